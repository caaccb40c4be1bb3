"""What an amount counts, and the words that say so: "12 morts", "killed 12 people", "12 people were killed".

Tried in this order, because the nearer word is the surer one: a noun or participle right after the number; a verb right
before it; a verb after its noun; a tally such as "death toll" before it; else whatever noun follows (`Counted.OTHER`).
"""

from dataclasses import replace

from index.domain import SUFFERED, Bound, Counted
from index.figures.bounds import Amount
from index.figures.grammar import Grammar
from index.figures.marks import COMMAS, ENDS
from index.figures.none_of import is_none_of
from index.figures.noun import Thing, head_of, measure_of, noun_phrase
from index.figures.numbers import is_dual
from index.figures.phrases import Match
from index.figures.table import Head
from index.figures.tokens import Sentence

# Words from a number to its verb, and back to its tally. Each is the widest gap that still reads as one statement;
# commas and other numbers end the search sooner.
_TO_VERB = 9
_TO_TALLY = 9
_TO_END_OF_PART = 14
_TO_PARTICIPLE = 4
_TO_SUM = 16
_FILLERS = 3
_TO_OBJECT = 7
_TO_DAY = 4
_TO_THEM = 4
_COMMAS = COMMAS | {"、"}
# A count and what says what it counts stand on one side of a bracket.
_ENDS = ENDS | frozenset("()（）")
_HELD = frozenset({Counted.DISPLACED, Counted.ARRESTED, Counted.RESCUED})
_PASSING = frozenset({Counted.AFFECTED, Counted.INJURED})


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
    if (named and named.counted is not Counted.AFFECTED) or is_part(sentence, amount, rules):
        return (
            (named and _suffered(sentence, amount, named, rules, limits[1]))
            or named
            or head_of(sentence, phrase, rules)
            or _done_to(sentence, amount, phrase, rules, limits[0])
            or _befell(sentence, amount, phrase, rules, limits[1])
        )
    kind = (
        _tally_after(sentence, amount, rules, limits[1])
        or _done_to(sentence, amount, phrase, rules, limits[0])
        or _befell(sentence, amount, phrase, rules, limits[1])
        or _tally(sentence, amount, phrase, rules, limits[0])
        or _summed(sentence, amount, phrase, rules, limits[0])
    )
    if named:  # residents, unless something happened to them
        return Thing(kind.counted, named.first, named.last) if kind else named
    return _with_unit(sentence, amount, kind, phrase, rules)


def _dual(sentence: Sentence, amount: Amount, rules: Grammar, limits: tuple[int, int]) -> Thing:
    """Read a word that is number and noun in one: "طفلان", two children."""
    first, last = amount.number.first, amount.number.last
    own = rules.things.at(sentence.words, first)
    if (own and own.meaning is Counted.DEAD) or is_part(sentence, amount, rules):
        return Thing(own.meaning if own else Counted.OTHER, first, last)
    phrase = Thing(Counted.OTHER, amount.last, amount.last)
    kind = _done_to(sentence, amount, phrase, rules, limits[0]) or _befell(sentence, amount, phrase, rules, limits[1])
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
    if kind and _is_left(sentence, amount, rules):
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
    if named.counted not in _HELD:
        return None
    found = _befell(sentence, amount, named, rules, limit)
    is_next = found is not None and 0 <= found.first - named.last <= 1
    return replace(named, counted=found.counted) if found and is_next and found.counted in SUFFERED else None


def is_part(sentence: Sentence, amount: Amount, rules: Grammar) -> bool:
    """Tell whether the amount is a part of one before it ("including three children")."""
    return any(
        rules.subsets.before(sentence.words, place) is not None for place in range(amount.first, amount.first - 3, -1)
    )


def is_in_part(sentence: Sentence, amount: Amount, rules: Grammar) -> bool:
    """Tell whether the amount stands in an aside about a part ("including three children aged 4 and 9,")."""
    if is_part(sentence, amount, rules):
        return True
    first = amount.first
    while first and sentence.words[first - 1] not in _COMMAS | _ENDS:
        first -= 1
    return rules.subsets.at(sentence.words, first) is not None


def _named(sentence: Sentence, phrase: Thing, rules: Grammar) -> Thing | None:
    """Find a noun or participle that is always counted as the same thing."""
    for found in rules.things.within(sentence.words, phrase.first, len(sentence.words)):
        if found.first >= phrase.last:
            return None
        if any(negated.meaning for negated in rules.negations.within(sentence.words, phrase.first, found.first)):
            return None
        if found.meaning is Counted.OTHER and _is_within_verb(sentence, phrase, found, rules):
            return None
        if not _acts(sentence, found, rules):
            last = _without_participle(sentence, phrase, found, rules)
            return replace(_thing(sentence, found, rules), first=phrase.first, last=last)
    return None


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


def _thing(sentence: Sentence, found: Match[Counted], rules: Grammar) -> Thing:
    hit = found.meaning is Counted.OTHER and rules.hits.at(sentence.words, found.first) is not None
    return Thing(found.meaning, found.first, found.last, hit)


