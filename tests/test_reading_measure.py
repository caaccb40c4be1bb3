"""The reader's scores, against what can be counted by hand or by brute force."""

import math
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.reading.measure import auroc, best_threshold, calibrated, calibration_error, f1, reliability, risk_coverage

SCORES = st.floats(-5, 5)


@pytest.mark.parametrize(
    ("guess", "accepted", "expected"),
    [
        ("more than 70", ["70"], 0.5),
        ("300'000", ["300 000 morts", "300,000"], 1.0),
        ("Zürich", ["zurich"], 1.0),
        ("", [], 1.0),
        ("something", [], 0.0),
        ("", ["something"], 0.0),
        ("a b", ["c"], 0.0),
    ],
)
def test_f1_counts_folded_words(guess: str, accepted: list[str], expected: float) -> None:
    assert f1(guess, accepted) == pytest.approx(expected)


def test_chinese_is_compared_by_character() -> None:
    assert f1("一百三十六次", ["一百三十六"], by_character=True) == pytest.approx(10 / 11)


@given(st.text(max_size=20), st.text(max_size=20))
def test_f1_is_the_same_both_ways(left: str, right: str) -> None:
    assert f1(left, [right]) == f1(right, [left])


@given(st.lists(st.tuples(SCORES, st.booleans()), min_size=1, max_size=30))
def test_auroc_is_the_share_of_pairs_in_order(rows: list[tuple[float, bool]]) -> None:
    pairs = [(good > bad) + 0.5 * (good == bad) for (good, a), (bad, b) in product(rows, rows) if a and not b]
    found = auroc([score for score, _ in rows], [right for _, right in rows])
    assert found == pytest.approx(sum(pairs) / len(pairs)) if pairs else math.isnan(found)


def test_calibration_finds_the_scale_that_made_the_labels() -> None:
    random = np.random.default_rng(1)
    logits = random.normal(0, 3, 20_000)
    right = random.random(20_000) < 1 / (1 + np.exp(-(0.5 * logits - 1)))
    scale = calibrated(logits.tolist(), right.tolist())
    assert scale.scale == pytest.approx(0.5, abs=0.05)
    assert scale.bias == pytest.approx(-1, abs=0.1)
    assert calibration_error(reliability(scale(logits).tolist(), right.tolist())) < 0.02


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1))
def test_bins_hold_everything_once(rows: list[tuple[float, bool]]) -> None:
    bins = reliability([said for said, _ in rows], [right for _, right in rows])
    assert sum(one.size for one in bins) == len(rows)
    assert sum(one.size * one.came_true for one in bins) == pytest.approx(sum(right for _, right in rows))


def test_risk_falls_to_what_the_surest_lose() -> None:
    coverage, risk = risk_coverage([0.9, 0.1, 0.5], [0.0, 1.0, 0.5])
    assert coverage.tolist() == pytest.approx([1 / 3, 2 / 3, 1])
    assert risk.tolist() == pytest.approx([0.0, 0.25, 0.5])


@given(
    st.lists(
        st.tuples(st.integers(-50, 50), st.floats(0, 1), st.floats(0, 1)),
        min_size=1,
        max_size=20,
        unique_by=lambda row: row[0],
    )
)
def test_no_threshold_gains_more_than_the_best(rows: list[tuple[int, float, float]]) -> None:
    def gain(threshold: float) -> float:
        return sum(answered if score > threshold else refused for score, answered, refused in rows)

    found = best_threshold(*([float(value) for value in column] for column in zip(*rows, strict=True)))
    assert gain(found) == pytest.approx(max(gain(edge + 0.5) for edge in range(-52, 52)))
