"""The file of a reader of our own: where it is shipped, and that it is the one we know."""

from pathlib import Path
from typing import Final

from index.embedding.known_file import read_known
from index.embedding.q4_weights import find_weights

FILE: Final = Path(__file__).with_name("reader.onnx")
SHA256: Final = "7395f6c6e404f8f1391877180af6b11896d3f1bd778f9abb6021d537d21a6894"
OTHERWISE: Final = "Name another reading model in DEPECHE_READER, or do without: DEPECHE_READER=off."


def is_shipped() -> bool:
    """Tell whether the file is here, and the word vectors that it needs."""
    return FILE.exists() and find_weights() is not None


def shipped_model(file: Path = FILE, digest: str = SHA256) -> bytes:
    """Return the file's content; 22 MB, 0.03 s.

    Raises:
        ModelError: It is not there, cannot be read, or is another file.
    """
    return read_known(file, digest, "the reader", f"Install it again. {OTHERWISE}")
