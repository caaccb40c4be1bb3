"""What is answered though nothing is asked: a wish for the news, or an address. Titles and beginnings, no search.

Not greetings: they mean nothing but "what can I ask?", and the desk says so.
"""

from dataclasses import replace
from datetime import datetime

from bot.answer.answers import Answer, Answered, Citation, NotFound, Reason
from bot.answer.asked.question import Asked
from bot.answer.asked.shown import Shown
from bot.answer.asked.time import Timing
from bot.answer.asked.vague import address_in, asks_for_more, language_of_news, spellings
from bot.answer.quotes.opening import opening
from index.archive import Archive
from index.domain import Article

# Newest articles, where the news is asked for.
HEADLINES = 5


def unasked(meant: Asked, archive: Archive, now: datetime) -> Answer | None:
    """Answer a message that names nothing; None for one that asks anything.

    Args:
        meant: The message; after "more" the one that more is wanted of, with what was shown.
        archive: Where articles are looked up.
        now: Aware; nothing published later is named.
    """
    nothing = NotFound(meant.text, meant.language or "en", 0.0, timing=Timing(now))
    shown = meant.shown or Shown()
    if address := address_in(meant.text):
        article = archive.addressed(list(spellings(address)))
        return _opened(article, shown, nothing) if article else replace(nothing, reason=Reason.UNKNOWN_ADDRESS)
    if language := language_of_news(meant.text):
        nothing = replace(nothing, language=language)
        chosen = archive.article(meant.about) if meant.about else None
        return _opened(chosen, shown, nothing) if chosen else _headlines(archive, now, shown, nothing)
    if language := asks_for_more(meant.text):
        return replace(nothing, language=language, reason=Reason.NOTHING_ASKED)
    return None


def _opened(article: Article, shown: Shown, nothing: NotFound) -> Answer:
    """Quote how an article begins, or goes on behind what was shown of it."""
    quote = opening(article, after=shown.end_in(article.id))
    if quote is None:
        return replace(nothing, reason=Reason.NO_MORE)
    return Answered(nothing.question, nothing.language, 1.0, (Citation(1, quote, article),), timing=nothing.timing)


def _headlines(archive: Archive, now: datetime, shown: Shown, nothing: NotFound) -> NotFound:
    """Name the newest articles that were not named yet."""
    newest = tuple(archive.newest(HEADLINES, now, shown.choices))
    none_left = Reason.NO_MORE if shown.choices else Reason.NOT_TOLD
    return replace(nothing, choices=newest, reason=Reason.HEADLINES if newest else none_left)
