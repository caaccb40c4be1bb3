"""Misspelt words are read as those that passages hold; what may be a word of its own is left alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from blind_embedder import BlindEmbedder
from newsroom import write_lines

from bot.answer.answers import NotFound
from bot.answer.desk import open_desk
from bot.answer.reply import Line
from index.archive import Archive
from index.spelling import is_a_letter_away

ARTICLES = [
    {
        "id": "quake",
        "title": "Earthquake in Quellbach",
        "text": "At least 14 people were killed on Monday in an earthquake near Quellbach, the governor said.",
        "language": "en",
    },
    {
        "id": "prize",
        "title": "Prime numbers",
        "text": "The committee of Farmotta honoured Annelie Passow on Tuesday for her work on prime numbers.",
        "language": "en",
    },
    {
        "id": "beben",
        "title": "Nach dem Erdbeben",
        "text": "Nach dem Erdbeben von Quellbach fehlen 1200 Zelte und viele Decken, sagte der Landrat.",
        "language": "de",
    },
]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    folder = tmp_path_factory.mktemp("spelling")
    with Archive.open(folder / "store", BlindEmbedder()) as archive:
        archive.add([write_lines(folder / "articles.jsonl", ARTICLES)])
        yield archive


@pytest.mark.parametrize(
    ("question", "written", "read"),
    [
        ("how many died in the eartquake?", "eartquake", "earthquake"),
        ("How many died in Quelbach?", "Quelbach", "Quellbach"),
        ("Quelle est la situation à Quellbahc ?", "Quellbahc", "Quellbach"),
        ("Wie viele Zelte fehlen nach dem Erdbebn?", "Erdbebn", "Erdbeben"),
        ("Who is Annelie Pasow?", "Pasow", "Passow"),
        ("Who is Annelie Passwo?", "Passwo", "Passow"),
    ],
)
def test_a_slip_of_the_pen_is_read_as_what_passages_hold(
    archive: Archive, question: str, written: str, read: str
) -> None:
    [respelling] = archive.respelt(question)
    assert respelling == (written, read)
    assert respelling.of(question) == question.replace(written, read)


@pytest.mark.parametrize(
    "question",
    [
        "How many died in Quellbach?",  # as it is written
        "Who won the prize?",  # a letter from "prime", and a word of its own
        "Who is Annelie Pazzow?",  # two letters
        "Was 1201 right?",  # no number is misspelt
        "Who is Ana?",  # too short
        "Where is Zuellbach?",  # one of the first letters
        "Was fehlt in den Zeltem?",  # it has its own word's stem, or is too short
        "كم عدد القتلى في كيلباخ؟",
        "",
    ],
)
def test_what_may_be_a_word_of_its_own_is_left_alone(archive: Archive, question: str) -> None:
    assert archive.respelt(question) == []


def test_a_word_that_is_no_name_is_read_as_one_of_the_questions_language(archive: Archive) -> None:
    assert archive.respelt("how many died in the erdbebn?") == []


def test_nothing_is_misspelt_where_there_are_no_articles(tmp_path: Path) -> None:
    with Archive.open(tmp_path, BlindEmbedder()) as archive:
        assert archive.respelt("how many died in the eartquake?") == []


@pytest.mark.parametrize("other", ["alepo", "aleppp", "aelppo", "aleppos", "alebppo", "alappo"])
def test_a_letter_is_left_out_replaced_swapped_or_added(other: str) -> None:
    assert is_a_letter_away("aleppo", other)
    assert is_a_letter_away(other, "aleppo")


@pytest.mark.parametrize("other", ["aleppo", "alpepp", "alep", ""])
def test_what_is_the_same_or_further_away_is_no_slip(other: str) -> None:
    assert not is_a_letter_away("aleppo", other)
    assert not is_a_letter_away(other, "aleppo")


def test_an_answer_says_what_a_misspelt_question_was_read_as(tmp_path: Path) -> None:
    with open_desk(tmp_path / "store") as (desk, archive):
        archive.add([write_lines(tmp_path / "articles.jsonl", ARTICLES)])
        answer = desk.answer("how many died in the eartquake in Quelbach?")
        assert not isinstance(answer, NotFound)
        assert [side.latest.figure.value for side in answer.sides] == [14]
        assert desk.reply(answer).body[0] == Line("Understood as: how many died in the earthquake in Quellbach?")
        assert desk.answer("how many died in the eartquake?", passages=["A quake killed 3."]).said == ()
