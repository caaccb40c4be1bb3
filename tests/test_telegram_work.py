"""Work in threads: bounded, with a deadline, and never lost track of."""

import asyncio
from collections.abc import Iterator
from threading import Event

import pytest

from bot.telegram.work import Busy, Pool, TooSlow


@pytest.fixture
def gate() -> Iterator[Event]:
    gate = Event()
    yield gate
    gate.set()


async def test_it_returns_what_the_work_returns_and_raises_what_it_raises() -> None:
    pool = Pool(1, 1, 5)
    assert await pool.run(lambda: 7) == 7
    with pytest.raises(ZeroDivisionError):
        await pool.run(lambda: 1 // 0)
    pool.close()


async def test_a_full_queue_refuses_at_once(gate: Event) -> None:
    pool = Pool(workers=1, queue=1, deadline=None)
    waiting = [asyncio.ensure_future(pool.run(gate.wait)) for _ in range(2)]
    await asyncio.sleep(0)
    assert pool.pending == 2
    with pytest.raises(Busy):
        await pool.run(lambda: None)
    gate.set()
    assert await asyncio.gather(*waiting) == [True, True]
    assert pool.pending == 0
    pool.close()


async def test_after_the_deadline_the_asker_is_free_but_the_worker_still_counts(gate: Event) -> None:
    pool = Pool(workers=1, queue=0, deadline=0.01)
    with pytest.raises(TooSlow):
        await pool.run(gate.wait)
    with pytest.raises(Busy):
        await pool.run(lambda: None)
    gate.set()
    pool.close()


async def test_what_was_still_waiting_at_its_deadline_is_never_begun(gate: Event) -> None:
    pool = Pool(workers=1, queue=1, deadline=0.01)
    begun: list[int] = []
    first = asyncio.ensure_future(pool.run(gate.wait))
    await asyncio.sleep(0)
    with pytest.raises(TooSlow):
        await pool.run(lambda: begun.append(1))
    with pytest.raises(TooSlow):
        await first
    gate.set()
    pool.close()
    assert begun == []


async def test_a_timeout_inside_the_work_is_not_mistaken_for_the_deadline() -> None:
    def work() -> None:
        raise TimeoutError("the disk")

    pool = Pool(1, 1, 5)
    with pytest.raises(TimeoutError, match="the disk"):
        await pool.run(work)
    pool.close()
