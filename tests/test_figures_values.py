"""Every number a text states, for a check that a statement has no other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.figures.values import values_in


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "On 4 March 2016 twenty-two people died and $3.5 million was paid.", {4, 2016, 22, 3_500_000}),
        ("en", "Between two and three dozen were hurt.", {2, 36}),
        ("fr", "Une trentaine de blessés, 300'000 morts en 5 ans, 12,5 %.", {30, 300_000, 5, 12.5}),
        ("en", "A man was killed in a car.", {1}),
        ("en", "A car was sold.", set()),
        ("fr", "Aucun nombre ici.", set()),
        ("de", "Am 9. September starben zweihundertfünfzig Menschen, 1,2 Millionen flohen.", {9, 250, 1_200_000}),
        ("es", "Murieron veintidós mil personas en 2 días; hubo medio millón de desplazados.", {22_000, 2, 500_000}),
        (
            "zh",
            "二百零三人受伤，一千零五人撤离，二〇三人死亡，一九七六年地震，三百二十人失踪。",
            {203, 1005, 1976, 320},
        ),
        ("en", "Two and a half million fled, a quarter of a million returned in 2.5 years.", {2_500_000, 250_000, 2.5}),
        ("en", "Two and a half dozen, half a million, three quarters of a million.", {30, 500_000, 750_000}),
        ("fr", "Deux millions et demi de personnes, un quart de million, un million et demi.", {2.5e6, 2.5e5, 1.5e6}),
        ("de", "Eine Viertelmillion, eine Dreiviertelmillion, zweieinhalb Millionen.", {250_000, 750_000, 2_500_000}),
        ("es", "Dos millones y medio, un cuarto de millón, 12 y medio centenar.", {2_500_000, 250_000, 12, 50}),
        ("it", "Due milioni e mezzo, un quarto di milione.", {2_500_000, 250_000}),
        ("pt", "Dois milhões e meio, um quarto de milhão.", {2_500_000, 250_000}),
        ("ru", "Около двух десятков, пять с половиной тысяч, полторы тысячи, три сотни.", {20, 5_500, 1_500, 300}),
        ("ru", "Десятки человек, сотни домов, четверть миллиона жителей.", {250_000}),
        ("ar", "ربع مليون شخص، مليونان ونصف المليون، نصف مليون.", {250_000, 2_500_000, 500_000}),
        ("ar", "قتل خمسة وعشرون شخصا وأصيب ٣٠ آخرون ونزح 250 ألف شخص.", {25, 30, 250_000}),
    ],
)
def test_a_text_states_the_values_of_all_its_numbers(language: str, text: str, values: set[float]) -> None:
    assert values_in(text, language) == values


def test_a_language_without_a_table_is_read_for_its_digits() -> None:
    assert values_in("12 ihmistä kuoli, 300 katosi.", "fi") == {12, 300}


@given(number=st.integers(min_value=0, max_value=10**12), language=st.sampled_from(["en", "fr", "de", "es", "ar"]))
def test_a_number_in_digits_is_among_the_values(number: int, language: str) -> None:
    assert number in values_in(f"({number})", language)
