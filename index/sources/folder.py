"""A folder and everything below it, in the order of the names, so that two runs read the same."""

import os
from collections.abc import Iterator
from pathlib import Path

from index.domain import Article, Skipped
from index.sources.files import printable
from index.sources.kinds import reader_of


def read_folder(folder: Path) -> Iterator[Article | Skipped]:
    """Yield the articles of all files below a folder.

    Hidden files and folders are passed over, and so are files of a kind that nothing reads. Links to files below the
    folder are followed, those to files elsewhere are Skipped: whoever may write here could have any file of the machine
    quoted. Links to folders are not followed, so that no loop is possible.
    """
    for found in _found(folder):
        if isinstance(found, Skipped):
            yield found
        elif reader := reader_of(found):
            yield from reader(found)


def is_bare(folder: Path) -> bool:
    """Tell whether there is nothing to read below a folder, as where a disk is not mounted."""
    return next(_found(folder), None) is None


def _found(folder: Path) -> Iterator[Path | Skipped]:
    home = os.path.realpath(folder)
    waiting = _listed(folder)  # not recursion: folders may be nested deeper than Python calls
    while waiting:
        entry = waiting.pop()
        if isinstance(entry, Skipped):
            yield entry
        elif entry.is_dir(follow_symlinks=False):
            waiting += _listed(Path(entry.path))
        elif reader_of(Path(entry.path)) and not _is_folder(entry):
            yield _within(home, entry)


def _listed(folder: Path) -> list[os.DirEntry[str] | Skipped]:
    """Return what stands in a folder, the last name first."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name, reverse=True)
    except OSError as error:
        return [Skipped(printable(folder), f"cannot be listed: {error.strerror}. Check the folder's permissions.")]
    return [entry for entry in entries if not entry.name.startswith(".")]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False  # a link in a loop: the reader says so


def _within(home: str, entry: os.DirEntry[str]) -> Path | Skipped:
    path = Path(entry.path)
    if not entry.is_symlink() or Path(os.path.realpath(path)).is_relative_to(home):
        return path
    why = "it is a link out of the folder. Put the file itself there, or name it, or its own folder, as a source."
    return Skipped(printable(path), why, hides=False)  # what was read through it before shall go
