"""One writer at a time. The operating system holds the lock, so that a killed writer leaves none behind."""

import errno
import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from index.database import disk_full, read_only
from index.durable_file import write_durably
from index.errors import StoreError, StoreLocked
from index.ports import Clock


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


@contextmanager
def sole_writer(folder: Path, clock: Clock = now) -> Iterator[None]:
    """Hold the right to write to a store's folder, which is made where it is missing.

    Raises StoreLocked, with who holds it and since when; StoreReadOnly where the folder cannot be written to.
    """
    holder = folder / "writer.json"
    lock = FileLock(folder / "writer.lock", timeout=0, is_singleton=False, thread_local=False)
    with _translated(folder):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            lock.acquire()
        except Timeout as error:
            raise _locked(folder, holder) from error
        try:
            _sign(holder, clock)
        except BaseException:
            lock.release()
            raise
    try:
        yield
    finally:
        holder.unlink(missing_ok=True)  # so that nobody takes the next one for this one before it has signed
        lock.release()


def _sign(holder: Path, clock: Clock) -> None:
    signature = {"pid": os.getpid(), "host": socket.gethostname(), "since": clock().isoformat(timespec="seconds")}
    write_durably(holder, json.dumps(signature))


def _locked(folder: Path, holder: Path) -> StoreLocked:
    try:
        held = json.loads(holder.read_text(encoding="utf-8"))
        who = f"process {held['pid']} on {held['host']}, since {held['since']}"
    except (OSError, ValueError, KeyError, TypeError):
        who = "another process"  # between taking the lock and signing it
    return StoreLocked(f"{folder} is being written to by {who}.", "Wait for it to finish, or end it, then try again.")


@contextmanager
def _translated(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
            raise read_only(folder) from error
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise disk_full(folder) from error
        raise StoreError(f"{folder} cannot be used ({error.strerror}).", "Name another folder with --store.") from error
