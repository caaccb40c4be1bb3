"""The day, month or year that a question names. Not what "yesterday" means: that needs to know who asks, and when."""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from index.text.normalise import fold

_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_HAS_YEAR = re.compile(_YEAR)
_DAY = r"(?P<{}>[0-3]?\d)(?:st|nd|rd|th|er|ª|º|\.)?"
_ISO = re.compile(rf"(?<!\d){_YEAR}-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?!\d)")
_CHINESE = re.compile(rf"(?<!\d){_YEAR} ?年(?: ?(?P<month>\d\d?) ?月(?: ?(?P<day>\d\d?) ?[日号號])?)?")
_DOTTED = re.compile(rf"(?<!\d)(?P<day>\d\d?)\. ?(?P<month>\d\d?)\. ?{_YEAR}")
_BARE = re.compile(rf"(?<![\d.,/-]){_YEAR}(?![.,/-]\d)")
_LEVANTINE = [
    "كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران",
    "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `first` to `last`, both included."""

    first: date
    last: date


def named_period(question: str, language: str) -> Period | None:
    """Return the first period that a question names together with its year, the most exact reading of it."""
    asked = _western_digits(fold(question))
    if not _HAS_YEAR.search(asked):
        return None
    for pattern in (_ISO, _CHINESE, _DOTTED, _worded(language), _BARE):
        for found in pattern.finditer(asked):
            if period := _period(found.groupdict(), language):
                return period
    return None


@cache
def month_names(language: str) -> Sequence[str]:
    """Return the twelve months as a language names them; in English where they are not known."""
    from babel import Locale, UnknownLocaleError

    try:
        names = Locale(language).months["format"]["wide"]
    except (UnknownLocaleError, ValueError):
        return month_names("en")
    return [names[month] for month in range(1, 13)]


def _western_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)


def _period(parts: dict[str, str | None], language: str) -> Period | None:
    year, month, day = int(parts["year"] or 0), _month(parts.get("month"), language), _day(parts)
    try:
        first = date(year, month or 1, day or 1)
    except ValueError:  # the 31st of February
        return None
    return Period(first, first if day else date(year, month or 12, monthrange(year, month or 12)[1]))


def _month(named: str | None, language: str) -> int | None:
    return int(named) if named and named.isdecimal() else _months(language).get(named or "")


def _day(parts: dict[str, str | None]) -> int | None:
    day = parts.get("day") or parts.get("day_after")
    return int(day) if day else None


@cache
def _worded(language: str) -> re.Pattern[str]:
    """Return what finds "28 January 2014", "January 28, 2014", "le 28 janvier 2014", "enero de 2014"."""
    months = "|".join(re.escape(name) for name in sorted(_months(language), key=len, reverse=True))
    before = rf"(?<!\d)(?:{_DAY.format('day')} (?:de |of )?)?"
    after = rf"(?:,? {_DAY.format('day_after')}(?!\d))?"
    return re.compile(rf"{before}\b(?P<month>{months})\b\.?{after},? (?:de |del |of )?{_YEAR}")


@cache
def _months(language: str) -> dict[str, int]:
    return {fold(name): number for names in _calendars(language) for number, name in enumerate(names, start=1)}


def _calendars(language: str) -> Iterator[Sequence[str]]:
    yield month_names("en")
    yield month_names(language)
    if language == "ar":
        yield _LEVANTINE
