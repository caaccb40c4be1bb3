"""Files that admins sent: a folder beside the store, read like any other source. Names are made safe; sizes checked."""

import os
import re
import tempfile
import unicodedata
from dataclasses import dataclass
from pathlib import Path

_LONGEST_NAME = 100
_MEGABYTE = 1_000_000


class TooBig(Exception):
    """The file is larger than may be sent."""

    def __init__(self, megabytes: float) -> None:
        super().__init__(megabytes)
        self.megabytes = megabytes


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that was written.

    Attributes:
        before: What a file of this name held until then; None where there was none.
    """

    path: Path
    before: bytes | None


class Inbox:
    """The folder. A file sent again under its name takes the place of the one before, as in any folder."""

    def __init__(self, folder: Path, megabytes: float) -> None:
        self._folder = folder
        self._megabytes = megabytes

    @property
    def folders(self) -> list[Path]:
        """The folder as a source, once there is something in it."""
        return [self._folder] if self._folder.is_dir() and any(self._folder.iterdir()) else []

    def takes(self, name: str) -> bool:
        """Tell whether a file of this name is of a kind that can be read."""
        from index.sources.kinds import ENDINGS

        return safe(name).lower().endswith(ENDINGS)

    def check(self, size: int | None) -> None:
        """Refuse a size in bytes, where it is known.

        Raises:
            TooBig: With the limit.
        """
        if size is not None and size > self._megabytes * _MEGABYTE:
            raise TooBig(self._megabytes)

    def keep(self, name: str, content: bytes) -> Kept:
        """Write a file, whole or not at all.

        Raises:
            TooBig: With the limit.
        """
        self.check(len(content))
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / safe(name)
        kept = Kept(path, path.read_bytes() if path.is_file() else None)
        self._write(path, content)
        return kept

    def undo(self, kept: Kept) -> None:
        """Leave the folder as it was before a file was kept."""
        if kept.before is None:
            kept.path.unlink(missing_ok=True)
        else:
            self._write(kept.path, kept.before)

    def discard(self, path: Path) -> None:
        """Delete a file of the inbox, unless it is of a kind that holds many articles; leave other folders alone."""
        from index.sources import holds_many

        if path.absolute().parent == self._folder.absolute() and not holds_many(path):
            path.unlink(missing_ok=True)

    def _write(self, path: Path, content: bytes) -> None:
        # The unfinished file stays out of the folder, which may be read at any time.
        handle, unfinished = tempfile.mkstemp(dir=self._folder.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(unfinished).replace(path)


def safe(name: str) -> str:
    """Return a plain file name: no folders, no leading dot, letters of any script, its endings kept."""
    plain = unicodedata.normalize("NFC", name.replace("\\", "/").rsplit("/", 1)[-1])
    plain = re.sub(r"[^\w.-]+", "_", plain).strip("._-")
    stem, dot, endings = plain.partition(".")
    while len((stem + dot + endings).encode()) > _LONGEST_NAME and stem:
        stem = stem[:-1]
    return (stem + dot + endings)[-_LONGEST_NAME:] or "article.txt"
