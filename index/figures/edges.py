"""Where a noun phrase that names somebody begins and ends: marks, brackets, quotation marks, asides, other verbs."""

from index.figures.grammar import Grammar
from index.figures.marks import CLOSING, COMMAS, ENDS_OF_NAME, OPENING, QUOTES
from index.figures.table import Edge, Head
from index.figures.tokens import Sentence

# Words of an aside between commas, or between a verb of saying and its clause; words of a name in quotation marks;
# letters of a title ("Dr.") or of a particle in a name ("de").
TO_CLAUSE = 7
IN_QUOTES = 4
PARTICLE = 3
# Roles that are abbreviated before a name.
_TITLES = frozenset({"dr", "lt", "col", "gen", "sgt"})


def is_break(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether a noun phrase cannot reach across this word: a mark, or "meanwhile"."""
    word = sentence.words[place]
    return word in ENDS_OF_NAME | COMMAS | CLOSING or word in rules.asides or is_dash(sentence, place)


def is_dash(sentence: Sentence, place: int) -> bool:
    """Tell whether a hyphen parts statements, as in "HOMS (Vesper) - The police said"."""
    return sentence.words[place] == "-" and not sentence.touch(place - 1)


def before_aside(sentence: Sentence, last: int, rules: Grammar) -> int:
    """Return where ", for its part," or "on Saturday" begins, if it ends here; else this place."""
    comma = last > 0 and sentence.words[last - 1] in COMMAS
    end = last - comma
    for first in range(end - 1, max(0, end - TO_CLAUSE), -1):
        found = rules.interjections.at(sentence.words, first) or rules.days.at(sentence.words, first)
        if found and found.last == end and (sentence.words[first - 1] in COMMAS) == comma:
            return before_aside(sentence, first - comma, rules)
    return last


def open_quote(sentence: Sentence, closed: int) -> int | None:
    """Return where the quotation marks of a name open that close here: "the ferry «Maren Lys»"."""
    if sentence.tokens[closed].text not in QUOTES:
        return None
    for place in range(closed - 1, max(0, closed - IN_QUOTES - 2), -1):
        if sentence.tokens[place].text in QUOTES:
            is_name = place + 1 < closed and _may_open_name(sentence, place + 1) and sentence.is_word(place - 1)
            return place if is_name else None
        if not sentence.is_word(place):
            return None
    return None


def _may_open_name(sentence: Sentence, place: int) -> bool:
    """Tell whether a name may begin with this word: with a capital, or in a script that has none."""
    text = sentence.tokens[place].text
    return sentence.is_word(place) and (text[0].isupper() or text.lower() == text.upper())


def ends_subject(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether a subject, read backwards from its verb, cannot hold this word."""
    token, word = sentence.tokens[place], sentence.words[place]
    if (
        (token.kind == "number" and not _is_part_of_name(sentence, place))
        or word in COMMAS
        or is_dash(sentence, place)
        or (word in ENDS_OF_NAME and not _is_initial(sentence, place, rules))
    ):
        return True
    return (
        word in rules.verbs
        or rules.that.before(sentence.words, place + 1) is not None
        or rules.breaks.before(sentence.words, place + 1) is not None
    )


def _is_part_of_name(sentence: Sentence, place: int) -> bool:
    """Tell whether a number belongs to the name before it ("France 3", "Covid-19")."""
    return sentence.touch(place - 1) or (
        sentence.is_capitalised(place - 1)
        and len(sentence.words[place]) <= 2
        and not sentence.is_word(place + 1)
        and place + 1 < len(sentence.words)
    )


def ends_with_body(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether a full stop stands behind a body's short name and ends its sentence: "l'Onu. Gli sfollati"."""
    if sentence.words[place] != "." or not place or sentence.words[place - 1] in _TITLES:
        return False
    return rules.roles.before(sentence.words, place) is not None


def _is_initial(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether a full stop belongs to a title or an initial ("Dr. Smith", "J. Smith", "the D.A.'s office")."""
    if sentence.words[place] != "." or not sentence.touch(place - 1) or not sentence.is_capitalised(place - 1):
        return False
    if ends_with_body(sentence, place, rules):
        return False
    goes_on = sentence.is_capitalised(place + 1) or (sentence.touch(place) and sentence.words[place + 1] == "'s")
    return len(sentence.words[place - 1]) <= PARTICLE and goes_on


def past_brackets(sentence: Sentence, place: int) -> int:
    """Step over a word, or over a name in brackets or quotation marks: "(OSDH)", "»Pale Heron«"."""
    if sentence.words[place] in OPENING or sentence.words[place] in QUOTES:
        for closed in range(place + 2, min(len(sentence.words), place + IN_QUOTES + 2)):
            if sentence.words[closed] in CLOSING or sentence.words[closed] in QUOTES:
                return closed + 1 if sentence.is_capitalised(place + 1) or closed == place + 2 else place + 1
            if not sentence.is_word(closed):
                break
    return place + 1


def ends_name(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether an owner, read forwards from its marker, ends before this word."""
    words = sentence.words
    if words[place] in OPENING or words[place] in QUOTES:
        return past_brackets(sentence, place) == place + 1
    if words[place] in CLOSING or _counts_others(sentence, place, rules) or _adds_source(sentence, place, rules):
        return True
    if _is_participle(sentence, place, rules):
        return True
    source = rules.sources.at(words, place)
    if source and source.meaning in {Edge.CITING, Edge.RELAYED}:
        return True
    return ends_subject(sentence, place, rules) or any(
        phrases.at(words, place) is not None
        for phrases in (rules.that, rules.breaks, rules.days, rules.bounds, rules.says, rules.done_to)
    )


def _is_participle(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether those counted are "gerettet" or "verletzt" here, where nouns, and so owners, have capitals."""
    if rules.table.head is not Head.CAPITAL or sentence.is_capitalised(place):
        return False
    return any(fates.at(sentence.words, place) is not None for fates in (rules.things, rules.befell))


def _adds_source(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether another owner is named here: "and according to"."""
    return sentence.words[place] in rules.joiners and rules.sources.at(sentence.words, place + 1) is not None


def _counts_others(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether a number is no part of an owner: "police and thirty", but not "three officials"."""
    words, joined = sentence.words, sentence.words[place - 1] in rules.joiners
    if rules.table.positional or not rules.is_count(sentence, place):
        return False  # 三星
    if sentence.is_capitalised(place) or words[place] in rules.determiners:
        return False  # "Channel Four", "deux médecins"
    if not joined and (not sentence.is_word(place) or rules.stops.before(words, place)):
        return False  # "France 3", "a group of seven"
    if any(phrases.before(words, place) for phrases in (rules.sources, rules.says)):
        return False
    return not _opens_with_role(sentence, place + 1, rules)


def _opens_with_role(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether officials or the like stand here, or past one word: "rescue officials"."""
    if rules.roles.at(sentence.words, place):
        return True
    is_phrase = sentence.is_word(place) and sentence.words[place] not in rules.owner_starts
    return is_phrase and rules.roles.at(sentence.words, place + 1) is not None
