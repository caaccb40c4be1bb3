"""Reading a file that may be anything: only regular files, only so many bytes, only text that can be trusted."""

import codecs
import os
import stat
from pathlib import Path
from typing import BinaryIO

from index.errors import SourceError

MAX_BYTES = 20_000_000  # a novel has one million; a file beyond this is no article


def open_regular(path: Path) -> BinaryIO:
    """Open a file for reading. Raises SourceError for a pipe, device or folder, without ever waiting on one."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return os.fdopen(descriptor, "rb")
    os.close(descriptor)
    raise SourceError("it is no regular file.", "Give a file that holds text.")


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """Return the bytes of a file. Raises SourceError if there are none, or more than `limit`."""
    with open_regular(path) as file:
        content = file.read(limit + 1)
    if not content:
        raise SourceError("the file is empty.", "Remove it, or write its text again.")
    if len(content) > limit:
        raise SourceError(f"it is larger than {limit // 1_000_000} MB.", "Split it into one file for each article.")
    return content


def decode(content: bytes, declared: str | None = None) -> str:
    """Return the text of a file: UTF-8, UTF-16 with its mark, or the encoding it declares.

    The byte order mark is dropped and CRLF becomes LF. Raises SourceError otherwise, because a quote has to be the
    exact words and guessing is not exact: charset-normalizer takes French in Windows-1252 for Baltic, and is sure.
    """
    text = _decoded(content, declared).removeprefix("\ufeff")
    if "\x00" in text:
        raise SourceError("it holds NUL characters.", "Save it as plain text in UTF-8.")
    return text.replace("\r\n", "\n")


def _decoded(content: bytes, declared: str | None) -> str:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _strictly(content, "utf-16")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        encoding = _known(declared)
        if encoding is None:
            raise _not_utf8(error) from error
        return _strictly(content, encoding)


def _strictly(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(f"it is not valid {encoding} at byte {error.start}.", "Save it again as UTF-8.") from error
    except (LookupError, UnicodeError) as error:  # Python's "hex", "zlib" and "undefined"
        raise SourceError(f"it declares {encoding}, which no text is written in.", "Save it again as UTF-8.") from error


def _not_utf8(error: UnicodeDecodeError) -> SourceError:
    return SourceError(
        f"it is not valid UTF-8 at byte {error.start}.", "Save it as UTF-8: iconv -f OLD-ENCODING -t UTF-8."
    )


def _known(encoding: str | None) -> str | None:
    try:
        name = codecs.lookup(encoding or "").name
    except LookupError:
        return None
    # What the web calls Latin-1 is Windows-1252; and whoever declares UTF-8 has just been found wrong.
    return {"iso8859-1": "cp1252", "ascii": "cp1252", "utf-8": None}.get(name, name)


def printable(path: Path) -> str:
    """Return a path as text that can be stored and shown, whatever bytes its name is made of."""
    return os.fsencode(path.absolute()).decode("utf-8", "replace")
