"""Numbers that took another's place: "fell from 242 to 196" states 196, whichever way it went."""

from index.figures.grammar import Grammar
from index.figures.numbers import Number
from index.figures.phrases import Match
from index.figures.tokens import Sentence

# Words from "from" to its number ("von zuvor 12"), from that number to "to" ("from 12 on Monday to"), back to the word
# of change, and on to one that ends its clause ("von 45 auf 38 korrigiert"); from such a word to a "to" beside it.
_TO_FORMER = 3
_TO_GOAL = 4
_TO_CHANGE = 8
_TO_LAST = 3
_BESIDE = 2


def is_former(sentence: Sentence, low: Number, high: Number, rules: Grammar) -> bool:
    """Tell whether the second of two neighbouring numbers took the first one's place."""
    goal = _goal_of(sentence, high, rules)
    if goal is None or not 0 <= goal.first - low.last <= _TO_GOAL or rules.months.at(sentence.words, low.last):
        return False
    between = range(low.last, goal.first)
    if any(not sentence.is_word(place) or sentence.words[place] in rules.joiners for place in between):
        return False
    return _is_origin(sentence, low, rules) and _is_changed(sentence, low, high, rules)


def has_come_to(sentence: Sentence, number: Number, former: Number | None, rules: Grammar) -> bool:
    """Tell whether the "to" before a number says where a change ended: "выросло до 15" is not "up to 15"."""
    goal = rules.goals.before(sentence.words, number.first)
    bound = rules.bounds.before(sentence.words, number.first)
    if goal is None or (bound and bound.first < goal.first):
        return False
    beside = range(max(0, goal.first - _BESIDE), goal.first)
    if any(not sentence.is_word(place) or sentence.words[place] in rules.joiners for place in beside):
        return former is not None
    return former is not None or _has_change(sentence, beside.start, beside.stop, rules)


def _goal_of(sentence: Sentence, number: Number, rules: Grammar) -> Match[bool] | None:
    """Return the "to" before a number or before what limits it ("to at least 15")."""
    if goal := rules.goals.before(sentence.words, number.first):
        return goal
    bound = rules.bounds.before(sentence.words, number.first)
    return rules.goals.before(sentence.words, bound.first) if bound else None


def _is_origin(sentence: Sentence, low: Number, rules: Grammar) -> bool:
    first = max(0, low.first - _TO_FORMER)
    return any(
        all(sentence.is_word(place) for place in range(found.last, low.first))
        for found in rules.origins.within(sentence.words, first, low.first)
    )


def _is_changed(sentence: Sentence, low: Number, high: Number, rules: Grammar) -> bool:
    """Tell whether a word of change stands before the two, between them or, in a clause with its verb last, behind."""
    if _has_change(sentence, max(0, low.first - _TO_CHANGE), high.first, rules):
        return True
    if not rules.table.verb_first:
        return False
    last = high.last
    while last < high.last + _TO_LAST and sentence.is_word(last):
        last += 1
    return _has_change(sentence, high.last, last, rules)


def _has_change(sentence: Sentence, first: int, last: int, rules: Grammar) -> bool:
    return any(True for _ in rules.changes.within(sentence.words, first, last))
