"""JSON lines, compressed or not: one line, one article, of a file of any size."""

import codecs
import gzip
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from pydantic import ValidationError

from index.domain import Article, Skipped
from index.errors import SourceError
from index.sources.files import MAX_BYTES, open_regular, printable
from index.sources.record import Record, complaint_of

# Text compresses 3 to 20 times. Only past the first 10 MB, because small test files repeat themselves.
_SUSPICIOUS_RATIO = 250
_UNSUSPICIOUS = 10_000_000
# Bytes after which nobody waits for the next article: what nothing is yielded for cannot be stopped either.
_MOST_EMPTY = 1_000_000
_MOST_PASSED_OVER = 200_000_000


class _Readable(Protocol):
    def readline(self, limit: int, /) -> bytes: ...


def read_jsonl(path: Path) -> Iterator[Article | Skipped]:
    """Yield the article of each line `{"id","url","title","text","published","source","language","authors","origin"}`.

    An article without id is called by its url, without either by the file's name and a hash of its words, so that it
    keeps its id when lines move. A line that is no article is a Skipped that names the line; empty lines are nothing.
    Raises SourceError where the rest of the file cannot be read.
    """
    with open_regular(path) as file:
        lines = _unpacked(file) if path.name.lower().endswith(".gz") else _lines(file)
        empty = 0
        for number, line in enumerate(lines, start=1):
            empty = 0 if line.strip() else empty + len(line)
            if not empty:
                yield from _read_line(path, number, line)
            elif empty > _MOST_EMPTY:
                raise SourceError(f"line {number}: over 1 MB of empty lines comes before it.", "Take them out.")


def _read_line(path: Path, number: int, line: bytes) -> Iterator[Article | Skipped]:
    where = f"line {number}: "
    try:
        record = _record(line)
        name = record.url or f"{path.name.split('.jsonl')[0]}-{record.fingerprint}"
        yield from record.articles(path, name, where)
    except SourceError as error:
        yield Skipped(printable(path), f"{where}{error}")


def _record(line: bytes) -> Record:
    if len(line) > MAX_BYTES:
        raise SourceError(f"it is longer than {MAX_BYTES // 1_000_000} MB.", "Write one article a line.")
    try:
        return Record.model_validate_json(line.removeprefix(codecs.BOM_UTF8))
    except ValidationError as error:
        raise complaint_of(error) from error


def _lines(file: _Readable) -> Iterator[bytes]:
    """Yield lines; of one longer than MAX_BYTES only so much that its length shows."""
    while line := file.readline(MAX_BYTES + 1):
        yield line
        passed_over = 0
        while len(line) > MAX_BYTES and not line.endswith(b"\n"):
            line = file.readline(MAX_BYTES + 1)
            passed_over += len(line)
            if passed_over > _MOST_PASSED_OVER:
                raise SourceError("a line goes on after 200 MB.", "Write one article a line.")


@dataclass(frozen=True, slots=True)
class _Unpacked:
    """A gzip stream that stops a file made to unpack without end."""

    unpacked: gzip.GzipFile
    packed: BinaryIO

    def readline(self, limit: int, /) -> bytes:
        line = self.unpacked.readline(limit)
        size = self.unpacked.tell()
        if size > _UNSUSPICIOUS and size > _SUSPICIOUS_RATIO * self.packed.tell():
            raise SourceError(f"it unpacks to over {_SUSPICIOUS_RATIO} times its size.", "Give it unpacked as .jsonl.")
        return line


def _unpacked(file: BinaryIO) -> Iterator[bytes]:
    try:
        with gzip.GzipFile(fileobj=file) as unpacked:
            yield from _lines(_Unpacked(unpacked, file))
    except (gzip.BadGzipFile, zlib.error) as error:
        raise SourceError(f"it is not sound gzip: {error}.", "Pack it again, or give it unpacked as .jsonl.") from error
    except EOFError as error:
        raise SourceError("its end is missing.", "Copy it again; what came before was read.") from error
