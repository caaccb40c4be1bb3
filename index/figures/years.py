"""Events of another year: "a 2018 earthquake", "le séisme de 1999", "1988 года". Their dead are not this event's.

A whole date ("on 3 March 2018") is not read here: what happened on it has a day of its own.
"""

from collections.abc import Iterator

from index.figures.certainty import is_bare_one
from index.figures.grammar import Grammar
from index.figures.numbers import Number
from index.figures.table import Head
from index.figures.tokens import Sentence
from index.figures.uncounted import FIRST_YEAR_OF_NEWS, is_year

_TO_NOUN = 4


def years_in(sentence: Sentence, numbers: list[Number], rules: Grammar, year: int | None) -> Iterator[tuple[int, int]]:
    """Yield the phrases of a sentence that name an event by a year before the article's.

    One that stands behind a figure is the figure's only after a preposition ("12 died in the 2018 earthquake"): else
    it may be compared with it.

    Args:
        sentence: The sentence.
        numbers: All its numbers.
        rules: The language.
        year: The year of the article, None where unknown.
    """
    for place, number in enumerate(numbers):
        if (
            not is_year(sentence, number)
            or not FIRST_YEAR_OF_NEWS <= number.value < (year or 2100)
            or _is_dated(sentence, number)
        ):
            continue
        phrase = (
            _adjective(sentence, number, rules)
            or _after_of(sentence, number, rules)
            or _before_mark(sentence, number, rules)
        )
        during = rules.during.before(sentence.words, phrase[0]) if phrase else None
        is_first = all(is_bare_one(sentence, earlier, rules) for earlier in numbers[:place])
        if phrase and (during or is_first):
            yield during.first if during else phrase[0], phrase[1]


def _is_dated(sentence: Sentence, number: Number) -> bool:
    return number.first > 0 and sentence.tokens[number.first - 1].kind == "number"


def _adjective(sentence: Sentence, number: Number, rules: Grammar) -> tuple[int, int] | None:
    """Read "a 2018 earthquake"."""
    first, last = number.first - 1, number.last
    if rules.table.head is not Head.PLURAL or first < 0 or not sentence.is_word(last):
        return None
    if sentence.words[first] not in rules.determiners or _is_verb(sentence, last, rules):
        return None
    while last < number.last + _TO_NOUN and sentence.is_word(last) and not _is_verb(sentence, last, rules):
        last += 1
    is_count = sentence.words[last - 1].endswith("s") and not number.value % 100
    return None if is_count or _is_counted(sentence, number.last, rules) else (first, last)


def _after_of(sentence: Sentence, number: Number, rules: Grammar) -> tuple[int, int] | None:
    """Read "le séisme de 1999"."""
    of = rules.of_years.before(sentence.words, number.first)
    if of is None or not sentence.is_word(of.first - 1) or rules.months.before(sentence.words, of.first):
        return None
    if _is_counted(sentence, number.last, rules) or rules.tallies.before(sentence.words, of.first):
        return None
    after = number.last
    if rules.goals.at(sentence.words, after) or rules.ranges.at(sentence.words, after):
        return None
    if sentence.is_word(after) and not _is_verb(sentence, after, rules) and _is_noun(sentence, after, rules):
        return None
    is_named = of.first > 1 and sentence.words[of.first - 2] in rules.determiners
    return of.first - 1 - is_named, number.last


def _before_mark(sentence: Sentence, number: Number, rules: Grammar) -> tuple[int, int] | None:
    """Read "землетрясение 1988 года", 1976年地震."""
    mark = rules.year_marks.at(sentence.words, number.last)
    if mark is None or rules.months.before(sentence.words, number.first):
        return None
    is_date = mark.last < len(sentence.tokens) and sentence.tokens[mark.last].kind == "number"
    return None if is_date else (number.first, mark.last)


def _is_verb(sentence: Sentence, place: int, rules: Grammar) -> bool:
    words = sentence.words
    if words[place] in rules.verbs or words[place] in rules.joiners:
        return True
    lists = (rules.stops, rules.waged, rules.says)
    return any(each.at(words, place) for each in lists) or bool(
        rules.done_to.at(words, place) or rules.befell.at(words, place)
    )


def _is_counted(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether people follow, or the dead: "un bilan de 1999 morts"."""
    return bool(rules.people.at(sentence.words, place)) or (
        rules.things.at(sentence.words, place) is not None and not _is_verb(sentence, place, rules)
    )


def _is_noun(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether this may be a noun in the plural: "un village de 1985 maisons"."""
    if rules.table.head is Head.CAPITAL:
        return sentence.is_capitalised(place)
    return sentence.words[place].endswith("s")
