"""Telegram's limits on sending, kept chat by chat.

`AIORateLimiter`, which comes with python-telegram-bot, has no limit for a private chat, and one `RetryAfter` from one
chat stops all of them. Here each chat has a lane: its messages and edits leave in order, one at a time, and a penalty
holds up that chat only and survives a restart. A lane takes so many; who comes when it is full is refused at once.
"""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any, Protocol

import structlog
from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.telegram.clock import Seconds, Sleep
from bot.telegram.pacing import Bucket

_log = structlog.get_logger(__name__)

# Telegram's own words: about one message a second in a chat, 20 a minute in a group, 30 a second overall.
_PRIVATE = (1.0, 3)
_GROUP = (17 / 60, 3)  # with the burst: 20 in any minute
_OVERALL = (28.0, 28)

_LONGEST_WAIT = 120.0  # seconds; penalties of hours were seen, and an answer that late is no use
_RETRIES = 3
_LONGEST_LINE = 24  # who waits behind so many in a group waits a minute and a half; documents come twenty at once
_LANES = 10_000  # chats remembered

Result = bool | dict[str, Any] | list[dict[str, Any]]


def timedelta_of(error: RetryAfter) -> timedelta:
    """Return how long Telegram wants silence; the library says so in seconds where its switch is off."""
    wait = error.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)


class Penalties(Protocol):
    """Remembers penalties across restarts. Times are seconds since the epoch."""

    def hold(self, chat: int, until: float) -> None:
        """Remember that nothing may be sent to this chat before `until`."""

    def held(self, now: float) -> dict[int, float]:
        """Return the chats that are to be left alone, and until when."""


class Lane:
    """One chat's turn-taking."""

    def __init__(self, chat: int, now: float, until: float) -> None:
        self.turn = asyncio.Lock()
        self.bucket = Bucket(*(_PRIVATE if chat > 0 else _GROUP), now)
        self.until = until
        self._people = 0

    @asynccontextmanager
    async def joined(self) -> AsyncIterator[None]:
        """Wait until everybody who came before has sent, and run the block.

        Raises:
            RetryAfter: Too many wait.
        """
        if self._people >= _LONGEST_LINE:
            raise RetryAfter(timedelta(seconds=_LONGEST_LINE))
        self._people += 1
        try:
            async with self.turn:
                yield
        finally:
            self._people -= 1


class Flood(BaseRateLimiter[None]):
    """A rate limiter for an `Application`: waits before Telegram has to ask for it.

    Args:
        penalties: Where a penalty is remembered.
        clock: Seconds since the epoch.
        sleep: Waits.
    """

    def __init__(self, penalties: Penalties, clock: Seconds, sleep: Sleep = asyncio.sleep) -> None:
        self._penalties, self._clock, self._sleep = penalties, clock, sleep
        self._held = penalties.held(clock())
        self._overall = Bucket(*_OVERALL, clock())
        self._lanes: OrderedDict[int, Lane] = OrderedDict()

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to give back."""

    async def process_request(  # noqa: PLR0913, PLR0917  # the library's signature
        self,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        args: Any,  # noqa: ANN401  # passed through
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,  # noqa: ARG002  # nobody passes any
    ) -> Result:
        """Call the callback when its chat's turn has come, again after a penalty that is worth waiting for.

        Raises:
            RetryAfter: The penalty is too long to wait for, or too many wait already.
        """
        chat = data.get("chat_id")
        if not isinstance(chat, int):
            return await callback(*args, **kwargs)
        lane = self._lane(chat)
        if endpoint == "sendChatAction":  # an ornament: never worth a wait
            self._refuse_if_held(lane, longest=0)
            return await callback(*args, **kwargs)
        async with lane.joined():
            return await self._send(chat, lane, lambda: callback(*args, **kwargs))

    async def _send(self, chat: int, lane: Lane, call: Callable[[], Coroutine[Any, Any, Result]]) -> Result:
        for _ in range(_RETRIES):
            await self._wait(lane)
            try:
                return await call()
            except RetryAfter as error:
                self._penalise(chat, lane, error)
        await self._wait(lane)
        return await call()

    async def _wait(self, lane: Lane) -> None:
        self._refuse_if_held(lane, _LONGEST_WAIT)
        now = self._clock()
        wait = max(lane.until - now, lane.bucket.reserve(now), self._overall.reserve(now))
        if wait > 0:
            await self._sleep(wait)

    def _refuse_if_held(self, lane: Lane, longest: float) -> None:
        wait = lane.until - self._clock()
        if wait > longest:
            raise RetryAfter(timedelta(seconds=wait))

    def _penalise(self, chat: int, lane: Lane, error: RetryAfter) -> None:
        seconds = timedelta_of(error).total_seconds()
        lane.until = self._clock() + seconds
        self._penalties.hold(chat, lane.until)
        _log.warning("Telegram asks for silence", chat=chat, seconds=seconds)

    def _lane(self, chat: int) -> Lane:
        lane = self._lanes.pop(chat, None) or Lane(chat, self._clock(), self._held.pop(chat, 0.0))
        self._lanes[chat] = lane
        if len(self._lanes) > _LANES:
            self._forget_one()
        return lane

    def _forget_one(self) -> None:
        chat, lane = next(iter(self._lanes.items()))
        if not lane.turn.locked():
            del self._lanes[chat]
            if lane.until > self._clock():
                self._held[chat] = lane.until
