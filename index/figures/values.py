"""Every number that a text states, whatever it counts: what a statement about the text may say."""

from index.domain import Span
from index.figures.grammar import grammar
from index.figures.numbers import numbers_in


def values_in(text: str, language: str) -> frozenset[float]:
    """Return the values of all numbers in a text, in digits or words, lower and upper ends alike.

    A language without a table is read by the English one: its digits are the same.
    """
    rules = grammar(language) or grammar("en")
    assert rules is not None  # noqa: S101 - English has a table
    return frozenset(number.value for number in numbers_in(rules.cut(text, Span(0, len(text))), rules))
