"""What the bot did, and waiting for it to do something."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from botapi.messages import Message
from botapi.people import Chat, User
from botapi.world import Call, CallbackAnswer, World

T = TypeVar("T")


class Watching:
    """The test's eye on the world; safe to call from any thread."""

    _world: World

    @property
    def sent(self) -> tuple[Message, ...]:
        """All messages of the bot in the order of sending, as they stand now, deleted ones included."""
        with self._world.changes.lock:
            return tuple(m for m in self._world.messages.values() if m.sender == self._world.bot.user)

    def sent_to(self, place: Chat | User) -> tuple[Message, ...]:
        return tuple(message for message in self.sent if message.chat_id == place.id)

    @property
    def calls(self) -> tuple[Call, ...]:
        """Every call but getUpdates, refused ones included, in the order of arrival."""
        with self._world.changes.lock:
            return tuple(self._world.calls)

    @property
    def polls(self) -> tuple[Call, ...]:
        """Every getUpdates call, in the order of arrival."""
        with self._world.changes.lock:
            return tuple(self._world.polls)

    def calls_of(self, method: str) -> tuple[Call, ...]:
        return tuple(call for call in self.calls if call.method == method)

    @property
    def answers(self) -> tuple[CallbackAnswer, ...]:
        """What the bot answered to pressed buttons."""
        with self._world.changes.lock:
            return tuple(self._world.answers)

    @property
    def pending(self) -> int:
        """Updates the bot has not confirmed yet."""
        with self._world.changes.lock:
            return len(self._world.updates.pending(0, self._world.now))

    @property
    def is_polled(self) -> bool:
        """Whether a getUpdates call waits right now."""
        with self._world.changes.lock:
            return self._world.updates.is_polled

    async def wait_for(self, look: Callable[[], T], timeout: float = 10.0) -> T:  # noqa: ASYNC109 - a plain number
        """The first true thing `look` returns; it is asked again at every change.

        Raises:
            TimeoutError: It never was; the message says what the bot did instead.
        """
        return self._seen(await self._world.changes.wait_async(look, timeout), timeout)

    def wait(self, look: Callable[[], T], timeout: float = 10.0) -> T:
        """The same for a test without an event loop.

        Raises:
            RuntimeError: There is one, and this would stop it.
        """
        if asyncio._get_running_loop() is not None:  # noqa: SLF001 - the public name raises instead of telling
            raise RuntimeError("inside an event loop: await wait_for instead")
        return self._seen(self._world.changes.wait(look, timeout), timeout)

    def _seen(self, seen: T, timeout: float) -> T:
        if not seen:
            said = [message.text for message in self.sent]
            called = [call.method for call in self.calls]
            raise TimeoutError(f"nothing of the kind in {timeout} s; the bot said {said} and called {called}")
        return seen
