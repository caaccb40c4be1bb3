"""The date an article came out, from whatever form it is written in. Not dates inside a text."""

import re
from datetime import UTC, date, datetime, time
from email.utils import parsedate_to_datetime

# Twelve digits that begin as a year does are more likely one, written "201609232015", than milliseconds of 1976.
_EPOCH = re.compile(r"(?!(?:19|20)\d{10}\Z)-?(?:\d{9,10}|\d{12,13})")
_UNBROKEN = re.compile(r"((?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))((?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?)")
_TWELVE_HOURS = re.compile(r"\b(0?[1-9]|1[0-2])((?::[0-5]\d){1,2})\s*([ap])\.?m\b\.?", re.IGNORECASE)
_HALF_OF_DAY = re.compile(r"\d\s*[ap]\.?m\b", re.IGNORECASE)
# The year first leaves no doubt about day and month; "05/06/2022" would, and is refused.
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)")
_BEFORE_ZONE = re.compile(r"(?<!\s)\s+(?=[+-]\d\d:?\d\d$)")
_LONGEST = 100  # characters; RFC 2822 with the zone's name in brackets has about 50
_MILLISECONDS = 100_000_000_000  # as seconds that would be the year 5138


def parse_published(value: object) -> datetime:
    """Return an aware datetime; one without a zone is taken as UTC, a day as its midnight.

    Reads ISO 8601 ("2016-09-23", "2016-09-23T20:15:00+02:00"), "2016/09/23", 20160923 and 201609232015, RFC 2822 ("Fri,
    23 Sep 2016 20:15:00 +0200"), each also with "08:15 PM", seconds (9 or 10 digits) or milliseconds (12 or 13) since
    1970, date and datetime objects. Raises ValueError for anything else, and for years in which no news came out:
    "0001-01-01" is some program's way to say that it has no date. It names a structure by its type alone: a
    few lines of YAML can stand for a list of gigabytes.
    """
    try:
        moment = _parsed(value)
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
        moment.astimezone(UTC)
    except (ValueError, TypeError, OverflowError, OSError) as error:
        raise ValueError(f"{_shown(value)} is no date") from error
    if not 1600 <= moment.year <= 2200:
        raise ValueError(f"{_shown(value)} is no date of an article")
    return moment


def _parsed(value: object) -> datetime:
    match value:
        case datetime():
            return value
        case date():
            return datetime.combine(value, time.min)
        case bool():
            raise TypeError
        case int():
            return _read(str(value))
        case float():
            return _read(str(int(value)))
        case str():
            return _read(_short(value.strip()))
        case _:
            raise TypeError


def _short(text: str) -> str:
    if len(text) > _LONGEST:
        raise ValueError(len(text))
    return text


def _shown(value: object) -> str:
    return f"{value!r:.100}" if isinstance(value, str | int | float | date) else f"a {type(value).__name__}"


def _since_1970(value: int) -> datetime:
    return datetime.fromtimestamp(value / 1000 if abs(value) >= _MILLISECONDS else value, UTC)


def _read(text: str) -> datetime:
    if unbroken := _UNBROKEN.fullmatch(text):
        return datetime.fromisoformat(f"{unbroken[1]}T{unbroken[2]}")
    if _EPOCH.fullmatch(text):
        return _since_1970(int(text))
    text = _TWELVE_HOURS.sub(_of_24_hours, text, count=1)
    if _HALF_OF_DAY.search(text):
        raise ValueError(text)  # "20:15 PM": the standard library would pass over the last word
    iso = _YEAR_FIRST.sub(lambda day: f"{day[1]}-{day[2]:0>2}-{day[3]:0>2}", text, count=1)
    try:
        return datetime.fromisoformat(_BEFORE_ZONE.sub("", iso))
    except ValueError:
        return parsedate_to_datetime(text)


def _of_24_hours(time: re.Match[str]) -> str:
    return f"{int(time[1]) % 12 + 12 * (time[3] in 'pP'):02}{time[2]}"
