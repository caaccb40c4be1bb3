"""A folder and everything below it, in the order of the names, so that two runs read the same."""

import os
from collections.abc import Iterator
from pathlib import Path

from index.domain import Article, Skipped
from index.sources.files import printable
from index.sources.kinds import reader_of


def read_folder(folder: Path) -> Iterator[Article | Skipped]:
    """Yield the articles of all files below a folder.

    Hidden files and folders are passed over, and so are files of a kind that nothing reads. Links to files are
    followed; links to folders are not, so that no loop is possible.
    """
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Skipped(printable(folder), f"cannot be listed: {error.strerror}. Check the folder's permissions.")
        return
    for entry in entries:
        if not entry.name.startswith("."):
            yield from _read_entry(entry)


def _read_entry(entry: os.DirEntry[str]) -> Iterator[Article | Skipped]:
    path = Path(entry.path)
    if entry.is_dir(follow_symlinks=False):
        yield from read_folder(path)
    elif (reader := reader_of(path)) and not _is_folder(entry):
        yield from reader(path)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False  # a link in a loop: the reader says so
