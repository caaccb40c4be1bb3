"""How sure an answer is, 0..1, and the threshold under which the bot says that it has not found it.

A small logistic model over what search and evidence already know; no text is read again.
"""

import math
from collections.abc import Sequence

from bot.answer.evidence import Evidence
from bot.answer.question import Question
from index.domain import Hit
from index.text.normalise import fold

FOUND = 0.5
WEIGHTS = {"bias": -40.0, "sentence": 25.0, "passage": 25.0, "contrast": 5.0, "names": 1.0}


def features(question: Question, hits: Sequence[Hit], evidence: Sequence[Evidence]) -> dict[str, float]:
    """Return what the confidence is computed from."""
    similarities = [hit.similarity for hit in hits if hit.similarity is not None]
    best = max(similarities, default=0.0)
    rest = sorted(similarities)[: max(1, len(similarities) // 2)]
    return {
        "bias": 1.0,
        "sentence": evidence[0].similarity if evidence else 0.0,
        "passage": best,
        "contrast": best - (sum(rest) / len(rest) if rest else best),
        "names": _named(question, evidence),
    }


def _named(question: Question, evidence: Sequence[Evidence]) -> float:
    """Return the share of the question's names that the best evidence's passage knows; 0.5 where it has none."""
    names = question.names()
    if not names or not evidence:
        return 0.5
    text = fold(evidence[0].hit.article.title + " " + evidence[0].hit.text)
    return sum(name[:4] in text for name in names) / len(names)


def confidence(question: Question, hits: Sequence[Hit], evidence: Sequence[Evidence]) -> float:
    """Return the probability that the evidence answers the question."""
    x = features(question, hits, evidence)
    return 1 / (1 + math.exp(-sum(WEIGHTS[name] * value for name, value in x.items())))
