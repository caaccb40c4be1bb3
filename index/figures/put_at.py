"""What a number counts that somebody put it at, named behind it: "estimó *en 1.900 las viviendas dañadas*"."""

from index.figures.bounds import Amount
from index.figures.grammar import Grammar
from index.figures.noun import Thing, head_of, noun_phrase
from index.figures.tokens import Sentence
from index.figures.uncounted import is_year

# Words from such a verb to its number: "cifró ayer en".
_TO_VERB = 4


def put_at(sentence: Sentence, amount: Amount, rules: Grammar, limit: int) -> Thing | None:
    """Return what is named behind a number and an article, or behind "the number of", where a verb puts it at that."""
    place = amount.last
    if place >= limit or is_year(sentence, amount.number) or not _is_put(sentence, amount.first, rules):
        return None
    if number := rules.taken_up.at(sentence.words, place):
        if number.last >= limit or sentence.words[number.last] not in rules.links | rules.oblique | rules.determiners:
            return None
        place = number.last
    elif sentence.words[place] not in rules.determiners or sentence.words[place] in rules.oblique:
        return None
    return head_of(sentence, noun_phrase(sentence, place + 1, rules, limit), rules)


def _is_put(sentence: Sentence, first: int, rules: Grammar) -> bool:
    """Tell whether a preposition stands before the number, and a verb of saying before that."""
    before = sentence.words[first - 1 : first]
    if not before or not (rules.stops.before(sentence.words, first) or rules.goals.before(sentence.words, first)):
        return False
    for place in range(first, max(0, first - _TO_VERB), -1):
        said = rules.says.before(sentence.words, place)
        if said is not None:
            return said.meaning
        if not sentence.is_word(place - 1) or rules.is_count(sentence, place - 1):
            return False  # "en un 40 por ciento las viviendas"
    return False
