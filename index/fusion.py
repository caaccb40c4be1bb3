"""Reciprocal rank fusion: one ranking out of several whose scores cannot be compared.

Cormack, Clarke and Büttcher, "Reciprocal rank fusion outperforms Condorcet and individual rank learning methods",
SIGIR 2009: each ranking gives an item 1 / (k + rank).
"""

from collections import defaultdict
from collections.abc import Sequence

K = 60  # the paper's; it keeps one engine's first place from deciding alone


def fuse(*rankings: Sequence[int], k: int = K) -> list[tuple[int, float]]:
    """Return (item, score) for every item in any ranking, best first; the lower item where two are alike."""
    scores: defaultdict[int, float] = defaultdict(float)
    for ranking in rankings:
        for rank, item in enumerate(dict.fromkeys(ranking), start=1):
            scores[item] += 1 / (k + rank)
    return sorted(scores.items(), key=lambda scored: (-scored[1], scored[0]))
