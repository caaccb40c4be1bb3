"""Every number that a text states, whatever it counts: what a statement about the text may say."""

from index.domain import Article, Span
from index.figures.certainty import is_bare_one
from index.figures.grammar import grammar_or_english
from index.figures.numbers import numbers_in
from index.figures.reader import read_figures


def values_in(text: str, language: str) -> frozenset[float]:
    """Return the values of all numbers in a text, in digits or words, lower and upper ends alike.

    An article is a number only where it counts: "a man was killed". A language without a table is read by the English
    one: its digits are the same.
    """
    rules = grammar_or_english(language)
    sentence = rules.cut(text, Span(0, len(text)))
    numbers = numbers_in(sentence, rules)
    stated = {number.value for number in numbers if not is_bare_one(sentence, number, rules)}
    figures = read_figures(Article(id="", text=text, language=language)) if len(stated) < len(numbers) else []
    return frozenset(stated | {figure.value for figure in figures})
