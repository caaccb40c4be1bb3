"""The typing sign: again and again while work goes on, and gone with it."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from botapi import TOKEN, ApiError, BotApiServer, User
from telegram import Bot, Chat, Message

from bot.telegram.presence import EVERY, typing

ANNA = User(101, "Anna")


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        server.say(ANNA, "hello")
        yield server


@pytest.fixture
async def message(server: BotApiServer) -> AsyncIterator[Message]:
    async with Bot(TOKEN, base_url=server.base_url) as bot:
        chat = Chat(ANNA.id, "private")
        chat.set_bot(bot)
        yield Message(1, datetime.now(UTC), chat)


async def test_it_is_sent_again_before_telegram_lets_it_fade(server: BotApiServer, message: Message) -> None:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        await asyncio.sleep(0)

    async with typing(message, sleep):
        await server.wait_for(lambda: len(server.calls_of("sendChatAction")) >= 3)
    count = len(server.calls_of("sendChatAction"))
    await message.chat.get_bot().get_me()
    assert len(server.calls_of("sendChatAction")) == count
    assert set(slept) == {EVERY}
    assert EVERY < 5


async def test_that_it_cannot_be_shown_does_not_matter(server: BotApiServer, message: Message) -> None:
    server.refuse(ApiError(403, "Forbidden: bot was blocked by the user"), ("sendChatAction",))
    async with typing(message):
        await server.wait_for(lambda: server.calls_of("sendChatAction"))
