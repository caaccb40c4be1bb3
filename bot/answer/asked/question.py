"""What a question is and what it wants. Reading it needs no index and no model."""

import re
from dataclasses import dataclass

from bot.answer.asked.pleasantries import says_something
from bot.answer.asked.shown import Shown
from bot.answer.asked.sorts import sorts_of
from index.domain import Counted
from index.figures import asked, asked_fate, asked_owner, asked_phrase, asked_unit
from index.figures.dates import names_of_times
from index.figures.wider import asks_wider
from index.text.languages import detect
from index.text.normalise import fold

# A question is a sentence or two; what follows is an article pasted into the chat, and every stage pays for it.
LONGEST = 1_000

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is meant, which is not always as it was written.

    Attributes:
        text: The whole question.
        language: ISO 639-1, None where it can be told from the text.
        said: What a person wrote, where the question was put together from it; empty where it stands alone.
        about: The article that stands for the event which is meant, None where nobody has chosen one.
        shown: What was shown of its answer before, where more of it is asked for; else None.
    """

    text: str
    language: str | None = None
    said: tuple[str, ...] = ()
    about: str | None = None
    shown: Shown | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question, read.

    Attributes:
        text: Trimmed, white space folded, at most `LONGEST` code points.
        language: ISO 639-1, or "und".
        counted: What it wants counted, None where it asks for no number.
        unit: The noun asked for where `counted` is OTHER ("tanks"), else None.
        fate: What befell those asked for where `counted` is OTHER ("peasants *killed*"), else None.
        sorts: What sorts of people or things it wants counted ("police"); empty where any will do.
        owner: Whose count it asks for ("the Observatory"), None where anybody's will do.
        asks_wider: Whether it asks for more than one event ("in the whole war", "since 2011").
    """

    text: str
    language: str
    counted: Counted | None
    unit: str | None
    fate: Counted | None
    sorts: frozenset[str]
    owner: str | None
    asks_wider: bool

    @classmethod
    def read(cls, text: str, language: str | None = None) -> "Question":
        """Read a question as it came from a person; lone surrogates are replaced.

        Args:
            text: Its words.
            language: Where it is known, ISO 639-1.
        """
        sound = text[: LONGEST * 4].encode("utf-8", "replace").decode("utf-8")
        trimmed = " ".join(sound.split())[:LONGEST]
        language = language or detect(trimmed)
        counted = asked(trimmed, language)
        unit = asked_unit(trimmed, language) if counted is Counted.OTHER else None
        fate = asked_fate(trimmed, language) if counted is Counted.OTHER else None
        sorts = sorts_of(asked_phrase(trimmed, language)) if counted is not None else frozenset[str]()
        owner = asked_owner(trimmed, language) if counted is not None else None
        return cls(trimmed, language, counted, unit, fate, sorts, owner, asks_wider(trimmed, language))

    @property
    def says_something(self) -> bool:
        """Tell whether there is a word in it; emoji, a number alone, greetings and thanks ask nothing."""
        return says_something(self.text)

    def names(self) -> frozenset[str]:
        """Return the words that read like names, folded: those with a capital, but for the first.

        In German, where every noun has one, it returns the nouns too, but for who is counted.
        """
        words = _WORD.findall(self.text)
        names = (fold(word) for word in words[1:] if word[0].isupper() and len(word) > 1)
        return frozenset(names) - no_names_of(self.text, self.language)


def no_names_of(question: str, language: str) -> frozenset[str]:
    """Return what is no name whatever its case, folded: words of times and, in German, who is counted ("Menschen")."""
    counted = asked_phrase(question, language) if language == "de" else ""
    return names_of_times(language) | frozenset(map(fold, counted.split()))
