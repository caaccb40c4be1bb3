"""The days that a text names, resolved: "23 September 2016", "on Tuesday", "yesterday", "three days ago".

Looking back only: news tells of what was, so "on Friday" is the last Friday there was, today included, and "in May" the
last May. Not for times of day, and not for durations.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

from index.domain import Span
from index.figures.calendar import Calendar, calendar
from index.figures.grammar import Grammar, grammar, grammar_or_english
from index.figures.numbers import numbers_in
from index.figures.periods import Period, back, day_of, month_or_day, seen_from
from index.figures.tokens import Sentence

_NUMERIC = re.compile(
    r"(?<![\d.,/-])(?:(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})|(?P<d2>\d{1,2})[./](?P<m2>\d{1,2})[./](?P<y2>\d{4}))(?![\d/-])"
)
_CHINESE = re.compile(r"(?<!\d)(?P<y>\d{4})\s?年\s?(?P<m>\d{1,2})\s?月(?:\s?(?P<d>\d{1,2})\s?[日号號])?")
_ORDINALS = frozenset({"st", "nd", "rd", "th", "er", ".", "º"})
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_MOST_JOINTS = 2
_SOME_DAY = date(2000, 1, 1)


class Limit(Enum):
    """How a preposition bounds the time it stands before."""

    UNTIL = auto()
    BEFORE = auto()


@dataclass(frozen=True, slots=True)
class Named:
    """A time that a text names.

    Attributes:
        span: Where it stands, code points of the text.
        is_dated: Whether the year is said, so that it means the same whenever it is read.
        limit: The preposition before it, None for "on", "in" and the like.
    """

    span: Span
    period: Period
    is_dated: bool
    limit: Limit | None = None


def named_in(text: str, language: str, today: date | None) -> list[Named]:
    """Return the times that a text names, in order, none overlapping another.

    Args:
        text: A question or a sentence: it is cut into words, at 0.1 ms a sentence.
        language: ISO 639-1; one without a table is read by the English one.
        today: What "yesterday" and "in May" are seen from; None drops what needs it.
    """
    rules = grammar_or_english(language)
    return _Reader(rules.cut(text, Span(0, len(text))), rules, calendar(rules.table.language), text, today).read()


def spans_of_times(text: str, language: str) -> list[Span]:
    """Return where a text names a time, whichever day that is: what "on Friday" is seen from makes no difference."""
    return [named.span for named in named_in(text, language, _SOME_DAY)]


def names_of_times(language: str) -> frozenset[str]:
    """Return the names of months and weekdays, folded; the English ones of a language without a table.

    Of weekdays those that `calendar` knows, as wherever times are read.
    """
    rules = grammar_or_english(language)
    return rules.months.starts | calendar(rules.table.language).weekdays.starts


def names_day(text: str, language: str, day: date) -> bool:
    """Tell whether a text of any length names a day of a month ("14 March"), by its letters alone."""
    return _said(
        text, language, day, lambda month: rf"{day.day}(?:st|nd|rd|th|er|\.)?\s(?:de\s|of\s)?{month}|{month}\s{day.day}"
    )


def names_month(text: str, language: str, day: date) -> bool:
    """Tell whether a text of any length names the month of a day, or that month's number with its year."""
    return _said(text, language, day, lambda month: month)


def _said(text: str, language: str, day: date, pattern: Callable[[str], str]) -> bool:
    rules = grammar(language)
    if rules and not rules.table.months:  # months are numbers in Chinese
        numbered = pattern(f"{day.month}月").replace(r"\s", "")
        return re.search(rf"(?<!\d)(?:{numbered})(?:(?<=月)|(?!\d))", text) is not None
    names = rules.table.months.split(",")[day.month - 1].strip().split("/") if rules else []
    return any(re.search(rf"(?<!\w)(?:{pattern(name)})(?!\w)", text, re.IGNORECASE) for name in names if len(name) > 2)


def _period(digits: dict[str, str | None]) -> Period | None:
    year, month, day = (digits.get(part) or digits.get(f"{part}2") for part in "ymd")
    if not _FIRST_YEAR <= int(year or 0) <= _LAST_YEAR:
        return None
    if not day:
        return month_or_day(int(year or 0), int(month or 0), None) if 1 <= int(month or 0) <= 12 and year else None
    found = day_of(year or "", month or "", day)
    return Period.day(found) if found else None


