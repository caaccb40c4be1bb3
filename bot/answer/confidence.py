"""How sure an answer is, 0..1, and the threshold under which the bot says that it has not found it.

A small logistic model over what search and evidence already know; no text is read again.
"""

import math
from collections.abc import Mapping, Sequence

from index.domain import Hit

FOUND = 0.5
# Two kinds of answer, two sets of weights: of a figure only the passage's similarity is known.
WORDS = {"bias": -40.0, "sentence": 25.0, "passage": 25.0, "contrast": 5.0, "same_language": 0.0}
FIGURES = {"bias": -40.0, "passage": 50.0, "contrast": 5.0, "same_language": 0.0}


def features(hits: Sequence[Hit], sentence: float | None, *, same_language: bool) -> dict[str, float]:
    """Return what the confidence is computed from.

    Args:
        hits: Best first.
        sentence: Cosine of the question and the sentence that answers it best; None for an answer in figures.
        same_language: Whether the evidence is in the question's language: across languages cosines are lower.
    """
    similarities = sorted(hit.similarity for hit in hits)
    lower_half = similarities[: (len(similarities) + 1) // 2]
    return {
        "bias": 1.0,
        **({} if sentence is None else {"sentence": sentence}),
        "passage": similarities[-1],
        "contrast": similarities[-1] - sum(lower_half) / len(lower_half),
        "same_language": float(same_language),
    }


def confidence(seen: Mapping[str, float]) -> float:
    """Return the probability that the evidence answers the question, from its `features`."""
    weights = WORDS if "sentence" in seen else FIGURES
    return 1 / (1 + math.exp(-sum(weights[name] * value for name, value in seen.items())))
