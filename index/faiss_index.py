"""Nearest neighbours with FAISS: 8-bit codes, compared one by one up to 50,000 rows, through an HNSW graph beyond.

What FAISS would let pass, this adapter answers for: -1 as padding, the same row twice, NaN, a wrong shape, forgotten
training, and adding to a memory-mapped index, which ends the process.
"""

import os
from pathlib import Path
from typing import Any, Self

import faiss
import numpy as np

from index.domain import Ranked
from index.errors import IndexDamaged
from index.exact_index import check_addition, check_question
from index.ports import Rows, Vectors

# Comparing 100 k rows of 8-bit codes takes 9 ms, going through a graph of 250 k takes 2. The graph has 664 bytes a row,
# the codes alone 392; building it takes about 0.4 ms a row of a processor's time, encoding a row 40.
GRAPH_FROM = 50_000
_NEIGHBOURS = 32
_BUILD_BREADTH = 80
# What a graph finds of the ten really nearest among 250,131 rows, for 210 questions: with a breadth of 128 .889 in
# 0.6 ms, of 256 .945 in 1.0, of 400 .965 in 1.4, of 600 .975 in 2.2, of 1000 .985 in 3.7. Among 1,000,131, on a busier
# day: of 600 .943 in 6.9, of 1000 .963 in 8.8, of 1500 .970 in 11.9, of 2000 .974 in 13.7. For questions by the weights
# of their own, a whole search on a quicker machine: of 1500 .960 in 13.8, of 2200 .967 in 15.7, of 3000 .973 in 20.4.
_SEARCH_BREADTH = 600
_WIDE_FROM = 500_000
_WIDE_BREADTH = 3000
_TRAINING_ROWS = 100_000  # the ranges of the codes settle long before


class FaissIndex:
    """A VectorIndex of about one byte a number. Similarities come out within about 0.01 of the exact ones.

    Searching is safe from several threads at once; adding is not safe beside anything.

    Attributes:
        kind: "flat" or "graph".
    """

    def __init__(self, dimension: int, *, expected: int = 0) -> None:
        self.kind = "graph" if expected > GRAPH_FROM else "flat"
        self._index = faiss.IndexIDMap(_codes(dimension, self.kind))
        self._is_mapped = False

    @classmethod
    def read(cls, path: Path, *, mapped: bool = True) -> Self:
        """Open an index that `write` wrote; one that is `mapped` opens at once and cannot be added to.

        Raises IndexDamaged for a file that FAISS cannot read.
        """
        try:
            read: Any = faiss.read_index(str(path), faiss.IO_FLAG_MMAP_IFC if mapped else 0)
            found = cls.__new__(cls)
            found._index, found._is_mapped = _id_map(read), mapped  # noqa: SLF001 our own
            within: Any = faiss.downcast_index(read.index)
            found.kind = "graph" if isinstance(within, faiss.IndexHNSW) else "flat"
            if found.kind == "graph":
                within.hnsw.efSearch = _search_breadth(read.ntotal)
        except (RuntimeError, AttributeError) as error:
            raise IndexDamaged(f"{path} is no vector index.", "Run `python -m index rebuild`.") from error
        return found

    def __len__(self) -> int:
        return int(self._index.ntotal)

    def add(self, rows: Rows, vectors: Vectors) -> None:
        """Add rows; the first ones settle the ranges of the codes, and one alone does not: let them be many."""
        if self._is_mapped:
            raise ValueError("a memory-mapped index cannot be added to")
        check_addition(rows, vectors, self._index.d, self._rows())
        if not len(rows):
            return
        faiss.omp_set_num_threads(os.cpu_count() or 1)
        if not self._index.is_trained:
            self._index.train(_contiguous(vectors[:_TRAINING_ROWS]))
        self._index.add_with_ids(_contiguous(vectors), np.ascontiguousarray(rows, dtype=np.int64))

    def search(self, vector: Vectors, k: int) -> list[Ranked]:
        """Return the k best rows, best first."""
        check_question(vector, self._index.d)
        wanted = min(k, len(self))
        if wanted < 1:
            return []
        faiss.omp_set_num_threads(1)  # one question is one thread's work; more would wait for each other
        scores, rows = self._index.search(_contiguous(vector[None, :]), wanted)
        ranked = map(Ranked, rows[0].tolist(), scores[0].tolist())
        return [each for each in ranked if each.row >= 0]

    def write(self, path: Path) -> None:
        """Write the index to a file. Raises OSError."""
        try:
            faiss.write_index(self._index, str(path))
        except RuntimeError as error:
            raise OSError(f"{path} could not be written: {error}") from error

    def _rows(self) -> Rows:
        return np.asarray(faiss.vector_to_array(self._index.id_map), dtype=np.int64)


def _search_breadth(rows: int) -> int:
    return _SEARCH_BREADTH if rows < _WIDE_FROM else _WIDE_BREADTH


def _codes(dimension: int, kind: str) -> Any:  # noqa: ANN401 FAISS has no types
    eight_bits: Any
    eight_bits, inner_product = faiss.ScalarQuantizer.QT_8bit, faiss.METRIC_INNER_PRODUCT
    if kind == "flat":
        return faiss.IndexScalarQuantizer(dimension, eight_bits, inner_product)
    graph = faiss.IndexHNSWSQ(dimension, eight_bits, _NEIGHBOURS, inner_product)
    graph.hnsw.efConstruction, graph.hnsw.efSearch = _BUILD_BREADTH, _SEARCH_BREADTH
    return graph


def _id_map(read: Any) -> Any:  # noqa: ANN401 FAISS has no types
    if not isinstance(read, faiss.IndexIDMap):
        raise RuntimeError("not an index with rows")  # noqa: TRY004 as FAISS would say it
    return read


def _contiguous(vectors: Vectors) -> Vectors:
    return np.ascontiguousarray(vectors, dtype=np.float32)
