"""Where articles come from: files and folders. Not feeds, and not the web.

One file here per kind of input. Everything is a generator: a folder of a million lines is never held in memory, and a
bad file or line is one `Skipped` in its place, while the rest goes on.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from index.domain import Article, Skipped
from index.errors import SourceError
from index.ports import ArticleSource
from index.sources.folder import is_bare, read_folder
from index.sources.kinds import ENDINGS, Reader, holds_many, reader_of

__all__ = ["holds_many", "is_bare", "open_source"]


def open_source(path: Path) -> ArticleSource:
    """Return the articles of a file or folder, to be read when iterated over, as often as wanted.

    Raises SourceError if the path does not exist, or is a file of a kind that nothing here reads.
    """
    try:
        path.stat()
        is_folder = path.is_dir()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise SourceError(f"{path} cannot be opened: {reason}.", "Check the path and its permissions.") from error
    reader = read_folder if is_folder else reader_of(path)
    if reader is None:
        raise SourceError(f"{path} is of no known kind.", f"Give a folder or a file ending in {', '.join(ENDINGS)}.")
    return _Source(path, reader)


@dataclass(frozen=True, slots=True)
class _Source:
    """A path and how it is read."""

    path: Path
    reader: Reader

    def __iter__(self) -> Iterator[Article | Skipped]:
        return self.reader(self.path)
