"""What every reader must do."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from embedding_passages import ODDITIES, PASSAGES, QUESTIONS

from index.domain import Readable, Reading
from index.ports import Reader

QUESTION = "How many bridges were closed?"
TEXTS = [
    Readable(
        "The flood reached the town. Eleven bridges were closed on Monday.", "Flood", datetime(2031, 3, 4, tzinfo=UTC)
    ),
    Readable(PASSAGES["fr"]),
    Readable(PASSAGES["zh"], "洪水"),
    Readable("Eleven", "bridges " * 200),
]


class ReaderContract:
    """Subclass and give a `reader` fixture."""

    @pytest.fixture
    def reader(self) -> Reader:
        raise NotImplementedError

    def test_it_has_a_name(self, reader: Reader) -> None:
        assert reader.model

    def test_every_text_gets_a_reading_in_its_place(self, reader: Reader) -> None:
        readings = reader.read(QUESTION, TEXTS)
        assert len(readings) == len(TEXTS)
        for reading, text in zip(reader.read(QUESTION, TEXTS[::-1]), TEXTS[::-1], strict=True):
            assert_alike(reading, readings[TEXTS.index(text)])

    def test_nothing_to_read_gives_nothing(self, reader: Reader) -> None:
        assert reader.read(QUESTION, []) == []

    def test_a_reading_does_not_depend_on_its_neighbours(self, reader: Reader) -> None:
        for together, text in zip(reader.read(QUESTION, TEXTS), TEXTS, strict=True):
            [alone] = reader.read(QUESTION, [text])
            assert_alike(alone, together)

    def test_relevance_is_a_probability_and_a_span_is_words_of_the_text(self, reader: Reader) -> None:
        for question in [*QUESTIONS.values(), ""]:
            for reading, text in zip(reader.read(question, TEXTS), TEXTS, strict=True):
                assert 0 <= reading.relevance <= 1
                assert_in_words(reading, text.text)

    @pytest.mark.parametrize("text", [*ODDITIES, "\ud800", "", "   ", "\n", "e\u0301" * 300, "a" * 3000])
    def test_any_string_is_a_text_and_a_question(self, text: str, reader: Reader) -> None:
        readings = reader.read(text[:500], [Readable(text), Readable("Eleven bridges.", text)])
        for reading, read in zip(readings, [text, "Eleven bridges."], strict=True):
            assert 0 <= reading.relevance <= 1
            assert_in_words(reading, read)

    def test_the_end_of_a_long_text_is_read(self, reader: Reader) -> None:
        long = "Nothing happened here at all. " * 300 + "Eleven bridges were closed."
        [reading] = reader.read(QUESTION, [Readable(long)])
        assert_in_words(reading, long)

    def test_several_threads_may_read_at_once(self, reader: Reader) -> None:
        once = reader.read(QUESTION, TEXTS)
        with ThreadPoolExecutor(4) as pool:
            for readings in pool.map(lambda _: reader.read(QUESTION, TEXTS), range(6)):
                for reading, expected in zip(readings, once, strict=True):
                    assert_alike(reading, expected)


def assert_alike(reading: Reading, other: Reading) -> None:
    assert reading.relevance == pytest.approx(other.relevance, abs=0.01)
    assert reading.span_score == pytest.approx(other.span_score, abs=0.05)


def assert_in_words(reading: Reading, text: str) -> None:
    if reading.span is None:
        return
    start, end = reading.span
    assert 0 <= start < end <= len(text)
    assert reading.span.of(text) == reading.span.of(text).strip()
