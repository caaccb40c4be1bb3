"""What limits a number - "more than", "or more" - and the two numbers of a range."""

from dataclasses import dataclass, replace

from index.domain import Bound
from index.figures.grammar import Grammar
from index.figures.numbers import Number
from index.figures.tokens import Sentence

_DASHES = frozenset("-–—‑‐~")


@dataclass(frozen=True, slots=True)
class Amount:
    """A number, or two, with the words that limit it: words first..last-1 of a sentence.

    Attributes:
        value: The number, or the lower one.
        high: The upper number of a range, else None.
        number: The number alone; for a range, from the first word of the lower to the last of the upper.
        dashed: Whether it is two numbers parted by a dash, which may be a score or a page.
    """

    first: int
    last: int
    value: float
    high: float | None
    bound: Bound
    number: Number
    dashed: bool = False


def amounts_in(sentence: Sentence, numbers: list[Number], grammar: Grammar) -> list[Amount]:
    """Join the numbers of a sentence with their bounds, and the ends of ranges with each other.

    Of "rose from 12 to 15" only the 15 is given: the 12 no longer holds.
    """
    amounts = []
    place = 0
    while place < len(numbers):
        low, high = numbers[place], numbers[place + 1] if place + 1 < len(numbers) else None
        joined = _join(sentence, low, high, grammar) if high else None
        if joined is None:
            amounts.append(_single(sentence, low, grammar))
        elif high and not _changes(sentence, low, grammar):
            amounts.append(joined)
            place += 1
        place += 1
    return amounts


def _single(sentence: Sentence, number: Number, grammar: Grammar) -> Amount:
    default = Bound.ABOUT if number.collective else Bound.EXACTLY
    if before := grammar.bounds.before(sentence.words, number.first):
        return Amount(before.first, number.last, number.value, None, before.meaning, number)
    if after := grammar.bounds_after.at(sentence.words, number.last):
        return Amount(number.first, after.last, number.value, None, after.meaning, number)
    return Amount(number.first, number.last, number.value, None, default, number)


def _join(sentence: Sentence, low: Number, high: Number, grammar: Grammar) -> Amount | None:
    """Read "between 12 and 15", "12 to 15", "12-15"; also "between 2 and 3 million"."""
    opened = grammar.openers.before(sentence.words, low.first)
    connector = grammar.both if opened else grammar.ranges
    found = connector.at(sentence.words, low.last)
    dashed = high.first - low.last == 1 and sentence.tokens[low.last].text in _DASHES
    if not dashed and not (found and found.last == high.first):
        return None
    if low.multiplier == 1 and high.multiplier > 1 and low.value < high.value / high.multiplier:
        low = low.times(high.multiplier)
    if high.value <= low.value:
        return None
    first = opened.first if opened else low.first
    whole = replace(high, first=low.first)
    return Amount(first, high.last, low.value, high.value, Bound.BETWEEN, whole, dashed=dashed)


def _changes(sentence: Sentence, low: Number, grammar: Grammar) -> bool:
    return any(True for _ in grammar.changes.within(sentence.words, max(0, low.first - 8), low.first))
