"""Numbers that rose or fell, and which of them holds."""

import pytest
from ledger import read

from index.domain import Bound, Counted


def test_a_rising_number_counts_what_was_named_far_before_it() -> None:
    (figure,) = read("The number of people killed in the floods in the northern valleys has risen to 33.", "en")
    assert (figure.value, figure.counted) == (33, Counted.DEAD)


@pytest.mark.parametrize(
    ("language", "text", "value", "counted"),
    [
        ("en", "The number of missing people fell from 242 to 196.", 196, Counted.MISSING),
        ("en", "The number of missing fell from about 242 on Monday to at least 196.", 196, Counted.MISSING),
        ("en", "The death toll was revised from 45 to 38.", 38, Counted.DEAD),
        ("en", "Officials lowered the death toll from 45 to 38.", 38, Counted.DEAD),
        ("fr", "Le nombre de disparus est passé de 242 à 196.", 196, Counted.MISSING),
        ("fr", "Le bilan a été ramené de 45 à 38 morts.", 38, Counted.DEAD),
        ("de", "Die Zahl der Vermissten sank von zuvor 242 auf 196.", 196, Counted.MISSING),
        ("de", "Die Zahl der Toten stieg von 12 auf 15.", 15, Counted.DEAD),
        ("de", "Die Zahl der Toten wurde von 45 auf 38 korrigiert.", 38, Counted.DEAD),
        ("es", "El número de desaparecidos bajó de 242 a 196.", 196, Counted.MISSING),
        ("es", "El balance fue revisado de 45 a 38 muertos.", 38, Counted.DEAD),
        ("it", "Il numero dei dispersi è sceso da 242 a 196.", 196, Counted.MISSING),
        ("it", "Il bilancio dei morti è stato rivisto da 45 a 38.", 38, Counted.DEAD),
        ("pt", "O número de mortos subiu de 12 para 15.", 15, Counted.DEAD),
        ("pt", "O número de mortos foi revisto de 45 para 38.", 38, Counted.DEAD),
        ("ru", "Число пропавших без вести снизилось с 242 до 196.", 196, Counted.MISSING),
        ("ru", "Число погибших выросло до 15.", 15, Counted.DEAD),
        ("ru", "Число погибших было снижено с 45 до 38.", 38, Counted.DEAD),
        ("zh", "死亡人数从12人上升到15人。", 15, Counted.DEAD),
        ("zh", "失踪人数由242人降至196人。", 196, Counted.MISSING),
        ("zh", "死亡人数从45人下调至38人。", 38, Counted.DEAD),
        ("ar", "انخفض عدد المفقودين من 242 إلى 196.", 196, Counted.MISSING),
    ],
)
def test_of_a_number_that_rose_or_fell_only_the_new_one_stands(
    language: str, text: str, value: float, counted: Counted
) -> None:
    (figure,) = read(text, language)
    assert (figure.value, figure.high, figure.counted) == (value, None, counted)
    assert figure.bound is (Bound.AT_LEAST if "at least" in text else Bound.EXACTLY)


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("en", "From 12 to 15 people died.", [(12, 15, Bound.BETWEEN)]),
        ("en", "The toll rose to between 12 and 15 dead.", [(12, 15, Bound.BETWEEN)]),
        ("en", "Up to 12 people died.", [(12, None, Bound.AT_MOST)]),
        ("fr", "De 12 à 15 personnes sont mortes.", [(12, 15, Bound.BETWEEN)]),
        (
            "de",
            "Von 12 Menschen auf 15 Booten fehlt jede Spur.",
            [(12, None, Bound.EXACTLY), (15, None, Bound.EXACTLY)],
        ),
        ("es", "Murieron de 12 a 15 personas.", [(12, 15, Bound.BETWEEN)]),
        ("es", "Murieron hasta 15 personas.", [(15, None, Bound.AT_MOST)]),
        ("pt", "De 12 a 15 pessoas morreram.", [(12, 15, Bound.BETWEEN)]),
        ("ru", "Погибли до 15 человек.", [(15, None, Bound.AT_MOST)]),
        ("ru", "Погибли от 12 до 15 человек.", [(12, 15, Bound.BETWEEN)]),
        ("ru", "С 2 марта погибли до 15 человек.", [(15, None, Bound.AT_MOST)]),
        ("zh", "12至15人死亡。", [(12, 15, Bound.BETWEEN)]),
    ],
)
def test_without_a_word_of_change_two_numbers_are_a_range_or_two_counts(
    language: str, text: str, figures: list[tuple[float, float | None, Bound]]
) -> None:
    assert [(figure.value, figure.high, figure.bound) for figure in read(text, language)] == figures
