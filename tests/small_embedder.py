"""A real embedder, only small: character trigrams hashed into random directions.

Likeness in spelling is likeness in direction. It needs no file and gives every process the same vectors.
"""

from collections.abc import Sequence
from functools import cache
from hashlib import blake2b

import numpy as np

from index.ports import Vectors


class SmallEmbedder:
    """An Embedder of trigrams."""

    def __init__(self, model: str = "trigrams", dimension: int = 64) -> None:
        self.model = model
        self.dimension = dimension

    def encode_questions(self, questions: Sequence[str]) -> Vectors:
        return self._encode(questions)

    def encode_passages(self, passages: Sequence[str]) -> Vectors:
        return self._encode(passages)

    def _encode(self, texts: Sequence[str]) -> Vectors:
        return np.array([self._vector(text) for text in texts], np.float32).reshape(len(texts), self.dimension)

    def _vector(self, text: str) -> Vectors:
        directions = (_direction(f"{self.model}{trigram}", self.dimension) for trigram in sorted(_trigrams(text)))
        vector = sum(directions, np.zeros(self.dimension))
        return np.asarray(vector / np.linalg.norm(vector), np.float32)


@cache
def _direction(name: str, dimension: int) -> Vectors:
    digest = blake2b(name.encode("utf-8", "replace"), digest_size=dimension // 8).digest()
    return np.unpackbits(np.frombuffer(digest, np.uint8)).astype(np.float32) - 0.5


def _trigrams(text: str) -> set[str]:
    padded = f"  {text.casefold()} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}