class _Reader:
    """Reads one sentence from left to right."""

    def __init__(self, sentence: Sentence, rules: Grammar, days: Calendar, text: str, today: date | None) -> None:
        self._sentence = sentence
        self._words = sentence.words
        self._rules = rules
        self._days = days
        self._text = text
        self._today = today
        self._numbers = {number.first: number for number in numbers_in(sentence, rules)}
        # Most words begin nothing, and are passed over at the cost of one look.
        phrases = (rules.months, days.ago, days.ago_before, days.weekdays)
        self._starts = frozenset().union(*(each.starts for each in phrases))

    def read(self) -> list[Named]:
        found = list(self._numeric())
        place = 0
        while place < len(self._words):
            read = self._at(place)
            if read is None or self._overlaps(read[0], found):
                place += 1
                continue
            named, place = read
            found.append(named)
        return sorted(found, key=lambda named: named.span)

    def _overlaps(self, named: Named, found: list[Named]) -> bool:
        return any(named.span.start < other.span.end and other.span.start < named.span.end for other in found)

    def _numeric(self) -> Iterator[Named]:
        for found in (*_NUMERIC.finditer(self._text), *_CHINESE.finditer(self._text)):
            if period := _period(found.groupdict()):
                span = Span(*found.span())
                yield Named(span, period, is_dated=True, limit=self._limit(self._place_of(span.start)))

    def _place_of(self, start: int) -> int:
        tokens = self._sentence.tokens
        return next((place for place, token in enumerate(tokens) if token.end > start), len(tokens))

    def _at(self, place: int) -> tuple[Named, int] | None:
        if place not in self._numbers and self._words[place] not in self._starts and self._number(place) is None:
            return None
        for read in (self._day_first, self._month_first, self._year_alone, self._ago, self._counted_ago, self._weekday):
            if found := read(place):
                period, last, is_dated = found
                span = self._sentence.slice(place, last)
                return Named(span, period, is_dated, self._limit(place)), last
        return None

    def _number(self, place: int) -> int | None:
        if place < len(self._words) and self._sentence.tokens[place].kind == "number":
            text = self._sentence.tokens[place].text
            return int(text) if text.isdecimal() else None
        return None

    def _past_joints(self, place: int) -> int:
        end = place
        while end < len(self._words) and end - place < _MOST_JOINTS and self._is_joint(end):
            end += 1
        return end

    def _is_joint(self, place: int) -> bool:
        return self._words[place] in self._days.joints or self._words[place] in _ORDINALS

    def _year(self, place: int) -> tuple[int, int] | None:
        """Return the year that stands here, perhaps behind a joint, and where it ends."""
        for start in (place, self._past_joints(place)):
            year = self._number(start)
            is_year = year is not None and len(self._sentence.tokens[start].text) == 4
            if is_year and year is not None and _FIRST_YEAR <= year <= _LAST_YEAR:
                return year, start + 1
        return None

    def _day_first(self, place: int) -> tuple[Period, int, bool] | None:
        """Read "23 September 2016", "am 23. September", "le 1er mai"."""
        day = self._number(place)
        month = self._rules.months.at(self._words, self._past_joints(place + 1)) if day and day <= 31 else None
        return self._resolved(day, month.meaning, month.last) if day and month else None

    def _month_first(self, place: int) -> tuple[Period, int, bool] | None:
        """Read "September 23, 2016", "September 2016", "in May"."""
        month = self._rules.months.at(self._words, place)
        is_taken = self._number(place - 1) is not None if place else False  # "31 February": no such day
        if month is None or is_taken or not self._is_month(place, month.last):
            return None
        day = self._number(month.last)
        if day is not None and day <= 31 and not self._rules.months.at(self._words, month.last + 1):
            return self._resolved(day, month.meaning, month.last + 1)
        return self._resolved(None, month.meaning, month.last)

    def _is_month(self, place: int, last: int) -> bool:
        """Tell "in May" from "it may" and "a march": such words are months in capitals or beside a number only."""
        if self._opens_name(place, last):
            return False
        beside = self._number(last) is not None or self._sentence.is_capitalised(place)
        return beside or self._words[place] not in {"may", "march", "mar", "sep", "jan", "dec", "oct", "nov"}

    def _opens_name(self, place: int, last: int) -> bool:
        """Tell "the Mar Solana" and "April Jones died" from "in May": a name goes on, and no preposition precedes."""
        goes_on = last < len(self._words) and self._sentence.is_word(last) and self._sentence.is_capitalised(last)
        return goes_on and (place == 0 or self._words[place - 1] in self._rules.determiners)

    def _resolved(self, day: int | None, month: int, last: int) -> tuple[Period, int, bool] | None:
        if year := self._year(last):
            period = month_or_day(year[0], month, day)
            return (period, year[1], True) if period else None
        if self._today is None:
            return None
        for each in (self._today.year, self._today.year - 1):
            period = month_or_day(each, month, day)
            if period and period.first <= self._today:
                return period, last, False
        return None

    def _year_alone(self, place: int) -> tuple[Period, int, bool] | None:
        year = self._year(place) if self._number(place) is not None else None
        if year is None or self._rules.people.at(self._words, year[1]):
            return None
        return Period(date(year[0], 1, 1), date(year[0], 12, 31)), year[1], True

    def _ago(self, place: int) -> tuple[Period, int, bool] | None:
        found = self._days.ago.at(self._words, place)
        return (seen_from(self._today, *found.meaning), found.last, False) if found and self._today else None

    def _counted_ago(self, place: int) -> tuple[Period, int, bool] | None:
        """Read "three days ago", "il y a trois jours"."""
        before = self._days.ago_before.at(self._words, place)
        number = self._numbers.get(before.last if before else place)
        unit = self._days.units.at(self._words, number.last) if number else None
        if number is None or unit is None or self._today is None:
            return None
        after = self._days.ago_after.at(self._words, unit.last)
        if not (before or after):
            return None
        return Period.day(back(self._today, int(number.value) * unit.meaning)), (after or unit).last, False

    def _weekday(self, place: int) -> tuple[Period, int, bool] | None:
        found = self._days.weekdays.at(self._words, place)
        if found is None or self._today is None:
            return None
        beside = {*self._words[max(0, place - 1) : place], *self._words[found.last : found.last + 1]}
        if beside & self._days.that:
            return None
        ago = (self._today.weekday() - found.meaning) % 7
        if not ago and beside & self._days.last:
            ago = 7
        return Period.day(back(self._today, ago)), found.last, False

    def _limit(self, place: int) -> Limit | None:
        while place > 0:
            if self._days.before.before(self._words, place):
                return Limit.BEFORE
            if self._days.until.before(self._words, place):
                return Limit.UNTIL
            between = self._days.between.before(self._words, place)
            if between is None:
                return None
            place = between.first
        return None
