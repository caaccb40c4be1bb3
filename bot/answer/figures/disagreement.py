"""Sorting figures for the same thing into sides: whose they are, which replaced which, which were taken back.

Nothing is ever averaged or merged into a range: two owners with two numbers are two sides.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.answer.figures.claim import Claim
from bot.answer.figures.history import with_history
from bot.answer.figures.told import Told, tell
from index.domain import Article, Figure
from index.figures.recalled import Standing

_LONG_AGO = date.min


@dataclass(frozen=True, slots=True)
class Sorted:
    """Figures of one thing, sorted.

    Attributes:
        claims: Those that hold, each with what it replaced; the one that fits the question best first.
        withdrawn: Those that were taken back or found wrong, one for each number and owner.
    """

    claims: tuple[Claim, ...]
    withdrawn: tuple[Figure, ...] = ()

    @property
    def differ(self) -> bool:
        """Whether the claims name more than one number."""
        return len({claim.latest.number for claim in self.claims}) > 1


def sort(figures: Sequence[Figure], articles: Mapping[str, Article], relevance: Callable[[Figure], float]) -> Sorted:
    """Sort figures of one thing into claims, one per owner and number.

    A figure nobody is named for belongs to whoever is named for the same number elsewhere, else to its publisher.

    Args:
        figures: All of one scope and one thing counted, in any order.
        articles: The articles that report the event, by id; every figure's is among them.
        relevance: How well a figure's sentence fits the question, higher is better.
    """
    told = sorted(tell(figures, articles), key=lambda t: (t.day or _LONG_AGO, relevance(t.figure)), reverse=True)
    found: list[Claim] = []
    for each in _owned_first(_without_additional([t for t in told if t.standing is Standing.NOW])):
        _place(each, found)
    for claim in found:
        _speak_for(claim, relevance)
    found = with_history(found, [t for t in told if t.standing is Standing.FORMER])
    found.sort(key=lambda claim: -max(relevance(t.figure) for t in claim.all))
    return Sorted(tuple(found), _withdrawn([t for t in told if t.standing is Standing.WITHDRAWN], found))


def _place(told: Told, found: list[Claim]) -> None:
    same_number = next((c for c in found if c.latest.number == told.number and c.latest.is_compatible(told)), None)
    if same_number:
        same_number.also.append(told)
        return
    same_voice = next((c for c in found if c.latest.has_voice_of(told)), None)
    if same_voice and same_voice.latest.article.id == told.article.id:
        _keep_whole(told, same_voice)
    elif same_voice and told.is_before(same_voice.latest):
        same_voice.earlier.append(told)
    elif not any(_is_aside(told, claim) or _is_retold(told, claim) for claim in found):
        found.append(Claim(told))


def _keep_whole(told: Told, claim: Claim) -> None:
    """Of two numbers that one voice gives in one article keep the first, or a total: the other tells of a part of it.

    "Twenty-nine miners were rescued. Eleven of them were taken to hospital" is no dispute, nor is "Police held another
    two; those arrested are now five"; "at least one was injured" leaves a greater number true.
    """
    first, second = sorted((told, claim.latest), key=lambda t: t.figure.span)
    is_greater = second.figure.value > first.figure.value
    is_total = is_greater and (first.is_within(second) or (second.is_total and not first.is_total))
    if (second if is_total else first) is told:
        claim.latest, claim.also = told, []  # whoever retold the part does not retell the whole


def _is_aside(told: Told, claim: Claim) -> bool:
    """Tell whether a number is the article's own beside one that it owns to somebody: a detail, or another event's.

    "The toll has risen to 23, the minister said. Divers brought up 11 bodies. A quake in February killed 612."
    """
    main = next((t for t in claim.all if t.article.id == told.article.id), None)
    if told.owner is not None or main is None:
        return False
    is_later = told.figure.span > main.figure.span and not told.is_total
    return is_later or told.figure.value < main.figure.value


def _without_additional(told: Sequence[Told]) -> list[Told]:
    """Leave out "two others" where the same article tells a greater number."""
    greatest: dict[str, float] = {}
    for each in told:
        greatest[each.article.id] = max(each.figure.value, greatest.get(each.article.id, 0.0))
    return [t for t in told if not (t.is_additional and t.figure.value < greatest[t.article.id])]


def _is_retold(told: Told, claim: Claim) -> bool:
    """Tell whether an earlier number of the same claim is only being told again."""
    return any(old.number == told.number and old.is_compatible(told) for old in claim.earlier)


def _speak_for(claim: Claim, relevance: Callable[[Figure], float]) -> None:
    """Let the figure that names its owner, and then the one that fits the question best, stand for the claim."""
    same = sorted([claim.latest, *claim.also], key=lambda t: (t.owner is not None, relevance(t.figure)), reverse=True)
    claim.latest, claim.also = same[0], same[1:]


def _withdrawn(told: Sequence[Told], found: Sequence[Claim]) -> tuple[Figure, ...]:
    """Return one figure for each number and owner taken back: of those told alike the one with an owner, told first."""
    numbers = {claim.latest.number for claim in found}
    kept: list[Told] = []
    for each in sorted(told, key=lambda t: (t.owner is None, t.day or _LONG_AGO)):
        is_known = any(each.number == other.number and each.is_compatible(other) for other in kept)
        if each.number not in numbers and not is_known:
            kept.append(each)
    return tuple(each.figure for each in kept)


def _owned_first(told: Sequence[Told]) -> list[Told]:
    """Order the owned ones first; of one day the unowned as they stand in their articles, their own toll first."""
    unowned = sorted((t for t in told if not t.owner), key=lambda t: t.figure.span.start)
    unowned.sort(key=lambda t: t.day or _LONG_AGO, reverse=True)
    return [*(t for t in told if t.owner), *unowned]
