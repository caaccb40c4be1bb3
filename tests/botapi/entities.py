"""Message entities, and the rules by which Telegram cleans a text and rearranges them.

Offsets and lengths are UTF-16 code units. The rules follow TDLib: what cannot nest is dropped, styles are cut where
something else begins, whitespace is trimmed. Not here: bank cards, cashtags and phone numbers are never detected.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from botapi.errors import bad_request

MAX_ENTITIES = 100
MAX_OFFSET = 1_000_000

STYLES = ("bold", "italic", "underline", "strikethrough", "spoiler")
QUOTES = ("blockquote", "expandable_blockquote")
VERBATIM = ("pre", "code")
HIDDEN_DATA = (*VERBATIM, "text_link", "text_mention")
# Where two cover the same words, the lower is the outer one.
PRIORITY = dict(zip((*QUOTES, *VERBATIM, "text_link", "text_mention"), (0, 0, 11, 20, 49, 49), strict=True))
PRIORITY |= dict(zip((*STYLES, "custom_emoji"), (90, 91, 92, 93, 94, 99), strict=True))

REMOVED = {ord("\r"), 0x0333, 0x033F, 0x030A, *range(0x2028, 0x202F)}
SPACED = {*range(33)} - {ord("\n"), ord("\r")}


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity; `url`, `language`, `custom_emoji_id`, `user_id`, `unix_time` only where its type has them."""

    type: str
    offset: int
    length: int
    url: str = ""
    language: str = ""
    custom_emoji_id: str = ""
    user_id: int = 0
    unix_time: int = 0
    date_time_format: str = ""

    @property
    def end(self) -> int:
        return self.offset + self.length

    def within(self, text: str) -> str:
        """The words of `text` it covers."""
        return cut(text, self.offset, self.end)

    def as_json(self) -> dict[str, Any]:
        names = ("url", "language", "custom_emoji_id", "unix_time", "date_time_format")
        given = {name: value for name in names if (value := getattr(self, name))}
        user = {"user": {"id": self.user_id, "is_bot": False, "first_name": "User"}} if self.user_id else {}
        return {"type": self.type, "offset": self.offset, "length": self.length, **given, **user}


