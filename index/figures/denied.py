"""What a sentence says is not so: "denied reports that 300 had died", "no reports of 50 deaths".

Of a denial only what it is a denial of: "denied responsibility for the strike that killed 12" leaves the 12 dead.
"""

from index.figures.bounds import Amount
from index.figures.grammar import Grammar
from index.figures.marks import COMMAS
from index.figures.phrases import Match
from index.figures.tokens import Sentence

# Words from a denial to its number: "denied reports by the two main relief organisations that at least 12 people".
_TO_DENIAL = 24
# … and to what it is a denial of; where the verb comes first, its subject stands between.
_TO_RUMOUR = 4
_TO_RUMOUR_PAST_SUBJECT = 7


def is_denied(sentence: Sentence, amount: Amount, rules: Grammar) -> bool:
    """Tell whether the figure is denied: "denied reports that 300 had died", "no reports of 50 deaths"."""
    for place in range(amount.first - 1, max(-1, amount.first - _TO_DENIAL), -1):
        denial = rules.denial_at(sentence, place)
        if denial and denial.last <= amount.first:
            return not _is_negated(sentence, denial, rules) and _is_of(sentence, denial, amount, rules)
    return False


def _is_negated(sentence: Sentence, denial: Match[bool], rules: Grammar) -> bool:
    """Tell whether nothing is denied: "did not deny", "n'a pas démenti", "bestritt nicht"."""
    words = sentence.words
    before = any(rules.negations.before(words, place) for place in (denial.first, denial.first - 1))
    return before or rules.negations.at(words, denial.last) is not None


def _is_of(sentence: Sentence, denial: Match[bool], amount: Amount, rules: Grammar) -> bool:
    """Tell whether the denial is one of the figure: of reports of it, or, in Chinese, of what stands next."""
    if rules.table.glued and not rules.table.verb_first and denial.last == amount.first:
        return True
    reach = _TO_RUMOUR_PAST_SUBJECT if rules.table.verb_first else _TO_RUMOUR
    for place in range(denial.last, min(amount.first, denial.last + reach)):
        if rumour := rules.rumours.at(sentence.words, place):
            return _may_follow(sentence, denial, rumour, rules) and _reaches(sentence, rumour, amount, rules)
    return False


def _may_follow(sentence: Sentence, denial: Match[bool], rumour: Match[bool], rules: Grammar) -> bool:
    """Tell whether this is what is denied: no clause about another noun, nor what stands after a preposition."""
    end = rumour.first - (sentence.words[rumour.first - 1] in COMMAS)
    between = [place for place in range(denial.last, end) if not _is_day(sentence, denial.last, place, rules)]
    if _is_clause(sentence, rumour.first, rules) and not _is_plain_that(sentence, rumour, rules):
        return not between
    return all(_may_stand(sentence, place, rules) for place in between)


def _may_stand(sentence: Sentence, place: int, rules: Grammar) -> bool:
    word = sentence.words[place]
    return sentence.is_word(place) and (word in rules.determiners or rules.stops.at(sentence.words, place) is None)


def _is_clause(sentence: Sentence, place: int, rules: Grammar) -> bool:
    return rules.that.at(sentence.words, place) is not None


def _is_plain_that(sentence: Sentence, rumour: Match[bool], rules: Grammar) -> bool:
    """Tell whether this can open no relative clause (dass, أن), so that a subject may stand before it."""
    return rules.table.verb_first and sentence.words[rumour.first] not in rules.relatives


def _is_day(sentence: Sentence, first: int, place: int, rules: Grammar) -> bool:
    """Tell whether a word from `first` on belongs to a day: "denied on Monday that"."""
    days = [rules.days.at(sentence.words, at) for at in range(first, place + 2)]
    return any(day is not None and day.last > place for day in days)


def _reaches(sentence: Sentence, rumour: Match[bool], amount: Amount, rules: Grammar) -> bool:
    """Tell whether what is denied goes on to the figure, through "by X" and one "that" at most.

    What is denied of "the 12" is something else about them: "denied that the 12 killed were civilians".
    """
    last = amount.first - 1
    is_clause = _is_clause(sentence, rumour.first, rules)
    if last >= rumour.last + (not is_clause) and _is_definite(sentence, last, rules):
        return False
    place = rumour.last
    while place < amount.first:
        that = _clause_at(sentence, place, rules)
        if that and (is_clause or not _goes_on(sentence, rumour.last, place, rules)):
            return False
        if not that and _ends(sentence, place, rules):
            return False
        place, is_clause = that.last if that else place + 1, is_clause or that is not None
    return True


def _clause_at(sentence: Sentence, place: int, rules: Grammar) -> Match[bool] | None:
    """Return what opens a clause here, "that there were" whole."""
    that = rules.that.at(sentence.words, place)
    return rules.rumours.at(sentence.words, place) or that if that else None


def _is_definite(sentence: Sentence, place: int, rules: Grammar) -> bool:
    word = sentence.words[place]
    indefinite = rules.articles | rules.ones | rules.oblique | rules.that.starts
    return word in rules.determiners and word not in indefinite


def _goes_on(sentence: Sentence, first: int, that: int, rules: Grammar) -> bool:
    """Tell whether a clause is one of the reports, not of a noun among them: "reports of an attack that"."""
    words = sentence.words
    opens = that - first <= 1 and all(word in COMMAS | rules.determiners for word in words[first:that])
    return opens or words[that - 1] in COMMAS or words[first] in rules.by


def _ends(sentence: Sentence, place: int, rules: Grammar) -> bool:
    """Tell whether another statement begins: at a mark that opens no clause, at "but", at "said"."""
    words = sentence.words
    if words[place] in COMMAS and _is_clause(sentence, place + 1, rules):
        return False
    is_mark = sentence.tokens[place].kind == "mark"
    return is_mark or rules.breaks.at(words, place) is not None or rules.says.at(words, place) is not None
