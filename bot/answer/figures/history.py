"""Which claim replaced which: what an article calls former, and counts that a later day has overtaken.

A claim is overtaken, not contradicted, where it was given up before its successor's owner had said anything: the
coastguard's 12 of Saturday by the minister's 23 of Sunday. Where both spoke at the same time they are rivals and stay
so, unless an article itself says that one of them is of before.
"""

from collections.abc import Sequence
from datetime import date

from bot.answer.figures.claim import Claim
from bot.answer.figures.told import Told, looks_back_on
from index.domain import Counted

# What is counted at a moment, and falls as well as rises; the others add up.
_OF_A_MOMENT = frozenset({Counted.MISSING, Counted.DISPLACED})
_FAR_BELOW = 3  # a recount finds a quarter fewer at most, in all the corrections of our samples


def with_history(claims: Sequence[Claim], former: Sequence[Told]) -> list[Claim]:
    """Return the claims that hold, each with what it replaced, newest first.

    Args:
        claims: One per owner and number.
        former: Figures that their own articles call former.
    """
    oldest_first = sorted(claims, key=lambda claim: claim.last_day or date.min)  # so that histories are handed on whole
    holding = _unrecalled(oldest_first)
    for told in former:
        _remember(told, holding)
    kept = [claim for claim in holding if not _is_overtaken(claim, holding)]
    for claim in kept:
        claim.earlier = _distinct(claim)
    return kept


def _unrecalled(claims: Sequence[Claim]) -> list[Claim]:
    """Hand a claim that a later article speaks of as one of before to the claim that this article makes."""
    holding = list[Claim]()
    for claim in claims:
        if heir := _heir(claim, claims):
            heir.earlier += claim.all
        else:
            holding.append(claim)
    return holding


def _heir(claim: Claim, claims: Sequence[Claim]) -> Claim | None:
    """Return the newest claim of an article that looks back on this one."""
    for other in reversed(claims):
        if other is not claim and any(_gives_up(told, claim) for told in (other.latest, *other.also)):
            return other
    return None


def _gives_up(told: Told, claim: Claim) -> bool:
    """Tell whether an article looks back on a claim that nobody made after it."""
    day, last = told.article.published, claim.last_day
    return day is not None and last is not None and last <= day.date() and looks_back_on(told.article, claim.latest)


def _remember(told: Told, holding: list[Claim]) -> None:
    """Put a former figure into the history of its owner's claim, else of the claim that its article makes."""
    own = [claim for claim in holding if any(told.has_voice_of(each) for each in claim.all)]
    same_article = [c for c in holding if any(t.article.id == told.article.id for t in (c.latest, *c.also))]
    claim = next((c for c in (*own, *same_article) if c.latest.number != told.number), None)
    if claim:
        claim.earlier.append(told)
    elif not holding:
        holding.append(Claim(told))


def _is_overtaken(claim: Claim, holding: Sequence[Claim]) -> bool:
    for other in reversed(holding):
        if other is not claim and _overtakes(other, claim):
            other.earlier += claim.all
            return True
    return False


def _overtakes(later: Claim, claim: Claim) -> bool:
    last, first = claim.last_day, _first_told(later)
    if last is None or first is None or not last < first:
        return False
    if claim.latest.is_within(later.latest):
        return True
    is_later_owner = later.first_day is not None and last < later.first_day
    falls = later.latest.figure.counted in _OF_A_MOMENT
    return is_later_owner and (falls or claim.latest.figure.value <= later.latest.figure.value)


def _steps(claim: Claim) -> list[Told]:
    """Return the history without numbers far below both what was told before and what holds now.

    A count that adds up does not fall from 640 to 30 and rise to 688: the 30 are an aftershock's.
    """
    if claim.latest.figure.counted in _OF_A_MOMENT:
        return claim.earlier
    return [told for told in claim.earlier if not _falls_out(told, claim)]


def _falls_out(told: Told, claim: Claim) -> bool:
    before = (each.figure.value for each in claim.earlier if each.is_before(told))
    return told.figure.value * _FAR_BELOW < min(max(before, default=0), claim.latest.figure.value)


def _as_first_told(told: Told) -> tuple[bool, date, float]:
    """Order by owner named, day, and instant."""
    return told.owner is None, told.day or date.max, _when(told)[1]


def _when(told: Told) -> tuple[date, float]:
    """Order by day and instant."""
    published = told.article.published
    return told.day or date.min, published.timestamp() if published else 0.0


def _first_told(claim: Claim) -> date | None:
    """Return when the number that holds was first told."""
    return min((told.day for told in (claim.latest, *claim.also) if told.day), default=None)


def _distinct(claim: Claim) -> list[Told]:
    """Return the history, newest first: each number once, as it was told first, by its owner where one is named."""
    first = sorted(_steps(claim), key=_as_first_told)
    kept = {told.number: told for told in reversed(first) if told.number != claim.latest.number}
    return sorted(kept.values(), key=_when, reverse=True)
