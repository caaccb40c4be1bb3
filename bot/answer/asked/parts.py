"""A question taken apart: what it wants counted, its names and times, and the words that only hold it together.

Words are told by tables, a name by its capital: good enough to tell what a question lacks, not to understand it.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING

from bot.answer.asked.follow_up_words import Ways, ways
from index.domain import Counted, Span
from index.figures import asked
from index.figures.dates import Named, named_in
from index.figures.grammar import Grammar, grammar_or_english
from index.figures.tokens import Sentence
from index.text.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from index.figures.phrases import Match, Phrases

# Kinds that a bare noun asks for ("the injured?"); "people" asks for nothing.
FATES = frozenset(Counted) - {Counted.OTHER, Counted.AFFECTED}


class Role(Enum):
    """What a word does in a question."""

    COUNT = auto()  # "how many", "people", "died"
    QUESTION = auto()  # "when"
    LITTLE = auto()  # "did", "it", "in"
    TIME = auto()  # "on 23 September" less the "on"
    NAME = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a question, where it stands, and what it does there."""

    text: str
    span: Span
    role: Role

    @property
    def key(self) -> str:
        """What it is looked up by."""
        return fold(self.text)


@dataclass(frozen=True)
class Parts:
    """A question's parts.

    Attributes:
        language: ISO 639-1; where there are no words for it, it is read by the English ones.
        kind: What it wants counted, or whom it names by what befell them; None for neither.
        counts: Whether it asks for a number, of whatever.
        times: What it says of time, in order.
    """

    text: str
    language: str
    words: tuple[Word, ...]
    kind: Counted | None
    counts: bool
    times: tuple[Named, ...]

    @classmethod
    def read(cls, text: str, language: str, today: date) -> "Parts":
        """Take a text apart.

        Args:
            text: A question, or what is left of one.
            language: Of its words.
            today: What "yesterday" is seen from.
        """
        rules = grammar_or_english(language)
        sentence = rules.cut(text, Span(0, len(text)))
        times = tuple(named_in(text, language, today))
        words = _Roles(text, sentence, rules, ways(language), times).words()
        wanted = asked(text, language)
        return cls(text, language, words, _kind(wanted, sentence, rules), wanted is not None, times)

    def has(self, role: Role) -> bool:
        """Tell whether a word of it does this."""
        return any(word.role is role for word in self.words)

    @cached_property
    def asks(self) -> bool:
        """Whether it asks for anything by a word of its own."""
        return self.counts or self.has(Role.QUESTION)

    @cached_property
    def others(self) -> int:
        """How many of its words are known for nothing."""
        return sum(word.role is Role.OTHER for word in self.words)

    @cached_property
    def is_placed(self) -> bool:
        """Whether a preposition of place stands right before a word that may be a name: "in homs", not "in the …"."""
        known = ways(self.language)
        open_roles = {Role.NAME, Role.OTHER}
        pairs = zip(self.words, self.words[1:], strict=False)
        return any(one.key in known.places and other.role in open_roles for one, other in pairs)

    @property
    def has_article(self) -> bool:
        """Whether a thing is named with its article: "the miners"."""
        return any(word.key in ways(self.language).articles for word in self.words)

    def says_back(self) -> bool:
        """Tell whether it points to what was spoken of before: "it", "there"; not where it has a thing of its own.

        "Pourquoi le pont a-t-il été fermé ?" has its bridge, and "il" is no more than that.
        """
        known = ways(self.language)
        points = any(word.role is Role.LITTLE and word.key in known.anaphors - known.articles for word in self.words)
        return points and not self.has_article


