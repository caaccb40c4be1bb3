"""Who may speak, and to whom: what is addressed to the bot, what is new, who is an admin. Decides; says nothing."""

from collections import deque
from collections.abc import Callable, Collection
from datetime import datetime, timedelta

import structlog
from telegram import Message, MessageEntity, Update, User
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop, filters

from bot.telegram.context import Context
from bot.telegram.state import State

_log = structlog.get_logger(__name__)


class Handed(filters.MessageFilter):
    """A document handed over: one with /add as its caption or, by an admin in private, one with no command.

    Whether it is forwarded makes no difference. What anybody else sends without a command is no try to add it.
    """

    def __init__(self, admins: Collection[int]) -> None:
        super().__init__()
        self._admins = admins

    def filter(self, message: Message) -> bool:
        """Tell whether a message is one; a command may be meant for another bot: "/add@other_bot"."""
        if message.document is None or message.animation is not None:  # Telegram sends a GIF as both
            return False
        if command := _command(message):
            return command in _named("/add", message.get_bot().username)
        return message.chat.type == ChatType.PRIVATE and is_admin(message.from_user, self._admins)


class Albums:
    """Knows the albums that were seen last: Telegram sends each picture of one as a message of its own."""

    def __init__(self, most: int = 100) -> None:
        self._seen = deque[tuple[int, str]](maxlen=most)

    def goes_on(self, message: Message) -> bool:
        """Tell whether a message belongs to an album of which another one was seen."""
        if message.media_group_id is None:
            return False
        album = message.chat.id, message.media_group_id
        if album in self._seen:
            return True
        self._seen.append(album)
        return False


class Door:
    """Lets each update in once, and none that is too old to be answered.

    An update is noted before it is worked on: after a crash a question may be lost, but none is answered twice.
    """

    def __init__(self, state: State, oldest: timedelta, clock: Callable[[], datetime]) -> None:
        self._state, self._oldest, self._clock = state, oldest, clock

    async def __call__(self, update: Update, _: Context) -> None:
        """Stop an update that was seen before or is too old.

        Raises:
            ApplicationHandlerStop: No other handler shall see it.
        """
        now = self._clock()
        if not self._state.first_sight(update.update_id, now.timestamp()):
            _log.info("update seen before", update=update.update_id)
            raise ApplicationHandlerStop
        if self._stale(update, now):
            _log.info("update too old", update=update.update_id)
            raise ApplicationHandlerStop

    def _stale(self, update: Update, now: datetime) -> bool:
        """Tell the age of what was written; a button under an old message may well be pressed today."""
        message = update.message or update.edited_message
        return message is not None and now - (message.edit_date or message.date) > self._oldest


def addressed_words(message: Message, bot: User) -> str | None:
    """Return what a message says to the bot, None where it does not speak to it.

    In private everything does, save an edit; in a group a mention, which is taken out of the words, or a reply to the
    bot. An edited message speaks to it only by a mention. What is written under a picture counts like any text, but for
    a command: of these only /ask is a question.
    """
    text, entities = message.text or message.caption or "", message.entities or message.caption_entities
    if message.caption and (command := _command(message)):
        return _asked_by(command, text, message, bot)
    mentions = [entity for entity in entities if _names(entity, text, bot)]
    if mentions:
        return _without(text, mentions)
    if message.edit_date:
        return None
    return text if message.chat.type == ChatType.PRIVATE or _answers(message, bot) else None


def _asked_by(command: str, text: str, message: Message, bot: User) -> str | None:
    """Return what a command under a picture asks: nothing, if it is another one; None, if it may be another bot's."""
    if command in _named("/ask", bot.username):
        return "".join(text.split(maxsplit=1)[1:])
    return "" if message.chat.type == ChatType.PRIVATE else None


def is_admin(user: User | None, admins: Collection[int]) -> bool:
    """Tell whether this person may use admin commands; who writes as a channel or a group is nobody."""
    return user is not None and user.id in admins


def is_borrowed(message: Message) -> bool:
    """Tell whether a command is somebody else's: forwarded, or written by another bot. Without one nothing is asked."""
    return bool(_command(message) and (message.forward_origin or message.via_bot))


def _named(command: str, username: str | None) -> set[str]:
    return {command, f"{command}@{username}".casefold()}


def _command(message: Message) -> str:
    """Return the command a message begins with, folded and with its slash; empty where there is none."""
    words = (message.text or message.caption or "").split(maxsplit=1)
    return words[0].casefold() if words and words[0].startswith("/") else ""


def _answers(message: Message, bot: User) -> bool:
    answered = message.reply_to_message
    return answered is not None and answered.from_user is not None and answered.from_user.id == bot.id


def _names(entity: MessageEntity, text: str, bot: User) -> bool:
    if entity.type == MessageEntity.TEXT_MENTION:
        return entity.user is not None and entity.user.id == bot.id
    name = _words(text, entity).removeprefix("@")
    return entity.type == MessageEntity.MENTION and name.casefold() == (bot.username or "").casefold()


def _words(text: str, entity: MessageEntity) -> str:
    units = text.encode("utf-16-le", "surrogatepass")  # entities count UTF-16 units
    return _decoded(units[2 * entity.offset : 2 * (entity.offset + entity.length)])


def _without(text: str, entities: list[MessageEntity]) -> str:
    units = text.encode("utf-16-le", "surrogatepass")
    for entity in sorted(entities, key=lambda one: one.offset, reverse=True):
        units = units[: 2 * entity.offset] + units[2 * (entity.offset + entity.length) :]
    return _decoded(units).strip(" \t\n,:")


def _decoded(units: bytes) -> str:
    return units.decode("utf-16-le", "replace")
