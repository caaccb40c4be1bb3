"""Which messages hold several questions, and where one ends and the next begins; in five languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asked.several import MOST, questions_in

TODAY = date(2026, 11, 22)


def parts(text: str) -> list[str]:
    return [asked.text for asked in questions_in(text, TODAY)]


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        ("How many died in Quellbach and who was arrested?", ["How many died in Quellbach?", "Who was arrested?"]),
        ("how many died in quellbach, and where", ["How many died in quellbach?", "Where?"]),
        ("Who won the vote in Elmsau, and by how much?", ["Who won the vote in Elmsau?", "By how much?"]),
        ("How many died in Quellbach? Who was arrested?", ["How many died in Quellbach?", "Who was arrested?"]),
        (
            "What caused the fire in Elmsau and who is to blame and when will it reopen?",
            ["What caused the fire in Elmsau?", "Who is to blame?", "When will it reopen?"],
        ),
        ("Was ist in Elmsau passiert und wann?", ["Was ist in Elmsau passiert?", "Wann?"]),
        (
            "Wie viele starben in Elmsau und wie heißt der Bürgermeister?",
            ["Wie viele starben in Elmsau?", "Wie heißt der Bürgermeister?"],
        ),
        ("Combien de morts à Orsel et combien à Vaulx ?", ["Combien de morts à Orsel ?", "Combien à Vaulx ?"]),
        (
            "Que s'est-il passé à Orsel et que fait la police ?",
            ["Que s'est-il passé à Orsel ?", "Que fait la police ?"],
        ),
        ("¿Qué pasó en Alberca y por qué?", ["¿Qué pasó en Alberca?", "¿Por qué?"]),
        ("Que paso en Alberca y cuantos murieron?", ["¿Que paso en Alberca?", "¿Cuantos murieron?"]),
        ("ماذا حدث في كرمادين ومتى؟", ["ماذا حدث في كرمادين؟", "متى؟"]),
        ("كم عدد القتلى في كرمادين؟ من هو المسؤول؟", ["كم عدد القتلى في كرمادين؟", "من هو المسؤول؟"]),
    ],
)  # fmt: skip
def test_each_part_that_asks_by_itself_is_a_question(text: str, questions: list[str]) -> None:
    assert parts(text) == questions
    assert {asked.said for asked in questions_in(text, TODAY)} == {(text,)}


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        ("how many died and were injured in Quellbach?", ["How many died in Quellbach?", "How many injured?"]),
        (
            "How many dead, injured and missing in Quellbach?",
            ["How many dead in Quellbach?", "How many injured?", "How many missing?"],
        ),
        ("How many people were killed and injured?", ["How many people were killed?", "How many injured?"]),
        ("Combien de morts et de blessés à Orsel ?", ["Combien de morts à Orsel ?", "Combien de blessés ?"]),
        (
            "Wie viele Menschen wurden in Elmsau getötet und verletzt?",
            ["Wie viele Menschen wurden in Elmsau getötet?", "Wie viele Verletzte?"],
        ),
        ("¿Cuántos muertos y heridos hubo en Alberca?", ["¿Cuántos muertos hubo en Alberca?", "¿Cuántos heridos?"]),
        ("كم عدد القتلى والجرحى في كرمادين؟", ["كم عدد القتلى في كرمادين؟", "كم عدد الجرحى؟"]),
    ],
)
def test_two_kinds_counted_at_once_are_two_questions(text: str, questions: list[str]) -> None:
    assert parts(text) == questions


@pytest.mark.parametrize(
    "text",
    [
        "How many died in Quellbach?",
        "How many died in Quellbach? Thanks!",
        "Hello! How many died in Quellbach?",
        "How many died in the floods between 2014 and 2016?",
        "Who are Sand and Farn?",
        "Did Sand and Farn resign?",
        "When and where did the train derail?",
        "Quand et où le train a-t-il déraillé ?",
        "Wann und wo entgleiste der Zug?",
        "What did the mayor say about how the fire began and why it spread?",
        "Was sagte die Ministerin dazu, wer schuld war und warum der Damm brach?",
        "Qui a dit que le pont était sûr et que l'école rouvrirait ?",
        "How many people who fled and who were injured returned?",
        "How many of the injured have died?",
        "How many children died and were injured in Quellbach?",
        "How many died in the fire and were rescued in the flood?",
        "كم عدد القتلى في كرمادين ومن سدرات؟",
        "奎尔巴赫发生了什么？有多少人死亡？",
        "and?",
        "",
        "How many died in A? " * (MOST + 1),
        "x" * 500 + "? How many died and who was arrested?",
    ],
)
def test_what_is_one_question_stays_as_it_was_written(text: str) -> None:
    [asked] = questions_in(text, TODAY)
    assert (asked.text, asked.said) == (text, ())


WORDS = (
    "Who",
    "when",
    "how many",
    "died",
    "injured",
    "and",
    "und",
    "et",
    "¿y",
    "?",
    "و",
    "متى",
    "in",
    ",",
    "A",
    "Wie viele",
)


@given(st.lists(st.sampled_from(WORDS)).map(" ".join))
def test_whatever_is_written_there_is_at_least_one_question_and_never_too_many(text: str) -> None:
    assert 1 <= len(questions_in(text, TODAY)) <= MOST
