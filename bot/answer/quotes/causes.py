"""Whether a sentence can tell what caused a mishap: a collapse, a fire, a sinking; in any of our languages alike.

Only of mishaps, whose causes a report tells in words of its own: a cause named, a fault, an inquiry. Why somebody did
something is told in any words. A sentence that tells only what followed from the mishap ("because of the collapse the
road is closed") tells no cause of it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.answer.quotes.causes_words import (
    AFTERWARDS,
    ANY,
    BACKWARD,
    CAUSES,
    DEEDS,
    FORWARD,
    HAD_HAPPENED,
    IT,
    LANGUAGES,
    MISHAPS,
    REASONS,
    WHAT_CAUSED,
    WHY,
    without_circumstances,
)
from bot.answer.text.beginnings import compiled
from index.figures.dates import spans_of_times
from index.text.normalise import fold

# Words behind a connective among which its noun stands: "because of the partial collapse".
_NEAR: Final = 4
# Characters before a sentence in which one has just read of the mishap.
_JUST: Final = 300


@dataclass(frozen=True, slots=True)
class Cause:
    """The cause of a mishap, asked for.

    Attributes:
        mishaps: What kinds of mishap the question names, as `MISHAPS` does.
    """

    mishaps: frozenset[str]

    @classmethod
    def by(cls, question: str) -> "Cause | None":
        """Read a question; None where it asks for no mishap's cause."""
        asked = without_circumstances(fold(question))
        asks = (_WHAT_CAUSED, _MISHAPS), (_WHY, _BEFELL)
        named = next((_named(asked, kinds) for asking, kinds in asks if asking.search(asked)), None)
        return cls(named) if named else None

    def may_be_told(self, sentence: str, language: str, before: str = "") -> bool:
        """Tell whether a sentence can hold it, or that nobody knows it; in a language that we cannot read, it can.

        Args:
            sentence: As it stands in its article.
            language: The article's.
            before: What stands before it there, the title first.
        """
        if language not in LANGUAGES:
            return True
        folded = fold(sentence)
        if _DEEDS.search(folded) or _CAUSES.search(self._without(folded)):
            return True
        connectives = (_BACKWARD, _REASONS) if self._is_of(folded) or _IT.match(folded) else (_BACKWARD,)
        found = (behind.end() for connective in connectives for behind in connective.finditer(folded))
        backward = any(not self._is_of(_first_words(folded[end:])) for end in found)
        return (
            backward
            or self._follows(folded)
            or self._is_caused(folded)
            or (
                _HAD_HAPPENED.search(folded) is not None
                and self._is_of(fold(before[-_JUST:]))
                and not spans_of_times(sentence, language)
            )
        )

    def _follows(self, sentence: str) -> bool:
        """Tell whether the mishap came after something: "the bridge collapsed after days of rain"."""
        return any(
            self._is_of(sentence[: found.start()]) and not self._is_of(_first_words(sentence[found.end() :]))
            for found in _AFTERWARDS.finditer(sentence)
        )

    def _is_caused(self, sentence: str) -> bool:
        """Tell whether something caused the mishap: named behind the verb, or before one that ends its clause."""
        return any(
            self._is_of(rest) or (_ENDS.match(rest) is not None and self._is_of(sentence[: found.start()]))
            for found in _FORWARD.finditer(sentence)
            for rest in [sentence[found.end() :]]
        )

    def _is_of(self, words: str) -> bool:
        """Tell whether words, folded, name the mishap."""
        named = _named(words, _MISHAPS)
        return bool(named & self.mishaps) or (bool(named) and ANY in named | self.mishaps)

    def _without(self, sentence: str) -> str:
        """Return a sentence without the names of the mishap: the leak that is asked for is no cause of itself."""
        for kind in self.mishaps:
            sentence = _MISHAPS[kind].sub(" ", sentence)
        return sentence


def _named(words: str, patterns: Mapping[str, re.Pattern[str]]) -> frozenset[str]:
    return frozenset(kind for kind, pattern in patterns.items() if pattern.search(words))


def _first_words(text: str) -> str:
    return " ".join(text.split()[:_NEAR])


_MISHAPS: Final = {kind: compiled(f"{words.befell}|{words.called}") for kind, words in MISHAPS.items()}
_BEFELL: Final = {kind: compiled(words.befell) for kind, words in MISHAPS.items()}
_WHAT_CAUSED: Final = compiled(WHAT_CAUSED)
_WHY: Final = compiled(WHY)
_CAUSES: Final = compiled(CAUSES)
_DEEDS: Final = compiled(DEEDS)
_BACKWARD: Final = compiled(BACKWARD)
_REASONS: Final = compiled(REASONS)
_IT: Final = compiled(IT)
_AFTERWARDS: Final = compiled(AFTERWARDS)
_FORWARD: Final = compiled(FORWARD)
_HAD_HAPPENED: Final = compiled(HAD_HAPPENED)
_ENDS: Final = re.compile(r"\s*(?:$|[.,;:!?»”\"]|h?ab(?:en|e)\b|hat(?:te)?\b)")
