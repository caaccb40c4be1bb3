"""An answer put into words: figures with their owners first, quotes beside them, sources last. No markup in here."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import assert_never

from babel.numbers import format_decimal

from bot.answer.answers import Answer, Answered, Citation, CitedFigure, Disputed, NotFound, Reason, Side
from bot.answer.phrases import AnswerPhrases, phrases_for
from bot.answer.reply import Block, Line, Reply, Source
from bot.answer.spoken import (
    label_of,
    spoken_age,
    spoken_choice,
    spoken_date,
    spoken_headline,
    spoken_owner,
    spoken_question,
    spoken_roots,
    title_of,
)
from index.domain import Counted, Figure
from index.figures.organisations import gloss


def compose(answer: Answer, now: datetime) -> Reply:
    """Put an answer into the words of its language (English where we have no others).

    Args:
        answer: A verified answer.
        now: Aware; the age of the evidence is told from it, but where the question was asked at another time.
    """
    return Composer(answer, now).reply()


class Composer:
    """Composes one answer, in one language."""

    def __init__(self, answer: Answer, now: datetime) -> None:
        self._answer = answer
        self._now = answer.timing.now if answer.timing else now
        self._phrases: AnswerPhrases = phrases_for(answer.language)
        self._citations = {citation.n: citation for citation in answer.citations}

    def reply(self) -> Reply:
        """Return the answer in words."""
        body = (*self._understood(), *self._body())
        return Reply(self._phrases.language, body, tuple(self._sources(self._answer.citations)))

    def _understood(self) -> Iterator[Line]:
        """Say which question is answered, where it is not the one that was written."""
        if self._answer.said:
            yield Line(spoken_question(self._answer.question, self._phrases.language))

    def _body(self) -> Iterator[Line | Block]:
        answer = self._answer
        match answer:
            case NotFound():
                yield from self._not_found(answer)
            case Answered():
                yield from (*self._answered(answer), *self._time(answer))
            case Disputed():
                yield from (*self._disputed(answer), *self._time(answer))
            case _:
                assert_never(answer)

    def _not_found(self, answer: NotFound) -> Iterator[Line]:
        match answer.reason:
            case Reason.SEVERAL_EVENTS:
                yield Line(self._phrases.which)
                yield from (Line(spoken_choice(n, a, self._phrases.language)) for n, a in enumerate(answer.choices, 1))
            case Reason.HEADLINES:
                yield Line(self._phrases.newest_articles)
                yield from self._headlines(answer)
            case Reason.NOTHING_ASKED:
                yield Line(self._phrases.ask_me)
            case Reason.NO_MORE:
                yield Line(self._phrases.no_more)
            case Reason.UNKNOWN_ADDRESS:
                yield Line(self._phrases.unknown_address)
            case Reason.NOT_TOLD:
                yield from self._not_told(answer)
            case _:
                assert_never(answer.reason)

    def _headlines(self, answer: NotFound) -> Iterator[Line]:
        for n, article in enumerate(answer.choices, 1):
            yield Line(spoken_headline(n, article, self._now, self._phrases.language))

    def _not_told(self, answer: NotFound) -> Iterator[Line]:
        yield Line(self._phrases.not_found)
        yield from self._as_of(answer)
        if answer.nearest and (title := title_of(answer.nearest)):
            yield Line(self._phrases.nearest.format(title=title))

    def _answered(self, answer: Answered) -> Iterator[Line | Block]:
        if not answer.sides:
            yield from (Block(citation.quote.text, citation.n) for citation in answer.citations)
            return
        if len(answer.sides) > 1:
            yield Line(self._phrases.agree)
        yield from self._sides(answer.sides)
        yield from self._rest(answer)

    def _disputed(self, answer: Disputed) -> Iterator[Line | Block]:
        yield Line(self._phrases.differ)
        yield from self._sides(answer.sides)
        yield from self._rest(answer)

    def _sides(self, sides: Sequence[Side]) -> Iterator[Line | Block]:
        days = {side.latest.day for side in sides}
        for side in sides:
            yield self._claim(side.latest, dated=len(days) > 1)
            yield self._block(side.latest)
            yield from self._roots(side)
            for earlier in side.earlier:
                told = self._phrases.earlier.format(figure=self._dated(earlier))
                yield Line(told, self._figure(earlier.figure), (earlier.n,))

    def _rest(self, answer: Answered | Disputed) -> Iterator[Line | Block]:
        yield from self._withdrawn(answer.withdrawn)
        yield from self._other_scope(
            answer.other_scope, of_one=not any(side.latest.figure.scope for side in answer.sides)
        )

    def _withdrawn(self, figures: Sequence[CitedFigure]) -> Iterator[Line | Block]:
        if figures:
            yield Line(self._phrases.withdrawn)
        for cited in figures:
            yield Line(self._dated(cited), self._figure(cited.figure), (cited.n,))
            yield self._block(cited)

    def _other_scope(self, figures: Sequence[CitedFigure], *, of_one: bool) -> Iterator[Line | Block]:
        """Tell the figures beside the answer; `of_one`, where the answer's own are of one event."""
        if figures:
            is_other = of_one or any(cited.figure.scope for cited in figures)
            yield Line(self._phrases.other_scope if is_other else self._phrases.narrower)
        for cited in figures:
            yield Line(self._owned(cited) + self._scope(cited.figure), self._figure(cited.figure), (cited.n,))
            yield self._block(cited)

    def _claim(self, cited: CitedFigure, *, dated: bool) -> Line:
        return Line(self._dated(cited) if dated else self._owned(cited), self._figure(cited.figure), (cited.n,))

    def _block(self, cited: CitedFigure) -> Block:
        return Block(cited.figure.quote.text, cited.n)

    def _scope(self, figure: Figure) -> str:
        """Return the words that widen the figure, unless they are most of the quote that follows anyway."""
        scope = figure.scope
        is_short = scope and 2 * len(scope) < len(figure.quote.text)
        return self._phrases.scope.format(scope=scope) if is_short else ""

    def _roots(self, side: Side) -> Iterator[Line]:
        """Say who else tells it; copies of one text count as one."""
        cites = tuple(n for root in side.roots for n in root.ns)
        if len(cites) > 1:
            yield Line(spoken_roots(side.roots, self._phrases.language), "", cites)

    def _owned(self, cited: CitedFigure) -> str:
        return self._phrases.owned.format(figure=self._figure(cited.figure), owner=self._owner(cited))

    def _dated(self, cited: CitedFigure) -> str:
        return f"{self._owned(cited)} ({self._date(cited.day)})" if cited.day else self._owned(cited)

    def _owner(self, cited: CitedFigure) -> str:
        owner = cited.figure.said_by
        if owner is None:
            publisher = self._citations[cited.n].article.source
            named = self._phrases.unnamed_publisher.format(publisher=publisher)
            return named if publisher else self._phrases.unnamed
        usual = gloss(owner, self._phrases.language)
        named = spoken_owner(owner, self._citations[cited.n].article.language)
        return f"{named} ({usual})" if usual else named

    def _figure(self, figure: Figure) -> str:
        number = self._phrases.bounds[figure.bound].format(n=self._number(figure.value), high=self._high(figure))
        last = figure.value if figure.high is None else figure.high
        counted = figure.unit if figure.counted is Counted.OTHER else self._phrases.noun(figure.counted, last)
        return f"{number} {counted}".strip()

    def _high(self, figure: Figure) -> str:
        return "" if figure.high is None else self._number(figure.high)

    def _number(self, value: float) -> str:
        return format_decimal(value, locale=self._phrases.language)

    def _time(self, answer: Answered | Disputed) -> Iterator[Line]:
        yield from self._as_of(answer)
        dates = [c.article.published for c in answer.citations if c.article.published]
        if not dates:
            yield Line(self._phrases.undated)
            return
        newest = max(dates)
        yield Line(self._phrases.newest.format(date=self._date(newest), age=self._age(newest)))
        if answer.timing and answer.timing.is_old(newest):
            yield Line(self._phrases.old)

    def _as_of(self, answer: Answer) -> Iterator[Line]:
        if answer.timing and answer.timing.as_of:
            yield Line(self._phrases.as_of.format(date=self._date(answer.timing.as_of)))

    def _age(self, newest: datetime) -> str:
        return spoken_age(newest, self._now, self._phrases.language)

    def _sources(self, citations: Sequence[Citation]) -> Iterator[Source]:
        articles = {c.article.id: c.article for c in citations}
        for article in articles.values():
            ns = tuple(c.n for c in citations if c.article.id == article.id)
            yield Source(ns, label_of(article, self._phrases.language), article.url)

    def _date(self, when: date) -> str:
        return spoken_date(when, self._phrases.language)
