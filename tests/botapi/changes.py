"""One lock over the server's state, and waiting for it to change, from a thread or from an event loop."""

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class Changes:
    """Whoever changes the state does so under `lock` and then calls `notify`."""

    def __init__(self) -> None:
        self.lock = threading.Condition()
        self._listeners: set[Callable[[], None]] = set()

    def notify(self) -> None:
        with self.lock:
            self.lock.notify_all()
            for listener in tuple(self._listeners):
                listener()

    def wait(self, look: Callable[[], T], timeout: float) -> T:
        """What `look` returns, once that is true or after `timeout` seconds; blocks the thread."""
        with self.lock:
            return self.lock.wait_for(look, timeout)

    async def wait_async(self, look: Callable[[], T], timeout: float) -> T:  # noqa: ASYNC109 - the answer is a value
        """The same without blocking the loop it is awaited in, which may be another than the server's."""
        loop, event = asyncio.get_running_loop(), asyncio.Event()

        def wake() -> None:
            loop.call_soon_threadsafe(event.set)

        with self.lock:
            self._listeners.add(wake)
        try:
            async with asyncio.timeout(timeout):
                while not (seen := self._look(look)):
                    await event.wait()
                    event.clear()
                return seen
        except TimeoutError:
            return self._look(look)
        finally:
            with self.lock:
                self._listeners.discard(wake)

    def _look(self, look: Callable[[], T]) -> T:
        with self.lock:
            return look()
