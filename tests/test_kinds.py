"""What kind of event a question is about, and which articles tell of one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.kinds import kinds_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("How many people died in the Velmar plane crash?", "plane"),
        ("Wie viele Verletzte gab es beim Erdbeben?", "earthquake"),
        ("Combien de morts dans le naufrage du Maren Lys ?", "shipwreck"),
        ("¿Cuántos muertos dejó el descarrilamiento?", "train"),
        ("كم عدد ضحايا الزلزال في كرمادين؟", "earthquake"),
        ("وسيول الوادي", "flood"),
        ("Сколько погибло при землетрясении?", "earthquake"),
        ("火灾造成多少人死亡", "fire"),
        ("Zugunglück im Tal", "train"),
    ],
)
def test_a_word_of_any_language_tells_the_kind(text: str, kind: str) -> None:
    assert kinds_of(text) == {kind}


@pytest.mark.parametrize(
    "text",
    [
        "How many trainers and planets are there?",
        "¿Cuántos muertos se conocían el mismo día en que volcó?",
        "Combien de personnes ont été arrêtées après le vol du collier ?",
        "Wie viele Menschen starben in Aleppo?",
    ],
)
def test_a_word_that_only_begins_like_one_tells_none(text: str) -> None:
    assert kinds_of(text) == frozenset()


@given(st.text(max_size=50), st.text(max_size=50))
def test_more_text_tells_no_fewer_kinds(one: str, other: str) -> None:
    assert kinds_of(one) | kinds_of(other) <= kinds_of(f"{one}\n{other}")
