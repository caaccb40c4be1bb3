"""What a question wants counted: "how many died" the dead, "combien de chars" tanks, "who won" nothing."""

from collections.abc import Iterable, Iterator

from index.domain import Counted, Span
from index.figures.grammar import LANGUAGES, Grammar, grammar
from index.figures.noun import Thing, head_of, noun_phrase
from index.figures.organisations import organisations_in
from index.figures.owners import attributions_in
from index.figures.table import Head
from index.figures.tokens import Sentence

# A question longer than this is an article; its first words ask.
_LONGEST = 1000
# Words from an organisation to the verb that asks for its word: "le ministère a-t-il annoncés".
_TO_VERB = 3
# Kinds whose noun only says what people they are, until a verb says what befell them.
_WHO = frozenset({Counted.AFFECTED, Counted.DISPLACED, Counted.ARRESTED, Counted.RESCUED})
_ADVERBS = ("ly", "ment", "mente")


def asked(question: str, language: str) -> Counted | None:
    """Return what a question wants counted.

    `Counted.OTHER` for any other "how many"; None where it asks for no count: also for durations, ages, prices and
    shares ("how many years", "how much"), which the ledger does not hold. With a language that has no table, every
    table is tried.
    """
    return next((kind for rules in _grammars(language) if (kind := _asked(question, rules)) is not None), None)


def asked_unit(question: str, language: str) -> str | None:
    """Return the noun that a question wants counted, verbatim ("tanks"); None where `asked` is not `OTHER`."""
    for rules in _grammars(language):
        kind = _asked(question, rules)
        if kind is not None:
            return _unit(question, rules) if kind is Counted.OTHER else None
    return None


def asked_fate(question: str, language: str) -> Counted | None:
    """Return what befell those whom a question wants counted, where their noun is none of the ledger's.

    The dead of "how many peasants were killed": what counts other people, or others' houses, is no answer. None where
    `asked` is not `OTHER`, and where nothing else is said to have befallen them: houses may burn, but do not die.
    """
    for rules in _grammars(language):
        if _asked(question, rules) is Counted.OTHER:
            return _fate(_cut(question, rules), rules)
    return None


def asked_phrase(question: str, language: str) -> str:
    """Return the words that say who or what a question wants counted, verbatim; empty for none.

    Of nouns that only qualify another the last one: "children" of "school children".
    """
    for rules in _grammars(language):
        sentence = _cut(question, rules)
        opened = _opened(sentence, rules)
        if opened is not None:
            phrase = noun_phrase(sentence, opened, rules, len(sentence.words))
            head = head_of(sentence, phrase, rules) if rules.table.head is Head.PLURAL else None
            first, last = (head.last - 1, head.last) if head else (phrase.first, phrase.last)
            return sentence.slice(first, last).of(question) if first < last else ""
    return ""


def asked_owner(question: str, language: str) -> str | None:
    """Return whose count a question asks for, verbatim; None where anybody's will do.

    "According to the Observatory", "contó el Observatorio", "does the civil defence say".
    """
    for rules in _grammars(language):
        sentence = _cut(question, rules)
        owners = (said.owner for said in attributions_in(sentence, rules) if said.owner)
        opened = _opened(sentence, rules) or 0
        phrase = noun_phrase(sentence, opened, rules, len(sentence.words))
        for first, last in (*owners, *_beside_a_verb(sentence, rules)):
            if not _is_aside(sentence, first, rules) and (last < opened or first >= phrase.last):
                return sentence.slice(first, last).of(question)
    return None


def _is_aside(sentence: Sentence, owner: int, rules: Grammar) -> bool:
    """Tell whether who speaks does so in a clause of its own: "after NATO announced air strikes"."""
    while owner and sentence.words[owner - 1] in rules.determiners:
        owner -= 1
    return any(each.before(sentence.words, owner) for each in (rules.breaks, rules.that, rules.since))


def _beside_a_verb(sentence: Sentence, rules: Grammar) -> Iterator[tuple[int, int]]:
    """Yield the organisations beside a verb of saying: questions turn the two round."""
    verbs = [verb for place in range(len(sentence.words)) if (verb := rules.verb_at(sentence, place))]
    said = [verb for verb in verbs if not verb.first or sentence.words[verb.first - 1] not in rules.passives]
    for first, last in organisations_in(sentence):
        if any(0 <= verb.first - last < _TO_VERB or 0 <= first - verb.last < _TO_VERB for verb in said):
            yield first, last


def _grammars(language: str) -> Iterator[Grammar]:
    known = grammar(language)
    codes = [language] if known else LANGUAGES
    yield from (rules for code in codes if (rules := grammar(code)))


def _cut(question: str, rules: Grammar) -> Sentence:
    return rules.cut(question, Span(0, min(len(question), _LONGEST)))


def _asked(question: str, rules: Grammar) -> Counted | None:
    sentence = _cut(question, rules)
    opened = _opened(sentence, rules)
    if opened is None:
        return _tally(sentence, rules)
    if _unasked(sentence, opened, rules):
        return None
    return (
        _befallen(sentence, opened, rules)
        or _kind(sentence, opened, rules)
        or (_tally(sentence, rules) if _ends(sentence, opened) else None)
        or Counted.OTHER
    )


def _tally(sentence: Sentence, rules: Grammar) -> Counted | None:
    return next((found.meaning for found in rules.tallies.within(sentence.words, 0, len(sentence.words))), None)


