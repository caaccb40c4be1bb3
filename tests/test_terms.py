from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.text.terms import analyse, forms_elsewhere

LANGUAGES = ["en", "fr", "de", "es", "it", "pt", "ar", "ru", "zh", "hi", "und", "xx"]


@pytest.mark.parametrize(
    "written",
    [
        "300'000",
        "300’000",
        "300 000",
        "300\u00a0000",
        "300\u202f000",
        "300.000",
        "300,000",
        "300000",
        "٣٠٠٬٠٠٠",
        "３００,０００",
    ],
)
def test_a_grouped_number_is_one_term_however_it_is_grouped(written: str) -> None:
    assert analyse(f"({written})", "fr") == ["300000"]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("en 2016 300 morts", ["2016", "300", "mort"]),
        ("3,5", ["3.5"]),
        ("3.5", ["3.5"]),
        ("1 234 567", ["1234567"]),
        ("le 9, 10 et 11", ["9", "10", "11"]),
        ("70km", ["70", "km"]),
    ],
)
def test_numbers_that_only_stand_side_by_side_stay_apart(text: str, terms: list[str]) -> None:
    assert analyse(text, "fr") == terms


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_an_elided_article_falls_away(apostrophe: str) -> None:
    assert analyse(f"l{apostrophe}armée", "fr") == analyse("armée", "fr") == ["arme"]
    assert analyse(f"Syria{apostrophe}s", "en") == analyse("Syria", "en")
    assert analyse(f"dell{apostrophe}acqua", "it") == analyse("acqua", "it")


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "killed", "killing"),
        ("fr", "bombardements", "bombardement"),
        ("fr", "blessés", "blesses"),
        ("de", "häuser", "häusern"),
        ("es", "muertos", "muerto"),
        ("ru", "взрывы", "взрывов"),
        ("ar", "المدينة", "مدينة"),
        ("ar", "والمدينة", "بالمدينة"),
        ("ar", "الأطفال", "أطفال"),
        ("ar", "إدلب", "ادلب"),
        ("ar", "للمدنيين", "المدنيين"),
    ],
)
def test_forms_of_a_word_share_a_term(language: str, one: str, other: str) -> None:
    assert analyse(one, language) == analyse(other, language) != []


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "und"])
def test_a_name_has_a_term_that_is_the_same_in_every_language(language: str) -> None:
    assert {"selmo", "observatoire", "geneve"} <= set(analyse("Selmo Observatoire Genève", language))


@pytest.mark.parametrize(
    ("language", "question", "terms"),
    [
        ("en", "How many people died in Aleppo?", ["peopl", "die", "aleppo"]),
        ("fr", "Combien de morts à Alep ?", ["mort", "alep"]),
        ("de", "Wie viele Tote gibt es in Aleppo?", ["tot", "tote", "aleppo"]),
        ("es", "¿Cuántos muertos hay en Alepo?", ["muert", "alep", "alepo"]),
        ("ar", "كم عدد القتلى في حلب؟", ["قتلي", "حلب"]),
        ("ru", "сколько погибших в алеппо", ["погибш", "алепп"]),
    ],
)
def test_function_words_do_not_count(language: str, question: str, terms: list[str]) -> None:
    assert analyse(question, language) == terms


def test_function_words_stay_where_nothing_else_is_left() -> None:
    assert analyse("Who is it?", "en") == ["who", "is", "it"]


def test_dotted_and_plain_acronyms_are_one_term() -> None:
    assert analyse("U.N. envoy", "en") == analyse("UN envoy", "en")


def test_scripts_without_spaces_become_bigrams() -> None:
    assert analyse("阿勒颇 人", "zh") == ["阿勒", "勒颇", "人"]
    assert analyse("70人死亡", "ja") == ["70", "人死", "死亡"]
    assert analyse("알레포에서", "ko") == ["알레", "레포", "포에", "에서"]
    assert "คน" in analyse("กี่คน", "th")


def test_vowel_signs_do_not_break_a_word() -> None:
    assert len(analyse("हत्या", "hi")) == 1


@given(st.text(), st.sampled_from(LANGUAGES))
def test_terms_are_folded_words_without_spaces(text: str, language: str) -> None:
    for term in analyse(text, language):
        assert term
        assert not any(char.isspace() for char in term)


@given(st.text(), st.sampled_from(LANGUAGES))
def test_the_same_text_always_has_the_same_terms(text: str, language: str) -> None:
    assert analyse(text, language) == analyse(text, language)


def test_threads_do_not_disturb_each_other() -> None:
    text = "The bombardments continued over the besieged neighbourhoods of several cities. " * 20
    expected = analyse(text, "en")
    with ThreadPoolExecutor(8) as pool:
        assert all(terms == expected for terms in pool.map(lambda _: analyse(text, "en"), range(200)))


def test_the_forms_a_question_has_elsewhere_are_of_its_telling_words_only() -> None:
    assert forms_elsewhere("How many were killed in Hermitage?", "en", ["fr", "de"]) == ["killed"]
    assert forms_elsewhere("Combien de blessés ?", "fr", ["fr"]) == []


@given(text=st.text(), language=st.sampled_from(["en", "fr", "ar", "zh"]))
def test_a_form_elsewhere_is_never_a_term_that_the_text_has_anyway(text: str, language: str) -> None:
    assert not set(forms_elsewhere(text, language, ["en", "fr", "de", "es", "ar"])) & set(analyse(text, language))


def test_half_a_character_is_no_reason_to_fail() -> None:
    assert analyse("Fluss\ud800 steigt", "de") == ["fluss", "steigt"]
