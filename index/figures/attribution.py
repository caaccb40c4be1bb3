"""An attribution: words that give a figure to an owner, and which figures of the sentence they reach."""

from dataclasses import dataclass
from enum import Enum, auto

from index.figures.edges import ends_with_body
from index.figures.grammar import Grammar
from index.figures.marks import COMMAS, SEMICOLONS
from index.figures.tokens import Sentence

# Words from an attribution to the number it opens with: "según la oposición, murieron 30".
_TO_COUNT = 5


class Reach(Enum):
    """Which figures of its sentence an attribution speaks of."""

    AHEAD = auto()  # "The police said 12 people ..."
    BACK = auto()  # "..., the police said"
    BOTH = auto()  # "according to the police"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words first..last-1 of a sentence attribute something to an owner.

    Attributes:
        owner: The first word of the owner and the one behind its last; None for a pronoun ("he said"), whose owner
            stands before.
        is_deed: Whether the owner only did something to those counted ("treated"): who says so comes before.
    """

    first: int
    last: int
    owner: tuple[int, int] | None
    reach: Reach
    is_deed: bool = False


def owner_of(sentence: Sentence, first: int, last: int, said: list[Attribution], rules: Grammar) -> Attribution | None:
    """Return the attribution that owns words first..last-1: the nearest that reaches them, fewest breaks between."""
    reaching = [each for each in said if _reaches(each, first, last) and not _is_next(sentence, each, last, rules)]
    reaching = [each for each in reaching if not _is_parted(sentence, each, first, last, rules)]
    reaching = [each for each in reaching if not each.is_deed] or reaching
    if any(_opens(sentence, each, first, rules) for each in reaching):
        reaching = [each for each in reaching if not _opens_next(sentence, each, last, rules)]
    return min(reaching, key=lambda each: _distance(sentence, each, first, last, rules), default=None)


def _reaches(said: Attribution, first: int, last: int) -> bool:
    if said.first >= last:
        return said.reach is not Reach.AHEAD
    if said.last <= first:
        return said.reach is not Reach.BACK
    return said.owner is None or not (said.owner[0] <= first < said.owner[1])


def _is_parted(sentence: Sentence, said: Attribution, first: int, last: int, rules: Grammar) -> bool:
    """Tell whether a full stop stands between that was taken for an abbreviation's: "secondo l'Onu. Gli sfollati"."""
    between = range(last, said.first) if said.first >= last else range(said.last, first)
    return any(ends_with_body(sentence, place, rules) for place in between)


def _is_next(sentence: Sentence, said: Attribution, last: int, rules: Grammar) -> bool:
    """Tell whether a conjunction parts the attribution from what stands before: "12 died, while the police spoke"."""
    if said.first < last:
        return False
    first = min(said.first, said.owner[0]) if said.owner else said.first
    return rules.breaks.before(sentence.words, first) is not None


def _opens(sentence: Sentence, said: Attribution, first: int, rules: Grammar) -> bool:
    """Tell whether the attribution stands before the words, and no other number between."""
    places = range(said.last, first)
    return said.last <= first and not any(rules.is_count(sentence, place) for place in places)


def _opens_next(sentence: Sentence, said: Attribution, last: int, rules: Grammar) -> bool:
    """Tell whether it opens a statement of its own: "según la policía murieron 12, según la oposición, 30"."""
    if said.first <= last or said.reach is not Reach.BOTH:
        return False
    before = sentence.words[said.first - 1]
    if before not in COMMAS | SEMICOLONS and before not in rules.joiners and before not in rules.asides:
        return False
    end = min(len(sentence.words), said.last + _TO_COUNT)
    after = next((place for place in range(said.last, end) if rules.is_count(sentence, place)), end)
    return after < end and sum(not sentence.is_word(place) for place in range(said.last, after)) <= 1


def _distance(sentence: Sentence, said: Attribution, first: int, last: int, rules: Grammar) -> tuple[int, int]:
    start, end = (last, said.first) if said.first >= last else (said.last, first)
    breaks = sum(_breaks(sentence, place, rules) for place in range(start, end))
    return breaks, max(0, end - start)


def _breaks(sentence: Sentence, place: int, rules: Grammar) -> bool:
    return sentence.words[place] in SEMICOLONS or rules.breaks.at(sentence.words, place) is not None
