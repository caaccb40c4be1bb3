"""Countries and cities that other languages call by other words."""

import pytest

from bot.answer.text.exonyms import places_in, places_shared, without_countries


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("How many died in Germany and near Damascus?", "en"),
        ("Combien de morts en Allemagne et à Damas ?", "fr"),
        ("Сколько погибло в Германии и под Дамаском?", "ru"),
        ("في ألمانيا وبدمشق", "ar"),
        ("德国和大马士革", "zh"),
    ],
)
def test_a_place_is_told_by_its_name_in_a_language(text: str, language: str) -> None:
    assert places_in(text, language) >= {"DE", "Asia/Damascus"}
    assert places_shared("Germany and Damascus", "en", text, language) == {"DE", "Asia/Damascus"}


def test_names_are_whole_words() -> None:
    assert "OM" not in places_in("The Omani coast was quiet", "en")
    assert places_shared("Germany", "en", "法国地震", "zh") == frozenset()


def test_countries_can_be_left_out() -> None:
    assert without_countries("Guizhou China", "en").split() == ["Guizhou"]
    assert without_countries("中国贵州", "zh").strip() == "贵州"
    assert without_countries("Guizhou", "en") == "Guizhou"


def test_a_language_that_is_not_known_names_nothing() -> None:
    assert places_in("Germany", "und") == frozenset()
