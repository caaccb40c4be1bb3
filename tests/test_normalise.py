import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.text.normalise import fold


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Genève", "geneve"),
        ("GENE\u0300VE", "geneve"),
        ("Straße", "strasse"),
        ("ﬁn Ⅳ ３００", "fin iv 300"),
        ("İstanbul", "istanbul"),
        ("Ἀθῆναι", "αθηναι"),
        ("Ёлка й", "елка и"),
        ("إِدْلِب", "ادلب"),
        ("مديــنة", "مدينه"),
        ("على", "علي"),
        ("한국어", "한국어"),
        ("हिंदी में", "हिंदी में"),
    ],
)
def test_ways_to_write_a_word_become_one(written: str, folded: str) -> None:
    assert fold(written) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_plain_letters_take_the_same_way_as_all_others(text: str) -> None:
    assert fold(text + "é") == fold(text) + "e"
