"""What is compared of an article."""

from hypothesis import given
from hypothesis import strategies as st

from index.domain import Article
from index.origins.sketch import SLOTS, sketch
from index.origins.wording import LONGEST, wording


def test_the_headline_is_not_compared() -> None:
    text = "At least 12 people died when a ferry capsized off Ostrel."
    one, other = Article("a", text, title="Ferry capsizes"), Article("b", text, title="Disaster at sea")
    assert wording(one) == wording(other)


def test_function_words_case_and_accents_do_not_count() -> None:
    assert wording(Article("a", "The ferry of Évora", language="en")).words == ("ferry", "evora")


def test_names_in_a_sentence_and_numbers_are_its_facts() -> None:
    told = wording(
        Article("a", "Two boats met the Maren Lys. Divers found 23 bodies, Elna Sorvik said.", language="en")
    )
    assert told.facts == {"maren", "lys", "elna", "sorvik", "23"}


def test_scripts_without_spaces_are_compared_by_neighbouring_characters() -> None:
    assert wording(Article("a", "渡轮翻覆。", language="zh")).words == ("渡轮", "轮翻", "翻覆")


@given(text=st.text(max_size=400))
def test_sentences_hold_the_same_words(text: str) -> None:
    told = wording(Article("a", text, language="en"))
    assert tuple(word for sentence in told.sentences for word in sentence) == told.words


def test_a_very_long_page_is_compared_by_its_beginning() -> None:
    assert len(wording(Article("a", "Divers found bodies in the wreck. " * 2_000, language="en")).words) == LONGEST


@given(text=st.text(max_size=200))
def test_a_sketch_is_the_same_every_time(text: str) -> None:
    told = wording(Article("a", text))
    assert sketch(told).shape == (SLOTS,)
    assert (sketch(told) == sketch(told)).all()
