"""Counts that only together say how many: "two women and one man died" is neither two nor one.

Nobody adds them up: a number that no words state is no figure. What the sentence says it says in its own words.
"""

from index.figures.bounds import Amount
from index.figures.counted import is_part
from index.figures.grammar import Grammar
from index.figures.noun import noun_phrase
from index.figures.tokens import Sentence

# Words from the second count back to the first one's number ("two young factory workers and a man").
_TO_FIRST = 5
# … and from a count back to its verb, its bound between ("killed at least two people").
_TO_VERB = 4


def is_listed(sentence: Sentence, amount: Amount, grammar: Grammar) -> bool:
    """Tell whether people are counted here who are listed with others that are counted.

    A part of a number before it ("including two women and a man") is no list.
    """
    end = _people_after(sentence, amount.last, grammar)
    if end is None or is_part(sentence, amount, grammar):
        return False
    return _goes_on(sentence, amount.first, end, grammar) or _ends(sentence, amount.first, end, grammar)


def _goes_on(sentence: Sentence, first: int, end: int, grammar: Grammar) -> bool:
    """Tell whether "and one man" follows."""
    if not _joins(sentence, end, grammar):
        return False
    last = _past_number(sentence, end + 1, grammar)
    others = _people_after(sentence, last, grammar) if last > end + 1 else None
    return others is not None and not _are_statements(sentence, first, others, grammar)


def _ends(sentence: Sentence, first: int, end: int, grammar: Grammar) -> bool:
    """Tell whether "two women and" stands before."""
    last = first - 1
    if last <= 0 or not _joins(sentence, last, grammar) or not grammar.people.before(sentence.words, last):
        return False
    for place in range(last - 1, max(-1, last - 1 - _TO_FIRST), -1):
        if not (sentence.is_word(place) or sentence.tokens[place].kind == "number"):
            return False
        counted = _past_number(sentence, place, grammar)
        if counted > place:
            is_first = _people_after(sentence, counted, grammar) == last
            return is_first and not _are_statements(sentence, place, end, grammar)
    return False


def _are_statements(sentence: Sentence, first: int, end: int, grammar: Grammar) -> bool:
    """Tell whether either count has a verb of its own: "killed two people and one person was injured"."""
    befell = end < len(sentence.words) and (
        sentence.words[end] in grammar.auxiliaries
        or any(verbs.at(sentence.words, end) for verbs in (grammar.befell, grammar.done_to))
    )
    places = range(first, max(0, first - _TO_VERB), -1)
    return befell and any(grammar.done_to.before(sentence.words, place) for place in places)


def _joins(sentence: Sentence, place: int, grammar: Grammar) -> bool:
    return place < len(sentence.words) and sentence.words[place] in grammar.joiners


def _past_number(sentence: Sentence, place: int, grammar: Grammar) -> int:
    """Return where the number or the article "a" that begins here ends; this place where there is none."""
    words = sentence.words
    if place < len(words) and words[place] in grammar.ones:
        return place + 1
    while place < len(words) and words[place] not in grammar.joiners and grammar.is_count(sentence, place):
        place += 1
    return place


def _people_after(sentence: Sentence, first: int, grammar: Grammar) -> int | None:
    """Return where the noun phrase here ends, None where it names nobody, or says what happened to them."""
    phrase = noun_phrase(sentence, first, grammar, len(sentence.words))
    if any(True for _ in grammar.things.within(sentence.words, phrase.first, phrase.last)):
        return None
    return phrase.last if any(True for _ in grammar.people.within(sentence.words, phrase.first, phrase.last)) else None
