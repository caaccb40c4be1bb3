"""The HTTP side: routes, tokens, JSON, long polling, and coming and going in a loop or in a thread."""

import asyncio
import re
import threading
import time
from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import Any, Self

from tornado.http1connection import HTTP1Connection
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from botapi import params
from botapi.acting import Acting
from botapi.errors import AnswerLost, ApiError, conflict, not_found
from botapi.methods import BY_LOWER_NAME, allow_updates
from botapi.people import Bot, User
from botapi.updates import WEBHOOK_ACTIVE, Poll
from botapi.watching import Watching
from botapi.world import MAX_DOWNLOAD, World

TOKEN = "7000000001:made-up-for-tests-000000000000000000"
BOT = Bot(User(7_000_000_001, "Dépêche", "depeche_test_bot", is_bot=True))
TOKEN_FORM = re.compile(r"\d+:[A-Za-z0-9_-]+")
MAX_POLL_SECONDS = 50
MAX_REQUEST_BYTES = 64 * 1024 * 1024


class BotApiServer(Acting, Watching):
    """A Bot API server on 127.0.0.1, for one bot.

    `async with BotApiServer() as server` runs it in the current event loop, `with BotApiServer() as server` in a
    thread of its own, for tests that block. Leaving either waits until every connection is closed, and raises what
    went wrong inside the server itself. Entered again, it is the same server back on the same port.
    """

    def __init__(self, token: str = TOKEN, bot: Bot = BOT, clock: Callable[[], float] = time.time) -> None:
        self.token = token
        self._world = World(bot, clock)
        self._open: list[Poll] = []
        self._broken: list[BaseException] = []
        self._port = 0
        self._http: HTTPServer | None = None
        self._thread: threading.Thread | None = None
        self._leave: Callable[[], object] = lambda: None

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @property
    def base_url(self) -> str:
        """For python-telegram-bot, which puts the token behind it."""
        return f"{self.address}/bot"

    @property
    def base_file_url(self) -> str:
        return f"{self.address}/file/bot"

    async def __aenter__(self) -> Self:
        sockets = bind_sockets(self._port, "127.0.0.1")
        self._port = sockets[0].getsockname()[1]
        self._http = HTTPServer(self._application(), max_buffer_size=MAX_REQUEST_BYTES)
        self._http.add_sockets(sockets)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._close()
        self._report(error)

    def __enter__(self) -> Self:
        started = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(started)), name="botapi", daemon=True)
        self._thread.start()
        started.wait()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leave()
        if self._thread is not None:
            self._thread.join()
        self._report(error)

    async def _serve(self, started: threading.Event) -> None:
        leave, loop = asyncio.Event(), asyncio.get_running_loop()
        self._leave = partial(loop.call_soon_threadsafe, leave.set)
        try:
            await self.__aenter__()
        finally:
            started.set()
        await leave.wait()
        await self._close()

    async def _close(self) -> None:
        """Stops listening, lets waiting polls go, and waits until the last connection is closed."""
        if self._http is None:
            return
        self._http.stop()
        for poll in self._open:
            poll.is_gone = True
        self._world.changes.notify()
        await self._world.changes.wait_async(lambda: not self._open, 10)
        await self._http.close_all_connections()
        self._http = None

    def _report(self, error: BaseException | None) -> None:
        broken, self._broken = self._broken, []
        if broken and error is None:
            raise BaseExceptionGroup("the test server itself failed", broken)

    def _application(self) -> Application:
        routes = [
            (r"/bot([^/]+)/([A-Za-z0-9_]+)", _Method, {"server": self}),
            (r"/file/bot([^/]+)/(.+)", _File, {"server": self}),
        ]
        return Application(routes, default_handler_class=_Nothing, log_function=lambda _: None)

    def check(self, token: str) -> None:
        """Refuses a token that is no token with 404 and one that is another's with 401, as Telegram does."""
        if not TOKEN_FORM.fullmatch(token):
            raise not_found()
        if token != self.token:
            raise ApiError(401, "Unauthorized")

    async def answer(self, method: str, given: params.Params, poll: Poll) -> object:
        """The result of one call.

        Raises:
            ApiError: The call is refused.
            AnswerLost: It is done, and nobody is to hear of it.
        """
        world = self._world
        if method.lower() == "getupdates":
            return await self._updates(given, poll)
        with world.changes.lock:
            world.called(method, given.values)
            if not (call := BY_LOWER_NAME.get(method.lower())):
                raise not_found()
            try:
                result = call(world, given)
                world.answering(method, given.values)
            finally:
                world.changes.notify()
            return result

    async def _updates(self, given: params.Params, poll: Poll) -> list[dict[str, Any]]:
        world, limit = self._world, given.integer("limit")
        seconds = min(max(given.integer("timeout"), 0), MAX_POLL_SECONDS)
        if ready := self._first_look(given, limit, poll if seconds else None):
            return ready
        await world.changes.wait_async(lambda: poll.is_over or world.updates.pending(limit, world.now), seconds)
        with world.changes.lock:
            world.updates.leave(poll)
            world.changes.notify()
            if poll.refusal:
                raise poll.refusal
            return [] if poll.is_gone else self._pending(limit)

    def _first_look(self, given: params.Params, limit: int, poll: Poll | None) -> list[dict[str, Any]]:
        """What is there already; where nothing is, `poll` takes the place of the one who waits."""
        world = self._world
        with world.changes.lock:
            world.polled(given.values)
            if world.webhook:
                raise conflict(WEBHOOK_ACTIVE)
            allow_updates(world, given)
            world.updates.confirm(given.integer("offset"))
            ready = self._pending(limit)
            if not ready and poll:
                world.updates.take_over(poll)
            world.changes.notify()
            return ready

    def _pending(self, limit: int) -> list[dict[str, Any]]:
        return [update.as_json() for update in self._world.updates.pending(limit, self._world.now)]

    def begin(self, poll: Poll) -> None:
        with self._world.changes.lock:
            self._open.append(poll)

    def end(self, poll: Poll) -> None:
        with self._world.changes.lock:
            self._open.remove(poll)
            self._world.changes.notify()

    def drop(self, poll: Poll) -> None:
        """The client hung up."""
        with self._world.changes.lock:
            poll.is_gone = True
            self._world.changes.notify()

    def broke(self, error: BaseException) -> None:
        self._broken.append(error)

    def file(self, path: str) -> bytes:
        """The bytes of a file whose path getFile gave."""
        with self._world.changes.lock:
            content = self._world.files.get(path.removeprefix("documents/"))
        if content is None or len(content) > MAX_DOWNLOAD:
            raise not_found()
        return content


