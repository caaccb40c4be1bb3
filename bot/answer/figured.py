"""Answering with figures: which of the ledger's entries a question means, and how they stand to each other."""

from collections.abc import Iterable, Mapping, Sequence

from bot.answer.answers import Answer, Answered, Citation, CitedFigure, Disputed, Side
from bot.answer.disagreement import Claim, claims, differ
from bot.answer.evidence import Evidence
from bot.answer.question import Question
from index.domain import Article, Counted, Figure, Quote
from index.figures.mentions import mentions
from index.figures.values import values_in
from index.ports import Embedder, Vectors
from index.text.terms import analyse

# Quotes weighed per question, about 4 ms each.
MOST_WEIGHED = 16
# An article whose best sentence fits the question this much worse than the best one's is about something else. Within
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


def weigh(
    figures: Sequence[Figure], articles: Mapping[str, Article], question: Vectors, embedder: Embedder
) -> dict[Quote, float]:
    """Return how similar each figure's quote is to the question: cosine, the quote read under its title.

    Args:
        figures: In the order of their hits; only the first `MOST_WEIGHED` quotes are weighed.
        articles: Every figure's article by id.
        question: The question's vector, shape (dimension,), float32, length 1.
        embedder: The one that made `question`.
    """
    quotes = list(dict.fromkeys(figure.quote for figure in figures))[:MOST_WEIGHED]
    vectors = embedder.encode_passages([f"{articles[q.article_id].title}\n{q.text}" for q in quotes])
    return dict(zip(quotes, map(float, vectors @ question), strict=True))


def figured_answer(
    question: Question,
    sure: float,
    figures: Sequence[Figure],
    articles: Mapping[str, Article],
    fit: Mapping[Quote, float],
) -> Answer | None:
    """Answer a question for a number.

    Args:
        question: One that wants something counted.
        sure: The confidence, 0..1.
        figures: What the ledger holds of the event, already of the wanted kind.
        articles: Every figure's article by id.
        fit: How well each quote fits the question; figures of other quotes are left out.

    Returns:
        None where the ledger holds no such figure.
    """
    fitting = _fitting(figures, fit)
    own = [figure for figure in fitting if figure.scope is None]
    wider = _distinct([figure for figure in fitting if figure.scope is not None])
    if question.asks_wider:
        own, wider = wider, own
    if not own and not wider:
        return None
    found = claims(own, articles, lambda figure: fit[figure.quote])
    return _cited(question, sure, found, wider, articles)


def _fitting(figures: Sequence[Figure], fit: Mapping[Quote, float]) -> list[Figure]:
    best: dict[str, float] = {}
    for quote, similarity in fit.items():
        best[quote.article_id] = max(similarity, best.get(quote.article_id, -1.0))
    floor = max(best.values(), default=0.0) - FITS
    return [f for f in figures if f.quote in fit and best[f.quote.article_id] >= floor]


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
    short = found[0].latest.span.of(articles[found[0].latest.quote.article_id].text) if found else None
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
