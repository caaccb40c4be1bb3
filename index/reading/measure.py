"""Scores of a reader: token F1, the area under the ROC curve, calibration, and the curves that MODEL.md shows."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.embedding.q4_weights import Floats

Doubles = NDArray[np.float64]

GROUPED: Final = re.compile(r"(?<=\d)[\s'’.,\u202f\u00a0](?=\d{3}\b)")  # separators of thousands
WORD: Final = re.compile(r"[^\W_]+")
NEWTON_STEPS: Final = 50
SMALL: Final = 1e-9


def f1(guess: str, accepted: Sequence[str], *, by_character: bool = False) -> float:
    """Return the F1 of a guess's words against the accepted answer that it is nearest to; 1 if both are nothing.

    Args:
        guess: Empty for "it does not say".
        accepted: Empty where there is no answer.
        by_character: For scripts without spaces.
    """
    if not accepted:
        return float(not guess)
    return max(_overlap(_words(guess, by_character), _words(answer, by_character)) for answer in accepted)


def _overlap(guess: list[str], answer: list[str]) -> float:
    same = (Counter(guess) & Counter(answer)).total()
    return 2 * same / (len(guess) + len(answer)) if same else 0.0


def _words(text: str, by_character: bool) -> list[str]:  # noqa: FBT001 - passed on
    bare = "".join(char for char in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(char))
    words = WORD.findall(GROUPED.sub("", bare))
    return list("".join(words)) if by_character else words


def auroc(scores: Sequence[float], right: Sequence[bool]) -> float:
    """Return the probability that a right one scores above a wrong one, ties counting half; NaN if one kind lacks."""
    values, labels = np.asarray(scores), np.asarray(right, bool)
    if labels.all() or not labels.any():
        return float("nan")
    above = values[labels][:, None] - values[~labels][None, :]
    return float(((above > 0) + 0.5 * (above == 0)).mean())


class Scale(NamedTuple):
    """The logistic function of scale times a logit plus bias is a probability."""

    scale: float
    bias: float

    def __call__(self, logits: Doubles) -> Doubles:
        """Return probabilities."""
        probabilities: Doubles = 0.5 + 0.5 * np.tanh((self.scale * logits + self.bias) / 2)
        return probabilities


def calibrated(logits: Sequence[float], right: Sequence[bool]) -> Scale:
    """Return the scale that makes logits most likely probabilities of being right.

    J. Platt, "Probabilistic outputs for support vector machines", 1999, with his smoothed targets; Newton's method.
    """
    values, labels = np.asarray(logits, np.float64), np.asarray(right, np.float64)
    positive = labels.sum()
    targets = np.where(labels > 0, (positive + 1) / (positive + 2), 1 / (len(labels) - positive + 2))
    inputs = np.stack([values, np.ones_like(values)], axis=1)
    found = np.zeros(2)  # where the curve is steepest: from afar Newton's method leaps away
    for _ in range(NEWTON_STEPS):
        chances = Scale(*found)(values)
        slope = inputs.T @ (targets - chances)
        curvature = (inputs * (chances * (1 - chances))[:, None]).T @ inputs + SMALL * np.eye(2)
        found = found + np.linalg.solve(curvature, slope)
    return Scale(float(found[0]), float(found[1]))


class Bin(NamedTuple):
    """Probabilities that are near each other: their mean, how many were right, how many there are."""

    said: float
    came_true: float
    size: int


def reliability(probabilities: Sequence[float], right: Sequence[bool], bins: int = 10) -> list[Bin]:
    """Return the bins of equal width that have anything in them."""
    said, true = np.asarray(probabilities), np.asarray(right, np.float64)
    places = np.minimum((said * bins).astype(int), bins - 1)
    return [
        Bin(float(said[places == place].mean()), float(true[places == place].mean()), int((places == place).sum()))
        for place in np.unique(places)
    ]


def calibration_error(bins: Sequence[Bin]) -> float:
    """Return the expected calibration error: the mean distance of what was said and what came true."""
    return sum(one.size * abs(one.said - one.came_true) for one in bins) / sum(one.size for one in bins)


def risk_coverage(confidence: Sequence[float], loss: Sequence[float]) -> tuple[Floats, Floats]:
    """Return, from the surest answer on, the share of questions answered and the mean loss of those.

    Both float32 (questions,).
    """
    order = np.argsort(-np.asarray(confidence), kind="stable")
    losses = np.asarray(loss, np.float64)[order]
    counts = np.arange(1, len(losses) + 1)
    return (counts / len(losses)).astype(np.float32), (losses.cumsum() / counts).astype(np.float32)


def best_threshold(scores: Sequence[float], if_answered: Sequence[float], if_refused: Sequence[float]) -> float:
    """Return the score above which to answer, so that what is gained is greatest.

    Args:
        scores: Of each question.
        if_answered: What is gained by answering it.
        if_refused: What is gained by refusing.
    """
    order = np.argsort(-np.asarray(scores), kind="stable")
    ranked = np.asarray(scores)[order]
    gains = np.asarray(if_answered)[order] - np.asarray(if_refused)[order]
    total = np.concatenate([[0.0], gains.cumsum()])
    best = int(total.argmax())
    edges = np.concatenate([[ranked[0] + 1], (ranked[:-1] + ranked[1:]) / 2, [ranked[-1] - 1]])
    return float(edges[best])
