"""The sign that somebody is working on an answer: Telegram shows it for five seconds, so it is sent again and again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from telegram import Message
from telegram.constants import ChatAction
from telegram.error import TelegramError

from bot.telegram.clock import Sleep

EVERY = 4.5  # seconds


@asynccontextmanager
async def typing(message: Message, sleep: Sleep = asyncio.sleep) -> AsyncIterator[None]:
    """Show "typing" in the message's chat and topic as long as the block runs."""
    task = asyncio.create_task(_keep_typing(message, sleep))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def _keep_typing(message: Message, sleep: Sleep) -> None:
    thread = message.message_thread_id if message.is_topic_message else None
    while True:
        with suppress(TelegramError):  # an ornament; the answer will meet the same trouble and report it
            await message.chat.send_action(ChatAction.TYPING, message_thread_id=thread)
        await sleep(EVERY)
