"""Plain text: one file, one article."""

from collections.abc import Iterator
from pathlib import Path

from index.domain import Article, Skipped
from index.sources.files import decode, read_bytes
from index.sources.record import Record

_LONGEST_TITLE = 160  # characters; the longest headline of the sample articles has 83


def read_text(path: Path) -> Iterator[Article | Skipped]:
    """Yield the file's article: the whole file is its text, the first line its title if it reads like one.

    Raises SourceError if the file holds no text.
    """
    text = decode(read_bytes(path))
    yield from Record(text=text, title=_title(text)).articles(path)


def _title(text: str) -> str:
    first, _, rest = text.lstrip().partition("\n")
    is_title = len(first) <= _LONGEST_TITLE and first.rstrip()[-1:] not in ".!?…。！？؟:;,"
    return first.strip() if is_title and rest.strip() else ""
