"""A reply as Telegram messages: cut first, marked up last. Nothing is sent here.

A reply becomes paragraphs of runs (plain words with one style each); paragraphs are packed into messages and, where one
is longer than a message, cut at a line, a sentence or a word; only then does each run become HTML. So no tag is ever
cut, and whatever an article or a user wrote passes through the one escaper.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from html import escape
from urllib.parse import urlsplit

from bot.answer.reply import Block, Line, Reply, Source

_LONGEST_URL = 2_000

_FSI, _PDI = "\u2068", "\u2069"  # first strong isolate, pop directional isolate
_RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}

# Where a long paragraph may be cut, best first; the cut is after the match.
_PARAGRAPH, _LINE, _SENTENCE = r"\n\s*\n", r"\n", r"[.!?…؟]['\"»”’)\]]*\s|[。！？][」』”’)]*"
_WORD, _CLAUSE = r"\s", r"[,;、，،]"
_BREAKS = tuple(re.compile(pattern) for pattern in (_PARAGRAPH, _LINE, _SENTENCE, _WORD, _CLAUSE))
_LEAST_FILLED = 0.5  # a break in the first half of the room would leave a stump; the next kind of break is tried


@dataclass(frozen=True, slots=True)
class Limits:
    """What one message may hold.

    Attributes:
        units: UTF-16 units; Telegram allows 4,096 after parsing.
        entities: Telegram drops what is beyond 100 in silence, and finds some of its own (hashtags, addresses).
    """

    units: int = 3_900
    entities: int = 90


TELEGRAM = Limits()


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


@dataclass(frozen=True, slots=True)
class Message:
    """One message, ready to be sent: the same words as HTML and as they will be read."""

    html: str
    plain: str


def render(reply: Reply, limits: Limits = TELEGRAM) -> tuple[Message, ...]:
    """Render a reply into messages within the limits.

    A quote that fits in a message stands in one, character for character; of a longer one the parts, put together,
    lack only white space at the cuts.
    """
    return tuple(_message(group) for group in _packed(_paragraphs(reply), limits))


def text(words: str, limits: Limits = TELEGRAM) -> tuple[Message, ...]:
    """Render plain words of ours, line by line, with nothing marked up."""
    return tuple(_message(group) for group in _packed((Paragraph((Run(line),)) for line in words.split("\n")), limits))


def escaped(words: str) -> str:
    """Make words safe between tags and in attributes. Half surrogate pairs, which no message may hold, are replaced."""
    return escape(_whole(words), quote=True)


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


def _whole(words: str) -> str:
    return words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


# A reply as paragraphs.


def _paragraphs(reply: Reply) -> Iterator[Paragraph]:
    urls = {n: web_address(source.url) for source in reply.sources for n in source.ns}
    for before, part, after in zip((None, *reply.body), reply.body, (*reply.body[1:], None), strict=False):
        heading = isinstance(before, Line) and not before.cites
        if isinstance(part, Line):
            opens = not part.cites or isinstance(after, Block)
            yield Paragraph(_line(part, reply.language, urls), apart=opens and not heading)
            continue
        if not (isinstance(before, Line) and part.n in before.cites):  # nothing says whose words these are
            yield Paragraph((_marks((part.n,), urls),), apart=not heading)
        yield Paragraph((Run(_whole(part.text), Style.QUOTE),))
    for place, source in enumerate(reply.sources):
        yield Paragraph(_source(source, reply.language, urls), apart=place == 0)


def _line(line: Line, language: str, urls: Mapping[int, str]) -> tuple[Run, ...]:
    before, strong, after = line.text.partition(line.strong) if line.strong else (line.text, "", "")
    runs = [Run(before), Run(isolated(strong, language), Style.BOLD), Run(after)]
    for n in line.cites:
        runs += [Run(" "), _marks((n,), urls)]
    return tuple(replace(run, text=_whole(run.text)) for run in runs if run.text)


def _marks(ns: tuple[int, ...], urls: Mapping[int, str]) -> Run:
    """Return the numbers of quotes of one article."""
    url = urls.get(ns[0], "") if ns else ""
    return Run("".join(f"[{n}]" for n in ns), Style.LINK if url else Style.PLAIN, url)


def _source(source: Source, language: str, urls: Mapping[int, str]) -> tuple[Run, ...]:
    return _marks(source.ns, urls), Run(" " + _whole(isolated(source.label, language)))


# Paragraphs as messages.


def _packed(paragraphs: Iterable[Paragraph], limits: Limits) -> Iterator[list[Paragraph]]:
    group: list[Paragraph] = []
    for paragraph in paragraphs:
        for piece in _pieces(paragraph, limits):
            if group and not _fits([*group, piece], limits):
                yield group
                group = []
            group.append(piece)
    if any(paragraph.text.strip() for paragraph in group):
        yield group


def _fits(group: list[Paragraph], limits: Limits) -> bool:
    return utf16(_plain(group)) <= limits.units and sum(each.entities for each in group) <= limits.entities


def _message(group: list[Paragraph]) -> Message:
    return Message(_joined(group, lambda paragraph: paragraph.html).strip(), _plain(group).strip())


def _plain(group: list[Paragraph]) -> str:
    return _joined(group, lambda paragraph: paragraph.text)


def _joined(group: list[Paragraph], said: Callable[[Paragraph], str]) -> str:
    first, *rest = group
    return said(first) + "".join(("\n\n" if each.apart else "\n") + said(each) for each in rest)


# A paragraph as pieces that fit.


def _pieces(paragraph: Paragraph, limits: Limits) -> Iterator[Paragraph]:
    while not _fits([paragraph], limits):
        at = _cut(paragraph, limits)
        piece = _trimmed(_slice(paragraph, 0, at))
        if piece.runs:
            yield piece
        paragraph = _trimmed(_slice(paragraph, at, None))
    yield paragraph


def _cut(paragraph: Paragraph, limits: Limits) -> int:
    """Return the offset after which the rest goes into another message; at least 1."""
    words = paragraph.text
    room = min(_room(words, limits.units), _before_entity(paragraph, limits.entities))
    for break_ in _BREAKS:
        ends = [found.end() for found in break_.finditer(words, 0, room)]
        if ends and ends[-1] >= room * _LEAST_FILLED:
            return ends[-1]
    return _before_mark(words, room)


def _room(words: str, units: int) -> int:
    """Return how many characters fit."""
    room = min(units, len(words))
    while (excess := utf16(words[:room]) - units) > 0:
        room -= (excess + 1) // 2
    return room


def _before_entity(paragraph: Paragraph, most: int) -> int:
    """Return the offset of the first entity beyond `most`, or of the end."""
    at = count = 0
    for run in paragraph.runs:
        count += run.style is not Style.PLAIN
        if count > most:
            break
        at += len(run.text)
    return at


def _before_mark(words: str, room: int) -> int:
    """Step back where the cut would part a character from its accents."""
    at = room
    while at > 1 and at < len(words) and unicodedata.combining(words[at]):
        at -= 1
    return at if at > 1 else room


def _slice(paragraph: Paragraph, start: int, end: int | None) -> Paragraph:
    runs, at = [], 0
    for run in paragraph.runs:
        words = run.text[max(0, start - at) : None if end is None else max(0, end - at)]
        runs.append(replace(run, text=words))
        at += len(run.text)
    return replace(paragraph, runs=tuple(run for run in runs if run.text))


def _trimmed(paragraph: Paragraph) -> Paragraph:
    """Drop white space at both ends; Telegram would."""
    if not paragraph.runs:
        return paragraph
    first, *rest = paragraph.runs
    runs = [replace(first, text=first.text.lstrip()), *rest]
    runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip())
    return replace(paragraph, runs=tuple(run for run in runs if run.text))
