"""The noun phrases that name somebody: "L'Observatoire (OSDH)", "Ammar al-Selmo, head of the civil defence".

Found backwards from a verb or forwards from a marker, with the apposition that says who a name is. Whether what they
stand beside is an attribution, `index.figures.owners` knows.
"""

from index.domain import Counted
from index.figures.edges import (
    PARTICLE,
    TO_CLAUSE,
    before_aside,
    ends_name,
    ends_subject,
    is_break,
    open_quote,
    past_brackets,
)
from index.figures.grammar import Grammar
from index.figures.marks import COMMAS
from index.figures.table import Head
from index.figures.tokens import Sentence

# The longest owners met in agency copy, with their apposition, have fourteen words.
_LONGEST = 18
# A person's name: "José María de la Cruz".
_LONGEST_NAME = 6
# Words from a relative pronoun to its verb.
_TO_PRONOUN = 3


def name_before(sentence: Sentence, last: int, rules: Grammar) -> tuple[int, int] | None:
    """Return the noun phrase that ends here, with the name it is apposed to."""
    last = _before_date(sentence, before_aside(sentence, last, rules), rules)
    if last and sentence.words[last - 1] in rules.pronouns:
        return None
    if apposed := apposed_before(sentence, last, rules):
        return apposed
    first = _start_of_name(sentence, last, rules)
    if placed := _place_of(sentence, first, last, rules):
        return placed
    if named := _subject_of_clause(sentence, first, last, rules) or _of_clause(sentence, first, rules):
        return named
    if first and sentence.tokens[first - 1].kind == "number" and not _opens_phrase(sentence, first, rules):
        return None  # "our report of 14 March on the mayor"
    if not _opens_clause(sentence, first, rules):
        first = _after_conjunction(sentence, first, last, rules)
    return _subject(sentence, first, last, rules)


def _before_date(sentence: Sentence, last: int, rules: Grammar) -> int:
    """Return where the 5日晚 of 指挥部*5日晚*[通报] begins, or the 星期六 of 内政部*星期六*: no space parts them."""
    if named := rules.day_tails.before(sentence.words, last):
        return _before_date(sentence, named.first, rules)
    day = rules.durations.before(sentence.words, last) if rules.table.positional else None
    is_date = day is not None and sentence.kinds(day.first - 1, day.first) == ("number",)
    return _before_date(sentence, day.first - 1, rules) if day and is_date else last


def _place_of(sentence: Sentence, first: int, last: int, rules: Grammar) -> tuple[int, int] | None:
    """Read the ministry of "В министерстве [сообщили]": a place whose people, and nobody else, say so."""
    while first < last and sentence.words[first] in rules.asides:
        first += 1
    if first >= last or sentence.words[first] not in rules.locatives:
        return None
    if not any(rules.people_say.at(sentence.words, place) for place in range(last, len(sentence.words))):
        return None
    return _checked(sentence, first + 1, last, rules)


def apposed_before(sentence: Sentence, last: int, rules: Grammar) -> tuple[int, int] | None:
    """Read "Ammar al-Selmo, head of the civil defence, [said]" backwards from the verb."""
    if last < 1 or sentence.words[last - 1] not in COMMAS:
        return None
    return _apposed(sentence, last - 1, rules)


def _apposed(sentence: Sentence, last: int, rules: Grammar) -> tuple[int, int] | None:
    comma = _start_of_name(sentence, last, rules) - 1
    if comma < 1 or sentence.words[comma] not in COMMAS:
        return _before_clause(sentence, last, rules)
    first = _start_of_name(sentence, comma, rules)
    checked = _subject(sentence, first, comma, rules)
    if checked is None or not _are_one(sentence, checked, (comma + 1, last), rules):
        return None
    return checked[0], last


def _before_clause(sentence: Sentence, last: int, rules: Grammar) -> tuple[int, int] | None:
    """Read "Ammar al-Selmo, who heads the civil defence, [said]": the clause ends here. A fire says nothing."""
    for place in range(last - 1, max(0, last - _LONGEST), -1):
        if sentence.words[place] in COMMAS:
            return None
        if sentence.words[place] in rules.relatives and sentence.words[place - 1] in COMMAS:
            antecedent = antecedent_of(sentence, place, rules)
            return antecedent if antecedent and _is_speaker(sentence, *antecedent, rules) else None
    return None


