"""The connections to a store's file: as many as there are processors to read with, opened when they are first needed.

A file put in the place of another is noticed by the next reader.
"""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from index import database

_AT_ONCE = os.cpu_count() or 1  # more would take the processors, and Python's lock, from each other


class Connections:
    """Lends connections for reading. Safe to use from several threads at once, but a thread borrows one at a time."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._turns = threading.BoundedSemaphore(_AT_ONCE)
        self._lock = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._watching: sqlite3.Connection | None = None  # never lent: what it tells is relative to itself
        self._file: tuple[int, ...] = ()
        self._opened = 0

    def version(self) -> tuple[int, int]:
        """Return what differs after every commit by anybody, and after another file was put in the place of this."""
        with self._lock, database.translated(self._path):
            self._follow()
            changes = self._watching.execute("PRAGMA data_version").fetchone()[0] if self._watching else 0
            return self._opened, changes

    @contextmanager
    def lend(self) -> Iterator[sqlite3.Connection | None]:
        """Lend a connection, None while there is no file. Raises StoreError."""
        with self._turns, database.translated(self._path):
            opened, connection = self._taken()
            try:
                yield connection
            finally:
                self._take_back(opened, connection)

    def close(self) -> None:
        """Close the file, as soon as nobody reads it. A later call opens it again."""
        with self._lock:
            self._close()

    def _taken(self) -> tuple[int, sqlite3.Connection | None]:
        with self._lock:
            self._follow()
            if self._watching is None:
                return self._opened, None
            return self._opened, self._idle.pop() if self._idle else database.open_for_reading(self._path)

    def _take_back(self, opened: int, connection: sqlite3.Connection | None) -> None:
        if connection is None:
            return
        with self._lock:
            if opened == self._opened:
                self._idle.append(connection)
            else:
                connection.close()

    def _follow(self) -> None:
        identity = self._identity()
        if identity == self._file and self._watching is not None:
            return
        self._close()
        self._watching = database.open_for_reading(self._path)
        self._file = identity

    def _close(self) -> None:
        for connection in (*self._idle, *([self._watching] if self._watching else [])):
            connection.close()
        self._opened += self._watching is not None
        self._idle, self._watching, self._file = [], None, ()

    def _identity(self) -> tuple[int, ...]:
        """Tell this file from another in its place and, as SQLite does not on a read-only medium, from what it was."""
        try:
            found = os.stat(self._path)  # noqa: PTH116 half the time of Path.stat, before every statement
        except OSError:
            return ()
        return found.st_dev, found.st_ino, found.st_mtime_ns
