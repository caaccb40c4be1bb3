"""Which event is meant? Asked back only where a question names a kind of event and several of these weeks fit it."""

import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from newsroom import write_lines

from bot.answer.answers import Answer, Answered, NotFound
from bot.answer.asked.question import Asked, Question
from bot.answer.asked.time import Timing
from bot.answer.desk import Desk, open_desk
from bot.answer.events.choices import is_open
from bot.chat import talk_with
from bot.contracts import AnswerLine
from bot.plain import plain
from bot.talk import Talk
from bot.turns import Turns

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
CORPUS = Path(__file__).parent / "corpus"


def quake(place: str, day: str, dead: int, owner: str) -> dict[str, str]:
    return {
        "id": place.lower(),
        "title": f"Earthquake strikes {place}",
        "text": (
            f"An earthquake struck the town of {place} on Tuesday and killed {dead} people, {owner} said. "
            f"Rescuers from all over the province of {place} were digging through the night, and {dead + 40} people "
            f"were injured, said {owner}."
        ),
        "published": f"{day}T10:00:00+00:00",
        "source": "The Northmere Chronicle",
        "language": "en",
    }


QUAKES = [
    quake("Vendrova", "2026-11-10", 31, "the governor, Mila Haas"),
    quake("Ostrabad", "2026-11-17", 12, "the mayor, Karim Dost"),
    quake("Tarsenby", "2026-03-02", 77, "the minister, Lene Holm"),
]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Three earthquakes, two of them a week apart, with the real model."""
    folder = tmp_path_factory.mktemp("quakes")
    with open_desk(folder / "store") as (desk, archive):
        archive.add([write_lines(folder / "quakes.jsonl", QUAKES)])
        yield desk


def choices(answer: Answer) -> list[str]:
    return [article.id for article in answer.choices]


def tolls(answer: Answer) -> list[float]:
    return [] if isinstance(answer, NotFound) else [side.latest.figure.value for side in answer.sides]


@pytest.mark.parametrize(
    ("question", "which"),
    [
        ("how many died in the earthquake?", "Several events may be meant. Which do you mean?"),
        ("combien de morts dans le séisme ?", "Plusieurs événements sont possibles. Lequel ?"),
        ("combien de morts dans le tremblement de terre ?", "Plusieurs événements sont possibles. Lequel ?"),
        ("wie viele Tote gab es bei dem Erdbeben?", "Mehrere Ereignisse kommen in Frage. Welches meinen Sie?"),
        ("¿cuántos muertos hubo en el terremoto?", "Puede tratarse de varios sucesos. ¿Cuál?"),
        ("كم عدد قتلى الزلزال؟", "قد يكون المقصود أكثر من حدث. أيها تقصد؟"),
    ],
)
def test_two_earthquakes_of_these_weeks_are_asked_about_the_latest_first(desk: Desk, question: str, which: str) -> None:
    answer = desk.answer(question)
    assert choices(answer) == ["ostrabad", "vendrova"]
    assert plain(desk.reply(answer)).splitlines()[0] == which


def test_the_choices_are_told_by_title_and_day(desk: Desk) -> None:
    lines = plain(desk.reply(desk.answer("how many died in the earthquake?"))).splitlines()
    assert lines[1:] == [
        "1. Earthquake strikes Ostrabad · November 17, 2026",
        "2. Earthquake strikes Vendrova · November 10, 2026",
    ]


@pytest.mark.parametrize(
    ("question", "toll"),
    [
        ("how many died in the earthquake in Vendrova?", 31),
        ("how many died in the Vendrova earthquake?", 31),
        ("wie viele Tote gab es beim Erdbeben in Ostrabad?", 12),
    ],
)
def test_a_named_event_is_not_asked_about(desk: Desk, question: str, toll: float) -> None:
    assert tolls(desk.answer(question)) == [toll]


@pytest.mark.parametrize(
    "question",
    [
        "how many died in the earthquake of 17 November 2026?",
        "how many died in the earthquake yesterday?",
        "combien de morts dans le séisme en mars 2026 ?",
        "wie viele Tote gab es beim Erdbeben im März 2026?",
        "¿cuántos muertos hubo en el terremoto de marzo de 2026?",
        "كم عدد قتلى الزلزال في مارس 2026؟",
        "how many miners died in the strong earthquake?",
        "how many died in all earthquakes since 2011?",
    ],
)
def test_what_has_a_time_or_a_telling_word_is_not_asked_about(desk: Desk, question: str) -> None:
    assert choices(desk.answer(question)) == []


def test_the_chosen_event_is_answered_about_and_nothing_else(desk: Desk) -> None:
    for article_id, toll in (("ostrabad", 12), ("vendrova", 31), ("tarsenby", 77)):
        assert tolls(desk.answer(Asked("how many died in the earthquake?", about=article_id))) == [toll]


def test_two_earthquakes_of_one_week_are_never_rivals(desk: Desk) -> None:
    answer = desk.answer("how many people did the strong earthquake kill?")
    assert len(tolls(answer)) == 1


def test_one_event_is_not_asked_about(seeds_desk: Desk) -> None:
    answer = seeds_desk.answer("how many died in the earthquake?")
    assert isinstance(answer, Answered)
    assert tolls(answer) == [127]


def test_two_fires_of_one_day_are_not_taken_for_rivals(seeds_desk: Desk) -> None:
    answer = seeds_desk.answer("how many people were injured in the fire?")
    assert isinstance(answer, NotFound)
    assert {article.id.rsplit(".", 1)[0] for article in answer.choices} >= {"wildfire-norrsund-heath"}
    assert len(answer.choices) == 2
    assert tolls(seeds_desk.answer(Asked(answer.question, about="wildfire-norrsund-heath.en"))) == [2]


def test_of_all_our_questions_none_is_asked_back() -> None:
    lines = (CORPUS / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    cases = (CORPUS / "answers.txt").read_text(encoding="utf-8").splitlines()
    texts = [str(json.loads(line)["question"]) for line in lines]
    texts += [line.split("|")[3].strip() for line in cases if "|" in line and line[0] not in " #"]
    read = [(text, Question.read(text)) for text in texts]
    assert [text for text, q in read if is_open(q, Timing.read(q.text, q.language, NOW))] == []


def test_json_lists_the_choices(desk: Desk) -> None:
    answer = desk.answer("how many died in the earthquake?")
    line = AnswerLine.of("1", answer, desk.reply(answer), 1.0)
    assert line.status == "not_found"
    assert [choice.article_id for choice in line.choices] == ["ostrabad", "vendrova"]
    assert [choice.title for choice in line.choices] == ["Earthquake strikes Ostrabad", "Earthquake strikes Vendrova"]
    assert [choice.place for choice in line.choices] == ["", ""]


def test_choices_with_one_headline_are_told_apart_by_the_place_of_their_dateline(tmp_path: Path) -> None:
    records = [
        quake(place, day, dead, owner) | {"title": "Strong earthquake kills dozens"}
        for place, day, dead, owner in (
            ("Vendrova", "2026-11-10", 31, "the governor, Mila Haas"),
            ("Ostrabad", "2026-11-17", 32, "the mayor, Karim Dost"),
        )
    ]
    records = [each | {"text": f"{each['id'].upper()} (Vesper) - {each['text']}"} for each in records]
    with open_desk(tmp_path / "store") as (desk, archive):
        archive.add([write_lines(tmp_path / "quakes.jsonl", records)])
        answer = desk.answer("how many died in the earthquake?", asked=NOW)
        reply = desk.reply(answer)
    assert plain(reply).splitlines()[1:] == [
        "1. Strong earthquake kills dozens · Ostrabad · November 17, 2026",
        "2. Strong earthquake kills dozens · Vendrova · November 10, 2026",
    ]
    assert [choice.place for choice in AnswerLine.of("1", answer, reply, 1.0).choices] == ["Ostrabad", "Vendrova"]


def test_in_the_terminal_a_number_chooses_and_the_conversation_goes_on_about_it(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ["how many died in the earthquake?", "2", "and how many injured?", "7"]
    talk_with(io.StringIO("\n".join(lines) + "\n"), desk, lambda: NOW)
    asked, chosen, injured, *_ = capsys.readouterr().out.split("\n\n")
    assert "2. Earthquake strikes Vendrova" in asked
    assert "Understood as: how many died in the earthquake?" in chosen
    assert "31 dead" in chosen
    assert "71 injured" in injured


@pytest.mark.parametrize(
    ("text", "toll"),
    [
        ("the one in Vendrova", [31]),
        ("ostrabad", [12]),
        ("celui de Vendrova", [31]),
        ("das in Ostrabad", [12]),
        ("1", [12]),
        ("how many died in Tarsenby?", [77]),
        ("the big one", []),
    ],
)
def test_a_name_that_only_one_event_has_chooses_it(desk: Desk, text: str, toll: list[float]) -> None:
    talk = Talk(Turns(lambda: NOW), lambda: NOW)
    talk.hear("anna", "how many died in the earthquake?").answered_by(desk)
    answer, _ = talk.hear("anna", text).answered_by(desk)
    assert tolls(answer) == toll


def test_a_choice_that_is_not_stored_any_more_is_not_offered(tmp_path: Path) -> None:
    with open_desk(tmp_path / "store") as (desk, archive):
        archive.add([write_lines(tmp_path / "quakes.jsonl", QUAKES)])
        archive.remove(["vendrova"])
        answer = desk.answer("how many died in the earthquake?")
        assert tolls(answer) == [12]
        assert tolls(desk.answer(Asked("how many died in the earthquake?", about="vendrova"))) == [12]
