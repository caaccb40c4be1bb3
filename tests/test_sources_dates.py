from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.sources.dates import parse_published

SUMMER = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2016-09-23", datetime(2016, 9, 23, tzinfo=UTC)),
        ("2016/09/23", datetime(2016, 9, 23, tzinfo=UTC)),
        ("2016.9.23 20:15", datetime(2016, 9, 23, 20, 15, tzinfo=UTC)),
        ("2016-09-23T20:15:00+02:00", datetime(2016, 9, 23, 20, 15, tzinfo=SUMMER)),
        ("2016-09-23 20:15:00 +0200", datetime(2016, 9, 23, 20, 15, tzinfo=SUMMER)),
        ("2016-09-23T20:15:00Z", datetime(2016, 9, 23, 20, 15, tzinfo=UTC)),
        (" 2016-09-23T20:15 ", datetime(2016, 9, 23, 20, 15, tzinfo=UTC)),
        ("Fri, 23 Sep 2016 20:15:00 +0200", datetime(2016, 9, 23, 20, 15, tzinfo=SUMMER)),
        ("Fri, 23 Sep 2016 20:15:00 GMT", datetime(2016, 9, 23, 20, 15, tzinfo=UTC)),
        ("1474661700", datetime(2016, 9, 23, 20, 15, tzinfo=UTC)),
        (1474661700, datetime(2016, 9, 23, 20, 15, tzinfo=UTC)),
        (1474661700.0, datetime(2016, 9, 23, 20, 15, tzinfo=UTC)),
        (1474661700000, datetime(2016, 9, 23, 20, 15, tzinfo=UTC)),
        (20160923, datetime(2016, 9, 23, tzinfo=UTC)),
        ("20160923", datetime(2016, 9, 23, tzinfo=UTC)),
        ("201609232015", datetime(2016, 9, 23, 20, 15, tzinfo=UTC)),
        (20160923201530, datetime(2016, 9, 23, 20, 15, 30, tzinfo=UTC)),
        ("Fri, 23 Sep 2016 08:15 PM", datetime(2016, 9, 23, 20, 15, tzinfo=UTC)),
        ("Fri, 23 Sep 2016 8:15:30 a.m. +0200", datetime(2016, 9, 23, 8, 15, 30, tzinfo=SUMMER)),
        ("2016-09-23 12:05 AM", datetime(2016, 9, 23, 0, 5, tzinfo=UTC)),
        ("2016/9/23 12:05pm", datetime(2016, 9, 23, 12, 5, tzinfo=UTC)),
        (date(2016, 9, 23), datetime(2016, 9, 23, tzinfo=UTC)),
        (datetime(2016, 9, 23, 20, 15, tzinfo=SUMMER), datetime(2016, 9, 23, 20, 15, tzinfo=SUMMER)),
    ],
)
def test_a_date_is_read_in_every_usual_form(written: object, moment: datetime) -> None:
    assert parse_published(written) == moment


def test_the_zone_that_was_written_is_kept() -> None:
    assert parse_published("2016-09-23T20:15:00+02:00").utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize(
    "written",
    [
        *[
            "",
            "gestern",
            "2016",
            "05/06/2022",
            "2022/5/123",
            "2016-13-01",
            "0001-01-01",
            "0001-01-01T00:00:00+14:00",
            "9999-12-31",
            "9" * 20,
        ],
        *["Fri, 23 Sep 2016 20:15 PM", "Fri, 23 Sep 2016 0:15 AM", "201613232015", 2016, 2016.0, 0, 20161323],
        *[True, None, [], {}, float("nan"), float("inf"), 10**30, -(10**30)],
    ],
)
def test_what_is_no_date_is_refused(written: object) -> None:
    with pytest.raises(ValueError, match="no date"):
        parse_published(written)


@pytest.mark.parametrize("around", ["{}", "x{}y", "1{}pm", "2016-09-23{}+02:0"])
def test_a_megabyte_of_spaces_is_no_date(around: str) -> None:
    with pytest.raises(ValueError, match="no date"):  # backtracking over them would take hours
        parse_published(around.format(" " * 1_000_000))


def test_a_structure_is_named_by_its_type_alone() -> None:
    bomb: list[object] = []
    for _ in range(60):  # written out it would have 2 to the power of 60 brackets
        bomb = [bomb, bomb]
    with pytest.raises(ValueError, match="a list is no date"):
        parse_published(bomb)


@given(st.one_of(st.text(), st.integers(), st.floats(), st.datetimes(), st.dates(), st.none(), st.booleans()))
def test_every_value_is_an_aware_date_or_a_value_error(value: object) -> None:
    try:
        moment = parse_published(value)
    except ValueError:
        return
    assert moment.utcoffset() is not None


@given(st.datetimes(datetime(1700, 1, 1), datetime(2100, 1, 1), timezones=st.timezones()))  # noqa: DTZ001 - bounds are naive
def test_iso_dates_survive(moment: datetime) -> None:
    assert parse_published(moment.isoformat()).timestamp() == moment.timestamp()
