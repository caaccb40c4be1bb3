"""What kind of answer a question wants, and whether a sentence can hold one: no length is told without a unit.

A question for a mayor's name wants a mayor named, one for a price an amount of money, in whatever language. Told by
tables: where they know nothing, any sentence may answer. Of places they know nothing, of reasons only the causes of
mishaps.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, takewhile
from typing import Final

from bot.answer.asked.question import Question
from bot.answer.events.names import Names, persons_in
from bot.answer.quotes.acts import acts_asked, may_tell_acts
from bot.answer.quotes.causes import Cause
from bot.answer.quotes.offices import offices_of
from bot.answer.quotes.priced import priced_in
from bot.answer.quotes.sought_words import ASIDE, KINDS, NAME, WHO_IS
from bot.answer.text.beginnings import compiled
from index.domain import Article, Quote, Span
from index.figures.dates import spans_of_times
from index.figures.tokens import LONGEST_SENTENCE
from index.figures.values import values_in
from index.text.normalise import fold

# Words between which an office and the name of who holds it stand: "the inspector in charge of the inquiry, Jane Roe".
_NEAR: Final = 10
# Words from "who is" to the office: "who is the newly elected mayor".
_TO_OFFICE: Final = 5


@dataclass(frozen=True)
class Sought:
    """What a question wants.

    Attributes:
        question: As read.
        kind: One of `sought_words.KINDS`, None where it wants none of them.
        offices: Whom it asks for by what they do: any of these.
        acts: Of what that was done it asks who or when.
        cause: Of what mishap it asks the cause, None where of none.
    """

    question: Question
    kind: str | None
    offices: frozenset[str]
    cause: Cause | None
    acts: frozenset[str]

    @classmethod
    def by(cls, question: Question) -> "Sought":
        """Read what a question wants."""
        folded = fold(question.text)
        kind = next((kind for kind, asked in _ASKED.items() if asked.search(folded)), None)
        return cls(question, kind, _offices(question.text), Cause.by(question.text), acts_asked(question.text))

    def may_be_told(self, sentence: str, article: Article) -> bool:
        """Tell whether a sentence of an article can hold it: one that never ends, in its beginning."""
        before, sentence = _before(sentence, article) if self.cause else "", sentence[:LONGEST_SENTENCE]
        if self.offices:
            return self._names_one(sentence, article)
        if self.cause and not self.cause.may_be_told(sentence, article.language, before):
            return False
        if not may_tell_acts(sentence, article.language, self.acts):
            return False
        return self.kind is None or self._is_measured(sentence, article)

    def only_day(self, quote: Quote, article: Article) -> Span | None:
        """Return the time that a quote names, where a day is wanted and it names one and no other."""
        if self.kind != "day":
            return None
        times = spans_of_times(quote.text, article.language)
        return Span(quote.start + times[0].start, quote.start + times[0].end) if len(times) == 1 else None

    def _is_measured(self, sentence: str, article: Article) -> bool:
        assert self.kind is not None  # noqa: S101 - asked by the caller
        if self.kind == "day" and spans_of_times(sentence, article.language):
            return True
        if self.kind == "money" and not self._may_be_priced(sentence):
            return False
        is_told = _TOLD[self.kind].search(fold(sentence)) is not None
        return is_told and (not KINDS[self.kind].in_figures or bool(values_in(sentence, article.language)))

    def _may_be_priced(self, sentence: str) -> bool:
        """Tell whether a price may be of what is asked: that of a demolition is none of the new bridge."""
        asked, told = priced_in(self.question.text), priced_in(sentence)
        return not asked or not told or bool(asked & told)

    def _names_one(self, sentence: str, article: Article) -> bool:
        if not self.knows_names(article):
            return False
        near = _near(sentence) if self.offices & offices_of(sentence) else ()
        return any(self.offices & offices_of(words) and self._may_name(words, article) for words in near)

    def _may_name(self, words: str, article: Article) -> bool:
        return persons_in(words, article.language, self.question.text) is not False

    @property
    def is_measure(self) -> bool:
        """Whether a number, a time or a cause is wanted: one of something else is easily taken for it."""
        return self.kind is not None or self.cause is not None or self.question.counted is not None

    def knows_names(self, article: Article) -> bool:
        """Tell whether an article knows a name of the question, offices apart, or the question has none."""
        return self._names.may_be_meant_by(article)

    @cached_property
    def _names(self) -> Names:
        words = [word for word in self.question.text.split() if not offices_of(word)]
        return Names.read(" ".join(words), self.question.language)


def _offices(question: str) -> frozenset[str]:
    """Return the offices that a question asks the holder of: none that only tells of whom it speaks.

    "Who is the mayor of Elmsau?", but not "Who is President Biden?", nor "Who was arrested after the mayor was shot?"
    """
    phrase = list(takewhile(lambda word: fold(word) not in _ASIDE, _behind_who(question)))
    if any(_is_named(*pair) for pair in pairwise(phrase)):
        return frozenset()
    return offices_of(" ".join(phrase))


def _behind_who(question: str) -> list[str]:
    """Return the few words behind "who is"."""
    folded = fold(question)
    found = _WHO.search(folded)
    start = len(folded[: found.end()].split()) if found else len(question)
    return question.split()[start:][:_TO_OFFICE]


def _is_named(word: str, following: str) -> bool:
    """Tell "President Biden" and "Stephen King" from "Prime Minister": who is asked for has a name already."""
    if not following[0].isupper() or word.upper() == word.lower():  # in letters without capitals it may be a place
        return False
    if offices_of(word):
        return not offices_of(following)
    here = offices_of(following)
    return word[0].isupper() and bool(here) and offices_of(f"{word} {following}") == here


def _before(sentence: str, article: Article) -> str:
    """Return what stands before a sentence of an article, its title first."""
    return f"{article.title}\n{article.text[: max(0, article.text.find(sentence))]}"


def _near(sentence: str) -> Iterator[str]:
    """Return every stretch of a sentence in which an office and a name belong together."""
    words = sentence.split()
    yield from (" ".join(words[first : first + _NEAR]) for first in range(max(1, len(words) - _NEAR + 1)))


_ASIDE: Final = frozenset(ASIDE.split())
_WHO: Final = compiled(f"{NAME}|{WHO_IS}")
_ASKED: Final = {kind: compiled(words.asked) for kind, words in KINDS.items()}
_TOLD: Final = {kind: compiled(words.told) for kind, words in KINDS.items()}
