"""None of those counted: "none of the 62 survived" tells of 62, and that what follows befell not one of them."""

from index.figures.bounds import Amount
from index.figures.grammar import Grammar
from index.figures.marks import COMMAS
from index.figures.phrases import Match
from index.figures.tokens import Sentence

# Words from "none of" to its number ("none of the ship's 62 sailors").
_TO_NONE = 6


def is_none(sentence: Sentence, amount: Amount, rules: Grammar) -> bool:
    """Tell whether the number is a part of "none" itself: "not one of", 无一."""
    return any(found.first < amount.first < found.last for found in _nones(sentence, amount, rules))


def is_none_of(sentence: Sentence, amount: Amount, rules: Grammar) -> bool:
    """Tell whether what the sentence goes on to say befell none of those counted: "none of the 62 [survived]"."""
    return any(
        found.last <= amount.first and not _is_parted(sentence, found.last, amount.first, rules)
        for found in _nones(sentence, amount, rules)
    )


def _nones(sentence: Sentence, amount: Amount, rules: Grammar) -> list[Match[bool]]:
    places = range(max(0, amount.first - _TO_NONE), amount.first)
    return [found for place in places if (found := rules.nones.at(sentence.words, place))]


def _is_parted(sentence: Sentence, first: int, last: int, rules: Grammar) -> bool:
    """Tell whether a verb, a clause or a mark stands between."""
    return any(
        sentence.words[place] in COMMAS
        or sentence.words[place] in rules.verbs
        or any(phrases.at(sentence.words, place) for phrases in (rules.that, rules.breaks, rules.says))
        for place in range(first, last)
    )
