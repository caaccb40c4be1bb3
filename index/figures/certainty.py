"""Whether a reader would call an amount and what it seems to count a count.

Of what is not on our list, only where nothing speaks against it; of "a man", only where it is a victim.
"""

from index.domain import Bound, Counted
from index.figures.bounds import Amount
from index.figures.denied import is_denied
from index.figures.grammar import Grammar
from index.figures.listed import is_listed
from index.figures.marks import OPENING, QUOTES
from index.figures.none_of import is_none
from index.figures.noun import Thing, measure_of, noun_phrase
from index.figures.numbers import Number
from index.figures.table import Head
from index.figures.tokens import Sentence
from index.figures.uncounted import FIRST_YEAR_OF_NEWS, is_year

_TO_MODAL = 7
# Words back from "and a woman" to the man before, his age between them.
_TO_LISTED = 5


def is_sure(sentence: Sentence, amount: Amount, thing: Thing, rules: Grammar) -> bool:
    """Tell whether a reader would call this a count: of what is not on our list, only where nothing speaks against."""
    if is_bare_one(sentence, amount.number, rules) and not _is_victim(sentence, amount, thing, rules):
        return False
    if _is_unreal(sentence, amount, rules) or rules.unreal.at(sentence.words, max(amount.last, thing.last)):
        return False
    if any(told(sentence, amount, rules) for told in (is_listed, is_none, is_denied)):
        return False
    if _is_like_year(sentence, amount) and not _names_count(sentence, amount, thing, rules):
        return False
    if _is_like_year(sentence, amount) and _is_mere_verb(sentence, thing, rules):
        return False
    return thing.counted is not Counted.OTHER or _is_sure_of_other(sentence, amount, thing, rules)


def _is_like_year(sentence: Sentence, amount: Amount) -> bool:
    return amount.bound is Bound.EXACTLY and is_year(sentence, amount.number)


def _names_count(sentence: Sentence, amount: Amount, thing: Thing, rules: Grammar) -> bool:
    """Tell whether a count is named right behind what looks like a year, or before it: "gli sfollati sono 1200"."""
    if amount.last <= thing.first <= amount.last + 1:
        return True
    return amount.value < FIRST_YEAR_OF_NEWS and rules.sums.before(sentence.words, amount.first) is not None


def _is_like_a_years(sentence: Sentence, amount: Amount, thing: Thing, rules: Grammar) -> bool:
    """Tell whether a noun may be a year's: "the 2018 elections", but not "destroyed 1200 houses"."""
    if not _is_like_year(sentence, amount) or rules.table.year_marks:
        return False  # "в 2016 году", but "1250 домов"
    if amount.value >= FIRST_YEAR_OF_NEWS or thing.first != amount.last:
        return True
    noun, of_year = sentence.words[thing.first], rules.table.definite
    if rules.table.head is Head.PLURAL and not sentence.words[thing.last - 1].endswith("s"):
        return True
    if _follows_name(sentence, amount.first) or (of_year and noun.startswith(of_year)):
        return True
    return _may_date(sentence, amount.first, rules)


def _may_date(sentence: Sentence, first: int, rules: Grammar) -> bool:
    """Tell whether what stands before a number lets it be a year: nothing, an article, a preposition or a month."""
    place = first - 1
    if place > 0 and sentence.words[place] in rules.joiners and sentence.is_word(place - 1):
        return False
    if not sentence.is_word(place) or sentence.words[place] in rules.determiners:
        return True
    opens = rules.stops.before(sentence.words, first) is not None and not rules.that.before(sentence.words, first)
    return opens or rules.months.before(sentence.words, first) is not None


def _is_mere_verb(sentence: Sentence, thing: Thing, rules: Grammar) -> bool:
    """Tell whether no noun but a verb stands after a year: "bei dem Erdbeben von 1999 starben"."""
    words, first = sentence.words, thing.first
    return rules.befell.at(words, first) is not None and not (
        rules.things.at(words, first) or rules.people.at(words, first)
    )


def _is_sure_of_other(sentence: Sentence, amount: Amount, thing: Thing, rules: Grammar) -> bool:
    """Tell whether this counts something that is not on our list: "12 tanks", but not "2 of them" nor "Channel 4"."""
    is_score = amount.dashed and amount.number.multiplier == 1  # but "1,1-1,2 млн"
    if amount.value == 1 or is_score:
        return thing.hit and not is_score
    if any(parts.at(sentence.words, amount.number.last) for parts in (rules.partitives, rules.of_them)):
        return False
    is_name = (
        _is_like_a_years(sentence, amount, thing, rules)
        or _is_no_noun(sentence, thing, rules)
        or _is_name(sentence, amount, thing, rules)
    )
    return _names_people(sentence, thing, rules) or not is_name


