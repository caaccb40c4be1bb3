"""The seed articles and the questions about them are what the quality gate stands on, so they are checked first.

Not a test of our code, beyond the words it has for bounds and counted things. The articles are invented; only
Aleppo and Homs are real places. `corpus/events.json` is the oracle for figures: every toll with the words it stands
in, its owner (a pronoun resolved, None where the article names nobody) and the words that give it another scope
than the event reported.
"""

import json
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from index.domain import Bound, Counted

ROOT = Path(__file__).parent.parent
CORPUS = ROOT / "tests" / "corpus"
KEYS = {"id", "title", "url", "published", "source", "language", "authors", "origin"}
LANGUAGES = {"en", "fr", "de", "es", "ar"}
KINDS = {
    "toll", "rival", "scope", "update", "as_of", "correction", "copy", "look_alike",
    "who", "where", "when", "why", "what", "near_miss",
}  # fmt: skip


@dataclass(frozen=True)
class Seed:
    """A seed article as it lies in the folder."""

    path: Path
    front: dict[str, Any]
    body: str


def read_seed(path: Path) -> Seed:
    _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
    return Seed(path, yaml.safe_load(front), body.strip())


SEEDS = [read_seed(path) for path in sorted((ROOT / "seeds").glob("*.md"))]
BY_ID = {seed.front["id"]: seed for seed in SEEDS}
QUESTIONS: list[dict[str, Any]] = [
    json.loads(line) for line in (CORPUS / "questions.jsonl").read_text(encoding="utf-8").splitlines()
]
ANSWERABLE = [question for question in QUESTIONS if question["answerable"]]
EVENTS: dict[str, dict[str, Any]] = json.loads((CORPUS / "events.json").read_text(encoding="utf-8"))
TOLLS = [toll for event in EVENTS.values() for toll in event["tolls"]]


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.path.stem)
def test_a_seed_article_says_everything_about_itself(seed: Seed) -> None:
    front = seed.front
    assert set(front) == KEYS
    assert front["id"] == seed.path.stem
    assert front["language"] == seed.path.stem.rpartition(".")[2]
    assert front["title"]
    assert front["source"]
    assert isinstance(front["published"], datetime)
    assert front["published"].utcoffset() is not None
    assert isinstance(front["authors"], list)
    assert front["url"] == "" or front["url"].startswith("https://example.org/")


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.path.stem)
def test_a_seed_article_reads_like_a_dispatch(seed: Seed) -> None:
    paragraphs = seed.body.split("\n\n")
    assert 100 <= len(seed.body.split()) <= 350
    assert len(paragraphs) >= 4
    assert all("\n" not in paragraph and paragraph == paragraph.strip() for paragraph in paragraphs)
    assert not any(re.match(r"#(?!# )", paragraph) for paragraph in paragraphs), "only second-level headings"


def test_there_are_enough_articles_in_every_language() -> None:
    languages = Counter(seed.front["language"] for seed in SEEDS)
    assert len(SEEDS) >= 60
    assert set(languages) == LANGUAGES
    assert min(languages.values()) >= 10


def test_no_two_articles_share_an_id_or_an_address() -> None:
    assert len(BY_ID) == len(SEEDS)
    addresses = [seed.front["url"] for seed in SEEDS if seed.front["url"]]
    assert len(set(addresses)) == len(addresses)


def test_there_are_enough_questions_and_half_of_them_cross_a_language() -> None:
    crossing = [
        question
        for question in ANSWERABLE
        if question["language"] not in {BY_ID[article].front["language"] for article in question["article_ids"]}
    ]
    assert len(QUESTIONS) >= 150
    assert len(QUESTIONS) - len(ANSWERABLE) >= 30
    assert 2 * len(crossing) >= len(QUESTIONS)
    assert {question["language"] for question in QUESTIONS} == LANGUAGES
    assert {question["kind"] for question in QUESTIONS} == KINDS


def test_no_two_questions_share_an_id_or_their_words() -> None:
    assert len({question["id"] for question in QUESTIONS}) == len(QUESTIONS)
    assert len({question["question"] for question in QUESTIONS}) == len(QUESTIONS)


@pytest.mark.parametrize("question", ANSWERABLE, ids=lambda question: question["id"])
def test_every_answer_stands_in_an_article_and_every_article_holds_an_answer(question: dict[str, Any]) -> None:
    bodies = [BY_ID[article].body for article in question["article_ids"]]
    assert bodies
    assert all(any(answer in body for body in bodies) for answer in question["answers"])
    assert all(any(answer in body for answer in question["answers"]) for body in bodies)


def test_an_unanswerable_question_claims_no_answer() -> None:
    for question in QUESTIONS:
        if not question["answerable"]:
            assert question["answers"] == question["article_ids"] == []


def test_a_question_is_asked_no_earlier_than_the_first_article_that_answers_it() -> None:
    for question in ANSWERABLE:
        if question["asked_on"]:
            published = [BY_ID[article].front["published"].date() for article in question["article_ids"]]
            assert min(published) <= date.fromisoformat(question["asked_on"]), question["id"]


def test_every_article_belongs_to_an_event_and_is_asked_about() -> None:
    assert {article for event in EVENTS.values() for article in event["articles"]} == set(BY_ID)
    assert {article for question in ANSWERABLE for article in question["article_ids"]} == set(BY_ID)


@pytest.mark.parametrize("toll", TOLLS, ids=lambda toll: f"{toll['article']}-{toll['value']}-{toll['counted']}")
def test_every_toll_quotes_its_article(toll: dict[str, Any]) -> None:
    body = BY_ID[toll["article"]].body
    assert Bound(toll["bound"])
    assert Counted(toll["counted"])
    assert (toll["bound"] == "between") == ("high" in toll)
    assert toll["words"] in body
    assert toll["said_by"] is None or toll["said_by"] in body
    assert toll["scope"] is None or toll["scope"] in body


def test_every_bound_and_everything_news_counts_occurs() -> None:
    assert {toll["bound"] for toll in TOLLS} == set(Bound)
    assert {toll["counted"] for toll in TOLLS} == set(Counted)
