"""Fusion: its features are what they are said to be, and its order is what its weights say."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.fusion import WEIGHTS, Candidate, K, Weights, features, fuse, places

flags = st.booleans()
candidates = st.lists(
    st.builds(
        Candidate,
        st.integers(0, 10**6),
        st.floats(-1, 1, width=32),
        st.floats(0, 60, width=32),
        st.integers(0, 10**5),
        flags,
        flags,
        flags,
    ),
    unique_by=lambda candidate: candidate.row,
    max_size=30,
)


def order(offered: list[Candidate]) -> list[int]:
    return [candidate.row for candidate, _ in fuse(offered)]


def test_the_features_are_ranks_shares_and_flags() -> None:
    offered = [
        Candidate(1, 0.8, 10.0),
        Candidate(2, 0.9, 5.0, start=3000, is_of_period=True),
        Candidate(3, 0.7, 0.0, is_foreign=True, is_after_period=True),
    ]
    assert features(offered) == pytest.approx(
        np.array(
            [
                [1 / (K + 2), -0.1, 1 / (K + 1), 1.0, 0, 0, 0, 0, 1],
                [1 / (K + 1), 0.0, 1 / (K + 2), 0.5, 0, 0, 1, 0, 0.25],
                [1 / (K + 3), -0.2, 0.0, 0.0, 1, 0.9 - 0.7, 0, 1, 1],
            ]
        )
    )


@given(st.lists(st.integers(0, 5), max_size=8))
def test_equal_scores_share_the_place_behind_all_greater_ones(scores: list[int]) -> None:
    assert places(scores).tolist() == [1 + sum(other > score for other in scores) for score in scores]


def test_nothing_fused_is_nothing() -> None:
    assert fuse([]) == []


def test_of_candidates_that_are_alike_the_lower_row_comes_first() -> None:
    assert order([Candidate(9, 0.8, 0.0), Candidate(4, 0.8, 0.0)]) == [4, 9]  # in whatever order an engine tells them
    flat = Weights(0, 1, 0, 0, 0, 0, 0, 0, 0)
    assert [each.row for each, _ in fuse([Candidate(9, 0.8, 0.0), Candidate(4, 0.8, 0.0)], flat)] == [4, 9]


@given(candidates)
def test_every_candidate_comes_out_once_best_first(offered: list[Candidate]) -> None:
    fused = fuse(offered)
    assert sorted(candidate for candidate, _ in fused) == sorted(offered)
    scores = [score for _, score in fused]
    assert scores == sorted(scores, reverse=True)


@given(candidates, st.data())
def test_being_of_the_period_named_never_costs_a_place(offered: list[Candidate], data: st.DataObject) -> None:
    if not offered:
        return
    at = data.draw(st.integers(0, len(offered) - 1))
    dated = [*offered[:at], offered[at]._replace(is_of_period=True), *offered[at + 1 :]]
    assert order(dated).index(offered[at].row) <= order(offered).index(offered[at].row)


@given(candidates, st.data())
def test_standing_at_the_beginning_of_its_article_never_costs_a_place(
    offered: list[Candidate], data: st.DataObject
) -> None:
    if not offered:
        return
    at = data.draw(st.integers(0, len(offered) - 1))
    first = [*offered[:at], offered[at]._replace(start=0), *offered[at + 1 :]]
    assert order(first).index(offered[at].row) <= order(offered).index(offered[at].row)


@given(candidates)
def test_a_scale_of_the_word_scores_changes_nothing(offered: list[Candidate]) -> None:
    doubled = [candidate._replace(words=2 * candidate.words) for candidate in offered]
    assert np.allclose(features(doubled), features(offered)) if offered else True


def test_every_weight_is_in_favour() -> None:
    assert all(weight > 0 for weight in vars_of(WEIGHTS))


def vars_of(weights: Weights) -> list[float]:
    return [getattr(weights, name) for name in Weights.__dataclass_fields__]
