"""Updates in hand: no more than there is room for, and no more of one chat than its share."""

import asyncio
from datetime import UTC, datetime

from telegram import Chat, Message, Update

from bot.telegram.intake import Intake, Shares

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def said_in(chat: int) -> Update:
    return Update(1, message=Message(1, NOW, Chat(chat, Chat.PRIVATE)))


class Work:
    """Work that lasts until it is let go, and knows for whom it was begun."""

    def __init__(self, most: int, share: int) -> None:
        self.shares = Shares(most, share)
        self.begun: list[int] = []
        self.go = asyncio.Event()
        self.tasks: list[asyncio.Task[None]] = []

    async def last(self, chat: int) -> None:
        self.begun.append(chat)
        await self.go.wait()

    async def begin(self, *chats: int) -> None:
        for chat in chats:
            self.tasks.append(asyncio.create_task(self.shares.process_update(said_in(chat), self.last(chat))))
        await asyncio.sleep(0)

    async def end(self) -> None:
        self.go.set()
        await asyncio.gather(*self.tasks)
        self.go.clear()


async def test_what_a_chat_sends_beyond_its_share_is_left_out_and_others_are_served() -> None:
    work = Work(most=8, share=2)
    await work.begin(*[1] * 300, 2)
    assert work.begun == [1, 1, 2]
    await work.end()


async def test_what_is_done_makes_room_in_the_share() -> None:
    work = Work(most=8, share=1)
    for _ in range(3):
        await work.begin(1)
        await work.end()
    assert work.begun == [1, 1, 1]


async def test_work_that_fails_makes_room_too() -> None:
    shares = Shares(most=8, share=1)

    async def fail() -> None:
        raise ValueError

    for _ in range(3):
        [outcome] = await asyncio.gather(shares.process_update(said_in(1), fail()), return_exceptions=True)
        assert isinstance(outcome, ValueError)


async def test_what_is_no_update_of_a_chat_is_worked_on() -> None:
    done: list[object] = []

    async def note(update: object) -> None:
        done.append(update)

    shares, updates = Shares(most=8, share=1), ["words", Update(1)]
    for update in updates:
        await shares.process_update(update, note(update))
    assert done == updates


async def test_the_queue_is_full_while_what_was_taken_out_is_not_done() -> None:
    intake = Intake(most=2)
    for item in range(2):
        await intake.put(item)
        assert await intake.get() == item
    third = asyncio.create_task(intake.put(2))
    await asyncio.sleep(0)
    assert not third.done()
    intake.task_done()
    await third
    assert await intake.get() == 2
