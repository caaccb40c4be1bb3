"""What kind of event a question is about, and which articles tell of one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.events.kinds import kind_first, kinds_of, of_the_kind
from index.domain import Article, Hit, Passage


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
        "How many were killed when a gunman opened fire?",
        "How many died during the cease-fire?",
        "Wie viele Tote gab es in Brandenburg?",
        "كم عدد قتلى انهيار المبنى؟",
    ],
)
def test_a_word_that_only_begins_like_one_tells_none(text: str) -> None:
    assert kinds_of(text) == frozenset()


@given(st.text(max_size=50), st.text(max_size=50))
def test_more_text_tells_no_fewer_kinds(one: str, other: str) -> None:
    assert kinds_of(one) | kinds_of(other) <= kinds_of(f"{one}\n{other}")


def hits(*texts: str) -> list[Hit]:
    articles = [Article(id=str(number), text=text, language="en") for number, text in enumerate(texts)]
    return [Hit(article, Passage(article.id, 0, len(article.text)), 1.0, 1, None, 0.8) for article in articles]


def test_of_a_kind_that_is_asked_for_comes_first_and_where_a_number_is_wanted_nothing_else() -> None:
    raid, flood, quake = found = hits("The raids went on.", "The flood left mud.", "An earthquake shook Karmadin.")
    assert kind_first(found, "Qui a dirigé les secours après l'inondation ?") == [flood, raid, quake]
    assert of_the_kind(found, "Combien de morts dans l'inondation ?") == [flood]
    assert kind_first(found, "Qui a dirigé les secours ?") == of_the_kind(found, "Combien de morts ?") == found
