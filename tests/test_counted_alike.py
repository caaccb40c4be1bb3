"""Reports that tell of an event by whom it struck, and by little else."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from newsroom import write_lines

from bot.answer.asked.question import Question
from bot.answer.desk import open_desk
from bot.answer.events.counted_alike import counted_alike
from index.domain import Article, Figure, Hit, Passage
from index.figures import read_figures

DAY = datetime(2026, 6, 28, 20, tzinfo=UTC)
ASKED = Question.read("How many people died in the fire at the Corvel bank in Valsera?")


def hit(name: str, text: str, published: datetime | None = DAY, language: str = "en") -> Hit:
    told = Article(name, text, language=language, published=published)
    return Hit(told, Passage(name, 0, len(text)), score=0.8, similarity=0.8)


def figures(articles: Sequence[Article]) -> list[Figure]:
    return [figure for each in articles for figure in read_figures(each)]


FIRE = hit(
    "fire",
    "Three bank workers died when the Corvel bank in Valsera, Greece, was set on fire. On Monday Mayor Doukara wept.",
)
VOTE = "Greece votes today, after three bank workers {did} in a petrol bomb attack on their bank amid smoke and flames."


def alike(*others: Hit) -> list[str]:
    return [each.article.id for each in counted_alike([FIRE], [FIRE, *others], ASKED, figures)]


@pytest.mark.parametrize("did", ["died", "were killed"])
def test_who_counts_the_same_people_in_that_country_that_day_tells_of_the_same(did: str) -> None:
    assert alike(hit("vote", VOTE.format(did=did))) == ["vote"]


@pytest.mark.parametrize(
    "other",
    [
        hit("number", VOTE.format(did="died").replace("three", "two")),
        hit("fate", VOTE.format(did="were injured")),
        hit("anybody", VOTE.format(did="died").replace("bank workers", "people")),
        hit("few words", VOTE.format(did="died").replace("bank workers", "workers")),
        hit("others", VOTE.format(did="died").replace("bank workers", "dock workers")),
        hit("country", VOTE.format(did="died").replace("Greece", "Norway")),
        hit("later", VOTE.format(did="died"), DAY + timedelta(days=90)),
        hit("undated", VOTE.format(did="died"), None),
        hit("names", VOTE.format(did="died") + " In Marentha, says Ilse Corda, it was the Bank of Lurn, near Ostrel."),
    ],
    ids=lambda other: other.article.id,
)
def test_what_differs_in_any_of_these_is_of_another_event(other: Hit) -> None:
    assert alike(other) == []


def test_people_who_are_called_nothing_in_particular_are_in_many_a_report() -> None:
    fire = hit("people", "Three people died in a fire in Valsera, Greece.")
    assert counted_alike([fire], [hit("vote", VOTE.format(did="died"))], ASKED, figures) == []


def test_an_article_of_another_matter_is_shown_with_its_outlet_beside_the_reports_of_the_fire(tmp_path: Path) -> None:
    texts = {"Fire Gazette": FIRE.article.text, "Vote Herald": VOTE.format(did="died")}
    rows = [
        {"id": name, "text": text, "source": name, "published": DAY.isoformat(), "language": "en"}
        for name, text in texts.items()
    ]
    with open_desk(tmp_path / "store", reader="off") as (desk, archive):
        archive.add([write_lines(tmp_path / "a.jsonl", rows)])
        answer = desk.answer(ASKED.text)
    assert [side.latest.figure.value for side in answer.sides] == [3]
    assert {citation.article.source for citation in answer.citations} == set(texts)
