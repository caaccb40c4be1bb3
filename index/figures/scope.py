"""Words that widen a figure beyond the event reported: a war, years, "since 2011", "worldwide".

300,000 dead in five years of war is true, and no answer to how many died in this attack.
"""

from collections.abc import Iterator

from index.domain import Span
from index.figures.grammar import Grammar, grammar
from index.figures.marks import COMMAS, DASHES, ENDS
from index.figures.numbers import Number
from index.figures.phrases import Match
from index.figures.tokens import Sentence
from index.figures.uncounted import is_year

# Words a statement reaches: from a war to its figure, from a figure to its period, from "since" to its year. Wider
# ones were, in the agency copy read for this, another statement.
_TO_WAR = 14
_TO_PERIOD = 14
_IN_PERIOD = 7
_TO_SUPERLATIVE = 6
_TO_NAME = 3
# Commas past the one that closes "In 2019,": "2019年，同一路段发生车祸，造成19人遇难".
_COMMAS_PAST = 1


def scope_of(
    sentence: Sentence, figure: tuple[int, int], periods: list[tuple[int, int]], rules: Grammar
) -> Span | None:
    """Return the words that widen a figure, None where it is the event's own.

    Args:
        sentence: The sentence.
        figure: The first word of the figure, its bound included, and the one after its unit.
        periods: What `periods_in` and `years_in` found in the sentence.
        rules: The language.
    """
    start, end = figure
    near = [
        (first, last)
        for first, last in periods
        if _reaches(sentence, (first, last), start, end, rules) and not _compares(sentence, first, rules)
    ]
    war = _war_before(sentence, start, rules)
    if war is not None:
        war = next((first for first, last in near if last <= war <= last + _TO_NAME), war)  # 2017年的霍乱疫情
        return sentence.slice(war, next((last for first, last in near if first >= end), end))
    found = near or list(_war_after(sentence, end, rules))
    return sentence.slice(*found[0]) if found else None


def is_part(scope: str, language: str) -> bool:
    """Tell whether what a ledger's figure has for a scope makes it a part of those counted: it widens nothing."""
    rules = grammar(language)
    return rules is not None and rules.partitives.at(_words_of(scope, rules), 0) is not None


def is_start(scope: str, language: str) -> bool:
    """Tell whether what a ledger's figure has for a scope only says since when: "since 2011"."""
    rules = grammar(language)
    return rules is not None and rules.since.at(_words_of(scope, rules), 0) is not None


def _words_of(scope: str, rules: Grammar) -> tuple[str, ...]:
    return rules.cut(scope, Span(0, len(scope))).words


def part_of(sentence: Sentence, end: int, rules: Grammar) -> Span | None:
    """Return the words that make a figure a part of those counted ("14 of the dead"), None where there are none.

    Args:
        sentence: The sentence.
        end: Where the number ends.
        rules: The language.
    """
    opened = rules.partitives.at(sentence.words, end)
    whole = opened and rules.things.at(sentence.words, opened.last)
    return sentence.slice(opened.first, whole.last) if opened and whole else None


def periods_in(
    sentence: Sentence, numbers: list[Number], rules: Grammar, year: int | None
) -> Iterator[tuple[int, int]]:
    """Yield the phrases of a sentence that name a wider time or place.

    Args:
        sentence: The sentence.
        numbers: All its numbers, years among them.
        rules: The language.
        year: The year of the article, None where unknown: figures "in" that year may be the event's.
    """
    place = 0
    while place < len(sentence.words):
        if sentence.words[place] not in rules.period_starts:
            place += 1
            continue
        last = (
            _whole(sentence, place, rules)
            or _since(sentence, place, numbers, rules)
            or _during(sentence, place, numbers, rules, year)
        )
        if last:
            yield place, last
        place = last or place + 1


def _whole(sentence: Sentence, place: int, rules: Grammar) -> int | None:
    found = rules.periods.at(sentence.words, place)
    return found.last if found and found.meaning else None


def _since(sentence: Sentence, place: int, numbers: list[Number], rules: Grammar) -> int | None:
    """Read "since 2011", "depuis le début du conflit"."""
    opened = rules.since.at(sentence.words, place)
    if opened is None:
        return None
    for at in range(opened.last, min(len(sentence.words), opened.last + _IN_PERIOD)):
        if at > opened.last and not sentence.tokens[at - 1].is_word and sentence.tokens[at - 1].kind != "number":
            return None
        if found := rules.beginnings.at(sentence.words, at) or rules.long_durations.at(sentence.words, at):
            return _past_year(sentence, found.last, numbers, rules) if found.meaning else None
        if (number := _number_at(numbers, at)) and is_year(sentence, number):
            mark = rules.year_marks.at(sentence.words, number.last)
            return mark.last if mark else number.last
    return None


def _past_year(sentence: Sentence, place: int, numbers: list[Number], rules: Grammar) -> int:
    """Return where the year of a beginning ends: "since the year *2011*", "since the coup of *3 May 2021*"."""
    number = _number_at(numbers, place)
    if number and number.plain and (month := rules.months.at(sentence.words, number.last)):
        number = _number_at(numbers, month.last)
    return number.last if number and is_year(sentence, number) else place


