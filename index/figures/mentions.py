"""What a text's words say of the dead, the injured, the missing …, with or without a number."""

from index.domain import Counted, Span
from index.figures.grammar import grammar
from index.figures.tokens import words_of


def mentions(text: str, kind: Counted, language: str) -> bool:
    """Tell whether a text has a word for this kind; of a language without a table, that it may."""
    rules = grammar(language)
    if rules is None:
        return True
    words = rules.cut(text, Span(0, len(text))).words
    lists = (rules.asks, rules.things, rules.tallies, rules.befell, rules.done_to)
    return any(found.meaning is kind for phrases in lists for found in phrases.within(words, 0, len(words)))


def is_deed(unit: str, language: str) -> bool:
    """Tell whether a figure's unit is what was done to those counted ("killing"), and no tally ("the dead")."""
    rules = grammar(language)
    words = words_of(unit)
    done = rules.done_to.at(words, 0) if rules and words else None
    return rules is not None and done is not None and done.last == len(words) and not rules.tallies.at(words, 0)
