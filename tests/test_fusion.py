import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.fusion import STAND_IN, WORDS, K, fuse, fuse_across_languages

rankings = st.lists(st.lists(st.integers(0, 30), unique=True), max_size=4)


def test_the_scores_are_those_of_the_paper() -> None:
    assert fuse([7, 8], [8]) == [(8, 1 / (K + 2) + 1 / (K + 1)), (7, 1 / (K + 1))]


def test_of_items_that_are_alike_the_lower_comes_first() -> None:
    assert [item for item, _ in fuse([9], [4])] == [4, 9]


@given(rankings)
def test_every_item_of_any_ranking_comes_out_once_best_first(ranked: list[list[int]]) -> None:
    fused = fuse(*ranked)
    assert {item for item, _ in fused} == {item for ranking in ranked for item in ranking}
    assert len({item for item, _ in fused}) == len(fused)
    assert [score for _, score in fused] == sorted((score for _, score in fused), reverse=True)


@given(st.lists(st.integers(0, 30), unique=True))
def test_one_ranking_keeps_its_order(ranking: list[int]) -> None:
    assert [item for item, _ in fuse(ranking)] == ranking


@given(rankings)
def test_the_order_of_the_rankings_changes_no_place(ranked: list[list[int]]) -> None:
    def places(fused: list[tuple[int, float]]) -> dict[int, float]:
        return {item: round(score, 9) for item, score in fused}

    assert places(fuse(*ranked)) == places(fuse(*reversed(ranked)))


def test_an_item_named_twice_in_one_ranking_counts_once() -> None:
    assert fuse([3, 3, 3]) == [(3, 1 / (K + 1))]


def test_where_nothing_is_foreign_both_fusions_are_one() -> None:
    assert fuse_across_languages([7, 8], [8, 3], set()) == fuse([7, 8], [8, 3], weights=(1, WORDS))


def test_a_foreign_item_votes_by_its_meaning_for_its_missing_words() -> None:
    assert dict(fuse_across_languages([7, 8], [8], {7}))[7] == pytest.approx((1 + STAND_IN * WORDS) / (K + 1))


def test_a_foreign_item_whose_words_are_found_keeps_the_better_vote() -> None:
    assert dict(fuse_across_languages([7, 8], [8], {8}))[8] == 1 / (K + 2) + WORDS / (K + 1)


@given(
    st.lists(st.integers(0, 30), unique=True), st.lists(st.integers(0, 30), unique=True), st.sets(st.integers(0, 30))
)
def test_being_foreign_never_costs_an_item_its_score(near: list[int], worded: list[int], foreign: set[int]) -> None:
    plain = dict(fuse(near, worded, weights=(1, WORDS)))
    fair = dict(fuse_across_languages(near, worded, foreign))
    assert plain.keys() == fair.keys()
    assert all(fair[item] >= plain[item] for item in plain)
    assert all(fair[item] == plain[item] for item in plain.keys() - foreign)
