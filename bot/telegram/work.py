"""Work that would hold up the event loop: a bounded number of threads, a bounded queue and a deadline."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")


class Busy(Exception):
    """The queue is full; nothing was started."""


class TooSlow(Exception):
    """The deadline has passed. What had begun ends in its thread, unheard, and keeps its place until then."""


class Pool:
    """Runs functions in threads.

    Args:
        workers: How many run at once.
        queue: How many may wait beyond those.
        deadline: Seconds from asking to having the result, waiting included; None for no limit.
    """

    def __init__(self, workers: int, queue: int, deadline: float | None, name: str = "work") -> None:
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix=name)
        self._room = workers + queue
        self._deadline = deadline
        self._pending: set[Future[object]] = set()

    @property
    def pending(self) -> int:
        """How many tasks run or wait."""
        return len(self._pending)

    async def run(self, work: Callable[[], T]) -> T:
        """Return what `work` returns, or raise what it raises.

        Raises:
            Busy: The queue is full.
            TooSlow: The deadline has passed.
        """
        future = self._start(work)
        try:
            return await asyncio.wait_for(asyncio.wrap_future(future), self._deadline)
        except TimeoutError as error:
            if future.done() and not future.cancelled():
                raise  # the work's own TimeoutError, not the deadline's
            raise TooSlow from error

    def close(self) -> None:
        """Drop what waits; what runs is not interrupted."""
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _start(self, work: Callable[[], T]) -> Future[T]:
        if len(self._pending) >= self._room:
            raise Busy
        future = self._threads.submit(work)
        self._pending.add(future)  # type: ignore[arg-type]  # Future is invariant; only its end matters here
        future.add_done_callback(self._pending.discard)
        return future
