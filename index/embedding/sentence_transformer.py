"""Any other embedding model: sentence-transformers, by name or folder, on whatever device it finds.

The only file that imports it (and with it torch: 6-10 s, 420 MB), and only when such an embedder is opened.
"""

from collections.abc import Callable, Sequence
from hashlib import file_digest, sha256
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from index.errors import INSTALL_MODELS, ModelError
from index.ports import Vectors

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

E5_PROMPTS: Final = {"query": "query: ", "document": "passage: "}
# Models whose own configuration does not say which prefixes they were trained with.
PROMPTS: Final = {f"intfloat/multilingual-e5-{size}": E5_PROMPTS for size in ("small", "base", "large")}


class SentenceTransformerEmbedder:
    """An `Embedder` over a model that sentence-transformers can load.

    Args:
        name: A name on the Hugging Face hub, or a folder.

    Raises:
        ModelError: The package is not installed, or the model is missing or cannot be loaded.
    """

    def __init__(self, name: str) -> None:
        folder = Path(name).expanduser()
        if not folder.is_dir() and (folder.is_absolute() or name.startswith((".", "~"))):
            raise ModelError(
                f"There is no folder {folder} with an embedding model.",
                "Check DEPECHE_MODEL; empty means the bundled model.",
            )
        self._model = _load(str(folder) if folder.is_dir() else name)
        self._name = f"{folder.resolve().name}@{_digest(folder)[:8]}" if folder.is_dir() else name
        self._lock = Lock()  # its tokenizer answers a second thread with "Already borrowed"
        self._dimension = int(self._raw(self._model.encode_document, [""]).shape[1])

    @property
    def model(self) -> str:
        """The name; for a folder its own name and the beginning of its files' SHA-256, wherever it lies."""
        return self._name

    @property
    def dimension(self) -> int:
        """Length of a vector, as the model gives it."""
        return self._dimension

    def encode_questions(self, questions: Sequence[str]) -> Vectors:
        """Embed questions."""
        return self._encode(self._model.encode_query, questions)

    def encode_passages(self, passages: Sequence[str]) -> Vectors:
        """Embed passages."""
        return self._encode(self._model.encode_document, passages)

    def _encode(self, encode: Callable[..., Any], texts: Sequence[str]) -> Vectors:
        if not texts:
            return np.empty((0, self._dimension), np.float32)
        return _unit(self._raw(encode, texts))

    def _raw(self, encode: Callable[..., Any], texts: Sequence[str]) -> Vectors:
        with self._lock:
            return np.asarray(encode([_clean(text) for text in texts], show_progress_bar=False), np.float32)


def _clean(text: str) -> str:
    return text.encode("utf-8", "replace").decode()  # its tokenizers refuse a lone surrogate


def _unit(vectors: Vectors) -> Vectors:
    """Bring rows to length 1. A row of zeros (no word the model knows) gets the one direction all such texts share."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    uniform = np.float32(vectors.shape[1] ** -0.5)
    unit: Vectors = np.divide(vectors, lengths, out=np.full_like(vectors, uniform), where=lengths > 0)
    return unit


def _load(name: str) -> "SentenceTransformer":
    try:
        from sentence_transformers import SentenceTransformer
    except ImportError as error:
        raise ModelError(f"The embedding model {name} needs sentence-transformers.", INSTALL_MODELS) from error
    try:
        return SentenceTransformer(name, prompts=PROMPTS.get(name))
    except (OSError, ValueError, RuntimeError, KeyError, AttributeError, TypeError) as error:
        raise ModelError(
            f"The embedding model {name} cannot be loaded: {_first_line(error)}",
            "Check its name or folder, and that it can be reached the first time it is used.",
        ) from error


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


def _digest(folder: Path) -> str:
    """SHA-256 over the names and contents of all files but the model card and hidden ones."""
    digest = sha256()
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder)
        if path.is_file() and path.suffix != ".md" and not any(part.startswith(".") for part in relative.parts):
            with path.open("rb") as file:
                digest.update(f"{relative.as_posix()}\0".encode() + file_digest(file, "sha256").digest())
    return digest.hexdigest()
