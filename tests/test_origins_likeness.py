"""Copies are told by the order of their words, and not by the event they share."""

from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wire import a_day, bulletin, copied, event, published, report, vocabulary

from index.domain import Article
from index.origins.likeness import common_in_order, likeness
from index.origins.wording import Wording, wording


def worded(text: str) -> Wording:
    return wording(Article("a", text, language="en"))


def longest_by_brute_force(one: str, other: str) -> int:
    """The textbook's table."""
    row = [0] * (len(other) + 1)
    for a in one:
        former = row[:]
        for at, b in enumerate(other):
            row[at + 1] = former[at] + 1 if a == b else max(former[at + 1], row[at])
    return row[-1]


@given(one=st.text("abcd", max_size=90), other=st.text("abcd", max_size=90))
def test_the_longest_common_subsequence_is_the_textbooks(one: str, other: str) -> None:
    assert common_in_order(one, other) == longest_by_brute_force(one, other)


@given(seed=st.integers(0, 2**32))
def test_likeness_does_not_depend_on_which_comes_first(seed: int) -> None:
    random = Random(seed)
    told = event(random)
    one, other = worded(report(told, random)), worded(report(told, random))
    assert likeness(one, other) == likeness(other, one)
    assert likeness(one, one) == 1


@pytest.mark.parametrize("changed", [0.1, 0.25, 0.4])
def test_a_copy_with_words_changed_and_paragraphs_cut_is_a_copy(changed: float) -> None:
    random, words = Random(1), vocabulary()
    missed = 0
    for _ in range(50):
        text = report(event(random), random)
        missed += likeness(worded(text), worded(copied(text, random, changed=changed, cut=0.3, words=words))) is None
    assert missed <= 2


def test_reports_of_one_event_are_no_copies_of_each_other() -> None:
    told = [wording(article) for article in a_day(90, Random(2))]
    assert [pair for pair in combinations(told, 2) if likeness(*pair)] == []


def test_a_bulletin_filled_in_anew_is_no_copy_of_yesterdays() -> None:
    random = Random(3)
    told = [worded(bulletin(event(random), random)) for _ in range(40)]
    assert [pair for pair in combinations(told, 2) if likeness(*pair)] == []


def test_names_that_an_editor_puts_in_do_not_hide_a_copy() -> None:
    random, names = Random(4), ["Ostrel", "Karmadin", "Valdorne", "Sorrena", "Hollgrund", "Castelnor", "17", "240"]
    told = [report(event(random), random) for _ in range(50)]
    copies = [copied(text, random, changed=0.25, cut=0.2, words=names) for text in told]
    assert sum(likeness(worded(one), worded(other)) is None for one, other in zip(told, copies, strict=True)) <= 1


def test_of_very_short_texts_only_the_same_words_are_a_copy() -> None:
    assert likeness(worded("Ferry capsizes off Ostrel."), worded("Ferry capsizes off Ostrel!")) == 1
    assert likeness(worded("Ferry capsizes off Ostrel."), worded("Ferry capsizes off Sorrena.")) is None
    assert likeness(worded(""), worded("")) is None


def test_a_copy_is_told_in_a_script_without_spaces() -> None:
    text = (
        "周六，一艘渡轮在奥斯特雷尔岛附近翻覆，至少有十二人死亡，约四十人失踪。"
        "海岸警卫队指挥官说，搜救工作将持续到夜间。"
    )
    other = "央行周六宣布将基准利率下调至百分之三，分析人士认为此举旨在刺激疲软的经济，股市应声上涨，货币汇率小幅走低。"
    told = {name: wording(published(name, each, 0)) for name, each in (("a", text), ("b", text[13:]), ("c", other))}
    assert likeness(told["a"], told["b"])
    assert likeness(told["a"], told["c"]) is None
