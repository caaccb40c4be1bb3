"""The ids of a text and the vectors that the layers start from: what encoder and reader share of multilingual-e5-small.

The 96 million weights of the table stay in the memory-mapped file; only the rows that are looked up are dequantised.
"""

from collections.abc import Sequence
from typing import Final

from index.embedding.q4_weights import Floats, Q4Weights, dequantise
from index.embedding.unigram import Unigram

WIDTH: Final = 384


class WordVectors:
    """Tokeniser and table. Safe to share between threads.

    Attributes:
        tokeniser: Cuts text into the ids of the table's rows.
    """

    def __init__(self, weights: Q4Weights) -> None:
        self.tokeniser = Unigram(weights.pieces, weights.scores, weights.normalisation)
        self._words = weights.blocks("emb.word", WIDTH)
        self._positions = weights.floats("emb.pos").reshape(-1, WIDTH) + weights.floats("emb.type")[:WIDTH]

    @property
    def longest(self) -> int:
        """How many ids a sequence may have."""
        return len(self._positions)

    def __call__(self, ids: Sequence[int]) -> Floats:
        """Return words plus positions plus type, float32 (1, ids, 384): one sequence."""
        vectors: Floats = dequantise(self._words[list(ids)]) + self._positions[: len(ids)]
        return vectors[None]
