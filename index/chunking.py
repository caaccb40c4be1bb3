"""Passages: whole neighbouring sentences, as much as an embedding model reads well."""

from collections.abc import Iterator

from index.domain import Span
from index.text.sentences import split

_LIST = 3
_FINAL = ".!?…。！？؟:»”\"')"


def chunk(text: str, language: str, size: int = 700) -> list[Span]:
    """Return the passages of a text, in order, each at most `size` code points.

    Together they hold every sentence, and no passage has white space at its ends. A sentence longer than `size` is cut
    between words, or anywhere where a word alone is longer. A heading goes with the text under it.
    Raises ValueError for a size below 1.
    """
    if size < 1:
        raise ValueError(f"a passage holds at least one character, not {size}")
    pieces = [piece for sentence in split(text, language) for piece in _cut(text, sentence, size)]
    return list(_packed(text, pieces, size))


def _cut(text: str, span: Span, size: int) -> Iterator[Span]:
    start, end = span
    while end - start > size:
        stop = _last_space(text, start, start + size)
        yield Span(start, start + len(text[start:stop].rstrip()))
        start = _next_word(text, stop)
    yield Span(start, end)


def _last_space(text: str, start: int, limit: int) -> int:
    return next((at for at in range(limit, start, -1) if text[at].isspace()), limit)


def _next_word(text: str, at: int) -> int:
    while text[at].isspace():
        at += 1
    return at


def _packed(text: str, pieces: list[Span], size: int) -> Iterator[Span]:
    held: list[Span] = []
    for piece in pieces:
        if held and piece.end - held[0].start > size:
            kept = len(held) - _headings_at_end(text, held, piece.end - size)
            yield Span(held[0].start, held[kept - 1].end)
            held = held[kept:]
        held.append(piece)
    if held:
        yield Span(held[0].start, held[-1].end)


def _headings_at_end(text: str, held: list[Span], earliest: int) -> int:
    """Count the headings that end a passage; three lines in a row without a full stop are a list, not headings."""
    last = [_is_heading(text, piece) and piece.start >= earliest for piece in held[: -_LIST - 1 : -1]]
    count = last.index(False) if False in last else len(last)
    return count if count < min(_LIST, len(held)) else 0


def _is_heading(text: str, piece: Span) -> bool:
    return text[piece.end - 1] not in _FINAL and text[piece.end : piece.end + 1] in {"\n", "\r"}
