"""Vector indexes on disk: one immutable folder each, and a pointer to the one that counts.

    snapshots/CURRENT            the name of the snapshot that counts, switched by one atomic rename; "000002-" says
                                 that it was dropped and none has taken its place
    snapshots/000002/vectors     the FAISS file
    snapshots/000002/manifest    what it covers, and of which store and model
    snapshots/new                one that is being written, or was when its writer was killed

A snapshot is derived: one that is missing, torn or of another store or model is ignored, never repaired.
"""

import errno
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from index.database import disk_full
from index.durable_file import sync, write_durably
from index.errors import IndexDamaged, StoreError
from index.verification import AT_ONCE, Verification

if TYPE_CHECKING:
    from index.faiss_index import FaissIndex

_REMEDY = "It is rebuilt from the store."


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a snapshot says of itself.

    Attributes:
        store: Identity of the store it was built from.
        covered: It holds every passage that lived in rows 1 to `covered` when it was built.
        count: How many rows it holds.
        size: Of the FAISS file, in bytes.
        sha256: Of the FAISS file.
    """

    store: str
    model: str
    dimension: int
    covered: int
    count: int
    size: int
    sha256: str

    def written(self) -> str:
        """Write it as two lines, the second of which is the checksum of the first."""
        content = json.dumps(asdict(self))
        return f"{content}\n{sha256(content.encode()).hexdigest()}\n"

    @classmethod
    def read(cls, written: str) -> "Manifest":
        """Read what `written` gave. Raises ValueError or TypeError for anything else."""
        manifest = cls(**json.loads(written.partition("\n")[0]))
        if manifest.written() != written:
            raise ValueError("the manifest has a wrong checksum")
        return manifest


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """An open snapshot. Where it is large, `verification` goes on beside the first searches."""

    name: str
    manifest: Manifest
    index: "FaissIndex"
    verification: Verification


class Snapshots:
    """The folder of snapshots of one store. Only the holder of the writer's lock calls `write` and `clear`."""

    def __init__(self, folder: Path, *, checked_at_once: int = AT_ONCE) -> None:
        self._folder = folder
        self._checked_at_once = checked_at_once

    def current(self) -> str:
        """Return the name of the snapshot that counts, empty where there is none."""
        pointer = self._pointer()
        return "" if pointer.endswith("-") else pointer

    def open(self, name: str, *, for_building: bool = False) -> Snapshot:
        """Open a snapshot; `for_building` reads it into memory, checked byte by byte, so that it can be added to.

        Raises IndexDamaged where it is missing or torn.
        """
        folder = self._folder / name
        try:
            manifest = Manifest.read((folder / "manifest").read_text(encoding="utf-8"))
            verification = self._verification(folder / "vectors", manifest, for_building=for_building)
        except (OSError, ValueError, TypeError) as error:
            raise IndexDamaged(f"The snapshot {folder} is torn ({error}).", _REMEDY) from error
        from index.faiss_index import FaissIndex  # a store too small for a snapshot never needs FAISS

        index = FaissIndex.read(folder / "vectors", mapped=not for_building)
        if len(index) != manifest.count:
            raise IndexDamaged(f"The snapshot {folder} holds {len(index)} rows, not {manifest.count}.", _REMEDY)
        return Snapshot(name, manifest, index, verification)

    def write(self, index: "FaissIndex", *, store: str, model: str, dimension: int, covered: int) -> None:
        """Write a snapshot beside the others, switch to it, and drop those that nobody can need any more."""
        former, folder = self.current(), self._folder / "new"
        shutil.rmtree(folder, ignore_errors=True)  # of a writer that was killed
        with _disk_full_told(folder):
            folder.mkdir(parents=True)
            index.write(folder / "vectors")
            sync(folder / "vectors")
            size, digest = _digest(folder / "vectors")
            manifest = Manifest(store, model, dimension, covered, len(index), size, digest)
            write_durably(folder / "manifest", manifest.written())
            name = f"{self._highest() + 1:06}"
            folder.rename(self._folder / name)
            write_durably(self._folder / "CURRENT", name)
        self._drop(keep={name, former})

    def clear(self) -> None:
        """Drop every snapshot."""
        if not self._folder.exists():
            return
        with _disk_full_told(self._folder / "new"):
            write_durably(self._folder / "CURRENT", f"{self._highest():06}-")
        self._drop(keep=set())

    def _pointer(self) -> str:
        try:
            return (self._folder / "CURRENT").read_bytes().decode("ascii", "replace").strip()
        except OSError:
            return ""

    def _verification(self, path: Path, manifest: Manifest, *, for_building: bool) -> Verification:
        if path.stat().st_size != manifest.size:
            raise ValueError(f"{path.stat().st_size} bytes instead of {manifest.size}")
        return Verification(
            lambda: _check(path, manifest), manifest.size, manifest.size if for_building else self._checked_at_once
        )

    def _highest(self) -> int:
        # The pointer's too: a reader that found a snapshot torn must not take another of the same name for it.
        taken = [self._pointer().rstrip("-"), *(folder.name for folder in self._folder.iterdir())]
        return max((int(name) for name in taken if name.isdecimal()), default=0)

    def _drop(self, keep: set[str]) -> None:
        # The former one stays for a reader that is about to open it; whoever has one open keeps its bytes anyway.
        for folder in self._folder.iterdir():
            if folder.is_dir() and folder.name not in keep:
                shutil.rmtree(folder, ignore_errors=True)


def _check(path: Path, manifest: Manifest) -> None:
    if _digest(path)[1] != manifest.sha256:
        raise ValueError("wrong checksum")


def _digest(path: Path) -> tuple[int, str]:
    digest = sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
        return file.tell(), digest.hexdigest()


@contextmanager
def _disk_full_told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)
        if error.errno == errno.ENOSPC or "No space left" in str(error):
            raise disk_full(folder) from error
        raise StoreError(f"{folder} cannot be written ({error}).", "Check the disk, then try again.") from error
