"""What limits a number - "more than", "or more" - and the two numbers of a range."""

from dataclasses import dataclass, replace

from index.domain import Bound
from index.figures.changes import has_come_to, is_former
from index.figures.grammar import Grammar
from index.figures.marks import DASHES, HYPHENS
from index.figures.numbers import Number
from index.figures.phrases import Match
from index.figures.tokens import Sentence

# Words from a number to a limit behind its noun.
_TO_LIMIT = 3
# Words from such a verb to its number: "تجاوز عدد الحالات المشتبه فيها".
_TO_PASSED = 7
_RANGE = DASHES | HYPHENS | {"~"}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number, or two, with the words that limit it: words first..last-1 of a sentence.

    Attributes:
        value: The number, or the lower one.
        high: The upper number of a range, else None.
        end: Where a limit ends that stands after what is counted ("12 people or more"), else `last`.
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
    end: int = 0


def amounts_in(sentence: Sentence, numbers: list[Number], rules: Grammar) -> list[Amount]:
    """Join the numbers of a sentence with their bounds, and the ends of ranges with each other.

    Of "rose from 12 to 15" and "fell from 15 to 12" only the last is given: the first no longer holds.
    """
    amounts = []
    former: Number | None = None
    place = 0
    while place < len(numbers):
        low, high = numbers[place], numbers[place + 1] if place + 1 < len(numbers) else None
        place += 1
        if high and is_former(sentence, low, high, rules):
            former = low
            continue
        joined = _join(sentence, low, high, rules) if high else None
        amounts.append(joined or _single(sentence, low, former, rules))
        former = None
        if joined:
            place += 1
    return amounts


def _single(sentence: Sentence, number: Number, former: Number | None, rules: Grammar) -> Amount:
    default = Bound.ABOUT if number.collective else Bound.EXACTLY
    if has_come_to(sentence, number, former, rules):
        return Amount(number.first, number.last, number.value, None, default, number)
    if before := rules.bounds.before(sentence.words, number.first):
        return Amount(before.first, number.last, number.value, None, before.meaning, number)
    if passed := _passed(sentence, number, rules):
        return Amount(number.first, number.last, number.value, None, passed.meaning, number)
    if after := rules.bounds_after.at(sentence.words, number.last):
        return Amount(number.first, after.last, number.value, None, after.meaning, number)
    if later := _after_noun(sentence, number.last, rules):
        return Amount(number.first, number.last, number.value, None, later.meaning, number, end=later.last)
    return Amount(number.first, number.last, number.value, None, default, number)


def _passed(sentence: Sentence, number: Number, rules: Grammar) -> Match[Bound] | None:
    """Read a verb that limits from before its subject: "تجاوز عدد القتلى 300", the number of dead passed 300."""
    if not rules.table.verb_first:
        return None
    for place in range(number.first - 1, max(-1, number.first - _TO_PASSED), -1):
        if not sentence.is_word(place) or rules.is_count(sentence, place):
            return None
        found = rules.bounds.at(sentence.words, place)
        if found and sentence.words[found.last] in rules.tallies.starts:
            return found
    return None


def _after_noun(sentence: Sentence, first: int, rules: Grammar) -> Match[Bound] | None:
    """Read "12 people or more", "12 morts au plus": past a noun or two, a phrase of several words."""
    for place in range(first + 1, min(len(sentence.words), first + 1 + _TO_LIMIT)):
        found = rules.bounds_after.at(sentence.words, place)
        if found and found.last - found.first > 1:
            return found if not _limits_next(sentence, found.last, rules) else None
        if not sentence.is_word(place - 1) or rules.stops.at(sentence.words, place):
            return None
    return None


def _limits_next(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether a number follows, which the phrase limits instead: "12 morts, au moins 30 blessés"."""
    if place >= len(sentence.words):
        return False
    return sentence.words[place] in rules.links or rules.is_count(sentence, place)


def _join(sentence: Sentence, low: Number, high: Number, rules: Grammar) -> Amount | None:
    """Read "between 12 and 15", "12 to 15", "12-15"; also "between 2 and 3 million"."""
    opened = rules.openers.before(sentence.words, low.first)
    connector = rules.both if opened else rules.ranges
    found = connector.at(sentence.words, low.last)
    dashed = high.first - low.last == 1 and sentence.tokens[low.last].text in _RANGE
    if not dashed and not (found and found.last == high.first):
        return None
    if low.multiplier == 1 and high.multiplier > 1 and low.value < high.value / high.multiplier:
        low = low.times(high.multiplier)
    if high.value <= low.value:
        return None
    first = opened.first if opened else low.first
    whole = replace(high, first=low.first)
    return Amount(first, high.last, low.value, high.value, Bound.BETWEEN, whole, dashed=dashed)
