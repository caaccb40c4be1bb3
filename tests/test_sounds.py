"""Names across scripts: what sounds alike is found, what only shares consonants is not."""

from itertools import product

import pytest
from babel import Locale

from bot.answer.text.sounds import are_comparable, in_common, script_of


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Guizhou", "贵州省发生煤矿爆炸"),
        ("Chongqing", "重庆市"),  # 重 has two readings
        ("Xi'an", "西安市"),
        ("Aleppo", "阿勒颇遭空袭"),
        ("Kharkiv", "哈尔科夫遭空袭"),
        ("Kharkiv", "Взрывы в Харькове"),
        ("Kharkiv", "انفجارات في خاركيف"),
        ("Qana", "غارة على عين قانا"),
        ("l'Ukraine et d'Idlib", "قصف على إدلب"),
        ("Воркута", "An explosion in Vorkuta"),
        ("沃尔库塔矿井爆炸", "Взрыв на шахте в Воркуте"),
        ("غارة على النبطية", "An air strike on Nabatieh"),
    ],
)
def test_a_name_is_heard_in_another_script(name: str, text: str) -> None:
    assert in_common(name, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Guizhou", "云南省发生煤矿爆炸"),
        ("Xian", "县政府"),  # one syllable, which reads the same
        ("Kharkiv", "Взрывы в Одессе"),
        ("Qana", "كان على الطريق"),  # its consonants, in the commonest of words
        ("Aleppo", "قال رئيس البلدية"),
        ("How many died in the mine", "Взрыв на шахте"),
    ],
)
def test_another_name_is_not(name: str, text: str) -> None:
    assert not in_common(name, text)


def test_a_quoted_word_makes_no_other_script_of_a_text_and_scripts_without_rules_are_not_compared() -> None:
    assert script_of("Raids hit Aleppo, the medics said. They tagged it #الحرب.") == "LATIN"
    assert not are_comparable("Seoul", "서울에서 지진")
    assert not are_comparable("Guizhou", "Yunnan")
    assert script_of("2026") == ""


# Languages, and what is found at least, and at most wrongly, of the cities of CLDR that are one word in English.
@pytest.mark.parametrize(("language", "found", "wrong"), [("ru", 0.75, 1e-4), ("ar", 0.7, 2e-4), ("zh", 0.45, 1.5e-3)])
def test_of_the_cities_of_cldr_most_are_found_and_hardly_any_is_taken_for_another(
    language: str, found: float, wrong: float
) -> None:
    cities = Locale.parse(language).time_zones
    names = {
        zone.rsplit("/")[-1]: str(cities[zone]["city"])
        for zone in sorted(cities)
        if "/" in zone and "city" in cities[zone] and zone.rsplit("/")[-1].isalpha() and len(zone.rsplit("/")[-1]) > 3
    }
    names = dict(list(names.items())[::3])
    told = {(one, other): bool(in_common(one, names[other])) for one, other in product(names, repeat=2)}
    right = [told[name, name] for name in names]
    others = [is_told for (one, other), is_told in told.items() if one != other]
    assert sum(right) / len(right) > found
    assert sum(others) / len(others) < wrong
