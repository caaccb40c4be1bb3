"""Who says what an answer holds: each figure with its owner, publisher and day, each quote again, word for word."""

from collections.abc import Iterator
from datetime import datetime

from bot.answer.answers import Answer, Citation, CitedFigure, NotFound
from bot.answer.compose import Composer, compose
from bot.answer.reply import Block, Line, Reply


def compose_sources(answer: Answer, now: datetime) -> Reply:
    """Put into words who says what an answer holds.

    Args:
        answer: Verified against the articles as stored now.
        now: Aware.
    """
    return compose(answer, now) if isinstance(answer, NotFound) else _Sources(answer, now).reply()


class _Sources(Composer):
    """Names the sources of an answer instead of giving it again."""

    def _body(self) -> Iterator[Line | Block]:
        answer = self._answer
        sides = [cited for side in answer.sides for cited in (side.latest, *side.also, *side.earlier)]
        figures = {cited.n: cited for cited in reversed([*sides, *answer.withdrawn, *answer.other_scope])}
        for citation in answer.citations:
            cited = figures.get(citation.n)
            yield self._told_by(citation, cited)
            yield Block(citation.quote.text, citation.n)

    def _told_by(self, citation: Citation, cited: CitedFigure | None) -> Line:
        """Name the owner of a figure and the publisher; of words, which bear their own names, the publisher."""
        owned = self._owned(cited) if cited else ""
        publisher = "" if cited and cited.figure.said_by is None else citation.article.source
        day = citation.article.published
        where = self._phrases.comma.join(part for part in (publisher, self._date(day) if day else "") if part)
        text = " · ".join(part for part in (owned, where) if part) or citation.article.id
        return Line(text, self._figure(cited.figure) if cited else "", (citation.n,))