def _during(sentence: Sentence, place: int, numbers: list[Number], rules: Grammar, year: int | None) -> int | None:
    """Read "in more than five years", "over the past two months", "in 2013"."""
    opened = rules.during.at(sentence.words, place)
    if opened is None:
        return None
    if (number := _number_at(numbers, opened.last)) and is_year(sentence, number):
        last = _end_of_years(sentence, number, numbers)
        mark = rules.year_marks.at(sentence.words, last.last)
        return (mark or last).last if last.value != year else None
    found = _stretch(sentence, opened.last, rules)
    return found.last if found and any(place < number.first < found.first for number in numbers) else None


def _end_of_years(sentence: Sentence, first: Number, numbers: list[Number]) -> Number:
    """Return the 2020 of "2018-2020", the year itself where it stands alone."""
    last = _number_at(numbers, first.last + 1)
    is_dashed = sentence.kinds(first.last, first.last + 1) == ("mark",) and sentence.words[first.last] in DASHES
    return last if last and is_dashed and is_year(sentence, last) else first


def _stretch(sentence: Sentence, first: int, rules: Grammar) -> Match[bool] | None:
    """Return the stretch of time soon after a preposition, and not a day of the past ("two years ago")."""
    words = sentence.words
    for at in range(first, min(len(words), first + _IN_PERIOD)):
        if not (sentence.tokens[at].is_word or sentence.tokens[at].kind == "number") or rules.ago.at(words, at):
            return None
        if found := rules.long_durations.at(words, at):
            return None if rules.ago.at(words, found.last) else found
    return None


def _number_at(numbers: list[Number], place: int) -> Number | None:
    return next((number for number in numbers if number.first == place), None)


def _reaches(sentence: Sentence, period: tuple[int, int], first: int, end: int, rules: Grammar) -> bool:
    """Tell whether a period and a figure are of one statement: no comma between, but for "Since 2011, ..."."""
    if _opens_sentence(sentence, period, first, rules):
        return True
    is_before = period[0] < end
    is_opening = is_before and _opens_statement(sentence, period, rules)
    between = range(period[1] + is_opening, first) if is_before else range(end, period[0])
    if len(between) > _TO_PERIOD * (1 + rules.table.positional):
        return False
    words = sentence.words
    commas = sum(words[place] in COMMAS for place in between)
    turns = any(words[place] in ENDS or (commas and _turns(sentence, place, rules)) for place in between)
    return not turns and commas <= (_COMMAS_PAST if is_opening else 0)


def _opens_sentence(sentence: Sentence, period: tuple[int, int], first: int, rules: Grammar) -> bool:
    """Tell whether a period opens the sentence and nothing before the figure ends what it says.

    "In 2018, the collapse of two houses at Sarlande, 120 kilometres away, had killed eight". A start ("since 2011") is
    taken up less far, and a weekday names a time of its own.
    """
    if period[0] or period[1] > first or rules.since.at(sentence.words, 0):
        return False
    return not any(
        sentence.words[place] in ENDS
        or rules.breaks.at(sentence.words, place)
        or (rules.during.at(sentence.words, place) and rules.days.at(sentence.words, place + 1))
        for place in range(period[1], first)
    )


def _turns(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether the sentence turns to something else here: "In 2019, it opened, but 12 died on Friday"."""
    return any(phrases.at(sentence.words, place) for phrases in (rules.breaks, rules.days))


def _opens_statement(sentence: Sentence, period: tuple[int, int], rules: Grammar) -> bool:
    """Tell whether a period opens a statement and a comma parts it from the rest: "Since 2011, 12 have died"."""
    if sentence.words[period[1] : period[1] + 1] not in [(comma,) for comma in COMMAS]:
        return False
    before = period[0] - 1  # Arabic "*And* in 2022, ..."
    return before < 0 or not sentence.is_word(before) or (not before and sentence.words[0] in rules.joiners)


def _war_before(sentence: Sentence, end: int, rules: Grammar) -> int | None:
    """Read "a conflict that has killed 300,000": return where the conflict's noun phrase begins."""
    waged = False
    for place in range(end - 1, max(-1, end - _TO_WAR), -1):
        if sentence.words[place] in ENDS or sentence.words[place] in COMMAS:
            return None
        waged = waged or bool(rules.waged.at(sentence.words, place) or rules.done_to.at(sentence.words, place))
        found = rules.wars.at(sentence.words, place)
        if found and found.meaning and waged:
            return _start_of_phrase(sentence, place, rules)
    return None


def _start_of_phrase(sentence: Sentence, place: int, rules: Grammar) -> int:
    for first in range(place - 1, max(-1, place - 4), -1):
        if sentence.words[first] in rules.determiners:
            return first
        if not sentence.is_word(first) or rules.stops.at(sentence.words, first):
            break
    return place


def _war_after(sentence: Sentence, end: int, rules: Grammar) -> Iterator[tuple[int, int]]:
    """Read "300,000 people killed in the war"."""
    for place in range(end, min(len(sentence.words), end + _TO_PERIOD)):
        if not (sentence.tokens[place].is_word or sentence.tokens[place].kind == "number"):
            return
        opened = rules.during.at(sentence.words, place)
        if opened is None:
            continue
        for found in rules.wars.within(sentence.words, opened.last, min(len(sentence.words), opened.last + 4)):
            if found.meaning:
                yield place, found.last
                return


def _compares(sentence: Sentence, period: int, rules: Grammar) -> bool:
    """Tell whether a period only ranks the event: "12 dead in the deadliest attack since 2011"."""
    return any(True for _ in rules.superlatives.within(sentence.words, max(0, period - _TO_SUPERLATIVE), period))
