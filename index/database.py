"""The SQLite file: how it is opened, what its tables are, and what its errors mean to an operator.

Not what is stored in it: that is `store` for reading and `store_writer` for writing.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import uuid4

from index.errors import StoreError, StoreLocked, StoreReadOnly

SCHEMA_VERSION = 1
_CACHE = 16_384  # KiB; the inner pages of a million passages and then some; SQLite's own 2 MB hold only the former
APPLICATION_ID = 0x64_65_70_65  # "depe": tells our file from any other SQLite file

COPIES, WITHHELD = "uncompared", "withheld"  # tables that a store of a former version may lack

# What every start and every addition asks is kept, not counted: at a million passages that would take 30 ms.
_COUNTED = """
    SELECT 'articles' AS counted, language, COUNT(*) AS held FROM articles GROUP BY language
    UNION ALL SELECT 'passages', '', COUNT(*) FROM passages UNION ALL SELECT 'figures', '', COUNT(*) FROM figures
"""
_TALLIES = f"""
CREATE TABLE tallies (
    counted TEXT NOT NULL, language TEXT NOT NULL, held INTEGER NOT NULL, PRIMARY KEY (counted, language)
) STRICT, WITHOUT ROWID;
INSERT INTO tallies {_COUNTED};
CREATE TRIGGER an_article_more AFTER INSERT ON articles BEGIN
    INSERT INTO tallies VALUES ('articles', NEW.language, 1) ON CONFLICT DO UPDATE SET held = held + 1;
END;
CREATE TRIGGER an_article_less AFTER DELETE ON articles BEGIN
    UPDATE tallies SET held = held - 1 WHERE counted = 'articles' AND language = OLD.language;
END;
CREATE TRIGGER a_passage_more AFTER INSERT ON passages BEGIN
    UPDATE tallies SET held = held + 1 WHERE counted = 'passages' AND language = '';
END;
CREATE TRIGGER a_passage_less AFTER DELETE ON passages BEGIN
    UPDATE tallies SET held = held - 1 WHERE counted = 'passages' AND language = '';
END;
CREATE TRIGGER a_figure_more AFTER INSERT ON figures BEGIN
    UPDATE tallies SET held = held + 1 WHERE counted = 'figures' AND language = '';
END;
CREATE TRIGGER a_figure_less AFTER DELETE ON figures BEGIN
    UPDATE tallies SET held = held - 1 WHERE counted = 'figures' AND language = '';
