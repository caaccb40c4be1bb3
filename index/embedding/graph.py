"""Writes the layers of a BERT as an ONNX graph with dynamic 8-bit matrix products; their states are for others to use.

`encoder_graph` pools them into a vector, `index.reading.export` has heads read them. Looking up word vectors stays
outside (`word_vectors`), where the 96 million weights of their table are read straight from the memory-mapped file. So
a graph is 22 MB and a session opens in 0.05 s. It is written in its optimised form, so that opening it needs none.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import numpy as np
import onnx
from numpy.typing import NDArray

from index.embedding.q4_weights import Floats
from index.embedding.weights import Weights

HIDDEN: Final = 384
INNER: Final = 1536
LAYERS: Final = 12
HEADS: Final = 12
EPSILON: Final = 1e-12

# 7 of the 8 bits: processors with AVX2 but not VNNI add two products in 16 bits, where 255 * 127 * 2 saturates.
# Cosine to the same weights in float32 over 199 texts, en fr de es ar zh ru and oddities: mean 0.9967 (8 bits: 0.9971).
LEVELS: Final = 63
LEAST: Final = 1e-6  # a row of nothing but zeros is left as it is

CONTRIB: Final = "com.microsoft"


class Graph:
    """Collects nodes and constants; a value is known by the name of what computed it."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        """Keep an array under a name."""
        self._constants.append(onnx.numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, operation: str, inputs: list[str], *outputs: str, domain: str = "", **attributes: Any) -> str:  # noqa: ANN401 - as ONNX has them
        """Compute something; returns the name of its first output."""
        self._nodes.append(onnx.helper.make_node(operation, inputs, outputs, domain=domain, **attributes))
        return outputs[0]

    def serialised(
        self, name: str, outputs: Mapping[str, Sequence[int | str]], notes: Mapping[str, str] | None = None
    ) -> bytes:
        """Return the ONNX model.

        Args:
            name: Of the graph.
            outputs: The shape of each output, float32; a name stands for a length that varies.
            notes: What goes into the model's metadata.
        """
        float32 = onnx.TensorProto.FLOAT
        given = [onnx.helper.make_tensor_value_info("embeddings", float32, [1, "tokens", HIDDEN])]
        made = [onnx.helper.make_tensor_value_info(output, float32, shape) for output, shape in outputs.items()]
        graph = onnx.helper.make_graph(self._nodes, name, given, made, self._constants)
        opsets = [onnx.helper.make_opsetid("", 20), onnx.helper.make_opsetid(CONTRIB, 1)]
        model = onnx.helper.make_model(graph, opset_imports=opsets, ir_version=9)
        onnx.helper.set_model_props(model, dict(sorted((notes or {}).items())))
        serialised: bytes = model.SerializeToString(deterministic=True)
        return serialised


def layers(graph: Graph, weights: Weights, count: int = LAYERS) -> str:
    """Write the norm of the embeddings and the layers.

    Input `embeddings`, float32 (1, tokens, hidden): words, positions and types of one text, summed.

    Returns:
        The name of the last layer's states, float32 (1, tokens, hidden).
    """
    graph.constant("tokens_axis", np.array([1]))
    graph.constant("last_axis", np.array([-1]))
    graph.constant("least", np.array([LEAST], np.float32))
    graph.constant("thirds", np.array([HIDDEN] * 3))
    states = _norm(graph, weights, "emb.ln", "embeddings")
    for layer in range(count):
        states = _layer(graph, weights, f"l{layer}.", states)
    return states


def _layer(graph: Graph, weights: Weights, layer: str, states: str) -> str:
    attended = _product(graph, weights, layer + "ao", _attention(graph, weights, layer, states), HIDDEN)
    states = _norm(graph, weights, layer + "aln", _sum(graph, layer + "attended", states, attended))
    inner = graph.node("Gelu", [_product(graph, weights, layer + "fi", states, HIDDEN)], layer + "inner")
    outer = _even_product(graph, weights, layer + "fo", inner, INNER)
    return _norm(graph, weights, layer + "oln", _sum(graph, layer + "outer", states, outer))


def _attention(graph: Graph, weights: Weights, layer: str, states: str) -> str:
    parts = [layer + part for part in "qkv"]
    matrix = np.concatenate([weights.matrix(part + ".w", HIDDEN) for part in parts])
    bias = graph.constant(layer + "qkv.b", np.concatenate([weights.vector(part + ".b") for part in parts]))
    joined = _quantised_product(graph, layer + "qkv", states, matrix, bias)
    graph.node("Split", [joined, "thirds"], *parts, axis=-1)
    return graph.node("MultiHeadAttention", parts, layer + "attention", domain=CONTRIB, num_heads=HEADS)


def _product(graph: Graph, weights: Weights, name: str, states: str, width: int) -> str:
    bias = graph.constant(name + ".b", weights.vector(name + ".b"))
    return _quantised_product(graph, name, states, weights.matrix(name + ".w", width), bias)


def _even_product(graph: Graph, weights: Weights, name: str, states: str, width: int) -> str:
    """Like `_product`, with every row brought to the same top before it is quantised, and back afterwards.

    What leaves GELU differs so much between tokens that one scale for all of them costs most of the accuracy lost to
    8 bits. Cosine as at LEVELS: mean 0.9967 without, 0.9987 with, at 8 % of the time; doing it also before the inner
    product gave 0.9991 at 20 %, which is not worth it. GELU's least value is -0.17, so the greatest speaks for all.
    """
    top = graph.node("ReduceMax", [states, "last_axis"], name + ".greatest", keepdims=1)
    top = graph.node("Max", [top, "least"], name + ".top")
    even = graph.node("Div", [states, top], name + ".even")
    product = _quantised_product(graph, name, even, weights.matrix(name + ".w", width))
    product = graph.node("Mul", [product, top], name + ".product")
    return _sum(graph, name, product, graph.constant(name + ".b", weights.vector(name + ".b")))


def _quantised_product(graph: Graph, name: str, states: str, matrix: Floats, bias: str = "") -> str:
    """`states @ matrix.T + bias`; a scale for each row of the matrix, one for all the states, found as it runs."""
    scales = np.abs(matrix).max(axis=1) / LEVELS
    levels = np.rint(matrix / scales[:, None]).astype(np.int8)
    inputs = [
        states,
        graph.constant(name + ".levels", levels.T),
        graph.constant(name + ".scales", scales),
        graph.constant(name + ".zeros", np.zeros(len(scales), np.int8)),
        bias,
    ]
    return graph.node("DynamicQuantizeMatMul", inputs, name + ".matmul", domain=CONTRIB)


def _sum(graph: Graph, name: str, left: str, right: str) -> str:
    # Not SkipLayerNormalization, which would join this to the norm after it: it took five times as long (9.8 ms, 2 ms).
    return graph.node("Add", [left, right], name + ".sum")


def _norm(graph: Graph, weights: Weights, name: str, states: str) -> str:
    inputs = [states, *(graph.constant(f"{name}.{part}", weights.vector(f"{name}.{part}")) for part in "wb")]
    return graph.node("LayerNormalization", inputs, name, epsilon=EPSILON, axis=-1)