class _Handler(RequestHandler):
    """What every route shares: refusals as JSON, and no silent failure of the server itself."""

    def initialize(self, server: BotApiServer) -> None:
        self.server = server
        self.poll = Poll()

    def refuse(self, error: ApiError) -> None:
        self.set_status(error.code)
        self.finish(error.as_json())

    def log_exception(self, *caught: Any) -> None:  # noqa: ANN401 - tornado's signature
        self.server.broke(caught[1])


class _Method(_Handler):
    async def post(self, token: str, method: str) -> None:
        self.server.begin(self.poll)
        try:
            self.server.check(token)
            result = await self.server.answer(method, params.read(self.request), self.poll)
        except ApiError as error:
            self.refuse(error)
        except AnswerLost:
            self.hang_up()
        else:
            self.finish({"ok": True, "result": result})
        finally:
            self.server.end(self.poll)

    get = post

    def hang_up(self) -> None:
        connection = self.request.connection
        assert isinstance(connection, HTTP1Connection), "the only kind there is"
        connection.close()

    def on_connection_close(self) -> None:
        self.server.drop(self.poll)


class _File(_Handler):
    def get(self, token: str, path: str) -> None:
        try:
            self.server.check(token)
            self.set_header("Content-Type", "application/octet-stream")
            self.finish(self.server.file(path))
        except ApiError as error:
            self.refuse(error)


class _Nothing(RequestHandler):
    def prepare(self) -> None:
        self.set_status(404)
        self.finish(not_found().as_json())