def _acts(sentence: Sentence, found: Match[Counted], rules: Grammar) -> bool:
    """Tell whether a participle is a verb with an object of its own: "two men killed 12", "killed his wife"."""
    bound = rules.bounds.at(sentence.words, found.last)
    place = bound.last if bound else found.last
    if place >= len(sentence.words):
        return False
    if sentence.tokens[place].kind == "number" or sentence.words[place] in rules.atoms - rules.ones - rules.joiners:
        return not _counts_on(sentence, place, rules)
    return rules.done_to.at(sentence.words, found.first) is not None and _opens_object(sentence, place, rules)


def _counts_on(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether a count with a word of its own follows: the 30 of 12死30伤."""
    if not rules.table.positional:
        return False
    while place < len(sentence.words) and rules.is_count(sentence, place):
        place += 1
    return rules.things.at(sentence.words, place) is not None


def _opens_object(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether "his wife" begins here, and not "this week" or "of a disease"."""
    word = sentence.words[place]
    if word not in rules.determiners or word in rules.oblique or rules.table.verb_first:
        return False
    near = range(place, min(len(sentence.words), place + _TO_DAY))
    whens = (rules.durations, rules.days, rules.periods)
    return not any(phrases.at(sentence.words, at) for at in near for phrases in whens)


def _done_to(sentence: Sentence, amount: Amount, phrase: Thing, rules: Grammar, limit: int) -> Thing | None:
    """Find a verb before the amount: past an article at most, or past its subject where the verb comes first.

    A ship that carries 12, and nobody is named, may carry anything.
    """
    gap = _TO_OBJECT if rules.table.verb_first else _FILLERS
    for place in range(amount.first, max(limit, amount.first - gap), -1):
        found = rules.done_to.before(sentence.words, place)
        if found and not (found.meaning is Counted.AFFECTED and phrase.first == phrase.last):
            return _thing(sentence, found, rules)
        if _bars(sentence, place - 1, rules):
            return None
    return None


def _bars(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether a word parts a verb from the amount it does something to."""
    word = sentence.words[place]
    if word in rules.determiners or word in rules.links:
        return False
    if rules.table.positional and _is_in_person(sentence, place, rules):
        return False  # 转移*群众*22万人
    if not rules.table.verb_first or not sentence.is_word(place) or word in rules.joiners:
        return True
    if (said := rules.says.before(sentence.words, place + 1)) and not said.meaning:
        return False  # "nach ersten Angaben"
    words = sentence.words
    found = (rules.that.at(words, place), rules.breaks.at(words, place), rules.says.at(words, place))
    return any(match is not None and match.meaning for match in found)


def _befell(sentence: Sentence, amount: Amount, phrase: Thing, rules: Grammar, limit: int) -> Thing | None:
    """Find what happened to the people counted, in the same statement after them.

    Where they were ("12 people on board") holds only where nothing is said to have happened to them there; and one
    who was wounded may be said to have died.
    """
    is_left = _is_left(sentence, amount, rules)
    helped, there = _TO_VERB if is_left else 0, None
    place, end = max(amount.last, phrase.first), min(limit, phrase.first + 2 * _TO_VERB)
    words = sentence.words
    while place < end:
        place = _past_part(sentence, place, rules, amount)
        is_over = rules.subsets.at(words, place) and not is_left  # "left four dead", "left four including one dead"
        if place >= end or _ends(sentence, place, rules) or is_over:
            return there
        if phrase.first == phrase.last and words[place] in rules.joiners:
            return None  # "he was 95 and died"
        if found := rules.befell.at(words, place):
            if found.meaning not in _PASSING or (found.meaning is Counted.INJURED and amount.value > 1):
                return _died_there(sentence, found, end, rules) or _thing(sentence, found, rules)
            there = there or _thing(sentence, found, rules)
        negated = rules.negations.at(words, place)
        if (negated and negated.meaning) or rules.accused.at(words, place):
            return there
        if helped and (found := rules.things.at(words, place)) and not _acts(sentence, found, rules):
            return _thing(sentence, found, rules)
        helped = _TO_PARTICIPLE if words[place] in rules.auxiliaries else max(0, helped - 1)
        place += 1
    return there


def _died_there(sentence: Sentence, injured: Match[Counted], end: int, rules: Grammar) -> Thing | None:
    """Find the death of those who were brought to hospital: "where they were pronounced dead"."""
    for place in range(injured.last, end if injured.meaning is Counted.INJURED else 0):
        if sentence.words[place] in _ENDS:
            return None
        found = rules.befell.at(sentence.words, place) or rules.things.at(sentence.words, place)
        if found and found.meaning is Counted.DEAD and _are_they(sentence, injured.last, place, rules):
            return Thing(Counted.DEAD, found.first, found.last)
    return None


def _are_they(sentence: Sentence, first: int, last: int, rules: Grammar) -> bool:
    """Tell whether all of them are the subject there: "where they later died", but not "where he died"."""
    return any(word in rules.they for word in sentence.words[max(first, last - _TO_THEM) : last])


def _is_left(sentence: Sentence, amount: Amount, rules: Grammar) -> bool:
    """Tell whether a verb stands before the amount that needs a participle: "left a student of the college dead"."""
    return amount.first > 0 and sentence.words[amount.first - 1] in rules.auxiliaries


def _past_part(sentence: Sentence, place: int, rules: Grammar, amount: Amount) -> int:
    """Step over ", including three children," and ", who was working there," and ", both 17,"."""
    if sentence.words[place] not in _COMMAS:
        return place
    is_part = rules.subsets.at(sentence.words, place + 1) is not None
    last = min(len(sentence.words), place + (_TO_END_OF_PART if is_part else _TO_VERB))
    closed = [at for at in range(place + 1, last) if sentence.words[at] in _COMMAS]
    if is_part:
        return closed[0] + 1 if closed else place
    if not closed:
        return place
    is_relative = len(closed) == 1 and sentence.words[place + 1] in rules.relatives
    return closed[0] + 1 if is_relative or _is_aside(sentence, (place, closed[0]), rules, amount) else place


def _is_aside(sentence: Sentence, commas: tuple[int, int], rules: Grammar, amount: Amount) -> bool:
    """Tell whether the verb of those counted stands behind two commas: "two boys, both 17, *were* taken".

    An age has no noun before the first one ("Mr Smith, 27, of Orsel, died"), and a name between them is one person's:
    "the father of two girls, Karl Vogt, died".
    """
    first, last = commas
    words, after = sentence.words, commas[1] + 1
    if first <= amount.last or after >= len(words) or words[after] in rules.joiners:
        return False
    is_name = last - first > 2 and all(sentence.is_capitalised(place) for place in range(first + 1, last))
    if is_name and amount.value > 1 and not sentence.is_capitalised(first - 1):
        return False
    return words[after] in rules.auxiliaries | rules.helpers or rules.befell.at(words, after) is not None


def _is_in_person(sentence: Sentence, place: int, rules: Grammar) -> bool:
    people = (rules.people.at(sentence.words, first) for first in range(max(0, place - _FILLERS), place + 1))
    return any(person is not None and person.last > place for person in people)


def _tally(sentence: Sentence, amount: Amount, phrase: Thing, rules: Grammar, limit: int) -> Thing | None:
    """Find "death toll" and the like before the amount."""
    if phrase.last > phrase.first and rules.people.at(sentence.words, phrase.first) is None:
        return None
    for place in range(amount.first, max(limit, amount.first - _TO_TALLY), -1):
        if found := rules.tallies.before(sentence.words, place):
            return Thing(found.meaning, found.first, found.last)
        if sentence.words[place - 1] in _ENDS - {":"}:
            return None
    return None


def _tally_after(sentence: Sentence, amount: Amount, rules: Grammar, limit: int) -> Thing | None:
    """Find the tally after the amount that it has come to: "porte à 14 le nombre de morts"."""
    for place in range(amount.last, min(limit, amount.last + _FILLERS)):
        if found := rules.tallies.at(sentence.words, place):
            return Thing(found.meaning, found.first, found.last)
        if sentence.words[place] not in rules.determiners:
            return None
    return None


def _summed(sentence: Sentence, amount: Amount, phrase: Thing, rules: Grammar, limit: int) -> Thing | None:
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
            if found and found.meaning is not Counted.OTHER:
                return Thing(found.meaning, found.first, found.last)
        if sentence.words[place - 1] in _ENDS or sentence.words[place - 1] in _COMMAS:
            return None
    return None


def _passes(amount: Amount) -> Match[bool] | None:
    """Take a bound for the verb it often is: "the number of those killed has passed 33"."""
    return Match(amount.first, amount.number.first, meaning=True) if amount.bound is Bound.MORE_THAN else None


def _changed_to(sentence: Sentence, amount: Amount, rules: Grammar) -> Match[bool] | None:
    """Find the "to" of "raised its count of deaths to 61"."""
    to = rules.goals.before(sentence.words, amount.first) or rules.ranges.before(sentence.words, amount.first)
    first = max(0, amount.first - _TO_SUM)
    return to if to and any(True for _ in rules.changes.within(sentence.words, first, to.first)) else None


def _ends(sentence: Sentence, place: int, rules: Grammar) -> bool:
    word = sentence.words[place]
    return word in _ENDS or word in _COMMAS or rules.breaks.at(sentence.words, place) is not None


def _may_suffer(sentence: Sentence, phrase: Thing, rules: Grammar) -> bool:
    """Tell whether the phrase names people, or nothing: tanks may be hit, but do not die."""
    if phrase.first == phrase.last:
        return True
    people = rules.people.within(sentence.words, phrase.first, min(len(sentence.words), phrase.last + 1))
    return any(True for _ in people)
