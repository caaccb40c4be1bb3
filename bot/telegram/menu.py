"""The list of commands that Telegram shows: in each language, and longer for admins in their own chat with the bot."""

from collections.abc import Mapping, Sequence

import structlog
from telegram import BotCommand, BotCommandScope, BotCommandScopeChat, BotCommandScopeDefault
from telegram.error import BadRequest, TelegramError

from bot.telegram.context import Bot
from bot.telegram.phrases import LANGUAGES

_log = structlog.get_logger(__name__)

_EVERYBODY_ELSE = ""  # the language code of whoever speaks none of ours


async def publish(bot: Bot, admins: Sequence[int]) -> None:
    """Tell Telegram the commands. That it cannot be told is logged, and no reason to stop."""
    try:
        await _publish(bot, BotCommandScopeDefault(), _menus(admin=False))
        for admin in admins:
            await _publish_to_admin(bot, admin)
    except TelegramError as error:
        _log.warning("the list of commands was not published", reason=str(error))


async def publish_to(bot: Bot, admin: int) -> None:
    """Tell Telegram the commands of an admin who has written just now; at the start there may have been no chat."""
    try:
        await _publish_to_admin(bot, admin)
    except TelegramError as error:
        _log.warning("the list of commands was not published", reason=str(error))


async def _publish_to_admin(bot: Bot, admin: int) -> None:
    try:
        await _publish(bot, BotCommandScopeChat(admin), _menus(admin=True))
    except BadRequest:  # an admin who has never written to the bot has no chat with it
        _log.info("an admin has no chat with the bot yet", user=admin)


async def _publish(bot: Bot, scope: BotCommandScope, menus: Mapping[str, list[BotCommand]]) -> None:
    for language, commands in menus.items():
        await bot.set_my_commands(commands, scope=scope, language_code=language or None)


def _menus(*, admin: bool) -> dict[str, list[BotCommand]]:
    texts = {code: {**one.menu, **(one.admin_menu if admin else {})} for code, one in LANGUAGES.items()}
    texts[_EVERYBODY_ELSE] = texts.pop("en")
    return {code: [BotCommand(*item) for item in menu.items()] for code, menu in texts.items()}
