"""What an amount counts, and the words that say so: "12 morts", "killed 12 people", "12 people were killed".

Tried in this order, because the nearer word is the surer one: a noun or participle right after the number; a verb right
before it; a verb after its noun; a tally such as "death toll" before it; else whatever noun follows (`Counted.OTHER`).
"""

from dataclasses import replace

from index.domain import SUFFERED, Counted
from index.figures.bounds import Amount
from index.figures.fates import acts, befell, done_to, is_left
from index.figures.grammar import Grammar
from index.figures.none_of import is_none_of
from index.figures.noun import Thing, head_of, measure_of, noun_phrase, thing_named
from index.figures.numbers import is_dual
from index.figures.phrases import Match
from index.figures.put_at import put_at
from index.figures.subsets import is_subset
from index.figures.table import Head
from index.figures.tallies import summed_up, tally_after, tally_before
from index.figures.tokens import Sentence

_HELD = frozenset({Counted.DISPLACED, Counted.ARRESTED, Counted.RESCUED})


def thing_of(sentence: Sentence, amount: Amount, rules: Grammar, limits: tuple[int, int]) -> Thing | None:
    """Return what an amount counts, None where nothing is named.

    Args:
        sentence: The sentence.
        amount: A number with its bound.
        rules: The language.
        limits: Where the amount before this one ends, and where the next one begins.
    """
    if is_dual(sentence, amount.number, rules):
        return _dual(sentence, amount, rules, limits)
    phrase = noun_phrase(sentence, amount.last, rules, limits[1])
    named = _named(sentence, phrase, rules)
    if is_none_of(sentence, amount, rules):
        return named
    if (named and named.counted is not Counted.AFFECTED) or is_subset(sentence, amount, rules):
        return (
            (named and _suffered(sentence, amount, named, rules, limits[1]))
            or named
            or head_of(sentence, phrase, rules)
            or done_to(sentence, amount, phrase, rules, limits[0])
            or befell(sentence, amount, phrase, rules, limits[1])
        )
    kind = (
        tally_after(sentence, amount, rules, limits[1])
        or done_to(sentence, amount, phrase, rules, limits[0])
        or befell(sentence, amount, phrase, rules, limits[1])
        or tally_before(sentence, amount, phrase, rules, limits[0])
        or summed_up(sentence, amount, phrase, rules, limits[0])
    )
    if named:  # residents, unless something happened to them
        return Thing(kind.counted, named.first, named.last) if kind else named
    return _with_unit(sentence, amount, kind, phrase, rules) or put_at(sentence, amount, rules, limits[1])


def _dual(sentence: Sentence, amount: Amount, rules: Grammar, limits: tuple[int, int]) -> Thing:
    """Read a word that is number and noun in one: "طفلان", two children."""
    first, last = amount.number.first, amount.number.last
    own = rules.things.at(sentence.words, first)
    if (own and own.meaning is Counted.DEAD) or is_subset(sentence, amount, rules):
        return Thing(own.meaning if own else Counted.OTHER, first, last)
    phrase = Thing(Counted.OTHER, amount.last, amount.last)
    kind = done_to(sentence, amount, phrase, rules, limits[0]) or befell(sentence, amount, phrase, rules, limits[1])
    if kind:
        return Thing(kind.counted, first, last)
    return Thing(own.meaning if own else Counted.OTHER, first, last)


def _with_unit(sentence: Sentence, amount: Amount, kind: Thing | None, phrase: Thing, rules: Grammar) -> Thing | None:
    """Return what is counted with the words for those counted: "12 *people* were killed"."""
    if kind and kind.first >= amount.last and rules.tallies.at(sentence.words, kind.first):
        return kind
    if kind and _may_suffer(sentence, phrase, rules):
        head = head_of(sentence, phrase, rules)
        return replace(kind, first=head.first, last=head.last) if head else kind
    if kind and is_left(sentence, amount, rules):
        for person in rules.people.within(sentence.words, phrase.last, kind.first):
            return replace(kind, first=phrase.first, last=person.last)
    return (
        head_of(sentence, phrase, rules)
        or measure_of(sentence, amount.number, rules)
        or _person_of_bound(sentence, amount, rules)
    )


