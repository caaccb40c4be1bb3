"""The file of a reader of our own: where it is shipped, and that it is the one we know."""

from hashlib import sha256
from pathlib import Path
from typing import Final

from index.embedding.q4_weights import find_weights
from index.errors import ModelError

FILE: Final = Path(__file__).with_name("reader.onnx")
SHA256: Final = "73432a18631068bfd397e95d0dabb585fbda63c33f05c22a83c12e6786c6d749"
OTHERWISE: Final = "Name another reading model in DEPECHE_READER, or do without: DEPECHE_READER=off."


def is_shipped() -> bool:
    """Tell whether the file is here, and the word vectors that it needs."""
    return FILE.exists() and find_weights() is not None


def shipped_model(file: Path = FILE, digest: str = SHA256) -> bytes:
    """Return the file's content; 22 MB, 0.03 s.

    Raises:
        ModelError: It is not there, cannot be read, or is another file.
    """
    try:
        model = file.read_bytes()
    except OSError as error:
        raise ModelError(f"The bundled reader's weights cannot be read: {error}.", OTHERWISE) from error
    if (found := sha256(model).hexdigest()) != digest:
        raise ModelError(
            f"{file} is not the reader we know: its SHA-256 is {found[:16]}….", f"Install it again. {OTHERWISE}"
        )
    return model
