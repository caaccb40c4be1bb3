"""Files that admins sent: a folder beside the store, read like any other source. Names are made safe; sizes checked."""

import os
import re
import tempfile
import unicodedata
from pathlib import Path

_LONGEST_NAME = 100
_MEGABYTE = 1_000_000
_SEVERAL = (".jsonl", ".gz")  # hold many articles


class TooBig(Exception):
    """The file is larger than may be sent."""

    def __init__(self, megabytes: float) -> None:
        super().__init__(megabytes)
        self.megabytes = megabytes


class Inbox:
    """The folder. A file sent again under its name takes the place of the one before, as in any folder."""

    def __init__(self, folder: Path, megabytes: float) -> None:
        self._folder = folder
        self._megabytes = megabytes

    @property
    def folders(self) -> list[Path]:
        """The folder as a source, once there is something in it."""
        return [self._folder] if self._folder.is_dir() and any(self._folder.iterdir()) else []

    def check(self, size: int | None) -> None:
        """Refuse a size in bytes, where it is known.

        Raises:
            TooBig: With the limit.
        """
        if size is not None and size > self._megabytes * _MEGABYTE:
            raise TooBig(self._megabytes)

    def keep(self, name: str, content: bytes) -> Path:
        """Write a file, whole or not at all.

        Raises:
            TooBig: With the limit.
        """
        self.check(len(content))
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / safe(name)
        # The unfinished file stays out of the folder, which may be read at any time.
        handle, unfinished = tempfile.mkstemp(dir=self._folder.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(unfinished).replace(path)
        return path

    def discard(self, path: Path) -> None:
        """Delete a file of the inbox, unless it is of a kind that holds many articles; leave other folders alone."""
        if path.absolute().parent == self._folder.absolute() and path.suffix not in _SEVERAL:
            path.unlink(missing_ok=True)


def safe(name: str) -> str:
    """Return a plain file name: no folders, no leading dot, letters of any script, its endings kept."""
    plain = unicodedata.normalize("NFC", name.replace("\\", "/").rsplit("/", 1)[-1])
    plain = re.sub(r"[^\w.-]+", "_", plain).strip("._-")
    stem, dot, endings = plain.partition(".")
    while len((stem + dot + endings).encode()) > _LONGEST_NAME and stem:
        stem = stem[:-1]
    return (stem + dot + endings)[-_LONGEST_NAME:] or "article.txt"
