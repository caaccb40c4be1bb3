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
_BEGINNING = 1000  # characters after which a passage counts as half as early


class Candidate(NamedTuple):
    """What is known of a passage that an engine has found.

    Attributes:
        row: Its row in the store.
        similarity: Cosine to the question.
        words: Its BM25 score; 0 where words did not find it.
        start: How many characters of its article stand before it.
        is_foreign: It is in another language than the question.
        is_of_period: It was published in the period that the question names.
        is_after_period: It was published in the month after that.
    """

    row: int
    similarity: float
    words: float
    start: int = 0
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
    early: float


# Right article at 1/5/10, of questions not learned from; alone, and (m) in one store of all sets, 18,747 articles, in
# which a question has to find its article in five languages (our own: in one of five sets). meaning, words -> these:
#   tolls     .42/.61/.67  .73/.88/.90 -> .78/.89/.91     m .38/.59/.63  .69/.85/.87 -> .77/.89/.90
#   french    .71/.87/.91  .59/.81/.88 -> .77/.91/.93     m .60/.79/.83  .54/.72/.73 -> .69/.82/.84
#   squad2    .81/.98/.99  .79/.95/.96 -> .87/.98/1.0     m .71/.93/.98  .75/.89/.93 -> .78/.95/.97
#   cross_ar  .84/.99/.99  .17/.43/.46 -> .83/.99/.99     m .75/.83/.87  .40/.55/.57 -> .80/.88/.90
#   our own   .52/.94/.99  .43/.68/.83 -> .67/.99/1.0     m .51/.93/.98  .44/.72/.77 -> .67/.98/1.0
WEIGHTS = Weights(23.5, 39.4, 15.8, 2.8, 5.0, 19.8, 6.9, 5.1, 2.6)


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
    language is nearer than the best in another, for the other. Two flags for the period. How early it stands in its
    article: news tells first what matters.
    """
    _, similarity, words, start, foreign, of_period, after = np.array(candidates, np.float64).T
    own_words = np.where(foreign, 0.0, words / (words.max() or 1.0))
    worded = np.where(words > 0, _reciprocal_ranks(words), 0.0)
    behind = similarity - similarity.max()
    lead = foreign * _lead(similarity, foreign > 0)
    near, early = _reciprocal_ranks(similarity), _BEGINNING / (_BEGINNING + start)
    return np.column_stack([near, behind, worded, own_words, foreign, lead, of_period, after, early])


def _lead(similarity: NDArray[np.float64], foreign: NDArray[np.bool_]) -> float:
    if foreign.all() or not foreign.any():
        return 0.0
    return float(similarity[~foreign].max() - similarity[foreign].max())


def places(scores: Sequence[float] | NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the 1-based place of each score, int64 (scores,), the greatest first; equal ones share theirs.

    The order of rows would tell them apart by what a store has been through, not by what it holds.
    """
    falling = -np.asarray(scores, np.float64)
    return 1 + np.searchsorted(np.sort(falling), falling).astype(np.int64)


def _reciprocal_ranks(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    return 1 / (K + places(scores))
