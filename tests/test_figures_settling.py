"""What only the whole article can tell of a figure."""

import pytest

from index.domain import Article, Counted, Figure
from index.figures import read_figures


def told(text: str, title: str = "", language: str = "en") -> list[tuple[float, Counted]]:
    figures: list[Figure] = read_figures(Article(id="a", text=text, title=title, language=language))
    return [(figure.value, figure.counted) for figure in figures]


def test_those_shot_are_wounded_where_nobody_died() -> None:
    assert told("Four people were shot on Friday. They are expected to live.") == [(4, Counted.INJURED)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Four people were shot on Friday. The teenager died at the hospital.", ""),
        ("Four people were shot on Friday, at least some of them fatally.", ""),
        ("Four people were shot on Friday.", "One killed in Oakland"),
    ],
)
def test_those_shot_may_be_dead_where_somebody_died(text: str, title: str) -> None:
    assert told(text, title) == [(4, Counted.OTHER)]


def test_a_charge_of_attempted_murder_kills_nobody() -> None:
    text = "Four people were shot on Friday. He faces charges of attempted murder."
    assert told(text) == [(4, Counted.INJURED)]


def test_one_victim_is_the_toll_where_no_other_is_given() -> None:
    assert told("A man was killed on Friday. He was 32.") == [(1, Counted.DEAD)]


def test_one_victim_of_several_is_not_the_toll() -> None:
    text = "Three people were killed on Friday. A man died at the hospital."
    assert told(text) == [(3, Counted.DEAD)]


def test_one_victim_stands_beside_the_toll_of_a_year() -> None:
    text = "A man was killed on Friday. This year 99 people have been killed."
    assert told(text) == [(1, Counted.DEAD), (99, Counted.DEAD)]


def test_a_man_who_was_shot_where_others_died_counts_for_nothing() -> None:
    assert told("A man was shot. Two people died.") == [(2, Counted.DEAD)]
