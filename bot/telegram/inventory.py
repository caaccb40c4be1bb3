"""Which articles there are, in words: what /sources answers."""

from collections.abc import Sequence
from datetime import datetime

from babel import Locale
from babel.dates import format_date

from bot.answer.phrases import phrases_for
from bot.telegram.markup import isolated
from bot.telegram.phrases import LANGUAGES
from bot.telegram.phrases.wording import Wording
from index.domain import Status

_MOST_NAMED = 20


def inventory(status: Status, wording: Wording, language: str) -> str:
    """Put into words which articles there are."""
    if not status.articles:
        return wording.no_articles
    locale = Locale(language if language in LANGUAGES else "en")
    return wording.sources.format(
        articles=status.articles,
        newest=_day(status.newest, wording, locale),
        oldest=_day(status.oldest, wording, locale),
        languages=_counted([(_language_name(code, wording, locale), n) for code, n in status.languages], locale),
        publishers=_counted([(name or wording.unknown, n) for name, n in status.publishers], locale),
    )


def _counted(names: Sequence[tuple[str, int]], locale: Locale) -> str:
    shown = phrases_for(locale.language).comma.join(
        f"{isolated(name, locale.language)} ({n})" for name, n in names[:_MOST_NAMED]
    )
    return shown + (" …" if len(names) > _MOST_NAMED else "")


def _day(when: datetime | None, wording: Wording, locale: Locale) -> str:
    return format_date(when, format="long", locale=locale) if when else wording.unknown


def _language_name(code: str, wording: Wording, locale: Locale) -> str:
    return wording.unknown if code == "und" else locale.languages.get(code, code)
