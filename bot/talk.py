"""A conversation: what a text means after what was said before, and what it gets. In Telegram and in a terminal."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import Protocol

from bot.answer.answers import Answer, Answered, Disputed
from bot.answer.follow_up import asks_who_says, follow_up
from bot.answer.question import Asked
from bot.answer.reply import Reply
from bot.turns import Turn, Turns
from index.ports import Clock


class Answering(Protocol):
    """Answers questions; safe to use from several threads at once. `bot.answer.desk.Desk` fits."""

    def answer(self, question: str | Asked, /) -> Answer:
        """Answer a question, of any length and language."""

    def reply(self, answer: Answer) -> Reply:
        """Put an answer into words."""

    def who_says(self, answer: Answer) -> Reply:
        """Tell who says what an answer holds, as the articles have it now."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What somebody wrote, as it is meant.

    Attributes:
        turn: The question.
        wants_source: Whether it is asked who says what it was answered with.
    """

    turn: Turn
    wants_source: bool = False

    def answered_by(self, desk: Answering) -> tuple[Answer, Reply]:
        """Answer it. May run in any thread; it takes as long as the desk does."""
        answer = self.turn.answer if self.wants_source else None
        if answer is None:
            answer = self.turn.answer = desk.answer(self.turn.asked)
        return answer, desk.who_says(answer) if self.wants_source else desk.reply(answer)


class Talk:
    """Conversations, each under a key of its own. Used from one thread."""

    def __init__(self, turns: Turns, clock: Clock) -> None:
        self._turns = turns
        self._clock = clock

    def hear(self, talk: Hashable, text: str) -> Heard:
        """Take note of what somebody wrote, and understand it."""
        recent = self._turns.recent(talk)
        if recent and asks_who_says(text):
            return Heard(recent[0], wants_source=True)
        before = [turn.asked for turn in recent]
        asked = follow_up(text, [_about_its_event(recent[0]), *before[1:]] if recent else [], self._clock().date())
        return Heard(self._turns.add(talk, asked or Asked(text)))

    def forget(self, talk: Hashable) -> None:
        """Forget what was said."""
        self._turns.forget(talk)


def _about_its_event(turn: Turn) -> Asked:
    """Return a turn's question; one answered in figures was about their event, and so is what goes on from it."""
    answer = turn.answer
    if turn.asked.about is None and isinstance(answer, Answered | Disputed) and answer.sides:
        return replace(turn.asked, about=answer.citations[0].article.id)
    return turn.asked