def _ends(sentence: Sentence, opened: int) -> bool:
    """Tell whether nothing is named after "how many": what is counted stands before it, as in Chinese."""
    return not any(sentence.is_word(place) for place in range(opened, len(sentence.words)))


def _opened(sentence: Sentence, rules: Grammar) -> int | None:
    """Return where the words after "how many" begin."""
    return next((found.last for found in rules.how_many.within(sentence.words, 0, len(sentence.words))), None)


def _unasked(sentence: Sentence, opened: int, rules: Grammar) -> bool:
    near = range(opened, min(len(sentence.words), opened + 3))
    return any(rules.not_asked.at(sentence.words, place) for place in near)


def _kind(sentence: Sentence, opened: int, rules: Grammar) -> Counted | None:
    """Return what happened to those asked for; None where it is things that are asked for ("how many houses")."""
    phrase = noun_phrase(sentence, opened, rules, len(sentence.words))
    if not (phrase.first == phrase.last or _named(sentence, phrase, rules)):
        return None
    kinds = list(dict.fromkeys(_kinds(sentence, range(opened, _end_of_clause(sentence, opened, rules)), rules)))
    # "How many residents died?" asks for the dead: who they were is less than what befell them.
    if len(kinds) > 1 and kinds[1] is not Counted.AFFECTED and _is_who(kinds[0], sentence, phrase, rules):
        return kinds[1]
    return kinds[0] if kinds else None


def _end_of_clause(sentence: Sentence, opened: int, rules: Grammar) -> int:
    """Return where another clause begins: "how many protesters gathered | after police killed a student"."""
    for found in rules.breaks.within(sentence.words, opened, len(sentence.words)):
        if next(_kinds(sentence, (found.last,), rules), None) is None:  # "yet missing"
            return found.first
    return len(sentence.words)


def _befallen(sentence: Sentence, opened: int, rules: Grammar) -> Counted | None:
    """Return what happened to those asked for where the verb stands right before "how many": 死了多少人."""
    phrase = noun_phrase(sentence, opened, rules, len(sentence.words))
    asking = rules.how_many.before(sentence.words, opened)
    if asking is None or not (phrase.first == phrase.last or _named(sentence, phrase, rules)):
        return None
    is_linked = asking.first > 0 and sentence.words[asking.first - 1] in rules.links
    ends = (asking.first, asking.first - 1) if is_linked else (asking.first,)
    verbs = (rules.asks, rules.done_to, rules.befell, rules.things)
    found = [verb for end in ends for phrases in verbs if (verb := phrases.before(sentence.words, end))]
    longest = max(found, key=lambda verb: (-verb.first, verb.last), default=None)
    return longest.meaning if longest and longest.meaning is not Counted.OTHER else None


def _is_who(kind: Counted, sentence: Sentence, phrase: Thing, rules: Grammar) -> bool:
    """Tell whether a kind is that of a noun, "refugees", and not of what people did, "people fled"."""
    if kind not in _WHO:
        return False
    people = rules.people.at(sentence.words, phrase.first)
    nouns = range(phrase.first, phrase.last)
    return kind in _kinds(sentence, nouns[:1] if people else nouns, rules)


def _named(sentence: Sentence, phrase: Thing, rules: Grammar) -> bool:
    people = any(True for _ in rules.people.within(sentence.words, phrase.first, phrase.last))
    last = _end_of_things(sentence, phrase, rules)
    return people or any(True for _ in _kinds(sentence, range(phrase.first, last), rules))


def _end_of_things(sentence: Sentence, phrase: Thing, rules: Grammar) -> int:
    """Return where "homes" ends in "how many homes burned".

    Where the phrase does, if that may be the name of a people, or "badly" of "how many badly injured".
    """
    head = head_of(sentence, phrase, rules)
    if head is None or sentence.is_capitalised(head.last - 1) or rules.table.verb_first or rules.table.glued:
        return phrase.last
    return phrase.last if sentence.words[head.last - 1].endswith(_ADVERBS) else head.last


def _kinds(sentence: Sentence, places: Iterable[int], rules: Grammar) -> Iterator[Counted]:
    for place in places:
        for phrases in (rules.asks, rules.things, rules.tallies, rules.befell):
            found = phrases.at(sentence.words, place)
            if found and found.meaning is not Counted.OTHER:
                yield found.meaning


def _fate(sentence: Sentence, rules: Grammar) -> Counted | None:
    """Read the verb right behind who is counted, past an auxiliary; in German the one that closes the clause."""
    phrase = noun_phrase(sentence, _opened(sentence, rules) or 0, rules, len(sentence.words))
    head = head_of(sentence, phrase, rules)
    for place in range(head.last if head else phrase.last, len(sentence.words)):
        found = next(_kinds(sentence, (place,), rules), None)
        if found is Counted.DEAD:
            return found
        is_over = not sentence.is_word(place) or rules.breaks.at(sentence.words, place) is not None
        may_pass = rules.table.frames or sentence.words[place] in rules.auxiliaries | rules.helpers
        if is_over or not may_pass:
            return None
    return None


def _unit(question: str, rules: Grammar) -> str | None:
    sentence = _cut(question, rules)
    phrase = noun_phrase(sentence, _opened(sentence, rules) or 0, rules, len(sentence.words))
    head = head_of(sentence, phrase, rules)
    return sentence.slice(head.first, head.last).of(question) if head else None
