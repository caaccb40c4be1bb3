"""A verb of saying left out the second time: "The army spoke of 12 dead, the rebels of 40"."""

from index.figures.attribution import Attribution, Reach
from index.figures.grammar import Grammar
from index.figures.marks import COMMAS
from index.figures.naming import has_role, name_after
from index.figures.tokens import Sentence


def with_elided(sentence: Sentence, said: list[Attribution], rules: Grammar) -> list[Attribution]:
    """Add those whose verb is the one before: "The army spoke of 12 dead, the rebels of 40"."""
    found: list[Attribution] = []
    for each, end in zip(said, [*(after.first for after in said[1:]), len(sentence.words)], strict=True):
        found.append(each)
        if each.owner and each.reach is not Reach.BACK:
            places = range(each.last, end)
            found.extend(elided for place in places if (elided := _elided(sentence, place, each, rules)))
    return found


def _elided(sentence: Sentence, place: int, said: Attribution, rules: Grammar) -> Attribution | None:
    """Read ", the rebels of 40": a mark or an "and", somebody, and a figure straight after."""
    if sentence.words[place] not in COMMAS and sentence.words[place] not in rules.joiners:
        return None
    marked = rules.sources.at(sentence.words, place + 1) is not None  # "and according to"
    owner = None if marked else name_after(sentence, place + 1, rules)
    if owner is None or owner[0] != place + 1 or not has_role(sentence, *owner, rules):
        return None
    if not (rules.roles.before(sentence.words, owner[1]) or sentence.is_capitalised(owner[1] - 1)):
        return None  # "and a doctor treated 40"
    last = owner[1]
    while aside := rules.interjections.at(sentence.words, last):
        last = aside.last
    if sentence.words[last : last + 1] == sentence.words[said.last - 1 : said.last]:
        last += 1  # the verb's own preposition
    is_figure = last < len(sentence.words) and (
        rules.is_count(sentence, last) or rules.bounds.at(sentence.words, last) is not None
    )
    return Attribution(owner[0], last, owner, Reach.AHEAD) if is_figure else None
