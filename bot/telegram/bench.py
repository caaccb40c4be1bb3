"""Long work on the index: one piece at a time, shown while it goes on, stopped on request."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from threading import Event
from typing import NamedTuple, TypeVar

from bot.telegram.work import Busy, Pool
from index.ports import Progress

T = TypeVar("T")

# Seconds between two edits of one message; Telegram allows about one a second in a chat.
EDIT_EVERY = 1.5

_LINE = 20  # who may wait for the bench; Telegram sends up to ten documents at once


class Cancelled(Exception):
    """Somebody pressed the button; raised out of the work."""


class Stage(NamedTuple):
    """How far the work has come."""

    name: str
    done: int
    total: int | None


class Job:
    """One piece of work as both sides see it: the thread reports to it, the event loop reads and cancels."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.stage: Stage | None = None
        self._stop = Event()

    def __call__(self, stage: str, done: int, total: int | None) -> None:
        """Hear of progress (`index.ports.Progress`).

        Raises:
            Cancelled: The work shall stop.
        """
        if self._stop.is_set():
            raise Cancelled
        self.stage = Stage(stage, done, total)

    def cancel(self) -> None:
        """Stop the work at its next report."""
        self._stop.set()


Show = Callable[[Stage], Awaitable[None]]


class Bench:
    """Where long work is done, one job at a time.

    Args:
        every: Seconds between two looks at the progress; between two calls of `show`, that is.
    """

    def __init__(self, every: float = EDIT_EVERY) -> None:
        self._pool = Pool(workers=1, queue=0, deadline=None, name="bench")
        self._every = every
        self._job: Job | None = None
        self._count = 0
        self._turn = asyncio.Lock()
        self._waiting = 0
        self._stopped = False

    @property
    def busy(self) -> bool:
        """Tell whether a job has the bench, or waits for it."""
        return self._job is not None or self._waiting > 0

    @asynccontextmanager
    async def taken(self, *, patient: bool) -> AsyncIterator[Job]:
        """Have the bench as long as the block runs; who is patient waits in line for it.

        Raises:
            Busy: Somebody is at it; or, to who is patient, the line is full.
        """
        if self.busy and not (patient and self._waiting < _LINE):
            raise Busy
        self._waiting += 1
        try:
            await self._turn.acquire()
        finally:
            self._waiting -= 1
        self._count += 1
        job = self._job = Job(self._count)
        if self._stopped:
            job.cancel()
        try:
            yield job
        finally:
            job.cancel()  # whoever stops listening stops the work; afterwards it means nothing
            self._job = None
            self._turn.release()

    async def run(self, job: Job, work: Callable[[Progress], T], show: Show) -> T:
        """Do the work of a job that has the bench, showing how far it is.

        Raises:
            Cancelled: It was stopped.
        """
        task = asyncio.ensure_future(self._pool.run(lambda: work(job)))
        await self._watch(task, job, show)
        return await task

    def cancel(self, number: int | None = None) -> bool:
        """Stop the job of this number, or whichever there is; tell whether there was one."""
        job = self._job
        if job is None or number not in {None, job.number}:
            return False
        job.cancel()
        return True

    def stop(self) -> None:
        """Stop what goes on, and what waits in line as soon as it begins."""
        self._stopped = True
        self.cancel()

    def close(self) -> None:
        """Stop what goes on and take no more."""
        self.stop()
        self._pool.close()

    async def _watch(self, task: "asyncio.Future[T]", job: Job, show: Show) -> None:
        shown = None
        while not (await asyncio.wait({task}, timeout=self._every))[0]:
            if job.stage is not None and job.stage != shown:
                shown = job.stage
                await show(shown)
