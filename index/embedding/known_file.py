"""Files of weights that we know by their SHA-256: nothing else is run in their place."""

from hashlib import sha256
from pathlib import Path

from index.errors import ModelError


def read_known(file: Path, digest: str, what: str, remedy: str) -> bytes:
    """Return a file's content.

    Args:
        file: Where it should be.
        digest: Its SHA-256, hexadecimal.
        what: What it is, in the middle of a sentence: "the reader".
        remedy: What an operator can do where it is not.

    Raises:
        ModelError: It is not there, cannot be read, or is another file.
    """
    try:
        content = file.read_bytes()
    except OSError as error:
        raise ModelError(f"The file of {what} cannot be read: {error}.", remedy) from error
    if (found := sha256(content).hexdigest()) != digest:
        raise ModelError(f"{file} is not {what} we know: its SHA-256 is {found[:16]}….", remedy)
    return content
