"""What each engine is shown of a passage. A reader is only ever shown the passage itself."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from index.domain import Article, Passage
from index.text.terms import analyse

WORDS_VERSION = 1  # raise it whenever `analyse` or this module change: the word index is then built anew


def for_encoder(article: Article, passage: Passage) -> str:
    """Return the passage under its article's title and date: without them many a passage says neither who nor when."""
    date = article.published.date().isoformat() if article.published else ""
    return "\n".join(part for part in (article.title, date, article.text[passage.start : passage.end]) if part)


def for_words(article: Article, passage: Passage) -> Mapping[str, Sequence[str]]:
    """Return the terms of the passage, of its article's title, and of its date as questions name it."""
    return {
        "title": analyse(article.title, article.language),
        "date": analyse(_date(article.published), "en") if article.published else [],
        "body": analyse(article.text[passage.start : passage.end], article.language),
    }


def _date(published: datetime) -> str:
    # "January 28 2014" beside the text raised hits at 1 from .41 to .48 on questions about local news naming a month.
    return f"{_MONTHS[published.month - 1]} {published.day} {published.year} {published:%Y-%m-%d}"


# Not strftime("%B"): that speaks the language of the machine.
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
