"""Days, ages and articles as a language names them: for `compose`, which says them, and `gate`, which allows them."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import Final

from babel.dates import format_date, format_timedelta

from bot.answer.answers import Root
from bot.answer.asked.place import place_of
from bot.answer.phrases import phrases_for
from index.domain import Article
from index.text.normalise import fold

# An article that opens a sentence there, and none here.
_ARTICLES: Final = {
    language: re.compile(rf"(?:{articles})(?=[^\W\d_])")
    for language, articles in {
        "en": r"The |An? ",
        "fr": r"L[ea] |Les |L['’]|Une? |Des ",
        "de": r"D(?:er|ie|as|en|em) |Eine?[mnr]? ",
        "es": r"El |L[ao]s? |Una? ",
        "it": r"Il |L[aoe] |I |Gli |L['’]|Un[ao]? |Un['’]",
        "pt": r"[OA]s? |Uma? ",
    }.items()
}  # fmt: skip


# "Of the", written together with the owner in Arabic ("وفقا للسلطات").
_TO_THE: Final = "لل"


def spoken_owner(owner: str, language: str) -> str:
    """Return an owner as a sentence names them: "the Observatory", where a sentence of the article begins with "The".

    Args:
        owner: Word for word.
        language: The article's.
    """
    if language == "ar" and owner.startswith(_TO_THE):
        return "ال" + owner.removeprefix(_TO_THE)
    opens = _ARTICLES[language].match(owner) if language in _ARTICLES else None
    return owner[:1].lower() + owner[1:] if opens else owner


def spoken_date(day: date, language: str) -> str:
    """Return a day in words: "23 septembre 2016". Of an instant it is the day of its own time zone."""
    return format_date(day, format="long", locale=language)


def spoken_age(then: datetime, now: datetime, language: str) -> str:
    """Return how long ago an instant was: "2 days ago"."""
    return format_timedelta(then - now, add_direction=True, locale=language)


def spoken_roots(roots: Sequence[Root], language: str) -> str:
    """Return how many independent origins a claim has, and which: "2 independent origins (AFP in 6 outlets; OSDH)"."""
    phrases = phrases_for(language)
    who = phrases.between.join(
        phrases.outlets.format(name=root.name, n=len(root.ns)) if len(root.ns) > 1 else root.name for root in roots
    )
    return (phrases.origin if len(roots) == 1 else phrases.origins).format(n=len(roots), who=who)


def spoken_question(question: str, language: str) -> str:
    """Return how a question was understood: "Understood as: How many injured in Aleppo?"."""
    return phrases_for(language).understood.format(question=question)


def label_of(article: Article, language: str) -> str:
    """Return publisher, title and date of an article, as far as they are known."""
    day = spoken_date(article.published, language) if article.published else ""
    return " · ".join(part for part in (article.source, title_of(article), day) if part)


def spoken_choice(n: int, article: Article, language: str) -> str:
    """Return an event to choose, by the article that stands for it: "1. Title · Place · 5 February 2026".

    The place is left out where it is unknown or the title has it.
    """
    day = spoken_date(article.published, language) if article.published else ""
    title, place = title_of(article), place_of(article)
    parts = (title, "" if fold(place) in fold(title) else place, day)
    return f"{n}. " + " · ".join(part for part in parts if part)


def spoken_headline(n: int, article: Article, now: datetime, language: str) -> str:
    """Return one of the newest articles: "1. Title · Outlet · 5 February 2026 (2 days ago)"."""
    when = article.published
    day = f"{spoken_date(when, language)} ({spoken_age(when, now, language)})" if when else ""
    return f"{n}. " + " · ".join(part for part in (title_of(article), article.source, day) if part)


def title_of(article: Article) -> str:
    """Return what an article is called; its id where it has no title: its first words may hold an ownerless figure."""
    return article.title or article.id
