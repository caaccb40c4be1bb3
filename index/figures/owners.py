"""Who says so: the owner of a figure, word for word, and the stretch of the sentence that is theirs.

An owner is what an attribution names ("selon X", "X a fait état de", "…, X said"); the subject of any other verb owns
nothing. Who the owner *is* - that two names are one organisation - is for `index.figures.organisations`.
"""

from dataclasses import dataclass
from enum import Enum, auto

from index.figures.grammar import Grammar
from index.figures.phrases import Match
from index.figures.table import Edge
from index.figures.tokens import Sentence

# The longest owners met in agency copy, with their apposition, have fourteen words.
_LONGEST = 18
_TO_HELPER = 5
_TO_COUNTER = 8
_OPENING = frozenset("(«“„[（")
_CLOSING = frozenset(')»”“]）"')
_COMMAS = frozenset(",،，")
_ENDS = frozenset('.;:!?«»“”"…–—。；：！？؛؟[]')


class Reach(Enum):
    """Which figures of its sentence an attribution speaks of."""

    AHEAD = auto()  # "The police said 12 people ..."
    BACK = auto()  # "..., the police said"
    BOTH = auto()  # "according to the police"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words first..last-1 of a sentence attribute something to an owner.

    Attributes:
        owner: First and last word of the owner; None for a pronoun ("he said"), whose owner stands before.
    """

    first: int
    last: int
    owner: tuple[int, int] | None
    reach: Reach


def attributions_in(sentence: Sentence, grammar: Grammar) -> list[Attribution]:
    """Return the attributions of a sentence in order, none overlapping another."""
    found: list[Attribution] = []
    place = 0
    while place < len(sentence.words):
        if sentence.words[place] not in grammar.owner_starts:
            place += 1
            continue
        attribution = _marked(sentence, place, grammar) or _said(sentence, place, grammar)
        if attribution and (not found or attribution.first >= found[-1].last):
            found.append(attribution)
        place = max(place + 1, attribution.last) if attribution else place + 1
    return found


def owner_of(
    sentence: Sentence, first: int, last: int, said: list[Attribution], grammar: Grammar
) -> Attribution | None:
    """Return the attribution that owns words first..last-1: the nearest that reaches them, fewest breaks between."""
    reaching = [each for each in said if _reaches(each, first, last)]
    return min(reaching, key=lambda each: _distance(sentence, each, first, last, grammar), default=None)


def _reaches(said: Attribution, first: int, last: int) -> bool:
    if said.first >= last:
        return said.reach is not Reach.AHEAD
    if said.last <= first:
        return said.reach is not Reach.BACK
    return said.owner is None or not (said.owner[0] <= first < said.owner[1])


def _distance(sentence: Sentence, said: Attribution, first: int, last: int, grammar: Grammar) -> tuple[int, int]:
    start, end = (last, said.first) if said.first >= last else (said.last, first)
    breaks = sum(_breaks(sentence, place, grammar) for place in range(start, end))
    return breaks, max(0, end - start)


def _breaks(sentence: Sentence, place: int, grammar: Grammar) -> bool:
    return sentence.words[place] in ";؛；" or grammar.breaks.at(sentence.words, place) is not None


def _marked(sentence: Sentence, place: int, grammar: Grammar) -> Attribution | None:
    """Read "selon X", "établi par X", "der Polizei zufolge"."""
    marker = grammar.sources.at(sentence.words, place)
    if marker is None or (place and sentence.words[place - 1] in grammar.determiners):
        return None  # "l'annonce par l'armée" is an event, "annoncé par l'armée" an attribution
    if marker.meaning is Edge.BEFORE:
        owner = _subject(sentence, marker.first, grammar)
        return Attribution(owner[0], marker.last, owner, Reach.BOTH) if owner else None
    owner = _named_after(sentence, marker.last, grammar)
    if owner is None:
        return None
    within = [found.last for found in grammar.sources.within(sentence.words, *owner) if found.meaning is Edge.AFTER]
    if within and (inner := _named_after(sentence, within[-1], grammar)):
        owner = inner  # "selon un bilan communiqué par le ministère"
    elif not _has_role(sentence, *owner, grammar):
        owner = _counted_by(sentence, owner[1], grammar) or owner
    return Attribution(marker.first, owner[1], owner, Reach.BOTH)


def _counted_by(sentence: Sentence, first: int, grammar: Grammar) -> tuple[int, int] | None:
    """Read "[a tally compiled] on Friday at noon by X"."""
    for place in range(first, min(len(sentence.words), first + _TO_COUNTER)):
        if sentence.words[place] in grammar.by:
            return _named_after(sentence, place + 1, grammar)
        if sentence.tokens[place].kind == "mark":
            return None
    return None


def _said(sentence: Sentence, place: int, grammar: Grammar) -> Attribution | None:
    """Read "X said", "said X" and "he said"."""
    verb = grammar.says.at(sentence.words, place)
    if verb is None or not verb.meaning or (place and sentence.words[place - 1] in grammar.passives):
        return None
    return _inverted(sentence, verb, grammar) or _straight(sentence, verb, grammar) or _unnamed(sentence, verb, grammar)


def _straight(sentence: Sentence, verb: Match[bool], grammar: Grammar) -> Attribution | None:
    start = _start_of_verb(sentence, verb, grammar)
    owner = _subject(sentence, start, grammar)
    return Attribution(owner[0], verb.last, owner, _reach(sentence, owner[0], verb.last, grammar)) if owner else None


def _inverted(sentence: Sentence, verb: Match[bool], grammar: Grammar) -> Attribution | None:
    """Read "…, said X": nothing that could be a subject stands before the verb, and an owner after it."""
    start = _start_of_verb(sentence, verb, grammar)
    if start and not _is_break(sentence, start - 1, grammar):
        return None
    if start and sentence.words[start - 1] in _COMMAS and _apposed(sentence, start, grammar):
        return None
    owner = _named_after(sentence, verb.last, grammar)
    if owner is None:
        return None
    ahead = _follows(sentence, owner[1], grammar) or grammar.that.at(sentence.words, owner[1] + 1) is not None
    return Attribution(start, owner[1], owner, Reach.BOTH if ahead or _opens(sentence, start, grammar) else Reach.BACK)


def _opens(sentence: Sentence, place: int, grammar: Grammar) -> bool:
    """Tell whether nothing was said before this place: "Meanwhile, ..."."""
    return all(not sentence.is_word(before) or sentence.words[before] in grammar.asides for before in range(place))


def _unnamed(sentence: Sentence, verb: Match[bool], grammar: Grammar) -> Attribution | None:
    """Read "he said", and "añadió que", where the verb alone tells that somebody did."""
    start = _start_of_verb(sentence, verb, grammar)
    around = {sentence.words[place] for place in (start - 1, verb.last) if 0 <= place < len(sentence.words)}
    if not (around & grammar.pronouns or (grammar.table.silent and grammar.that.at(sentence.words, verb.last))):
        return None
    first = start - 1 if start and sentence.words[start - 1] in grammar.pronouns else start
    return Attribution(first, verb.last, None, _reach(sentence, first, verb.last, grammar))


def _reach(sentence: Sentence, first: int, last: int, grammar: Grammar) -> Reach:
    """Tell what "X said" speaks of: after a comma and with nothing said after it, of what stands before."""
    if not _follows(sentence, last, grammar):
        return Reach.BACK if first else Reach.AHEAD
    opened = first > 0 and sentence.words[first - 1] in _COMMAS | _CLOSING
    direct = grammar.that.at(sentence.words, last) is not None
    return Reach.BACK if opened and not direct and _is_when(sentence, last, grammar) else Reach.AHEAD


def _follows(sentence: Sentence, place: int, grammar: Grammar) -> bool:
    """Tell whether words go on here, rather than a comma or the end."""
    if place >= len(sentence.words):
        return False
    return sentence.words[place] not in _COMMAS | _ENDS - {":"} and not (
        grammar.breaks.at(sentence.words, place) is not None
    )


def _is_when(sentence: Sentence, place: int, grammar: Grammar) -> bool:
    return any(grammar.days.at(sentence.words, near) for near in (place, place + 1))


def _start_of_verb(sentence: Sentence, verb: Match[bool], grammar: Grammar) -> int:
    """Return where the verb's auxiliary stands ("a de son côté fait état"), or the verb where it has none."""
    for place in range(verb.first - 1, max(-1, verb.first - 1 - _TO_HELPER), -1):
        if sentence.words[place] in grammar.helpers:
            return place
        if not sentence.is_word(place):
            break
    return verb.first


