"""From logits to words."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from index.domain import Span
from index.embedding.q4_weights import Floats
from index.reading.spans import LONGEST, Best, best_span, whole_words

LOGITS = st.integers(3, 70).flatmap(lambda n: arrays(np.float32, (n, 2), elements=st.integers(-9, 9)))


@given(LOGITS, st.data())
def test_the_best_span_is_the_best_of_all(logits: Floats, data: st.DataObject) -> None:
    first = data.draw(st.integers(1, len(logits) - 1))
    last = data.draw(st.integers(first, len(logits) - 1))
    best = best_span(logits, first, last)
    assert best is not None
    assert first <= best.first <= best.last <= last
    spans = [(s, e) for s in range(first, last + 1) for e in range(s, min(s + LONGEST, last + 1))]
    assert best.score == max(logits[s, 0] + logits[e, 1] for s, e in spans) - logits[0].sum()


def test_no_place_gives_no_span() -> None:
    assert best_span(np.zeros((4, 2), np.float32), 3, 2) is None


def test_an_end_never_comes_before_its_beginning() -> None:
    logits = np.array([[1, 1], [0, 9], [9, 0], [0, 0]], np.float32)
    assert best_span(logits, 1, 3) == Best(1, 1, 7.0)


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("plus de 300'000 morts", "300", "300'000"),
        ("more than 1,250,000 people", "250", "1,250,000"),
        ("about 4.5 million", "4", "4.5"),
        ("im Jahr 2016 300 Menschen", "2016", "2016"),
        ("le bilan de l'armée", "arm", "armée"),
        ("قتل وحلب أمس", "حلب", "وحلب"),
        ("七十多人死亡", "七十", "七十"),
        ("in al-Selmo's words", "Sel", "Selmo"),
        ("  seven  ", "  seven  ", "seven"),
        ("70-year-old", "70", "70"),
        ("won 3, then 12", "3, then", "3, then"),
    ],
)
def test_a_word_is_never_cut(text: str, cut: str, whole: str) -> None:
    start = text.index(cut)
    words = whole_words(text, Span(start, start + len(cut)))
    assert words is not None
    assert words.of(text) == whole


@given(st.text(), st.data())
def test_widening_stays_inside_and_holds_the_words_of_the_span(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    words = whole_words(text, span)
    if words is None:
        assert span.of(text).strip() == ""
        return
    assert 0 <= words.start < words.end <= len(text)
    assert span.of(text).strip() in words.of(text)
    assert whole_words(text, words) == words
