"""What every VectorIndex must do; an adapter's test inherits from it. The oracle is a product of two matrices."""

from abc import ABC, abstractmethod

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.ports import Rows, VectorIndex, Vectors

DIMENSION = 16

# One test, run by each adapter's class: that is what a contract is for.
by_each_adapter = settings(suppress_health_check=[HealthCheck.differing_executors])


def unit_vectors(count: int, seed: int) -> Vectors:
    drawn = np.random.default_rng(seed).standard_normal((count, DIMENSION))
    return np.asarray(drawn / np.linalg.norm(drawn, axis=1, keepdims=True), np.float32)


def distinct_rows(count: int, seed: int) -> Rows:
    return np.random.default_rng(seed).permutation(10 * count + 1)[:count].astype(np.int64)


class VectorIndexContract(ABC):
    """`tolerance` is how far a similarity may be from the exact one; `first`, what the first portion needs."""

    tolerance = 1e-5
    first = 0

    @abstractmethod
    def empty(self) -> VectorIndex: ...

    @by_each_adapter
    @given(count=st.integers(1, 60), k=st.integers(1, 80), seed=st.integers(0, 2**16))
    def test_it_finds_what_comparing_with_every_vector_finds(self, count: int, k: int, seed: int) -> None:
        index, rows, vectors = self.empty(), distinct_rows(count, seed), unit_vectors(count, seed)
        index.add(rows, vectors)
        question = unit_vectors(1, seed + 1)[0]
        exact = dict(zip(rows.tolist(), (vectors @ question).tolist(), strict=True))

        found = index.search(question, k)

        best = sorted(exact.values(), reverse=True)[:k]
        assert len({ranked.row for ranked in found}) == len(found) == min(k, count)
        assert [ranked.score for ranked in found] == sorted((ranked.score for ranked in found), reverse=True)
        for ranked, best_score in zip(found, best, strict=True):
            assert ranked.score == pytest.approx(exact[ranked.row], abs=self.tolerance)
            assert exact[ranked.row] >= best_score - 2 * self.tolerance

    @by_each_adapter
    @given(sizes=st.lists(st.integers(0, 20), min_size=1, max_size=5))
    def test_rows_may_be_added_in_any_portions(self, sizes: list[int]) -> None:
        sizes = [self.first, *sizes]
        index, rows, vectors = self.empty(), distinct_rows(sum(sizes), 1), unit_vectors(sum(sizes), 1)
        for end, size in zip(np.cumsum(sizes), sizes, strict=True):
            index.add(rows[end - size : end], vectors[end - size : end])
        assert len(index) == sum(sizes)
        assert {ranked.row for ranked in index.search(unit_vectors(1, 2)[0], 200)} == set(rows.tolist())

    def test_an_empty_index_finds_nothing(self) -> None:
        assert self.empty().search(unit_vectors(1, 0)[0], 5) == []
        assert len(self.empty()) == 0

    @pytest.mark.parametrize("k", [0, -1])
    def test_nothing_is_found_where_nothing_is_asked_for(self, k: int) -> None:
        index = self.empty()
        index.add(np.arange(3), unit_vectors(3, 0))
        assert index.search(unit_vectors(1, 0)[0], k) == []

    @pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
    def test_a_vector_that_is_not_finite_is_refused_and_nothing_is_added(self, value: float) -> None:
        index, vectors = self.empty(), unit_vectors(3, 0)
        vectors[1, 4] = value
        with pytest.raises(ValueError, match="NaN"):
            index.add(np.arange(3), vectors)
        assert len(index) == 0

    @pytest.mark.parametrize("shape", [(3, DIMENSION + 1), (2, DIMENSION), (3,), (3, DIMENSION, 1)])
    def test_vectors_of_a_wrong_shape_are_refused(self, shape: tuple[int, ...]) -> None:
        index = self.empty()
        with pytest.raises(ValueError, match="do not fit"):
            index.add(np.arange(3), np.zeros(shape, np.float32))

    @pytest.mark.parametrize("rows", [[1, 2, 1], [7, 8, 9]])
    def test_a_row_that_is_already_there_is_refused(self, rows: list[int]) -> None:
        index = self.empty()
        index.add(np.array([9]), unit_vectors(1, 0))
        with pytest.raises(ValueError, match="already"):
            index.add(np.array(rows), unit_vectors(3, 1))
        assert len(index) == 1

    def test_a_negative_row_is_refused(self) -> None:
        with pytest.raises(ValueError, match="negative"):
            self.empty().add(np.array([-1]), unit_vectors(1, 0))

    def test_a_question_of_another_dimension_or_with_nan_is_refused(self) -> None:
        index = self.empty()
        index.add(np.arange(3), unit_vectors(3, 0))
        for question in (np.zeros(DIMENSION + 1, np.float32), np.full(DIMENSION, np.nan, np.float32)):
            with pytest.raises(ValueError, match="finite vector"):
                index.search(question, 1)
