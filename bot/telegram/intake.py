"""What comes in: how many updates are in hand at once, and how many of them may be one chat's.

The library makes a task of every update as soon as it is queued, so a queue of its own never fills. This one is full
while so many are in hand, waiting or worked on; and what a single chat sends beyond its share is left out, so that
whoever holds up their own chat holds up nobody else's.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Coroutine
from typing import Any

import structlog
from telegram import Update
from telegram.ext import BaseUpdateProcessor

_log = structlog.get_logger(__name__)


class Intake(asyncio.Queue[object]):
    """A queue that counts what was taken out until it is done.

    Args:
        most: How many may be in it or in hand; beyond, `put` waits.
    """

    def __init__(self, most: int) -> None:
        super().__init__()
        self._room = asyncio.Semaphore(most)

    async def put(self, item: object) -> None:
        """Add an item when there is room."""
        await self._room.acquire()
        await super().put(item)

    def task_done(self) -> None:
        """Make room: an item that was taken out is done."""
        super().task_done()
        self._room.release()


class Shares(BaseUpdateProcessor):
    """Works on updates side by side, and leaves out what a chat sends beyond its share.

    Args:
        most: How many are worked on at once.
        share: How many of them may be one chat's.
    """

    def __init__(self, most: int, share: int) -> None:
        super().__init__(most)
        self._share = share
        self._in_hand = Counter[int | None]()

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to give back."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Work on an update, or leave it out."""
        chat = _chat_of(update)
        if self._in_hand[chat] >= self._share:
            _log.warning("an update was left out", chat=chat)
            _drop(coroutine)
            return
        self._in_hand[chat] += 1
        try:
            await coroutine
        finally:
            self._in_hand -= Counter({chat: 1})  # forgets who has none


def _chat_of(update: object) -> int | None:
    """Return the id of the chat, or of whoever acted outside of one."""
    if not isinstance(update, Update):
        return None
    place = update.effective_chat or update.effective_user
    return place.id if place else None


def _drop(coroutine: Awaitable[Any]) -> None:
    """Let go of work that was not begun; asyncio would warn of it."""
    if isinstance(coroutine, Coroutine):
        coroutine.close()
