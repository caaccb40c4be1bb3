"""Where the quotations and brackets of a line are, as far as its marks tell.

A straight mark opens before a word and closes after one. Single marks are left out: most of them are apostrophes.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from index.domain import Span

MARKS = '"«»“”„「」『』《》()[]（）•►●■▪'
_MARK = re.compile(f"[{re.escape(MARKS)}]")
_KINDS = {
    mark: at
    for at, kind in enumerate(['"', "«»", "“”„", "「」", "『』", "《》", "()（）", "[]", "•►●■▪"])
    for mark in kind
}
_OPENING = {"de": "»„「『《([（•►●■▪", "default": "«“„「『《([（•►●■▪"}
_BEFORE_CLOSING = ".,!?…%'’)]"
_BEHIND_CLOSING = ".,;:!?)"
_ANGLES = "«»"
_LONGEST = 300  # characters; a longer one is read sentence by sentence, and nothing worse comes of a missing mark


class Quotations:
    """The quotations and brackets of one line in one language."""

    def __init__(self, line: str, language: str) -> None:
        self._line = line
        self._opening = _OPENING.get(language, _OPENING["default"])

    @cached_property
    def masked(self) -> str:
        """The line, as long as before, with spaces for its marks."""
        return _MARK.sub(" ", self._line)

    @cached_property
    def openings(self) -> frozenset[int]:
        """Places of the opening marks."""
        return frozenset(found.start() for found in _MARK.finditer(self._line) if self._opens(found.start()))

    def hold(self, at: int) -> bool:
        """Tell whether a place is inside a quotation or bracket, between its marks."""
        preceding = bisect_right(self._spans, (at, 0)) - 1
        return preceding >= 0 and at < self._spans[preceding].end

    def _opens(self, at: int) -> bool:
        if self._line[at] in _ANGLES and (opens := self._angle_opens(at)) is not None:
            return opens
        if self._line[at] != '"':
            return self._line[at] in self._opening
        return at == 0 or not (self._line[at - 1].isalnum() or self._line[at - 1] in _BEFORE_CLOSING)

    def _angle_opens(self, at: int) -> bool | None:
        """Tell from the spaces beside an angle mark whether it opens, whichever way it points; None where none tells.

        German is written »so« in Germany and «so» in Switzerland.
        """
        before, after = self._line[:at][-1:], self._line[at + 1 :][:1]
        if (not before or before.isspace()) and after.isalnum():
            return True
        if before and not before.isspace() and (not after or after.isspace() or after in _BEHIND_CLOSING):
            return False
        return None

    @cached_property
    def _spans(self) -> list[Span]:
        """Ascending, not overlapping."""
        joined: list[Span] = []
        for span in sorted(self._paired()):
            if joined and span.start < joined[-1].end:
                joined[-1] = Span(joined[-1].start, max(span.end, joined[-1].end))
            else:
                joined.append(span)
        return joined

    def _paired(self) -> Iterator[Span]:
        opened: dict[int, int] = {}
        for at in (found.start() for found in _MARK.finditer(self._line)):
            kind = _KINDS[self._line[at]]
            if at in self.openings:
                opened[kind] = at
            elif kind in opened and at - (start := opened.pop(kind)) < _LONGEST:
                yield Span(start, at + 1)
