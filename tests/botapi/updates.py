"""The queue of updates that getUpdates empties: numbered, confirmed by offset, forgotten with age."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from botapi.errors import ApiError, conflict

FIRST_UPDATE = 700_000_001
DAY = 24 * 60 * 60
# How long Telegram keeps an update for a bot that does not fetch it, in seconds.
LIFETIMES = {"callback_query": 150, "inline_query": 30}
# Sent only to bots that ask for them by name.
ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
MAX_BATCH = 100

TAKEN_OVER = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_SET = "terminated by setWebhook request"
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


@dataclass(frozen=True, slots=True)
class Update:
    update_id: int
    type: str
    body: dict[str, Any]
    born: float

    def as_json(self) -> dict[str, Any]:
        return {"update_id": self.update_id, self.type: self.body}

    def is_alive(self, now: float) -> bool:
        return now - self.born < LIFETIMES.get(self.type, DAY)


class Poll:
    """One getUpdates call that waits; `refusal` is set when another call or a webhook takes its place."""

    def __init__(self) -> None:
        self.refusal: ApiError | None = None
        self.is_gone = False

    @property
    def is_over(self) -> bool:
        return self.refusal is not None or self.is_gone


class UpdateQueue:
    """Updates in order; the caller holds the server's lock."""

    def __init__(self) -> None:
        self.allowed: tuple[str, ...] = ()
        self._next = FIRST_UPDATE
        self._pending: list[Update] = []
        self._poll: Poll | None = None

    def put(self, kind: str, body: dict[str, Any], now: float) -> bool:
        """Queues an update unless the bot did not ask for its kind; what is queued already stays."""
        wanted = kind in self.allowed if self.allowed else kind not in ON_REQUEST
        if wanted:
            self._pending.append(Update(self._next, kind, body, now))
            self._next += 1
        return wanted

    def confirm(self, offset: int) -> None:
        """Forgets all before `offset`; a negative one keeps only so many of the newest."""
        if offset < 0:
            self._pending = self._pending[offset:]
        else:
            self._pending = [update for update in self._pending if update.update_id >= offset]

    def clear(self) -> None:
        self._pending = []

    def pending(self, limit: int, now: float) -> Sequence[Update]:
        self._pending = [update for update in self._pending if update.is_alive(now)]
        return self._pending[: limit if 1 <= limit <= MAX_BATCH else MAX_BATCH]

    def take_over(self, poll: Poll) -> None:
        """The new call waits from now on, the one before is refused: Telegram's order of things."""
        self.interrupt(TAKEN_OVER)
        self._poll = poll

    def interrupt(self, reason: str) -> None:
        if self._poll is not None:
            self._poll.refusal = conflict(reason)
            self._poll = None

    @property
    def is_polled(self) -> bool:
        return self._poll is not None

    def leave(self, poll: Poll) -> None:
        if self._poll is poll:
            self._poll = None
