"""Where a line of copies began.

Articles of about one length that are alike are one text, however many steps lie between them. Of two of very different
length the later hangs on the earlier: it is an excerpt, or a round-up of that article and others. It hangs on one of
them only, so that a round-up does not make two dispatches one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from index.domain import Origin

_NEVER = datetime.max.replace(tzinfo=UTC)

Link = tuple[str, str, float]


@dataclass(frozen=True, slots=True)
class Provenance:
    """What is known of where an article comes from.

    Attributes:
        agency: The wire agency named by its tag, dateline, by-line or publisher, None where none is.
        is_the_agencys: Whether the agency itself published it.
        length: Of its text, in code points.
    """

    article_id: str
    published: datetime | None
    agency: str | None
    is_the_agencys: bool
    length: int


def lineages(articles: Iterable[Provenance], links: Iterable[Link]) -> dict[str, Origin]:
    """Return the origin of each article.

    Args:
        articles: With every article that any of them is linked to, directly or through others.
        links: Two ids and their likeness, in either order.
    """
    ordered = sorted(articles, key=_precedence)
    place = {article.article_id: at for at, article in enumerate(ordered)}
    ends = ((place[one], place[other], likeness) for one, other, likeness in links)
    pairs = [(min(one, other), max(one, other), likeness) for one, other, likeness in ends]
    parents = _parents(pairs)
    first = _firsts(ordered, pairs, parents)
    agencies = _agencies(ordered, first)
    return {
        article.article_id: Origin(
            ordered[first[at]].article_id,
            ordered[parents[at]].article_id if at in parents else None,
            agencies.get(first[at]),
        )
        for at, article in enumerate(ordered)
    }


def _precedence(article: Provenance) -> tuple[bool, datetime, int, str]:
    """The agency's own first, then by time; of those at one time, or at none, the longest: copies are cut."""
    return not article.is_the_agencys, article.published or _NEVER, -article.length, article.article_id


def _parents(pairs: Iterable[tuple[int, int, float]]) -> dict[int, int]:
    """Give each article the earlier one that it is most like; of equals the first."""
    best: dict[int, tuple[float, int]] = {}
    for earlier, later, likeness in pairs:
        best[later] = max(best.get(later, (0.0, 0)), (likeness, -earlier))
    return {later: -negated for later, (_, negated) in best.items()}


def _firsts(
    ordered: Sequence[Provenance], pairs: Iterable[tuple[int, int, float]], parents: Mapping[int, int]
) -> list[int]:
    """Return the first of each article's line: of those that are one text, then of what that text hangs on."""
    text = list(range(len(ordered)))

    def first_of(at: int) -> int:
        while text[at] != at:
            text[at] = text[text[at]]
            at = text[at]
        return at

    for earlier, later, _ in pairs:
        if _of_one_length(ordered[earlier], ordered[later]):
            one, other = sorted((first_of(earlier), first_of(later)))
            text[other] = one
    for at in range(len(ordered)):  # a text hangs on what its first article hangs on, which is always an earlier one
        if text[at] == at and at in parents:
            text[at] = first_of(parents[at])
    return [first_of(at) for at in range(len(ordered))]


def _of_one_length(one: Provenance, other: Provenance) -> bool:
    shorter, longer = sorted((one.length, other.length))
    return 2 * shorter >= longer


def _agencies(ordered: Sequence[Provenance], first: Sequence[int]) -> dict[int, str]:
    """Return, by the first of a line, the agency that the earliest of its articles to name one names."""
    named: dict[int, str] = {}
    for at, article in enumerate(ordered):
        if article.agency:
            named.setdefault(first[at], article.agency)
    return named
