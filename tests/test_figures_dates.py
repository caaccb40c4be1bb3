"""The days that a text names: seen from a Wednesday, in five languages."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.figures.dates import Limit, named_in, names_day, names_month, names_of_times

WEDNESDAY = date(2026, 3, 18)

# Language, text, first day, last day, the preposition's limit.
NAMED = """
en | on 23 September 2016 | 2016-09-23 | 2016-09-23 | -
en | on September 23, 2016 | 2016-09-23 | 2016-09-23 | -
en | on the 23rd of September | 2025-09-23 | 2025-09-23 | -
en | in September 2016 | 2016-09-01 | 2016-09-30 | -
en | in February | 2026-02-01 | 2026-02-28 | -
en | in 2019 | 2019-01-01 | 2019-12-31 | -
en | as of Tuesday | 2026-03-17 | 2026-03-17 | until
en | by late Tuesday | 2026-03-17 | 2026-03-17 | until
en | last Wednesday | 2026-03-11 | 2026-03-11 | -
en | on Wednesday | 2026-03-18 | 2026-03-18 | -
en | yesterday | 2026-03-17 | 2026-03-17 | -
en | three days ago | 2026-03-15 | 2026-03-15 | -
en | before the weekend | 2026-03-14 | 2026-03-15 | before
en | last week | 2026-03-09 | 2026-03-15 | -
en | last month | 2026-02-01 | 2026-02-28 | -
en | on 2016-09-23 | 2016-09-23 | 2016-09-23 | -
fr | au 16 mars 2026 | 2026-03-16 | 2026-03-16 | until
fr | le 1er mars | 2026-03-01 | 2026-03-01 | -
fr | avant le week-end | 2026-03-14 | 2026-03-15 | before
fr | jusqu'à mardi soir | 2026-03-17 | 2026-03-17 | until
fr | il y a deux semaines | 2026-03-04 | 2026-03-04 | -
fr | hier | 2026-03-17 | 2026-03-17 | -
fr | en septembre 2016 | 2016-09-01 | 2016-09-30 | -
de | Stand: 16. März 2026 | 2026-03-16 | 2026-03-16 | until
de | bis zum 16. März | 2026-03-16 | 2026-03-16 | until
de | am Montagabend | 2026-03-16 | 2026-03-16 | -
de | vor drei Tagen | 2026-03-15 | 2026-03-15 | -
de | vor dem Wochenende | 2026-03-14 | 2026-03-15 | before
de | am 23.9.2016 | 2016-09-23 | 2016-09-23 | -
de | gestern | 2026-03-17 | 2026-03-17 | -
es | hasta el martes | 2026-03-17 | 2026-03-17 | until
es | al 15 de marzo de 2026 | 2026-03-15 | 2026-03-15 | until
es | antes del fin de semana | 2026-03-14 | 2026-03-15 | before
es | hace dos días | 2026-03-16 | 2026-03-16 | -
es | ayer | 2026-03-17 | 2026-03-17 | -
ar | حتى يوم الثلاثاء | 2026-03-17 | 2026-03-17 | until
ar | في 25 سبتمبر 2016؟ | 2016-09-25 | 2016-09-25 | -
ar | في ٢٥ سبتمبر ٢٠١٦ | 2016-09-25 | 2016-09-25 | -
ar | قبل عطلة نهاية الأسبوع | 2026-03-14 | 2026-03-15 | before
ar | قبل ثلاثة أيام | 2026-03-15 | 2026-03-15 | -
ar | أمس | 2026-03-17 | 2026-03-17 | -
"""
LIMITS = {"until": Limit.UNTIL, "before": Limit.BEFORE, "-": None}


@pytest.mark.parametrize("line", NAMED.strip().splitlines())
def test_a_time_is_resolved_against_the_day_it_is_seen_from(line: str) -> None:
    language, text, first, last, limit = map(str.strip, line.split("|"))
    [named] = named_in(text, language, WEDNESDAY)
    assert named.period == (date.fromisoformat(first), date.fromisoformat(last))
    assert named.limit == LIMITS[limit]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "that Friday"),
        ("en", "it may have killed 30 in a march"),
        ("en", "on 31 February"),
        ("en", "2000 people"),
        ("en", "route 66"),
        ("fr", "une trentaine de morts"),
        ("de", "der Sonntagsausflug"),
    ],
)
def test_what_names_no_day_of_the_calendar_is_none(language: str, text: str) -> None:
    assert named_in(text, language, WEDNESDAY) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "How many died on the Mar Solana?"), ("en", "April Jones was found."), ("fr", "Le Mai Pham a coulé.")],
)
def test_a_name_that_begins_like_a_month_is_no_time(language: str, text: str) -> None:
    assert named_in(text, language, date(2026, 11, 22)) == []
    assert len(named_in("In March Israel withdrew.", "en", date(2026, 11, 22))) == 1


def test_without_a_today_only_what_says_its_year_is_named() -> None:
    [named] = named_in("on Tuesday, in May, yesterday and on 3 March 2016", "en", None)
    assert named.period.first == date(2016, 3, 3)
    assert named.is_dated


def test_the_past_is_meant_wherever_there_is_a_choice() -> None:
    for text in ("on Friday", "in December", "on 24 December", "on 18 March"):
        [named] = named_in(text, "en", WEDNESDAY)
        assert named.period.first <= WEDNESDAY


def test_a_day_and_its_month_are_found_in_a_long_text_by_their_letters() -> None:
    long_text = "x " * 500 + "das am 14. März gekentert war"
    assert names_day(long_text, "de", date(2026, 3, 14))
    assert not names_day(long_text, "de", date(2026, 3, 4))
    assert names_month(long_text, "de", date(2026, 3, 1))
    assert not names_month("the mayor marched", "en", date(2026, 5, 1))


def test_a_language_without_a_table_has_the_names_of_english() -> None:
    assert names_of_times("und") == names_of_times("en") >= {"monday", "may"}
    assert names_of_times("fr").isdisjoint({"monday", "may"})


def test_in_chinese_a_month_is_a_number() -> None:
    text = "贵州3月14日发生煤矿爆炸"
    assert names_day(text, "zh", date(2026, 3, 14))
    assert not names_day(text, "zh", date(2026, 3, 1))
    assert names_month(text, "zh", date(2026, 3, 1))
    assert not names_month("13月", "zh", date(2026, 3, 1))


@given(
    text=st.text(max_size=120), language=st.sampled_from(["en", "fr", "de", "es", "ar", "zh", "und"]), today=st.dates()
)
def test_whatever_is_read_the_spans_are_in_order_and_the_periods_not_empty(
    text: str, language: str, today: date
) -> None:
    found = named_in(text, language, today)
    assert all(named.period.first <= named.period.last for named in found)
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))
    assert all(0 <= named.span.start < named.span.end <= len(text) for named in found)


@given(day=st.dates(date(1950, 1, 1), date(2050, 12, 31)), today=st.dates(date(1950, 1, 1), date(2050, 12, 31)))
def test_a_whole_date_means_the_same_whenever_it_is_read(day: date, today: date) -> None:
    for text in (f"{day:%d %B %Y}", f"{day:%B %d, %Y}", day.isoformat()):
        [named] = named_in(text, "en", today)
        assert (named.period, named.is_dated) == ((day, day), True)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2014年1月28日有多少人死亡?", date(2014, 1, 28), date(2014, 1, 28)),
        ("2014年 1月发生了什么?", date(2014, 1, 1), date(2014, 1, 31)),
    ],
)
def test_a_chinese_date_is_read(text: str, first: date, last: date) -> None:
    [named] = named_in(text, "zh", None)
    assert (named.period, named.is_dated) == ((first, last), True)


@pytest.mark.parametrize("text", ["2014年13月", "2014年2月31日"])
def test_a_chinese_date_that_no_calendar_has_is_no_day(text: str) -> None:
    assert all(named.period.first != named.period.last for named in named_in(text, "zh", None))


@pytest.mark.parametrize("text", ["0000年1月", "9999年12月", "before 01.01.0001", "on 31.12.9999", "0001-01-01"])
def test_years_that_no_news_is_of_are_no_times(text: str) -> None:
    assert named_in(text, "en", WEDNESDAY) == []
