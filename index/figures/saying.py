"""Verbs of saying and who their subject is: "X said", "said X", "X, who had spoken of", "he said"."""

from index.figures.attribution import Attribution, Reach
from index.figures.edges import before_aside, is_break
from index.figures.grammar import Grammar
from index.figures.marks import CLOSING, COMMAS, ENDS_OF_NAME
from index.figures.naming import antecedent_of, apposed_before, has_role, name_after, name_before
from index.figures.phrases import Match
from index.figures.tokens import Sentence

# Words from a verb to what its subject claims ("أعلن تنظيم الراية مسؤوليته").
_TO_CLAIM = 7
# Words from an auxiliary to its verb ("a de son côté fait état"), and from "who" to a verb past a day.
_TO_HELPER = 5
_TO_RELATIVE = 4
# … and from an auxiliary to the verb at the end of its clause.
_TO_FRAME = 14


def statement_at(sentence: Sentence, place: int, rules: Grammar) -> Attribution | None:
    """Read "X said", "said X" and "he said"."""
    verb = rules.verb_at(sentence, place)
    if verb is None or _is_no_statement(sentence, verb, rules):
        return None
    return (
        _framed(sentence, verb, rules)
        or _relative(sentence, verb, rules)
        or _inverted(sentence, verb, rules)
        or _straight(sentence, verb, rules)
        or _unnamed(sentence, verb, rules)
    )


def _is_no_statement(sentence: Sentence, verb: Match[bool], rules: Grammar) -> bool:
    """Tell whether the verb has no subject that says anything: "were reported", "un incendio declarado el jueves"."""
    before = sentence.words[verb.first - 1] if verb.first else ""
    if before in rules.objects or _is_so(sentence, verb.first - 1, rules):
        return False
    is_clitic = before in rules.clitics and sentence.words[verb.first] in rules.helpers  # "en a compté"
    if (before in rules.passives and not is_clitic) or _claims(sentence, verb.last, rules):
        return True
    is_participle = sentence.tokens[verb.first].text.lower() in rules.participles
    return is_participle and _start_of_verb(sentence, verb, rules) == verb.first


def _claims(sentence: Sentence, first: int, rules: Grammar) -> bool:
    """Tell whether a deed is claimed here and nothing counted: "declared its responsibility for the attack"."""
    for place in range(first, min(len(sentence.words), first + _TO_CLAIM)):
        if rules.claims.at(sentence.words, place):
            return True
        if not sentence.is_word(place) or rules.is_count(sentence, place):
            return False
        if rules.that.at(sentence.words, place) or rules.says.at(sentence.words, place):
            return False  # "Police said the group claimed responsibility"
    return False


def _framed(sentence: Sentence, verb: Match[bool], rules: Grammar) -> Attribution | None:
    """Read "Die Polizei hat 12 Tote gemeldet": the auxiliary and its verb stand around what is said."""
    if not rules.table.frames or _start_of_verb(sentence, verb, rules) != verb.first:
        return None
    helper = _helper_of_frame(sentence, verb.first, rules)
    if helper is None:
        return None
    owner = (
        _first_named(sentence, helper + 1, rules)
        if _may_invert(sentence, helper, rules)
        else name_before(sentence, helper, rules)
    )
    return Attribution(owner[0], verb.last, owner, Reach.AHEAD) if owner else None


def _helper_of_frame(sentence: Sentence, verb: int, rules: Grammar) -> int | None:
    for place in range(verb - 1, max(-1, verb - 1 - _TO_FRAME), -1):
        if sentence.words[place] in rules.helpers:
            return place
        if sentence.tokens[place].kind == "mark":
            return None
    return None


