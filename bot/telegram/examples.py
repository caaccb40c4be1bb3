"""Questions to begin with, drawn from the articles there are, in the words of who asks for help."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from bot.telegram.markup import isolated
from bot.telegram.phrases import LANGUAGES, in_language
from bot.telegram.phrases.wording import Wording
from bot.telegram.ports import Library
from index.domain import Article, Counted
from index.text.normalise import fold

_MOST = 3
_CANDIDATES = 30  # passages looked at: one search and one look into the ledger
_LONGEST_TITLE = 80
_SHARED, _SHORT_WORD = 2, 4  # so many words of more letters than this are the same in titles of one event
_LONG_AGO = datetime.min.replace(tzinfo=UTC)


def examples(library: Library, language: str) -> tuple[str, ...]:
    """Return up to three questions that the articles answer: how many died where that is told, else what happened.

    They are in this language (a code), or in the one that is spoken instead; articles in it come first, and the newest
    of them before the others.
    """
    language, wording = language if language in LANGUAGES else "en", in_language(language)
    hits = library.search(wording.example_dead.format(title=""), _CANDIDATES)
    figures = library.figures([hit.passage for hit in hits])
    deadly = {f.quote.article_id for f in figures if f.counted is Counted.DEAD and f.scope is None}
    articles = {hit.article.title: hit.article for hit in reversed(hits) if hit.article.title}
    ranked = sorted(sorted(articles.values(), key=_date, reverse=True), key=lambda one: one.language != language)
    return tuple(_phrased(_chosen(ranked, deadly), deadly, wording, language))


def _date(article: Article) -> datetime:
    return article.published or _LONG_AGO


def _chosen(ranked: list[Article], deadly: set[str]) -> list[Article]:
    """Take first one with a toll, best one whose title does not give it away, then the best of the others."""
    tolls = sorted((one for one in ranked if one.id in deadly), key=lambda one: any(map(str.isdigit, one.title)))
    chosen: list[Article] = []
    for one in (*tolls[:1], *ranked):
        if not any(_are_of_one_event(one, other) for other in chosen):
            chosen.append(one)
    return chosen[:_MOST]


def _are_of_one_event(one: Article, other: Article) -> bool:
    """Tell whether two titles are much the same: one that speaks of the same is no further example."""
    return one is other or len(_long_words(one.title) & _long_words(other.title)) >= _SHARED


def _long_words(title: str) -> set[str]:
    return {word for word in re.findall(r"\w+", fold(title)) if len(word) > _SHORT_WORD}


def _phrased(articles: list[Article], deadly: set[str], wording: Wording, language: str) -> Iterator[str]:
    """Ask for one toll only: the titles of the others are likely to tell theirs."""
    for place, article in enumerate(articles):
        phrase = wording.example_dead if article.id in deadly and place == 0 else wording.example_event
        yield phrase.format(title=isolated(_short(article.title), language))


def _short(title: str) -> str:
    if len(title) <= _LONGEST_TITLE:
        return title
    return title[:_LONGEST_TITLE].rpartition(" ")[0] + " …"