class _Roles:
    """Finds what each word of a sentence does."""

    def __init__(self, text: str, sentence: Sentence, rules: Grammar, known: Ways, times: tuple[Named, ...]) -> None:
        self._text = text
        self._sentence = sentence
        self._rules = rules
        self._known = known
        self._times = times
        self._counting = _counting(sentence, rules)

    def words(self) -> tuple[Word, ...]:
        places = (place for place, token in enumerate(self._sentence.tokens) if token.kind != "mark")
        return tuple(self._word(place) for place in places)

    def _word(self, place: int) -> Word:
        token = self._sentence.tokens[place]
        return Word(token.text, Span(token.start, token.end), self._role(place))

    def _role(self, place: int) -> Role:
        token, key = self._sentence.tokens[place], fold(self._sentence.tokens[place].text).strip("'’")
        if any(time.span.start <= token.start < time.span.end for time in self._times):
            return Role.TIME
        if place in self._counting and not self._is_a_town(place):
            return Role.COUNT
        if key in self._known.persons:
            return Role.OTHER
        if key in self._known.questions and not self._is_relative(place):
            return Role.QUESTION
        if key in self._known.little or self._is_helper(key):
            return Role.LITTLE
        return Role.NAME if self._is_name(place) else Role.OTHER

    def _is_relative(self, place: int) -> bool:
        """Tell "que" and "من" inside a question, where they ask for nothing."""
        return place > 2 and fold(self._sentence.tokens[place].text) in self._known.little

    def _is_helper(self, key: str) -> bool:
        return key in self._rules.auxiliaries or key in self._rules.helpers or key in self._rules.pronouns

    def _is_name(self, place: int) -> bool:
        is_german = self._known.language == "de"
        return self._sentence.is_capitalised(place) and not (is_german and place and self._is_noun(place))

    def _is_a_town(self, place: int) -> bool:
        """Tell "à Bilan" from "le bilan": a capital right after a preposition of place makes a name of any word."""
        before = fold(self._sentence.tokens[place - 1].text) if place else ""
        return self._known.language != "de" and before in self._known.places and self._sentence.is_capitalised(place)

    def _is_noun(self, place: int) -> bool:
        """Tell a German noun from a name: an article stands before it."""
        return fold(self._sentence.tokens[place - 1].text) in self._known.articles


def _counting(sentence: Sentence, rules: Grammar) -> frozenset[int]:
    """Return the places of the words that ask for a number or say of whom."""
    counting: tuple[Phrases[bool] | Phrases[Counted], ...] = (
        rules.how_many, rules.people, rules.things, rules.asks, rules.tallies, rules.befell,
    )  # fmt: skip
    end = len(sentence.words)
    found = (match for phrases in counting for match in phrases.within(sentence.words, 0, end))
    return frozenset(place for match in found for place in range(match.first, match.last))


def _kind(wanted: Counted | None, sentence: Sentence, rules: Grammar) -> Counted | None:
    return wanted if wanted is not None else next((match.meaning for match in _fates(sentence, rules)), None)


def _fates(sentence: Sentence, rules: Grammar) -> "Iterator[Match[Counted]]":
    end = len(sentence.words)
    for phrases in (rules.tallies, rules.things, rules.asks, rules.befell):
        yield from (match for match in phrases.within(sentence.words, 0, end) if match.meaning in FATES)


def fates_in(text: str, language: str) -> list[tuple[Counted, Span]]:
    """Return what befell people in a question, and where it stands, in order: the dead and the injured."""
    rules = grammar_or_english(language)
    sentence = rules.cut(text, Span(0, len(text)))
    found = sorted((sentence.slice(match.first, match.last), match.meaning) for match in _fates(sentence, rules))
    apart: list[tuple[Counted, Span]] = []
    for span, kind in found:
        if not apart or span.start >= apart[-1][1].end:
            apart.append((kind, span))
        elif kind is apart[-1][0]:
            apart[-1] = (kind, Span(apart[-1][1].start, max(span.end, apart[-1][1].end)))
    return apart


_SPACES = re.compile(r"\s+")


def tidy(text: str) -> str:
    """Return a text without white space or marks left over at its ends and before a comma."""
    return _SPACES.sub(" ", text).replace(" ,", ",").strip(" \t\n?!.,:;¿¡؟،…–-")
