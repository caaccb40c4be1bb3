"""Exact nearest neighbours in memory: every vector is compared. For ten thousand rows nothing is simpler or quicker.

It is never written to disk: it holds what a snapshot lacks.
"""

import numpy as np

from index.domain import Ranked
from index.ports import Rows, Vectors


class ExactIndex:
    """A VectorIndex of float32 rows. One thread may add while others search."""

    def __init__(self, dimension: int) -> None:
        self._dimension = dimension
        self._buffer = _empty(0, dimension)
        self._held = (
            self._buffer
        )  # the filled part; replaced whole, so that a search sees all of an `add` or none of it

    def __len__(self) -> int:
        return len(self._held[0])

    def add(self, rows: Rows, vectors: Vectors) -> None:
        """Add rows; they are searched once all of them are in place."""
        check_addition(rows, vectors, self._dimension, self._held[0])
        begin, end = len(self), len(self) + len(rows)
        if end > len(self._buffer[0]):
            self._grow(max(end, 2 * begin))
        all_rows, all_vectors = self._buffer
        all_rows[begin:end], all_vectors[begin:end] = rows, vectors
        self._held = all_rows[:end], all_vectors[:end]

    def search(self, vector: Vectors, k: int) -> list[Ranked]:
        """Return the k best rows, best first."""
        check_question(vector, self._dimension)
        rows, vectors = self._held
        scores = vectors @ vector
        best = np.argpartition(-scores, k)[:k] if 0 < k < len(rows) else np.arange(len(rows))
        ordered = best[np.lexsort((rows[best], -scores[best]))][: max(k, 0)]
        return list(map(Ranked, rows[ordered].tolist(), scores[ordered].tolist()))

    def _grow(self, capacity: int) -> None:
        rows, vectors = self._buffer = _empty(capacity, self._dimension)
        rows[: len(self)], vectors[: len(self)] = self._held


def _empty(count: int, dimension: int) -> tuple[Rows, Vectors]:
    return np.empty(count, np.int64), np.empty((count, dimension), np.float32)


def check_addition(rows: Rows, vectors: Vectors, dimension: int, held: Rows) -> None:
    """Raise ValueError for what a VectorIndex must refuse.

    Args:
        rows: Those to add, int64 (n,): not negative, each once, none of `held`.
        vectors: Theirs, float32 (n, dimension), finite.
        dimension: Of the index.
        held: The rows that are there, in any order.
    """
    if rows.ndim != 1 or vectors.shape != (len(rows), dimension):
        raise ValueError(f"{rows.shape} rows and {vectors.shape} vectors do not fit a dimension of {dimension}")
    if not np.isfinite(vectors).all():
        raise ValueError("a vector holds NaN or infinity")
    if (rows < 0).any():
        raise ValueError("a row is negative")
    ordered = np.sort(rows)  # np.unique would import numpy.ma, 36 ms of a cold start
    if (ordered[1:] == ordered[:-1]).any() or (len(held) and np.isin(rows, held).any()):
        raise ValueError("a row is there already")


def check_question(vector: Vectors, dimension: int) -> None:
    """Raise ValueError for what is not one finite vector, shape (dimension,)."""
    if vector.shape != (dimension,) or not np.isfinite(vector).all():
        raise ValueError(f"a question is one finite vector of length {dimension}, not {vector.shape}")