def _first_named(sentence: Sentence, first: int, rules: Grammar) -> tuple[int, int] | None:
    """Return the first noun phrase here, where the object stands right behind it: "hat *die Polizei* die Zahl"."""
    owner = name_after(sentence, first, rules)
    if owner is None:
        return None
    ends = (place for place in range(owner[0] + 1, owner[1]) if sentence.words[place] in rules.determiners)
    last = next((place for place in ends if has_role(sentence, owner[0], place, rules)), owner[1])
    return (owner[0], last) if has_role(sentence, owner[0], last, rules) else None


def _relative(sentence: Sentence, verb: Match[bool], rules: Grammar) -> Attribution | None:
    """Read "the governor, who on Tuesday had spoken of …"."""
    start = _start_of_verb(sentence, verb, rules)
    for place in range(start - 1, max(-1, start - 1 - _TO_RELATIVE), -1):
        if sentence.words[place] in rules.relatives:
            owner = antecedent_of(sentence, place, rules)
            return Attribution(place, verb.last, owner, Reach.AHEAD) if owner else None
        if not (sentence.words[place] in rules.asides or rules.days.at(sentence.words, place)):
            return None
    return None


def _straight(sentence: Sentence, verb: Match[bool], rules: Grammar) -> Attribution | None:
    start = _start_of_verb(sentence, verb, rules)
    owner = name_before(sentence, start, rules)
    return Attribution(owner[0], verb.last, owner, _reach(sentence, owner[0], verb.last, rules)) if owner else None


def _inverted(sentence: Sentence, verb: Match[bool], rules: Grammar) -> Attribution | None:
    """Read "…, said X": nothing that could be a subject stands before the verb, and an owner after it."""
    start = _start_of_verb(sentence, verb, rules)
    if not _may_invert(sentence, start, rules):
        return None
    owner = name_after(sentence, verb.last, rules)
    if owner is None or _is_subject_of_another(sentence, owner[1], rules):
        return None
    if sentence.words[owner[0]] in rules.oblique:
        return None  # "comme l'annonce de la mairie"
    ahead = _follows(sentence, owner[1], rules) or rules.that.at(sentence.words, owner[1] + 1) is not None
    return Attribution(start, owner[1], owner, Reach.BOTH if ahead or _opens(sentence, start, rules) else Reach.BACK)


def _may_invert(sentence: Sentence, start: int, rules: Grammar) -> bool:
    """Tell whether the subject may stand after a verb: nothing before it is one."""
    if sentence.words[start - 1 : start] and sentence.words[start - 1] in rules.objects:
        return True
    if start and sentence.words[start - 1] in COMMAS:
        aside = before_aside(sentence, start, rules) != start
        return not aside and not apposed_before(sentence, start, rules)
    verb = start
    if start and sentence.words[start - 1] in rules.as_said:
        return True  # "como informó la policía"
    while start and sentence.words[start - 1] in rules.asides:
        start -= 1
    if not start or is_break(sentence, start - 1, rules):
        return True
    return rules.table.verb_first and any(_is_preceded(sentence, place, rules) for place in {start, verb})


def _is_preceded(sentence: Sentence, verb: int, rules: Grammar) -> bool:
    """Tell whether the verb's clause opens with the figure, a total, a day or a preposition: "70 Tote meldet X"."""
    first = verb
    while first and sentence.words[first - 1] not in COMMAS | ENDS_OF_NAME:
        first -= 1
    for phrases in (rules.totals, rules.days):
        found = phrases.at(sentence.words, first)
        if found and found.last == verb:
            return True
    opens = rules.stops.at(sentence.words, first) is not None
    if opens and sentence.words[first] not in rules.determiners and sentence.words[first] not in rules.that.starts:
        return True
    return any(rules.is_count(sentence, place) for place in range(first, verb))


