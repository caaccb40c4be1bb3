"""Numbers in a sentence: digits with every separator, multipliers, written-out numbers, dozens.

A number is what stands in the text; whether it counts anything is for `index.figures.uncounted` and
`index.figures.counted` to say. Plurals without a number ("dozens", "des centaines") are none: they have no value that
a reader could find in the words quoted.
"""

import re
from dataclasses import dataclass, replace

from index.figures.grammar import Grammar
from index.figures.spelled import worth
from index.figures.tokens import Sentence

# Longer runs of digits are identifiers; a float holds fifteen digits exactly.
_MOST_DIGITS = 15
_MOST_WORDS = 12
_THOUSAND = 1000
_GROUPED = re.compile(r"\d{1,3}(?:[^\d]\d{3})+")
_FRACTION = re.compile(r"(.*?)[.,٫](\d+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Number:
    """Words first..last-1 of a sentence are a number.

    Attributes:
        value: What it is worth.
        plain: Whether it is digits without group, fraction or multiplier, as years and days are.
        collective: Whether it is a dozen or the like, which is an "about".
        multiplier: What multiplied the digits, 1 where nothing did.
    """

    first: int
    last: int
    value: float
    plain: bool = False
    collective: bool = False
    multiplier: float = 1

    def times(self, factor: float) -> "Number":
        """Return the number that "2" is in "2 to 3 million"."""
        return replace(self, value=self.value * factor, plain=False, multiplier=factor)


def is_dual(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    """Tell whether a number is its own noun: Arabic "طفلان", two children."""
    return number.last - number.first == 1 and sentence.words[number.first] in rules.duals


def numbers_in(sentence: Sentence, rules: Grammar) -> list[Number]:
    """Return the numbers of a sentence in order, none overlapping another."""
    found = []
    end = 0
    for place in _places(sentence, rules):
        if place < end:
            continue
        if _is_split(sentence, place):
            end = place + 3
            continue
        number = _at(sentence, place, rules)
        if number and not _is_vague(sentence, number, rules):
            found.append(number)
        end = number.last if number else place + 1
    return found


def _places(sentence: Sentence, rules: Grammar) -> list[int]:
    """Return where a number may begin: most words are passed over at the cost of one look."""
    starts, compound = rules.number_starts, rules.compound is not None
    return [
        place
        for place, (token, word) in enumerate(zip(sentence.tokens, sentence.words, strict=True))
        if token.kind == "number" or word in starts or compound or "-" in word
    ]


def _is_split(sentence: Sentence, place: int) -> bool:
    """Tell whether here stands "1, 400": one number badly copied or two in a list; nobody can tell, so neither."""
    tokens = sentence.tokens[place : place + 3]
    return (
        [token.kind for token in tokens] == ["number", "mark", "number"]
        and tokens[1].text == ","
        and tokens[0].text.isdigit()
        and len(tokens[0].text) <= 3
        and tokens[2].text.isdigit()
        and len(tokens[2].text) == 3
    )


def _at(sentence: Sentence, place: int, rules: Grammar) -> Number | None:
    if sentence.tokens[place].kind == "number":
        number = _digits(sentence, place, rules)
    elif sentence.words[place] in rules.mixed:
        number = _multiplied(sentence, place, place + 1, rules.mixed[sentence.words[place]], rules)
    else:
        number = _spelled(sentence, place, rules)
    if number:
        number = _with_half(sentence, number, rules)
    if number is None and not _may_be_collective(sentence, place, rules):
        return None
    return _collective(sentence, place, number, rules) or number


def _may_be_collective(sentence: Sentence, place: int, rules: Grammar) -> bool:
    starts = rules.collectives.starts
    follows = place + 1 < len(sentence.words) and sentence.words[place + 1] in starts
    return sentence.words[place] in starts or (follows and sentence.words[place] in rules.articles)


def _digits(sentence: Sentence, place: int, rules: Grammar) -> Number | None:
    text = sentence.tokens[place].text
    if sum(char.isdigit() for char in text) > _MOST_DIGITS:
        return None
    factor, last = _multiplier(sentence, place + 1, rules)
    value = _value(text, is_multiplied=factor != 1) * factor
    if factor >= _THOUSAND and (rest := _rest(sentence, last, factor, rules)):
        return replace(rest, first=place, value=value + rest.value, plain=False, multiplier=factor)
    return Number(place, last, value, plain=text.isdigit() and factor == 1, multiplier=factor)


def _rest(sentence: Sentence, place: int, factor: float, rules: Grammar) -> Number | None:
    """Read what follows the thousands or the millions: "12 тыс. *860*", 22万*9700*, "11 ألفا *و300*"."""
    if rules.table.prefixes and sentence.words[place : place + 1] and sentence.words[place] in rules.joiners:
        place += 1
    if sentence.kinds(place, place + 1) != ("number",) or not sentence.tokens[place].text.isdigit():
        return None
    rest = _digits(sentence, place, rules)
    return rest if rest and 0 < rest.value < factor else None


def _multiplier(sentence: Sentence, place: int, rules: Grammar) -> tuple[float, int]:
    factor = 1.0
    while place < len(sentence.words) and sentence.words[place] in rules.multipliers and factor < 1e12:
        factor *= rules.multipliers[sentence.words[place]]
        place += 1
        if (
            sentence.words[place : place + 1] == (".",)
            and sentence.touch(place - 1)
            and place + 1 < len(sentence.words)
        ):
            place += 1  # "3 Mio. Menschen"
    return factor, place


def _multiplied(sentence: Sentence, first: int, last: int, value: float, rules: Grammar) -> Number:
    factor, last = _multiplier(sentence, last, rules)
    return Number(first, last, value * factor, multiplier=factor)


def _with_half(sentence: Sentence, number: Number, rules: Grammar) -> Number:
    """Read "two and a half million", "deux millions et demi"; the half of "12 y medio centenar" is another number's."""
    half = rules.halves.at(sentence.words, number.last)
    before = rules.multipliers.get(sentence.words[number.last - 1], 1)
    if half is None or (before == 1 and rules.collectives.at(sentence.words, half.first + 1)):
        return number
    return _multiplied(sentence, number.first, half.last, number.value + before / 2, rules)


def _value(text: str, *, is_multiplied: bool) -> float:
    """Read digits. One group of three is thousands ("1.200"), unless a multiplier says "1.234 million"."""
    digits, fraction = text, ""
    if found := _FRACTION.fullmatch(text):
        is_group = len(found[2]) == 3 and not is_multiplied and _GROUPED.fullmatch(text) and text[0] not in "0٠"
        digits, fraction = (text, "") if is_group else found.groups()
    whole = "".join(char for char in digits if char.isdigit())
    return float(int(whole or "0")) + (float(int(fraction)) / 10 ** len(fraction) if fraction else 0.0)


def _spelled(sentence: Sentence, place: int, rules: Grammar) -> Number | None:
    """Read a written-out number: the longest run of number words that has a value."""
    if sentence.words[place] in rules.joiners:
        return None
    if sentence.words[place] in rules.duals:
        return Number(place, place + 1, 2.0)
    if not _is_atom(sentence, place, rules):
        return _one(sentence, place, rules)
    last = _end_of_run(sentence, place, rules)
    while last > place:
        value = worth(sentence, place, last, rules)
        if value is not None:
            return Number(_with_article(sentence, place, rules), last, value)
        last -= 1
    return _one(sentence, place, rules)


def _one(sentence: Sentence, place: int, rules: Grammar) -> Number | None:
    """Read "a" before a noun; before "hundred" or "dozen" it is a part of a longer number."""
    word, after = sentence.words[place], sentence.words[place + 1 : place + 2]
    if word not in rules.ones or not after or _is_atom(sentence, place + 1, rules):
        return None
    return Number(place, place + 1, 1.0) if after[0] not in rules.multipliers else None


def _end_of_run(sentence: Sentence, first: int, rules: Grammar) -> int:
    last = place = first + 1
    while place < min(len(sentence.words), first + _MOST_WORDS):
        if _is_atom(sentence, place, rules) or sentence.words[place] in rules.multipliers:
            last = place + 1
        elif sentence.words[place] not in rules.joiners:
            break
        place += 1
    return last


def _is_atom(sentence: Sentence, place: int, rules: Grammar) -> bool:
    word = sentence.words[place]
    if word in rules.atoms:
        return True
    if "-" in word:
        return all(part in rules.atoms or part in rules.joiners for part in word.split("-"))
    return bool(rules.compound and rules.compound.fullmatch(word))


def _with_article(sentence: Sentence, place: int, rules: Grammar) -> int:
    """Return where the number begins: "a hundred" begins at its article."""
    takes_article = sentence.words[place] in rules.multipliers
    return place - 1 if takes_article and place and sentence.words[place - 1] in rules.articles else place


def _collective(sentence: Sentence, place: int, number: Number | None, rules: Grammar) -> Number | None:
    """Read "une trentaine", "two dozen", "half a dozen": a count or an article, then the collective."""
    if whole := rules.collectives.at(sentence.words, place):
        is_number = whole.last - whole.first > 1 or sentence.words[place] in rules.rounds
        return Number(place, whole.last, whole.meaning, collective=True) if is_number else None
    after = number.last if number else place + 1 if sentence.words[place] in rules.articles else place
    found = rules.collectives.at(sentence.words, after) if after > place else None
    if found is None:
        return None
    return Number(place, found.last, (number.value if number else 1) * found.meaning, collective=True)


def _is_vague(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    return rules.vague.before(sentence.words, number.first) is not None
