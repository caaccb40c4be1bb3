"""Numbers that are a part of one before them: "12 dead, including three children"."""

from index.figures.bounds import Amount
from index.figures.grammar import Grammar
from index.figures.marks import ENDS_OF_COUNT, LISTING
from index.figures.tokens import Sentence


def is_subset(sentence: Sentence, amount: Amount, rules: Grammar) -> bool:
    """Tell whether the amount is a part of one before it ("including three children")."""
    return any(
        rules.subsets.before(sentence.words, place) is not None for place in range(amount.first, amount.first - 3, -1)
    )


def is_in_subset(sentence: Sentence, amount: Amount, rules: Grammar) -> bool:
    """Tell whether the amount stands in an aside about a part ("including three children aged 4 and 9,")."""
    if is_subset(sentence, amount, rules):
        return True
    first = amount.first
    while first and sentence.words[first - 1] not in LISTING | ENDS_OF_COUNT:
        first -= 1
    return rules.subsets.at(sentence.words, first) is not None
