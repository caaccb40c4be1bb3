"""Reply markup: what Telegram takes and what it refuses."""

import re
from collections.abc import Iterator
from typing import Any

from botapi.errors import bad_request

MAX_BUTTONS = 100
MAX_CALLBACK_BYTES = 64
KINDS = ("inline_keyboard", "keyboard", "remove_keyboard", "force_reply")
ACTIONS = ("callback_data", "url", "switch_inline_query", "switch_inline_query_current_chat", "copy_text", "web_app")
BUTTON_URL = re.compile(r"(?:(?:https?|tg)://\S+|[^\s:/]+\.\S+)")


def checked(markup: object) -> dict[str, Any] | None:
    """The markup as it will be kept, None where there is none.

    Raises:
        ApiError: 400, in Telegram's words.
    """
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    buttons = list(inline_buttons(markup))
    for button in buttons:
        _check_button(button)
    if len(buttons) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return markup if any(kind in markup for kind in KINDS) else None


def inline_buttons(markup: dict[str, Any] | None) -> Iterator[dict[str, Any]]:
    """The buttons under a message, row by row."""
    rows = (markup or {}).get("inline_keyboard", [])
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('Field "inline_keyboard" must be an Array of Arrays')
    for row in rows:
        yield from row


def _check_button(button: object) -> None:
    if not isinstance(button, dict):
        raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    if not str(button.get("text", "")).strip():
        raise bad_request("BUTTON_TEXT_INVALID")
    if not any(action in button for action in ACTIONS):
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    if not 1 <= len(button.get("callback_data", "-").encode()) <= MAX_CALLBACK_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not BUTTON_URL.fullmatch(button["url"]):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Unsupported URL protocol")