def units(text: str) -> int:
    """Length in UTF-16 code units, the unit of every limit and offset."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, start: int, end: int) -> str:
    """`text[start:end]` counted in UTF-16 code units."""
    return text.encode("utf-16-le", "surrogatepass")[start * 2 : end * 2].decode("utf-16-le", "surrogatepass")


def from_json(items: Sequence[dict[str, Any]]) -> list[Entity]:
    """The `entities` parameter; types that only Telegram itself may set are left out, as there."""
    known = {*STYLES, *QUOTES, *HIDDEN_DATA, "custom_emoji", "date_time"}
    return [_read(item) for item in items if item.get("type") in known]


def _read(item: dict[str, Any]) -> Entity:
    return Entity(
        item["type"],
        int(item["offset"]),
        int(item["length"]),
        url=item.get("url", ""),
        language=item.get("language", ""),
        custom_emoji_id=item.get("custom_emoji_id", ""),
        user_id=item.get("user", {}).get("id", 0),
        unix_time=item.get("unix_time", 0),
        date_time_format=item.get("date_time_format", ""),
    )


def clean(text: str, entities: Iterable[Entity]) -> tuple[str, list[Entity]]:
    """The text as it will stand, trimmed, and its entities moved, cut and sorted.

    Raises:
        ApiError: An entity lies outside of the text or cuts a character in two.
    """
    asked = sorted((e for e in _checked(entities) if e.length), key=order)
    places = _places(text)
    for entity in asked:
        _check_place(entity, text, places)
    moved = [replace(e, offset=places[e.offset], length=places[e.end] - places[e.offset]) for e in asked]
    kept = "".join(_kept(character) for character in text)
    return _trimmed(kept, arrange(without_blanks(kept, moved)))


def order(entity: Entity) -> tuple[int, int, int]:
    return entity.offset, -entity.length, PRIORITY.get(entity.type, 50)


def _checked(entities: Iterable[Entity]) -> Iterable[Entity]:
    for entity in entities:
        for name in ("offset", "length"):
            if not 0 <= (value := getattr(entity, name)) <= MAX_OFFSET:
                raise bad_request(f"Receive an entity with incorrect {name} {value}")
        yield entity


def _kept(character: str) -> str:
    if ord(character) in REMOVED:
        return ""
    return " " if ord(character) in SPACED else character


def _places(text: str) -> dict[int, int]:
    """From each offset that starts a character (or ends the text) to its offset in the cleaned text."""
    before, after, places = 0, 0, {}
    for character in text:
        places[before] = after
        before += units(character)
        after += units(_kept(character))
    return places | {before: after}


def _check_place(entity: Entity, text: str, places: dict[int, int]) -> None:
    size = units(text)
    if entity.offset > size:
        raise bad_request(f"Entity begins after the end of the text at UTF-16 offset {entity.offset}")
    where = "in a middle of a UTF-16 symbol at byte offset {}"
    if entity.offset not in places:
        raise bad_request("Entity begins " + where.format(_byte_offset(text, entity.offset)))
    beginning = f"Entity beginning at UTF-16 offset {entity.offset} ends "
    if entity.end > size:
        raise bad_request(f"{beginning}after the end of the text at UTF-16 offset {entity.end}")
    if entity.end not in places:
        raise bad_request(beginning + where.format(_byte_offset(text, entity.end)))


def _byte_offset(text: str, middle: int) -> int:
    return len(cut(text, 0, middle + 1).encode())


def without_blanks(text: str, entities: Iterable[Entity]) -> Iterable[Entity]:
    """Entities that cover something; the blanks before the first word do not count, but for links and code."""
    for entity in entities:
        words = entity.within(text)
        blank = 0 if entity.type in HIDDEN_DATA else len(words) - len(words.lstrip(" \n"))
        if entity.length > blank:
            yield replace(entity, offset=entity.offset + blank, length=entity.length - blank)


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    stripped = text.rstrip(" \n")
    end, first = units(stripped), entities[0].offset if entities else units(stripped)
    start = min(len(stripped) - len(stripped.lstrip(" \n")), first)
    inside = [replace(e, length=min(e.end, end) - e.offset) for e in entities if e.offset < end]
    return stripped[start:], [replace(e, offset=e.offset - start) for e in inside]


def arrange(entities: Iterable[Entity]) -> list[Entity]:
    """Entities that nest as Telegram lets them: styles may share words, the rest may only lie in a block quote."""
    ordered = sorted(entities, key=order)
    quotes = _apart([e for e in ordered if e.type in QUOTES])
    solid = _apart([e for e in ordered if e.type not in QUOTES and e.type not in STYLES])
    solid = [e for e in solid if not any(_crosses(e, quote) for quote in quotes)]
    return sorted([*quotes, *solid, *_styles(ordered, [*quotes, *solid])], key=order)


def _apart(entities: list[Entity]) -> list[Entity]:
    kept: list[Entity] = []
    for entity in entities:
        if not kept or entity.offset >= kept[-1].end:
            kept.append(entity)
    return kept


def _crosses(entity: Entity, quote: Entity) -> bool:
    overlaps = entity.offset < quote.end and quote.offset < entity.end
    return overlaps and (quote.end < entity.end or entity.offset < quote.offset)


def _styles(ordered: list[Entity], others: list[Entity]) -> list[Entity]:
    """Styles merged by type, then cut where another style starts and where anything else starts or ends."""
    runs = [run for style in STYLES for run in _runs(style, ordered)]
    cuts = sorted({run.offset for run in runs} | {edge for e in others for edge in (e.offset, e.end)})
    pieces = [piece for run in runs for piece in _pieces(run, cuts)]
    verbatim = [e for e in others if e.type in VERBATIM]
    return [p for p in pieces if not any(v.offset <= p.offset and p.end <= v.end for v in verbatim)]


def _runs(style: str, ordered: list[Entity]) -> list[Entity]:
    runs: list[Entity] = []
    for entity in ordered:
        if entity.type != style:
            continue
        if runs and entity.offset <= runs[-1].end:
            runs[-1] = replace(runs[-1], length=max(runs[-1].end, entity.end) - runs[-1].offset)
        else:
            runs.append(entity)
    return runs


def _pieces(run: Entity, cuts: list[int]) -> list[Entity]:
    inner = cuts[bisect_right(cuts, run.offset) : bisect_left(cuts, run.end)]
    edges = [run.offset, *inner, run.end]
    return [replace(run, offset=a, length=b - a) for a, b in pairwise(edges)]


def merge_found(entities: list[Entity], found: Iterable[Entity]) -> list[Entity]:
    """Adds what was detected in the text itself, where no entity that cannot be shared lies already."""
    solid = [e for e in entities if e.type not in STYLES and e.type not in QUOTES]
    quotes = [e for e in entities if e.type in QUOTES]
    free = [f for f in found if not any(f.offset < s.end and s.offset < f.end for s in solid)]
    return arrange([*entities, *(f for f in free if not any(_crosses(f, quote) for quote in quotes))])
