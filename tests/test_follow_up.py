"""What a text means after another question: rule by rule, in five languages; and what stands alone is left alone."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asked.follow_up import asks_who_says, follow_up
from bot.answer.asked.follow_up_words import LANGUAGES
from bot.answer.asked.question import Asked, Question
from index.domain import Counted

TODAY = date(2026, 11, 22)
CORPUS = Path(__file__).parent / "corpus"

ALEPPO = {
    "en": "How many people died in the air strikes on Aleppo on 23 September 2016?",
    "fr": "Combien de morts a faits le séisme de Karmadin ?",
    "de": "Wie viele Menschen werden nach dem Untergang der Maren Lys vermisst?",
    "es": "¿Cuántos muertos hubo en Alepo?",
    "ar": "كم عدد القتلى في حلب؟",
}


QUOTED = [
    ("ar", "كم عدد القتلى: «زلزال كرمادين 2026: 31 قتيلا»؟", "والجرحى؟", "كم عدد الجرحى – زلزال كرمادين 2026؟"),
    ("fr", "Combien de morts : « Séisme de Karmadin : 31 morts » ?", "et les blessés ?",
     "Combien de blessés – Séisme de Karmadin ?"),
    ("es", "¿Cuántos muertos: «Terremoto en Karmadin: 31 muertos»?", "¿y los heridos?",
     "¿Cuántos heridos – Terremoto en Karmadin?"),
    ("en", "How many people died: “Karmadin quake: 31 dead”?", "and how many injured?",
     "How many injured – Karmadin quake?"),
]  # fmt: skip


def meant(text: str, *before: str) -> str | None:
    asked = follow_up(text, [Asked(each) for each in reversed(before)], TODAY)
    return asked.text if asked else None


@pytest.mark.parametrize(
    ("language", "text", "whole"),
    [
        ("en", "And how many injured?", "How many injured in the air strikes on Aleppo on 23 September 2016?"),
        ("en", "how many were hurt there?", "How many were hurt in the air strikes on Aleppo on 23 September 2016?"),
        ("en", "the missing?", "How many missing in the air strikes on Aleppo on 23 September 2016?"),
        ("en", "any survivors?", "How many rescued in the air strikes on Aleppo on 23 September 2016?"),
        ("en", "how many children?", "How many children in the air strikes on Aleppo on 23 September 2016?"),
        ("fr", "et les blessés ?", "Combien de blessés – séisme de Karmadin ?"),
        ("fr", "combien de disparus ?", "Combien de disparus – séisme de Karmadin ?"),
        ("de", "und die Verletzten?", "Wie viele Verletzte nach dem Untergang der Maren Lys?"),
        ("es", "¿y heridos?", "¿Cuántos heridos en Alepo?"),
        ("ar", "وكم عدد الجرحى؟", "كم عدد الجرحى في حلب؟"),
        ("ar", "والجرحى؟", "كم عدد الجرحى في حلب؟"),
    ],
)  # fmt: skip
def test_another_count_is_asked_of_the_same_matter(language: str, text: str, whole: str) -> None:
    assert meant(text, ALEPPO[language]) == whole


@pytest.mark.parametrize(
    ("language", "text", "whole"),
    [
        ("en", "and in Homs?", "How many people died in the air strikes in Homs on 23 September 2016?"),
        ("en", "what about Homs?", "How many people died in the air strikes on Homs on 23 September 2016?"),
        ("en", "and in Homs in April 2015?", "How many people died in the air strikes in Homs in April 2015?"),
        ("fr", "et à Homs ?", "Combien de morts a faits le séisme à Homs ?"),
        ("de", "und in Homs?", "Wie viele Menschen werden nach dem Untergang in Homs vermisst?"),
        ("es", "¿y en Homs?", "¿Cuántos muertos hubo en Homs?"),
        ("ar", "وفي حمص؟", "كم عدد القتلى في حمص؟"),
    ],
)
def test_another_place_keeps_what_was_asked(language: str, text: str, whole: str) -> None:
    assert meant(text, ALEPPO[language]) == whole


@pytest.mark.parametrize(
    ("language", "text", "whole"),
    [
        ("en", "and how many in Homs?", "How many people died in the air strikes in Homs on 23 September 2016?"),
        ("fr", "et combien à Homs ?", "Combien de morts a faits le séisme à Homs ?"),
        ("de", "und wie viele in Homs?", "Wie viele Menschen werden nach dem Untergang in Homs vermisst?"),
        ("es", "¿y cuántos en Homs?", "¿Cuántos muertos hubo en Homs?"),
        ("ar", "وكم في حمص؟", "كم عدد القتلى في حمص؟"),
    ],
)
def test_how_many_in_another_place_are_those_that_were_counted(language: str, text: str, whole: str) -> None:
    assert meant(text, ALEPPO[language]) == whole


def test_what_is_counted_in_another_place_by_its_name_stands_alone() -> None:
    assert meant("and how many houses burned in Homs?", ALEPPO["en"]) is None
    assert meant("and how many in Homs?", "Who won the run-off in Brennach?") is None


def test_a_rescuer_asked_for_in_one_breath_is_of_the_same_matter() -> None:
    last = [Asked("How many died in Quellbach?")]
    asked = follow_up("who led the rescue?", last, TODAY, goes_on=True)
    assert asked is not None
    assert asked.text == "Who led the rescue – Quellbach?"
    assert follow_up("who led the rescue?", last, TODAY) is None


@pytest.mark.parametrize(
    ("language", "text", "whole"),
    [
        ("en", "and in 2013?", "How many people died in the air strikes on Aleppo in 2013?"),
        ("en", "yesterday?", "How many people died in the air strikes on Aleppo yesterday?"),
        ("fr", "et hier ?", "Combien de morts a faits le séisme de Karmadin hier ?"),
        ("de", "und gestern?", "Wie viele Menschen werden nach dem Untergang der Maren Lys vermisst gestern?"),
        ("es", "¿y en 2013?", "¿Cuántos muertos hubo en Alepo en 2013?"),
        ("ar", "وفي 2013؟", "كم عدد القتلى في حلب في 2013؟"),
    ],
)
def test_another_time_takes_the_old_ones_place(language: str, text: str, whole: str) -> None:
    assert meant(text, ALEPPO[language]) == whole


@pytest.mark.parametrize(
    ("language", "text", "whole"),
    [
        ("en", "when?", "When – air strikes on Aleppo on 23 September 2016?"),
        ("en", "and who was arrested?", "Who was arrested – air strikes on Aleppo on 23 September 2016?"),
        ("en", "what caused it?", "What caused it – air strikes on Aleppo on 23 September 2016?"),
        ("fr", "où ?", "Où – séisme de Karmadin ?"),
        ("fr", "et pourquoi ?", "Pourquoi – séisme de Karmadin ?"),
        ("de", "Wo?", "Wo – Untergang der Maren Lys?"),
        ("de", "wann ist das passiert?", "Wann ist das passiert – Untergang der Maren Lys?"),
        ("de", "was war der Grund?", "Was war der Grund – Untergang der Maren Lys?"),
        ("es", "¿por qué?", "¿Por qué – Alepo?"),
        ("es", "¿cuál fue la causa?", "¿Cuál fue la causa – Alepo?"),
        ("ar", "متى؟", "متى – حلب؟"),
    ],
)
def test_a_bare_question_word_is_asked_of_the_same_matter(language: str, text: str, whole: str) -> None:
    assert meant(text, ALEPPO[language]) == whole


@pytest.mark.parametrize(
    ("before", "text", "whole"),
    [
        ("What was stolen from the museum?", "when?", "When – what was stolen from the museum?"),
        ("When – what was stolen from the museum?", "where?", "Where – what was stolen from the museum?"),
        ("What caused the fire in Quellbach?", "when?", "When – fire in Quellbach?"),
        ("Was wurde aus dem Museum gestohlen?", "wann?", "Wann – was wurde aus dem Museum gestohlen?"),
    ],
)
def test_a_deed_without_its_subject_is_no_matter_to_ask_about(before: str, text: str, whole: str) -> None:
    assert meant(text, before) == whole


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("et à Homs ?", "Combien de morts à Homs, 23 septembre 2016 ?"),
        ("und die Verletzten?", "Wie viele Verletzte – air strikes on Aleppo, 23. September 2016?"),
        ("¿y heridos?", "¿Cuántos heridos – air strikes on Aleppo, 23 de septiembre de 2016?"),
        ("وكم عدد الجرحى؟", "كم عدد الجرحى – air strikes on Aleppo, 23 سبتمبر 2016؟"),
    ],
)
def test_a_follow_up_in_another_language_is_asked_in_that_language(text: str, whole: str) -> None:
    asked = follow_up(text, [Asked(ALEPPO["en"])], TODAY)
    assert asked is not None
    assert asked.text == whole
    assert asked.said == (ALEPPO["en"], text)
    assert Question.read(asked.text, asked.language).counted in {Counted.DEAD, Counted.INJURED}


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("and the children?", "How many died in Aleppo – the children?"),
        ("and in the hospital?", "How many died in Aleppo – in the hospital?"),
        ("and in total?", "How many died in Aleppo – in total?"),
        ("and according to the UN?", "How many died in Aleppo – according to the UN?"),
    ],
)
def test_a_part_is_asked_about_with_the_whole_question(text: str, whole: str) -> None:
    assert meant(text, "how many died in Aleppo?") == whole


def test_a_name_is_swapped_in_a_question_in_words_too() -> None:
    assert meant("and of Tannfels?", "Who is the mayor of Altbrück?") == "Who is the mayor of Tannfels?"


@pytest.mark.parametrize(
    ("last", "text", "whole"),
    [
        (
            "How many died in the Maren Lys sinking?",
            "what about the Mar Solana?",
            "How many died in the Mar Solana sinking?",
        ),
        ("How many died in the Maren Lys sinking?", "and in Homs?", "How many dead in Homs?"),
        ("How many died in the Maren Lys sinking?", "and the Sorrena flood?", "How many dead – the Sorrena flood?"),
        (
            "Combien de morts dans le naufrage du Maren Lys ?",
            "et le Mar Solana ?",
            "Combien de morts dans le naufrage du Mar Solana ?",
        ),
        (
            "Wie viele Tote gab es beim Erdbeben in Karmadin?",
            "und Shahrin?",
            "Wie viele Tote gab es beim Erdbeben in Shahrin?",
        ),
    ],
)
def test_a_name_takes_the_last_ones_place_where_it_fits_there(last: str, text: str, whole: str) -> None:
    assert meant(text, last) == whole


@pytest.mark.parametrize(
    ("last", "text", "whole"),
    [
        (
            "How many people died when the Maren Lys capsized off Ostrel?",
            "And the Mar Solana?",
            "How many dead – the Mar Solana?",
        ),
        (
            "What happened to the Maren Lys off Ostrel in March 2026?",
            "And the Mar Solana?",
            "What happened to the Mar Solana?",
        ),
        (
            "Combien de morts dans le naufrage du Maren Lys au large d'Ostrel ?",
            "Et le Mar Solana ?",
            "Combien de morts dans le naufrage du Mar Solana ?",
        ),
        (
            "Wie viele Tote gab es auf der Maren Lys vor Ostrel im März?",
            "Und auf der Mar Solana?",
            "Wie viele Tote gab es auf der Mar Solana?",
        ),
    ],
)
def test_a_thing_takes_a_things_place_and_not_its_towns_nor_its_day(last: str, text: str, whole: str) -> None:
    assert meant(text, last) == whole


def test_follow_ups_follow_each_other() -> None:
    first = Asked("how many died in Aleppo?")
    second = follow_up("and in Homs?", [first], TODAY)
    assert second is not None
    third = follow_up("the injured?", [second, first], TODAY)
    assert third is not None
    assert third.text == "How many injured in Homs?"
    assert third.said == ("how many died in Aleppo?", "and in Homs?", "the injured?")


def test_small_talk_between_is_passed_over() -> None:
    assert meant("and how many injured?", "how many died in Aleppo?", "thanks") == "How many injured in Aleppo?"


def test_the_chosen_event_stays_while_no_other_name_or_time_is_asked_about() -> None:
    before = [Asked("how many died in the flood?", about="flood-1")]
    injured, elsewhere = follow_up("and injured?", before, TODAY), follow_up("and in Homs?", before, TODAY)
    assert injured is not None
    assert elsewhere is not None
    assert (injured.about, elsewhere.about) == ("flood-1", None)


@pytest.mark.parametrize(
    "text",
    [
        "who says so?", "Who says that?", "says who?", "according to whom?", "source?", "and what is the source?",
        "whose figures are these?", "qui dit ça ?", "qui le dit ?", "selon qui ?", "d'après qui ?", "et selon qui ?",
        "quelle est la source ?", "wer sagt das?", "laut wem?", "woher stammt das?", "Quelle?", "¿quién lo dice?",
        "¿según quién?", "¿cuál es la fuente?", "¿y quién lo dice?", "من قال ذلك؟", "ما المصدر؟", "من يقول ذلك؟",
        "بحسب من؟",
    ],
)  # fmt: skip
def test_who_says_so_is_known_in_five_languages(text: str) -> None:
    assert asks_who_says(text)


@pytest.mark.parametrize(
    "text",
    [
        "Who says the bridge fell?", "How many died in Homs?", "And how many died in Homs?", "how many died in homs?",
        "how many died yesterday?", "thanks", "hello", "How are you?", "who won the cup?", "Homs",
        "Karmadin: how many?", "Qui dirige Homs ?", "Und wie viele Tote gab es in Homs?",
        "¿Y cuántos heridos hubo en Homs?", "Combien de morts à Bilan ?", "", "وكم عدد القتلى في حمص؟", "?", "😀",
    ],
)  # fmt: skip
def test_what_stands_alone_is_left_alone(text: str) -> None:
    for last in ALEPPO.values():
        assert meant(text, last) is None
    assert not asks_who_says(text)


@pytest.mark.parametrize(
    "text",
    [
        "Who rescued the miners?",
        "Pourquoi le pont a-t-il été fermé ?",
        "Quand le train a-t-il déraillé ?",
        "Wann sank die Fähre?",
        "¿Quién robó el collar?",
        "What caused the fire?",
    ],
)
def test_a_question_about_a_thing_of_its_own_is_left_alone(text: str) -> None:
    for last in ALEPPO.values():
        assert meant(text, last) is None


def test_without_a_question_before_nothing_is_a_follow_up() -> None:
    assert meant("and how many injured?") is None
    assert meant("when?", "hello", "thanks") is None


def whole_questions() -> list[str]:
    lines = (CORPUS / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    cases = (CORPUS / "answers.txt").read_text(encoding="utf-8").splitlines()
    by_hand = [line.split("|")[3].strip() for line in cases if "|" in line and line[0] not in " #"]
    return [str(json.loads(line)["question"]) for line in lines] + by_hand


def test_of_all_our_questions_asked_in_a_row_none_is_taken_for_a_follow_up() -> None:
    questions = whole_questions()
    assert len(questions) > 250
    pairs = zip(questions, [questions[-1], *questions], strict=False)
    assert [text for text, last in pairs if meant(text, last) or asks_who_says(text)] == []


_ASKS = {
    "en": ["how many died in {}?", "who was hurt in {}?", "and what happened in {}?", "when did {} fall?"],
    "fr": ["combien de morts à {} ?", "et que s'est-il passé à {} ?", "qui dirige {} ?"],
    "de": ["wie viele Tote gab es in {}?", "und was geschah in {}?", "wann fiel {}?"],
    "es": ["¿cuántos muertos hubo en {}?", "¿y qué pasó en {}?", "¿quién dirige {}?"],
}
_CAPITAL = st.sampled_from("BCDFGKLMPRSTVZ")
_NAMES = st.builds(
    lambda first, rest: first + rest,
    _CAPITAL,
    st.from_regex(r"[aeiou][bdgklmnprstvz][aeiou]{1,2}[nrs]?", fullmatch=True),
)


@given(
    st.sampled_from([(code, ask) for code, asks in _ASKS.items() for ask in asks]),
    _NAMES,
    st.sampled_from([*ALEPPO.values(), "Who won the run-off in Brennach?"]),
)
def test_a_question_with_a_name_of_its_own_is_left_alone(ask: tuple[str, str], name: str, last: str) -> None:
    assert meant(ask[1].format(name), last) is None


@given(st.text(max_size=60), st.text(max_size=60), st.sampled_from(LANGUAGES))
def test_whatever_is_written_every_number_in_the_whole_question_was_written_by_somebody(
    last: str, text: str, language: str
) -> None:
    asked = follow_up(text, [Asked(last, language)], TODAY)
    written = "".join(filter(str.isdecimal, last + text))
    assert asked is None or all(digit in written for digit in filter(str.isdecimal, asked.text))


@pytest.mark.parametrize(("language", "before", "text", "whole"), QUOTED)
def test_a_toll_that_a_question_quotes_is_no_part_of_its_matter(
    language: str, before: str, text: str, whole: str
) -> None:
    assert meant(text, before) == whole, language
