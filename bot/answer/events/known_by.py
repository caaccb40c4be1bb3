"""Events that the asker knows by a number: "the quake that injured five" is none of the others on that island."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from bot.answer.asked.question import Question
from bot.answer.events.event import CLOSE_BY_NAME, bearing_names_of
from bot.answer.events.fairness import article_similarities
from index.domain import SUFFERED, Article, Counted, Figure, Hit
from index.figures import read_figures

Number = tuple[Counted, float]
Figures = Callable[[Sequence[Article]], Iterable[Figure]]


def known_first(
    found: Sequence[Hit], beyond: Sequence[Hit], question: Question, figures: Figures
) -> tuple[Sequence[Hit], Sequence[Hit]]:
    """Put first the articles that tell the numbers by which a question knows its event.

    Args:
        found: Best first.
        beyond: Those found further down.
        question: "How many were killed by the quake that injured five?" knows it by the five.
        figures: Reads the figures of articles.

    Returns:
        The found with those articles of both before them, and the rest of those beyond; without what is undated and
        does not tell them, for nothing else tells that it is of the event. Both as they are where the question gives
        no number, or no article that fits it tells one.
    """
    asked = read_figures(Article("", question.text, language=question.language))
    known = {_number(each) for each in asked if each.counted in SUFFERED - {question.counted}}
    telling = _telling([*found, *beyond], question, known, figures) if known and found else set()
    if not telling:
        return found, beyond
    first = [hit for hit in (*found, *beyond) if hit.article.id in telling]
    kept, rest = ([hit for hit in hits if hit not in first and hit.article.published] for hits in (found, beyond))
    return [*first, *kept], rest


def _telling(hits: Sequence[Hit], question: Question, known: set[Number], figures: Figures) -> set[str]:
    """Return the articles that fit the question, know its names and tell each of these numbers."""
    similar = article_similarities(hits, question.language)
    floor = max(similar.values()) - CLOSE_BY_NAME
    bears = bearing_names_of(hits[0].article, question)
    articles = {hit.article.id: hit.article for hit in hits if similar[hit.article.id] >= floor}
    told: dict[str, set[Number]] = defaultdict(set)
    for figure in figures([each for each in articles.values() if bears(each)]):
        told[figure.quote.article_id].add(_number(figure))
    return {article_id for article_id, numbers in told.items() if known <= numbers}


def _number(figure: Figure) -> Number:
    return figure.counted, figure.value
