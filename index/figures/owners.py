"""Who says so: the owner of a figure, word for word, and the stretch of the sentence that is theirs.

An owner is what an attribution names ("selon X", "X a fait état de", "…, X said"); the subject of any other verb owns
nothing. Who the owner *is* - that two names are one organisation - is for `index.figures.organisations`.
"""

from dataclasses import dataclass, replace
from enum import Enum, auto

from index.figures.grammar import Grammar
from index.figures.naming import (
    CLOSING,
    COMMAS,
    ENDS,
    antecedent_of,
    apposed_before,
    before_aside,
    has_role,
    is_break,
    name_after,
    name_before,
)
from index.figures.phrases import Match
from index.figures.table import Edge
from index.figures.tokens import Sentence

# Words from an auxiliary to its verb ("a de son côté fait état"), and from a tally to who made it.
_TO_HELPER = 5
_TO_COUNTER = 8
_TO_CITED = 4
_TO_RELATIVE = 4


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
        if attribution and found and _is_cited(sentence, found[-1], attribution, grammar):
            found[-1] = replace(found[-1], last=attribution.last, owner=attribution.owner)
        elif attribution and (not found or attribution.first >= found[-1].last):
            found.append(attribution)
        place = max(place + 1, attribution.last) if attribution else place + 1
    return _with_elided(sentence, found, grammar) if found else found


def _with_elided(sentence: Sentence, said: list[Attribution], grammar: Grammar) -> list[Attribution]:
    """Add those whose verb is the one before: "The army spoke of 12 dead, the rebels of 40"."""
    found: list[Attribution] = []
    for each, end in zip(said, [*(after.first for after in said[1:]), len(sentence.words)], strict=True):
        found.append(each)
        if each.owner and each.reach is not Reach.BACK:
            places = range(each.last, end)
            found.extend(elided for place in places if (elided := _elided(sentence, place, each, grammar)))
    return found


def _elided(sentence: Sentence, place: int, said: Attribution, grammar: Grammar) -> Attribution | None:
    """Read ", the rebels of 40": a mark or an "and", somebody, and a figure straight after."""
    if sentence.words[place] not in COMMAS and sentence.words[place] not in grammar.joiners:
        return None
    owner = name_after(sentence, place + 1, grammar)
    if owner is None or owner[0] != place + 1 or not has_role(sentence, *owner, grammar):
        return None
    if not (grammar.roles.before(sentence.words, owner[1]) or sentence.is_capitalised(owner[1] - 1)):
        return None  # "and a doctor treated 40"
    last = owner[1]
    while aside := grammar.interjections.at(sentence.words, last):
        last = aside.last
    if sentence.words[last : last + 1] == sentence.words[said.last - 1 : said.last]:
        last += 1  # the verb's own preposition
    is_figure = last < len(sentence.words) and (
        _is_count(sentence, last, grammar) or grammar.bounds.at(sentence.words, last) is not None
    )
    return Attribution(owner[0], last, owner, Reach.AHEAD) if is_figure else None


def _is_cited(sentence: Sentence, said: Attribution, cited: Attribution, grammar: Grammar) -> bool:
    """Tell whether the second is whom the first quotes: "the paper reported, citing the police"."""
    marker = grammar.sources.at(sentence.words, cited.first)
    is_citing = marker is not None and marker.meaning is Edge.CITING
    return is_citing and said.owner is not None and 0 <= cited.first - said.last <= _TO_CITED


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
        owner = name_before(sentence, marker.first, grammar)
        return Attribution(owner[0], marker.last, owner, Reach.BOTH) if owner else None
    owner = name_after(sentence, marker.last, grammar)
    if owner is None:
        return None
    within = [
        found.last for found in grammar.sources.within(sentence.words, *owner) if found.meaning is not Edge.BEFORE
    ]
    if within and (inner := name_after(sentence, within[-1], grammar)):
        owner = inner  # "selon un bilan communiqué par le ministère"
    elif not has_role(sentence, *owner, grammar):
        owner = _counted_by(sentence, owner[1], grammar) or owner
    return Attribution(marker.first, owner[1], owner, Reach.BOTH)


def _counted_by(sentence: Sentence, first: int, grammar: Grammar) -> tuple[int, int] | None:
    """Read "[a tally compiled] on Friday at noon by X"."""
    for place in range(first, min(len(sentence.words), first + _TO_COUNTER)):
        if sentence.words[place] in grammar.by:
            return name_after(sentence, place + 1, grammar)
        if sentence.tokens[place].kind == "mark":
            return None
    return None


def _said(sentence: Sentence, place: int, grammar: Grammar) -> Attribution | None:
    """Read "X said", "said X" and "he said"."""
    verb = grammar.verb_at(sentence, place)
    if verb is None or _is_no_statement(sentence, verb, grammar):
        return None
    return (
        _relative(sentence, verb, grammar)
        or _inverted(sentence, verb, grammar)
        or _straight(sentence, verb, grammar)
        or _unnamed(sentence, verb, grammar)
    )


