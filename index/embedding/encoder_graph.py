"""Writes the encoder of multilingual-e5-small as an ONNX graph with dynamic 8-bit matrix products.

Only the twelve layers, pooling and length: looking up the word vectors stays outside (`bundled`), where the 96 million
weights of their table are read straight from the memory-mapped file. So the graph is 22 MB and a session opens in
0.05 s. The graph is written in its optimised form, so that opening it needs no optimisation.

Input `embeddings`, float32 (1, tokens, hidden): one text. Output `vector`, float32 (1, hidden), length 1.
"""

from typing import Any, Final

import numpy as np
import onnx
from numpy.typing import NDArray

from index.embedding.q4_weights import Floats, Q4Weights, dequantise

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


def encoder_model(weights: Q4Weights) -> bytes:
    """Build the graph; about half a second.

    Returns:
        The serialised ONNX model.
    """
    graph = _Graph()
    _encoder(graph, weights)
    return graph.serialised()


class _Graph:
    """Collects nodes and constants; a value is known by the name of what computed it."""

    def __init__(self) -> None:
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def constant(self, name: str, value: NDArray[np.generic]) -> str:
        self._constants.append(onnx.numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, operation: str, inputs: list[str], *outputs: str, domain: str = "", **attributes: Any) -> str:  # noqa: ANN401 - as ONNX has them
        self._nodes.append(onnx.helper.make_node(operation, inputs, outputs, domain=domain, **attributes))
        return outputs[0]

    def serialised(self) -> bytes:
        float32 = onnx.TensorProto.FLOAT
        inputs = [onnx.helper.make_tensor_value_info("embeddings", float32, [1, "tokens", HIDDEN])]
        outputs = [onnx.helper.make_tensor_value_info("vector", float32, [1, HIDDEN])]
        graph = onnx.helper.make_graph(self._nodes, "multilingual-e5-small", inputs, outputs, self._constants)
        opsets = [onnx.helper.make_opsetid("", 20), onnx.helper.make_opsetid(CONTRIB, 1)]
        model = onnx.helper.make_model(graph, opset_imports=opsets, ir_version=9)
        serialised: bytes = model.SerializeToString(deterministic=True)
        return serialised


def _encoder(graph: _Graph, weights: Q4Weights) -> None:
    graph.constant("tokens_axis", np.array([1]))
    graph.constant("last_axis", np.array([-1]))
    graph.constant("least", np.array([LEAST], np.float32))
    graph.constant("thirds", np.array([HIDDEN] * 3))
    states = _norm(graph, weights, "emb.ln", "embeddings")
    for layer in range(LAYERS):
        states = _layer(graph, weights, f"l{layer}.", states)
    pooled = graph.node("ReduceMean", [states, "tokens_axis"], "pooled", keepdims=0)
    graph.node("LpNormalization", [pooled], "vector", axis=-1, p=2)


def _layer(graph: _Graph, weights: Q4Weights, layer: str, states: str) -> str:
    attended = _product(graph, weights, layer + "ao", _attention(graph, weights, layer, states), HIDDEN)
    states = _norm(graph, weights, layer + "aln", _sum(graph, layer + "attended", states, attended))
    inner = graph.node("Gelu", [_product(graph, weights, layer + "fi", states, HIDDEN)], layer + "inner")
    outer = _even_product(graph, weights, layer + "fo", inner, INNER)
    return _norm(graph, weights, layer + "oln", _sum(graph, layer + "outer", states, outer))


def _attention(graph: _Graph, weights: Q4Weights, layer: str, states: str) -> str:
    parts = [layer + part for part in "qkv"]
    matrix = np.concatenate([dequantise(weights.blocks(part + ".w", HIDDEN)) for part in parts])
    bias = graph.constant(layer + "qkv.b", np.concatenate([weights.floats(part + ".b") for part in parts]))
    joined = _quantised_product(graph, layer + "qkv", states, matrix, bias)
    graph.node("Split", [joined, "thirds"], *parts, axis=-1)
    return graph.node("MultiHeadAttention", parts, layer + "attention", domain=CONTRIB, num_heads=HEADS)


def _product(graph: _Graph, weights: Q4Weights, name: str, states: str, width: int) -> str:
    bias = graph.constant(name + ".b", weights.floats(name + ".b"))
    return _quantised_product(graph, name, states, dequantise(weights.blocks(name + ".w", width)), bias)


def _even_product(graph: _Graph, weights: Q4Weights, name: str, states: str, width: int) -> str:
    """Like `_product`, with every row brought to the same top before it is quantised, and back afterwards.

    What leaves GELU differs so much between tokens that one scale for all of them costs most of the accuracy lost to
    8 bits. Cosine as at LEVELS: mean 0.9967 without, 0.9987 with, at 2 % of the time; doing it also before the inner
    product gave 0.9991 at 20 %, which is not worth it. GELU's least value is -0.17, so the greatest speaks for all.
    """
    top = graph.node("ReduceMax", [states, "last_axis"], name + ".greatest", keepdims=1)
    top = graph.node("Max", [top, "least"], name + ".top")
    even = graph.node("Div", [states, top], name + ".even")
    product = _quantised_product(graph, name, even, dequantise(weights.blocks(name + ".w", width)))
    product = graph.node("Mul", [product, top], name + ".product")
    return _sum(graph, name, product, graph.constant(name + ".b", weights.floats(name + ".b")))


def _quantised_product(graph: _Graph, name: str, states: str, matrix: Floats, bias: str = "") -> str:
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


def _sum(graph: _Graph, name: str, left: str, right: str) -> str:
    # Not SkipLayerNormalization, which would join this to the norm after it: it took five times as long (9.8 ms, 2 ms).
    return graph.node("Add", [left, right], name + ".sum")


def _norm(graph: _Graph, weights: Q4Weights, name: str, states: str) -> str:
    inputs = [states, *(graph.constant(f"{name}.{part}", weights.floats(f"{name}.{part}")) for part in "wb")]
    return graph.node("LayerNormalization", inputs, name, epsilon=EPSILON, axis=-1)
