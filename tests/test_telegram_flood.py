"""Sending at Telegram's pace: chat by chat, in order, and with its penalties remembered."""

import asyncio
from typing import Any

import pytest
from telegram.error import BadRequest, RetryAfter

from bot.telegram.flood import Flood


class Penalties:
    def __init__(self, held: dict[int, float] | None = None) -> None:
        self.kept: dict[int, float] = held or {}

    def hold(self, chat: int, until: float) -> None:
        self.kept[chat] = until

    def held(self, now: float) -> dict[int, float]:
        return {chat: until for chat, until in self.kept.items() if until > now}


class Net:
    """A clock that sleeping moves, and a sender that refuses first what it is told to refuse."""

    def __init__(self, *refusals: Exception, penalties: Penalties | None = None) -> None:
        self.now = 0.0
        self.refusals = list(refusals)
        self.sent: list[tuple[float, int | None]] = []
        self.penalties = penalties or Penalties()
        self.flood = Flood(self.penalties, lambda: self.now, self.sleep)

    async def sleep(self, seconds: float) -> None:
        self.now += seconds

    async def call(self, chat: int | None, endpoint: str = "sendMessage") -> None:
        data: dict[str, Any] = {} if chat is None else {"chat_id": chat}

        async def callback() -> bool:
            if self.refusals:
                raise self.refusals.pop(0)
            self.sent.append((self.now, chat))
            return True

        assert await self.flood.process_request(callback, (), {}, endpoint, data, None)


async def test_a_private_chat_gets_about_one_message_a_second() -> None:
    net = Net()
    for _ in range(10):
        await net.call(1)
    assert net.now == pytest.approx(7.0)


async def test_a_group_gets_at_most_20_messages_in_a_minute() -> None:
    net = Net()
    for _ in range(60):
        await net.call(-1)
    times = [at for at, _ in net.sent]
    assert max(sum(start <= at < start + 60 for at in times) for start in times) <= 20


async def test_a_penalty_is_waited_for_and_remembered() -> None:
    net = Net(RetryAfter(7))
    await net.call(1)
    assert [at for at, _ in net.sent] == [pytest.approx(7.0)]
    assert net.penalties.kept == {1: pytest.approx(7.0)}


async def test_a_penalty_of_one_chat_does_not_hold_up_another() -> None:
    net = Net(RetryAfter(600))
    with pytest.raises(RetryAfter):
        await net.call(1)
    await net.call(2)
    assert net.sent == [(0.0, 2)]


async def test_a_penalty_survives_a_restart() -> None:
    net = Net(penalties=Penalties({1: 50.0}))
    await net.call(1)
    assert net.sent == [(50.0, 1)]


async def test_a_penalty_that_is_not_worth_waiting_for_is_told_at_once_without_a_request() -> None:
    net = Net(penalties=Penalties({1: 5_000.0}))
    with pytest.raises(RetryAfter):
        await net.call(1)
    assert net.now == 0.0


async def test_the_typing_sign_neither_waits_nor_counts() -> None:
    net = Net(penalties=Penalties({1: 5.0}))
    with pytest.raises(RetryAfter):
        await net.call(1, "sendChatAction")
    for _ in range(20):
        await net.call(2, "sendChatAction")
    assert net.now == 0.0


async def test_it_gives_up_after_a_few_penalties() -> None:
    net = Net(*[RetryAfter(1) for _ in range(4)])
    with pytest.raises(RetryAfter):
        await net.call(1)


async def test_other_errors_are_none_of_its_business() -> None:
    with pytest.raises(BadRequest):
        await Net(BadRequest("no")).call(1)


async def test_messages_of_a_chat_leave_in_the_order_they_came() -> None:
    net = Net()
    order: list[int] = []

    async def send(number: int) -> None:
        async def callback() -> bool:
            await asyncio.sleep(0)
            order.append(number)
            return True

        await net.flood.process_request(callback, (), {}, "sendMessage", {"chat_id": 1}, None)

    await asyncio.gather(*(send(number) for number in range(6)))
    assert order == list(range(6))


async def test_beyond_a_full_lane_nobody_waits_and_another_chat_is_served() -> None:
    net, go = Net(), asyncio.Event()

    async def callback() -> bool:
        await go.wait()
        return True

    def send() -> asyncio.Task[Any]:
        return asyncio.create_task(net.flood.process_request(callback, (), {}, "sendMessage", {"chat_id": 1}, None))

    sending = [send() for _ in range(300)]
    refused, waiting = await asyncio.wait(sending, timeout=0)
    assert 200 < len(refused) < 300
    assert all(isinstance(each.exception(), RetryAfter) for each in refused)
    await net.call(2)
    go.set()
    assert all(await asyncio.gather(*waiting))
    await net.call(1)
    assert [chat for _, chat in net.sent] == [2, 1]


async def test_what_belongs_to_no_chat_passes() -> None:
    net = Net()
    for _ in range(50):
        await net.call(None, "getMe")
    assert net.now == 0.0
