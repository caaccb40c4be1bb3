from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.chunking import chunk
from index.text.sentences import split

PIECES = ["Ein Satz. ", "Titel\n", "wort ", "语言。", "x" * 40, "\r\n", "😀", " \u2029"]
texts = st.lists(st.sampled_from(PIECES) | st.text(max_size=5)).map("".join)
sizes = st.integers(1, 80)


@given(texts, sizes)
def test_passages_hold_every_visible_character_once(text: str, size: int) -> None:
    spans = chunk(text, "de", size)
    outside = [text[left.end : right.start] for left, right in pairwise(spans)]
    if spans:
        outside += [text[: spans[0].start], text[spans[-1].end :]]
    else:
        outside.append(text)
    assert not "".join(outside).strip()
    assert all(left.end <= right.start for left, right in pairwise(spans))


@given(texts, sizes)
def test_no_passage_is_larger_than_asked_or_has_outer_white_space(text: str, size: int) -> None:
    passages = [span.of(text) for span in chunk(text, "de", size)]
    assert all(0 < len(passage) <= size and passage == passage.strip() for passage in passages)


@given(texts, sizes)
def test_a_sentence_that_fits_is_never_cut(text: str, size: int) -> None:
    spans = chunk(text, "de", size)
    for sentence in split(text, "de"):
        if sentence.end - sentence.start <= size:
            assert any(span.start <= sentence.start and sentence.end <= span.end for span in spans)


def test_a_passage_takes_as_many_sentences_as_fit() -> None:
    text = " ".join(["Der Fluss steigt weiter an."] * 100)
    lengths = [span.end - span.start for span in chunk(text, "de")]
    assert min(lengths[:-1]) > 650


def test_a_long_sentence_is_cut_between_words() -> None:
    text = "und " * 50 + "aus."
    assert all(span.of(text).split()[0] in {"und", "aus."} for span in chunk(text, "de", 30))


def test_a_heading_goes_with_the_text_under_it() -> None:
    text = "Der erste Absatz ist hier zu Ende.\nNeue Lage\nDer zweite Absatz beginnt hier."
    assert [span.of(text) for span in chunk(text, "de", 45)] == [
        "Der erste Absatz ist hier zu Ende.",
        "Neue Lage\nDer zweite Absatz beginnt hier.",
    ]


def test_a_list_is_not_taken_for_headings() -> None:
    lengths = [span.end - span.start for span in chunk("Sieben Boote\n" * 100, "de", 100)]
    assert min(lengths[:-1]) > 80


def test_nothing_has_no_passages() -> None:
    assert chunk(" \n\t", "fr") == []


def test_a_size_without_room_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one character"):
        chunk("Text.", "en", 0)
