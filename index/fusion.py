"""Reciprocal rank fusion: one ranking out of several whose scores cannot be compared.

Cormack, Clarke and Büttcher, "Reciprocal rank fusion outperforms Condorcet and individual rank learning methods",
SIGIR 2009: each ranking gives an item 1 / (k + rank).
"""

from collections import defaultdict
from collections.abc import Collection, Sequence

# The paper's constant is 60, for many rankings of web pages. Two rankings whose first places mean something want a
# small one, and names and dates, which only words match exactly, want to count twice. Right article at 1/5, 200
# questions of each open set, k = 60 and equal votes -> these: tolls .57/.80 -> .71/.87, cross_ar .70/.96 -> .80/.96,
# french .72/.91 -> .76/.92, squad2 .81/.95 -> .80/.95, our own .52/.96 -> .61/.96.
K = 5
WORDS = 2.0
# What an item's place by meaning counts where its place by words cannot exist; see `fuse_across_languages`.
STAND_IN = 0.9


def fuse(*rankings: Sequence[int], weights: Sequence[float] = (), k: int = K) -> list[tuple[int, float]]:
    """Return (item, score) for every item in any ranking, best first; the lower item where two are alike.

    Args:
        rankings: Items, best first.
        weights: What a ranking's votes count, one for each; all 1 unless told.
        k: The paper's constant.
    """
    scores: defaultdict[int, float] = defaultdict(float)
    for ranking, weight in zip(rankings, weights or [1.0] * len(rankings), strict=True):
        for rank, item in enumerate(dict.fromkeys(ranking), start=1):
            scores[item] += weight / (k + rank)
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
    scores = dict(fuse(near, worded, weights=(1.0, WORDS), k=k))
    word_votes = dict(fuse(worded, weights=(WORDS,), k=k))
    for rank, item in enumerate(near, start=1):
        if item in foreign:
            scores[item] += max(0.0, STAND_IN * WORDS / (k + rank) - word_votes.get(item, 0.0))
    return sorted(scores.items(), key=lambda scored: (-scored[1], scored[0]))
