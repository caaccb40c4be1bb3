"""One ranking out of what two engines found: a small linear model over what they say of each passage.

The weights are learned from questions whose articles are known (`tests/eval/learn_fusion.py` learns and prints them).
Reciprocal ranks alone (Cormack, Clarke and Büttcher, SIGIR 2009) are the model's starting point and two of its terms;
what they throw away, how much more similar and how much better worded, is worth as much again.
"""

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

K = 5  # of the reciprocal ranks; the paper's 60 is for many rankings of web pages, none of which can be trusted alone


class Candidate(NamedTuple):
    """What is known of a passage that an engine has found.

    Attributes:
        row: Its row in the store.
        similarity: Cosine to the question.
        words: Its BM25 score; 0 where words did not find it.
        is_foreign: It is in another language than the question.
        is_of_period: It was published in the period that the question names.
        is_after_period: It was published in the month after that.
    """

    row: int
    similarity: float
    words: float
    is_foreign: bool = False
    is_of_period: bool = False
    is_after_period: bool = False


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature counts, in the order of `features`."""

    near: float
    similarity: float
    worded: float
    words: float
    foreign: float
    lead: float
    of_period: float
    after_period: float


# Right article at 1/5/10, of questions not learned from; alone, and (m) in one store of all sets, 18,747 articles, in
# which a question has to find its article in five languages (our own: in one of five sets). meaning, words -> these:
#   tolls     .42/.61/.67  .71/.89/.90 -> .77/.89/.90     m .38/.59/.63  .65/.83/.87 -> .72/.88/.90
#   french    .71/.87/.91  .62/.82/.87 -> .75/.90/.93     m .60/.79/.83  .55/.73/.77 -> .66/.81/.84
#   squad2    .81/.98/.99  .79/.94/.97 -> .85/.97/1.0     m .71/.93/.98  .76/.92/.95 -> .77/.94/.97
#   cross_ar  .84/.99/.99  .17/.43/.46 -> .83/.99/.99     m .75/.83/.87  .41/.53/.57 -> .80/.88/.90
#   our own   .52/.94/.99  .44/.68/.83 -> .66/.99/1.0     m .51/.93/.98  .44/.67/.74 -> .65/.98/1.0
WEIGHTS = Weights(22.5, 42.7, 14.9, 2.9, 4.9, 21.3, 6.4, 5.3)


def fuse(candidates: Sequence[Candidate], weights: Weights = WEIGHTS) -> list[tuple[Candidate, float]]:
    """Return the candidates with their scores, best first; the lower row where two are alike.

    Scores compare passages for one question, and say nothing between questions.
    """
    if not candidates:
        return []
    scores = features(candidates) @ np.array(astuple(weights))
    order = np.lexsort(([candidate.row for candidate in candidates], -scores))
    return [(candidates[at], float(scores[at])) for at in order]


def features(candidates: Sequence[Candidate]) -> NDArray[np.float64]:
    """Return what the model weighs, float64 of shape (candidates, weights).

    Reciprocal rank by meaning, similarity less the best one's, reciprocal rank by words, BM25 as a share of the best.
    A passage in another language lacks the last, and stands behind because a question is nearer to its own language
    than it ought to be: `foreign` makes up for the one, `lead`, by how much the best passage in the question's
    language is nearer than the best in another, for the other. Two flags for the period.
    """
    _, similarity, words, foreign, of_period, after = np.array(candidates, np.float64).T
    own_words = np.where(foreign, 0.0, words / (words.max() or 1.0))
    worded = np.where(words > 0, _reciprocal_ranks(words), 0.0)
    behind = similarity - similarity.max()
    lead = foreign * _lead(similarity, foreign > 0)
    return np.column_stack([_reciprocal_ranks(similarity), behind, worded, own_words, foreign, lead, of_period, after])


def _lead(similarity: NDArray[np.float64], foreign: NDArray[np.bool_]) -> float:
    if foreign.all() or not foreign.any():
        return 0.0
    return float(similarity[~foreign].max() - similarity[foreign].max())


def places(scores: Sequence[float] | NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the 1-based place of each score, the greatest first; equal ones share theirs.

    The order of rows would tell them apart by what a store has been through, not by what it holds.
    """
    falling = -np.asarray(scores, np.float64)
    return 1 + np.searchsorted(np.sort(falling), falling).astype(np.int64)


def _reciprocal_ranks(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    return 1 / (K + places(scores))