def antecedent_of(sentence: Sentence, place: int, rules: Grammar) -> tuple[int, int] | None:
    """Return whom a relative pronoun at this place stands for: "the mayor" in "the mayor, who"."""
    if place < 1 or sentence.words[place] not in rules.relatives:
        return None
    if any(rules.says.at(sentence.words, near) for near in range(max(0, place - TO_CLAUSE), place)):
        return None  # "dijo ayer que": a conjunction
    end = place - 1 if sentence.words[place - 1] in COMMAS else place
    named = _apposed(sentence, end, rules) or name_before(sentence, end, rules)
    said = rules.says.at(sentence.words, named[0]) if named else None
    if said:
        return name_after(sentence, said.last, rules)  # "anunció el ministerio, que"
    return _who_did(sentence, named, rules) if named else None


def _who_did(sentence: Sentence, named: tuple[int, int], rules: Grammar) -> tuple[int, int]:
    """Return the residents of "a number disputed by residents": of a thing that something was done to, who did it."""
    first, last = named
    by = next((place for place in range(first + 1, last) if sentence.words[place] in rules.by), None)
    if by is None or has_role(sentence, first, by, rules) or not has_role(sentence, by + 1, last, rules):
        return named
    return by + 1, last


def _of_clause(sentence: Sentence, first: int, rules: Grammar) -> tuple[int, int] | None:
    """Read "The doctors who are still working there [counted]": the clause is cut off at its verb."""
    for place in range(first - 1, max(-1, first - 1 - _TO_PRONOUN), -1):
        if sentence.words[place] in rules.relatives:
            return antecedent_of(sentence, place, rules)
        if not sentence.is_word(place):
            return None
    return None


def _subject_of_clause(sentence: Sentence, first: int, last: int, rules: Grammar) -> tuple[int, int] | None:
    """Read "The blast, which the police [said]": somebody stands between the relative and the verb."""
    if not first or sentence.words[first - 1] not in rules.relatives:
        return None
    if any(True for _ in rules.durations.within(sentence.words, first, last)):
        return None  # "who the day before [spoke]"
    return _subject(sentence, first, last, rules)


def _start_of_name(sentence: Sentence, last: int, rules: Grammar) -> int:
    first = last
    while first > 0 and last - first < _LONGEST:
        opened = open_quote(sentence, first - 1)
        if opened is None and ends_subject(sentence, first - 1, rules):
            break
        first = opened if opened is not None else first - 1
    return first


def _opens_clause(sentence: Sentence, first: int, rules: Grammar) -> bool:
    """Tell whether a noun phrase that begins here is a whole one: nothing but a break, or its verb, stands before."""
    if not first or is_break(sentence, first - 1, rules) or rules.breaks.at(sentence.words, first - 1):
        return True
    return rules.table.verb_first and sentence.words[first - 1] in rules.helpers


def _without_day(sentence: Sentence, first: int, last: int, rules: Grammar) -> tuple[int, int]:
    """Return "the ministry" of "a week earlier the ministry"."""
    for place in range(last - 1, first, -1):
        if sentence.words[place] not in rules.determiners or sentence.words[place - 1] not in rules.asides:
            continue
        if sentence.words[place - 1] not in rules.joiners and not rules.stops.at(sentence.words, place - 1):
            return place, last
    return first, last


def _up_to_day(sentence: Sentence, first: int, last: int, rules: Grammar) -> tuple[int, int]:
    """Return "die Polizei" of "die Polizei am Montag in Talheim [mitteilte]", where the verb stands last."""
    for place in range(first + 1, last if rules.table.frames else first):
        if rules.days.at(sentence.words, place) and has_role(sentence, first, place, rules):
            return first, place
    return first, last


def _opens_phrase(sentence: Sentence, first: int, rules: Grammar) -> bool:
    return sentence.words[first] in rules.determiners and sentence.words[first] not in rules.oblique


def _subject(sentence: Sentence, first: int, last: int, rules: Grammar) -> tuple[int, int] | None:
    """Return the noun phrase without what surrounds it; None where it names nobody, or opens like no subject."""
    checked = _checked(sentence, first, last, rules)
    if checked is None:
        return None
    checked = _up_to_day(sentence, *_without_day(sentence, *checked, rules), rules)
    if _is_tally(sentence, checked[0], rules) and not has_role(sentence, *checked, rules):
        return None
    word = sentence.words[checked[0]]
    stops = _stops(sentence, checked[0], rules) and word not in rules.determiners
    return None if stops or word in rules.oblique else checked


