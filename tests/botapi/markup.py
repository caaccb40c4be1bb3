"""Telegram's HTML, read and refused as Telegram does.

It works on UTF-8 bytes because the offsets in the error texts are bytes. Not here: Markdown.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from botapi.entities import Entity, units
from botapi.errors import ApiError, bad_request

STYLE_TAGS = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline"}
STYLE_TAGS |= {"s": "strikethrough", "strike": "strikethrough", "del": "strikethrough"}
STYLE_TAGS |= {"tg-spoiler": "spoiler", "span": "spoiler"}
TAGS = {*STYLE_TAGS, "a", "pre", "code", "blockquote", "tg-emoji", "tg-time"}

SPACE = b" \t\r\n\0\v"
REFERENCE = re.compile(rb"&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([A-Za-z]*))")
NAMED = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
TOKEN = re.compile(rb"[A-Za-z0-9.-]*")
USER_LINK = re.compile(r"tg://user\?id=(\d+)")
ADDRESS = re.compile(r"(?:(?:https?|tg|ton)://)?[^\s./?#]+(?:\.[^\s./?#]+)*(?::\d+)?(?:[/?#]\S*)?")


@dataclass(slots=True)
class _Open:
    """A tag not closed yet; `offset` in UTF-16 units of the text, `start` in bytes of it."""

    name: str
    offset: int
    start: int
    attributes: dict[str, str] = field(default_factory=dict)


def parse(source: str) -> tuple[str, list[Entity]]:
    """The plain text and the entities of `source`, neither trimmed nor rearranged.

    Raises:
        ApiError: 400, in Telegram's words, with the byte offset where it gives one.
    """
    return _Parser(source).run()


def _refusal(text: str) -> ApiError:
    return bad_request(f"can't parse entities: {text}")


class _Parser:
    def __init__(self, source: str) -> None:
        self._source = source.encode("utf-8", "surrogatepass") + b"\0"  # the sentinel counts as a space
        self._end = len(self._source) - 1
        self._at = 0
        self._text = bytearray()
        self._units = 0
        self._open: list[_Open] = []
        self._entities: list[Entity] = []

    def run(self) -> tuple[str, list[Entity]]:
        while self._at < self._end:
            self._step()
        if self._open:
            raise _refusal(f'Can\'t find end tag corresponding to start tag "{self._open[-1].name}"')
        return self._decoded(), [replace(e, language="") if e.type == "code" else e for e in self._entities]

    def _decoded(self) -> str:
        try:
            return self._text.decode()
        except UnicodeDecodeError as error:
            problem = "Text contains invalid Unicode characters after decoding HTML entities"
            raise _refusal(f"{problem}, check for unmatched surrogate code units") from error

    def _step(self) -> None:
        byte = self._source[self._at : self._at + 1]
        if byte == b"<":
            self._end_tag() if self._source[self._at + 1 : self._at + 2] == b"/" else self._start_tag()
        elif byte == b"&" and (character := self._reference()):
            self._append(character)
        else:
            self._text += byte
            self._at += 1
            if byte[0] & 0xC0 != 0x80:  # the first byte of a character; four bytes are a surrogate pair
                self._units += 2 if byte[0] >= 0xF0 else 1

    def _append(self, character: str) -> None:
        self._text += character.encode("utf-8", "surrogatepass")
        self._units += units(character)

    def _reference(self) -> str:
        """The character a reference stands for, the place moved behind it; empty where it is none."""
        match = REFERENCE.match(self._source, self._at)
        character = _referred(match) if match else ""
        if match and character:
            self._at = match.end() + (self._source[match.end() : match.end() + 1] == b";")
        return character

    def _start_tag(self) -> None:
        begin, self._at = self._at, self._at + 1
        name = self._word(lambda byte: byte == b">").lower()
        if self._at >= self._end:
            raise _refusal(f"Unclosed start tag at byte offset {begin}")
        if name not in TAGS:
            raise _refusal(f'Unsupported start tag "{name}" at byte offset {begin}')
        tag = _Open(name, self._units, len(self._text), self._attributes(name, begin))
        if name == "span" and tag.attributes.get("class") != "tg-spoiler":
            raise _refusal(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self._open.append(tag)
        self._at += 1

    def _attributes(self, tag: str, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while self._skip_space() != b">":
            name = self._word(lambda byte: byte in b"=>")
            if not name:
                raise _refusal(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
            attributes[name] = self._value(tag, begin) if self._skip_space() == b"=" else ""
            if self._at >= self._end:
                raise _refusal(f"Unclosed start tag at byte offset {begin}")
        return attributes

    def _value(self, tag: str, begin: int) -> str:
        self._at += 1
        quote = self._skip_space()
        if self._at >= self._end:
            raise _refusal(f'Unclosed start tag "{tag}" at byte offset {begin}')
        return self._literal(quote) if quote in (b"'", b'"') else self._token()

    def _token(self) -> str:
        match = TOKEN.match(self._source, self._at)
        start, self._at = self._at, match.end() if match else self._at
        if self._source[self._at : self._at + 1] not in (b">", *(bytes([space]) for space in SPACE)):
            raise _refusal(f"Unexpected end of name token at byte offset {start}")
        return self._source[start : self._at].decode().lower()

    def _literal(self, quote: bytes) -> str:
        self._at += 1
        value = bytearray()
        while self._at < self._end and (byte := self._source[self._at : self._at + 1]) != quote:
            if byte == b"&" and (character := self._reference()):
                value += character.encode("utf-8", "surrogatepass")
            else:
                value += byte
                self._at += 1
        self._at += self._at < self._end
        return value.decode("utf-8", "replace")

    def _end_tag(self) -> None:
        begin = self._at
        if not self._open:
            raise _refusal(f"Unexpected end tag at byte offset {begin}")
        self._at += 2
        name = self._word(lambda byte: byte == b">").lower()
        if self._skip_space() != b">":
            raise _refusal(f"Unclosed end tag at byte offset {begin}")
        tag = self._open.pop()
        if name not in ("", tag.name):
            expected = f'expected "</{tag.name}>", found "</{name}>"'
            raise _refusal(f"Unmatched end tag at byte offset {begin}, {expected}")
        self._at += 1
        if self._units > tag.offset:
            self._close(tag)

    def _close(self, tag: _Open) -> None:
        entity = Entity("", tag.offset, self._units - tag.offset)
        words = self._text[tag.start :].decode("utf-8", "replace")
        before = self._entities[-1] if self._entities else None
        same = before is not None and (before.offset, before.length) == (entity.offset, entity.length)
        if before is not None and same and {before.type, tag.name} == {"pre", "code"}:
            language = before.language or _language(tag)
            if language:
                self._entities[-1] = replace(before, type="pre", language=language)
                return
        if closed := _entity(tag, entity, words):
            self._entities.append(closed)

    def _word(self, stop: Callable[[bytes], bool]) -> str:
        start = self._at
        while (byte := self._source[self._at : self._at + 1]) not in SPACE and not stop(byte):
            self._at += 1
        return self._source[start : self._at].decode("utf-8", "replace")

    def _skip_space(self) -> bytes:
        """The next byte that is no space, the sentinel at the end."""
        while self._at < self._end and self._source[self._at] in SPACE:
            self._at += 1
        return self._source[self._at : self._at + 1]


def _referred(match: re.Match[bytes]) -> str:
    hexadecimal, decimal, name = match.groups()
    if name is not None:
        return NAMED.get(name, "")
    code = int(hexadecimal or b"0", 16) if decimal is None else int(decimal or b"0")
    return chr(code) if 0 < code < 0x10FFFF and len(match.group()) < 10 else ""


def _language(tag: _Open) -> str:
    return tag.attributes.get("class", "").removeprefix("language-") if tag.name == "code" else ""


def _entity(tag: _Open, entity: Entity, words: str) -> Entity | None:
    match tag.name:
        case "a":
            return _link(entity, tag.attributes.get("href") or words)
        case "tg-emoji":
            return _custom_emoji(entity, tag.attributes.get("emoji-id", ""))
        case "tg-time":
            return _date_time(entity, tag.attributes)
        case "blockquote" if "expandable" in tag.attributes:
            return replace(entity, type="expandable_blockquote")
        case name:
            return replace(entity, type=STYLE_TAGS.get(name, name), language=_language(tag))


def _link(entity: Entity, url: str) -> Entity | None:
    """A link, a mention of a user, or nothing where Telegram could not follow the address."""
    if user := USER_LINK.fullmatch(url):
        return replace(entity, type="text_mention", user_id=int(user[1]))
    if not ADDRESS.fullmatch(url) or not ("://" in url or "." in url):
        return None
    address = url if "://" in url else f"http://{url}"
    bare = re.fullmatch(r"https?://[^/?#]+", address)
    return replace(entity, type="text_link", url=address + ("/" if bare else ""))


def _custom_emoji(entity: Entity, number: str) -> Entity:
    if not number.isdigit() or int(number) == 0:
        raise _refusal("Invalid custom emoji identifier specified")
    return replace(entity, type="custom_emoji", custom_emoji_id=number)


def _date_time(entity: Entity, attributes: dict[str, str]) -> Entity:
    if not attributes.get("unix", "").isdigit():
        raise _refusal("Invalid Unix time specified")  # Telegram's own words for this are not known to us
    unix_time, form = int(attributes["unix"]), attributes.get("format", "")
    return replace(entity, type="date_time", unix_time=unix_time, date_time_format=form)
