"""Readers: whether a text answers a question, and where. One file per engine; each is imported when it is opened."""

from pathlib import Path
from typing import Final

from index.ports import Embedder, Reader
from index.reading.shipped import is_shipped

OFF: Final = "off"
BUNDLED: Final = "bundled"

__all__ = ["BUNDLED", "OFF", "open_reader"]


def open_reader(name: str = "", embedder: Embedder | None = None) -> Reader | None:
    """Open a reading model.

    Args:
        name: Empty for the bundled one where there is one; "bundled" for it and no other; "off" for none; a file that
            ends in ".onnx" for one that was just trained; anything else is a model by name or folder: a
            question-answering model of transformers, or a cross-encoder of sentence-transformers, which tells
            relevance only.
        embedder: Where it is the bundled one, the bundled reader shares what it has loaded.

    Returns:
        None where it is off, or where nothing is bundled for this platform.

    Raises:
        ModelError: The model is missing or damaged.
    """
    if name == OFF or (not name and not is_shipped()):
        return None
    if name in {"", BUNDLED}:
        from index.reading.bundled import open_bundled

        return open_bundled(embedder)
    if name.endswith(".onnx"):
        from index.reading.bundled import open_trained

        return open_trained(Path(name), embedder)
    from index.reading.foreign import open_foreign

    return open_foreign(name)