def _stops(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether a preposition or the like stands here, and not the 遇 of 遇难者家属."""
    stop = rules.stops.at(sentence.words, place)
    longer = (phrases.at(sentence.words, place) for phrases in (rules.people, rules.things))
    return stop is not None and not any(found is not None and found.last > stop.last for found in longer)


def _after_conjunction(sentence: Sentence, first: int, last: int, rules: Grammar) -> int:
    """Return where the last part of a stretch begins that is no single noun phrase, at its last "and" or "the"."""
    for place in range(last - 1, first - 1, -1):
        if sentence.words[place] in rules.joiners:
            return place + 1
    for place in range(last - 1, first - 1, -1):
        if sentence.words[place] in rules.determiners:
            return place
    return last


def name_after(sentence: Sentence, first: int, rules: Grammar) -> tuple[int, int] | None:
    """Return the noun phrase that starts here, past words for when and to whom, with its apposition."""
    while aside := rules.days.at(sentence.words, first) or rules.interjections.at(sentence.words, first):
        first = aside.last
        if sentence.words[first - 1] in rules.determiners | rules.oblique:
            return None  # "lors d'un entretien"
        first = _past_date(sentence, first)
    if _opens_place(sentence, first, rules):
        first += 1
    last = _end_of_name(sentence, first, rules)
    checked = _checked(sentence, first, last, rules)
    if checked is None or last != checked[1]:
        return checked
    return checked[0], _end_of_apposition(sentence, *checked, rules)


def _opens_place(sentence: Sentence, first: int, rules: Grammar) -> bool:
    """Tell whether the "в" of "как сообщили *в* министерстве" stands here: a place whose people say so."""
    is_locative = first < len(sentence.words) and sentence.words[first] in rules.locatives
    return is_locative and rules.people_say.before(sentence.words, first) is not None


def _past_date(sentence: Sentence, place: int) -> int:
    """Step over the "(5)" of "nesta terça-feira (5)"."""
    is_date = sentence.kinds(place, place + 3) == ("mark", "number", "mark") and sentence.words[place] == "("
    return place + 3 if is_date and sentence.words[place + 2] == ")" else place


def _end_of_name(sentence: Sentence, first: int, rules: Grammar) -> int:
    place = first
    while place < min(len(sentence.words), first + _LONGEST) and not ends_name(sentence, place, rules):
        if place > first and _opens_another(sentence, first, place, rules):
            break
        place = past_brackets(sentence, place)
    return place


def _opens_another(sentence: Sentence, first: int, place: int, rules: Grammar) -> bool:
    """Tell whether another noun phrase begins here: "secondo la questura *i* manifestanti erano 12mila"."""
    if sentence.words[place] not in rules.reopens or not sentence.is_word(place - 1):
        return False
    if sentence.is_capitalised(place) or sentence.is_capitalised(place + 1):
        return False  # "el diario La Nación"
    before = sentence.words[place - 1]
    is_linked = before in rules.determiners | rules.joiners or _stops(sentence, place - 1, rules)
    return not is_linked and _is_speaker(sentence, first, place, rules)


def _end_of_apposition(sentence: Sentence, first: int, last: int, rules: Grammar) -> int:
    """Return where the owner ends: past ", head of the civil defence" where a person is named."""
    if last >= len(sentence.words) or sentence.words[last] not in COMMAS:
        return last
    end = _end_of_name(sentence, last + 1, rules)
    if _is_closed(sentence, end, rules) and _are_one(sentence, (first, last), (last + 1, end), rules):
        return _without_tail(sentence, last + 1, end, rules)
    return last


def _is_closed(sentence: Sentence, end: int, rules: Grammar) -> bool:
    """Tell whether an apposition may end here: at a mark, a day, or a last word before a mark ("there,")."""
    if sentence.kinds(end, end + 1) == ("number",):
        return False
    if not sentence.is_word(end) or rules.days.at(sentence.words, end):
        return True
    return rules.that.at(sentence.words, end) is not None and not sentence.is_word(end + 1)


def _are_one(sentence: Sentence, one: tuple[int, int], other: tuple[int, int], rules: Grammar) -> bool:
    """Tell whether two noun phrases parted by a comma are a name and a role, in either order."""
    if _has_name(sentence, *one, rules) and has_role(sentence, *other, rules):
        return True
    if _opens_phrase(sentence, one[0], rules) and other[1] - other[0] > 1 and _is_name(sentence, *other, rules):
        return True  # "la vulcanologa, Rita Selmi, [ha detto]"
    return has_role(sentence, *one, rules) and _is_name(sentence, *other, rules)


def _is_name(sentence: Sentence, first: int, last: int, rules: Grammar) -> bool:
    """Tell whether these words are a name and nothing else: "Ammar al-Selmo", "Juan de la Cruz"."""
    if not 0 < last - first <= _LONGEST_NAME or not all(sentence.is_word(place) for place in (first, last - 1)):
        return False
    if rules.table.glued:
        return not any(rules.stops.at(sentence.words, place) for place in range(first, last))
    capital = [sentence.tokens[place].text != sentence.tokens[place].text.lower() for place in range(first, last)]
    parts = zip(capital, sentence.tokens[first:last], strict=True)
    return capital[0] and capital[-1] and all(has or len(token.text) <= PARTICLE for has, token in parts)


def _checked(sentence: Sentence, first: int, last: int, rules: Grammar) -> tuple[int, int] | None:
    """Return the owner without what surrounds it; None where it names nobody."""
    while first < last and (sentence.words[first] in rules.asides or sentence.tokens[first].kind == "mark"):
        first += 1
    last = _without_tail(sentence, first, last, rules)
    if first >= last or last - first > _LONGEST:
        return None
    if any(word in rules.pronouns for word in (sentence.words[first], sentence.words[last - 1])):
        return None
    return (first, last) if _names_somebody(sentence, first, last, rules) else None


def _without_tail(sentence: Sentence, first: int, last: int, rules: Grammar) -> int:
    while last > first and (
        sentence.words[last - 1] in rules.determiners
        or rules.stops.at(sentence.words[:last], last - 1)
        or sentence.words[last - 1] in rules.joiners
        or (sentence.tokens[last - 1].kind == "mark" and not _closes(sentence, first, last - 1))
    ):
        last -= 1
    day = rules.day_tails.before(sentence.words, last)
    return _without_tail(sentence, first, max(first, day.first), rules) if day and first < last else last


def _closes(sentence: Sentence, first: int, place: int) -> bool:
    """Tell whether a mark belongs to the name: a bracket, or a quotation mark that opens within it."""
    if sentence.words[place] in {")", "）"}:
        return True
    opened = open_quote(sentence, place)
    return opened is not None and opened > first


def _names_somebody(sentence: Sentence, first: int, last: int, rules: Grammar) -> bool:
    if not has_role(sentence, first, last, rules) and _is_mute(sentence, first, last, rules):
        return False
    return (
        has_role(sentence, first, last, rules)
        or _has_name(sentence, first, last, rules)
        or rules.table.glued
        or sentence.words[first] in rules.determiners
    )


def _is_speaker(sentence: Sentence, first: int, last: int, rules: Grammar) -> bool:
    return has_role(sentence, first, last, rules) or _has_name(sentence, first, last, rules)


def _is_mute(sentence: Sentence, first: int, last: int, rules: Grammar) -> bool:
    """Tell whether the dead or the missing stand here: "eleva los desaparecidos", but not 遇难者家属, their kin."""
    found = rules.things.at(sentence.words, _past_determiners(sentence, first, rules))
    if found is None or found.meaning not in {Counted.DEAD, Counted.MISSING}:
        return False
    return found.last == last or rules.table.head is not Head.ALL


def _is_tally(sentence: Sentence, first: int, rules: Grammar) -> bool:
    """Tell whether a tally stands here: "le bilan définitif s'établit à"."""
    place = _past_determiners(sentence, first, rules)
    return any(rules.tallies.at(sentence.words, near) is not None for near in (place, place + 1))


def _past_determiners(sentence: Sentence, first: int, rules: Grammar) -> int:
    while first < len(sentence.words) and sentence.words[first] in rules.determiners:
        first += 1
    return first


def has_role(sentence: Sentence, first: int, last: int, rules: Grammar) -> bool:
    """Tell whether these words say what somebody is when asked: police, mayor, spokesman."""
    return any(found.meaning for found in rules.roles.within(sentence.words, first, last))


def _has_name(sentence: Sentence, first: int, last: int, rules: Grammar) -> bool:
    if rules.table.glued:
        return True  # no capitals to go by
    return any(
        sentence.is_capitalised(place) and sentence.words[place] not in rules.determiners
        for place in range(first, last)
    )
