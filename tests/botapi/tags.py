"""Entities written back as the tags of Telegram's HTML, so that a test can read a message in one string."""

import html
from collections.abc import Sequence

from botapi.entities import Entity, cut, order, units

SIMPLE = {"bold": "b", "italic": "i", "underline": "u", "strikethrough": "s", "spoiler": "tg-spoiler"}
SIMPLE |= {"code": "code", "blockquote": "blockquote"}


def write(text: str, entities: Sequence[Entity]) -> str:
    """Text and entities as Telegram's HTML; detected entities (a bare URL, a mention) carry no tag."""
    tagged = [entity for entity in entities if _tags(entity)]
    return _written(text, sorted(tagged, key=order), 0, units(text))


def _written(text: str, entities: list[Entity], start: int, end: int) -> str:
    if not entities:
        return html.escape(cut(text, start, end), quote=False)
    outer = entities[0]
    inside = [entity for entity in entities[1:] if entity.offset < outer.end]
    opening, closing = _tags(outer)
    before = html.escape(cut(text, start, outer.offset), quote=False)
    within = _written(text, inside, outer.offset, outer.end)
    return before + opening + within + closing + _written(text, entities[1 + len(inside) :], outer.end, end)


def _tags(entity: Entity) -> tuple[str, ...]:
    """The opening and the closing tag; nothing for an entity that is not markup."""
    if name := SIMPLE.get(entity.type):
        return f"<{name}>", f"</{name}>"
    return {
        "expandable_blockquote": ("<blockquote expandable>", "</blockquote>"),
        "text_link": (f'<a href="{html.escape(entity.url)}">', "</a>"),
        "text_mention": (f'<a href="tg://user?id={entity.user_id}">', "</a>"),
        "custom_emoji": (f'<tg-emoji emoji-id="{entity.custom_emoji_id}">', "</tg-emoji>"),
        "date_time": (_time_tag(entity), "</tg-time>"),
        "pre": _pre_tags(entity.language),
    }.get(entity.type, ())


def _time_tag(entity: Entity) -> str:
    form = f' format="{html.escape(entity.date_time_format)}"' if entity.date_time_format else ""
    return f'<tg-time unix="{entity.unix_time}"{form}>'


def _pre_tags(language: str) -> tuple[str, str]:
    if not language:
        return "<pre>", "</pre>"
    return f'<pre><code class="language-{html.escape(language)}">', "</code></pre>"
