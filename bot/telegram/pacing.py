"""How fast: token buckets, and what a user may ask. Pure arithmetic over a clock; `flood` applies it to sending."""

from collections import OrderedDict
from enum import Enum, auto

from bot.telegram.clock import Seconds


class Bucket:
    """A token bucket: `burst` at once, `rate` a second in the long run. Starts full.

    Args:
        rate: Tokens that come back each second.
        burst: Most tokens it holds.
        now: Any monotonic number of seconds; later calls count from it.
    """

    def __init__(self, rate: float, burst: float, now: float) -> None:
        self._rate = rate
        self._burst = burst
        self._level = float(burst)
        self._at = now

    def take(self, now: float) -> bool:
        """Take a token if there is one."""
        self._refill(now)
        if self._level < 1:
            return False
        self._level -= 1
        return True

    def reserve(self, now: float) -> float:
        """Take a token in any case; return the seconds until it is there."""
        self._refill(now)
        self._level -= 1
        return max(0.0, -self._level / self._rate)

    def wait(self, now: float) -> float:
        """Return the seconds until `take` would succeed."""
        self._refill(now)
        return max(0.0, (1 - self._level) / self._rate)

    def full(self, now: float) -> bool:
        """Tell whether nothing would be lost by forgetting this bucket."""
        self._refill(now)
        return self._level >= self._burst

    def _refill(self, now: float) -> None:
        passed = max(0.0, now - self._at)
        self._level = min(self._burst, self._level + passed * self._rate)
        self._at = max(self._at, now)


class Verdict(Enum):
    """What becomes of a question."""

    WELCOME = auto()
    REFUSED = auto()  # say so, once
    IGNORED = auto()  # it was said already


class Allowance:
    """How many questions each user may ask, or other replies call forth.

    Knows at most `users` users and forgets the longest silent.

    Args:
        rate: Questions a second in the long run.
        burst: Questions at once.
        clock: Monotonic seconds.
        users: How many are remembered.
    """

    def __init__(self, rate: float, burst: int, clock: Seconds, users: int = 10_000) -> None:
        self._rate, self._burst, self._clock, self._users = rate, burst, clock, users
        self._buckets: OrderedDict[int, Bucket] = OrderedDict()
        self._told: set[int] = set()

    def ask(self, user: int) -> Verdict:
        """Count a question of this user and say what becomes of it."""
        bucket = self._bucket(user)
        if bucket.take(self._clock()):
            self._told.discard(user)
            return Verdict.WELCOME
        if user in self._told:
            return Verdict.IGNORED
        self._told.add(user)
        return Verdict.REFUSED

    def wait(self, user: int) -> float:
        """Return the seconds until this user's next question is welcome."""
        return self._bucket(user).wait(self._clock())

    def _bucket(self, user: int) -> Bucket:
        bucket = self._buckets.pop(user, None) or Bucket(self._rate, self._burst, self._clock())
        self._buckets[user] = bucket
        while len(self._buckets) > self._users:
            forgotten, _ = self._buckets.popitem(last=False)
            self._told.discard(forgotten)
        return bucket
