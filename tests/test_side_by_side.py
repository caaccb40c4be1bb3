"""The comparison with others: what all are given, how articles are cut."""

import gzip
import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from bench.contenders.contest import article_of, headed, pieces
from bench.contest_sample import Sample
from bench.int8_peak import products
from bench.spent import Spent
from hypothesis import given
from hypothesis import strategies as st

TITLES = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=3000)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A set of nine articles about three events, and a question about each event and one about none."""
    articles = [{"id": f"{event}-{n}", "event": event, "text": event} for event in ("a", "b", "c") for n in range(3)]
    questions = [{"id": event, "question": f"{event}?", "article_ids": [f"{event}-1"]} for event in ("a", "b", "c")]
    write(tmp_path / "made.articles.jsonl.gz", articles)
    write(tmp_path / "made.questions.jsonl.gz", [*questions, {"id": "none", "question": "?", "article_ids": []}])
    return tmp_path


def write(path: Path, rows: Sequence[Mapping[str, object]]) -> None:
    path.write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()))


def test_a_sample_holds_events_with_all_their_articles(data: Path) -> None:
    sample = Sample.of_set(data, "made", 4)
    events = {article["event"] for article in sample.articles}
    assert len(events) == 2
    assert len(sample.articles) == 6


def test_a_sample_asks_only_what_its_articles_answer(data: Path) -> None:
    sample = Sample.of_set(data, "made", 4)
    assert {question["id"] for question in sample.questions} == {article["event"] for article in sample.articles}


def test_a_larger_sample_holds_the_smaller_one(data: Path) -> None:
    smaller, larger = (Sample.of_set(data, "made", count).articles for count in (3, 6))
    assert larger[: len(smaller)] == smaller


def test_every_question_of_our_own_corpus_names_an_article_that_all_are_given(tmp_path: Path) -> None:
    sample = Sample.own()
    sample.write(tmp_path / "articles.jsonl")
    given_to_all = {json.loads(line)["id"] for line in (tmp_path / "articles.jsonl").read_text("utf-8").splitlines()}
    assert sample.questions
    assert all(given_to_all.intersection(question["article_ids"]) for question in sample.questions)


@given(title=TITLES, text=TEXTS)
def test_the_pieces_of_an_article_are_all_of_it_and_know_whose_they_are(title: str, text: str) -> None:
    article = {"id": "x#y", "title": title, "text": text, "published": "2026-11-22T10:00:00+00:00"}
    cut = list(pieces(article))
    assert "".join(piece for _, piece in cut) == headed(article)
    assert {article_of(name) for name, _ in cut} == {"x#y"}
    assert len({name for name, _ in cut}) == len(cut)


def test_the_encoder_does_the_operations_of_its_matrices() -> None:
    of_a_layer = 384 * 1152 + 384 * 384 + 384 * 1536 + 1536 * 384
    assert products(tokens=10) == 2 * 10 * 12 * of_a_layer


def test_the_least_spent_is_taken_clock_by_clock() -> None:
    assert Spent(1.0, 5.0).least(Spent(2.0, 3.0)) == Spent(1.0, 3.0)
    assert Spent(4.0, 2.5).since(Spent(1.0, 0.5)) == Spent(3.0, 2.0)
