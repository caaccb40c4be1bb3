"""Real media with a fault: a folder on a read-only medium, a disk that is soon full. Where mounting is not allowed the
test is skipped and says so."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def read_only(folder: Path, at: Path) -> Iterator[Path]:
    """Show a folder at another place, where nothing can be written."""
    at.mkdir()
    _mount("--bind", str(folder), str(at))
    try:
        _mount("-o", "remount,ro,bind", str(at))
        yield at
    finally:
        _unmount(at)


@contextmanager
def small_disk(at: Path, kilobytes: int) -> Iterator[Path]:
    """Show an empty disk of this size."""
    at.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(at))
    try:
        yield at
    finally:
        _unmount(at)


def _mount(*arguments: str) -> None:
    done = subprocess.run(["mount", *arguments], capture_output=True, text=True, check=False)  # noqa: S607
    if done.returncode:
        pytest.skip(f"mounting is not permitted here: {done.stderr.strip()}")


def _unmount(at: Path) -> None:
    # Lazily: SQLite keeps a descriptor until the last lock of the process on that file is gone.
    subprocess.run(["umount", "--lazy", str(at)], check=True)  # noqa: S607
