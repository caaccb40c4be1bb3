"""Fetching updates, and knowing when to stop trying.

The library's own poller goes on for ever beside a second one, dies in silence when the token is revoked, and deletes
a webhook that somebody else may depend on. This one ends with an error that says what to do. And where the library
cannot read an update, as of a newer or an older Bot API server, it fetches that one for ever; this one passes it over.
"""

import asyncio
import json
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import structlog
from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.telegram.clock import Seconds, Sleep
from bot.telegram.flood import timedelta_of
from index.errors import DepecheError

_log = structlog.get_logger(__name__)

ALLOWED = ["message", "edited_message", "callback_query"]  # unset would mean whatever was set last

_HOLD = timedelta(seconds=30)  # the server may keep a poll that long
_LONGEST_PAUSE = 30.0
# Whoever has polled for a minute is the rightful one and sees a conflict of a minute through; a newcomer gives way
# at once. So a second bot that is started by mistake ends itself, not the first.
_SETTLED = 60.0
_PATIENCE = 60.0
_CONNECT_PAUSES = (1.0, 2.0, 4.0)
_UNWELL = 60.0  # seconds without a good answer after which the log says so; one poll that timed out is nothing


class NotConnected(DepecheError):
    """The bot cannot work with this token, beside this other bot or over this network."""


BAD_TOKEN = "Telegram refuses the token.", "Put the bot's token from @BotFather into DEPECHE_TOKEN."
SECOND_POLLER = (
    "Another process fetches this bot's messages.",
    "Stop the other one, or give this one a token of its own.",
)
UNREACHABLE = (
    "The Bot API cannot be reached.",
    "Check the network, the proxy and DEPECHE_API_BASE_URL, and start again.",
)
WEBHOOK = (
    "A webhook is set for this bot, so its messages go elsewhere.",
    "If nobody depends on it, remove it with the Bot API's method deleteWebhook, and start again.",
)


async def connect(bot: Bot, sleep: Sleep = asyncio.sleep) -> None:
    """Make sure that the bot may poll: the token is good, the server answers, no webhook is set.

    Raises:
        NotConnected: With the remedy.
    """
    for pause in _CONNECT_PAUSES:
        try:
            return await _connect(bot)
        except NetworkError as error:
            _log.warning("the Bot API does not answer", reason=str(error), again_in=pause)
            await sleep(pause)
    try:
        return await _connect(bot)
    except NetworkError as error:
        raise NotConnected(*UNREACHABLE) from error


async def _connect(bot: Bot) -> None:
    try:
        await bot.initialize()
        webhook = await bot.get_webhook_info()
    except InvalidToken:
        raise NotConnected(*BAD_TOKEN) from None  # the library's text holds the token
    if webhook.url:
        raise NotConnected(*WEBHOOK)


async def until_set(stop: asyncio.Event, work: Coroutine[Any, Any, None]) -> None:
    """Await the work, but no longer than until `stop` is set; what the work raises is raised."""
    working, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            working.result()
    finally:
        for task in (working, stopping):
            task.cancel()
        await asyncio.gather(working, stopping, return_exceptions=True)


class Poller:
    """Fetches updates into a queue until it is told to stop.

    Args:
        stop: Set by whoever wants it to end.
        alive: Called whenever the server has given a good answer.
        clock: Monotonic seconds.
        sleep: Waits.
    """

    def __init__(  # noqa: PLR0913  # the last two are for tests
        self,
        bot: Bot,
        queue: "asyncio.Queue[object]",
        stop: asyncio.Event,
        *,
        alive: Callable[[], None] = lambda: None,
        clock: Seconds = time.monotonic,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self._bot, self._queue, self._stop = bot, queue, stop
        self._alive, self._clock, self._sleep = alive, clock, sleep
        self._began = self._well = clock()
        self._unwell = False
        self._troubled: float | None = None
        self._pause = 0.0
        self._offset: int | None = None

    async def run(self) -> None:
        """Fetch until stopped, then acknowledge what was fetched.

        Raises:
            NotConnected: The token is refused, or somebody else fetches this bot's updates.
        """
        while not self._stop.is_set():
            await until_set(self._stop, self._once())
        await self._acknowledge()

    async def _once(self) -> None:
        try:
            updates = await self._updates()
        except InvalidToken:
            raise NotConnected(*BAD_TOKEN) from None
        except TelegramError as error:
            await self._sleep(self._after(error))
        else:
            self._recover()
            for number, update in updates:
                if update is not None:
                    await self._queue.put(update)  # may wait; what is not queued is not acknowledged either
                self._offset = number + 1

    async def _updates(self) -> list[tuple[int, Update | None]]:
        """Return updates with their numbers, None for one that cannot be read."""
        try:
            updates = await self._bot.get_updates(self._offset, timeout=_HOLD, allowed_updates=ALLOWED)
        except TelegramError:
            raise
        except Exception:  # noqa: BLE001 - whatever the library stumbled over in one of them
            return list(self._readable(await self._raw(limit=100)))
        return [(update.update_id, update) for update in updates]

    async def _raw(self, limit: int) -> list[dict[str, Any]]:
        """Return what waits, as the server wrote it."""
        given = {"offset": self._offset or 0, "limit": limit, "timeout": 0, "allowed_updates": json.dumps(ALLOWED)}
        answer = await self._bot.request.retrieve(f"{self._bot.base_url}/getUpdates?{urlencode(given)}")
        found: list[dict[str, Any]] = json.loads(answer)["result"]
        return found

    def _readable(self, written: list[dict[str, Any]]) -> Iterator[tuple[int, Update | None]]:
        for each in written:
            number = each["update_id"]
            try:
                yield number, Update.de_json(each, self._bot)
            except Exception as error:  # noqa: BLE001 - as above
                _log.error("an update cannot be read, and is passed over", update=number, reason=str(error))
                yield number, None

    def _recover(self) -> None:
        self._troubled, self._pause = None, 0.0
        if self._unwell:
            _log.info("updates are fetched again", after_seconds=round(self._clock() - self._well))
        self._well, self._unwell = self._clock(), False
        self._alive()

    def _after(self, error: TelegramError) -> float:
        """Return the seconds until the next try, or raise where there is none."""
        if not self._unwell and self._clock() - self._well >= _UNWELL:
            self._unwell = True
            _log.warning("no updates could be fetched for a while", reason=str(error))
        if isinstance(error, TimedOut):
            return 0.0
        if isinstance(error, RetryAfter):
            return timedelta_of(error).total_seconds()
        if isinstance(error, Conflict):
            self._yield_or_persist()
        self._pause = min(_LONGEST_PAUSE, max(1.0, 1.5 * self._pause))
        _log.warning("fetching updates failed", reason=str(error), again_in=self._pause)
        return self._pause

    def _yield_or_persist(self) -> None:
        now = self._clock()
        self._troubled = now if self._troubled is None else self._troubled
        if self._troubled - self._began < _SETTLED or now - self._troubled > _PATIENCE:
            raise NotConnected(*SECOND_POLLER)

    async def _acknowledge(self) -> None:
        """Tell the server what was taken, so that it does not deliver it to the next process."""
        if self._offset is not None:
            with suppress(TelegramError):  # then the state's memory of update numbers has to do
                await self._raw(limit=1)
