"""Words for a count beside a number: "the death toll rose to 12", "porte à 14 le nombre de morts"."""

from index.domain import Bound, Counted
from index.figures.bounds import Amount
from index.figures.grammar import Grammar
from index.figures.marks import ENDS_OF_COUNT, LISTING
from index.figures.noun import Thing
from index.figures.phrases import Match
from index.figures.tokens import Sentence

# Words from a number back to its tally, past "rose to" as well, and on to one behind it: the widest gaps that still
# read as one statement.
_TO_TALLY = 9
_TO_SUM = 16
_FILLERS = 3


def tally_before(sentence: Sentence, amount: Amount, phrase: Thing, rules: Grammar, limit: int) -> Thing | None:
    """Find "death toll" and the like before the amount."""
    if phrase.last > phrase.first and rules.people.at(sentence.words, phrase.first) is None:
        return None
    for place in range(amount.first, max(limit, amount.first - _TO_TALLY), -1):
        if found := rules.tallies.before(sentence.words, place):
            return Thing(found.meaning, found.first, found.last)
        if sentence.words[place - 1] in ENDS_OF_COUNT - {":"}:
            return None
    return None


def tally_after(sentence: Sentence, amount: Amount, rules: Grammar, limit: int) -> Thing | None:
    """Find the tally after the amount that it has come to: "porte à 14 le nombre de morts"."""
    for place in range(amount.last, min(limit, amount.last + _FILLERS)):
        if found := rules.tallies.at(sentence.words, place):
            return Thing(found.meaning, found.first, found.last)
        if sentence.words[place] not in rules.determiners:
            return None
    return None


def summed_up(sentence: Sentence, amount: Amount, phrase: Thing, rules: Grammar, limit: int) -> Thing | None:
    """Read "Los heridos suman 14", "the number of those killed in the north has risen to 33"."""
    verb = (
        rules.sums.before(sentence.words, amount.first)
        or rules.sums.at(sentence.words, amount.first)
        or _changed_to(sentence, amount, rules)
        or _passes(amount)
    )
    if verb is None or phrase.last > phrase.first:
        return None
    for place in range(verb.first, max(limit, verb.first - _TO_SUM), -1):
        for phrases in (rules.tallies, rules.things):
            found = phrases.before(sentence.words, place)
            if found and found.meaning is Counted.AFFECTED and (things := _several(sentence, found.first, rules)):
                return things  # "las viviendas afectadas son 340"
            if found and found.meaning is not Counted.OTHER:
                return Thing(found.meaning, found.first, found.last)
        if sentence.words[place - 1] in ENDS_OF_COUNT or sentence.words[place - 1] in LISTING:
            break
    return _people_summed(sentence, amount, rules) or _several(sentence, verb.first, rules)


def _several(sentence: Sentence, last: int, rules: Grammar) -> Thing | None:
    """Read the houses of "le case allagate [sono 800]": a noun in the plural, and at most two words of what it is."""
    for first in range(last - 1, max(0, last - 1 - _FILLERS), -1):
        if not sentence.is_word(first) or rules.stops.at(sentence.words, first):
            return None
        if sentence.words[first - 1] in rules.plurals:
            named = rules.people.at(sentence.words, first) or rules.roles.at(sentence.words, first)
            return None if named else Thing(Counted.OTHER, first, first + 1)
    return None


def _people_summed(sentence: Sentence, amount: Amount, rules: Grammar) -> Thing | None:
    """Read "I manifestanti erano 40mila", where nothing is said to have befallen them."""
    verb = rules.sums.before(sentence.words, amount.first)
    people = rules.people.before(sentence.words, verb.first) if verb else None
    is_whole = people is not None and people.first > 0 and sentence.words[people.first - 1] in rules.determiners
    return Thing(Counted.OTHER, people.first, people.last) if people and is_whole else None


def _passes(amount: Amount) -> Match[bool] | None:
    """Take a bound for the verb it often is: "the number of those killed has passed 33"."""
    return Match(amount.first, amount.number.first, meaning=True) if amount.bound is Bound.MORE_THAN else None


def _changed_to(sentence: Sentence, amount: Amount, rules: Grammar) -> Match[bool] | None:
    """Find the "to" of "raised its count of deaths to 61"."""
    to = rules.goals.before(sentence.words, amount.first) or rules.ranges.before(sentence.words, amount.first)
    first = max(0, amount.first - _TO_SUM)
    return to if to and any(True for _ in rules.changes.within(sentence.words, first, to.first)) else None
