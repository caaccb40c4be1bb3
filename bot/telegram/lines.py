"""Lines to stand in: who speaks in one conversation is served in the order of arrival; others do not wait for it."""

import asyncio
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager

from bot.telegram.work import Busy


class Line:
    """One conversation's line."""

    def __init__(self) -> None:
        self.turn = asyncio.Lock()  # fair: asyncio wakes who waits in the order of waiting
        self.people = 0


class Lines:
    """A line for each conversation; one that nobody stands in is forgotten.

    Args:
        longest: How many may stand in one, who is being served included.
    """

    def __init__(self, longest: int = 10) -> None:
        self._longest = longest
        self._lines: dict[Hashable, Line] = {}

    def __len__(self) -> int:
        """Tell how many lines somebody stands in."""
        return len(self._lines)

    @asynccontextmanager
    async def turn(self, talk: Hashable) -> AsyncIterator[None]:
        """Wait until everybody who came before has been served, and run the block.

        Raises:
            Busy: The line is too long.
        """
        line = self._lines.setdefault(talk, Line())
        if line.people >= self._longest:
            raise Busy
        line.people += 1
        try:
            async with line.turn:
                yield
        finally:
            line.people -= 1
            if not line.people:
                del self._lines[talk]