def _is_break(sentence: Sentence, place: int, grammar: Grammar) -> bool:
    word = sentence.words[place]
    return word in _ENDS or word in _COMMAS or word in _CLOSING or word in grammar.asides


def _subject(sentence: Sentence, last: int, grammar: Grammar) -> tuple[int, int] | None:
    """Return the noun phrase that ends here, with the name it is apposed to."""
    if apposed := _apposed(sentence, last, grammar):
        return apposed
    first = last
    while first and last - first < _LONGEST and not _ends_subject(sentence, first - 1, grammar):
        first -= 1
    if first and not _is_break(sentence, first - 1, grammar) and not _breaks(sentence, first - 1, grammar):
        first = _after_conjunction(sentence, first, last, grammar)
    return _checked(sentence, first, last, grammar)


def _apposed(sentence: Sentence, last: int, grammar: Grammar) -> tuple[int, int] | None:
    """Read "Ammar al-Selmo, head of the civil defence, [said]" backwards from the verb."""
    if last < 4 or sentence.words[last - 1] not in _COMMAS:
        return None
    comma = last - 2
    while comma > 0 and last - comma < _LONGEST and not _ends_subject(sentence, comma, grammar):
        comma -= 1
    if sentence.words[comma] not in _COMMAS:
        return None
    first = comma
    while first and comma - first < _LONGEST and not _ends_subject(sentence, first - 1, grammar):
        first -= 1
    checked = _checked(sentence, first, comma, grammar)
    if checked is None or not _are_one(sentence, checked, (comma + 1, last - 1), grammar):
        return None
    return checked[0], last - 1


