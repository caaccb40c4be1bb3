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
_CUT_OFF = {"ReadError", "RemoteProtocolError", "WriteError"}  # httpx: the connection ended, perhaps after delivery


async def reply(
    to: Sent, messages: Sequence[Message], markup: InlineKeyboardMarkup | None = None, sleep: Sleep = asyncio.sleep
) -> Sent | None:
    """Send messages into the chat of the one they answer.

    Returns:
        The first message sent; None where the bot is blocked, or the chat may not be written to now.
    """
    first = None
    try:
        for place, message in enumerate(messages):
            quoted = place == 0 and to.chat.type != ChatType.PRIVATE
            sent = await _delivered(to, message, markup if place == 0 else None, quoted=quoted, sleep=sleep)
            first = first or sent
    except BadRequest:
        raise  # a mistake of ours
    except (Forbidden, RetryAfter, NetworkError) as error:
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
) -> Sent:
    for pause in _PAUSES:
        try:
            return await _send(to, message, markup, quoted=quoted)
        except NetworkError as error:
            if not _surely_lost(error):
                raise
        await sleep(pause)
    return await _send(to, message, markup, quoted=quoted)


def _surely_lost(error: NetworkError) -> bool:
    """Tell whether the message cannot have arrived: no connection was made, or the server said that it failed."""
    cut_off = type(error.__cause__).__name__ in _CUT_OFF
    return not cut_off and not isinstance(error, BadRequest | TimedOut)


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
