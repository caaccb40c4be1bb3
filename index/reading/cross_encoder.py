"""Any cross-encoder of sentence-transformers as a reader, by name or folder: relevance only, no spans."""

from collections.abc import Sequence
from operator import methodcaller
from threading import Lock

import numpy as np
from sentence_transformers import CrossEncoder

from index.domain import Readable, Reading
from index.errors import ModelError


class CrossEncoderReader:
    """A `Reader` that tells relevance.

    Args:
        name: A name on the Hugging Face hub, or a folder.

    Raises:
        ModelError: It gives more than one figure for a pair of texts.
        OSError, ValueError: It cannot be loaded.
    """

    def __init__(self, name: str) -> None:
        self._model = CrossEncoder(name)
        self._name = name
        self._lock = Lock()  # its tokenizer answers a second thread with "Already borrowed"
        if self._model.num_labels != 1:
            raise ModelError(
                f"The reading model {name} gives {self._model.num_labels} figures for a passage.",
                "Name a cross-encoder that gives one, its relevance, or a question-answering model.",
            )

    @property
    def model(self) -> str:
        """Its name or folder."""
        return self._name

    def read(self, question: str, texts: Sequence[Readable]) -> list[Reading]:
        """Weigh each text for a question; of a text longer than the model reads the beginning counts."""
        if not texts:
            return []
        pairs = [(_clean(question), _clean(_shown(text))) for text in texts]
        with self._lock:
            # Some models' own last step leaves logits; the logistic function makes them comparable, and keeps order.
            scores = self._model.predict(pairs, activation_fn=methodcaller("sigmoid"), show_progress_bar=False)
        return [Reading(float(score)) for score in np.asarray(scores, np.float64)]


def _shown(text: Readable) -> str:
    date = text.published.date().isoformat() if text.published else ""
    return "\n".join(part for part in (text.title, date, text.text) if part)


def _clean(text: str) -> str:
    return text.encode("utf-8", "replace").decode()  # its tokenizers refuse a lone surrogate
