"""An event that the asker knows by a number."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from bot.answer.asked.question import Question
from bot.answer.events.known_by import known_first
from index.domain import Article, Figure, Hit, Passage
from index.figures import read_figures

DAY = datetime(2026, 6, 28, 20, tzinfo=UTC)


def hit(name: str, text: str, similarity: float = 0.9, published: datetime | None = None) -> Hit:
    told = Article(name, text, language="en", published=published)
    return Hit(told, Passage(name, 0, len(text)), score=similarity, similarity=similarity)


def figures(articles: Sequence[Article]) -> list[Figure]:
    return [figure for each in articles for figure in read_figures(each)]


FIVE = hit("five", "The quake on Ondara injured five people and cracked walls.", 0.88)
EIGHTY = hit("eighty", "The quake on Ondara killed 10 people and injured 80.", 0.91)
DATED = hit("dated", "The quake on Ondara killed two people.", 0.9, DAY)
FAR = hit("far", "Five people were injured in Ondara by hail.", 0.6)


def names(*hits: Hit, beyond: tuple[Hit, ...] = (), question: str) -> tuple[list[str], list[str]]:
    found, rest = known_first(hits, beyond, Question.read(question), figures)
    return [each.article.id for each in found], [each.article.id for each in rest]


@pytest.mark.parametrize(
    "question",
    [
        "How many people were killed by the quake on Ondara that injured five?",
        "Combien de morts dans le séisme d'Ondara qui a fait cinq blessés ?",
        "Wie viele Menschen starben bei dem Erdbeben auf Ondara, bei dem fünf Menschen verletzt wurden?",
        "¿Cuántos muertos hubo en el terremoto de Ondara que dejó cinco heridos?",
    ],
)
def test_who_tells_the_number_comes_first_and_what_is_undated_and_does_not_is_of_another(question: str) -> None:
    assert names(EIGHTY, DATED, FIVE, question=question) == (["five", "dated"], [])
    assert names(EIGHTY, DATED, beyond=(FIVE, EIGHTY), question=question) == (["five", "dated"], [])


@pytest.mark.parametrize(
    "question",
    [
        "How many people were killed by the quake on Ondara?",
        "How many people were killed by the quake on Ondara that injured 700?",
        "Were five people killed by the quake on Ondara, or how many?",
    ],
)
def test_without_a_number_that_an_article_tells_all_stays(question: str) -> None:
    assert names(EIGHTY, DATED, FIVE, question=question)[0] == ["eighty", "dated", "five"]


def test_what_fits_much_worse_is_not_known_by_its_number() -> None:
    asked = "How many people were killed by the quake on Ondara that injured five?"
    assert names(EIGHTY, FAR, question=asked)[0] == ["eighty", "far"]
    assert names(question=asked) == ([], [])