def _is_no_noun(sentence: Sentence, thing: Thing, rules: Grammar) -> bool:
    """Tell whether no word with a capital is named where nouns have them: "zwei *liegen* noch im Krankenhaus"."""
    if rules.table.head is not Head.CAPITAL:
        return False
    return not any(sentence.is_capitalised(place) for place in range(thing.first, thing.last))


def _names_people(sentence: Sentence, thing: Thing, rules: Grammar) -> bool:
    return any(True for _ in rules.people.within(sentence.words, thing.first, thing.last))


def is_bare_one(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    """Tell whether a number is an article, "a" or "un"."""
    return number.last - number.first == 1 and sentence.words[number.first] in rules.ones


def is_lone(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    """Tell whether a number is an article before a person, "a man"; "un mort" is a count of its own."""
    if not is_bare_one(sentence, number, rules):
        return False
    told = rules.things.at(sentence.words, number.last)
    return told is None or rules.people.at(sentence.words, told.last) is not None  # "eine verletzte Frau"


def is_mere_article(sentence: Sentence, number: Number, rules: Grammar) -> bool:
    """Tell whether a number is an article that stands before nobody, nor before a word such as "mort"."""
    if not is_bare_one(sentence, number, rules) or rules.of_them.at(sentence.words, number.last):
        return False
    phrase = noun_phrase(sentence, number.last, rules, len(sentence.words))
    places = range(phrase.first, min(len(sentence.words), phrase.last + 1))
    return not any(named.at(sentence.words, place) for place in places for named in (rules.people, rules.things))


def _is_victim(sentence: Sentence, amount: Amount, thing: Thing, rules: Grammar) -> bool:
    """Tell whether "a man" is one person of whom the sentence tells what befell him alone."""
    if thing.first < amount.number.last or _is_no_person(sentence, amount, thing, rules):
        return False
    if _is_kin(sentence, amount.first, rules):
        return False
    if rules.of_them.at(sentence.words, amount.number.last):
        return True
    if not (_names_people(sentence, thing, rules) or rules.things.at(sentence.words, amount.number.last)):
        return False
    return not (_follows_another(sentence, amount, rules) or _goes_on(sentence, thing, rules))


def _is_kin(sentence: Sentence, first: int, rules: Grammar) -> bool:
    """Tell whether somebody else is told of by this person: "the brother of a woman found dead was charged"."""
    words = sentence.words
    return first > 1 and words[first - 1] in rules.links and rules.people.before(words, first - 1) is not None


def _follows_another(sentence: Sentence, amount: Amount, rules: Grammar) -> bool:
    """Tell whether "a woman" is the end of a list: "a man, 24, and a woman were killed"."""
    if not amount.first or sentence.words[amount.first - 1] not in rules.joiners:
        return False
    last = amount.first - 1
    people = rules.people.within(sentence.words, max(0, last - _TO_LISTED), last)
    return any(all(not sentence.is_word(place) for place in range(person.last, last)) for person in people)


def _goes_on(sentence: Sentence, thing: Thing, rules: Grammar) -> bool:
    """Tell whether the list goes on: "a woman and her son were killed"."""
    words = sentence.words
    if words[thing.last : thing.last + 1] == () or words[thing.last] not in rules.joiners:
        return False
    after = thing.last + 1
    return after < len(words) and (words[after] in rules.determiners | rules.ones or _is_somebody(words, after, rules))


def _is_somebody(words: tuple[str, ...], place: int, rules: Grammar) -> bool:
    return rules.people.at(words, place) is not None


def _is_name(sentence: Sentence, amount: Amount, thing: Thing, rules: Grammar) -> bool:
    """Tell whether number and noun are somebody's name or address: "Channel 4 viewers", "1094 Misty Lane"."""
    if measure_of(sentence, amount.number, rules):
        return False
    if len(sentence.words[thing.last - 1]) < 3 - rules.table.glued:
        return True
    if rules.table.head is Head.CAPITAL:
        return False
    return sentence.is_capitalised(thing.last - 1) or _follows_name(sentence, amount.first)


def _follows_name(sentence: Sentence, place: int) -> bool:
    """Tell whether a word with a capital stands before, and not for opening the sentence or what is said in it."""
    opens = place < 2 or sentence.words[place - 2] in OPENING | QUOTES | {":"}
    return not opens and sentence.is_capitalised(place - 1)


def _is_no_person(sentence: Sentence, amount: Amount, thing: Thing, rules: Grammar) -> bool:
    return any(True for place in range(amount.number.first, thing.last) if rules.never_one.at(sentence.words, place))


def _is_unreal(sentence: Sentence, amount: Amount, rules: Grammar) -> bool:
    """Tell whether the figure is of what could have been: "it could have killed 12", "if 12 people die"."""
    for place in range(amount.first - 1, max(-1, amount.first - _TO_MODAL), -1):
        if rules.unreal.at(sentence.words, place):
            return True
        if not sentence.is_word(place) or rules.breaks.at(sentence.words, place):
            return False
    return False
