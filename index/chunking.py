"""Passages: whole neighbouring sentences, as much as an embedding model reads well."""

from collections.abc import Iterator

from index.domain import Span
from index.text.sentences import split


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
        stop = _last_space(text, start, start + size) or start + size
        yield Span(start, start + len(text[start:stop].rstrip()))
        start = stop + len(text[stop:end]) - len(text[stop:end].lstrip())
    yield Span(start, end)


def _last_space(text: str, start: int, limit: int) -> int | None:
    return next((at for at in range(limit, start, -1) if text[at].isspace()), None)


def _packed(text: str, pieces: list[Span], size: int) -> Iterator[Span]:
    held: list[Span] = []
    for piece in pieces:
        if held and piece.end - held[0].start > size:
            carried = _headings_at_end(text, held, piece, size)
            yield Span(held[0].start, held[len(held) - carried - 1].end)
            held = held[len(held) - carried :]
        held.append(piece)
    if held:
        yield Span(held[0].start, held[-1].end)


def _headings_at_end(text: str, held: list[Span], following: Span, size: int) -> int:
    count = 0
    for piece in reversed(held[1:]):
        if text[piece.end - 1] in ".!?…。！？:»”\"'" or following.end - piece.start > size:
            break
        count += 1
    return count
