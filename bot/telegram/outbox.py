"""Sending what was rendered: as a reply where others talk too, into the same topic, and what to do when it fails.

What surely did not arrive is sent again; what may have arrived is not, for two answers are worse than a late one.
"""

import asyncio
from collections.abc import Sequence

import structlog
from telegram import InlineKeyboardMarkup, LinkPreviewOptions
from telegram import Message as Sent
from telegram.constants import ChatType, ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.telegram.clock import Sleep
from bot.telegram.rendering import Message

_log = structlog.get_logger(__name__)

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)  # else the first source would unfold under the answer
_PAUSES = (1.0, 3.0)  # seconds before sending again
# What httpx calls it: nothing was sent; the connection ended, perhaps after delivery.
_NOT_SENT = {"ConnectTimeout", "PoolTimeout"}
_CUT_OFF = {"ReadError", "RemoteProtocolError", "WriteError"}
# A chat that may not be written to, in the words of the Bot API and of what is behind it (400, and for some 403).
_SHUT = (
    "not enough rights to send",
    "have no rights to send",
    "need administrator rights",
    "chat_write_forbidden",
    "chat_send_plain_forbidden",
    "chat_restricted",
    "user_banned_in_channel",
    "user_is_blocked",
    "topic_closed",
    "topic_deleted",
    "message thread not found",
    "chat not found",
)


async def reply(
    to: Sent, messages: Sequence[Message], markup: InlineKeyboardMarkup | None = None, sleep: Sleep = asyncio.sleep
) -> Sent | None:
    """Send messages into the chat of the one they answer; after one that may have arrived, the others follow.

    Returns:
        The first message known to have arrived; None where the bot is blocked, or the chat may not be written to now.
    """
    first = None
    try:
        for place, message in enumerate(messages):
            quoted = place == 0 and to.chat.type != ChatType.PRIVATE
            sent = await _delivered(to, message, markup if place == 0 else None, quoted=quoted, sleep=sleep)
            first = first or sent
    except (Forbidden, RetryAfter, NetworkError) as error:
        if isinstance(error, BadRequest) and not _is_shut(error):
            raise  # a mistake of ours
        _log.warning("not delivered", chat=to.chat.id, reason=str(error))
    return first


async def edit(sent: Sent, message: Message, markup: InlineKeyboardMarkup | None = None) -> bool:
    """Change a message that the bot has sent; tell whether it now says this, as it may have said before."""
    try:
        await sent.edit_text(
            message.html, parse_mode=ParseMode.HTML, link_preview_options=_NO_PREVIEW, reply_markup=markup
        )
    except TelegramError as error:
        if isinstance(error, BadRequest) and "not modified" in error.message.lower():
            return True
        _log.info("not edited", chat=sent.chat.id, reason=str(error))
        return False
    return True


async def _delivered(
    to: Sent, message: Message, markup: InlineKeyboardMarkup | None, *, quoted: bool, sleep: Sleep
) -> Sent | None:
    """Send a message, again while it surely did not arrive; return None where it may have arrived or not."""
    pauses = iter(_PAUSES)
    while True:
        try:
            return await _send(to, message, markup, quoted=quoted)
        except NetworkError as error:
            if _may_have_arrived(error):
                _log.warning("perhaps not delivered", chat=to.chat.id, reason=str(error))
                return None
            pause = next(pauses, None)
            if pause is None or isinstance(error, BadRequest):
                raise
        await sleep(pause)


def _may_have_arrived(error: NetworkError) -> bool:
    """Tell whether the message was on its way: a connection was made, and the server said nothing."""
    cause = type(error.__cause__).__name__
    return cause not in _NOT_SENT if isinstance(error, TimedOut) else cause in _CUT_OFF


def _is_shut(error: BadRequest) -> bool:
    return any(words in error.message.lower() for words in _SHUT)


async def _send(to: Sent, message: Message, markup: InlineKeyboardMarkup | None, *, quoted: bool) -> Sent:
    try:
        return await to.reply_text(
            message.html,
            parse_mode=ParseMode.HTML,
            link_preview_options=_NO_PREVIEW,
            reply_markup=markup,
            do_quote=quoted,
            allow_sending_without_reply=True,
        )
    except ChatMigrated as error:  # the group has become a supergroup: its messages and their numbers are new there
        return await to.get_bot().send_message(
            error.new_chat_id,
            message.html,
            parse_mode=ParseMode.HTML,
            link_preview_options=_NO_PREVIEW,
            reply_markup=markup,
        )
