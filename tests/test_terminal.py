"""What a person reads on a terminal of an answer, whatever the articles hold."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.reply import Block, Line, Reply, Source
from bot.terminal import show
from index.text.harmless import harmless


@given(st.text())
def test_nothing_is_left_that_a_terminal_obeys_and_the_rest_stays(text: str) -> None:
    shown = harmless(text)
    assert len(shown) == len(text)
    for before, after in zip(text, shown, strict=True):
        is_obeyed = unicodedata.category(before) == "Cc" and before not in "\n\t"
        assert after == ("\ufffd" if is_obeyed else before)


def test_a_quote_and_its_source_cannot_clear_the_screen(capsys: pytest.CaptureFixture[str]) -> None:
    source = Source((1,), "The \x1b]0;Quay\x07", "https://example.org/\x1b[1m")
    show(Reply("en", body=(Line("Nine\x9b2J people", cites=(1,)), Block("\x1b[2JNine", 1)), sources=(source,)))
    assert capsys.readouterr().out.splitlines() == [
        "Nine\ufffd2J people [1]",
        "  « \ufffd[2JNine » [1]",
        "[1] The \ufffd]0;Quay\ufffd https://example.org/\ufffd[1m",
    ]
