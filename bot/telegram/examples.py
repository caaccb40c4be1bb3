"""Questions to begin with, drawn from the articles there are, in the words of who asks for help."""

from collections.abc import Iterator
from datetime import UTC, datetime

from bot.telegram.phrases.wording import Wording
from bot.telegram.ports import Library
from index.domain import Article, Counted

_MOST = 3
_CANDIDATES = 30  # passages looked at: one search and one look into the ledger
_LONGEST_TITLE = 80
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def examples(library: Library, wording: Wording) -> tuple[str, ...]:
    """Return up to three questions that the articles answer: how many died where that is told, else what happened."""
    hits = library.search(wording.example_dead.format(title="").strip(" ?:“”«»„"), _CANDIDATES)
    figures = library.figures([hit.passage for hit in hits])
    deadly = {f.quote.article_id for f in figures if f.counted is Counted.DEAD and f.scope is None}
    articles = {hit.article.id: hit.article for hit in hits if hit.article.title}
    newest = sorted(articles.values(), key=lambda article: article.published or _LONG_AGO, reverse=True)
    return tuple(_phrased(list(_chosen(newest, deadly)), deadly, wording))


def _chosen(newest: list[Article], deadly: set[str]) -> Iterator[Article]:
    """Take one with a toll first, then the newest that are called otherwise."""
    titles: set[str] = set()
    for article in sorted(newest, key=lambda article: article.id not in deadly)[:1] + newest:
        if article.title not in titles and len(titles) < _MOST:
            titles.add(article.title)
            yield article


def _phrased(articles: list[Article], deadly: set[str], wording: Wording) -> Iterator[str]:
    for article in articles:
        phrase = wording.example_dead if article.id in deadly else wording.example_event
        yield phrase.format(title=_short(article.title))


def _short(title: str) -> str:
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[:_LONGEST_TITLE].rpartition(" ")[0] + " …"
