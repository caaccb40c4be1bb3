"""What the reader is shown: a question and a stretch of a text as one sequence of ids.

    <s> question </s> title — date </s> text </s>

Training and reading build it here, so that they cannot differ. A long text becomes several windows that overlap; the
question and the title stand in each.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from index.domain import Readable, Span
from index.embedding.unigram import BEGIN, END, Unigram

LONGEST: Final = 384  # ids in a window, marks included
QUESTION: Final = 64  # ids of the question at most
HEADING: Final = 48  # ids of title and date at most; a long title is cut, never the date
OVERLAP: Final = 128  # ids that neighbouring windows share, so that an answer stands whole in one of them


@dataclass(frozen=True, slots=True)
class Window:
    """One sequence.

    Attributes:
        ids: Everything, marks included.
        first: Place in `ids` of the text's first id.
        spans: For each id of the text its slice of it, code points; neither starts nor ends ever decrease.
    """

    ids: tuple[int, ...]
    first: int
    spans: tuple[Span, ...]

    def slice_of(self, start: int, end: int) -> Span:
        """Return the slice of the text from one place in `ids` to another, both included."""
        return Span(self.spans[start - self.first].start, self.spans[end - self.first].end)

    def places_of(self, answer: Span) -> tuple[int, int] | None:
        """Return the first and last place in `ids` that share a character with a slice of the text.

        None where the window does not hold all of it.
        """
        inside = [at for at, span in enumerate(self.spans) if span.start < answer.end and answer.start < span.end]
        if not inside or not (self._reaches(inside[0], inside[-1], answer)):
            return None
        return self.first + inside[0], self.first + inside[-1]

    def _reaches(self, first: int, last: int, answer: Span) -> bool:
        begins = first > 0 or self.spans[first].start <= answer.start
        ends = last < len(self.spans) - 1 or self.spans[last].end >= answer.end
        return begins and ends


def windows(tokeniser: Unigram, question: str, readable: Readable, longest: int = LONGEST) -> Iterator[Window]:
    """Yield the windows over a text, in order; one, without any id of a text, where it has no words.

    Args:
        tokeniser: The bundled encoder's.
        question: In any language; its beginning is read.
        readable: The text and what stands above it.
        longest: Ids in a window, marks included; more than QUESTION + HEADING + OVERLAP + 4.
    """
    opening = (*tokeniser.encode(question, 1 + QUESTION + 1), *_heading(tokeniser, readable), END)
    ids, spans = tokeniser.cut(readable.text)
    room = longest - len(opening) - 1
    for start in _starts(len(ids), room):
        stretch = slice(start, start + room)
        yield Window((*opening, *ids[stretch], END), len(opening), tuple(spans[stretch]))


def _starts(length: int, room: int) -> Iterator[int]:
    yield 0
    yield from range(room - OVERLAP, length - OVERLAP, room - OVERLAP)


def _heading(tokeniser: Unigram, readable: Readable) -> list[int]:
    date = _date(readable.published)
    _, *dated, _ = tokeniser.encode(f"— {date}" if readable.title else date) if date else (BEGIN, END)
    _, *titled, _ = tokeniser.encode(readable.title) if readable.title else (BEGIN, END)
    return titled[: HEADING - len(dated)] + dated


def _date(published: datetime | None) -> str:
    return published.date().isoformat() if published else ""