END;
CREATE INDEX articles_by_location ON articles (location);
"""

# Came later than layout 1 and only adds to it: a store without it is read as it is, and gets it when it is next written
# to. The triggers also hold where a former version of this program writes: an article that is
# new, or has lost one it was linked to, waits to be compared.
_COPIES = """
CREATE TABLE sketches (
    article_id TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE, day INTEGER, slots BLOB NOT NULL
) STRICT;
CREATE INDEX sketches_by_day ON sketches (day);
CREATE TABLE links (
    one TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    other TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    likeness REAL NOT NULL, PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX links_by_other ON links (other);
CREATE TABLE uncompared (article_id TEXT PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE) STRICT, WITHOUT ROWID;
CREATE TRIGGER article_added AFTER INSERT ON articles BEGIN
    INSERT OR IGNORE INTO uncompared VALUES (new.id);
END;
CREATE TRIGGER article_removed BEFORE DELETE ON articles BEGIN
    INSERT OR IGNORE INTO uncompared SELECT other FROM links WHERE one = old.id;
    INSERT OR IGNORE INTO uncompared SELECT one FROM links WHERE other = old.id;
END;
INSERT INTO uncompared SELECT id FROM articles;
"""

# Came later, too. What somebody has removed stays away, in the wording that was removed, until its file is named.
_WITHHELD = "CREATE TABLE withheld (id TEXT PRIMARY KEY, sha256 TEXT NOT NULL) STRICT, WITHOUT ROWID;"

# Came later, too. What a search asks of hundreds of articles lies together: in the table each is on a page of its own,
# among its text. 400 passages' articles took 27 ms with nothing in the page cache and 2 with all, now 1.6 and 1.3. The
# planner prefers the primary key, hence the view of each connection, which names the index where there is one.
IN_SHORT = "articles_in_short"
_IN_SHORT = f"CREATE INDEX {IN_SHORT} ON articles (id, language, published);"

# Came later, too: who asks for the news, or for an article by its address, waits for no look at every article.
NEWEST, ADDRESSES = "articles_by_time", "articles_by_address"
_FOUND_BY = {
    NEWEST: f"CREATE INDEX {NEWEST} ON articles (julianday(published), id) WHERE published > '';",
    ADDRESSES: f"CREATE INDEX {ADDRESSES} ON articles (url);",
}

# `text` stands last, so that a scan over the other columns does not drag its overflow pages along.
# A passage's row is never used again (AUTOINCREMENT): "the rows above n" is what a derived index still lacks.
_SCHEMA = f"""
BEGIN IMMEDIATE;
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE articles (
    id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, url TEXT NOT NULL, title TEXT NOT NULL, published TEXT,
    source TEXT NOT NULL, language TEXT NOT NULL, authors TEXT NOT NULL, origin TEXT, location TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX articles_by_language ON articles (language);
CREATE TABLE passages (
    row INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    start INTEGER NOT NULL, stop INTEGER NOT NULL, vector BLOB NOT NULL
) STRICT;
CREATE INDEX passages_of_article ON passages (article_id);
CREATE TABLE figures (
    article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    start INTEGER NOT NULL, stop INTEGER NOT NULL, quote_start INTEGER NOT NULL, quote_stop INTEGER NOT NULL,
    value REAL NOT NULL, high REAL, bound TEXT NOT NULL, counted TEXT NOT NULL, unit TEXT NOT NULL,
    said_by TEXT, scope TEXT, as_of TEXT
) STRICT;
CREATE INDEX figures_of_article ON figures (article_id);
CREATE TABLE encoding (row INTEGER PRIMARY KEY, vector BLOB NOT NULL) STRICT;
INSERT INTO meta VALUES ('store', '{{store}}');
{_TALLIES}
{_COPIES}
{_WITHHELD}
{_IN_SHORT}
{"".join(_FOUND_BY.values())}
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {SCHEMA_VERSION};
COMMIT;
"""


def open_for_reading(path: Path) -> sqlite3.Connection | None:
    """Open an existing store file; None where there is none yet, or it was left empty by a process killed at birth.

    Works on a read-only medium too. The connection may be used from any thread, one at a time.
    Raises StoreError for a file that is no store, is damaged or comes from another version.
    """
    if not path.exists():
        return None
    with translated(path):
        connection = _connect(path)
        try:
            if _is_ready(connection, path):
                if not holds(connection, "tallies"):  # nobody has written to it since tallies are kept
                    connection.execute(f"CREATE TEMP VIEW tallies AS {_COUNTED}")
                by = f"INDEXED BY {IN_SHORT}" if holds(connection, IN_SHORT) else ""
                connection.execute(f"CREATE TEMP VIEW in_short AS SELECT id, language, published FROM articles {by}")
                connection.execute(f"PRAGMA cache_size = -{_CACHE}")
                connection.execute("PRAGMA query_only = ON")
                return connection
        except BaseException:
            connection.close()
            raise
        connection.close()
        return None


def open_for_writing(path: Path) -> sqlite3.Connection:
    """Open the store file, made on the first call. Only for the holder of the writer's lock.

    Raises StoreError, or StoreReadOnly where it cannot be written to.
    """
    with translated(path):
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            if not _is_ready(connection, path):
                _create(connection)
            elif not holds(connection, "tallies"):
                connection.executescript(f"BEGIN IMMEDIATE; {_TALLIES} COMMIT;")
            if not holds(connection, COPIES):
                connection.executescript(f"BEGIN IMMEDIATE; {_COPIES} COMMIT;")
            if not holds(connection, WITHHELD):
                connection.execute(_WITHHELD)
            if not holds(connection, IN_SHORT):
                connection.execute(_IN_SHORT)
            for name, index in _FOUND_BY.items():
                if not holds(connection, name):
                    connection.execute(index)
            connection.execute("PRAGMA foreign_keys = ON")
            # What was acknowledged survives a power cut too, not only a killed process.
            connection.execute("PRAGMA synchronous = FULL")
        except BaseException:
            connection.close()
            raise
        return connection


def holds(connection: sqlite3.Connection, name: str) -> bool:
    """Tell whether the store has a table or an index: a former version made some of them not yet."""
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone() is not None


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk makes SQLite roll back by itself
            connection.execute("ROLLBACK")
        raise


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn what SQLite raises into a StoreError with a remedy."""
    try:
        yield
    except sqlite3.ProgrammingError:
        raise  # a mistake of ours, not of the operator's disk
    except sqlite3.DatabaseError as error:
        raise _translation(error, path) from error
    except UnicodeDecodeError as error:  # SQLite's message quotes a damaged schema, which Python cannot decode
        raise _damaged(path, error) from error


@contextmanager
def decoding(path: Path) -> Iterator[None]:
    """Turn what comes of reading a row that nobody wrote so into a StoreError with a remedy."""
    try:
        yield
    except (ValueError, TypeError) as error:
        raise _damaged(path, error) from error


def _connect(path: Path) -> sqlite3.Connection:
    try:
        return _probed(path, "mode=rw")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_CANTOPEN or _holds_unmerged_writes(path):
            raise
        # A read-only medium: SQLite cannot lay its shared memory beside the file. Nothing waits in a log, so the file
        # alone is the whole truth.
        return _probed(path, "mode=ro&immutable=1")


def _probed(path: Path, mode: str) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?{mode}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _holds_unmerged_writes(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _is_ready(connection: sqlite3.Connection, path: Path) -> bool:
    version = _pragma(connection, "user_version")
    if version == 0 and not connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone():
        return False
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise StoreError(f"{path} is a database, but not one of Dépêche.", "Name another folder with --store.")
    if version != SCHEMA_VERSION:
        raise StoreError(
            f"{path} has layout {version}; this version reads layout {SCHEMA_VERSION}.",
            "Use the version of Dépêche that wrote it, or add the articles again into a new folder.",
        )
    return True


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _create(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA journal_mode = WAL").fetchall()
    connection.executescript(_SCHEMA.format(store=uuid4().hex))


def _translation(error: sqlite3.DatabaseError, path: Path) -> StoreError:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    is_undecodable = str(error).startswith("Could not decode to UTF-8")  # Python's own error, without a code
    match sqlite3.SQLITE_CORRUPT if is_undecodable else code:
        case sqlite3.SQLITE_FULL:
            return disk_full(path)
        case sqlite3.SQLITE_READONLY:
            return read_only(path)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StoreLocked(f"{path} is busy.", "Try again in a moment.")
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            return _damaged(path, error)
        case sqlite3.SQLITE_CANTOPEN:
            return _cannot_open(path)
        case _:
            return StoreError(f"{path} cannot be used ({error}).", "Check the disk, then try again.")


def _cannot_open(path: Path) -> StoreError:
    if not os.access(path.parent, os.W_OK) and _holds_unmerged_writes(path):
        return StoreReadOnly(
            f"{path} was not closed by its last writer and lies where it cannot be written to.",
            "Run `python -m index status` once where the folder can be written to.",
        )
    return StoreError(f"{path} cannot be opened.", "Check that the folder exists and that you may read and write it.")


def _damaged(path: Path, why: Exception) -> StoreError:
    return StoreError(
        f"{path} is damaged ({why}); nothing in it was touched.",
        "Restore it from a backup, or move it away and add the articles again.",
    )


def disk_full(path: Path) -> StoreError:
    """What to raise when the disk under the store is full."""
    return StoreError(
        f"The disk is full: {path} keeps all that was acknowledged, but nothing can be added.",
        "Free some space, then run the same command again.",
    )


def read_only(path: Path) -> StoreReadOnly:
    """What to raise when the store cannot be written to."""
    who = f" by user {os.getuid()}" if hasattr(os, "getuid") else ""  # in a container it is nobody's login
    return StoreReadOnly(
        f"{path} cannot be written to{who}.", "Make its folder writable, or name another with --store."
    )


def check_writable(folder: Path) -> None:
    """Raise StoreReadOnly where a store's folder, or anything in it, cannot be written to. It need not exist yet."""
    there = next(path for path in (folder, *folder.absolute().parents) if os.access(path, os.F_OK))
    for path in (there, *sorted(folder.glob("*"))):
        if not os.access(path, os.W_OK):
            raise read_only(path)
