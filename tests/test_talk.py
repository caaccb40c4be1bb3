"""Conversations over the sample articles, with the real model: what a text gets after what was said before."""

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from conftest import SEEDS

from bot.answer.answers import Answer, Answered, NotFound
from bot.answer.desk import Desk, open_desk
from bot.answer.phrases import PHRASES
from bot.answer.reply import Block, Line, Reply
from bot.answer.verify import verified_reply
from bot.chat import FORGOTTEN, talk_with
from bot.plain import plain
from bot.talk import Talk
from bot.turns import Turns
from index.archive import Archive

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)

Say = Callable[[str], tuple[Answer, Reply]]


@pytest.fixture
def say(seeds_desk: Desk) -> Say:
    talk = Talk(Turns(lambda: NOW), lambda: NOW)
    return lambda text: talk.hear("anna", text).answered_by(seeds_desk)


def numbers(answer: Answer) -> set[float]:
    return set() if isinstance(answer, NotFound) else {side.latest.figure.value for side in answer.sides}


def quotes(reply: Reply) -> list[str]:
    return [part.text for part in reply.body if isinstance(part, Block)]


@pytest.mark.parametrize(
    ("first", "then", "understood"),
    [
        ("how many died in Aleppo?", "And how many injured?", "Understood as: How many injured in Aleppo?"),
        ("combien de morts à Alep ?", "et les blessés ?", "Compris ainsi : Combien de blessés à Alep ?"),
        ("wie viele Tote in Aleppo?", "und die Verletzten?", "Verstanden als: Wie viele Verletzte in Aleppo?"),
        ("¿cuántos muertos en Alepo?", "¿y heridos?", "Entendido así: ¿Cuántos heridos en Alepo?"),
    ],
)
def test_the_injured_of_the_same_event_are_told_and_what_was_understood_is_said(
    say: Say, first: str, then: str, understood: str
) -> None:
    say(first)
    answer, reply = say(then)
    assert {61, 90} <= numbers(answer)
    assert 70 not in numbers(answer)
    assert reply.body[0] == Line(understood)


def test_who_says_so_finds_nothing_where_nothing_was_answered(say: Say) -> None:
    answer, reply = say("wer sagt das?")
    assert isinstance(answer, NotFound)
    assert (answer.language, reply.language) == ("de", "de")
    assert not quotes(reply)


@pytest.mark.parametrize("text", ["and in Homs?", "and in " + "Homs" * 40 + "?"])
def test_only_a_short_text_is_understood_from_what_was_said_before(text: str) -> None:
    talk = Talk(Turns(lambda: NOW), lambda: NOW)
    talk.hear("anna", "how many died in Aleppo?")
    assert bool(talk.hear("anna", text).turn.asked.said) is (len(text) < 20)


def test_where_the_event_has_no_such_figure_no_other_events_is_told(say: Say) -> None:
    say("كم عدد القتلى في حلب؟")
    answer, reply = say("وكم عدد الجرحى؟")
    assert reply.body[0] == Line("فهمت السؤال هكذا: كم عدد الجرحى في حلب؟")
    assert 10 not in numbers(answer)  # the injured of Homs, which the question alone would find


def test_another_place_gets_the_same_count(say: Say) -> None:
    say("how many died in Aleppo?")
    answer, reply = say("et à Homs ?")
    assert numbers(answer) == {4, 6}
    assert answer.language == "fr"
    assert reply.body[0] == Line("Compris ainsi : Combien de morts à Homs ?")


@pytest.mark.parametrize(
    ("text", "understood", "told"),
    [
        (
            "How many died in Aleppo, and how many were injured?",
            ["Understood as: How many died in Aleppo?", "Understood as: How many were injured in Aleppo?"],
            [{30, 47, 70}, {61, 90}],
        ),
        (
            "Combien de morts à Alep et combien à Homs ?",
            ["Compris ainsi : Combien de morts à Alep ?", "Compris ainsi : Combien de morts à Homs ?"],
            [{30, 47, 70}, {4, 6}],
        ),
        (
            "Wie viele Tote und Verletzte gab es in Aleppo?",
            ["Verstanden als: Wie viele Tote gab es in Aleppo?", "Verstanden als: Wie viele Verletzte in Aleppo?"],
            [{30, 47, 70}, {61, 90}],
        ),
    ],
)
def test_each_question_of_a_message_is_answered_under_its_own_words(
    seeds_desk: Desk, text: str, understood: list[str], told: list[set[float]]
) -> None:
    talk = Talk(Turns(lambda: NOW), lambda: NOW)
    answers = [hear().answered_by(seeds_desk) for hear in talk.hear_each("anna", text)]
    assert [reply.body[0] for _, reply in answers] == [Line(words) for words in understood]
    assert all(wanted <= numbers(answer) for wanted, (answer, _) in zip(told, answers, strict=True))


