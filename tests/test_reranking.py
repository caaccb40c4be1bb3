"""The second look at what a search found."""

import math
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from newsroom import story
from small_embedder import SmallEmbedder
from small_reader import WordReader

from index.archive import Archive
from index.domain import Article, Hit, Passage
from index.reading.reranking import READ, reranked, with_readings, worth

QUESTION = "which bridges were closed"
TEXTS = ["The mayor spoke.", "All bridges were closed.", "Bridges.", "Which ferry?", "They were late."]


def hit(text: str, score: float) -> Hit:
    article = Article(id=text, text=text)
    return Hit(article, Passage(article.id, 0, len(text)), score)


hits = st.lists(st.sampled_from(TEXTS), max_size=2 * READ).map(
    lambda texts: [hit(text, 0.5 / (place + 1)) for place, text in enumerate(texts)]
)


@given(hits, st.integers(0, READ))
def test_reading_loses_no_hit_and_leaves_those_behind_where_they_were(found: list[Hit], most: int) -> None:
    ranked = reranked(QUESTION, found, WordReader(), most)
    assert sorted(h.article.id for h in ranked) == sorted(h.article.id for h in found)
    assert ranked[most:] == found[most:]
    assert all((h.reading is not None) == (place < most) for place, h in enumerate(ranked))


@given(hits)
def test_scores_fall_from_first_to_last(found: list[Hit]) -> None:
    scores = [h.score for h in reranked(QUESTION, found, WordReader(), READ)]
    assert scores == sorted(scores, reverse=True)


def test_what_answers_comes_before_what_was_found_first() -> None:
    first, second = reranked(QUESTION, [hit(TEXTS[0], 0.3), hit(TEXTS[1], 0.2)], WordReader())
    assert (first.text, second.text) == (TEXTS[1], TEXTS[0])
    assert first.score == pytest.approx(0.2 + worth(0.75))


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_likelier_answer_is_worth_no_less_and_no_answer_costs_anything(one: float, other: float) -> None:
    lower, higher = sorted([one, other])
    assert 0 <= worth(lower) <= worth(higher) < math.inf


def test_alike_hits_keep_their_order() -> None:
    ranked = reranked("nothing", [hit(text, 0.1) for text in TEXTS], WordReader())
    assert [h.text for h in ranked] == TEXTS


def test_hits_can_be_read_and_left_in_order() -> None:
    read = with_readings(QUESTION, [hit(text, 0.1) for text in TEXTS], WordReader())
    assert [h.text for h in read] == TEXTS
    assert all(h.reading is not None for h in read)
    bridges = read[2]
    assert bridges.reading is not None
    assert bridges.reading.span is not None
    assert bridges.reading.span.of(bridges.text) == "Bridges"


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    for place in range(2 * READ):
        (tmp_path / f"{place}.txt").write_text(f"{story(place)['text']}\n\nThe mayor spoke of bridges, number {place}.")
    (tmp_path / "closed.txt").write_text("The council met. Which bridges were closed? All of them were.")
    with Archive.open(tmp_path / "store", SmallEmbedder()) as opened:
        opened.add([tmp_path])
        yield opened


def test_a_search_with_a_reader_finds_what_it_finds_without(archive: Archive) -> None:
    plain, read = archive.search(QUESTION, 15), archive.search(QUESTION, 15, WordReader())
    assert {h.passage.id for h in read[:READ]} == {h.passage.id for h in plain[:READ]}
    assert [h.passage for h in read[READ:]] == [h.passage for h in plain[READ:]]
    assert [h.reading.relevance for h in read[:1] if h.reading] == [1.0]


def test_few_hits_are_the_best_of_those_read(archive: Archive) -> None:
    assert archive.search(QUESTION, 1, WordReader()) == archive.search(QUESTION, READ, WordReader())[:1]
