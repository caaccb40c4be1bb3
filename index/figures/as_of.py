"""The day on which a figure held: a whole date named beside it, else the article's. No relative days ("Friday")."""

from datetime import UTC, datetime

from index.figures.grammar import Grammar
from index.figures.numbers import Number
from index.figures.tokens import Sentence
from index.figures.uncounted import is_year

_JOINTS = frozenset({".", ",", "de", "of", "du", "del"})


def as_of(sentence: Sentence, numbers: list[Number], rules: Grammar, published: datetime | None) -> datetime | None:
    """Return the one whole date (day, month, year) that the sentence names, else when the article was published.

    The result is aware: in the article's time zone, or UTC where the article has no date.
    """
    dates = {date for number in numbers if (date := _date(sentence, number, numbers, rules))}
    if len(dates) != 1:
        return published
    try:
        return datetime(*dates.pop(), tzinfo=published.tzinfo if published else UTC)
    except ValueError:  # the 31st of February
        return published


def _date(sentence: Sentence, number: Number, numbers: list[Number], rules: Grammar) -> tuple[int, int, int] | None:
    if not (number.plain and 1 <= number.value <= 31):
        return None
    month = _month(sentence, number, rules)
    year = next((each for each in numbers if is_year(sentence, each) and 0 < each.first - number.last <= 4), None)
    if month is None or year is None:
        return None
    return int(year.value), month, int(number.value)


def _month(sentence: Sentence, number: Number, rules: Grammar) -> int | None:
    after = number.last
    while after < len(sentence.words) and sentence.words[after] in _JOINTS:
        after += 1
    found = rules.months.at(sentence.words, after) or rules.months.before(sentence.words, number.first)
    return found.meaning if found else None
