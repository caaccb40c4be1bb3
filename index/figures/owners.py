"""Who says so: the owner of a figure, word for word, and the stretch of the sentence that is theirs.

An owner is what an attribution names ("selon X", "X a fait état de", "…, X said"); the subject of any other verb owns
nothing. Who the owner *is* - that two names are one organisation - is for `index.figures.organisations`.
"""

from dataclasses import replace

from index.figures.attribution import Attribution, Reach
from index.figures.elided import with_elided
from index.figures.grammar import Grammar
from index.figures.marks import CLOSING, COMMAS
from index.figures.naming import has_role, name_after, name_before
from index.figures.phrases import Match
from index.figures.saying import statement_at
from index.figures.table import Edge
from index.figures.tokens import Sentence
from index.figures.views import is_view

# Words from a tally to who made it, and from "the paper reported" to whom it cites.
_TO_COUNTER = 8
_TO_CITED = 4
# … and from "by its own account" back to whose it is, a verb and a day between.
_TO_SUBJECT = 5


def attributions_in(sentence: Sentence, rules: Grammar) -> list[Attribution]:
    """Return the attributions of a sentence in order, none overlapping another."""
    found: list[Attribution] = []
    place = 0
    while place < len(sentence.words):
        if sentence.words[place] not in rules.owner_starts:
            place += 1
            continue
        attribution = (
            _echoed(sentence, place, rules)
            or _own(sentence, place, rules)
            or _compound(sentence, place, rules)
            or _marked(sentence, place, rules)
            or _stated(sentence, place, rules)
        )
        if attribution and found and _relays(sentence, found[-1], attribution, rules):
            found[-1] = replace(attribution, first=found[-1].first, owner=found[-1].owner)
        elif attribution and found and _is_cited(sentence, found[-1], attribution, rules):
            found[-1] = replace(found[-1], last=attribution.last, owner=attribution.owner)
        elif attribution and (not found or attribution.first >= found[-1].last):
            found.append(attribution)
        place = max(place + 1, attribution.last) if attribution else place + 1
    return with_elided(sentence, found, rules) if found else found


def _echoed(sentence: Sentence, place: int, rules: Grammar) -> Attribution | None:
    """Read "according to him"."""
    found = rules.echoes.at(sentence.words, place)
    return Attribution(place, found.last, None, Reach.BOTH) if found else None


def _own(sentence: Sentence, place: int, rules: Grammar) -> Attribution | None:
    """Read "hat die Polizei nach eigenen Angaben 12 Menschen festgenommen", whose subject stands a few words before."""
    found = rules.own_words.at(sentence.words, place)
    if found is None:
        return None
    for last in range(place, max(0, place - _TO_SUBJECT), -1):
        owner = name_before(sentence, last, rules)
        if owner and owner[1] == last and has_role(sentence, *owner, rules):
            return Attribution(place, found.last, owner, Reach.BOTH)
    return None


def _stated(sentence: Sentence, place: int, rules: Grammar) -> Attribution | None:
    """Read "X said", "X treated", and "نقلت رويترز عن مصدر", where the subject only repeats what the other said."""
    said = statement_at(sentence, place, rules)
    if said and rules.deeds.at(sentence.words, place):
        return replace(said, is_deed=True) if said.owner else None
    verb = rules.relays.at(sentence.words, place)
    other = _quoted(sentence, verb, said.last, rules) if said and verb else None
    return replace(said, last=other[1], owner=other) if said and other else said


def _quoted(sentence: Sentence, verb: Match[bool], last: int, rules: Grammar) -> tuple[int, int] | None:
    """Read the source of "نقلت رويترز عن مصدر", of which the agency ends before word `last`."""
    if last >= len(sentence.words):
        return None
    is_other = sentence.words[last] in rules.relayed.get(sentence.words[verb.first : verb.last], ())
    return name_after(sentence, last + 1, rules) if is_other else None


def _relays(sentence: Sentence, cited: Attribution, said: Attribution, rules: Grammar) -> bool:
    """Tell whether the second repeats whom the first names: "Citing police, the paper reported"."""
    marker = rules.sources.at(sentence.words, cited.first)
    if marker is None or marker.meaning is not Edge.CITING or said.first < cited.last:
        return False
    return all(sentence.words[place] in COMMAS for place in range(cited.last, said.first))


