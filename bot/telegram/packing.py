"""Paragraphs into messages: what fits together goes together, and what is too long is cut before it is marked up."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from bot.telegram.markup import Paragraph, Style, utf16

# Where a long paragraph may be cut, best first; the cut is after the match.
_PARAGRAPH, _LINE, _SENTENCE = r"\n\s*\n", r"\n", r"[.!?…؟]['\"»”’)\]]*\s|[。！？][」』”’)]*"
_WORD, _CLAUSE = r"\s", r"[,;、，،]"
_BREAKS = tuple(re.compile(pattern) for pattern in (_PARAGRAPH, _LINE, _SENTENCE, _WORD, _CLAUSE))
_LEAST_FILLED = 0.5  # a break in the first half of the room would leave a stump; the next kind of break is tried


@dataclass(frozen=True, slots=True)
class Limits:
    """What one message may hold, and how many an answer may be.

    Attributes:
        units: UTF-16 units; Telegram allows 4,096 after parsing.
        entities: Telegram drops what is beyond 100 in silence, and finds some of its own (hashtags, addresses).
        messages: Of one answer; nobody reads a dozen, and while they leave, one a second, the chat waits.
    """

    units: int = 3_900
    entities: int = 90
    messages: int = 4


TELEGRAM = Limits()


def packed(paragraphs: Iterable[Paragraph], limits: Limits) -> Iterator[list[Paragraph]]:
    """Yield the paragraphs of each message; a paragraph that is longer than a message goes on in the next."""
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
    return utf16(plain(group)) <= limits.units and sum(each.entities for each in group) <= limits.entities


def plain(group: list[Paragraph]) -> str:
    """Return a message's words as they will be read."""
    return joined(group, lambda paragraph: paragraph.text)


def joined(group: list[Paragraph], said: Callable[[Paragraph], str]) -> str:
    """Put a message's paragraphs together, with an empty line before those that stand apart."""
    first, *rest = group
    return said(first) + "".join(("\n\n" if each.apart else "\n") + said(each) for each in rest)


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
