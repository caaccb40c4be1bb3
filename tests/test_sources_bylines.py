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
        ("BEIRUT (Reuters)", "Reuters"),
        ("New York, 23 September (AFP)", "AFP"),
        ("北京（新华社）— 河水上涨。", "Xinhua"),
    ],
)
def test_a_by_line_names_its_agency(line: str, agency: str) -> None:
    assert origin_of(f"Le premier paragraphe.\n{line}\nLa suite.") == agency


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Il fiume sale ancora. (ANSA)", "ANSA"),
        ("Le fleuve monte encore, a dit le maire (ATS/AFP).", "ATS"),
        ("The river has not risen since, the mayor said. [AP]", "AP"),
        ("ارتفع النهر مرة أخرى. (رويترز)", "Reuters"),
    ],
)
def test_brackets_name_the_agency_only_at_the_end_of_the_article(line: str, agency: str) -> None:
    assert origin_of(f"Le premier paragraphe.\n{line}\n\n") == agency
    assert origin_of(f"Le premier paragraphe.\n{line}\nLa suite.") is None


@pytest.mark.parametrize(
    "line",
    [
        "The minister told Agence France-Presse (AFP).",
        "The flood came from Andhra Pradesh (AP).",
        "He told the Press Trust of India (PTI).",
        "Das sagte er der Deutschen Presse-Agentur (dpa).",
        "So it was told by the Syrian Arab News Agency (SANA)",
        "Il l'a dit à l'agence Reuters (Reuters).",
        "وقال ذلك لوكالة فرانس برس (أ ف ب).",
    ],
)
def test_brackets_after_the_words_they_abbreviate_are_no_by_line(line: str) -> None:
    assert origin_of(f"The river rose.\n{line}") is None


@pytest.mark.parametrize(
    "line",
    [
        "He told Agence France-Presse (AFP) that the river was rising.",
        "AFP quoted him as saying so.",
        "The mayor of Elmsau (AFP)\nThe river rose.",
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


@pytest.mark.parametrize("unit", ["(a)", "AFP (", "(((", "AFP/", "a, ", "A, 1", "A-"])
def test_a_long_line_of_brackets_is_read_in_passing(unit: str) -> None:
    assert origin_of(unit * 200_000 + "!") is None


@pytest.mark.parametrize("line", ["BEIRUT (AFP)", "BEIRUT (AFP) ."])
def test_a_megabyte_of_spaces_after_a_dateline_is_passed_over(line: str) -> None:
    spaces = " " * 1_000_000  # backtracking over them would take hours
    assert origin_of(f"{line}{spaces}x\nThe river rose.") is None
    assert origin_of(f"{line}{spaces}- The river rose.") == "AFP"
