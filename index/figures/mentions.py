"""Whether a text speaks of the dead, the injured, the missing … at all, with or without a number."""

from index.domain import Counted, Span
from index.figures.grammar import grammar


def mentions(text: str, kind: Counted, language: str) -> bool:
    """Tell whether a text has a word for this kind; of a language without a table, that it may."""
    rules = grammar(language)
    if rules is None:
        return True
    words = rules.cut(text, Span(0, len(text))).words
    lists = (rules.asks, rules.things, rules.tallies, rules.befell, rules.done_to)
    return any(found.meaning is kind for phrases in lists for found in phrases.within(words, 0, len(words)))
