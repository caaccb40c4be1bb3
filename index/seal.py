"""The checksums of a word index's files: without them a flipped bit would quietly change what is found.

tantivy ends each file of a segment with a CRC-32 but never reads it. The list of them, `meta.json`, has none and gets
one from us, the seal, which is broken before the list may change and set again afterwards. An index without a seal was
left by a killed writer.
"""

import json
import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from struct import unpack
from typing import BinaryIO

from index.durable_file import write_durably

_LIST = "meta.json"
_SEAL = "seal"
_PARTS = ("fast", "fieldnorm", "idx", "pos", "store", "term")  # tantivy opens without some and fails at a question
_MAGIC = 1337  # the last four bytes of every file that tantivy closes with a footer
_BLOCK = 1 << 20


def set_seal(folder: Path) -> None:
    """Vouch for the list of segments as it is now."""
    write_durably(folder / _SEAL, _checksum_of_list((folder / _LIST).read_bytes()))


def break_seal(folder: Path) -> None:
    """Let the list of segments change."""
    (folder / _SEAL).unlink(missing_ok=True)


def is_sealed(folder: Path) -> bool:
    """Tell whether the last writer came to the end of its work."""
    return (folder / _SEAL).exists()


def size(folder: Path) -> int:
    """How many bytes `verify` reads, about."""
    return sum(file.stat().st_size for file in folder.glob("*.*") if file.is_file())


def verify(folder: Path) -> None:
    """Compare every file with its checksum; a writer may be at work meanwhile.

    Raises ValueError for what is damaged, OSError for what is missing or cannot be read.
    """
    while True:
        listed = (folder / _LIST).read_bytes()
        try:
            _verify_list(folder, listed)
            for file in _segment_files(folder, listed):
                _verify_segment_file(file)
        except (OSError, ValueError):
            if (folder / _LIST).read_bytes() == listed:
                raise  # otherwise a writer has replaced what was looked at
        else:
            return


def _verify_list(folder: Path, listed: bytes) -> None:
    try:
        sealed = (folder / _SEAL).read_text(encoding="utf-8")
    except FileNotFoundError:
        return
    if sealed != _checksum_of_list(listed):
        raise ValueError(f"{_LIST} has a wrong checksum")


def _checksum_of_list(listed: bytes) -> str:
    return f"{zlib.crc32(listed):08x}"


def _segment_files(folder: Path, listed: bytes) -> Iterator[Path]:
    try:
        names = [str(segment["segment_id"]).replace("-", "") for segment in json.loads(listed)["segments"]]
    except (KeyError, TypeError) as error:
        raise ValueError(f"{_LIST} lists no segments") from error
    for name in names:
        yield from (folder / f"{name}.{part}" for part in _PARTS)
        yield from folder.glob(f"{name}.*.del")


def _verify_segment_file(path: Path) -> None:
    with path.open("rb") as file:
        length, expected = _footer(file, path)
        if _checksum(file, length) != expected:
            raise ValueError(f"{path.name} has a wrong checksum")


def _footer(file: BinaryIO, path: Path) -> tuple[int, int]:
    """Return the length of what stands before the footer, in bytes, and its CRC-32."""
    try:
        end = file.seek(-8, os.SEEK_END)
        length, magic = unpack("<II", file.read())
        file.seek(end - length)
        expected = json.loads(file.read(length))["crc"]
    except (OSError, ValueError, TypeError, KeyError) as error:  # whatever the bytes happen to say
        raise ValueError(f"{path.name} is cut off or overwritten") from error
    if magic != _MAGIC:
        raise ValueError(f"{path.name} is cut off or overwritten")
    return end - length, expected


def _checksum(file: BinaryIO, length: int) -> int:
    file.seek(0)
    checksum = 0
    while length and (block := file.read(min(_BLOCK, length))):
        checksum, length = zlib.crc32(block, checksum), length - len(block)
    return checksum
