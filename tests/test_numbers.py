"""Numbers in text: every separator, multiplier and way of writing them out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.domain import Span
from index.figures.grammar import Grammar, grammar
from index.figures.numbers import numbers_in
from index.figures.spelled import spelled


def rules(language: str) -> Grammar:
    found = grammar(language)
    assert found is not None
    return found


def numbers(text: str, language: str) -> list[tuple[str, float]]:
    sentence = rules(language).cut(text, Span(0, len(text)))
    found = numbers_in(sentence, rules(language))
    return [(sentence.slice(number.first, number.last).of(text), number.value) for number in found]


@pytest.mark.parametrize(
    "written",
    ["300'000", "300’000", "300 000", "300\u00a0000", "300\u202f000", "300.000", "300,000", "300000", "٣٠٠٬٠٠٠"],
)
def test_thousands_may_be_parted_by_any_mark(written: str) -> None:
    assert numbers(f"quelque {written} habitants", "fr") == [(written, 300_000)]


def test_a_plain_space_parts_thousands_only_where_it_is_so_written() -> None:
    assert numbers("12 300 morts", "fr") == [("12 300", 12_300)]
    assert numbers("on May 12 300 people", "en") == [("12", 12), ("300", 300)]


@pytest.mark.parametrize(
    ("language", "written", "value"),
    [
        ("fr", "1,2 million", 1_200_000),
        ("fr", "3 millions", 3_000_000),
        ("fr", "12 milliers", 12_000),
        ("fr", "300 mille", 300_000),
        ("fr", "2,5 milliards", 2_500_000_000),
        ("fr", "vingt et un", 21),
        ("fr", "quatre-vingt-dix-sept", 97),
        ("fr", "deux cent mille", 200_000),
        ("fr", "une trentaine", 30),
        ("fr", "un millier", 1_000),
        ("fr", "deux douzaines", 24),
        ("en", "1.234 million", 1_234_000),
        ("en", "1.2m", 1.2),
        ("en", "5 hundred thousand", 500_000),
        ("en", "twenty-two", 22),
        ("en", "a hundred and fifty", 150),
        ("en", "two hundred thousand", 200_000),
        ("en", "a dozen", 12),
        ("en", "half a dozen", 6),
        ("en", "3 lakh", 300_000),
        ("de", "1,5 Mio.", 1_500_000),
        ("de", "2 Milliarden", 2_000_000_000),
        ("de", "zweiundzwanzig", 22),
        ("de", "zweihundertfünfzigtausend", 250_000),
        ("de", "ein Dutzend", 12),
        ("es", "veintiún", 21),
        ("es", "treinta y cinco", 35),
        ("es", "dos mil quinientos", 2_500),
        ("es", "1,5 millones", 1_500_000),
        ("es", "medio millón", 500_000),
        ("ar", "خمسة وعشرين", 25),
        ("ar", "ثلاثمئة ألف", 300_000),
        ("ar", "١٢", 12),
        ("ar", "300 ألف", 300_000),
        ("ar", "1٫5 مليون", 1_500_000),
    ],
)
def test_a_number_is_read_where_it_stands(language: str, written: str, value: float) -> None:
    (found,) = numbers(written + " x", language)
    assert found[1] == pytest.approx(value)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "dozens of people, hundreds, several thousand, the second day"),
        ("fr", "des dizaines, des centaines de milliers, plusieurs millions, la deuxième"),
        ("de", "Hunderte, Dutzende, mehrere tausend, der zweite, Hunderttausende"),
        ("es", "decenas, cientos de miles, varios millones, el segundo"),
        ("ar", "عشرات القتلى ومئات الجرحى"),
    ],
)
def test_ordinals_and_plurals_without_a_number_are_none(language: str, text: str) -> None:
    assert numbers(text, language) == []


def test_digits_without_end_are_an_identifier() -> None:
    assert numbers("call 1234567890123456 now, or " + "9" * 5000, "en") == []


def test_a_word_that_is_no_number_has_no_value() -> None:
    assert spelled("and and", "en") is None


@given(st.integers(min_value=0, max_value=10**14))
def test_grouped_and_plain_digits_are_worth_the_same(value: int) -> None:
    for written in (f"{value}", f"{value:,}", f"{value:,}".replace(",", "'"), f"{value:,}".replace(",", ".")):
        assert numbers(f"({written})", "en") == [(written, value)]


@given(st.integers(min_value=0, max_value=10**6), st.integers(min_value=1, max_value=99))
def test_a_fraction_follows_a_comma_or_a_full_stop(whole: int, hundredths: int) -> None:
    for mark in ".,":
        ((_, value),) = numbers(f"{whole}{mark}{hundredths:02} million", "en")
        assert value == pytest.approx((whole + hundredths / 100) * 1e6)
