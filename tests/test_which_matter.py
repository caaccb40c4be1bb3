"""Of which of a few articles an answer is taken, where a reader sees one in several: small stores of mixed news."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.answer.answers import Answered
from bot.answer.desk import Desk, open_desk

NEWS = [
    (
        "mill", "de", "2026-11-12", "Zementwerk Dornau schließt im März",
        "DORNAU – Das Zementwerk in Dornau stellt Ende März die Produktion ein. Das teilte der Baustoffkonzern Karlit am "
        "Donnerstag mit. 190 Beschäftigte verlieren ihre Arbeit.\n\nGrund seien die gestiegenen Energiepreise, sagte "
        "Konzernsprecherin Ute Harm. Die Gewerkschaft kündigte Widerstand an.",
    ),
    (
        "paper", "fr", "2026-11-10", "La papeterie Corvel va fermer",
        "La papeterie Corvel, dernier grand employeur de Saint-Arve, fermera ses portes le 30 avril 2027, a annoncé mardi "
        "sa direction. 138 emplois seront supprimés.\n\n« La hausse du prix de la pâte à papier ne nous laisse pas le "
        "choix », a expliqué la directrice, Maud Aubrin.",
    ),
    (
        "robots", "de", "2026-11-14", "Tarrawin Robotics streicht 700 Stellen",
        "Der Roboterhersteller Tarrawin Robotics streicht nach Angaben der Gewerkschaft rund 700 Stellen. Betroffen ist "
        "vor allem das Werk in Fenmore.",
    ),
    (
        "bridge", "it", "2026-11-13", "Il ponte vecchio riapre al traffico",
        "Il ponte vecchio di Castelnor riaprirà al traffico lunedì 23 novembre dopo otto mesi di lavori, ha annunciato la "
        "sindaca Chiara Benti. I lavori sono costati 2,8 milioni di euro.",
    ),
    (
        "harvest", "it", "2026-11-10", "Vendemmia in calo del 18 per cento",
        "La vendemmia è calata del 18 per cento rispetto all'anno scorso per via della siccità e della grandine, secondo "
        "il consorzio dei produttori.",
    ),
    (
        "roof", "zh", "2026-11-14", "临江一超市屋顶坍塌致三人受伤",
        "星期五下午,临江市一家超市的屋顶坍塌,造成三人受伤。消防部门说,事故原因可能是连日大雨造成的积水。",
    ),
]  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("mixed")
    keys = ("id", "language", "published", "title", "text")
    lines = [json.dumps(dict(zip(keys, each, strict=True)), ensure_ascii=False) for each in NEWS]
    (folder / "news.jsonl").write_text("\n".join(lines), encoding="utf-8")
    with open_desk(folder / "store") as (desk, archive):
        archive.add([folder / "news.jsonl"])
        yield desk


def answered(desk: Desk, question: str) -> Answered:
    answer = desk.answer(question)
    assert isinstance(answer, Answered)
    return answer


def test_an_article_about_what_is_asked_answers_before_one_that_tells_a_cause_of_something_else(desk: Desk) -> None:
    answer = answered(desk, "Why is the cement plant closing?")
    assert "Grund seien die gestiegenen Energiepreise" in answer.citations[0].quote.text
    assert {citation.article.id for citation in answer.citations} == {"mill"}


def test_a_short_chinese_sentence_tells_the_cause_that_is_asked_for(desk: Desk) -> None:
    answer = answered(desk, "Why did the supermarket roof collapse?")
    assert "原因可能是连日大雨造成的积水" in answer.citations[0].quote.text
    assert {citation.article.id for citation in answer.citations} == {"roof"}


def test_a_count_that_the_latest_article_has_in_other_words_is_taken_from_the_one_that_fits_best(desk: Desk) -> None:
    answer = answered(desk, "Combien d'emplois ont été supprimés ?")
    assert [side.latest.figure.value for side in answer.sides] == [138]
    assert answer.short == "138 emplois"
