"""What only the whole article can tell of a figure: whether those shot were killed, whether one victim is all of them.

"Four people were shot" counts the wounded only where nobody is said to have died; "a man was killed" is the toll only
where no greater one is given.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from index.domain import Article, Counted, Figure
from index.figures.mentions import mentions


class Entry(NamedTuple):
    """A figure as its sentence tells it.

    Attributes:
        is_lone: Whether its number is an article ("a man").
        is_hit: Whether those counted were shot or the like, which wounds or kills.
    """

    figure: Figure
    is_lone: bool
    is_hit: bool


def settled(entries: Sequence[Entry], article: Article) -> list[Figure]:
    """Return the figures of an article's entries, in their order.

    Args:
        entries: All of the article.
        article: Its title counts too: "Teen killed, four shot".
    """
    wounded = _is_bloodless(entries, article)
    read = [
        entry._replace(figure=_as_injured(entry.figure)) if wounded and entry.is_hit else entry for entry in entries
    ]
    whole = {entry.figure.counted for entry in read if not entry.is_lone and entry.figure.scope is None}
    return [entry.figure for entry in _told(read) if not (entry.is_lone and entry.figure.counted in whole)]


def _is_bloodless(entries: Sequence[Entry], article: Article) -> bool:
    """Tell whether people were hit and nobody is said to have died, in any words."""
    hit = any(entry.is_hit for entry in entries)
    return hit and not mentions(f"{article.title}\n{article.text}", Counted.DEAD, article.language)


def _as_injured(figure: Figure) -> Figure:
    return replace(figure, counted=Counted.INJURED)


def _told(entries: Sequence[Entry]) -> Iterator[Entry]:
    """Drop "a man was shot", which is no count until he is known to be wounded."""
    for entry in entries:
        if not entry.is_lone or entry.figure.counted is not Counted.OTHER:
            yield entry
