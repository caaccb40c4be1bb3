"""The noun phrase after a number: "12 young Syrian *civilians*", "a 21-year-old *man*"."""

from dataclasses import dataclass

from index.domain import Counted
from index.figures.grammar import Grammar
from index.figures.marks import HYPHENS
from index.figures.numbers import Number
from index.figures.phrases import Match
from index.figures.table import Head
from index.figures.tokens import Sentence

# Words from a number to its noun ("12 young Syrian civilian deaths"): the widest gap that is still one phrase.
_TO_NOUN = 5


@dataclass(frozen=True, slots=True)
class Thing:
    """What is counted, and words first..last-1 that say so.

    Attributes:
        hit: Whether those counted were shot or the like, which wounds or kills: the word does not say which.
        is_ditto: Whether the words stand with another number, whose noun this one takes over.
        is_taken_up: Whether they stand for those whom the sentence before counted ("the number").
    """

    counted: Counted
    first: int
    last: int
    hit: bool = False
    is_ditto: bool = False
    is_taken_up: bool = False


def noun_phrase(sentence: Sentence, first: int, rules: Grammar, limit: int) -> Thing:
    """Return the words from here, past links ("of"), up to a mark, a preposition or a verb; there may be none."""
    first = _past_age(sentence, first, rules)
    if them := rules.of_them.at(sentence.words, first):
        first = them.last
    while first < limit and sentence.words[first] in rules.links and not _are_others(sentence, first, rules):
        first += 1
    last = first
    while last < min(limit, first + _TO_NOUN) and sentence.is_word(last):
        stop = rules.stops.at(sentence.words, last)
        if stop and not rules.things.at(sentence.words, last) and not _begins_person(sentence, stop, rules):
            break
        if not rules.table.glued and rules.breaks.at(sentence.words, last):
            break
        last += 1
    return Thing(Counted.OTHER, first, _past_hyphen(sentence, first, last, limit, rules))


def _begins_person(sentence: Sentence, stop: Match[bool], rules: Grammar) -> bool:
    """Tell whether a preposition or the like is the beginning of a longer word: the 被 of 被告人."""
    person = rules.people.at(sentence.words, stop.first)
    return person is not None and person.last > stop.last


def measure_of(sentence: Sentence, number: Number, rules: Grammar) -> Thing | None:
    """Return the measure word after a number that may stand for its noun: 3万余*间*, 病例318*例*."""
    place = number.last
    while place < len(sentence.words) and rules.bounds_after.at(sentence.words, place):
        place += 1
    is_measure = sentence.is_word(place) and sentence.words[place] in rules.measures
    return Thing(Counted.OTHER, place, place + 1) if is_measure else None


def _past_hyphen(sentence: Sentence, first: int, last: int, limit: int, rules: Grammar) -> int:
    """Step over the rest of "co - workers", as a text with spaces around its hyphens has them."""
    if not first < last < limit or sentence.words[last] not in HYPHENS:
        return last
    somebody = rules.people.at(sentence.words, last - 1)
    return somebody.last if somebody and somebody.last <= limit else last


def _past_age(sentence: Sentence, first: int, rules: Grammar) -> int:
    """Step over "21-year-old" in "a 21-year-old man", 名34岁 in 一名34岁男子."""
    if rules.table.glued and sentence.kinds(first, first + 2) == ("ideograph", "number"):
        aged = rules.durations.at(sentence.words, first + 2)
        return aged.last if aged else first
    if sentence.kinds(first, first + 3) != ("number", "mark", "word") or sentence.words[first + 1] not in HYPHENS:
        return first
    if sentence.touch(first) and sentence.touch(first + 1):
        return first + 3
    return _past_parted_age(sentence, first, rules)


def _past_parted_age(sentence: Sentence, first: int, rules: Grammar) -> int:
    """Step over "21 - year - old", as a text with spaces around its hyphens has it."""
    aged = rules.durations.at(sentence.words, first + 2)
    if aged is None:
        return first
    return (
        aged.last + 2
        if sentence.words[aged.last : aged.last + 1] and sentence.words[aged.last] in HYPHENS
        else aged.last
    )


def _are_others(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether "others" is all that is named: "27 weitere wurden verletzt", but not "27 weitere Menschen"."""
    after = rules.people.at(sentence.words, place + 1) or rules.things.at(sentence.words, place + 1)
    return rules.people.at(sentence.words, place) is not None and not after


def head_of(sentence: Sentence, phrase: Thing, rules: Grammar) -> Thing | None:
    """Return the words of a noun phrase up to its noun, None where there are none."""
    if phrase.first == phrase.last:
        return None
    return Thing(Counted.OTHER, phrase.first, _end_of_head(sentence, phrase, rules))


def _end_of_head(sentence: Sentence, phrase: Thing, rules: Grammar) -> int:
    end = None
    for found in rules.people.within(sentence.words, phrase.first, min(phrase.last + 1, len(sentence.words))):
        if end is not None and found.first != end:
            break
        end = found.last  # "male victims": both are people
    if end is not None:
        return end
    for place in range(phrase.first, phrase.last):
        if _is_head(sentence, phrase, place, rules):
            return place + 1
    return phrase.last if rules.table.head is Head.ALL else phrase.first + 1


def _is_head(sentence: Sentence, phrase: Thing, place: int, rules: Grammar) -> bool:
    word = sentence.words[place]
    match rules.table.head:
        case Head.PLURAL:
            return word.endswith("s") and not word.endswith(("ss", "ous", "us")) and word not in rules.adjectives
        case Head.CAPITAL:
            return sentence.is_capitalised(place)
        case Head.FIRST:
            return word not in rules.adjectives
        case Head.NEXT:
            return place + 1 == phrase.last or not word.endswith(rules.adjectival)
        case Head.ALL:
            return False


def thing_named(sentence: Sentence, found: Match[Counted], rules: Grammar) -> Thing:
    """Return what a word of a table counts, where it stands."""
    hit = found.meaning is Counted.OTHER and rules.hits.at(sentence.words, found.first) is not None
    return Thing(found.meaning, found.first, found.last, hit)