def _is_subject_of_another(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether a finite verb follows: in "she said the mayor had left" the mayor says nothing."""
    if place >= len(sentence.words) or rules.that.at(sentence.words, place):
        return False
    return sentence.words[place] in rules.verbs and not rules.table.verb_first


def _opens(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether nothing was said before this place: "Meanwhile, ..."."""
    passed = rules.asides | rules.as_said
    return all(not sentence.is_word(before) or sentence.words[before] in passed for before in range(place))


def _unnamed(sentence: Sentence, verb: Match[bool], rules: Grammar) -> Attribution | None:
    """Read "he said", and "añadió que", where the verb alone tells that somebody did."""
    start = _start_of_verb(sentence, verb, rules)
    around = {sentence.words[place] for place in (start - 1, verb.last) if 0 <= place < len(sentence.words)}
    is_silent = rules.table.silent and not _is_apposed(sentence, start)
    if not (around & rules.pronouns or (is_silent and rules.that.at(sentence.words, verb.last))):
        return None
    first = start - 1 if start and sentence.words[start - 1] in rules.pronouns else start
    return Attribution(first, verb.last, None, _reach(sentence, first, verb.last, rules))


def _is_apposed(sentence: Sentence, start: int) -> bool:
    """Tell whether two commas stand around what is before a verb, which has a subject then, known or not."""
    if not start or sentence.words[start - 1] not in COMMAS:
        return False
    return sentence.is_capitalised(start - 2) and any(word in COMMAS for word in sentence.words[: start - 1])


def _reach(sentence: Sentence, first: int, last: int, rules: Grammar) -> Reach:
    """Tell what "X said" speaks of: after a comma and with nothing said after it, of what stands before."""
    if first and sentence.words[first - 1] in rules.as_said and _opens(sentence, first - 1, rules):
        return Reach.BOTH
    if not _follows(sentence, last, rules):
        return Reach.BACK if first and not _has_clause(sentence, last, rules) else Reach.AHEAD
    opened = first > 0 and sentence.words[first - 1] in COMMAS | CLOSING
    if not opened or rules.that.at(sentence.words, last) is not None:
        return Reach.AHEAD
    counts = any(rules.is_count(sentence, place) for place in range(last, len(sentence.words)))
    return Reach.AHEAD if counts and not _is_when(sentence, last, rules) else Reach.BACK


def _has_clause(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether the comma here opens what is said: "X сообщил, что", "X sagte, dass"."""
    is_comma = sentence.words[place : place + 1] != () and sentence.words[place] in COMMAS
    return is_comma and rules.that.at(sentence.words, place + 1) is not None


def _follows(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether words go on here, rather than a comma or the end."""
    if place >= len(sentence.words):
        return False
    return sentence.words[place] not in COMMAS | ENDS_OF_NAME - {":"} and not (
        rules.breaks.at(sentence.words, place) is not None
    )


def _is_when(sentence: Sentence, place: int, rules: Grammar) -> bool:
    return any(rules.days.at(sentence.words, near) for near in (place, place + 1))


def _start_of_verb(sentence: Sentence, verb: Match[bool], rules: Grammar) -> int:
    """Return where the verb's auxiliary stands ("a de son côté fait état"), or the verb where it has none."""
    for place in range(verb.first - 1, max(-1, verb.first - 1 - _TO_HELPER), -1):
        if sentence.words[place] in rules.helpers:
            return _before_clitic(sentence, place, rules)
        if not sentence.is_word(place):
            break
    return _before_clitic(sentence, verb.first, rules)


def _before_clitic(sentence: Sentence, verb: int, rules: Grammar) -> int:
    """Return where "en a compté" begins, or the "l'a dit" of "comme l'a dit X"."""
    is_clitic = verb > 0 and sentence.words[verb - 1] in rules.clitics
    return verb - 1 if is_clitic or _is_so(sentence, verb - 1, rules) else verb


def _is_so(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether this stands for what the sentence says: "comme *l'*indique X", "X *l'*a dit"."""
    if place < 1 or sentence.words[place] not in rules.so:
        return False
    return sentence.words[place - 1] in rules.as_said or sentence.words[place + 1] in rules.helpers