def _ends_subject(sentence: Sentence, place: int, grammar: Grammar) -> bool:
    token, word = sentence.tokens[place], sentence.words[place]
    if (
        (token.kind == "number" and not _is_part_of_name(sentence, place))
        or word in _COMMAS
        or (word in _ENDS and not _is_initial(sentence, place))
    ):
        return True
    return (
        word in grammar.verbs
        or grammar.that.before(sentence.words, place + 1) is not None
        or grammar.breaks.before(sentence.words, place + 1) is not None
    )


def _is_part_of_name(sentence: Sentence, place: int) -> bool:
    """Tell whether a number belongs to the name before it ("France 3")."""
    return (
        sentence.is_capitalised(place - 1)
        and len(sentence.words[place]) <= 2
        and not sentence.is_word(place + 1)
        and place + 1 < len(sentence.words)
    )


def _is_initial(sentence: Sentence, place: int) -> bool:
    """Tell whether a full stop belongs to a title or an initial ("Dr. Smith", "J. Smith")."""
    if sentence.words[place] != "." or not sentence.touch(place - 1) or not sentence.is_capitalised(place - 1):
        return False
    return len(sentence.words[place - 1]) <= 3 and sentence.is_capitalised(place + 1)


def _after_conjunction(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int:
    """Return where the last part of a stretch begins that is no single noun phrase, at its last "and" or "the"."""
    for place in range(last - 1, first - 1, -1):
        if sentence.words[place] in grammar.joiners:
            return place + 1
    for place in range(last - 1, first - 1, -1):
        if sentence.words[place] in grammar.determiners:
            return place
    return last


def _named_after(sentence: Sentence, first: int, grammar: Grammar) -> tuple[int, int] | None:
    """Return the noun phrase that starts here, past words for when and to whom, with its apposition."""
    while aside := grammar.days.at(sentence.words, first):
        first = aside.last
    last = _end_of_name(sentence, first, grammar)
    checked = _checked(sentence, first, last, grammar)
    if checked is None or last != checked[1]:
        return checked
    return checked[0], _end_of_apposition(sentence, *checked, grammar)


def _end_of_name(sentence: Sentence, first: int, grammar: Grammar) -> int:
    place = first
    while place < min(len(sentence.words), first + _LONGEST) and not _ends_name(sentence, place, grammar):
        place = _past_brackets(sentence, place)
    return place


def _past_brackets(sentence: Sentence, place: int) -> int:
    """Step over a word, or over an abbreviation in brackets: "(OSDH)"."""
    closes = sentence.words[place : place + 3]
    return place + 3 if len(closes) == 3 and closes[0] in _OPENING and closes[2] in _CLOSING else place + 1


def _ends_name(sentence: Sentence, place: int, grammar: Grammar) -> bool:
    words = sentence.words
    if words[place] in _OPENING:
        return _past_brackets(sentence, place) == place + 1
    if words[place] in _CLOSING:
        return True
    return _ends_subject(sentence, place, grammar) or any(
        phrases.at(words, place) is not None
        for phrases in (grammar.that, grammar.breaks, grammar.days, grammar.bounds, grammar.says, grammar.done_to)
    )


def _end_of_apposition(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int:
    """Return where the owner ends: past ", head of the civil defence" where a person is named."""
    if last >= len(sentence.words) or sentence.words[last] not in _COMMAS:
        return last
    end = _end_of_name(sentence, last + 1, grammar)
    closed = end >= len(sentence.words) or not sentence.is_word(end) or grammar.days.at(sentence.words, end)
    if closed and _are_one(sentence, (first, last), (last + 1, end), grammar):
        return _without_tail(sentence, last + 1, end, grammar)
    return last


def _are_one(sentence: Sentence, one: tuple[int, int], other: tuple[int, int], grammar: Grammar) -> bool:
    """Tell whether two noun phrases parted by a comma are a name and a role, in either order."""
    if _has_name(sentence, *one, grammar) and _has_role(sentence, *other, grammar):
        return True
    return _has_role(sentence, *one, grammar) and all(sentence.is_capitalised(place) for place in range(*other))


def _checked(sentence: Sentence, first: int, last: int, grammar: Grammar) -> tuple[int, int] | None:
    """Return the owner without what surrounds it; None where it names nobody."""
    while first < last and (sentence.words[first] in grammar.asides or sentence.tokens[first].kind == "mark"):
        first += 1
    last = _without_tail(sentence, first, last, grammar)
    if first >= last or last - first > _LONGEST:
        return None
    if any(word in grammar.pronouns for word in (sentence.words[first], sentence.words[last - 1])):
        return None
    return (first, last) if _names_somebody(sentence, first, last, grammar) else None


def _without_tail(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int:
    while last > first and (
        sentence.words[last - 1] in grammar.determiners
        or grammar.stops.at(sentence.words[:last], last - 1)
        or sentence.words[last - 1] in grammar.joiners
        or (sentence.tokens[last - 1].kind == "mark" and sentence.words[last - 1] not in {")", "）"})
    ):
        last -= 1
    return last


def _names_somebody(sentence: Sentence, first: int, last: int, grammar: Grammar) -> bool:
    return (
        _has_role(sentence, first, last, grammar)
        or _has_name(sentence, first, last, grammar)
        or grammar.table.glued
        or sentence.words[first] in grammar.determiners
    )


def _has_role(sentence: Sentence, first: int, last: int, grammar: Grammar) -> bool:
    return any(found.meaning for found in grammar.roles.within(sentence.words, first, last))


def _has_name(sentence: Sentence, first: int, last: int, grammar: Grammar) -> bool:
    if grammar.table.glued:
        return True  # no capitals to go by
    return any(
        sentence.is_capitalised(place) and sentence.words[place] not in grammar.determiners
        for place in range(first, last)
    )
