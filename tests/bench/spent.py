"""What a piece of work spends: time on the clock, and time of processors, which a busy machine changes less."""

from dataclasses import dataclass
from time import perf_counter, process_time
from typing import Self


@dataclass(frozen=True)
class Spent:
    """Seconds on the clock, and seconds of processors over all threads of this process."""

    seconds: float
    processor: float

    @classmethod
    def so_far(cls) -> Self:
        """Read both clocks."""
        return cls(perf_counter(), process_time())

    def since(self, start: "Spent") -> "Spent":
        """Return what was spent from `start` to here."""
        return Spent(self.seconds - start.seconds, self.processor - start.processor)

    def least(self, other: "Spent") -> "Spent":
        """Return the lesser of both, clock by clock: what others on the machine add is never negative."""
        return Spent(min(self.seconds, other.seconds), min(self.processor, other.processor))
