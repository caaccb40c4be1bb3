"""What the reader is shown."""

from array import array
from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from index.domain import Readable, Span
from index.embedding.unigram import BEGIN, END, Unigram
from index.reading.windows import HEADING, LONGEST, OVERLAP, QUESTION, Window, windows

PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁", *"abcdefghijklmnopqrstuvwxyz0123456789-—?"]
tokeniser = Unigram(PIECES, array("f", [-3.0] * len(PIECES)), {})
WORDS = st.lists(st.text("abcde ", max_size=9), max_size=200).map(" ".join)
DATED = datetime(2016, 9, 29, tzinfo=UTC)


def shown(question: str, readable: Readable, longest: int = LONGEST) -> list[Window]:
    return list(windows(tokeniser, question, readable, longest))


def read(ids: tuple[int, ...]) -> str:
    return "".join(PIECES[piece] for piece in ids).replace("▁", " ")


def test_question_title_date_and_text_stand_in_one_sequence() -> None:
    (window,) = shown("how many?", Readable("ten dead", "raid", DATED))
    assert read(window.ids) == "<s> how many?</s> raid — 2016-09-29</s> ten dead</s>"
    assert read(window.ids[window.first : -1]) == " ten dead"


def test_what_is_missing_leaves_its_place_empty() -> None:
    assert read(shown("who?", Readable("a"))[0].ids) == "<s> who?</s></s> a</s>"
    assert read(shown("who?", Readable("a", "b"))[0].ids) == "<s> who?</s> b</s> a</s>"
    assert read(shown("who?", Readable("", "", DATED))[0].ids) == "<s> who?</s> 2016-09-29</s> </s>"


def test_a_long_title_is_cut_and_its_date_is_not() -> None:
    (window,) = shown("q" * 500, Readable("a", "t" * 500, DATED))
    question, heading = (part.split("<s>")[-1] for part in read(window.ids).split("</s>")[:2])
    assert len(question) == QUESTION
    assert len(heading) == HEADING
    assert heading.endswith(" — 2016-09-29")


@given(WORDS, st.integers(QUESTION + HEADING + OVERLAP + 8, LONGEST))
def test_windows_hold_the_whole_text_and_overlap(text: str, longest: int) -> None:
    ids, spans = tokeniser.cut(text)
    found = shown("who?", Readable(text, "raid"), longest)
    texts = [window.ids[window.first : -1] for window in found]
    assert all(len(window.ids) <= longest for window in found)
    assert list(texts[0]) + [piece for each in texts[1:] for piece in each[OVERLAP:]] == ids
    assert all(before[-OVERLAP:] == after[:OVERLAP] for before, after in pairwise(texts))
    assert set(spans) == {span for window in found for span in window.spans}


@given(WORDS, st.data())
def test_an_answer_is_found_again_at_its_places(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    answer = Span(start, data.draw(st.integers(start, len(text))))
    for window in shown("who?", Readable(text)):
        places = window.places_of(answer)
        if places is not None:
            found = window.slice_of(*places)
            assert answer.of(text).strip() in found.of(text)
            assert window.first <= places[0] <= places[1] < len(window.ids) - 1


def test_a_short_answer_is_whole_in_some_window() -> None:
    text = " ".join("abcdefg" * 3 for _ in range(100))
    found = shown("who?", Readable(text))
    assert len(found) > 3
    for start in range(0, len(text) - 60, 7):
        assert any(window.places_of(Span(start, start + 60)) for window in found)


def test_every_window_begins_and_ends_with_its_marks() -> None:
    for window in shown("who?", Readable("abc " * 500)):
        assert (window.ids[0], window.ids[window.first - 1], window.ids[-1]) == (BEGIN, END, END)
