"""Questions to begin with, drawn from the articles there are, in the words of who asks for help."""

from collections.abc import Iterator
from datetime import UTC, datetime

from bot.telegram.phrases import in_language
from bot.telegram.phrases.wording import Wording
from bot.telegram.ports import Library
from index.domain import Article, Counted

_MOST = 3
_CANDIDATES = 30  # passages looked at: one search and one look into the ledger
_LONGEST_TITLE = 80
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def examples(library: Library, language: str) -> tuple[str, ...]:
    """Return up to three questions that the articles answer: how many died where that is told, else what happened.

    They are in this language (a code); articles in it come first, and the newest of them before the others.
    """
    wording = in_language(language)
    hits = library.search(wording.example_dead.format(title=""), _CANDIDATES)
    figures = library.figures([hit.passage for hit in hits])
    deadly = {f.quote.article_id for f in figures if f.counted is Counted.DEAD and f.scope is None}
    articles = {hit.article.title: hit.article for hit in reversed(hits) if hit.article.title}
    ranked = sorted(sorted(articles.values(), key=_date, reverse=True), key=lambda one: one.language != language)
    return tuple(_phrased(_chosen(ranked, deadly), deadly, wording))


def _date(article: Article) -> datetime:
    return article.published or _LONG_AGO


def _chosen(ranked: list[Article], deadly: set[str]) -> list[Article]:
    """Take first one with a toll, best one whose title does not give it away, then the best of the others."""
    tolls = sorted((one for one in ranked if one.id in deadly), key=lambda one: any(map(str.isdigit, one.title)))
    return [*tolls[:1], *(one for one in ranked if one not in tolls[:1])][:_MOST]


def _phrased(articles: list[Article], deadly: set[str], wording: Wording) -> Iterator[str]:
    for article in articles:
        phrase = wording.example_dead if article.id in deadly else wording.example_event
        yield phrase.format(title=_short(article.title))


def _short(title: str) -> str:
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[:_LONGEST_TITLE].rpartition(" ")[0] + " …"
