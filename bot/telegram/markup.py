"""Words with a style, and the one escaper: where plain words become Telegram's HTML, and only there."""

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, auto
from html import escape
from urllib.parse import urlsplit

_LONGEST_URL = 2_000
_FSI, _PDI = "\u2068", "\u2069"  # first strong isolate, pop directional isolate
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
    base = "R" if language.split("-", maxsplit=1)[0] in _RIGHT_TO_LEFT else "L"
    return f"{_FSI}{words}{_PDI}" if _direction(words) not in {"", base} else words


def _direction(words: str) -> str:
    """Return L or R for the first character that has a direction, else nothing."""
    kinds = (unicodedata.bidirectional(character) for character in words)
    return next(("L" if kind == "L" else "R" for kind in kinds if kind in {"L", "R", "AL"}), "")


def whole(words: str) -> str:
    """Replace half surrogate pairs, which no message may hold."""
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
