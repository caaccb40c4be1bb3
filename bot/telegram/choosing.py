"""The buttons under "which one do you mean?" and the newest articles. A press asks the same of the one chosen."""

import structlog
from telegram import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import TelegramError

from bot.answer.answers import Answer
from bot.answer.spoken import spoken_choice
from bot.telegram.markup import isolated_within
from bot.turns import Turn

_log = structlog.get_logger(__name__)

CHOICE = "which:"  # callback data: this, the turn's token and the number: at most 16 bytes
PATTERN = rf"^{CHOICE}[0-9a-f]{{8}}:[1-9]$"

_LONGEST = 60  # characters of a button; a phone shows fewer


def buttons(answer: Answer, turn: Turn) -> InlineKeyboardMarkup | None:
    """Return a button for each article to choose from, None where there is nothing to choose."""
    if not answer.choices:
        return None
    labels = [spoken_choice(n, article, answer.language) for n, article in enumerate(answer.choices, 1)]
    return InlineKeyboardMarkup.from_column(
        [
            InlineKeyboardButton(
                isolated_within(_short(label), answer.language), callback_data=f"{CHOICE}{turn.token}:{n}"
            )
            for n, label in enumerate(labels, 1)
        ]
    )


def pressed(query: CallbackQuery) -> tuple[str, int]:
    """Return the turn's token and the number of the button that was pressed; its data fits `PATTERN`."""
    token, _, n = (query.data or "").removeprefix(CHOICE).partition(":")
    return token, int(n)


async def acknowledge(query: CallbackQuery, words: str = "") -> None:
    """Let a button rest, with words for whoever pressed it. One pressed too long ago cannot be answered."""
    try:
        await query.answer(words)
    except TelegramError as error:
        _log.info("a button was not answered", reason=str(error))


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST else label[: _LONGEST - 2].rstrip() + " …"
