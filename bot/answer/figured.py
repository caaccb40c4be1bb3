"""Answering with figures: which of the ledger's entries a question means, and how they stand to each other."""

from collections.abc import Iterable, Mapping, Sequence

from bot.answer.answers import Answer, Answered, Citation, CitedFigure, Disputed, Side
from bot.answer.disagreement import Claim, claims, differ
from bot.answer.evidence import Evidence
from bot.answer.fairness import head_start
from bot.answer.question import Question
from index.domain import Article, Counted, Figure, Hit, Quote
from index.figures.mentions import mentions
from index.figures.values import values_in
from index.text.terms import analyse

# An article whose best passage fits the question this much worse than the best one's is about something else. Within
# one article nothing is dropped for its wording: the rival toll often stands in the less fitting sentence.
FITS = 0.07


def wanted(question: Question, figures: Iterable[Figure]) -> list[Figure]:
    """Keep the figures that count what the question wants counted."""
    if question.counted is not Counted.OTHER:
        return [figure for figure in figures if figure.counted is question.counted]
    unit = set(analyse(question.unit or "", question.language))
    return [figure for figure in figures if unit & set(analyse(figure.unit, question.language))]


def tells_a_count(question: Question, evidence: Evidence) -> bool:
    """Tell whether a sentence can answer a question for a number although the ledger has none from it.

    "No one was injured" answers "how many were injured?"; a sentence about the dead does not.
    """
    text, language = evidence.quote.text, evidence.article.language
    if question.counted in {None, Counted.OTHER}:
        return bool(values_in(text, language))
    return mentions(text, question.counted, language)


def figured_answer(question: Question, sure: float, figures: Sequence[Figure], hits: Sequence[Hit]) -> Answer | None:
    """Answer a question for a number.

    Args:
        question: One that wants something counted.
        sure: The confidence, 0..1.
        figures: What the ledger holds in these hits, already of the wanted kind.
        hits: Best first; a figure fits the question as well as the passage it stands in.

    Returns:
        None where no figure is of the scope that is asked for: one of another would be taken for the answer if it stood
        alone.
    """
    fit = _fit(question, figures, hits)
    own = [figure for figure in fit if figure.scope is None]
    wider = _distinct([figure for figure in fit if figure.scope is not None])
    if question.asks_wider:
        own, wider = wider, _distinct(own)
    if not own:
        return None
    articles = {hit.article.id: hit.article for hit in hits}
    return _cited(question, sure, claims(own, articles, lambda figure: fit[figure]), wider, articles)


def _fit(question: Question, figures: Sequence[Figure], hits: Sequence[Hit]) -> dict[Figure, float]:
    """Return the figures of articles that fit, each with the similarity of its passage, in the order of the hits."""
    similar: dict[str, float] = {}
    for hit in hits:
        similarity = hit.similarity + head_start(hit.article, question.language)
        similar[hit.article.id] = max(similarity, similar.get(hit.article.id, 0.0))
    telling = [similar[figure.quote.article_id] for figure in figures]
    floor = max(telling, default=0.0) - FITS
    order = list(similar)
    kept = [figure for figure in figures if similar[figure.quote.article_id] >= floor]
    kept.sort(key=lambda figure: (order.index(figure.quote.article_id), figure.span))
    return {figure: _similarity(figure, hits) for figure in kept}


def _similarity(figure: Figure, hits: Sequence[Hit]) -> float:
    """Return the similarity of the passage a figure stands in."""
    for hit in hits:
        in_passage = hit.passage.start <= figure.span.start < hit.passage.end
        if in_passage and hit.passage.article_id == figure.quote.article_id:
            return hit.similarity
    return 0.0


def _distinct(figures: Sequence[Figure]) -> list[Figure]:
    """Keep one figure for each number: the first, which is the best hit's."""
    return list({(figure.value, figure.high): figure for figure in reversed(figures)}.values())[::-1]


def _cited(
    question: Question, sure: float, found: Sequence[Claim], wider: Sequence[Figure], articles: Mapping[str, Article]
) -> Answer:
    citing = _Citing(articles)
    latest = [citing.cite(claim.latest) for claim in found]
    sides = tuple(
        Side(cited, tuple(map(citing.cite, claim.earlier)), tuple(map(citing.cite, claim.also)))
        for cited, claim in zip(latest, found, strict=True)
    )
    elsewhere = tuple(map(citing.cite, wider))
    citations = tuple(citing.citations)
    if differ(found):
        return Disputed(question.text, question.language, sure, citations, sides, elsewhere)
    short = found[0].latest.span.of(articles[found[0].latest.quote.article_id].text)
    return Answered(question.text, question.language, sure, citations, short, sides, elsewhere)


class _Citing:
    """Numbers quotes in the order in which they are first cited."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        self._articles = articles
        self._numbers: dict[Quote, int] = {}

    @property
    def citations(self) -> list[Citation]:
        return [Citation(n, quote, self._articles[quote.article_id]) for quote, n in self._numbers.items()]

    def cite(self, figure: Figure) -> CitedFigure:
        return CitedFigure(figure, self._numbers.setdefault(figure.quote, len(self._numbers) + 1))
