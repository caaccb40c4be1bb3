"""A bare number of another owner's: "12 died according to police and 30 according to the opposition".

Without a noun of its own it counts what the number before it counts; where several kinds were counted before, nobody
can tell which.
"""

from collections.abc import Sequence
from dataclasses import replace

from index.figures.attribution import Attribution, Reach, owner_of
from index.figures.bounds import Amount
from index.figures.edges import is_break
from index.figures.grammar import Grammar
from index.figures.marks import COMMAS, DASHES
from index.figures.noun import Thing, noun_phrase
from index.figures.phrases import Match
from index.figures.tokens import Sentence
from index.figures.uncounted import is_year

_BETWEEN = COMMAS | DASHES | {":"}
_Told = Sequence[tuple[Amount, Thing]]


def is_given_apart(sentence: Sentence, amount: Amount, said: list[Attribution], rules: Grammar) -> bool:
    """Tell whether an attribution begins right after the number, so that no noun can: "and 30 according to X"."""
    own = _own(sentence, amount, said, rules)
    if own is None or own.first != amount.last or rules.sources.at(sentence.words, own.first) is None:
        return False
    to = rules.goals.before(sentence.words, amount.first)  # "reunió a 12.000 según X y *a* 30.000 según Y"
    before = (to.first if to else amount.first) - 1
    return before < 0 or sentence.words[before] in rules.joiners or is_break(sentence, before, rules)


def ditto(sentence: Sentence, amount: Amount, told: _Told, said: list[Attribution], rules: Grammar) -> Thing | None:
    """Return what a number without a noun counts, None where it is nobody's own or several things were counted.

    Args:
        sentence: The sentence.
        amount: A number that nothing near it explains.
        told: The amounts before it in the sentence, with what they count.
        said: The sentence's attributions.
        rules: The language.
    """
    if len({thing.counted for _, thing in told}) != 1 or is_year(sentence, amount.number):
        return None
    own = _own(sentence, amount, said, rules)
    before, thing = told[-1]
    other = owner_of(sentence, before.first, before.last, said, rules)
    if own is None or own.owner is None or (other and other.owner == own.owner):
        return None
    if _follows(sentence, amount, own, rules) or is_given_apart(sentence, amount, said, rules):
        return replace(thing, is_ditto=True)
    return None


def taken_up(sentence: Sentence, amount: Amount, rules: Grammar) -> Match[bool] | None:
    """Return the words that take up whom the sentence before counted: "the union put *the number* at 31".

    Nothing may be named behind the number, and no more than a preposition or "rose to" stand between.
    """
    phrase = noun_phrase(sentence, amount.last, rules, len(sentence.words))
    if phrase.first != phrase.last or is_year(sentence, amount.number):
        return None
    links = (rules.goals, rules.sums, rules.ranges, rules.stops)
    found = [link.before(sentence.words, amount.first) for link in links]
    firsts = [
        link.first for link in found if link and sentence.words[link.first] not in rules.links
    ]  # "that number of"
    return next(filter(None, (rules.taken_up.before(sentence.words, first) for first in firsts)), None)


def _own(sentence: Sentence, amount: Amount, said: list[Attribution], rules: Grammar) -> Attribution | None:
    return owner_of(sentence, amount.first, amount.last, said, rules)


def _follows(sentence: Sentence, amount: Amount, own: Attribution, rules: Grammar) -> bool:
    """Tell whether the number stands right after its attribution: "the opposition spoke of 30", "selon X, 30"."""
    phrase = noun_phrase(sentence, amount.last, rules, len(sentence.words))
    if phrase.first != phrase.last:
        return False  # "the mayor said one man was now paralysed"
    were = rules.were.before(sentence.words, amount.first)
    first = were.first if were else amount.first
    if own.last == first:
        return own.reach is not Reach.BACK
    is_parted = own.last == first - 1 and sentence.words[own.last] in _BETWEEN
    goes_on = sentence.words[amount.last : amount.last + 1]
    return is_parted and own.reach is Reach.BOTH and not (goes_on and goes_on[0] in COMMAS)  # "the mayor, 30, said"
