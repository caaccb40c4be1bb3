"""What anybody may ask for: questions, /start, /help, /ask, /new, /sources. Handlers unpack, call and reply."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import structlog
from telegram import Message as Sent
from telegram import Update, User
from telegram.constants import ChatType
from telegram.error import TelegramError

from bot.answer.answers import Answer
from bot.answer.asked.pleasantries import asks_nothing
from bot.answer.asked.vague import asks_for_more
from bot.talk import Answering, Hear, Talk
from bot.telegram import outbox, rendering
from bot.telegram.choosing import acknowledge, buttons, pressed
from bot.telegram.context import Context
from bot.telegram.examples import examples
from bot.telegram.gate import Albums, addressed_words, is_admin
from bot.telegram.inventory import inventory
from bot.telegram.lines import Lines
from bot.telegram.menu import publish_to
from bot.telegram.pacing import Allowance, Verdict
from bot.telegram.phrases import asks_for_help, in_language
from bot.telegram.phrases.wording import Wording
from bot.telegram.ports import Library
from bot.telegram.presence import typing
from bot.telegram.work import Busy, Pool, TooSlow
from bot.turns import Turn

_log = structlog.get_logger(__name__)

Key = tuple[int, int]  # of a conversation: chat and user, for in a group everybody has one of their own


@dataclass(frozen=True, slots=True)
class Said:
    """An answer as it is sent, and the question it is to."""

    messages: Sequence[rendering.Message]
    answer: Answer
    turn: Turn


@dataclass(frozen=True, slots=True)
class Conversation:
    """The bot's side of a talk with anybody.

    Attributes:
        talk: What was said before, in each chat by each user.
        allowance: Of questions.
        courtesy: Of everything else that gets a reply, so that a greeting takes no question's place.
        lines: In which questions of one conversation wait for each other.
        longest: Longest question that is read, in characters.
        albums: Of whose pictures one has been replied to.
        admins: Who is told of the admin commands, in private.
    """

    desk: Answering
    talk: Talk
    library: Library
    pool: Pool
    allowance: Allowance
    courtesy: Allowance
    lines: Lines
    longest: int
    albums: Albums
    admins: frozenset[int]

    async def start(self, update: Update, context: Context) -> None:
        """Answer /start."""
        message, wording = spoken(update)
        if await welcome(message, wording, self.courtesy):
            await say(message, f"{wording.hello}\n\n{await self._help(message, wording)}")
            if self._is_with_admin(message):
                await publish_to(context.bot, message.chat.id)

    async def help(self, update: Update, _: Context) -> None:
        """Answer /help: what the bot can do, with questions to try."""
        await self._say_help(*spoken(update))

    async def sources(self, update: Update, _: Context) -> None:
        """Answer /sources: which articles there are."""
        message, wording = spoken(update)
        if await welcome(message, wording, self.courtesy):
            status = await self.pool.run(self.library.status)
            await say(message, inventory(status, wording, _language(message.from_user)))

    async def ask(self, update: Update, _: Context) -> None:
        """Answer /ask and its question."""
        message, wording = spoken(update)
        if words := argument(message):
            await self._question(message, wording, words)
        elif await welcome(message, wording, self.courtesy):
            await say(message, wording.ask_usage)

    async def new(self, update: Update, _: Context) -> None:
        """Answer /new: forget what was said."""
        message, wording = spoken(update)
        if await welcome(message, wording, self.courtesy):  # before the line, which is soon full
            async with self.lines.turn(_key(message)):
                self.talk.forget(_key(message))
            await say(message, wording.forgotten)

    async def question(self, update: Update, context: Context) -> None:
        """Answer words, if they are addressed to the bot."""
        message, wording = spoken(update)
        words = addressed_words(message, context.bot.bot)
        if words is not None:
            await self._question(message, wording, words)

    async def not_text(self, update: Update, context: Context) -> None:
        """Answer what is written under a picture, or a picture, a voice, a sticker, if it is addressed to the bot."""
        message, wording = spoken(update)
        words, goes_on = addressed_words(message, context.bot.bot), self.albums.goes_on(message)
        if words:
            await self._question(message, wording, words)
        elif words is not None and not goes_on and await welcome(message, wording, self.courtesy):
            await say(message, wording.text_only)

    async def unknown_command(self, update: Update, _: Context) -> None:
        """Answer a command, in private, that nobody else took."""
        message, wording = spoken(update)
        if await welcome(message, wording, self.courtesy):
            await say(message, wording.unknown_command)

    async def choose(self, update: Update, _: Context) -> None:
        """Answer a button under "which one do you mean?"."""
        query = update.callback_query
        if query is None or not isinstance(query.message, Sent):  # too old to be replied to
            return
        message, wording, user = query.message, in_language(query.from_user.language_code), query.from_user.id
        if self.allowance.ask(user) is not Verdict.WELCOME:
            await acknowledge(query, _slow_down(user, wording, self.allowance))
        elif heard := self.talk.choose((message.chat.id, user), *pressed(query)):
            await acknowledge(query)
            await self._answer(message, wording, (message.chat.id, user), lambda: [lambda: heard])
        else:
            await acknowledge(query, wording.choice_over)

    async def failed(self, update: object, context: Context) -> None:
        """Tell whoever asked that something went wrong; the log gets the rest."""
        if isinstance(context.error, Busy | TooSlow):
            _log.warning("somebody was put off", reason=type(context.error).__name__)
        else:
            _log.error("a handler failed", exc_info=context.error)
        if isinstance(update, Update) and (answerable := _answerable(update)):
            try:
                await self._excuse(context.error, *answerable)
            except TelegramError as error:
                _log.warning("could not say so", reason=type(error).__name__)

    async def _excuse(self, error: Exception | None, message: Sent, wording: Wording, user: int) -> None:
        """Say why there is no answer; that a line is full, not to everybody who stands before it."""
        if not isinstance(error, Busy) or await welcome(message, wording, self.courtesy, user):
            await say(message, _reason(error, wording))

    async def _question(self, message: Sent, wording: Wording, words: str) -> None:
        key = _key(message)
        if asks_for_help(words):
            await self._say_help(message, wording)
            return
        if not await welcome(message, wording, self.allowance):
            return
        if refusal := self._refusal(words, wording):
            await say(message, refusal)
        else:
            language = _language(message.from_user)
            await self._answer(message, wording, key, lambda: self.talk.hear_each(key, words, language))

    def _refusal(self, words: str, wording: Wording) -> str:
        if len(words) > self.longest:
            return wording.too_long.format(limit=self.longest)
        if asks_nothing(words) and not asks_for_more(words):  # "et ?" is one of its words
            return wording.nothing_asked
        return "" if any(map(str.isalnum, words)) else wording.no_words

    async def _answer(self, message: Sent, wording: Wording, key: Key, hear_each: Callable[[], Sequence[Hear]]) -> None:
        """Answer each question when what was asked before in this conversation has been answered."""
        async with typing(message), self.lines.turn(key):
            said, others = await self.pool.run(lambda: self._first_answered(hear_each(), wording))
            await _reply(message, said)
            for hear in others:
                await _reply(message, await self.pool.run(partial(self._answered, hear, wording)))

    def _first_answered(self, hears: Sequence[Hear], wording: Wording) -> tuple[Said, Sequence[Hear]]:
        first, *others = hears
        return self._answered(first, wording), others

    def _answered(self, hear: Hear, wording: Wording) -> Said:
        heard = hear()
        answer, reply = heard.answered_by(self.desk)
        messages = rendering.text(wording.nothing_said) if heard.is_lost else rendering.render(reply)
        return Said(messages, answer, heard.turn)

    async def _say_help(self, message: Sent, wording: Wording) -> None:
        if await welcome(message, wording, self.courtesy):
            await say(message, await self._help(message, wording))

    async def _help(self, message: Sent, wording: Wording) -> str:
        try:
            questions = await self.pool.run(lambda: examples(self.library, _language(message.from_user)))
        except (Busy, TooSlow):
            questions = ()
        commands = wording.admin_menu.items() if self._is_with_admin(message) else ()
        more = (
            [f"\u200e/{command}: {does}" for command, does in commands],
            [wording.examples, *questions] * bool(questions),
        )
        return "\n\n".join([wording.help, *("\n".join(lines) for lines in more if lines)])

    def _is_with_admin(self, message: Sent) -> bool:
        return message.chat.type == ChatType.PRIVATE and is_admin(message.from_user, self.admins)


async def _reply(message: Sent, said: Said) -> None:
    await outbox.reply(message, said.messages, buttons(said.answer, said.turn))


def _answerable(update: Update) -> tuple[Sent, Wording, int] | None:
    """Return the message to reply to, the phrases of who acted and their id, None where nobody can be told."""
    query = update.callback_query
    if query is not None and isinstance(query.message, Sent):
        return query.message, in_language(query.from_user.language_code), query.from_user.id
    if not (update.message or update.edited_message):
        return None
    message, wording = spoken(update)
    return message, wording, _key(message)[1]


def _reason(error: Exception | None, wording: Wording) -> str:
    match error:
        case Busy():
            return wording.busy
        case TooSlow():
            return wording.too_slow
        case _:
            return wording.failed


def spoken(update: Update) -> tuple[Sent, Wording]:
    """Return the message of an update and the phrases of who wrote it."""
    message = update.message or update.edited_message
    if message is None:
        raise TypeError("an update without a message has nothing to reply to")
    return message, in_language(_language(message.from_user))


async def say(message: Sent, words: str) -> None:
    """Reply with plain words."""
    await outbox.reply(message, rendering.text(words))


async def welcome(message: Sent, wording: Wording, allowance: Allowance, user: int | None = None) -> bool:
    """Tell whether a message shall be replied to; whoever sends too many is told once, and then nothing.

    Args:
        message: What to reply to.
        wording: The phrases of who acted.
        allowance: Of such replies.
        user: Who acted, where it is not who wrote the message.
    """
    user = _key(message)[1] if user is None else user
    verdict = allowance.ask(user)
    if verdict is Verdict.REFUSED:
        await say(message, _slow_down(user, wording, allowance))
    return verdict is Verdict.WELCOME


def _slow_down(user: int, wording: Wording, allowance: Allowance) -> str:
    return wording.slow_down.format(seconds=max(2, round(allowance.wait(user))))  # "1 seconds" is no English


def _key(message: Sent) -> Key:
    """Return whose conversation it is; of who speaks as a channel or a group, that: their user is the same anywhere."""
    return message.chat.id, (message.sender_chat or message.from_user or message.chat).id


def argument(message: Sent) -> str:
    """Return what follows a command, in the text or the caption."""
    parts = re.split(r"\s+", (message.text or message.caption or "").strip(), maxsplit=1)
    return parts[1] if len(parts) == 2 else ""


def _language(user: User | None) -> str:
    return ((user.language_code if user else None) or "en").lower().split("-")[0]
