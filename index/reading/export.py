"""Writes trained weights as the ONNX file that `reader` runs: twelve layers in 8 bits, two heads in float32, 22 MB.

Input `embeddings`, float32 (1, tokens, 384). Outputs `span`, float32 (1, tokens, 2): logits of an answer's first and
last id, at the first id those of "it does not say"; `relevance`, float32 (1, 1): a logit.
"""

from collections.abc import Mapping
from typing import Final

import numpy as np

from index.embedding.graph import Graph, layers
from index.embedding.q4_weights import Floats

# The parts of a layer, as `embedding.q4_weights` names them and as Hugging Face's BertModel does.
PARTS: Final = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
KINDS: Final = {"w": "weight", "b": "bias"}


class Trained:
    """The `Weights` of a state dict in BertModel's names."""

    def __init__(self, state: Mapping[str, Floats]) -> None:
        self._state = state

    def vector(self, name: str) -> Floats:
        """Return a bias or half of a norm."""
        return self._state[_theirs(name)].astype(np.float32)

    def matrix(self, name: str, width: int) -> Floats:
        """Return a matrix."""
        return self.vector(name).reshape(-1, width)

    @property
    def layers(self) -> int:
        """How many layers it has."""
        return len({name.split(".")[2] for name in self._state if name.startswith("encoder.layer.")})


def reader_model(state: Mapping[str, Floats], notes: Mapping[str, str]) -> bytes:
    """Build the graph.

    Args:
        state: `embeddings.LayerNorm.*`, `encoder.layer.N.*`, `span.weight` (2, 384), `span.bias` (2),
            `relevance.weight` (1, 384), `relevance.bias` (1).
        notes: For the file's metadata; `reader` knows `relevance.scale`, `relevance.bias` and `span.threshold`.

    Returns:
        The serialised ONNX model.
    """
    graph, weights = Graph(), Trained(state)
    states = layers(graph, weights, weights.layers)
    first = graph.node("Gather", [states, graph.constant("first", np.array([0]))], "first_of_states", axis=1)
    _head(graph, state, "span", states)
    _head(graph, state, "relevance", graph.node("Squeeze", [first, "tokens_axis"], "first_state"))
    return graph.serialised("reader", {"span": [1, "tokens", 2], "relevance": [1, 1]}, notes)


def _head(graph: Graph, state: Mapping[str, Floats], name: str, states: str) -> None:
    weight = graph.constant(f"{name}.w", state[f"{name}.weight"].astype(np.float32).T)
    bias = graph.constant(f"{name}.b", state[f"{name}.bias"].astype(np.float32))
    graph.node("Add", [graph.node("MatMul", [states, weight], f"{name}.product"), bias], name)


def _theirs(name: str) -> str:
    layer, part, kind = name.split(".")
    if layer == "emb":
        return f"embeddings.LayerNorm.{KINDS[kind]}"
    return f"encoder.layer.{layer[1:]}.{PARTS[part]}.{KINDS[kind]}"
