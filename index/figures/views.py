"""Whose view a count is: "40mila per gli organizzatori, 15mila per la questura".

The same word says for whom something is: "per la polizia 12 veicoli". A view is of people, or of a bare number.
"""

from index.figures.edges import is_break
from index.figures.grammar import Grammar
from index.figures.naming import has_role, name_after
from index.figures.tokens import Sentence

# Words from who opens a sentence to their count: "per la questura in piazza erano 15mila".
_TO_COUNT = 6


def is_view(sentence: Sentence, place: int, owner: tuple[int, int], rules: Grammar) -> bool:
    """Tell whether "for" at this place gives a count of people to an owner right behind it.

    Behind the count it does so only beside another one's count: 12 may have been hired "per la polizia".
    """
    if not _may_count(sentence, place, owner, rules):
        return False
    if _is_before_count(sentence, place, owner[1], rules):
        return True
    return _is_behind_count(sentence, place, rules) and _is_beside_another(sentence, place, rules)


def _is_beside_another(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether another number of the sentence is somebody's: "secondo gli organizzatori", "per la questura"."""
    for other in rules.sources.within(sentence.words, 0, len(sentence.words)):
        owner = name_after(sentence, other.last, rules)
        if other.first == place or owner is None or not _may_count(sentence, other.last - 1, owner, rules):
            continue
        if _is_behind_count(sentence, other.first, rules) or _is_before_count(sentence, other.first, owner[1], rules):
            return True
    return False


def _may_count(sentence: Sentence, place: int, owner: tuple[int, int], rules: Grammar) -> bool:
    """Tell whether somebody stands here who counts others, and none who are counted: "per i residenti"."""
    first, last = owner
    if first != place + 1 or sentence.words[first] not in rules.determiners:
        return False
    return has_role(sentence, first, last, rules) and rules.things.at(sentence.words, first + 1) is None


def _is_behind_count(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether "40mila" or "40mila persone" ends here."""
    for named in (rules.people, rules.things):
        if found := named.before(sentence.words, place):
            place = found.first
            break
    return place > 0 and rules.is_count(sentence, place - 1)


def _is_before_count(sentence: Sentence, place: int, first: int, rules: Grammar) -> bool:
    """Tell whether a statement opens at a place, and its number, from another on, is of people, or bare."""
    if not (not place or is_break(sentence, place - 1, rules) or sentence.words[place - 1] in rules.joiners):
        return False
    ends = min(len(sentence.words), first + _TO_COUNT)
    last = next((count for count in range(first, ends) if rules.is_count(sentence, count)), None)
    if last is None:
        return False
    while last < len(sentence.words) and (
        rules.is_count(sentence, last) or sentence.words[last] in rules.plurals  # "erano 5mila *i* manifestanti"
    ):
        last += 1
    named = rules.people.at(sentence.words, last) or rules.things.at(sentence.words, last)
    return named is not None or not sentence.is_word(last) or rules.sources.at(sentence.words, last) is not None
