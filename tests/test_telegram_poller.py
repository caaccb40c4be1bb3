"""Fetching updates: what it takes, what it tells the server, and when it ends with a remedy."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from botapi import TOKEN, ApiError, BotApiServer, User
from structlog.testing import capture_logs
from telegram import Bot, Update
from telegram.request import HTTPXRequest

from bot.telegram.poller import NotConnected, Poller, connect

ANNA = User(101, "Anna")
CONFLICT = ApiError(409, "Conflict: terminated by other getUpdates request")


class Time:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.slept.append(seconds)
        await asyncio.sleep(0)


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server


@pytest.fixture
async def bot(server: BotApiServer) -> AsyncIterator[Bot]:
    async with Bot(TOKEN, base_url=server.base_url) as bot:
        yield bot


class Polling:
    def __init__(self, bot: Bot, time: Time | None = None) -> None:
        self.time = time or Time()
        self.beats = 0
        self.stop = asyncio.Event()
        self.queue: asyncio.Queue[object] = asyncio.Queue()
        clock = lambda: self.time.now  # noqa: E731
        self.poller = Poller(bot, self.queue, self.stop, alive=self.beat, clock=clock, sleep=self.time.sleep)
        self.task = asyncio.create_task(self.poller.run())

    def beat(self) -> None:
        self.beats += 1

    async def words(self) -> str | None:
        update = await asyncio.wait_for(self.queue.get(), 10)
        assert isinstance(update, Update)
        return update.effective_message.text if update.effective_message else None

    async def end(self) -> None:
        self.stop.set()
        await self.task


async def test_updates_arrive_in_order_and_are_acknowledged_at_the_end(server: BotApiServer, bot: Bot) -> None:
    polling = Polling(bot)
    for words in ("one", "two"):
        server.say(ANNA, words)
    assert [await polling.words(), await polling.words()] == ["one", "two"]
    await polling.end()
    assert server.pending == 0


def unreadable(server: BotApiServer) -> None:
    """Somebody sends a poll as an older server tells of it: the library misses a field and raises."""
    poll = {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False, "type": "regular"}
    shown = poll | {"is_anonymous": True, "allows_multiple_answers": False}
    chat = {"id": ANNA.id, "type": "private"}
    server.queue_raw("message", {"message_id": 1, "date": 1, "from": ANNA.as_json(), "chat": chat, "poll": shown})


async def test_an_update_that_cannot_be_read_is_passed_over(server: BotApiServer, bot: Bot) -> None:
    server.say(ANNA, "before")
    unreadable(server)
    server.say(ANNA, "after")
    polling = Polling(bot)
    with capture_logs() as logs:
        assert [await polling.words(), await polling.words()] == ["before", "after"]
    assert [entry["update"] for entry in logs if entry["log_level"] == "error"] == [700_000_002]
    await polling.end()
    assert server.pending == 0


async def test_an_update_that_cannot_be_read_does_not_disturb_the_end(server: BotApiServer, bot: Bot) -> None:
    server.say(ANNA, "last")
    polling = Polling(bot)
    assert await polling.words() == "last"
    polling.stop.set()
    unreadable(server)
    await polling.task


async def test_a_server_that_fails_is_asked_again_ever_more_rarely(server: BotApiServer, bot: Bot) -> None:
    server.refuse(ApiError(502, "Bad Gateway"), ("getUpdates",), times=12)
    polling = Polling(bot)
    server.say(ANNA, "at last")
    assert await polling.words() == "at last"
    assert polling.beats == 1
    await polling.end()
    assert polling.time.slept[:3] == [1.0, 1.5, 2.25]
    assert max(polling.time.slept) == 30.0


class Sluggish(Time):
    """Twenty seconds pass with each failure; after so many of them the network is back."""

    def __init__(self, failures: int, back: Callable[[], Awaitable[object]]) -> None:
        super().__init__()
        self._failures, self._back = failures, back

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds + 20)
        if len(self.slept) == self._failures:
            await self._back()


@pytest.mark.parametrize(("failures", "told"), [(2, 0), (12, 1)])
async def test_polls_that_time_out_for_long_are_told_once_and_so_is_their_end(
    server: BotApiServer, failures: int, told: int
) -> None:
    only_one = HTTPXRequest(connection_pool_size=1, pool_timeout=0.001)
    async with Bot(TOKEN, base_url=server.base_url, get_updates_request=only_one) as bot:
        holding = asyncio.create_task(bot.get_updates(timeout=30))  # the only connection there is
        await server.wait_for(lambda: server.polls)

        async def let_go() -> None:
            server.say(ANNA, "back")
            await holding

        with capture_logs() as logs:
            polling = Polling(bot, Sluggish(failures, let_go))
            assert await polling.words() == "back"
            await polling.end()
    events = [entry["event"] for entry in logs]
    assert events == ["no updates could be fetched for a while", "updates are fetched again"] * told


async def test_the_server_is_left_alone_as_long_as_it_says(server: BotApiServer, bot: Bot) -> None:
    server.refuse(ApiError(429, "Too Many Requests: retry after 40", retry_after=40), ("getUpdates",))
    polling = Polling(bot)
    server.say(ANNA, "now")
    await polling.words()
    await polling.end()
    assert polling.time.slept == [40.0]


async def test_a_newcomer_gives_way_to_another_poller_at_once(server: BotApiServer, bot: Bot) -> None:
    server.refuse(CONFLICT, ("getUpdates",))
    polling = Polling(bot)
    with pytest.raises(NotConnected, match="Another process") as caught:
        await asyncio.wait_for(polling.task, 10)
    assert "Stop the other one" in caught.value.remedy


async def test_whoever_has_polled_for_long_sees_a_short_conflict_through(server: BotApiServer, bot: Bot) -> None:
    polling = Polling(bot)
    server.say(ANNA, "before")
    await polling.words()
    polling.time.now = 3_600
    server.refuse(CONFLICT, ("getUpdates",), times=3)
    for words in ("push", "after"):  # the first ends the poll that waits, with a good answer
        server.say(ANNA, words)
        assert await polling.words() == words
    await polling.end()
    assert polling.time.now > 3_600


async def test_but_not_one_that_does_not_end(server: BotApiServer, bot: Bot) -> None:
    polling = Polling(bot)
    polling.time.now = 3_600
    server.refuse(CONFLICT, ("getUpdates",), times=100)
    server.say(ANNA, "push")
    with pytest.raises(NotConnected, match="Another process"):
        await asyncio.wait_for(polling.task, 10)
    assert polling.time.now > 3_660


async def test_a_token_that_is_revoked_ends_it(server: BotApiServer, bot: Bot) -> None:
    server.refuse(ApiError(401, "Unauthorized"), ("getUpdates",))
    polling = Polling(bot)
    with pytest.raises(NotConnected, match="refuses the token"):
        await asyncio.wait_for(polling.task, 10)


async def test_a_wrong_token_is_refused_without_being_quoted(server: BotApiServer) -> None:
    bot = Bot("7:wrong-token", base_url=server.base_url)
    with pytest.raises(NotConnected) as caught:
        await connect(bot, Time().sleep)
    assert "wrong-token" not in str(caught.value)
    assert "DEPECHE_TOKEN" in caught.value.remedy
    await bot.shutdown()


async def test_a_network_that_is_not_there_is_tried_a_few_times() -> None:
    bot, time = Bot(TOKEN, base_url="http://127.0.0.1:9/bot"), Time()
    with pytest.raises(NotConnected, match="cannot be reached"):
        await connect(bot, time.sleep)
    assert time.slept == [1.0, 2.0, 4.0]
    await bot.shutdown()


async def test_a_network_that_comes_back_is_good_enough(server: BotApiServer) -> None:
    bot, time = Bot(TOKEN, base_url=server.base_url), Time()
    server.refuse(ApiError(502, "Bad Gateway"), ("getMe",), times=2)
    await connect(bot, time.sleep)
    assert time.slept == [1.0, 2.0]
    await bot.shutdown()


async def test_a_webhook_is_left_alone_and_told(bot: Bot) -> None:
    await bot.set_webhook("https://bot.example/hook")
    with pytest.raises(NotConnected, match="A webhook is set") as caught:
        await connect(bot, Time().sleep)
    assert "deleteWebhook" in caught.value.remedy
    assert (await bot.get_webhook_info()).url
