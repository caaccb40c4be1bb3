"""Writes the encoder of multilingual-e5-small as an ONNX graph: the layers of `graph`, their mean, brought to length 1.

Input `embeddings`, float32 (1, tokens, hidden): one text. Output `vector`, float32 (1, hidden), length 1.
"""

from index.embedding.graph import HIDDEN, Graph, layers
from index.embedding.weights import Weights


def encoder_model(weights: Weights) -> bytes:
    """Build the graph; about half a second.

    Returns:
        The serialised ONNX model.
    """
    graph = Graph()
    states = layers(graph, weights)
    pooled = graph.node("ReduceMean", [states, "tokens_axis"], "pooled", keepdims=0)
    graph.node("LpNormalization", [pooled], "vector", axis=-1, p=2)
    return graph.serialised("multilingual-e5-small", {"vector": [1, HIDDEN]})
