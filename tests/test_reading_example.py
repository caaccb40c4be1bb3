"""Parts of the data, and where answers stand."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from index.domain import Span
from index.reading.example import part_of, part_of_judged, places


@given(st.text())
def test_a_paragraph_is_always_in_the_same_part(key: str) -> None:
    assert part_of(key) == part_of(key)


def test_a_fifth_of_the_paragraphs_tests_and_a_twentieth_fits() -> None:
    parts = Counter(part_of(f"paragraph {number}") for number in range(4000))
    assert 0.18 < parts["test"] / 4000 < 0.22
    assert 0.03 < parts["fit"] / 4000 < 0.07


def test_half_of_the_judged_questions_test() -> None:
    parts = Counter(part_of_judged(f"question {number}?") for number in range(4000))
    assert 0.47 < parts["test"] / 4000 < 0.53


def test_the_part_of_a_known_paragraph_does_not_move() -> None:
    known = {"xquad:0-1": "train", "xquad:2-1": "test", "xquad:3-1": "fit"}
    assert {key: part_of(key) for key in known} == known


@given(st.text("ab 1", max_size=30), st.text("ab1", min_size=1, max_size=4))
def test_every_place_holds_the_answer(text: str, answer: str) -> None:
    found = places(text, answer)
    assert all(place.of(text) == answer for place in found)
    assert bool(found) == (answer in text)


def test_a_number_is_not_looked_for_inside_another() -> None:
    assert places("1930 brought 30 dead", "30") == (Span(13, 15),)


def test_an_answer_inside_a_word_is_better_than_none() -> None:
    assert places("Dreißigjährige", "jähr") == (Span(7, 11),)
