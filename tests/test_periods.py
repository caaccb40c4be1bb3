"""The period a question names."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.text.periods import Period, month_names, named_period

JANUARY = Period(date(2014, 1, 1), date(2014, 1, 31))
THE_28TH = Period(date(2014, 1, 28), date(2014, 1, 28))


@pytest.mark.parametrize(
    ("question", "language", "period"),
    [
        ("How many people were killed in January 2014 in Hermitage?", "en", JANUARY),
        ("how many died in january, 2014", "en", JANUARY),
        ("Who was shot on January 28, 2014?", "en", THE_28TH),
        ("Who was shot on 28th January 2014?", "en", THE_28TH),
        ("Combien de morts le 28 janvier 2014 ?", "fr", THE_28TH),
        ("Combien de morts le 1er août 2016 ?", "fr", Period(date(2016, 8, 1), date(2016, 8, 1))),
        ("¿Cuántos murieron en enero de 2014?", "es", JANUARY),
        ("¿Cuántos murieron el 28 de enero de 2014?", "es", THE_28TH),
        ("Wie viele starben am 28. Januar 2014?", "de", THE_28TH),
        ("Wie viele starben am 28.1.2014?", "de", THE_28TH),
        ("كم عدد القتلى في يناير 2014؟", "ar", JANUARY),
        ("كم عدد القتلى في كانون الثاني ٢٠١٤؟", "ar", JANUARY),
        ("2014年1月28日有多少人死亡?", "zh", THE_28TH),
        ("2014年1月", "zh", JANUARY),
        ("what happened on 2014-01-28?", "en", THE_28TH),
        ("How many died in Aleppo in 2016?", "en", Period(date(2016, 1, 1), date(2016, 12, 31))),
        ("February 31, 2016 or January 2014?", "en", JANUARY),
    ],
)
def test_a_question_names_a_period(question: str, language: str, period: Period) -> None:
    assert named_period(question, language) == period


@pytest.mark.parametrize(
    "question", ["How many died in Aleppo?", "in January", "who won 2,014 seats", "flight 20144", "version 1.2014.3"]
)
def test_a_question_without_a_year_names_none(question: str) -> None:
    assert named_period(question, "en") is None


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["en", "fr", "de", "es", "ar", "it", "ru"]))
def test_every_day_is_read_as_it_is_written(day: date, language: str) -> None:
    written = f"{day.day} {month_names(language)[day.month - 1]} {day.year}"
    assert named_period(f"? {written} ?", language) == Period(day, day)


@given(st.text())
def test_no_text_is_too_odd(text: str) -> None:
    named_period(text + " 2016", "fr")
