"""Lines: one conversation's turns come one after the other, another's at once, and nothing is left of them."""

import asyncio

import pytest

from bot.telegram.lines import Lines
from bot.telegram.work import Busy


async def served(lines: Lines, talk: str, name: str, log: list[str], go: asyncio.Event) -> None:
    async with lines.turn(talk):
        log.append(name)
        await go.wait()
        log.append(f"{name} served")


async def test_who_came_first_is_served_first_and_others_do_not_wait() -> None:
    lines, log, go = Lines(), list[str](), asyncio.Event()
    people = [("a", "a1"), ("a", "a2"), ("b", "b1"), ("a", "a3")]
    tasks = [asyncio.create_task(served(lines, talk, name, log, go)) for talk, name in people]
    await asyncio.sleep(0)
    assert log == ["a1", "b1"]
    go.set()
    await asyncio.gather(*tasks)
    assert [each for each in log if each.startswith("a")] == ["a1", "a1 served", "a2", "a2 served", "a3", "a3 served"]
    assert len(lines) == 0


async def test_a_line_that_is_too_long_takes_nobody_more() -> None:
    lines, log, go = Lines(longest=2), list[str](), asyncio.Event()
    tasks = [asyncio.create_task(served(lines, "a", str(n), log, go)) for n in range(2)]
    await asyncio.sleep(0)
    with pytest.raises(Busy):
        await served(lines, "a", "late", log, go)
    go.set()
    await asyncio.gather(*tasks)
    await served(lines, "a", "later", log, go)
    assert "later served" in log


async def test_who_gives_up_waiting_leaves_the_line() -> None:
    lines, log, go = Lines(longest=2), list[str](), asyncio.Event()
    first, second = (asyncio.create_task(served(lines, "a", name, log, go)) for name in ("first", "second"))
    await asyncio.sleep(0)
    second.cancel()
    go.set()
    await asyncio.gather(first, second, return_exceptions=True)
    assert log == ["first", "first served"]
    assert len(lines) == 0
