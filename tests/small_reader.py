"""Real readers, only small: one of two of the encoder's layers with heads of random weights, one that counts words."""

import re
from collections.abc import Sequence

import numpy as np

from index.domain import Readable, Reading, Span
from index.embedding.graph import HIDDEN, INNER
from index.embedding.q4_weights import Floats, Q4Weights
from index.embedding.weights import Dequantised
from index.reading.export import PARTS

LAYERS = 2
WORD = re.compile(r"\w+")


def small_state(weights: Q4Weights, layers: int = LAYERS, seed: int = 1) -> dict[str, Floats]:
    """Return what training would leave behind, in BertModel's names."""
    source = Dequantised(weights)
    state = {f"embeddings.LayerNorm.{kind}": source.vector(f"emb.ln.{kind[0]}") for kind in ("weight", "bias")}
    for layer in range(layers):
        for ours, theirs in PARTS.items():
            name = f"l{layer}.{ours}"
            width = INNER if ours == "fo" else HIDDEN
            state[f"encoder.layer.{layer}.{theirs}.bias"] = source.vector(f"{name}.b")
            state[f"encoder.layer.{layer}.{theirs}.weight"] = (
                source.vector(f"{name}.w") if "ln" in ours else source.matrix(f"{name}.w", width)
            )
    return state | _heads(seed)


def _heads(seed: int) -> dict[str, Floats]:
    random = np.random.default_rng(seed)
    return {
        f"{head}.{kind}": random.normal(0, 0.2, shape).astype(np.float32)
        for head, outputs in (("span", 2), ("relevance", 1))
        for kind, shape in (("weight", (outputs, HIDDEN)), ("bias", (outputs,)))
    }


class WordReader:
    """A Reader of words: relevance is the share of the question's words in the text; the first of them is the span."""

    model = "words"

    def read(self, question: str, texts: Sequence[Readable]) -> list[Reading]:
        return [self._reading(set(WORD.findall(question.casefold())), text) for text in texts]

    def _reading(self, asked: set[str], text: Readable) -> Reading:
        found = [match for match in WORD.finditer(text.text.casefold()) if match.group() in asked]
        share = len({match.group() for match in found}) / max(1, len(asked))
        return Reading(share, Span(*found[0].span()), share - 0.5) if found else Reading(share)
