"""Numbers that count nothing: dates, years, clock times, ages, durations, money, percentages, names ("T-72")."""

from index.domain import Counted
from index.figures.grammar import Grammar
from index.figures.marks import COMMAS, HYPHENS
from index.figures.noun import noun_phrase
from index.figures.numbers import Number
from index.figures.tokens import Sentence

_MONEY = frozenset("$€£¥₽₹₪")
_FIRST_YEAR = 1100
# Earlier ones are more often counts, behind a month as well; so are round ones before a plural ("the 2000 houses").
FIRST_YEAR_OF_NEWS = 1900
_YEAR_LINKS = frozenset({"de", "of", "del"})
_DAY_DIGITS = 2
# Words from "two thirds" to how many the whole are: "ثلثا ركاب العبارة الغارقة البالغ عددهم".
_TO_NUMBERING = 5
# Characters of a name on either side of one that is a number elsewhere.
_TO_NAME_END = 4
_GLUE_BEFORE = frozenset("-/:.,#_&@=°–‑") | _MONEY
_GLUE_AFTER = frozenset("-/:%°_@=‰‑") | _MONEY


def counts_nothing(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    """Tell whether a number is no count, from the words around it alone."""
    return (
        _is_glued(sentence, number, rules)
        or _is_in_name(sentence, number, rules)
        or _is_date(sentence, number, rules)
        or _is_year_of_date(sentence, number, rules)
        or (number.plain and _is_outlet(sentence, number.last))
        or _is_labelled(sentence, number, rules)
        or _has_unit_of_its_own(sentence, number, rules)
        or _is_parted_age(sentence, number, rules)
        or _is_aside(sentence, number)
        or _is_whole(sentence, number, rules)
        or _is_fraction(sentence, number, rules)
        or _is_ratio(sentence, number, rules)
    )


def is_year(sentence: Sentence, number: Number) -> bool:
    """Tell whether a number looks like a year that news speaks of: four digits and nothing else."""
    return number.plain and len(sentence.tokens[number.first].text) == 4 and _FIRST_YEAR <= number.value < 2100


def _is_glued(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    """Tell whether the number is a piece of something longer: T-72, 10:30, 17-year-old, 12th, $5."""
    before, after = number.first - 1, number.last
    if sentence.touch(before) and _sticks(sentence, before, _GLUE_BEFORE, rules):
        return True
    if before >= 0 and sentence.tokens[before].text in _MONEY:
        return True
    if sentence.touch(after - 1) and sentence.words[after] == "'s":
        return True  # "in her 30's"
    if after < len(sentence.tokens) and sentence.tokens[after].text in {"%", "‰", "°", *_MONEY}:
        return True
    return sentence.touch(after - 1) and (
        _sticks(sentence, after, _GLUE_AFTER, rules) or _is_decimal_point(sentence, after)
    )


def _is_in_name(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    """Tell whether the number is a character of a body's name: the 十 of 红十字会."""
    if not rules.table.positional:
        return False
    last = min(len(sentence.words), number.last + _TO_NAME_END)
    named = rules.roles.within(sentence.words, max(0, number.first - _TO_NAME_END), last)
    return any(role.first < number.first and number.last < role.last for role in named)


def _sticks(sentence: Sentence, place: int, marks: frozenset[str], rules: Grammar) -> bool:
    token = sentence.tokens[place]
    if token.kind in {"elided", "ideograph"}:
        return False
    if token.text == ":" and place and not sentence.touch(place) and sentence.tokens[place - 1].kind != "mark":
        return False  # "the dead now number four: three firemen and", but not 10:30
    return token.text in marks or token.kind == "number" or (token.is_word and not rules.table.glued)


def _is_decimal_point(sentence: Sentence, place: int) -> bool:
    """Tell whether a stop or a comma right after the number goes on in the same breath ("3.14.15", "3. Tag")."""
    if sentence.tokens[place].text not in {".", ","} or place + 1 >= len(sentence.tokens):
        return False
    if sentence.touch(place):
        return sentence.tokens[place + 1].kind == "number"
    return sentence.tokens[place].text == "." and sentence.is_word(place + 1)


def _is_date(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    if not number.plain or number.value > 31:
        return False
    after = number.last
    while after < len(sentence.words) and sentence.words[after] in {".", "de", "of", "º", "do"}:
        after += 1
    months, words = rules.months, sentence.words
    return months.at(words, after) is not None or months.before(words, number.first) is not None


def _is_year_of_date(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    """Tell whether a number is the year of a month or day before it: "the March 2018 killing", "3 March, 2018"."""
    if not is_year(sentence, number) or number.value < FIRST_YEAR_OF_NEWS or not number.first:
        return False
    words = sentence.words
    last = number.first - (words[number.first - 1] in COMMAS or words[number.first - 1] in _YEAR_LINKS)
    if last and _is_day(sentence, last - 1) and rules.months.before(words, last - 1):
        return True
    month = rules.months.before(words, last)
    if month is None:
        return False
    is_whole = month.first > 0 and _is_day(sentence, month.first - 1)
    return is_whole or number.value % 100 != 0  # "in March 2000 people died" is a count


def _is_day(sentence: Sentence, place: int) -> bool:
    """Tell whether this may be the day of a month: "3", "3rd"."""
    return sentence.tokens[place].kind == "number" and len(sentence.tokens[place].text) <= _DAY_DIGITS


def _is_outlet(sentence: Sentence, place: int) -> bool:
    """Tell whether a broadcaster's name ends there, behind its number: "police told 13 News two people were shot"."""
    is_numbered = sentence.kinds(place - 1, place + 1) == ("number", "word")
    return is_numbered and sentence.tokens[place].text == "News"


def _is_labelled(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    label = rules.labels.before(sentence.words, number.first) or rules.clock.before(sentence.words, number.first)
    if label is None or (label.first and _is_outlet(sentence, label.first)):
        return False
    bound = rules.bounds.before(sentence.words, number.first)  # "supera las 5.000", but "las 5"
    return bound is None or bound.first >= label.first


def _has_unit_of_its_own(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    unit = _past_links(sentence, number, rules)
    within = rules.uncounted.before(sentence.words, number.last)
    if within and within.meaning and within.first < number.first:
        return True  # "40 por *ciento* las casas"
    return any(
        (found := units.at(sentence.words, place)) is not None
        and found.meaning
        and sentence.words[found.last - 1] not in rules.determiners  # "a las 5", but "en 300 las escuelas"
        for units in (rules.durations, rules.uncounted, rules.clock)
        for place in {number.last, unit, unit + 1 if _is_adjective(sentence, unit, rules) else unit}
    )


def _is_parted_age(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    """Tell whether this is an age in a text with spaces around its hyphens: "a 58 - year - old woman"."""
    hyphen = sentence.words[number.last : number.last + 1]
    return hyphen != () and hyphen[0] in HYPHENS and rules.durations.at(sentence.words, number.last + 1) is not None


def _is_adjective(sentence: Sentence, place: int, rules: Grammar) -> bool:
    return place < len(sentence.words) and sentence.words[place] in rules.adjectives


def _past_links(sentence: Sentence, number: Number, rules: Grammar) -> int:
    place = number.last
    while place < len(sentence.words) and sentence.words[place] in rules.links:
        if rules.people.at(sentence.words, place):
            break  # Arabic "27 others on Thursday"
        place += 1
    return place


def _is_aside(sentence: Sentence, number: Number) -> bool:
    """Tell whether a bare number stands between commas or in brackets, as an age does: "Mr Smith, 32, was"."""
    before, after = number.first - 1, number.last
    if before < 0 or after >= len(sentence.tokens):
        return False
    pair = sentence.tokens[before].text + sentence.tokens[after].text
    return pair in {",,", "()", "،،", ",.", "（）"} and sentence.is_capitalised(before - 1)


def _is_whole(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    """Tell whether a number is what another is a part of: the 6 in "2 of 6 people", but not in "2 of the 6 killed"."""
    words = sentence.words
    share = rules.shares.before(words, number.first) or rules.partitives.before(words, number.first)
    if _numbers_those_shared(sentence, number, rules):
        return True
    if _has_fate(sentence, number.last, rules) and not rules.table.positional:
        return False
    if rules.fractions.before(words, share.first if share else number.first - _is_article(sentence, number, rules)):
        return True  # "two thirds of the 300 passengers", "half the 300 passengers"
    if share is None or not share.first:
        return False
    return rules.is_count(sentence, share.first - 1) or words[share.first - 1] in rules.ones


def _numbers_those_shared(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    """Tell whether a number says how many those are of whom a part was named: "ثلثا الركاب البالغ عددهم 300"."""
    found = rules.numbering.before(sentence.words, number.first)
    if found is None:
        return False
    last = found.first - (found.first > 0 and sentence.words[found.first - 1] in COMMAS)
    for place in range(last - 1, max(-1, last - 1 - _TO_NUMBERING), -1):
        if rules.fractions.at(sentence.words, place):
            return True
        if not sentence.is_word(place) or rules.stops.at(sentence.words, place):
            return False
    return False


def _is_article(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    """Tell whether a determiner stands before a number."""
    return number.first > 0 and sentence.words[number.first - 1] in rules.determiners


def _is_fraction(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    """Tell whether a number is the upper one of a fraction: "two thirds", "a third of", but not "a third man"."""
    found = rules.fractions.at(sentence.words, number.last)
    if found is None:
        return False
    phrase = noun_phrase(sentence, found.last, rules, len(sentence.words))
    return found.meaning or phrase.first > found.last


def _is_ratio(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    """Tell whether this is either number of "one in five residents"; "one in two attacks" is two counts."""
    if before := rules.ratios.before(sentence.words, number.first):
        return before.meaning and _are_people(sentence, number.last, rules)
    opened = rules.ratios.at(sentence.words, number.first)
    if opened is None or opened.last >= len(sentence.words) or not rules.is_count(sentence, opened.last):
        return False
    return _are_people(sentence, opened.last + 1, rules)


def _are_people(sentence: Sentence, first: int, rules: Grammar) -> bool:
    """Tell whether what follows a number is people, or no noun at all."""
    phrase = noun_phrase(sentence, first, rules, len(sentence.words))
    places = range(phrase.first, phrase.last)
    named = any(kind.at(sentence.words, place) for place in places for kind in (rules.people, rules.things))
    return named or phrase.first == phrase.last or phrase.first > first


def _has_fate(sentence: Sentence, first: int, rules: Grammar) -> bool:
    """Tell whether the words here say what happened to those counted: "12 people killed", "12 people who"."""
    phrase, words = noun_phrase(sentence, first, rules, len(sentence.words)), sentence.words
    if words[phrase.last : phrase.last + 1] and words[phrase.last] in rules.relatives:
        return True
    found = (rules.things.at(words, place) for place in range(phrase.first, phrase.last + 1))
    return any(fate is not None and fate.meaning is not Counted.AFFECTED for fate in found)
