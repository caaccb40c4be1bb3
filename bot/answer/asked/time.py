"""What a question says of time: when the event was, and how things stood when. Resolved against the asker's now.

Two times must not be confused: "how many died on Tuesday?" names the day of the event, "how many were known on
Tuesday?" the day up to which articles may be believed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.answer.asked.time_words import Tenses, tenses
from index.domain import Article, Hit
from index.figures.dates import Limit, Named, named_in, names_day, names_month
from index.figures.periods import Period, back
from index.figures.values import values_in
from index.text.normalise import fold

# News of an event runs for days; what is published later tells of it where it names the day.
NEWS = timedelta(days=10)
# A dateline's day and its reader's may be two, and "in September" is said on the first of October.
_SLACK = timedelta(days=1)
_LONGEST = 36_500  # days after a first toll that a question may ask for
# Evidence of more than so many days is old for a question about now.
FRESH = timedelta(days=3)
# What an article of the asker's day gains in log-odds, and how long it takes to lose half of that. Judged, not fitted:
# no set that weights are fitted on has dates. Of 583 newsroom questions quote@3 .511 -> .518; .515 to .525 from 1 to 3.
LATEST = 1.5
HALF_LIFE = timedelta(days=10)


@dataclass(frozen=True, slots=True)
class Timing:
    """The times of a question.

    Attributes:
        now: The asker's, aware.
        until: The instant from which on nothing published is used, None where everything is.
        as_of: The day that the question names for it, None where it names none.
        during: When the event was, None where the question does not say.
        is_dated: Whether `during` is sure: its year is said.
        days: How many days after its first report the event is asked about (0 for "the first toll"), else None.
        wants_now: Whether it is asked how things stand now.
        to_come: The day that is asked about, where it is tomorrow, else None.
    """

    now: datetime
    until: datetime | None = None
    as_of: date | None = None
    during: Period | None = None
    is_dated: bool = False
    days: int | None = None
    wants_now: bool = False
    to_come: date | None = None

    @classmethod
    def read(cls, text: str, language: str, now: datetime, asked: datetime | None = None) -> "Timing":
        """Read a question.

        Args:
            text: The question.
            language: Its language, ISO 639-1; one without words for time is read by the English ones.
            now: Aware: what "yesterday" is seen from, and the time zone of its days.
            asked: Where the question was asked at another time than it is answered: nothing published later is used.
        """
        cues = tenses(language)
        named = named_in(text, language, now.date())
        as_of = _as_of(text, named, cues)
        during = None if as_of and _is_known_then(text, named, cues) else _during(named)
        days = _days(text, language, cues)
        if as_of and as_of >= now.date():
            as_of = None  # "as of today" is everything there is
        ends = [end for end in (asked, _end_of(as_of, now) if as_of else None) if end]
        return cls(
            now=now,
            until=min(ends, default=None),
            as_of=as_of,
            during=during.period if during else None,
            is_dated=bool(during and during.is_dated),
            days=days,
            wants_now=_wants_now(as_of, during, days) and cues.now.search(text) is not None,
            to_come=now.date() + timedelta(1) if cues.tomorrow.search(text) else None,
        )

    @property
    def asks_lately(self) -> bool:
        """Whether it asks for this week or month: as long as a single event may go on."""
        return self.during is not None and not self.is_dated and self.during.is_short

    def allows(self, article: Article) -> bool:
        """Tell whether an article may be used: nobody knows when one without a date was published."""
        return self.until is None or (article.published is not None and article.published < self.until)

    def tells(self, article: Article) -> bool:
        """Tell whether an article was published when the event was, or names that time, or has no date."""
        if self.during is None or article.published is None:
            return True
        day = article.published.date()
        if day < back(self.during.first, _SLACK.days):
            return False
        return day <= self.during.last + NEWS or _names(article, self.during)

    def may_mean(self, text: str, article: Article) -> bool:
        """Tell whether a sentence of an article may be of the event by the times that it names.

        It is not where one of them is before the event, as in "a quake in September killed 7", and none is of its days:
        when that was said, "on Tuesday", is no time of the event.
        """
        if self.during is None or not self.during.is_short:
            return True
        first, last = back(self.during.first, NEWS.days), self.during.last + NEWS
        seen_from = article.published.date() if article.published else self.during.last
        times = [named.period for named in named_in(text, article.language, seen_from)]
        of_its_days = any(time.last >= first and time.first <= last for time in times)
        return of_its_days or all(time.last >= first for time in times)

    def may_be_foretold(self, text: str, article: Article) -> bool:
        """Tell whether a sentence may speak of the day to come: it names it, or, of these days, its weekday."""
        if self.to_come is None or names_day(text, article.language, self.to_come):
            return True
        if article.published is None or not timedelta() <= self.now - article.published <= FRESH:
            return False
        cues, is_eve = tenses(article.language), article.published.date() == back(self.to_come, 1)
        names_it = cues.tomorrow.search(text) is not None and is_eve
        return names_it or cues.weekday(self.to_come) in fold(text)

    def is_named_in(self, text: str, language: str) -> bool:
        """Tell whether a text says the time of the event, or one within it, its year included."""
        during = self.during if self.is_dated else None
        if during is None:  # nearly always: then no sentence has to be read for its days
            return False
        times = [named.period for named in named_in(text, language, None) if named.is_dated and not named.limit]
        return any(during.first <= t.first and t.last <= during.last for t in times)

    def is_long_before(self, article: Article) -> bool:
        """Tell whether an article was published so long after the event that it may be of another one."""
        day = article.published.date() if article.published else None
        return self.during is not None and day is not None and day > self.during.last + NEWS

    def freshness(self, article: Article) -> float:
        """Return 1 for an article of the asker's day, half as much for every `HALF_LIFE` before; 0 without a date."""
        if article.published is None:
            return 0.0
        return float(2 ** (-abs(self.now - article.published) / HALF_LIFE))

    def is_old(self, newest: datetime) -> bool:
        """Tell whether evidence of this time is old for what is asked."""
        return self.wants_now and self.now - newest > FRESH


