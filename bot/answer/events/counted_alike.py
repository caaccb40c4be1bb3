"""Reports that name nothing of an event but whom it struck: "three bank workers died", a day later, of a vote."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from bot.answer.asked.question import Question
from bot.answer.events.event import are_near
from bot.answer.events.names import bear_the_same_names
from bot.answer.text.exonyms import places_shared
from index.domain import Article, Figure, Hit
from index.figures.mentions import mentions
from index.text.terms import analyse

Figures = Callable[[Sequence[Article]], Iterable[Figure]]
# A number of somebody in particular: a count, its number, and the words for who they are.
Group = tuple[float, float | None, frozenset[str]]

# "Workers" and "young people" are counted in many a report, bank workers and kindergarten teachers in one event's.
_PARTICULAR = 2


def counted_alike(event: Sequence[Hit], others: Sequence[Hit], question: Question, figures: Figures) -> list[Hit]:
    """Return the hits of further articles that count the same people as the event's own do, by the same words.

    Args:
        event: Those that report the event, the best first.
        others: All that were found.
        question: What it wants counted.
        figures: Reads the figures of articles.

    Returns:
        Of articles of the same days, country or city, and language, that bear no other names. They tell no number that
        is not told already.
    """
    own = _articles(event)
    told = {(group, language) for group, language in _groups(own, question, figures)}
    if not told:
        return []
    anchor = event[0].article
    further = {id_: each for id_, each in _articles(others).items() if id_ not in own and _may_recall(each, anchor)}
    alike = {
        article_id
        for article_id, article in further.items()
        if told.intersection(_groups({article_id: article}, question, figures))
    }
    return [hit for hit in others if hit.article.id in alike]


def _articles(hits: Sequence[Hit]) -> dict[str, Article]:
    return {hit.article.id: hit.article for hit in hits}


def _may_recall(article: Article, anchor: Article) -> bool:
    return (
        are_near(article, anchor)
        and bear_the_same_names(article, anchor) is not False
        and bool(places_shared(article.text, article.language, anchor.text, anchor.language))
    )


def _groups(articles: Mapping[str, Article], question: Question, figures: Figures) -> Iterable[tuple[Group, str]]:
    """Yield whom articles count, with the language of the words."""
    for figure in figures(list(articles.values())):
        language = articles[figure.quote.article_id].language
        words = [word for word in figure.unit.split() if not mentions(word, figure.counted, language)]
        who = frozenset(min(terms, key=len) for word in words if (terms := analyse(word, language)))
        if figure.counted is question.counted and len(who) >= _PARTICULAR:
            yield (figure.value, figure.high, who), language