def _is_cited(sentence: Sentence, said: Attribution, cited: Attribution, rules: Grammar) -> bool:
    """Tell whether the second is whom the first quotes: "the paper reported, citing the police"."""
    marker = rules.sources.at(sentence.words, cited.first)
    is_citing = marker is not None and marker.meaning is Edge.CITING
    return is_citing and said.owner is not None and 0 <= cited.first - said.last <= _TO_CITED


def _marked(sentence: Sentence, place: int, rules: Grammar) -> Attribution | None:
    """Read "selon X", "établi par X", "der Polizei zufolge"."""
    marker = rules.sources.at(sentence.words, place)
    if marker is None or (place and sentence.words[place - 1] in rules.determiners):
        return None  # "l'annonce par l'armée" is an event, "annoncé par l'armée" an attribution
    if marker.meaning in {Edge.BEFORE, Edge.RELAYED}:
        owner = name_before(sentence, marker.first, rules)
        if owner and (marker.meaning is Edge.BEFORE or has_role(sentence, *owner, rules)):
            return Attribution(owner[0], marker.last, owner, Reach.BOTH)
        if marker.meaning is Edge.BEFORE:
            return None  # but "a toll cited by Reuters" is theirs
    owner = name_after(sentence, marker.last, rules)
    if owner is None or (marker.meaning is Edge.ASIDE and not _is_aside(sentence, place, owner, rules)):
        return None
    if marker.meaning is Edge.VIEW and not is_view(sentence, place, owner, rules):
        return None
    within = [found.last for found in rules.sources.within(sentence.words, *owner) if found.meaning is Edge.AFTER]
    if within and (inner := name_after(sentence, within[-1], rules)):
        owner = inner  # "selon un bilan communiqué par le ministère"
    elif other := _quoted_by_marker(sentence, marker, owner[1], rules):
        owner = other
    elif not has_role(sentence, *owner, rules):
        owner = _counted_by(sentence, owner[1], rules) or owner
    return Attribution(marker.first, owner[1], owner, Reach.BOTH)


def _quoted_by_marker(sentence: Sentence, marker: Match[Edge], last: int, rules: Grammar) -> tuple[int, int] | None:
    """Read the source of "وفق ما نقلت وكالة الأفق عن مصدر"."""
    verbs = rules.relays.within(sentence.words, marker.first, marker.last)
    return next(filter(None, (_quoted(sentence, verb, last, rules) for verb in verbs)), None)


def _compound(sentence: Sentence, place: int, rules: Grammar) -> Attribution | None:
    """Read "nach Polizeiangaben", where the owner is a part of the word."""
    ends, owner = rules.owning_words.get(sentence.words[place], ()), place + 1
    if not ends or owner >= len(sentence.words) or not sentence.is_capitalised(owner):
        return None
    is_compound = sentence.words[owner].endswith(ends) and sentence.words[owner] not in ends
    return Attribution(place, owner + 1, (owner, owner + 1), Reach.BOTH) if is_compound else None


def _is_aside(sentence: Sentence, place: int, owner: tuple[int, int], rules: Grammar) -> bool:
    """Tell whether ", so die Polizei" stands here, and not ", so viele wie nie" or ", so die Lage"."""
    first, last = owner
    if not place or sentence.words[place - 1] not in COMMAS | CLOSING or first != place + 1:
        return False
    if sentence.is_word(last) and rules.days.at(sentence.words, last) is None:
        return False
    is_acronym = sentence.tokens[last - 1].text.isupper()
    is_named = sentence.is_capitalised(first) and sentence.is_capitalised(last - 1)
    return has_role(sentence, first, last, rules) or is_acronym or is_named


def _counted_by(sentence: Sentence, first: int, rules: Grammar) -> tuple[int, int] | None:
    """Read "[a tally compiled] on Friday at noon by X"."""
    for place in range(first, min(len(sentence.words), first + _TO_COUNTER)):
        if sentence.words[place] in rules.by:
            return name_after(sentence, place + 1, rules)
        if sentence.tokens[place].kind == "mark":
            return None
    return None
