"""The Telegram bot put together and run. The only place in `bot.telegram` that names concrete classes."""

import asyncio
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import structlog
from telegram import Update
from telegram.ext import (
    ApplicationBuilder,
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot import log
from bot.answer.desk import open_desk
from bot.talk import Talk
from bot.telegram.admin import CANCEL, Admin
from bot.telegram.bench import Bench
from bot.telegram.choosing import PATTERN
from bot.telegram.context import App, Context
from bot.telegram.flood import Flood
from bot.telegram.gate import Albums, Door, Handed
from bot.telegram.handlers import Conversation
from bot.telegram.heartbeat import Heartbeat
from bot.telegram.inbox import Inbox
from bot.telegram.intake import Intake, Shares
from bot.telegram.lines import Lines
from bot.telegram.menu import publish
from bot.telegram.pacing import Allowance
from bot.telegram.poller import BAD_TOKEN, NotConnected, Poller, connect, until_set
from bot.telegram.state import State
from bot.telegram.work import Pool
from bot.turns import Turns
from index.errors import DepecheError
from index.ports import Clock

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.talk import Answering
    from bot.telegram.ports import Library

_log = structlog.get_logger(__name__)

_TIMEOUT = 20.0  # seconds for a request; the library's five are few for a phone network
_GRACE = 8.0  # seconds for answers under way at the end; container hosts kill after ten
_IN_HAND = 1_000  # updates fetched and not done; beyond, fetching waits
_SHARE = 32  # of them, of one chat: the bench's line, a conversation's, and some


def run(settings: "Settings") -> int:
    """Run the Telegram bot until it is stopped; return the exit status: 0, or 1 with one message on standard error."""
    token = settings.token.get_secret_value() if settings.token else ""
    log.configure(settings.log_level, settings.log_format, [token])
    try:
        asyncio.run(_run(settings))
    except DepecheError as error:
        sys.stderr.write(f"depeche: {error}\n")
        return 1
    return 0


async def _run(settings: "Settings") -> None:
    if settings.token is None:
        raise NotConnected("There is no token.", BAD_TOKEN[1])
    stop = _stopped_by_signals()
    with open_desk(*settings.desk) as (desk, archive), opened(settings) as parts:
        application = build(settings, desk, archive, parts)
        await serve(application, parts, stop, settings.admins)


@dataclass(frozen=True, slots=True)
class Parts:
    """What an application holds open while it runs."""

    state: State
    pool: Pool
    bench: Bench
    heartbeat: Heartbeat

    def close(self) -> None:
        """Stop what goes on and let the files go."""
        self.bench.close()
        self.pool.close()
        self.state.close()


@contextmanager
def opened(settings: "Settings") -> Iterator[Parts]:
    """Open the parts, and close them afterwards."""
    state = State.open(settings.store / "bot.sqlite3")
    pool = Pool(settings.workers, settings.queue, settings.deadline)
    parts = Parts(state, pool, Bench(), Heartbeat(settings.store))
    try:
        yield parts
    finally:
        parts.close()


def build(
    settings: "Settings", desk: "Answering", library: "Library", parts: Parts, clock: Clock = lambda: datetime.now(UTC)
) -> App:
    """Build the application: who answers to what. It has no updater of the library's; `serve` polls."""
    questions, courtesy = (
        Allowance(settings.questions_per_minute / 60, settings.question_burst, time.monotonic) for _ in range(2)
    )
    talk, longest, admins = Talk(Turns(clock), clock), settings.question_length, frozenset(settings.admins)
    conversation = Conversation(
        desk, talk, library, parts.pool, questions, courtesy, Lines(), longest, Albums(), admins
    )
    inbox = Inbox(settings.store / "inbox", settings.upload_megabytes)
    admin = Admin(admins, library, parts.pool, courtesy, parts.bench, inbox, settings.sources)
    door = Door(parts.state, timedelta(hours=settings.forget_after), clock)
    application = _application(settings, parts.state)
    application.add_handler(TypeHandler(Update, door), group=-1)
    application.add_handlers([*_commands(conversation, admin), *_messages(conversation, admin)])
    application.add_error_handler(conversation.failed)
    return application


async def serve(application: App, parts: Parts, stop: asyncio.Event, admins: Sequence[int] = ()) -> None:
    """Poll until `stop` is set, then let what is under way come to its end, for a few seconds.

    Raises:
        NotConnected: The bot cannot start, or has to end.
    """
    try:
        await until_set(stop, connect(application.bot))  # a server that does not answer holds up no end
        if stop.is_set():
            return
        await application.initialize()
        await application.start()
        application.create_task(publish(application.bot, admins))
        try:
            _log.info("the bot listens", name=application.bot.username)
            await Poller(application.bot, application.update_queue, stop, alive=parts.heartbeat.beat).run()
        finally:
            await _stop(application, parts.bench)
    finally:
        await application.bot.shutdown()
        await application.shutdown()


async def _stop(application: App, bench: Bench) -> None:
    _log.info("the bot stops")
    bench.stop()
    with suppress(TimeoutError):
        await asyncio.wait_for(application.stop(), _GRACE)


def _application(settings: "Settings", state: State) -> App:
    if settings.token is None:
        raise NotConnected("There is no token.", BAD_TOKEN[1])
    builder = ApplicationBuilder().token(settings.token.get_secret_value()).updater(None).job_queue(None)
    builder = builder.base_url(settings.api_base_url).base_file_url(settings.api_file_url)
    builder = builder.read_timeout(_TIMEOUT).connect_timeout(_TIMEOUT).write_timeout(_TIMEOUT)
    builder = builder.rate_limiter(Flood(state, time.time)).concurrent_updates(Shares(_IN_HAND, _SHARE))
    return builder.update_queue(Intake(_IN_HAND)).build()


def _commands(conversation: Conversation, admin: Admin) -> Iterator[CommandHandler[Context, None]]:
    new = filters.UpdateType.MESSAGE
    yield CommandHandler("start", conversation.start, new)
    yield CommandHandler("help", conversation.help, new)
    yield CommandHandler("new", conversation.new, new)
    yield CommandHandler("sources", conversation.sources, new)
    yield CommandHandler("ask", conversation.ask, filters.UpdateType.MESSAGES)  # an edit, too, speaks to the bot
    yield CommandHandler("status", admin.status, new)
    yield CommandHandler("reindex", admin.reindex, new)
    yield CommandHandler("add", admin.add, new)
    yield CommandHandler("remove", admin.remove, new)


def _messages(conversation: Conversation, admin: Admin) -> Iterator[BaseHandler[Update, Context, None]]:
    new, private = filters.UpdateType.MESSAGE, filters.ChatType.PRIVATE
    yield CallbackQueryHandler(conversation.choose, pattern=PATTERN)
    yield CallbackQueryHandler(admin.cancel, pattern=rf"^{CANCEL}\d+$")
    yield MessageHandler(new & Handed(admin.admins), admin.add)
    yield MessageHandler(new & private & filters.COMMAND, conversation.unknown_command)
    yield MessageHandler(filters.UpdateType.MESSAGES & filters.TEXT & ~filters.COMMAND, conversation.question)
    yield MessageHandler(new & ~filters.TEXT & ~filters.StatusUpdate.ALL, conversation.not_text)


def _stopped_by_signals() -> asyncio.Event:
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows; there the interrupt ends the loop
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop
