"""How sure an answer is, 0..1, and the threshold under which the bot says that it has not found it.

A small logistic model over what search and evidence already know; no text is read again.
"""

import math
from collections.abc import Mapping, Sequence

from index.domain import Hit

FOUND = 0.5
WEIGHTS = {"bias": -40.0, "sentence": 25.0, "passage": 25.0, "contrast": 5.0, "same_language": 0.0}


def features(hits: Sequence[Hit], sentence: float, *, same_language: bool) -> dict[str, float]:
    """Return what the confidence is computed from.

    Args:
        hits: Best first.
        sentence: Cosine of the question and the sentence that answers it best.
        same_language: Whether that sentence is in the question's language: across languages cosines are lower.
    """
    similarities = sorted(hit.similarity for hit in hits if hit.similarity is not None) or [0.0]
    lower_half = similarities[: (len(similarities) + 1) // 2]
    return {
        "bias": 1.0,
        "sentence": sentence,
        "passage": similarities[-1],
        "contrast": similarities[-1] - sum(lower_half) / len(lower_half),
        "same_language": float(same_language),
    }


def confidence(seen: Mapping[str, float]) -> float:
    """Return the probability that the evidence answers the question, from its `features`."""
    return 1 / (1 + math.exp(-sum(WEIGHTS[name] * value for name, value in seen.items())))
