"""Which reader reads which file, by the file's ending."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from index.domain import Article, Skipped
from index.errors import SourceError
from index.sources.files import printable
from index.sources.html import read_html
from index.sources.jsonl import read_jsonl
from index.sources.markdown import read_markdown
from index.sources.text import read_text

Reader = Callable[[Path], Iterator[Article | Skipped]]

_READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".md": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".jsonl": read_jsonl,
    ".jsonl.gz": read_jsonl,
}
ENDINGS = tuple(_READERS)


def reader_of(path: Path) -> Reader | None:
    """Return the reader for a file, None for an ending that nothing reads."""
    reader = _chosen(path)
    return partial(_read, reader) if reader else None


def holds_many(path: Path) -> bool:
    """Tell whether a file is of a kind that has an article a line."""
    return _chosen(path) is read_jsonl


def _chosen(path: Path) -> Reader | None:
    name = path.name.lower()
    return next((reader for ending, reader in _READERS.items() if name.endswith(ending)), None)


def _read(reader: Reader, path: Path) -> Iterator[Article | Skipped]:
    try:
        if printable(path) != str(path.absolute()):
            raise SourceError("its name is not valid UTF-8.", "Rename it.")  # noqa: TRY301 - one way out for all
        yield from reader(path)
    except SourceError as error:
        yield Skipped(printable(path), str(error))
    except OSError as error:
        yield Skipped(
            printable(path), f"cannot be read: {error.strerror or error}. Check the file and its permissions."
        )