def _person_of_bound(sentence: Sentence, amount: Amount, rules: Grammar) -> Thing | None:
    """Read the people within a bound: 八千*人*左右."""
    person = rules.people.at(sentence.words, amount.number.last)
    return Thing(Counted.OTHER, person.first, person.last) if person and person.last <= amount.last else None


def _suffered(sentence: Sentence, amount: Amount, named: Thing, rules: Grammar, limit: int) -> Thing | None:
    """Read "eleven refugees drowned" as dead: of those who had fled or been held, what befell them next counts more."""
    if _is_of_somebody(sentence, amount, named, rules):
        found = befell(sentence, amount, named, rules, limit)
        return replace(named, counted=found.counted) if found and found.counted is Counted.DEAD else None
    if named.counted not in _HELD:
        return None
    found = befell(sentence, amount, named, rules, limit)
    is_next = found is not None and 0 <= found.first - named.last <= 1
    return replace(named, counted=found.counted) if found and is_next and found.counted in SUFFERED else None


def _is_of_somebody(sentence: Sentence, amount: Amount, named: Thing, rules: Grammar) -> bool:
    """Tell whether a participle only says which man or woman it is: "ein schwer verletzter Mann starb"."""
    is_one = named.counted is Counted.INJURED and amount.value == 1
    return is_one and rules.people.at(sentence.words, named.last) is not None


def _named(sentence: Sentence, phrase: Thing, rules: Grammar) -> Thing | None:
    """Find a noun or participle that is always counted as the same thing."""
    for found in rules.things.within(sentence.words, phrase.first, len(sentence.words)):
        if found.first >= phrase.last:
            return None
        if any(negated.meaning for negated in rules.negations.within(sentence.words, phrase.first, found.first)):
            return None
        if found.meaning is Counted.OTHER and _is_within_verb(sentence, phrase, found, rules):
            return None
        if found.meaning is Counted.AFFECTED and (suffered := _beside(sentence, phrase, found, rules)):
            return suffered
        if not acts(sentence, found, rules):
            last = _without_participle(sentence, phrase, found, rules)
            return replace(thing_named(sentence, found, rules), first=phrase.first, last=last)
    return None


def _beside(sentence: Sentence, phrase: Thing, found: Match[Counted], rules: Grammar) -> Thing | None:
    """Read what befell residents or passengers in the word right behind: "12 passagers *blessés*"."""
    fate = rules.things.at(sentence.words, found.last)
    if fate is None or fate.meaning in {Counted.AFFECTED, Counted.OTHER} or acts(sentence, fate, rules):
        return None
    return Thing(fate.meaning, phrase.first, found.last)


def _is_within_verb(sentence: Sentence, phrase: Thing, found: Match[Counted], rules: Grammar) -> bool:
    """Tell whether a noun only ends what befell those named before it: "four victims *suffered gunshot wounds*"."""
    befell = rules.befell.within(sentence.words, phrase.first + 1, len(sentence.words))
    return any(verb.first < found.first < verb.last for verb in befell)


def _without_participle(sentence: Sentence, phrase: Thing, found: Match[Counted], rules: Grammar) -> int:
    """Return where the unit ends: "12 civils" of "12 civils tués", but "12 civilian deaths" whole."""
    if rules.table.head is Head.PLURAL:
        return found.last
    people = rules.people.within(sentence.words, phrase.first, found.first)
    return next((person.last for person in people), found.last)


def _may_suffer(sentence: Sentence, phrase: Thing, rules: Grammar) -> bool:
    """Tell whether the phrase names people, or nothing: tanks may be hit, but do not die."""
    if phrase.first == phrase.last:
        return True
    people = rules.people.within(sentence.words, phrase.first, min(len(sentence.words), phrase.last + 1))
    return any(True for _ in people)
