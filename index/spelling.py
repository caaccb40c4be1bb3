"""Words of a question that no passage holds, read as the nearest word that one does: "Alepo" as "Aleppo".

Only where it may be a slip of the pen: one letter more, less, other or swapped behind the first three; in a short word
two letters swapped, or one that should be doubled or should not. It looks at words, not at what they mean: who asks has
to be told what was read.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from index.lexical import LexicalSearch
from index.store import Store
from index.text.function_words import FUNCTION_WORDS
from index.text.languages import detect
from index.text.normalise import fold
from index.text.terms import analyse, forms_elsewhere

# Letters of a word that may be misspelt, and of one in which any letter may be wrong: of shorter ones too many are a
# letter away from another ("prize", "prime").
_SHORTEST = 5
_LONG = 7
# Letters that are taken to be right: a walk through the words of a million passages that begin with two took 20 to
# 50 ms, with three 0.1 to 2.
_RIGHT = 3
# Words of a question that are looked at; what is longer is a text, and each costs up to 3 ms.
_MOST = 30
# Passages in which the nearest word is looked up as it is written.
_LOOKED_AT = 3
_WORD = re.compile(r"(?<![\w'’-])[^\W\d_]+(?!\w)")
_DOUBLED = re.compile(r"(.)\1+")


class Respelling(NamedTuple):
    """A word of a question, and what it is read as."""

    written: str
    read: str

    def of(self, text: str) -> str:
        """Return a text with the word as it is read."""
        return re.sub(rf"(?<![\w'’-]){re.escape(self.written)}(?!\w)", self.read, text)


class Spelling:
    """Reads what is misspelt by the words of a store. Safe to use from several threads at once."""

    def __init__(self, store: Store, lexical: LexicalSearch) -> None:
        self._store = store
        self._lexical = lexical

    def respelt(self, question: str, others: Sequence[str]) -> list[Respelling]:
        """Return the words that are read otherwise, in order. Raises IndexDamaged.

        Args:
            question: As a person wrote it.
            others: Languages by whose rules its words are stemmed besides its own.
        """
        language = detect(question)
        words = dict.fromkeys(word for word in _WORD.findall(question) if _may_be_misspelt(word, language))
        read = ((word, self._read_as(word, language, others)) for word in islice(words, _MOST))
        return [Respelling(word, as_) for word, as_ in read if as_]

    def _read_as(self, word: str, language: str, others: Sequence[str]) -> str | None:
        terms = analyse(word, language)
        held = self._lexical.held([*terms, *forms_elsewhere(word, language, others)])
        if not held or any(held.values()):
            return None
        near = {other: count for term in terms for other, count in self._near(term)}
        best = sorted(near, key=lambda other: (-near[other], other))
        return next((written for term in best if (written := self._written(term, word, language))), None)

    def _near(self, term: str) -> Iterator[tuple[str, int]]:
        for other, count in self._lexical.beginning_with(term[:_RIGHT]).items():
            if abs(len(other) - len(term)) <= 1 and is_a_letter_away(term, other):
                yield other, count

    def _written(self, term: str, word: str, language: str) -> str | None:
        """Return a term as it stands in passages: a name in any, what is none in those in the question's language."""
        rows = [ranked.row for ranked in self._lexical.search([term], _LOOKED_AT)]
        found: Counter[str] = Counter()
        for article, passage in ((each.article, each.passage) for each in self._store.found(rows).values()):
            words = _WORD.findall(f"{article.title}\n{article.text[passage.start : passage.end]}")
            is_same = article.language == language
            found.update(one for one in words if is_same or (one[0].isupper() and word[0].isupper()))
        meant = [one for one, _ in found.most_common() if _may_be_meant(fold(word), fold(one))]
        return min(meant, key=lambda one: one[0].isupper() is not word[0].isupper(), default=None)


def _may_be_misspelt(word: str, language: str) -> bool:
    """Tell whether a word is long enough, and in letters with capitals: other scripts write more words as one."""
    has_capitals = all(letter.upper() != letter.lower() for letter in word)
    return len(word) >= _SHORTEST and has_capitals and fold(word) not in FUNCTION_WORDS.get(language, ())


def _may_be_meant(written: str, other: str) -> bool:
    if not is_a_letter_away(written, other):
        return False
    is_swapped = sorted(written) == sorted(other)
    return len(written) >= _LONG or is_swapped or _DOUBLED.sub(r"\1", written) == _DOUBLED.sub(r"\1", other)


def is_a_letter_away(one: str, other: str) -> bool:
    """Tell whether one word is the other with a letter added, left out, replaced, or swapped with the next."""
    shorter, longer = sorted((one, other), key=len)
    at = next((place for place, pair in enumerate(zip(shorter, longer, strict=False)) if pair[0] != pair[1]), None)
    if at is None:
        return len(longer) - len(shorter) == 1
    if len(shorter) < len(longer):
        return shorter[at:] == longer[at + 1 :]
    is_swapped = shorter[at : at + 2] == longer[at : at + 2][::-1] and shorter[at + 2 :] == longer[at + 2 :]
    return is_swapped or shorter[at + 1 :] == longer[at + 1 :]
