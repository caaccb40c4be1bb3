from pathlib import Path

import faiss
import numpy as np
import pytest
from contracts.vector_index_contract import DIMENSION, VectorIndexContract, unit_vectors

from index.errors import IndexDamaged
from index.faiss_index import GRAPH_FROM, FaissIndex


class TestFlat(VectorIndexContract):
    tolerance = 0.01

    def empty(self) -> FaissIndex:
        return FaissIndex(DIMENSION)


class TestGraph(VectorIndexContract):
    tolerance = 0.01
    # Codes whose ranges one row has settled make all others nearly alike, and a graph of such loses rows. Nothing
    # builds one so: a graph begins with the first portion of a store of more than GRAPH_FROM passages.
    first = 10

    def empty(self) -> FaissIndex:
        return FaissIndex(DIMENSION, expected=GRAPH_FROM + 1)


@pytest.mark.parametrize(("expected", "kind"), [(GRAPH_FROM, "flat"), (GRAPH_FROM + 1, "graph")])
def test_a_large_index_is_a_graph(expected: int, kind: str) -> None:
    assert FaissIndex(DIMENSION, expected=expected).kind == kind


@pytest.mark.parametrize("expected", [0, GRAPH_FROM + 1])
def test_of_two_thousand_neighbours_hardly_any_is_lost_to_the_codes(expected: int) -> None:
    index, vectors = FaissIndex(DIMENSION, expected=expected), unit_vectors(2000, 0)
    index.add(np.arange(2000), vectors)
    questions = unit_vectors(50, 1)
    found = [{ranked.row for ranked in index.search(question, 10)} for question in questions]
    best = [set(np.argsort(-(vectors @ question))[:10].tolist()) for question in questions]
    recall = sum(len(a & b) for a, b in zip(found, best, strict=True)) / 500
    assert recall > 0.95


@pytest.mark.parametrize("mapped", [True, False])
@pytest.mark.parametrize("expected", [0, GRAPH_FROM + 1])
def test_a_written_index_finds_the_same_when_read(tmp_path: Path, expected: int, *, mapped: bool) -> None:
    index = FaissIndex(DIMENSION, expected=expected)
    index.add(np.arange(7, 307), unit_vectors(300, 0))
    index.write(tmp_path / "vectors")
    read = FaissIndex.read(tmp_path / "vectors", mapped=mapped)
    question = unit_vectors(1, 1)[0]
    assert (len(read), read.kind) == (300, index.kind)
    assert read.search(question, 20) == index.search(question, 20)


def test_a_memory_mapped_index_refuses_what_would_end_the_process(tmp_path: Path) -> None:
    index = FaissIndex(DIMENSION)
    index.add(np.arange(3), unit_vectors(3, 0))
    index.write(tmp_path / "vectors")
    with pytest.raises(ValueError, match="memory-mapped"):
        FaissIndex.read(tmp_path / "vectors").add(np.array([9]), unit_vectors(1, 1))


@pytest.mark.parametrize("content", [b"", b"no index at all", b"IxFI" + b"\0" * 50])
def test_a_file_that_is_no_index_is_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "vectors").write_bytes(content)
    with pytest.raises(IndexDamaged):
        FaissIndex.read(tmp_path / "vectors")


def test_an_index_of_another_kind_is_damaged(tmp_path: Path) -> None:
    faiss.write_index(faiss.IndexFlatIP(DIMENSION), str(tmp_path / "vectors"))
    with pytest.raises(IndexDamaged):
        FaissIndex.read(tmp_path / "vectors")


def test_a_folder_that_is_not_there_is_an_os_error(tmp_path: Path) -> None:
    index = FaissIndex(DIMENSION)
    with pytest.raises(OSError, match="could not be written"):
        index.write(tmp_path / "nowhere" / "vectors")
