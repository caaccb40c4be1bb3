"""Vectors spread as an encoder spreads them, without encoding: where a store's size is measured and not its meaning.

Each is a mixture of three real vectors, of sentences in the sample articles, and a little noise: neighbours lie as
close as in real text, and in as few directions, which is what makes a graph easy or hard to search. Vectors drawn
evenly from the sphere have no near neighbours at all.
"""

import numpy as np
from bench.newswire import samples

from index.ports import Embedder, Vectors
from index.text.sentences import split

_SHARES = (0.5, 0.3, 0.2)
_NOISE = 0.15  # its length, beside a mixture of length about 0.9


class VectorCloud:
    """Draws vectors around those of a real embedder."""

    def __init__(self, embedder: Embedder) -> None:
        sentences = [span.of(article.text) for article in samples() for span in split(article.text, article.language)]
        self._real = embedder.encode_passages(sentences)

    def draw(self, count: int, drawn: np.random.Generator) -> Vectors:
        """Return float32 of shape (count, dimension), rows of length 1."""
        chosen = drawn.integers(0, len(self._real), (len(_SHARES), count))
        noise = drawn.standard_normal((count, self._real.shape[1]), dtype=np.float32)
        vectors = noise * np.float32(_NOISE / np.sqrt(self._real.shape[1]))
        for share, places in zip(_SHARES, chosen, strict=True):
            vectors += np.float32(share) * self._real[places]
        return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)
