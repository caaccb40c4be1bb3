"""Counts that only together say how many: "two women and one man died" is neither two nor one.

Nobody adds them up: a number that no words state is no figure. What the sentence says it says in its own words.
"""

from itertools import takewhile
from typing import NamedTuple

from index.figures.bounds import Amount
from index.figures.grammar import Grammar
from index.figures.marks import COMMAS, HYPHENS
from index.figures.noun import noun_phrase
from index.figures.subsets import is_subset
from index.figures.table import Head
from index.figures.tokens import Sentence

# Words from the second count back to the first one's number ("two young factory workers and a man", "a 5-year-old").
_TO_FIRST = 8
# … and from a count back to its verb, its bound between ("killed at least two people").
_TO_VERB = 4
# Tokens of ", 24 and 31," or ", ages 7 and 10,": what stands between people and the next of the list.
_AGES = 7


def is_listed(sentence: Sentence, amount: Amount, rules: Grammar) -> bool:
    """Tell whether people are counted here who are listed with others that are counted.

    A part of a number before it ("including two women and a man") is no list.
    """
    people = _people_after(sentence, amount.last, rules)
    if people is None or is_subset(sentence, amount, rules):
        return False
    goes_on = not people.tells and _goes_on(sentence, amount.first, people.last, rules)
    return goes_on or any(listed(sentence, amount.first, people, rules) for listed in (_ends, _are_kin))


class _People(NamedTuple):
    """Where a noun phrase that names people ends, and whether it says what happened to them ("one man injured")."""

    last: int
    tells: bool


def _goes_on(sentence: Sentence, first: int, end: int, rules: Grammar) -> bool:
    """Tell whether "and one man" follows."""
    end = _past_ages(sentence, end)
    if not _joins(sentence, end, rules):
        return False
    last = _past_number(sentence, end + 1, rules)
    others = _people_after(sentence, last, rules) if last > end + 1 else None
    return others is not None and not _are_statements(sentence, first, others, rules)


def _ends(sentence: Sentence, first: int, people: _People, rules: Grammar) -> bool:
    """Tell whether "two women and" stands before."""
    last = first - 1
    if last <= 0 or not _joins(sentence, last, rules):
        return False
    last = _before_ages(sentence, last)
    for place in range(last - 1, max(-1, last - 1 - _TO_FIRST), -1):
        if sentence.tokens[place].kind == "mark" and sentence.words[place] not in HYPHENS:
            return False
        counted = _past_number(sentence, place, rules)
        before = _people_after(sentence, counted, rules) if counted > place else None
        if before and before.last == last:
            return not before.tells and not _are_statements(sentence, place, people, rules)
    return False


def _are_kin(sentence: Sentence, first: int, people: _People, rules: Grammar) -> bool:
    """Tell whether they are listed with somebody whose they are: "Ana Ruiz, 34, and her two sons"."""
    joiner = first - 2
    if joiner <= 0 or sentence.words[first - 1] not in rules.possessives or not _joins(sentence, joiner, rules):
        return False
    last = _before_ages(sentence, joiner)
    person = rules.people.before(sentence.words, last) or rules.vague.before(sentence.words, last)  # "a couple"
    if person is None and not _is_proper(sentence, last - 1, rules):
        return False
    return not _are_statements(sentence, person.first if person else last - 1, people, rules)


def _is_proper(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether this is a name: where nouns have capitals nobody can tell."""
    return rules.table.head is not Head.CAPITAL and sentence.is_word(place) and sentence.is_capitalised(place)


def _are_statements(sentence: Sentence, first: int, others: _People, rules: Grammar) -> bool:
    """Tell whether either count has a verb of its own: "killed two people and one person was injured"."""
    befell = others.tells or (
        others.last < len(sentence.words)
        and (
            sentence.words[others.last] in rules.auxiliaries
            or any(verbs.at(sentence.words, others.last) for verbs in (rules.befell, rules.done_to))
        )
    )
    places = range(first, max(0, first - _TO_VERB), -1)
    own = takewhile(lambda place: sentence.words[place - 1] not in rules.auxiliaries, places)  # "The shooting left"
    return befell and any(rules.done_to.before(sentence.words, place) for place in own)


def _past_ages(sentence: Sentence, place: int) -> int:
    """Step over ", 24 and 31," where it stands here."""
    if not _is_comma(sentence, place):
        return place
    for end in range(place + 2, min(len(sentence.words), place + 1 + _AGES)):
        if _is_comma(sentence, end) and _is_mark_or_number(sentence, end - 1):
            return end + 1
    return place


def _before_ages(sentence: Sentence, place: int) -> int:
    """Step back over ", 24 and 31," where it ends here."""
    if not (_is_comma(sentence, place - 1) and _is_mark_or_number(sentence, place - 2)):
        return place
    for start in range(place - 3, max(0, place - 2 - _AGES), -1):
        if _is_comma(sentence, start) and not _is_mark_or_number(sentence, start - 1):
            return start
    return place


def _is_comma(sentence: Sentence, place: int) -> bool:
    return 0 <= place < len(sentence.words) and sentence.words[place] in COMMAS


def _is_mark_or_number(sentence: Sentence, place: int) -> bool:
    return sentence.tokens[place].kind in {"mark", "number"}


def _joins(sentence: Sentence, place: int, rules: Grammar) -> bool:
    return place < len(sentence.words) and sentence.words[place] in rules.joiners


def _past_number(sentence: Sentence, place: int, rules: Grammar) -> int:
    """Return where the number or the article "a" that begins here ends; this place where there is none."""
    words = sentence.words
    if place < len(words) and words[place] in rules.ones:
        return place + 1
    while place < len(words) and words[place] not in rules.joiners and rules.is_count(sentence, place):
        place += 1
    return place


def _people_after(sentence: Sentence, first: int, rules: Grammar) -> _People | None:
    """Return the people of the noun phrase here, None where it names nobody: a bare age names somebody."""
    phrase = noun_phrase(sentence, first, rules, len(sentence.words))
    if phrase.first == phrase.last and _is_age(sentence, first, phrase.first):
        return _People(phrase.last, tells=False)
    named = list(rules.people.within(sentence.words, phrase.first, phrase.last))
    tells = any(True for _ in rules.things.within(sentence.words, phrase.first, phrase.last))
    return _People(phrase.last, tells) if named else None


def _is_age(sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether "5-year-old" stands here."""
    return first + 1 < last and sentence.words[first + 1] in HYPHENS
