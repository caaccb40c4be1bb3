"""Which articles bear the same names, across languages and alphabets: every pair of the samples is compared."""

import json
from itertools import combinations
from pathlib import Path
from string import ascii_uppercase

from bot.answer.events.names import Names, bear_most_names, bear_the_same_names, persons_in
from index.archive import Archive
from index.domain import Article

EVENTS = Path(__file__).parent / "corpus" / "events.json"


def pairs(archive: Archive) -> list[tuple[bool, bool | None]]:
    """Return for each pair of articles whether they are of one event, and whether they bear the same names."""
    events = json.loads(EVENTS.read_text(encoding="utf-8"))
    known = {article: name for name, event in events.items() for article in event["articles"]}
    articles = [article for each in known if (article := archive.article(each))]
    both = combinations(articles, 2)
    return [(known[one.id] == known[other.id], bear_the_same_names(one, other)) for one, other in both]


def test_reports_of_one_event_bear_the_same_names_and_others_hardly_ever(seeds_archive: Archive) -> None:
    found = pairs(seeds_archive)
    same = [names for is_same, names in found if is_same]
    others = [names for is_same, names in found if not is_same]
    assert sum(names is True for names in same) / len(same) > 0.95
    assert not any(names is False for names in same)
    assert sum(names is True for names in others) / len(others) < 0.05


def test_without_names_nothing_is_told() -> None:
    one = Article(id="1", text="The river rose in the night and nobody was hurt.", language="en")
    other = Article(id="2", text="A storm over Elmsau, the mayor of Elmsau said.", language="en")
    assert bear_the_same_names(one, other) is None


def test_alphabets_are_compared_by_sound() -> None:
    latin = Article(id="1", text="The quake in Karmadin, said Rustam Yalev.", language="en")
    arabic = Article(id="2", text="زلزال في كرمادين بحسب رستم ياليف", language="ar")
    elsewhere = Article(id="3", text="The flood in Altbruck, said Renate Dorn.", language="en")
    assert bear_the_same_names(latin, arabic)
    assert bear_the_same_names(elsewhere, arabic) is None
    assert bear_the_same_names(latin, elsewhere) is False


def test_a_list_of_incidents_bears_the_names_of_each_but_not_most_of_them() -> None:
    report = Article(id="1", text="Police in Elmsau said Renate Dorn and Karl Vogt had died.", language="en")
    trial = Article(id="2", text="In court at Elmsau the man who shot Renate Dorn and Karl Vogt wept.", language="en")
    towns = " ".join(f"On the road to {letter}orham a man was shot." for letter in ascii_uppercase)
    listed = Article(id="3", text=f"{towns} In Elmsau Renate Dorn was.", language="en")
    assert bear_most_names(report, trial)
    assert bear_the_same_names(report, listed)
    assert not bear_most_names(report, listed)


def test_articles_in_other_letters_never_bear_most_names() -> None:
    latin = Article(id="1", text="The quake in Karmadin, said Rustam Yalev.", language="en")
    arabic = Article(id="2", text="زلزال في كرمادين بحسب رستم ياليف", language="ar")
    assert not bear_most_names(latin, arabic)


def test_a_quoted_word_in_other_letters_makes_no_other_text_of_an_article() -> None:
    plain = Article(id="1", text="Raids hit Aleppo, the medics said. Aleppo Medics spoke to Vesper.", language="en")
    quoting = Article(id="2", text=f"{plain.text} They tagged it #الحرب.", language="en")
    names = Names.read("How many died in Aleppo?", "en")
    assert names.known_to(quoting)
    assert bear_the_same_names(plain, quoting)
    assert persons_in("قال رئيس البلدية أحمد العلي لوكالة AFP", "ar") is None


def test_russian_and_chinese_reports_bear_the_names_that_sound_the_same() -> None:
    english = Article(id="1", text="The strike on Kharkiv, said Ihor Terekhov of Kharkiv.", language="en")
    russian = Article(id="2", text="Удар пришёлся по центру Харькова, сообщил мэр Терехов.", language="ru")
    chinese = Article(id="3", text="哈尔科夫周二遭到导弹袭击。", language="zh")
    elsewhere = Article(id="4", text="Удар пришёлся по порту Одессы, сообщил мэр Труханов.", language="ru")
    assert bear_the_same_names(english, russian)
    assert bear_the_same_names(chinese, english)
    assert bear_the_same_names(russian, chinese)
    assert bear_the_same_names(english, elsewhere) is False


def test_a_chinese_question_knows_the_foreign_names_of_a_chinese_article() -> None:
    names = Names.read("奥姆布雷尔地震死了多少人？", "zh")
    assert names.known_to(Article(id="1", text="奥姆布雷尔发生地震，12人死亡。", language="zh"))
    assert not names.known_to(Article(id="2", text="卡马丁发生地震，12人死亡。", language="zh"))


def test_a_question_knows_its_names_in_other_scripts() -> None:
    names = Names.read("How many were killed in the strike on Ain Qana?", "en")
    here = Article(id="1", text="أسفرت غارة على بلدة عين قانا عن مقتل سبعة", language="ar")
    elsewhere = Article(id="2", text="أسفرت غارة على بلدة كفر رمان عن مقتل سبعة", language="ar")
    assert names.known_to(here)
    assert not names.known_to(elsewhere)
    assert names.of(here).known_to(here)
    assert Names.read("كم قتل في الغارة على النبطية؟", "ar").across(
        Article(id="3", text="An air strike on Nabatieh killed four people.", language="en")
    )
