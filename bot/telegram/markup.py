"""Words with a style, and the one escaper: where plain words become Telegram's HTML, and only there."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from html import escape
from urllib.parse import urlsplit

_LONGEST_URL = 2_000
_FSI, _PDI = "\u2068", "\u2069"  # first strong isolate, pop directional isolate
_CLOSING = {"(": ")", "[": "]", "«": "»", "“": "”"}
_RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}


class Style(Enum):
    """What becomes of a run's words."""

    PLAIN = auto()
    BOLD = auto()
    QUOTE = auto()
    LINK = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one style."""

    text: str
    style: Style = Style.PLAIN
    url: str = ""

    @property
    def html(self) -> str:
        """The words, marked up."""
        words = escaped(self.text)
        match self.style:
            case Style.BOLD:
                return f"<b>{words}</b>"
            case Style.QUOTE:
                return f"<blockquote expandable>{words}</blockquote>"
            case Style.LINK:
                return f'<a href="{escaped(self.url)}">{words}</a>'
            case Style.PLAIN:
                return words


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs that stand together; `apart` has an empty line before it."""

    runs: tuple[Run, ...]
    apart: bool = False

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(run.text for run in self.runs)

    @property
    def html(self) -> str:
        """Its words, marked up."""
        return "".join(run.html for run in self.runs)

    @property
    def entities(self) -> int:
        """How many entities it costs."""
        return sum(run.style is not Style.PLAIN for run in self.runs)


def escaped(words: str) -> str:
    """Make words safe between tags and in attributes."""
    return escape(whole(words), quote=True)


def utf16(words: str) -> int:
    """Return the length as Telegram counts it."""
    return len(words) + sum(character > "\uffff" for character in words)


def web_address(url: str) -> str:
    """Return the address if a reader can follow it, else nothing."""
    try:
        parts = urlsplit(url)
        host = parts.hostname
        _ = parts.port  # reading it checks it
    except ValueError:
        return ""
    clean = len(url) <= _LONGEST_URL and not re.search(r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff]", url)
    return url if clean and host and parts.scheme in {"http", "https"} else ""


def isolated(words: str, language: str) -> str:
    """Wrap words that run against the language's direction, so that they do not shuffle what stands beside them."""
    first = next(filter(None, map(_direction, words)), "")
    return f"{_FSI}{words}{_PDI}" if first not in {"", _base(language)} else words


def isolated_within(words: str, language: str) -> str:
    """Wrap each stretch of words that runs against the language's direction; a number after it would join it."""
    done, at = [], 0
    for start, end in _against(words, _base(language)):
        closed = _closed(words, start, end)
        done += [words[at:start], _FSI, words[start:closed], _PDI]
        at = closed
    return "".join([*done, words[at:]])


def _against(words: str, base: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each stretch, from the first to the last letter that runs against the base."""
    start = end = None
    for at, direction in enumerate(map(_direction, words)):
        if direction == base and start is not None and end is not None:
            yield start, end
            start = None
        elif direction not in {"", base}:
            start, end = at if start is None else start, at + 1
    if start is not None and end is not None:
        yield start, end


def _closed(words: str, start: int, end: int) -> int:
    """Return the end with the bracket that closes one of the stretch, where it follows."""
    closing = [_CLOSING[mark] for mark in words[start:end] if mark in _CLOSING]
    is_open = len(closing) > sum(mark in _CLOSING.values() for mark in words[start:end])
    return end + 1 if is_open and words[end : end + 1] == closing[-1] else end


def _base(language: str) -> str:
    return "R" if language.split("-", maxsplit=1)[0] in _RIGHT_TO_LEFT else "L"


def _direction(character: str) -> str:
    """Return L or R, nothing for a character that has no direction of its own."""
    kind = unicodedata.bidirectional(character)
    return "L" if kind == "L" else "R" if kind in {"R", "AL"} else ""


def whole(words: str) -> str:
    """Replace half surrogate pairs, which no message may hold."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
