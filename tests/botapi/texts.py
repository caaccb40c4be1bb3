"""From the parameters of a call to the text that will stand in the chat: parsed, checked, cleaned, measured."""

from botapi import markup
from botapi.detection import found
from botapi.entities import MAX_ENTITIES, Entity, clean, from_json, merge_found, order, units, without_blanks
from botapi.errors import bad_request, not_offered
from botapi.params import Params

MAX_TEXT = 4096
MAX_CAPTION = 1024
MAX_SOURCE_BYTES = 1 << 15


def message_text(params: Params) -> tuple[str, tuple[Entity, ...]]:
    """The text and its entities.

    Raises:
        ApiError: 400, in Telegram's words.
    """
    if not params.text("text"):
        raise bad_request("Message text is empty")
    text, entities = _formatted(params, "text", "entities")
    if not text:
        raise bad_request("Message must be non-empty")
    if units(text) > MAX_TEXT:
        raise bad_request("message is too long")
    return text, entities


def caption(params: Params) -> tuple[str, tuple[Entity, ...]]:
    """The same for a caption, which may be empty."""
    text, entities = _formatted(params, "caption", "caption_entities")
    if units(text) > MAX_CAPTION:
        raise bad_request("message caption is too long")
    return text, entities


def _formatted(params: Params, name: str, listed: str) -> tuple[str, tuple[Entity, ...]]:
    source, mode = params.text(name), params.text("parse_mode").lower()
    if len(source.encode()) > MAX_SOURCE_BYTES:
        raise bad_request("Text is too long")
    if mode.startswith("markdown"):
        raise not_offered("Markdown")
    if mode not in ("", "none", "html"):
        raise bad_request("Unsupported parse_mode")
    if mode == "html":
        return finished(*markup.parse(source))
    return finished(source, from_json(params.json(listed, "entities") or []))


def finished(source: str, asked: list[Entity]) -> tuple[str, tuple[Entity, ...]]:
    """Text and entities as every client will see them; of the entities only the first hundred remain."""
    text, entities = clean(source, asked)
    merged = without_blanks(text, merge_found(entities, found(text)))  # cutting has made new edges
    return text, tuple(sorted(merged, key=order)[:MAX_ENTITIES])
