"""What a conversation remembers, for how long, and of how many."""

from datetime import UTC, datetime, timedelta

from bot.answer.answers import NotFound
from bot.answer.asked.question import Asked
from bot.turns import Turns

START = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Watch:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def passes(self, **time: float) -> None:
        self.now += timedelta(**time)


def texts(turns: Turns, talk: object = "a") -> list[str]:
    return [turn.asked.text for turn in turns.recent(talk)]


def test_the_last_turns_are_remembered_newest_first() -> None:
    turns = Turns(Watch(), most=3)
    for text in "abcde":
        turns.add("a", Asked(text))
    assert texts(turns) == ["e", "d", "c"]


def test_a_turn_is_forgotten_after_an_hour() -> None:
    watch = Watch()
    turns = Turns(watch)
    turns.add("a", Asked("first"))
    watch.passes(minutes=40)
    turns.add("a", Asked("second"))
    watch.passes(minutes=20)
    assert texts(turns) == ["second"]
    watch.passes(minutes=40)
    assert texts(turns) == []


def test_conversations_do_not_hear_each_other() -> None:
    turns = Turns(Watch())
    turns.add((1, 101), Asked("hers"))
    turns.add((1, 102), Asked("his"))
    assert texts(turns, (1, 101)) == ["hers"]
    turns.forget((1, 101))
    assert texts(turns, (1, 101)) == []
    assert texts(turns, (1, 102)) == ["his"]


def test_of_too_many_conversations_the_one_silent_for_longest_is_forgotten() -> None:
    turns = Turns(Watch(), talks=2)
    for talk in ("a", "b", "a", "c"):
        turns.add(talk, Asked(f"in {talk}"))
    assert texts(turns, "b") == []
    assert texts(turns, "a") == ["in a", "in a"]


def test_only_the_last_turn_keeps_its_answer() -> None:
    turns = Turns(Watch())
    first = turns.add("a", Asked("first"))
    first.answer = NotFound("first", "en", 0.0)
    second = turns.add("a", Asked("second"))
    second.answer = NotFound("second", "en", 0.0)
    assert [turn.answer for turn in turns.recent("a")] == [second.answer, None]


def test_forgetting_what_was_never_said_is_harmless() -> None:
    Turns(Watch()).forget("nobody")
