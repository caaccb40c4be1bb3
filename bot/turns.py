"""What was said last in each conversation: a few turns, for an hour, for so many conversations; in memory only.

Safe to use from several threads, a conversation from one at a time.
"""

import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.answer.answers import Answer
from bot.answer.asked.question import Asked
from index.ports import Clock


@dataclass(slots=True)
class Turn:
    """A question of a conversation.

    Attributes:
        asked: As it was meant.
        at: When, aware.
        token: What a button under its answer knows it by: eight letters.
        answer: What it got; None as long as nothing was found out.
        choices: Ids of the articles that stand for the events its asker may choose from.
    """

    asked: Asked
    at: datetime
    token: str
    answer: Answer | None = None
    choices: tuple[str, ...] = ()


class Turns:
    """The last turns of each conversation.

    Args:
        clock: Aware.
        keep: How long a turn is remembered.
        most: How many of one conversation.
        talks: Of how many conversations; the one silent for longest is forgotten first. Only its last turn keeps its
            answer, which holds the articles it cites, some 5 kB each.
        token: Makes a turn's token; two turns hardly ever have the same.
    """

    def __init__(
        self,
        clock: Clock,
        keep: timedelta = timedelta(hours=1),
        most: int = 4,
        talks: int = 1_000,
        token: Callable[[], str] = lambda: secrets.token_hex(4),
    ) -> None:
        self._clock, self._keep, self._most, self._talks, self._token = clock, keep, most, talks, token
        self._turns: OrderedDict[Hashable, list[Turn]] = OrderedDict()
        self._adding = threading.Lock()

    def recent(self, talk: Hashable) -> list[Turn]:
        """Return what was said last in a conversation, newest first."""
        oldest = self._clock() - self._keep
        return [turn for turn in reversed(self._turns.get(talk, [])) if turn.at > oldest]

    def add(self, talk: Hashable, asked: Asked) -> Turn:
        """Remember a question."""
        turn = Turn(asked, self._clock(), self._token())
        before = self.recent(talk)[: self._most - 1][::-1]
        for each in before:
            each.answer = None
        with self._adding:
            self._turns[talk] = [*before, turn]
            self._turns.move_to_end(talk)
            while len(self._turns) > self._talks:
                self._turns.popitem(last=False)
        return turn

    def find(self, talk: Hashable, token: str) -> Turn | None:
        """Return a turn by its token, None where it is forgotten."""
        return next((turn for turn in self.recent(talk) if turn.token == token), None)

    def forget(self, talk: Hashable) -> None:
        """Forget a conversation."""
        self._turns.pop(talk, None)
