"""What only admins may do: look after the articles from the chat. Anybody else is refused, politely and on record."""

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any

import structlog
from telegram import Document, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram import Message as Sent
from telegram.error import TelegramError

from bot.telegram import outbox, rendering
from bot.telegram.bench import Bench, Cancelled, Job, Stage
from bot.telegram.context import Context
from bot.telegram.gate import is_admin
from bot.telegram.handlers import argument, say, spoken
from bot.telegram.inbox import Inbox, TooBig
from bot.telegram.phrases import in_language
from bot.telegram.phrases.wording import Wording
from bot.telegram.ports import Library
from bot.telegram.work import Busy, Pool
from index.domain import AddReport
from index.errors import DepecheError, SourceError
from index.ports import Progress

_log = structlog.get_logger(__name__)

CANCEL = "cancel:"  # callback data: this and the job's number
_MOST_SKIPPED = 50  # reasons told one by one

Work = Callable[[Progress], str]
Handler = Callable[["Admin", Update, Context], Coroutine[Any, Any, None]]


def _for_admins(handler: Handler) -> Handler:
    @wraps(handler)
    async def guarded(self: "Admin", update: Update, context: Context) -> None:
        user, command = update.effective_user, handler.__name__
        if is_admin(user, self.admins):
            _log.info("admin command", user=user.id if user else None, command=command)
            await handler(self, update, context)
        else:
            _log.warning("admin command refused", user=user.id if user else None, command=command)
            message, wording = spoken(update)
            await say(message, wording.admins_only)

    return guarded


@dataclass(frozen=True, slots=True)
class Admin:
    """The bot's side of a talk with an admin.

    Attributes:
        sources: What /reindex reads, besides the inbox.
    """

    admins: frozenset[int]
    library: Library
    pool: Pool
    bench: Bench
    inbox: Inbox
    sources: tuple[Path, ...]

    @_for_admins
    async def status(self, update: Update, _: Context) -> None:
        """Answer /status: counts and the model."""
        message, wording = spoken(update)
        status = await self.pool.run(self.library.status)
        counts = {"articles": status.articles, "passages": status.passages, "figures": status.figures}
        model = {"model": status.model or wording.unknown, "dimension": status.dimension}
        await say(message, wording.status.format(**counts, **model, waiting=self.pool.pending))

    @_for_admins
    async def reindex(self, update: Update, _: Context) -> None:
        """Answer /reindex: read the sources again, or with "full" build the derived indexes again."""
        message, wording = spoken(update)
        paths = [*self.sources, *self.inbox.folders]
        if argument(message).strip().lower() == "full":
            await self._do(message, wording, lambda progress: self._rebuilt(progress, wording))
        elif paths:
            await self._do(message, wording, lambda progress: _told(self.library.add(paths, progress), wording))
        else:
            await say(message, wording.no_sources)

    @_for_admins
    async def add(self, update: Update, _: Context) -> None:
        """Answer /add: take a document that was sent, with this as its caption or, in private, without."""
        message, wording = spoken(update)
        if message.document is None:
            await say(message, wording.add_usage)
            return
        try:
            path = await self._received(message.document)
        except TooBig as error:
            await say(message, wording.too_big.format(limit=f"{error.megabytes:g}"))
        else:
            await self._do(message, wording, lambda progress: self._added(path, progress, wording))

    @_for_admins
    async def remove(self, update: Update, _: Context) -> None:
        """Answer /remove: take an article out by its id."""
        message, wording = spoken(update)
        article_id = argument(message).strip()
        if not article_id:
            await say(message, wording.remove_usage)
            return
        await self._do(message, wording, lambda _: self._removed(article_id, wording))

    async def cancel(self, update: Update, _: Context) -> None:
        """Answer the button under work that goes on."""
        query = update.callback_query
        if query is None or query.data is None:
            return
        wording = in_language(query.from_user.language_code)
        if not is_admin(query.from_user, self.admins):
            _log.warning("admin command refused", user=query.from_user.id, command="cancel")
            words = wording.admins_only
        else:
            found = self.bench.cancel(int(query.data.removeprefix(CANCEL)))
            words = wording.cancelling if found else wording.nothing_to_cancel
        try:
            await query.answer(words)
        except TelegramError as error:  # pressed too long ago for an answer
            _log.info("a button was not answered", reason=str(error))

    async def _received(self, document: Document) -> Path:
        self.inbox.check(document.file_size)
        file = await document.get_file()
        self.inbox.check(file.file_size)
        return self.inbox.keep(document.file_name or "", bytes(await file.download_as_bytearray()))

    async def _do(self, message: Sent, wording: Wording, work: Work) -> None:
        """Do long work at the bench, in view of who asked for it."""
        try:
            job = self.bench.take()
        except Busy:
            await say(message, wording.already_running)
            return
        board = await outbox.reply(message, rendering.text(wording.starting), _button(job, wording))
        outcome = rendering.text(await self._outcome(job, work, board, wording))
        if board is None or not await outbox.edit(board, outcome[0]):
            await outbox.reply(message, outcome[:1])
        await outbox.reply(message, outcome[1:])

    async def _outcome(self, job: Job, work: Work, board: Sent | None, wording: Wording) -> str:
        async def show(stage: Stage) -> None:
            if board is not None:
                await outbox.edit(board, rendering.text(_said(stage, wording))[0], _button(job, wording))

        try:
            return await self.bench.run(job, work, show)
        except Cancelled:
            return wording.cancelled
        except DepecheError as error:  # an admin is an operator: both lines are meant for them
            return f"{error.message}\n{error.remedy}"

    def _rebuilt(self, progress: Progress, wording: Wording) -> str:
        self.library.rebuild(progress)
        return wording.rebuilt

    def _added(self, path: Path, progress: Progress, wording: Wording) -> str:
        try:
            report = self.library.add([path], progress)
        except SourceError:
            self.inbox.discard(path)
            raise
        if not report.added + report.changed + report.unchanged:
            self.inbox.discard(path)
        return _told(report, wording)

    def _removed(self, article_id: str, wording: Wording) -> str:
        article = self.library.article(article_id)
        if not self.library.remove([article_id]):
            return wording.unknown_article.format(id=article_id)
        if article is not None:
            self.inbox.discard(Path(article.location))
        return wording.removed.format(id=article_id)


def _button(job: Job, wording: Wording) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup.from_button(InlineKeyboardButton(wording.cancel, callback_data=f"{CANCEL}{job.number}"))


def _said(stage: Stage, wording: Wording) -> str:
    name = wording.stages.get(stage.name, stage.name)
    if stage.total is None:
        return wording.progress.format(stage=name, done=stage.done)
    return wording.progress_of.format(stage=name, done=stage.done, total=stage.total)


def _told(report: AddReport, wording: Wording) -> str:
    lines = [
        wording.report.format(
            added=report.added,
            changed=report.changed,
            unchanged=report.unchanged,
            removed=report.removed,
            articles=report.articles,
            passages=report.passages,
            seconds=round(report.seconds, 1),
        )
    ]
    if report.skipped:
        lines.append(wording.skipped.format(count=len(report.skipped)))
    lines += [f"{Path(skipped.path).name}: {skipped.reason}" for skipped in report.skipped[:_MOST_SKIPPED]]
    return "\n".join([*lines, "…"] if len(report.skipped) > _MOST_SKIPPED else lines)
