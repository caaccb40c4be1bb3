"""What befell those counted, told by a verb before their number ("killed 12") or after it ("12 people died")."""

from collections.abc import Iterator

from index.domain import Counted
from index.figures.bounds import Amount
from index.figures.grammar import Grammar
from index.figures.marks import ENDS_OF_COUNT, LISTING, QUOTES
from index.figures.noun import Thing, thing_named
from index.figures.phrases import Match
from index.figures.tokens import Sentence

# Words from a number to its verb. Each is the widest gap that still reads as one statement; commas and other numbers
# end the search sooner.
_TO_VERB = 9
_TO_END_OF_PART = 14
_TO_PARTICIPLE = 4
_FILLERS = 3
_TO_OBJECT = 7
_TO_DAY = 4
_TO_THEM = 4
_PASSING = frozenset({Counted.AFFECTED, Counted.INJURED})


def done_to(sentence: Sentence, amount: Amount, phrase: Thing, rules: Grammar, limit: int) -> Thing | None:
    """Find a verb before the amount: past an article at most, or past its subject where the verb comes first.

    A ship that carries 12, and nobody is named, may carry anything.
    """
    gap = _TO_OBJECT if rules.table.verb_first else _FILLERS
    for place in _back(sentence, amount.first, limit, gap):
        found = rules.done_to.before(sentence.words, place)
        if found and not (found.meaning is Counted.AFFECTED and phrase.first == phrase.last):
            return thing_named(sentence, found, rules)
        if _bars(sentence, place - 1, rules):
            return None
    return None


def _back(sentence: Sentence, first: int, limit: int, gap: int) -> Iterator[int]:
    """Yield the places from a word back to the limit, as far as the gap's words; quotation marks are none."""
    for place in range(first, limit, -1):
        if gap <= 0:
            return
        yield place
        gap -= sentence.words[place - 1] not in QUOTES


def _bars(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether a word parts a verb from the amount it does something to."""
    word = sentence.words[place]
    if word in rules.determiners or word in rules.links:
        return False
    if rules.table.positional and _is_in_person(sentence, place, rules):
        return False  # 转移*群众*22万人
    if rules.table.verb_first and word in QUOTES:
        return False  # "beim Untergang der Fähre »Lina« starben 12": a name
    if not rules.table.verb_first or not sentence.is_word(place) or word in rules.joiners:
        return True
    if (said := rules.says.before(sentence.words, place + 1)) and not said.meaning:
        return False  # "nach ersten Angaben"
    words = sentence.words
    found = (rules.that.at(words, place), rules.breaks.at(words, place), rules.says.at(words, place))
    return any(match is not None and match.meaning for match in found)


def _is_in_person(sentence: Sentence, place: int, rules: Grammar) -> bool:
    people = (rules.people.at(sentence.words, first) for first in range(max(0, place - _FILLERS), place + 1))
    return any(person is not None and person.last > place for person in people)


def befell(sentence: Sentence, amount: Amount, phrase: Thing, rules: Grammar, limit: int) -> Thing | None:
    """Find what happened to the people counted, in the same statement after them.

    Where they were ("12 people on board") holds only where nothing is said to have happened to them there; and one
    who was wounded may be said to have died.
    """
    left = is_left(sentence, amount, rules)
    helped, there = _TO_VERB if left else 0, None
    place, end = max(amount.last, phrase.first), min(limit, phrase.first + 2 * _TO_VERB)
    words = sentence.words
    while place < end:
        place = _past_part(sentence, place, rules, amount)
        is_over = rules.subsets.at(words, place) and not left  # "left four dead", "left four including one dead"
        if place >= end or _ends(sentence, place, rules) or is_over:
            return there
        if phrase.first == phrase.last and words[place] in rules.joiners:
            return None  # "he was 95 and died"
        if found := rules.befell.at(words, place):
            if found.meaning not in _PASSING or (found.meaning is Counted.INJURED and amount.value > 1):
                return _died_there(sentence, found, end, rules) or thing_named(sentence, found, rules)
            there = there or thing_named(sentence, found, rules)
        negated = rules.negations.at(words, place)
        if (negated and negated.meaning) or rules.accused.at(words, place):
            return there
        found = rules.things.at(words, place) if helped else None
        if found and found.meaning is not Counted.AFFECTED and not acts(sentence, found, rules):
            return thing_named(sentence, found, rules)
        helped = _TO_PARTICIPLE if words[place] in rules.auxiliaries else max(0, helped - 1)
        place += 1
    return there


def _died_there(sentence: Sentence, injured: Match[Counted], end: int, rules: Grammar) -> Thing | None:
    """Find the death of those who were brought to hospital: "where they were pronounced dead"."""
    for place in range(injured.last, end if injured.meaning is Counted.INJURED else 0):
        if sentence.words[place] in ENDS_OF_COUNT:
            return None
        found = rules.befell.at(sentence.words, place) or rules.things.at(sentence.words, place)
        if found and found.meaning is Counted.DEAD and _are_they(sentence, injured.last, place, rules):
            return Thing(Counted.DEAD, found.first, found.last)
    return None


def _are_they(sentence: Sentence, first: int, last: int, rules: Grammar) -> bool:
    """Tell whether all of them are the subject there: "where they later died", but not "where he died"."""
    return any(word in rules.they for word in sentence.words[max(first, last - _TO_THEM) : last])


def is_left(sentence: Sentence, amount: Amount, rules: Grammar) -> bool:
    """Tell whether a verb stands before the amount that needs a participle: "left a student of the college dead"."""
    return amount.first > 0 and sentence.words[amount.first - 1] in rules.auxiliaries


def _past_part(sentence: Sentence, place: int, rules: Grammar, amount: Amount) -> int:
    """Step over ", including three children," and ", who was working there," and ", both 17,"."""
    if sentence.words[place] not in LISTING:
        return place
    is_part = rules.subsets.at(sentence.words, place + 1) is not None
    last = min(len(sentence.words), place + (_TO_END_OF_PART if is_part else _TO_VERB))
    closed = [at for at in range(place + 1, last) if sentence.words[at] in LISTING]
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


def _ends(sentence: Sentence, place: int, rules: Grammar) -> bool:
    word = sentence.words[place]
    return word in ENDS_OF_COUNT or word in LISTING or rules.breaks.at(sentence.words, place) is not None


def acts(sentence: Sentence, found: Match[Counted], rules: Grammar) -> bool:
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
