"""What one build did, counted while it goes on. It stays small however much of what is read is junk."""

from dataclasses import dataclass, field
from pathlib import Path

from index.domain import Skipped

LISTED = 1000  # an operator reads the first few; a file of nothing but junk would fill the memory


@dataclass(slots=True)
class Tally:
    """Counts of articles, and what was not taken in.

    Attributes:
        skipped: The first of what was skipped.
        unlisted: How many more were.
        gone: The rows that no longer hold a passage.
    """

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    removed: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    unlisted: int = 0
    gone: list[int] = field(default_factory=list)
    _torn: set[str] = field(default_factory=set)

    def skip(self, skipped: Skipped, *, first: bool = False) -> None:
        """Note what was skipped: by itself, or as one more.

        Args:
            skipped: It.
            first: Whether it is listed before all others, however many there are: a whole source.
        """
        if skipped.hides:
            self._torn.add(skipped.path)
        if first:
            self.skipped.insert(0, skipped)
        elif len(self.skipped) < LISTED:
            self.skipped.append(skipped)
        else:
            self.unlisted += 1

    def is_torn(self, location: str) -> bool:
        """Tell whether something of this file, or of a folder above it, could not be read."""
        return bool(self._torn) and not self._torn.isdisjoint((location, *map(str, Path(location).parents)))
