import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.sources.bylines import origin_of


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("agences/jgal/olhor", "agences"),
        ("ATS/AFP", "ATS"),
        ("afp", "AFP"),
        ("(AFP)", "AFP"),
        ("afp/ats/kg", "AFP"),
        ("Keystone-ATS", "ATS"),
        ("dpa", "dpa"),
        ("EFE", "EFE"),
        ("رويترز", "Reuters"),
        ("(أ ف ب)", "AFP"),
        ("وكالات", "agences"),
        ("ТАСС", "TASS"),
        ("Source: Reuters, AP", "Reuters"),
        ("Avec AFP et Reuters", "AFP"),
        ("© AFP 2016", "AFP"),
        ("PARIS, 3 mai (Reuters) - Le fleuve monte.", "Reuters"),
        ("Berlin (dpa/lrs) – Der Fluss steigt.", "dpa"),
        ("Madrid, 3 may (EFE).- El río sube.", "EFE"),
        ("القاهرة (رويترز) - ارتفع النهر.", "Reuters"),
        ("Il fiume sale ancora. (ANSA)", "ANSA"),
        ("北京（新华社）— 河水上涨。", "Xinhua"),
    ],
)
def test_a_by_line_names_its_agency(line: str, agency: str) -> None:
    assert origin_of(f"Le premier paragraphe.\n{line}\nLa suite.") == agency


@pytest.mark.parametrize(
    "line",
    [
        "He told Agence France-Presse (AFP) that the river was rising.",
        "AFP quoted him as saying so.",
        "The Observatory (OSDH) counts thirty.",
        "Agencies and banks",
        "Les agences de notation ont parlé",
        "According to Reuters",
        "",
    ],
)
def test_an_agency_that_is_spoken_of_is_no_by_line(line: str) -> None:
    assert origin_of(line) is None


@given(st.text())
def test_any_text_can_be_asked(text: str) -> None:
    assert origin_of(text) is None or origin_of(text)


@pytest.mark.parametrize("unit", ["(a)", "AFP (", "(((", "AFP/", "a, "])
def test_a_long_line_of_brackets_is_read_in_passing(unit: str) -> None:
    assert origin_of(unit * 200_000 + "!") is None
