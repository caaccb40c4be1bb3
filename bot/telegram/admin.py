"""What only admins may do: look after the articles from the chat. Anybody else is refused, politely and on record."""

from collections.abc import Awaitable, Callable, Coroutine, Sequence
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
from bot.telegram.choosing import acknowledge
from bot.telegram.context import Context
from bot.telegram.gate import is_admin, is_borrowed
from bot.telegram.handlers import argument, say, spoken, welcome
from bot.telegram.inbox import Inbox, TooBig
from bot.telegram.pacing import Allowance
from bot.telegram.phrases import in_language
from bot.telegram.phrases.wording import Wording
from bot.telegram.ports import Library
from bot.telegram.work import Busy, Pool
from index.domain import AddReport
from index.errors import DepecheError
from index.ports import Progress

_log = structlog.get_logger(__name__)

CANCEL = "cancel:"  # callback data: this and the job's number
_MOST_SKIPPED = 50  # reasons told one by one

Work = Callable[[Progress], str]
Prepared = Callable[[], Awaitable[Work]]  # what comes before it, once the bench is free
Handler = Callable[["Admin", Update, Context], Coroutine[Any, Any, None]]


def _for_admins(handler: Handler) -> Handler:
    @wraps(handler)
    async def guarded(self: "Admin", update: Update, context: Context) -> None:
        user, command = update.effective_user, handler.__name__
        message, wording = spoken(update)
        refusal = "" if is_admin(user, self.admins) else wording.admins_only
        refusal = refusal or (wording.forwarded if is_borrowed(message) else "")
        if not refusal:
            _log.info("admin command", user=user.id if user else None, command=command)
            await handler(self, update, context)
            return
        _log.warning("admin command refused", user=user.id if user else None, command=command)
        if await welcome(message, wording, self.courtesy):
            await say(message, refusal)

    return guarded


@dataclass(frozen=True, slots=True)
class Admin:
    """The bot's side of a talk with an admin.

    Attributes:
        courtesy: How often somebody who may not is told so.
        sources: What /reindex reads, besides the inbox.
    """

    admins: frozenset[int]
    library: Library
    pool: Pool
    courtesy: Allowance
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
            await self._do(message, wording, _ready(lambda progress: self._rebuilt(progress, wording)))
        elif paths:
            await self._do(message, wording, _ready(lambda progress: _told(self.library.add(paths, progress), wording)))
        else:
            await say(message, wording.no_sources)

    @_for_admins
    async def add(self, update: Update, _: Context) -> None:
        """Answer /add: take a document that was sent, with this as its caption or, in private, without."""
        message, wording = spoken(update)
        document = message.document
        if document is None:
            await say(message, wording.add_usage)
            return
        name = document.file_name or ""
        if not self.inbox.takes(name):
            await say(message, wording.wrong_kind.format(name=name))
            return
        try:
            self.inbox.check(document.file_size)
        except TooBig as error:
            await say(message, _too_big(error, wording))
        else:  # several come at once when several are sent
            await self._do(message, wording, lambda: self._received(document, wording), patient=True)

    @_for_admins
    async def remove(self, update: Update, _: Context) -> None:
        """Answer /remove: take an article out by its id, or by its address as answers show it."""
        message, wording = spoken(update)
        article_id = argument(message).strip()
        if not article_id:
            await say(message, wording.remove_usage)
            return
        await self._do(message, wording, _ready(lambda _: self._removed(article_id, wording)))

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
        await acknowledge(query, words)

    async def _received(self, document: Document, wording: Wording) -> Work:
        file = await document.get_file()
        self.inbox.check(file.file_size)
        content = bytes(await file.download_as_bytearray())
        return lambda progress: self._added(document.file_name or "", content, progress, wording)

    async def _do(self, message: Sent, wording: Wording, prepared: Prepared, *, patient: bool = False) -> None:
        """Do long work at the bench, in view of who asked for it."""
        waits = patient and self.bench.busy
        board = await outbox.reply(message, rendering.text(wording.in_line)) if waits else None
        try:
            async with self.bench.taken(patient=patient) as job:
                board = await _shown(message, board, rendering.text(wording.starting), _button(job, wording))
                outcome = await self._outcome(job, prepared, board, wording)
        except Busy:
            outcome = wording.already_running
        await _shown(message, board, rendering.text(outcome))

    async def _outcome(self, job: Job, prepared: Prepared, board: Sent | None, wording: Wording) -> str:
        async def show(stage: Stage) -> None:
            if board is not None:
                await outbox.edit(board, rendering.text(_said(stage, wording))[0], _button(job, wording))

        try:
            return await self.bench.run(job, await prepared(), show)
        except Cancelled:
            return wording.cancelled
        except TooBig as error:
            return _too_big(error, wording)
        except TelegramError as error:
            _log.warning("a document was not fetched", reason=str(error))
            return wording.failed
        except DepecheError as error:  # an admin is an operator: both lines are meant for them
            return f"{error.message}\n{error.remedy}"

    def _rebuilt(self, progress: Progress, wording: Wording) -> str:
        self.library.rebuild(progress)
        return wording.rebuilt

    def _added(self, name: str, content: bytes, progress: Progress, wording: Wording) -> str:
        kept = self.inbox.keep(name, content)
        try:
            report = self.library.add([kept.path], progress)
        except BaseException:  # whoever was told that it failed does not expect it at the next /reindex
            self.inbox.undo(kept)
            raise
        if not report.added + report.changed + report.unchanged:
            self.inbox.undo(kept)
        return _told(report, wording)

    def _removed(self, name: str, wording: Wording) -> str:
        ids = self.library.named(name)
        articles = [article for article_id in ids if (article := self.library.article(article_id))]
        removed = self.library.remove(ids)
        if not removed:
            return wording.unknown_article.format(id=name)
        places = dict.fromkeys(Path(article.location) for article in articles if article.location)
        for place in places:
            self.inbox.discard(place)
        left = [wording.still_there.format(file=place.name) for place in places if self._is_read_again(place)]
        return "\n".join([*(wording.removed.format(id=article_id) for article_id in removed), *left])

    def _is_read_again(self, place: Path) -> bool:
        """Tell whether /reindex finds a file."""
        folders = [folder.absolute() for folder in (*self.sources, *self.inbox.folders)]
        return place.is_file() and any(place.absolute().is_relative_to(folder) for folder in folders)


async def _shown(
    to: Sent, board: Sent | None, messages: Sequence[rendering.Message], markup: InlineKeyboardMarkup | None = None
) -> Sent | None:
    """Say something on the board, which is a reply, or in a new one; what does not fit follows it."""
    if board is None or not await outbox.edit(board, messages[0], markup):
        board = await outbox.reply(to, messages[:1], markup)
    await outbox.reply(to, messages[1:])
    return board


def _ready(work: Work) -> Prepared:
    async def prepared() -> Work:
        return work

    return prepared


def _too_big(error: TooBig, wording: Wording) -> str:
    return wording.too_big.format(limit=f"{error.megabytes:g}")


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
        lines.append(wording.problems.format(count=len(report.skipped) + report.unlisted))
    lines += [f"{Path(skipped.path).name}: {skipped.reason}" for skipped in report.skipped[:_MOST_SKIPPED]]
    return "\n".join([*lines, "…"] if len(report.skipped) > _MOST_SKIPPED else lines)
