"""Sorting figures for the same thing into sides: whose they are, which replaced which, and which are of another scope.

Nothing is ever averaged or merged into a range: two owners with two numbers are two sides.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from index.domain import Article, Figure
from index.figures.organisations import same_owner

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(slots=True)
class Claim:
    """One owner's claim while it is being gathered: newest figure first, retellings beside it."""

    latest: Figure
    earlier: list[Figure] = field(default_factory=list)
    also: list[Figure] = field(default_factory=list)


def claims(
    figures: Sequence[Figure], articles: Mapping[str, Article], relevance: Callable[[Figure], float]
) -> list[Claim]:
    """Sort figures of one thing into claims, one per owner and number.

    A figure nobody is named for belongs to whoever is named for the same number elsewhere, else to its publisher.

    Args:
        figures: All of one scope and one thing counted, in any order.
        articles: Every figure's article by id.
        relevance: How well a figure's sentence fits the question, higher is better.

    Returns:
        Claims, those that fit the question best first.
    """
    newest_first = sorted(figures, key=lambda f: (_when(f), relevance(f)), reverse=True)
    found: list[Claim] = []
    for figure in [*_with_owner(newest_first), *_without_owner(newest_first)]:
        _place(figure, found, articles)
    for claim in found:
        _speak_for(claim, relevance)
    return sorted(found, key=lambda claim: -max(map(relevance, _all(claim))))


def differ(found: Sequence[Claim]) -> bool:
    """Tell whether the claims name more than one number."""
    return len({_number(claim.latest) for claim in found}) > 1


def _place(figure: Figure, found: list[Claim], articles: Mapping[str, Article]) -> None:
    same_number = next((c for c in found if _number(c.latest) == _number(figure) and _compatible(c, figure)), None)
    if same_number:
        same_number.also.append(figure)
        return
    same_voice = next((c for c in found if _same_voice(c.latest, figure, articles)), None)
    if same_voice and same_voice.latest.quote.article_id == figure.quote.article_id:
        _keep_first(figure, same_voice)
    elif same_voice and _when(figure) < _when(same_voice.latest):
        same_voice.earlier.append(figure)
    elif not any(_retold(figure, claim) for claim in found):
        found.append(Claim(figure))


def _keep_first(figure: Figure, claim: Claim) -> None:
    """Of two numbers that one voice gives in one article keep the first: the other tells of a part of it.

    "Twenty-nine miners were rescued. Eleven of them were taken to hospital" is no dispute.
    """
    if figure.span < claim.latest.span:
        claim.latest, claim.also = figure, []  # whoever retold the part does not retell the whole


def _speak_for(claim: Claim, relevance: Callable[[Figure], float]) -> None:
    """Let the figure that names its owner, and then the one that fits the question best, stand for the claim."""
    same = sorted([claim.latest, *claim.also], key=lambda f: (f.said_by is not None, relevance(f)), reverse=True)
    claim.latest, claim.also = same[0], same[1:]


def _compatible(claim: Claim, figure: Figure) -> bool:
    """Tell whether a figure of the same number can be the same claim: one of them unowned, or one owner."""
    ours, theirs = claim.latest.said_by, figure.said_by
    return theirs is None or ours is None or same_owner(ours, theirs)


def _same_voice(one: Figure, other: Figure, articles: Mapping[str, Article]) -> bool:
    if one.said_by and other.said_by:
        return same_owner(one.said_by, other.said_by)
    if one.said_by or other.said_by:
        return False
    publishers = {articles[f.quote.article_id].source for f in (one, other)}
    same_publisher = len(publishers) == 1 and "" not in publishers
    return same_publisher or one.quote.article_id == other.quote.article_id


def _retold(figure: Figure, claim: Claim) -> bool:
    """Tell whether an earlier number of the same claim is only being told again."""
    return any(_number(old) == _number(figure) and _compatible(Claim(old), figure) for old in claim.earlier)


def _number(figure: Figure) -> tuple[float, float | None]:
    return figure.value, figure.high


def _when(figure: Figure) -> datetime:
    return figure.as_of or _LONG_AGO


def _all(claim: Claim) -> list[Figure]:
    return [claim.latest, *claim.earlier, *claim.also]


def _with_owner(figures: Iterable[Figure]) -> list[Figure]:
    return [figure for figure in figures if figure.said_by]


def _without_owner(figures: Iterable[Figure]) -> list[Figure]:
    return [figure for figure in figures if not figure.said_by]