def test_a_message_that_asks_who_says_so_gets_the_sources_of_its_own_answer(seeds_desk: Desk) -> None:
    talk = Talk(Turns(lambda: NOW), lambda: NOW)
    answers = [hear().answered_by(seeds_desk) for hear in talk.hear_each("anna", "how many died in Homs? Who says so?")]
    assert answers[1][0] is answers[0][0]
    assert "The Wexmoor Courier, September 5, 2016" in plain(answers[1][1])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("hello", "en"), ("Thanks a lot!", "en"), ("how are you?", "en"), ("What can you do?", "en"), ("merci", "fr"),
        ("Qui es-tu ?", "fr"), ("Danke", "de"), ("wer bist du?", "de"), ("hola, ¿qué tal?", "es"), ("شكرا", "ar"),
        ("?", "en"), ("ciao", "en"), ("🔥", "en"),
    ],
)  # fmt: skip
def test_what_asks_nothing_is_told_what_can_be_asked_in_its_language(say: Say, text: str, language: str) -> None:
    answer, reply = say(text)
    assert isinstance(answer, NotFound)
    assert (reply.language, reply.body) == (language, (Line(PHRASES[language].ask_me),))


def test_the_example_that_is_named_is_understood(seeds_desk: Desk) -> None:
    talk = Talk(Turns(lambda: NOW), lambda: NOW)
    [example] = re.findall("“(.*)”", PHRASES["en"].ask_me)
    (first, _), (again, _) = [hear().answered_by(seeds_desk) for hear in talk.hear_each("anna", example)]
    assert numbers(first)
    assert again is first


def test_what_stands_alone_says_nothing_of_how_it_was_understood(say: Say) -> None:
    say("how many died in Aleppo?")
    _, reply = say("How many people have died in the Maren Lys sinking?")
    assert not any("Understood" in part.text for part in reply.body)


def test_numbers_of_the_question_that_was_understood_are_the_askers_own(say: Say) -> None:
    say("How many people died in the air strikes on Aleppo on 23 September 2016?")
    answer, reply = say("and how many injured?")
    told = Line("Understood as: How many injured in the air strikes on Aleppo on 23 September 2016?")
    assert reply.body[0] == told
    forged = replace(answer, said=("how many died in Aleppo?", "and how many injured?"))
    assert told not in verified_reply(reply, forged, NOW).body


def test_who_says_so_names_owners_and_publishers_and_quotes_again(say: Say, seeds_archive: Archive) -> None:
    answer, _ = say("how many died in Aleppo?")
    again, reply = say("who says so?")
    assert again is answer
    told = plain(reply)
    assert "Ammar al-Selmo, the official in charge of civil defence · The Wexmoor Courier, September 23, 2016" in told
    assert "Los médicos" in told
    assert quotes(reply)
    for citation in () if isinstance(again, NotFound) else again.citations:
        article = seeds_archive.article(citation.article.id)
        assert article is not None
        assert article.text[citation.quote.start : citation.quote.end] in quotes(reply)


def test_who_says_so_after_words_names_the_publishers(say: Say) -> None:
    answer, _ = say("Who is the mayor of flooded Altbrück?")
    _, reply = say("laut wem?")
    assert isinstance(answer, Answered)
    assert Line("Oberwaldener Bote, May 2, 2026", "", (1,)) in reply.body


def test_a_question_goes_on_after_who_says_so(say: Say) -> None:
    say("how many died in Aleppo?")
    say("who says so?")
    _, reply = say("and the injured?")
    assert reply.body[0] == Line("Understood as: How many injured in Aleppo?")


def test_who_says_so_of_what_was_not_found_is_not_found(say: Say) -> None:
    say("What is the capital of Australia?")
    answer, reply = say("says who?")
    assert isinstance(answer, NotFound)
    assert quotes(reply) == []


@pytest.fixture
def small(tmp_path: Path) -> Iterator[tuple[Desk, Archive]]:
    """One article in a store of its own, which may be changed."""
    with open_desk(tmp_path) as (desk, archive):
        archive.add([SEEDS / "homs-car-bomb.en.md"])
        yield desk, archive


def test_who_says_so_quotes_nothing_that_is_not_stored_any_more(small: tuple[Desk, Archive]) -> None:
    desk, archive = small
    talk = Talk(Turns(lambda: NOW), lambda: NOW)
    answer, _ = talk.hear("anna", "how many died in Homs?").answered_by(desk)
    assert not isinstance(answer, NotFound)
    archive.remove(["homs-car-bomb.en"])
    _, reply = talk.hear("anna", "who says so?").answered_by(desk)
    assert quotes(reply) == []
    assert reply.sources == ()


def test_the_terminal_remembers_until_it_is_told_to_forget(
    seeds_desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ["how many died in Aleppo?", "", "and in Homs?", "/new", "and in Homs?"]
    talk_with(io.StringIO("\n".join(lines) + "\n"), seeds_desk, lambda: NOW)
    before, after = capsys.readouterr().out.split(FORGOTTEN)
    assert "Understood as: How many died in Homs?" in before
    assert "at least 4 dead" in before
    assert "Understood as" not in after
