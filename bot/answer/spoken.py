"""Days, ages and articles as a language names them: for `compose`, which says them, and `gate`, which allows them."""

from datetime import date, datetime

from babel.dates import format_date, format_timedelta

from index.domain import Article


def spoken_date(day: date, language: str) -> str:
    """Return a day in words: "23 septembre 2016". Of an instant it is the day of its own time zone."""
    return format_date(day, format="long", locale=language)


def spoken_age(then: datetime, now: datetime, language: str) -> str:
    """Return how long ago an instant was: "2 days ago"."""
    return format_timedelta(then - now, add_direction=True, locale=language)


def label_of(article: Article, language: str) -> str:
    """Return publisher, title and date of an article, as far as they are known."""
    day = spoken_date(article.published, language) if article.published else ""
    return " · ".join(part for part in (article.source, title_of(article), day) if part)


def title_of(article: Article) -> str:
    """Return what an article is called; its id where it has no title: its first words may hold an ownerless figure."""
    return article.title or article.id
