"""Stretches of days on the calendar, and what "last week" is, seen from a day."""

from datetime import date, timedelta
from typing import NamedTuple

_SHORT = timedelta(days=45)


class Period(NamedTuple):
    """Days, the last included."""

    first: date
    last: date

    @classmethod
    def day(cls, day: date) -> "Period":
        """Return a period of one day."""
        return cls(day, day)

    @property
    def is_short(self) -> bool:
        """Whether it is as short as a single event may be: six weeks and less."""
        return self.last - self.first < _SHORT

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


def day_of(year: str, month: str, day: str) -> date | None:
    """Return the day that these digits name, None where no calendar has it."""
    try:
        return date(int(year), int(month), int(day))
    except ValueError:  # the 31st of February
        return None


def month_or_day(year: int, month: int, day: int | None) -> Period | None:
    """Return a day, or the whole month where none is given; None where no calendar has that day."""
    if day is not None:
        found = day_of(str(year), str(month), str(day))
        return Period.day(found) if found else None
    first = date(year, month, 1)
    return Period(first, back(_next_month(first), 1))


def _next_month(first: date) -> date:
    return date(first.year + first.month // 12, first.month % 12 + 1, 1)


def back(day: date, days: int) -> date:
    """Return the day so many days earlier, the calendar's first where there is none."""
    return day - timedelta(min(days, day.toordinal() - 1))


def seen_from(today: date, stretch: str, ago: int) -> Period:
    """Return the "day", "week", "weekend", "month" or "year" that lies so many back; 0 is the one that is on."""
    match stretch:
        case "day":
            return Period.day(back(today, ago))
        case "week":
            first = back(today, today.weekday() + 7 * ago)
            return Period(first, first + timedelta(6))
        case "weekend":
            return _weekend(today, ago)
        case "month":
            first = today.replace(day=1)
            first = back(first, 1).replace(day=1) if ago else first
            return Period(first, back(_next_month(first), 1))
        case _:
            return Period(date(today.year - ago, 1, 1), date(today.year - ago, 12, 31))


def _weekend(today: date, ago: int) -> Period:
    """Return the weekend that is on, else the one before; "last weekend" is never the one that is on."""
    is_on = today.weekday() >= 5
    saturday = back(today, (today.weekday() - 5) % 7 + (7 if is_on and ago else 0))
    return Period(saturday, saturday + timedelta(1))
