"""The pieces of a sentence: what is one word, and what is several."""

import pytest

from index.domain import Span
from index.figures.tokens import cut


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("l'armée", ["l'", "armée"]),
        ("警方称O'Neill获救", ["警", "方", "称", "O'", "Neill", "获", "救"]),
        ("she hasn't", ["she", "hasn", "'t"]),
        ("kan-li 12 300", ["kan-li", "12", "300"]),
    ],
)
def test_an_elision_is_a_word_of_its_own_and_every_ideograph_is_one(text: str, pieces: list[str]) -> None:
    sentence = cut(text, Span(0, len(text)))
    assert [token.text for token in sentence.tokens] == pieces
    assert all(text[token.start : token.end] == token.text for token in sentence.tokens)