def _is_no_statement(sentence: Sentence, verb: Match[bool], grammar: Grammar) -> bool:
    """Tell whether the verb has no subject that says anything: "were reported", "un incendio declarado el jueves"."""
    before = sentence.words[verb.first - 1] if verb.first else ""
    if before in grammar.objects:
        return False
    if before in grammar.passives:
        return True
    is_participle = sentence.tokens[verb.first].text.lower() in grammar.participles
    return is_participle and _start_of_verb(sentence, verb, grammar) == verb.first


def _relative(sentence: Sentence, verb: Match[bool], grammar: Grammar) -> Attribution | None:
    """Read "the governor, who on Tuesday had spoken of …"."""
    start = _start_of_verb(sentence, verb, grammar)
    for place in range(start - 1, max(-1, start - 1 - _TO_RELATIVE), -1):
        if sentence.words[place] in grammar.relatives:
            owner = antecedent_of(sentence, place, grammar)
            return Attribution(place, verb.last, owner, Reach.AHEAD) if owner else None
        if not (sentence.words[place] in grammar.asides or grammar.days.at(sentence.words, place)):
            return None
    return None


def _straight(sentence: Sentence, verb: Match[bool], grammar: Grammar) -> Attribution | None:
    start = _start_of_verb(sentence, verb, grammar)
    owner = name_before(sentence, start, grammar)
    return Attribution(owner[0], verb.last, owner, _reach(sentence, owner[0], verb.last, grammar)) if owner else None


def _inverted(sentence: Sentence, verb: Match[bool], grammar: Grammar) -> Attribution | None:
    """Read "…, said X": nothing that could be a subject stands before the verb, and an owner after it."""
    start = _start_of_verb(sentence, verb, grammar)
    if not _may_invert(sentence, start, grammar):
        return None
    owner = name_after(sentence, verb.last, grammar)
    if owner is None or _is_subject_of_another(sentence, owner[1], grammar):
        return None
    ahead = _follows(sentence, owner[1], grammar) or grammar.that.at(sentence.words, owner[1] + 1) is not None
    return Attribution(start, owner[1], owner, Reach.BOTH if ahead or _opens(sentence, start, grammar) else Reach.BACK)


def _may_invert(sentence: Sentence, start: int, grammar: Grammar) -> bool:
    """Tell whether the subject may stand after a verb: nothing before it is one."""
    if sentence.words[start - 1 : start] and sentence.words[start - 1] in grammar.objects:
        return True
    if start and sentence.words[start - 1] in COMMAS:
        aside = before_aside(sentence, start, grammar) != start
        return not aside and not apposed_before(sentence, start, grammar)
    while start and sentence.words[start - 1] in grammar.asides:
        start -= 1
    if not start or is_break(sentence, start - 1, grammar):
        return True
    return grammar.table.verb_first and _is_preceded(sentence, start, grammar)


def _is_preceded(sentence: Sentence, verb: int, grammar: Grammar) -> bool:
    """Tell whether the verb's clause opens with the figure, a total, a day or a preposition: "70 Tote meldet X"."""
    first = verb
    while first and sentence.words[first - 1] not in COMMAS | ENDS:
        first -= 1
    for phrases in (grammar.totals, grammar.days):
        found = phrases.at(sentence.words, first)
        if found and found.last == verb:
            return True
    opens = grammar.stops.at(sentence.words, first) is not None
    if opens and sentence.words[first] not in grammar.determiners and sentence.words[first] not in grammar.that.starts:
        return True
    return any(_is_count(sentence, place, grammar) for place in range(first, verb))


def _is_count(sentence: Sentence, place: int, grammar: Grammar) -> bool:
    return sentence.tokens[place].kind == "number" or grammar.is_count(sentence.words[place])


def _is_subject_of_another(sentence: Sentence, place: int, grammar: Grammar) -> bool:
    """Tell whether a finite verb follows: in "she said the mayor had left" the mayor says nothing."""
    if place >= len(sentence.words) or grammar.that.at(sentence.words, place):
        return False
    return sentence.words[place] in grammar.verbs and not grammar.table.verb_first


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
    opened = first > 0 and sentence.words[first - 1] in COMMAS | CLOSING
    if not opened or grammar.that.at(sentence.words, last) is not None:
        return Reach.AHEAD
    counts = any(_is_count(sentence, place, grammar) for place in range(last, len(sentence.words)))
    return Reach.AHEAD if counts and not _is_when(sentence, last, grammar) else Reach.BACK


def _follows(sentence: Sentence, place: int, grammar: Grammar) -> bool:
    """Tell whether words go on here, rather than a comma or the end."""
    if place >= len(sentence.words):
        return False
    return sentence.words[place] not in COMMAS | ENDS - {":"} and not (
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