def allowed(hits: Sequence[Hit], timing: Timing) -> list[Hit]:
    """Keep the hits whose articles may be used."""
    return [hit for hit in hits if timing.allows(hit.article)]


def the_news_first(hits: Sequence[Hit], timing: Timing) -> list[Hit]:
    """Put hits in order again, with what was published shortly before the question gaining: who asks means the news.

    All stay as they are where the question says a year.
    """
    if timing.is_dated:
        return list(hits)
    weighed = [replace(hit, score=hit.score + LATEST * timing.freshness(hit.article)) for hit in hits]
    return sorted(weighed, key=lambda hit: -hit.score)


def of_the_time(hits: Sequence[Hit], timing: Timing) -> list[Hit]:
    """Put the hits from the time of the event first, and drop those from before it.

    Returns:
        Nothing where the question says the year and no article is of that time or names it; all hits, in their order,
        where a time whose year has to be guessed fits none of them.
    """
    fitting = [hit for hit in hits if timing.tells(hit.article)]
    if fitting or timing.is_dated:
        return fitting
    return list(hits)


def _as_of(text: str, named: Sequence[Named], cues: Tenses) -> date | None:
    limits = [each for each in named if each.limit]
    if limits:
        limit = limits[-1]
        return limit.period.last if limit.limit is Limit.UNTIL else back(limit.period.first, 1)
    return max(each.period.last for each in named) if _is_known_then(text, named, cues) else None


def _is_known_then(text: str, named: Sequence[Named], cues: Tenses) -> bool:
    """Tell "the toll on Tuesday", how things stood on a day, from "killed on Tuesday", when they happened."""
    days = [each for each in named if each.period.first == each.period.last and not each.limit]
    return len(days) == 1 == len(named) and cues.known.search(text) is not None


def _wants_now(as_of: date | None, during: Named | None, days: int | None) -> bool:
    """Tell whether nothing speaks against a question's being about now: no time of the past is named in it."""
    return as_of is None and days is None and not (during and during.is_dated)


def _during(named: Sequence[Named]) -> Named | None:
    """Return the time of the event: one whose year is said before one that is guessed, and the shortest."""
    times = [each for each in named if each.limit is None]
    return min(times, key=lambda each: (not each.is_dated, each.period.last - each.period.first), default=None)


def _days(text: str, language: str, cues: Tenses) -> int | None:
    later = cues.later.search(text)
    if later is None:
        return 0 if cues.first.search(text) else None
    counted = values_in(later["n"], language) if later["n"] else {1.0}
    return int(min(max(counted, default=1), _LONGEST))


def _end_of(day: date, zone: datetime) -> datetime:
    """Return the first instant of the day after, in the time zone of another instant."""
    return datetime.combine(day + timedelta(1), time(), zone.tzinfo)


def _names(article: Article, period: Period) -> bool:
    """Tell whether an article of later on names the time of the event."""
    text, language, first = article.text, article.language, period.first
    if period.first == period.last:
        return names_day(text, language, first)
    if (period.last - period.first).days < 31:
        return names_month(text, language, first) and (article.published is None or _is_near(article, period, text))
    return str(first.year) in text


def _is_near(article: Article, period: Period, text: str) -> bool:
    """Tell whether a month named without its year can be this one: less than a year later, or its year stands there."""
    assert article.published is not None  # noqa: S101 - asked by the caller
    return article.published.date() - period.last < timedelta(days=330) or str(period.first.year) in text
