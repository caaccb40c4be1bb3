"""What the bot remembers across a restart: a small SQLite file of its own, so that indexing never holds up a chat.

Two things only: which updates were taken (a crash makes Telegram deliver them again) and until when Telegram wants
silence in a chat. Losing the file loses nothing else, and a file that cannot be written to silences nobody. Used from
the event loop's thread; each call is one short statement.
"""

import sqlite3
from pathlib import Path

import structlog

from index.database import check_writable
from index.errors import StoreError

_log = structlog.get_logger(__name__)

_DAY = 24 * 3600.0  # the server keeps an update that long; afterwards its number may mean another one

_SCHEMA = """
create table if not exists seen (update_id integer primary key, at real not null);
create index if not exists seen_at on seen (at);
create table if not exists held (chat integer primary key, until real not null);
"""


class State:
    """The bot's memory. Times are seconds since the epoch."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    @classmethod
    def open(cls, path: Path) -> "State":
        """Open the file, making it where there is none.

        Raises:
            StoreReadOnly: Its folder cannot be written to.
            StoreError: It cannot be opened or is no such file.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            database = sqlite3.connect(path, isolation_level=None, timeout=5)
            database.execute("pragma journal_mode = wal")
            database.execute("pragma synchronous = normal")
            database.executescript(_SCHEMA)
        except (OSError, sqlite3.Error) as error:
            check_writable(path.parent)  # a remedy of its own
            remedy = "Make the folder writable, or delete the file: it only helps to avoid answering twice."
            raise StoreError(f"The bot's memory {path} cannot be used: {error}.", remedy) from error
        return cls(database)

    def first_sight(self, update_id: int, now: float) -> bool:
        """Take note of an update; False if it was taken in the last 24 hours."""
        try:
            self._database.execute("delete from seen where at < ?", (now - _DAY,))
            taken = self._database.execute("insert or ignore into seen values (?, ?)", (update_id, now))
        except sqlite3.Error as error:  # a full disk: rather answer twice one day than nobody now
            _log.warning("an update was not noted", reason=str(error))
            return True
        return taken.rowcount == 1

    def hold(self, chat: int, until: float) -> None:
        """Remember that Telegram wants nothing sent to this chat before `until`."""
        add = "insert into held values (?, ?) on conflict (chat) do update set until = max(until, excluded.until)"
        try:
            self._database.execute(add, (chat, until))
        except sqlite3.Error as error:
            _log.warning("a penalty was not noted", reason=str(error))

    def held(self, now: float) -> dict[int, float]:
        """Return the chats that are to be left alone and until when; forget those whose time has come."""
        self._database.execute("delete from held where until <= ?", (now,))
        return dict(self._database.execute("select chat, until from held"))

    def close(self) -> None:
        """Close the file; closing twice is harmless."""
        self._database.close()
