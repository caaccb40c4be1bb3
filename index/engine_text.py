"""What each engine is shown of a passage. A reader is only ever shown the passage itself."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache

from index.domain import Article, Passage
from index.text.terms import analyse

# Raise it whenever `analyse`, this module or the layout of the index change: the word index is then built anew.
WORDS_VERSION = 2


def for_encoder(article: Article, passage: Passage) -> str:
    """Return the passage under its article's title and date: without them many a passage says neither who nor when."""
    date = article.published.date().isoformat() if article.published else ""
    return "\n".join(part for part in (article.title, date, article.text[passage.start : passage.end]) if part)


def for_words(article: Article, passage: Passage) -> Mapping[str, Sequence[str]]:
    """Return the terms of the passage, of its article's title, and of its date as questions name it."""
    return {
        "title": analyse(article.title, article.language),
        "date": _date(article.published, article.language) if article.published else [],
        "body": analyse(article.text[passage.start : passage.end], article.language),
    }


def _date(published: datetime, language: str) -> Sequence[str]:
    # The month in the article's language and in English, the day as people write it, and 2016-09-23 for who writes so.
    own, english = (_months(spoken)[published.month - 1] for spoken in (language, "en"))
    return [
        *analyse(own, language),
        *analyse(f"{english} {published.day} {published.year} {published:%Y-%m-%d}", "en"),
    ]


@cache
def _months(language: str) -> Sequence[str]:
    from babel import Locale, UnknownLocaleError

    try:
        names = Locale(language).months["format"]["wide"]
    except (UnknownLocaleError, ValueError):
        return _months("en")
    return [names[month] for month in range(1, 13)]
