"""Of which of a few articles an answer is taken, where a reader sees one in several: a small store of mixed news."""

from collections.abc import Iterator

import pytest
from newsroom import write_lines

from bot.answer.answers import Answered
from bot.answer.desk import Desk, open_desk

# Of an article its name and language, its day, its title and its text.
NEWS = {
    ("mill", "de"): (
        "2026-11-12\tZementwerk Dornau schließt im März\tDORNAU – Das Zementwerk in Dornau stellt Ende März die "
        "Produktion ein. Das teilte der Baustoffkonzern Karlit am Donnerstag mit. 190 Beschäftigte verlieren ihre "
        "Arbeit.\n\nGrund seien die gestiegenen Energiepreise, sagte Konzernsprecherin Ute Harm. Die Gewerkschaft "
        "kündigte Widerstand an."
    ),
    ("paper", "fr"): (
        "2026-11-10\tLa papeterie Corvel va fermer\tLa papeterie Corvel, dernier grand employeur de Saint-Arve, "
        "fermera ses portes le 30 avril 2027, a annoncé mardi sa direction. 138 emplois seront supprimés.\n\n« La "
        "hausse du prix de la pâte à papier ne nous laisse pas le choix », a expliqué la directrice, Maud Aubrin."
    ),
    ("robots", "de"): (
        "2026-11-14\tTarrawin Robotics entlässt 700 Mitarbeiter\tDer Roboterhersteller Tarrawin Robotics trennt sich "
        "nach Angaben der Gewerkschaft von rund 700 Mitarbeitern. Betroffen ist vor allem das Werk in Fenmore."
    ),
    ("bridge", "it"): (
        "2026-11-13\tIl ponte vecchio riapre al traffico\tIl ponte vecchio di Castelnor riaprirà al traffico "
        "lunedì 23 novembre dopo otto mesi di lavori, ha annunciato la sindaca Chiara Benti. I lavori sono costati "
        "2,8 milioni di euro."
    ),
    ("harvest", "it"): (
        "2026-11-10\tVendemmia in calo del 18 per cento\tLa vendemmia è calata del 18 per cento rispetto all'anno "
        "scorso per via della siccità e della grandine, secondo il consorzio dei produttori."
    ),
    ("roof", "zh"): (
        "2026-11-14\t临江一超市屋顶坍塌致三人受伤\t星期五下午,临江市一家超市的屋顶坍塌,造成三人受"
        "伤。消防部门说,事故原因可能是连日大雨造成的积水。"
    ),
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("mixed")
    keys = ("id", "language", "published", "title", "text")
    rows = [dict(zip(keys, (*name, *told.split("\t")), strict=True)) for name, told in NEWS.items()]
    with open_desk(folder / "store") as (desk, archive):
        archive.add([write_lines(folder / "news.jsonl", rows)])
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
