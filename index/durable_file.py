"""Small files that are there whole or not at all, whatever moment the process or the power fails."""

import os
from pathlib import Path


def write_durably(path: Path, text: str) -> None:
    """Put a file in the place of whatever was there, by one rename of what the disk already holds. Raises OSError."""
    new = path.with_name(f"{path.name}.new")
    new.write_text(text, encoding="utf-8")
    sync(new)
    new.replace(path)


def sync(path: Path) -> None:
    """Wait until the disk holds this file. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
