"""Time as an argument: what the parts that wait or measure are given."""

from collections.abc import Awaitable, Callable

Seconds = Callable[[], float]
"""A clock: seconds, monotonic or since the epoch as its user says."""

Sleep = Callable[[float], Awaitable[None]]
"""Waits that many seconds."""
