"""Normalising, and where each letter of the result came from."""

import sys
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from index.embedding.normaliser import Normaliser, joins

REPLACEMENTS = {
    ord("\t"): " ",
    ord("\x01"): "",
    ord("ﬀ"): "ff",
    ord("…"): "...",
    ord("ﾞ"): "\u3099",
    ord("¨"): " \u0308",
}
normaliser = Normaliser(REPLACEMENTS)
PARTS = [
    "e",
    "\u0301",
    "\u0323",
    " ",
    "\t",
    "\x01",
    "ﬀ",
    "…",
    "カ",
    "ﾞ",
    "¨",
    "\u1100",
    "\u1161",
    "\u11a8",
    "한",
    "ক",
    "\u09be",
]
texts = st.text() | st.lists(st.sampled_from(PARTS)).map("".join)


@given(texts)
def test_aligning_a_text_normalises_it_as_calling_does(text: str) -> None:
    assert normaliser.aligned(text).text == normaliser(text)


@given(texts)
def test_every_letter_stands_in_the_slice_it_came_from(text: str) -> None:
    aligned = normaliser.aligned(text)
    for letter, start, end in zip(*aligned, strict=True):
        assert letter in normaliser(text[start:end])


@given(texts)
def test_slices_never_go_back(text: str) -> None:
    _, starts, ends = normaliser.aligned(text)
    assert starts == sorted(starts)
    assert ends == sorted(ends)


def test_what_is_joined_shares_a_slice_and_what_is_dropped_has_none() -> None:
    assert normaliser.aligned("\x01e\u0301\x01 …") == ("é ...", [1, 4, 5, 5, 5], [3, 5, 6, 6, 6])


def test_a_character_that_joins_nothing_never_joins_in_any_composition_of_unicode() -> None:
    for code_point in range(sys.maxunicode + 1):
        character = chr(code_point)
        parts = unicodedata.decomposition(character).split()
        assert not unicodedata.combining(character) or joins(character)
        if parts and not parts[0].startswith("<"):
            assert all(joins(chr(int(part, 16))) for part in parts[1:])
            assert joins(character) or not joins(chr(int(parts[0], 16)))
