"""Reciprocal rank fusion: one ranking out of several whose scores cannot be compared.

Cormack, Clarke and Büttcher, "Reciprocal rank fusion outperforms Condorcet and individual rank learning methods",
SIGIR 2009: each ranking gives an item 1 / (k + rank).
"""

from collections import defaultdict
from collections.abc import Collection, Sequence

K = 60  # the paper's; it keeps one engine's first place from deciding alone
# What an item's place by meaning counts where its place by words cannot exist; see `fuse_across_languages`.
STAND_IN = 0.9


def fuse(*rankings: Sequence[int], k: int = K) -> list[tuple[int, float]]:
    """Return (item, score) for every item in any ranking, best first; the lower item where two are alike."""
    scores: defaultdict[int, float] = defaultdict(float)
    for ranking in rankings:
        for rank, item in enumerate(dict.fromkeys(ranking), start=1):
            scores[item] += 1 / (k + rank)
    return sorted(scores.items(), key=lambda scored: (-scored[1], scored[0]))


def fuse_across_languages(
    near: Sequence[int], worded: Sequence[int], foreign: Collection[int], k: int = K
) -> list[tuple[int, float]]:
    """Fuse a ranking by meaning and one by words, fair to items in other languages than the question's.

    A question's words are hardly ever found in another language's text. Left at that, such an item has half the votes
    and every passage that shares a word stands before it; so its place by meaning votes for its words too, a little
    less than words would.

    Args:
        near: Items by meaning, best first.
        worded: Items by words, best first.
        foreign: Those of the items that are in another language than the question.
        k: The paper's constant.

    Returns:
        (item, score), best first; the lower item where two are alike.
    """
    scores = dict(fuse(near, worded, k=k))
    word_votes = {item: 1 / (k + rank) for rank, item in enumerate(worded, start=1)}
    for rank, item in enumerate(near, start=1):
        if item in foreign:
            scores[item] += max(0.0, STAND_IN / (k + rank) - word_votes.get(item, 0.0))
    return sorted(scores.items(), key=lambda scored: (-scored[1], scored[0]))
