"""Vector indexes on disk: one immutable folder each, and a pointer to the one that counts.

    snapshots/CURRENT            the name of the snapshot that counts, switched by one atomic rename
    snapshots/000002/vectors     the FAISS file
    snapshots/000002/manifest    what it covers, and of which store and model
    snapshots/new                one that is being written, or was when its writer was killed

A snapshot is derived: one that is missing, torn or of another store or model is ignored, never repaired.
"""

import errno
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from index.database import disk_full
from index.errors import IndexDamaged, StoreError

if TYPE_CHECKING:
    from index.faiss_index import FaissIndex

_REMEDY = "It is rebuilt from the store."
_CHECKED_AT_ONCE = 64 * 2**20  # bytes, 50 ms; the checksum of a larger file is checked before it is built upon


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a snapshot says of itself.

    Attributes:
        store: Identity of the store it was built from.
        covered: It holds every passage that lived in rows 1 to `covered` when it was built.
        count: How many rows it holds.
        size: Of the FAISS file, in bytes.
    """

    store: str
    model: str
    dimension: int
    covered: int
    count: int
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """An open snapshot."""

    name: str
    manifest: Manifest
    index: "FaissIndex"


class Snapshots:
    """The folder of snapshots of one store. Only the holder of the writer's lock calls `write` and `clear`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def current(self) -> str:
        """Return the name of the snapshot that counts, empty where there is none."""
        try:
            return (self._folder / "CURRENT").read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            return ""

    def open(self, name: str, *, for_building: bool = False) -> Snapshot:
        """Open a snapshot; `for_building` reads it into memory, checked byte by byte, so that it can be added to.

        Raises IndexDamaged where it is missing or torn.
        """
        folder = self._folder / name
        try:
            manifest = Manifest(**json.loads((folder / "manifest").read_text(encoding="utf-8")))
            _check(folder / "vectors", manifest, thorough=for_building)
        except (OSError, ValueError, TypeError) as error:
            raise IndexDamaged(f"The snapshot {folder} is torn ({error}).", _REMEDY) from error
        from index.faiss_index import FaissIndex  # a store too small for a snapshot never needs FAISS

        index = FaissIndex.read(folder / "vectors", mapped=not for_building)
        if len(index) != manifest.count:
            raise IndexDamaged(f"The snapshot {folder} holds {len(index)} rows, not {manifest.count}.", _REMEDY)
        return Snapshot(name, manifest, index)

    def write(self, index: "FaissIndex", *, store: str, model: str, dimension: int, covered: int) -> None:
        """Write a snapshot beside the others, switch to it, and drop those that nobody can need any more."""
        former, folder = self.current(), self._folder / "new"
        shutil.rmtree(folder, ignore_errors=True)  # of a writer that was killed
        with _disk_full_told(folder):
            folder.mkdir(parents=True)
            index.write(folder / "vectors")
            _sync(folder / "vectors")
            size, digest = _digest(folder / "vectors")
            manifest = Manifest(store, model, dimension, covered, len(index), size, digest)
            _durably(folder / "manifest", json.dumps(asdict(manifest)))
            name = self._next_name()
            folder.rename(self._folder / name)
            self._switch(name)
        self._drop(keep={name, former})

    def clear(self) -> None:
        """Remove every snapshot."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _switch(self, name: str) -> None:
        pointer = self._folder / "CURRENT.new"
        _durably(pointer, name)
        pointer.replace(self._folder / "CURRENT")

    def _next_name(self) -> str:
        # Above the pointer's too: a reader that found a snapshot torn must not take the next one for it.
        taken = [self.current(), *(folder.name for folder in self._folder.iterdir())]
        return f"{max((int(name) for name in taken if name.isdecimal()), default=0) + 1:06}"

    def _drop(self, keep: set[str]) -> None:
        # The former one stays for a reader that is about to open it; whoever has one open keeps its bytes anyway.
        for folder in self._folder.iterdir():
            if folder.is_dir() and folder.name not in keep:
                shutil.rmtree(folder, ignore_errors=True)


def _check(path: Path, manifest: Manifest, *, thorough: bool) -> None:
    if path.stat().st_size != manifest.size:
        raise ValueError(f"{path.stat().st_size} bytes instead of {manifest.size}")
    if (thorough or manifest.size <= _CHECKED_AT_ONCE) and _digest(path)[1] != manifest.sha256:
        raise ValueError("wrong checksum")


def _digest(path: Path) -> tuple[int, str]:
    digest = sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
        return file.tell(), digest.hexdigest()


def _durably(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    _sync(path)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


@contextmanager
def _disk_full_told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        if error.errno == errno.ENOSPC or "No space left" in str(error):
            raise disk_full(folder) from error
        raise StoreError(f"{folder} cannot be written ({error}).", "Check the disk, then try again.") from error
