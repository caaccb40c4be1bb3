"""The one gate that every answer passes. What is not in the stored article word for word does not leave.

An answer is checked as data (each quote a slice of its article as stored now, each figure one that the article
yields when it is read again) and then, once composed, as words (`bot.answer.gate`).
What fails is dropped; when nothing is left, the answer is "not found". Nothing is ever mended here.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import assert_never

from bot.answer.answers import Answer, Answered, Citation, CitedFigure, Disputed, NotFound, Reason, Side
from bot.answer.figures.roots import Origins, lone, roots_of
from bot.answer.figures.told import days_told
from bot.answer.gate import Gate
from bot.answer.reply import Reply
from index.domain import Article, Figure
from index.figures import read_figures

Stored = Callable[[str], Article | None]


def verified(answer: Answer, stored: Stored, origins: Origins = lone) -> Answer:
    """Return the answer without anything that its articles do not hold.

    Args:
        answer: As it was put together.
        stored: Finds an article as it is stored now; None where it is gone.
        origins: Where articles began, as stored now: the independent origins of each claim are counted here, among
            those of its citations that stand.
    """
    match answer:
        case NotFound():
            return _nearest_stored(answer, stored)
        case Answered():
            return _verified_answered(answer, _Witness(answer.citations, stored, origins))
        case Disputed():
            return _verified_disputed(answer, _Witness(answer.citations, stored, origins))
        case _:
            assert_never(answer)


def verified_reply(reply: Reply, answer: Answer, now: datetime) -> Reply:
    """Return the reply without what says anything that the answer does not hold.

    A line's numbers stand in the quotes it cites, its dates are those of its articles or of the question, a block is
    its quote, a source is labelled as its article is.

    Args:
        reply: As it was composed.
        answer: The verified answer that it was composed from.
        now: What the ages in it were told from, where the question was not asked at another time.
    """
    return Gate(answer, answer.timing.now if answer.timing else now, reply.language).passed(reply)


class _Witness:
    """What the cited articles say today: the surviving citations, and the figures read from them afresh."""

    def __init__(self, citations: Sequence[Citation], stored: Stored, origins: Origins) -> None:
        articles = {article.id: article for c in citations if (article := stored(c.quote.article_id)) is not None}
        self.citations = tuple(
            c for c in citations if c.quote.article_id in articles and c.quote.stands_in(articles[c.quote.article_id])
            and c.article == articles[c.quote.article_id]
        )  # fmt: skip
        self._quotes = {citation.n: citation.quote for citation in self.citations}
        self._articles = articles
        self._origins = origins(articles) if articles else {}

    def holds(self, cited: CitedFigure) -> bool:
        """Tell whether the article, read again, yields exactly this figure in exactly this quote."""
        quote = self._quotes.get(cited.n)
        if (
            quote is None
            or quote != cited.figure.quote
            or cited.figure not in _figures_in(self._articles[quote.article_id])
        ):
            return False
        return cited.day is None or cited.day in days_told(cited.figure, self._articles[quote.article_id])

    def sides(self, sides: Iterable[Side]) -> tuple[Side, ...]:
        """Keep the sides whose claim holds, with those of their retellings that hold."""
        return tuple(map(self._side, filter(lambda side: self.holds(side.latest), sides)))

    def _side(self, side: Side) -> Side:
        also = self.figures(side.also)
        telling = {cited.n for cited in (side.latest, *also)}
        roots = roots_of([c for c in self.citations if c.n in telling], self._origins)
        return Side(side.latest, self.figures(side.earlier), also, roots)

    def figures(self, figures: Iterable[CitedFigure]) -> tuple[CitedFigure, ...]:
        return tuple(cited for cited in figures if self.holds(cited))


@lru_cache(maxsize=512)  # the same few articles are asked about again and again; one that was changed is another
def _figures_in(article: Article) -> frozenset[Figure]:
    return frozenset(read_figures(article))


def _nearest_stored(answer: NotFound, stored: Stored) -> NotFound:
    nearest = answer.nearest and stored(answer.nearest.id)
    choices = tuple(article for article in answer.choices if stored(article.id) == article)
    # Of choices that are all gone there is nothing to choose.
    reason = Reason.NOT_TOLD if answer.choices and not choices else answer.reason
    return replace(answer, nearest=nearest if nearest == answer.nearest else None, choices=choices, reason=reason)


def _verified_answered(answer: Answered, witness: _Witness) -> Answer:
    sides = witness.sides(answer.sides)
    if not witness.citations or (answer.sides and not sides):
        return _nothing_left(answer)
    first = witness.citations[0].quote.text
    short = answer.short if answer.short and answer.short in first else None
    other_scope, withdrawn = witness.figures(answer.other_scope), witness.figures(answer.withdrawn)
    citations = _used(witness.citations, sides, (*other_scope, *withdrawn)) if sides else witness.citations
    return replace(answer, citations=citations, short=short, sides=sides, other_scope=other_scope, withdrawn=withdrawn)


def _verified_disputed(answer: Disputed, witness: _Witness) -> Answer:
    sides = witness.sides(answer.sides)
    other_scope, withdrawn = witness.figures(answer.other_scope), witness.figures(answer.withdrawn)
    if not sides:
        return _nothing_left(answer)
    citations = _used(witness.citations, sides, (*other_scope, *withdrawn))
    if len(sides) > 1:
        return replace(answer, citations=citations, sides=sides, other_scope=other_scope, withdrawn=withdrawn)
    about = (answer.question, answer.language, answer.confidence, citations)
    return Answered(*about, None, sides, other_scope, withdrawn, answer.timing, answer.said)


def _used(citations: Sequence[Citation], sides: Sequence[Side], beside: Sequence[CitedFigure]) -> tuple[Citation, ...]:
    """Keep the citations that a figure still stands in."""
    cited = [c for side in sides for c in (side.latest, *side.earlier, *side.also)]
    used = {c.n for c in (*cited, *beside)}
    return tuple(citation for citation in citations if citation.n in used)


def _nothing_left(answer: Answered | Disputed) -> NotFound:
    return NotFound(answer.question, answer.language, answer.confidence, timing=answer.timing, said=answer.said)
