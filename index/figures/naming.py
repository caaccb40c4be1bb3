"""The noun phrases that name somebody: "L'Observatoire (OSDH)", "Ammar al-Selmo, head of the civil defence".

Found backwards from a verb or forwards from a marker, with the apposition that says who a name is. Whether what they
stand beside is an attribution, `index.figures.owners` knows.
"""

from index.figures.grammar import Grammar
from index.figures.tokens import Sentence

# The longest owners met in agency copy, with their apposition, have fourteen words.
_LONGEST = 18
_OPENING = frozenset("(«“„[（")
CLOSING = frozenset(')»”“]）"')
COMMAS = frozenset(",،，")
ENDS = frozenset('.;:!?«»“”"…–—。；：！？؛؟[]')


def is_break(sentence: Sentence, place: int, grammar: Grammar) -> bool:
    """Tell whether a noun phrase cannot reach across this word: a mark, or "meanwhile"."""
    word = sentence.words[place]
    return word in ENDS or word in COMMAS or word in CLOSING or word in grammar.asides


def name_before(sentence: Sentence, last: int, grammar: Grammar) -> tuple[int, int] | None:
    """Return the noun phrase that ends here, with the name it is apposed to."""
    if apposed := apposed_before(sentence, last, grammar):
        return apposed
    first = last
    while first and last - first < _LONGEST and not _ends_subject(sentence, first - 1, grammar):
        first -= 1
    if first and not is_break(sentence, first - 1, grammar) and not grammar.breaks.at(sentence.words, first - 1):
        first = _after_conjunction(sentence, first, last, grammar)
    return _checked(sentence, first, last, grammar)


def apposed_before(sentence: Sentence, last: int, grammar: Grammar) -> tuple[int, int] | None:
    """Read "Ammar al-Selmo, head of the civil defence, [said]" backwards from the verb."""
    if last < 4 or sentence.words[last - 1] not in COMMAS:
        return None
    comma = last - 2
    while comma > 0 and last - comma < _LONGEST and not _ends_subject(sentence, comma, grammar):
        comma -= 1
    if sentence.words[comma] not in COMMAS:
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
        or word in COMMAS
        or (word in ENDS and not _is_initial(sentence, place))
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


def name_after(sentence: Sentence, first: int, grammar: Grammar) -> tuple[int, int] | None:
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
    return place + 3 if len(closes) == 3 and closes[0] in _OPENING and closes[2] in CLOSING else place + 1


def _ends_name(sentence: Sentence, place: int, grammar: Grammar) -> bool:
    words = sentence.words
    if words[place] in _OPENING:
        return _past_brackets(sentence, place) == place + 1
    if words[place] in CLOSING:
        return True
    return _ends_subject(sentence, place, grammar) or any(
        phrases.at(words, place) is not None
        for phrases in (grammar.that, grammar.breaks, grammar.days, grammar.bounds, grammar.says, grammar.done_to)
    )


def _end_of_apposition(sentence: Sentence, first: int, last: int, grammar: Grammar) -> int:
    """Return where the owner ends: past ", head of the civil defence" where a person is named."""
    if last >= len(sentence.words) or sentence.words[last] not in COMMAS:
        return last
    end = _end_of_name(sentence, last + 1, grammar)
    closed = end >= len(sentence.words) or not sentence.is_word(end) or grammar.days.at(sentence.words, end)
    if closed and _are_one(sentence, (first, last), (last + 1, end), grammar):
        return _without_tail(sentence, last + 1, end, grammar)
    return last


def _are_one(sentence: Sentence, one: tuple[int, int], other: tuple[int, int], grammar: Grammar) -> bool:
    """Tell whether two noun phrases parted by a comma are a name and a role, in either order."""
    if _has_name(sentence, *one, grammar) and has_role(sentence, *other, grammar):
        return True
    return has_role(sentence, *one, grammar) and all(sentence.is_capitalised(place) for place in range(*other))


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
        has_role(sentence, first, last, grammar)
        or _has_name(sentence, first, last, grammar)
        or grammar.table.glued
        or sentence.words[first] in grammar.determiners
    )


def has_role(sentence: Sentence, first: int, last: int, grammar: Grammar) -> bool:
    """Tell whether these words say what somebody is when asked: police, mayor, spokesman."""
    return any(found.meaning for found in grammar.roles.within(sentence.words, first, last))


def _has_name(sentence: Sentence, first: int, last: int, grammar: Grammar) -> bool:
    if grammar.table.glued:
        return True  # no capitals to go by
    return any(
        sentence.is_capitalised(place) and sentence.words[place] not in grammar.determiners
        for place in range(first, last)
    )
