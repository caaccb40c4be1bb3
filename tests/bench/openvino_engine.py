"""The bundled weights under OpenVINO: bench_encode's second yardstick. Standard operations in float, two streams.

Not 8 bits: OpenVINO has no counterpart of ONNX Runtime's dynamic products, and scales fixed beforehand cost accuracy
(nor did they help: the same layers with such scales took 23-27 ms of a processor where bundled took 24).
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
import openvino

from index.embedding.bundled import PASSAGE
from index.embedding.graph import EPSILON, HEADS, HIDDEN, INNER, LAYERS, Graph
from index.embedding.q4_weights import Q4Weights
from index.embedding.weights import Dequantised
from index.embedding.word_vectors import WordVectors
from index.ports import Vectors

HEAD: Final = HIDDEN // HEADS
PRECISIONS: Final = ("f32", "bf16")


class OpenVinoEngine:
    """Encodes passages one by one, as many at a time as there are threads.

    Args:
        weights: The bundled model's.
        precision: What the processor computes in, one of PRECISIONS.
        threads: How many texts at a time.
    """

    def __init__(self, weights: Q4Weights, precision: str, threads: int) -> None:
        self._words = WordVectors(weights)
        core = openvino.Core()
        hints = {"INFERENCE_PRECISION_HINT": precision, "NUM_STREAMS": threads, "INFERENCE_NUM_THREADS": threads}
        compiled = core.compile_model(core.read_model(_model(Dequantised(weights))), "CPU", hints)
        self._queue = openvino.AsyncInferQueue(compiled, threads)
        self._queue.set_callback(self._keep)
        self._vectors: Vectors = np.empty((0, HIDDEN), np.float32)

    def encode_passages(self, passages: Sequence[str]) -> Vectors:
        self._vectors = np.empty((len(passages), HIDDEN), np.float32)
        for place, passage in enumerate(passages):
            ids = self._words.tokeniser.encode(PASSAGE + passage, limit=self._words.longest)
            self._queue.start_async({"embeddings": self._words(ids)}, place)
        self._queue.wait_all()
        return self._vectors

    def _keep(self, request: openvino.InferRequest, place: int) -> None:
        self._vectors[place] = request.get_output_tensor().data[0]


def _model(weights: Dequantised) -> bytes:
    graph = Graph()
    graph.constant("heads", np.array([1, -1, HEADS, HEAD]))
    graph.constant("joined", np.array([1, -1, HIDDEN]))
    graph.constant("scale", np.array(HEAD**-0.5, np.float32))
    graph.constant("tokens", np.array([1]))
    states = _norm(graph, weights, "emb.ln", "embeddings")
    for layer in range(LAYERS):
        states = _layer(graph, weights, f"l{layer}.", states)
    pooled = graph.node("ReduceMean", [states, "tokens"], "pooled", keepdims=0)
    graph.node("LpNormalization", [pooled], "vector", axis=-1, p=2)
    return graph.serialised("multilingual-e5-small-float32", {"vector": [1, HIDDEN]})


def _layer(graph: Graph, weights: Dequantised, layer: str, states: str) -> str:
    attended = _product(graph, weights, layer + "ao", _attention(graph, weights, layer, states), HIDDEN)
    states = _norm(graph, weights, layer + "aln", graph.node("Add", [states, attended], layer + "attended"))
    inner = graph.node("Gelu", [_product(graph, weights, layer + "fi", states, HIDDEN)], layer + "inner")
    outer = _product(graph, weights, layer + "fo", inner, INNER)
    return _norm(graph, weights, layer + "oln", graph.node("Add", [states, outer], layer + "outer"))


def _attention(graph: Graph, weights: Dequantised, layer: str, states: str) -> str:
    query, key, value = (_heads(graph, weights, layer + part, states) for part in "qkv")
    keys = graph.node("Transpose", [key], layer + "keys", perm=[0, 1, 3, 2])
    likeness = graph.node("Mul", [graph.node("MatMul", [query, keys], layer + "raw"), "scale"], layer + "likeness")
    shares = graph.node("Softmax", [likeness], layer + "shares", axis=-1)
    mixed = graph.node("MatMul", [shares, value], layer + "mixed")
    return graph.node("Reshape", [_turned(graph, mixed), "joined"], layer + "attention")


def _heads(graph: Graph, weights: Dequantised, name: str, states: str) -> str:
    return _turned(graph, graph.node("Reshape", [_product(graph, weights, name, states, HIDDEN), "heads"], name))


def _turned(graph: Graph, value: str) -> str:
    return graph.node("Transpose", [value], value + ".turned", perm=[0, 2, 1, 3])


def _product(graph: Graph, weights: Dequantised, name: str, states: str, width: int) -> str:
    matrix = graph.constant(name + ".w", weights.matrix(name + ".w", width).T)
    product = graph.node("MatMul", [states, matrix], name + ".product")
    return graph.node("Add", [product, graph.constant(name + ".b", weights.vector(name + ".b"))], name + ".sum")


def _norm(graph: Graph, weights: Dequantised, name: str, states: str) -> str:
    inputs = [states, *(graph.constant(f"{name}.{part}", weights.vector(f"{name}.{part}")) for part in "wb")]
    return graph.node("LayerNormalization", inputs, name, epsilon=EPSILON, axis=-1)
