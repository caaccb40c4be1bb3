"""The numbers that an article looks back on: said before ("on Tuesday had spoken of 58"), or wrong and taken back.

What the ledger's figure is, this does not say; it says how the article that tells a number stands to it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from functools import lru_cache

from index.domain import Article, Span
from index.figures.dates import named_in
from index.figures.grammar import Grammar, grammar
from index.figures.numbers import numbers_in
from index.figures.recall_words import Recall, recall
from index.figures.tokens import LONGEST_SENTENCE
from index.text.sentences import split

# An article says in its title or its first words that it takes something back.
_LEAD = 400


class Standing(Enum):
    """How the article that tells a number stands to it."""

    NOW = auto()
    FORMER = auto()
    WITHDRAWN = auto()


@dataclass(frozen=True, slots=True)
class Recalled:
    """A number that an article looks back on.

    Attributes:
        value: The number.
        span: Where it stands in the article.
        standing: FORMER or WITHDRAWN.
        day: When it had been said, None where the article does not name the day.
    """

    value: float
    span: Span
    standing: Standing
    day: date | None


@lru_cache(maxsize=512)  # the same few articles are asked about again and again; reading one takes 1 ms
def recalled_in(article: Article) -> tuple[Recalled, ...]:
    """Return the numbers that an article looks back on, in order; none in a language without words for it."""
    looks, rules = recall(article.language), grammar(article.language)
    if looks is None or rules is None:
        return ()
    takes_back = bool(looks.takes_back.search(f"{article.title}\n{article.text[:_LEAD]}"))
    if not (takes_back or looks.any.search(article.text)):
        return ()
    sentences = split(article.text, article.language)
    found = list[Recalled]()
    for place, span in enumerate(sentences):
        text = span.of(article.text)
        if len(text) > LONGEST_SENTENCE:
            continue
        if (takes_back and looks.itself.match(text)) or _is_wrong(article.text, sentences, place, looks):
            found += [Recalled(value, at, Standing.WITHDRAWN, None) for value, at in _numbers(article, span, rules)]
        elif looks.any.search(text):
            found += _former(article, span, looks, rules)
    return tuple(found)


def _is_wrong(text: str, sentences: list[Span], place: int, looks: Recall) -> bool:
    """Tell whether a sentence says that its numbers are wrong, or the next one says so of "that figure"."""
    if looks.wrong.search(sentences[place].of(text)):
        return True
    after = sentences[place + 1].of(text) if place + 1 < len(sentences) else ""
    return bool(looks.that.match(after) and looks.wrong.search(after))


def _former(article: Article, span: Span, looks: Recall, rules: Grammar) -> Iterator[Recalled]:
    text = span.of(article.text)
    numbers = list(_numbers(article, span, rules))
    said = looks.had_said.search(text) if numbers else None
    day = _earlier_day(article, text) if said else None
    is_past = said is not None and (day is not None or looks.at_first.search(text) is not None)
    past = range(said.start(), _end_of_clause(text, said.start(), said.end(), looks)) if said else range(0)
    for value, at in numbers:
        ahead = text[: at.start - span.start]
        if looks.not_this.search(ahead):
            yield Recalled(value, at, Standing.WITHDRAWN, None)
        elif is_past and at.start - span.start in past:
            yield Recalled(value, at, Standing.FORMER, day)
        elif looks.before.search(ahead) or _are_fewer_now(ahead, text[at.end - span.start :], looks):
            yield Recalled(value, at, Standing.FORMER, None)


def _are_fewer_now(ahead: str, behind: str, looks: Recall) -> bool:
    """Tell whether some of those whose number stands between these words are missing no more."""
    return looks.part.search(ahead) is not None and looks.found.match(behind) is not None


def _end_of_clause(text: str, start: int, end: int, looks: Recall) -> int:
    """Return where a clause like ", who on Tuesday had spoken of 58, " ends that these words stand in; else the end."""
    opened = text.rfind(", ", 0, start)
    if opened < 0 or not looks.who.match(text, opened + 2):
        return len(text)
    closed = text.find(", ", end)
    return closed if closed >= 0 else len(text)


def _earlier_day(article: Article, text: str) -> date | None:
    """Return the day before the article's own that a sentence names, None where it names none or several."""
    if article.published is None:
        return None
    today = article.published.date()
    days = {named.period.last for named in named_in(text, article.language, today) if named.period.last < today}
    return days.pop() if len(days) == 1 else None


def _numbers(article: Article, span: Span, rules: Grammar) -> Iterator[tuple[float, Span]]:
    """Yield the numbers of a sentence that are no part of a date, each with its place in the article."""
    if not rules.may_count(span.of(article.text)):
        return
    sentence = rules.cut(article.text, span)
    for number in numbers_in(sentence, rules):
        is_date = rules.months.at(sentence.words, number.last) or rules.months.before(sentence.words, number.first)
        if not (number.plain and is_date):
            yield number.value, sentence.slice(number.first, number.last)
