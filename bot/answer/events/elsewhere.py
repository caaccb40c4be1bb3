"""Whether the rest of a place is meant, by a question and by what is said around a figure.

"84 in the rest of the province" are none of the camp's, and only they answer a question for the rest.
"""

import re
from functools import lru_cache

from bot.answer.events.elsewhere_words import ELSEWHERE
from bot.answer.text.sentences import place_of, sentences_in
from index.domain import Article, Figure, Span
from index.figures.grammar import Grammar, grammar
from index.figures.marks import COMMAS
from index.figures.numbers import numbers_in
from index.figures.tokens import Sentence
from index.figures.uncounted import counts_nothing


@lru_cache(maxsize=512)  # the same few articles are asked about again and again
def speaks_of_the_rest(text: str, language: str) -> bool:
    """Tell whether a text, or a question, speaks of the rest of a place."""
    words = ELSEWHERE.get(language)
    return words is not None and re.search(words, text, re.IGNORECASE) is not None


def is_elsewhere(figure: Figure, article: Article) -> bool:
    """Tell whether a figure counts what happened in the rest of a place, by the words around it.

    They reach no further than to where the number before or after it has its own: "12 died in the camp, in the rest of
    the province 84".
    """
    rules, place = grammar(article.language), place_of(figure, article)
    if rules is None or place is None or not speaks_of_the_rest(article.text, article.language):
        return False
    sentence = rules.cut(article.text, sentences_in(article)[place])
    return speaks_of_the_rest(_clause(sentence, figure.span, rules).of(article.text), article.language)


def _clause(sentence: Sentence, figure: Span, rules: Grammar) -> Span:
    """Return the words around a figure, parted from other counts by the comma or "and" next to the one before."""
    counts = [n for n in numbers_in(sentence, rules) if not counts_nothing(sentence, n, rules)]
    places = [sentence.slice(number.first, number.last) for number in counts]
    before = [n.last for n, at in zip(counts, places, strict=True) if at.end <= figure.start]
    after = [n.first for n, at in zip(counts, places, strict=True) if at.start >= figure.end]
    first, last = sentence.span
    if before:
        first = _parting(sentence, before[-1], figure.start, rules) or sentence.tokens[before[-1]].start
    if after:
        place = next(n for n, token in enumerate(sentence.tokens) if token.start >= figure.end)
        last = _parting(sentence, place, sentence.tokens[after[0]].start, rules) or sentence.tokens[after[0]].start
    return Span(first, last)


def _parting(sentence: Sentence, place: int, end: int, rules: Grammar) -> int | None:
    """Return where the first comma or "and" from here on stands, None where there is none before the end."""
    rest = zip(sentence.tokens[place:], sentence.words[place:], strict=True)
    parts = (token.start for token, word in rest if token.start < end and (word in COMMAS or word in rules.joiners))
    return next(parts, None)
