"""What a question wants counted: "how many died" the dead, "combien de chars" tanks, "who won" nothing."""

from collections.abc import Iterable, Iterator

from index.domain import Counted, Span
from index.figures.grammar import LANGUAGES, Grammar, grammar
from index.figures.noun import Thing, head_of, noun_phrase
from index.figures.organisations import organisations_in
from index.figures.owners import attributions_in
from index.figures.tokens import Sentence

# A question longer than this is an article; its first words ask.
_LONGEST = 1000
# Words from an organisation to the verb that asks for its word: "le ministère a-t-il annoncés".
_TO_VERB = 3
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


def asked_phrase(question: str, language: str) -> str:
    """Return the words that say who or what a question wants counted, verbatim ("police officers"); empty for none."""
    for rules in _grammars(language):
        sentence = _cut(question, rules)
        opened = _opened(sentence, rules)
        if opened is not None:
            phrase = noun_phrase(sentence, opened, rules, len(sentence.words))
            return sentence.slice(phrase.first, phrase.last).of(question) if phrase.first < phrase.last else ""
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
            if last < opened or first >= phrase.last:
                return sentence.slice(first, last).of(question)
    return None


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
        _kind(sentence, opened, rules)
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
    return next(_kinds(sentence, range(opened, len(sentence.words)), rules), None)


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


def _unit(question: str, rules: Grammar) -> str | None:
    sentence = _cut(question, rules)
    phrase = noun_phrase(sentence, _opened(sentence, rules) or 0, rules, len(sentence.words))
    head = head_of(sentence, phrase, rules)
    return sentence.slice(head.first, head.last).of(question) if head else None
