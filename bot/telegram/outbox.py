"""Sending what was rendered: as a reply where others talk too, into the same topic, and what to do when it fails."""

from collections.abc import Sequence

import structlog
from telegram import InlineKeyboardMarkup, LinkPreviewOptions
from telegram import Message as Sent
from telegram.constants import ChatType, ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter

from bot.telegram.rendering import Message

_log = structlog.get_logger(__name__)

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)  # else the first source would unfold under the answer


async def reply(to: Sent, messages: Sequence[Message], markup: InlineKeyboardMarkup | None = None) -> Sent | None:
    """Send messages into the chat of the one they answer.

    Returns:
        The first message sent; None where the bot is blocked, or the chat may not be written to now.
    """
    first = None
    try:
        for place, message in enumerate(messages):
            quoted = place == 0 and to.chat.type != ChatType.PRIVATE
            sent = await _send(to, message, markup if place == 0 else None, quoted=quoted)
            first = first or sent
    except (Forbidden, RetryAfter) as error:
        _log.info("not delivered", chat=to.chat.id, reason=type(error).__name__)
    return first


async def edit(sent: Sent, message: Message, markup: InlineKeyboardMarkup | None = None) -> bool:
    """Change a message that the bot has sent; tell whether it now says this, as it may have said before."""
    try:
        await sent.edit_text(
            message.html, parse_mode=ParseMode.HTML, link_preview_options=_NO_PREVIEW, reply_markup=markup
        )
    except BadRequest as error:
        if "not modified" in error.message.lower():
            return True
        _log.info("not edited", chat=sent.chat.id, reason=error.message)
        return False
    except (Forbidden, RetryAfter) as error:
        _log.info("not edited", chat=sent.chat.id, reason=type(error).__name__)
        return False
    return True


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
