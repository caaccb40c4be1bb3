"""The words of a reply, held against the answer they were composed from: a line passes, or it is dropped.

A number in our words must stand in the quotes cited, or be part of a name or date that the cited articles have.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from bot.answer.answers import Answer, Citation, CitedFigure, NotFound
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
from index.figures.values import values_in


class Gate:
    """What may be said of one answer, in one language."""

    def __init__(self, answer: Answer, now: datetime, language: str) -> None:
        self._answer = answer
        self._now = now
        self._language = language
        self._citations = {citation.n: citation for citation in answer.citations}

    def passed(self, reply: Reply) -> Reply:
        """Return the reply with only what stands."""
        body = tuple(part for part in reply.body if self._stands(part))
        return replace(reply, body=body, sources=tuple(filter(self._is_labelled, reply.sources)))

    def _stands(self, part: Line | Block) -> bool:
        if isinstance(part, Block):
            return part.n in self._citations and self._citations[part.n].quote.text == part.text
        cited = [self._citations[n] for n in part.cites if n in self._citations]
        if len(cited) < len(part.cites):
            return False
        said = _without(part.text, self._of_quotes(cited) if cited else self._of_answer())
        known = frozenset[float]().union(*(values_in(c.quote.text, c.article.language) for c in cited))
        return values_in(said, self._language) | values_in(part.strong, self._language) <= known

    def _is_labelled(self, source: Source) -> bool:
        """Tell whether a source bears the name and address of the article that its quotes stand in."""
        articles = [self._citations[n].article for n in source.ns if n in self._citations]
        return len(articles) == len(source.ns) > 0 and all(
            source.label == label_of(article, self._language) and source.url == article.url for article in articles
        )

    def _of_quotes(self, cited: Sequence[Citation]) -> Iterator[str]:
        """Yield the names, dates and counts that a line may bear for the quotes it cites."""
        ns = {citation.n for citation in cited}
        for side in self._answer.sides:
            if ns == {n for root in side.roots for n in root.ns}:
                yield spoken_roots(side.roots, self._language)
        for citation in cited:
            yield citation.article.source
            yield spoken_date(citation.article.published, self._language) if citation.article.published else ""
            for told in self._figures():
                if told.n == citation.n:
                    yield from (told.figure.said_by or "", told.figure.scope or "")
                    yield spoken_owner(told.figure.said_by or "", citation.article.language)
                    yield spoken_date(told.day, self._language) if told.day else ""

    def _of_answer(self) -> Iterator[str]:
        """Yield the titles, dates and ages that a line of the whole answer may bear."""
        if self._is_in_own_words():
            yield spoken_question(self._answer.question, self._language)
        if isinstance(self._answer, NotFound) and self._answer.nearest:
            yield title_of(self._answer.nearest)
        yield from self._of_choices()
        if self._answer.timing and self._answer.timing.as_of:
            yield spoken_date(self._answer.timing.as_of, self._language)
        dates = [c.article.published for c in self._citations.values() if c.article.published]
        if dates:
            yield from (spoken_date(max(dates), self._language), spoken_age(max(dates), self._now, self._language))

    def _of_choices(self) -> Iterator[str]:
        for n, article in enumerate(self._answer.choices, 1):
            yield spoken_choice(n, article, self._language)
            yield spoken_headline(n, article, self._now, self._language)

    def _is_in_own_words(self) -> bool:
        """Tell whether every number of the question as it was understood stands in what the person wrote."""
        said = (values_in(words, self._language) for words in self._answer.said)
        return values_in(self._answer.question, self._language) <= frozenset[float]().union(*said)

    def _figures(self) -> Iterator[CitedFigure]:
        for side in self._answer.sides:
            yield from (side.latest, *side.earlier, *side.also)
        yield from (*self._answer.other_scope, *self._answer.withdrawn)


def _without(text: str, allowed: Iterable[str]) -> str:
    """Return a text without the names and dates that it may bear, the longest taken out first."""
    for each in sorted(filter(None, allowed), key=len, reverse=True):
        text = text.replace(each, " ")
    return text
