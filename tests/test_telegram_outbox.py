"""Sending over a bad network: what surely did not arrive is sent again, what may have arrived is not."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from botapi import TOKEN, ApiError, BotApiServer, User
from botapi.updates import FIRST_UPDATE
from telegram import Bot, Message
from telegram.error import BadRequest
from telegram.request import HTTPXRequest

from bot.telegram import outbox, rendering

ANNA = User(101, "Anna")
PARTS = (*rendering.text("one"), *rendering.text("two"), *rendering.text("three"))


async def at_once(_: float) -> None:
    """Wait for nothing."""


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server


async def question(bot: Bot, server: BotApiServer) -> Message:
    """Return a message for `bot` to answer."""
    server.say(ANNA, "hello")
    [update] = await bot.get_updates()
    assert update.message is not None
    return update.message


async def test_what_got_no_connection_is_sent_again(server: BotApiServer) -> None:
    only_one = HTTPXRequest(connection_pool_size=1, pool_timeout=0.01)
    async with Bot(TOKEN, base_url=server.base_url, request=only_one, get_updates_request=only_one) as bot:
        message = await question(bot, server)
        polling = asyncio.create_task(bot.get_updates(FIRST_UPDATE + 1, timeout=30))
        await server.wait_for(lambda: len(server.polls) == 2)

        async def until_it_is_free(_: float) -> None:
            server.say(ANNA, "the poll ends")
            await polling

        assert await outbox.reply(message, PARTS[:1], sleep=until_it_is_free)
    assert [sent.text for sent in server.sent_to(ANNA)] == ["one"]


async def test_after_a_part_that_may_have_arrived_the_others_follow(server: BotApiServer) -> None:
    async with Bot(TOKEN, base_url=server.base_url) as bot:
        message = await question(bot, server)
        server.lose_answers(("sendMessage",))
        await outbox.reply(message, PARTS, sleep=at_once)
    assert [sent.text for sent in server.sent_to(ANNA)] == ["one", "two", "three"]


async def test_a_server_that_never_answers_is_sent_each_part_once(server: BotApiServer) -> None:
    connections = 0

    async def keep_silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        await reader.read()  # until the client hangs up
        writer.close()

    async with Bot(TOKEN, base_url=server.base_url) as bot:
        message = await question(bot, server)
    silent = await asyncio.start_server(keep_silent, "127.0.0.1", 0)
    address = "http://{}:{}/bot".format(*silent.sockets[0].getsockname())
    impatient = HTTPXRequest(read_timeout=0.05)
    message.set_bot(Bot(TOKEN, base_url=address, request=impatient))
    async with silent, impatient:
        assert await outbox.reply(message, PARTS, sleep=at_once) is None
    assert connections == len(PARTS)


@pytest.mark.parametrize(
    "refusal",
    [
        ApiError(400, "Bad Request: not enough rights to send text messages to the chat"),
        ApiError(400, "Bad Request: have no rights to send a message"),
        ApiError(400, "Bad Request: CHAT_WRITE_FORBIDDEN"),
        ApiError(400, "Bad Request: TOPIC_CLOSED"),
        ApiError(403, "Forbidden: bot was kicked from the supergroup chat"),
    ],
)
async def test_a_chat_that_may_not_be_written_to_is_no_mistake_of_ours(server: BotApiServer, refusal: ApiError) -> None:
    async with Bot(TOKEN, base_url=server.base_url) as bot:
        message = await question(bot, server)
        server.refuse(refusal, ("sendMessage",))
        assert await outbox.reply(message, PARTS, sleep=at_once) is None
    assert len(server.calls_of("sendMessage")) == 1


async def test_but_a_message_that_is_wrong_is(server: BotApiServer) -> None:
    async with Bot(TOKEN, base_url=server.base_url) as bot:
        message = await question(bot, server)
        server.refuse(ApiError(400, "Bad Request: can't parse entities: unclosed start tag"), ("sendMessage",))
        with pytest.raises(BadRequest):
            await outbox.reply(message, PARTS, sleep=at_once)
