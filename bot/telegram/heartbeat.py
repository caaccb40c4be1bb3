"""A sign of life: an empty file whose age tells when updates were last fetched.

Whoever checks the bot's health reads that age and opens nothing else: neither models nor the store.
"""

from pathlib import Path

import structlog

_log = structlog.get_logger(__name__)

_LONGEST = 180.0  # seconds; a good poll ends within 30, and a failed one is tried again within 50


class Heartbeat:
    """The file, `heartbeat` beside the bot's memory."""

    def __init__(self, store: Path) -> None:
        self._path = store / "heartbeat"

    def beat(self) -> None:
        """Make the file as young as can be. That it cannot be written to is logged, and no reason to stop."""
        try:
            self._path.touch()
        except OSError as error:
            _log.warning("the sign of life was not given", reason=str(error))

    def age(self, now: float) -> float | None:
        """Return the seconds since the last beat, `now` being seconds since the epoch; None before the first."""
        try:
            return now - self._path.stat().st_mtime
        except OSError:
            return None


def examined(heartbeat: Heartbeat, now: float) -> tuple[bool, str]:
    """Tell whether the bot is alive, and why, in a line with its remedy."""
    age = heartbeat.age(now)
    if age is None:
        return False, "no updates were fetched yet. Start the bot, and see its log if it runs."
    if age > _LONGEST:
        return False, f"no updates were fetched for {age:.0f} seconds. See the bot's log, and start it again."
    return True, f"updates were fetched {max(0.0, age):.0f} seconds ago"
