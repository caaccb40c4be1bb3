"""Whether a question asks beyond one event: "in the whole war", "since 2011", "this year"."""

from index.domain import Span
from index.figures.grammar import LANGUAGES, Grammar, grammar
from index.figures.numbers import numbers_in
from index.figures.scope import periods_in
from index.figures.tokens import Sentence


def asks_wider(question: str, language: str) -> bool:
    """Tell whether a question asks for a war or a period; a year alone ("in January 2014") only dates the event.

    With a language that has no table, every table is tried.
    """
    codes = [language] if grammar(language) else LANGUAGES
    return any(_asks_wider(question, rules) for code in codes if (rules := grammar(code)))


def _asks_wider(question: str, rules: Grammar) -> bool:
    sentence = rules.cut(question, Span(0, len(question)))
    if any(found.meaning for found in rules.wars.within(sentence.words, 0, len(sentence.words))):
        return True
    periods = periods_in(sentence, numbers_in(sentence, rules), rules, None)
    return any(not _is_date(sentence, period, rules) for period in periods)


def _is_date(sentence: Sentence, period: tuple[int, int], rules: Grammar) -> bool:
    ends_in_year = sentence.tokens[period[1] - 1].kind == "number"
    return ends_in_year and rules.since.at(sentence.words, period[0]) is None
