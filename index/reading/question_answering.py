"""Any extractive question-answering model of transformers as a reader, by name or folder, through its own tokenizer.

Such a model was trained to point at the words of an answer, or at its first token where there is none. So relevance is
how much likelier it finds an answer than none; it is not calibrated on our questions.
"""

import math
from collections.abc import Iterator, Sequence
from threading import Lock
from typing import Any, Final

import numpy as np
from transformers import AutoConfig, AutoModelForQuestionAnswering, AutoTokenizer

from index.domain import Readable, Reading, Span
from index.errors import ModelError
from index.reading.spans import Best, best_span, whole_words

LONGEST: Final = 384  # tokens in a window, and
OVERLAP: Final = 128  # what neighbouring ones share: as the models of this kind were trained
QUESTION: Final = 64  # tokens of the question that are read


def answers_with_spans(name: str) -> bool:
    """Tell whether a model is of this kind. Raises OSError or ValueError where its configuration cannot be read."""
    architectures = AutoConfig.from_pretrained(name).architectures or []
    return any(each.endswith("ForQuestionAnswering") for each in architectures)


class QuestionAnsweringReader:
    """A `Reader` over a model that transformers can load.

    Args:
        name: A name on the Hugging Face hub, or a folder.

    Raises:
        ModelError: Its tokenizer cannot tell where in the text a token stands.
        OSError, ValueError: It cannot be loaded.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._tokenizer = AutoTokenizer.from_pretrained(name)
        self._model = AutoModelForQuestionAnswering.from_pretrained(name).eval().requires_grad_(requires_grad=False)
        self._longest = min(LONGEST, self._tokenizer.model_max_length)
        self._lock = Lock()  # the tokenizer answers a second thread with "Already borrowed"
        if not self._tokenizer.is_fast:
            raise ModelError(
                f"The reading model {name} has a tokenizer that keeps no offsets.", "Name one with a fast tokenizer."
            )

    @property
    def model(self) -> str:
        """Its name or folder."""
        return self._name

    def read(self, question: str, texts: Sequence[Readable]) -> list[Reading]:
        """Read each text for a question; a long one in windows, of which the best speaks for it."""
        with self._lock:
            asked = self._asked(_clean(question))
            return [self._reading(asked, text) for text in texts]

    def _reading(self, question: str, text: Readable) -> Reading:
        above = f"{_clean(text.title)}\n" if text.title else ""
        found = list(self._spans(question, above + _clean(text.text), len(above)))
        if not found:
            return Reading(0.0)
        span, score = max(found, key=lambda each: each[1])
        words = whole_words(text.text, Span(max(0, span.start - len(above)), span.end - len(above)))
        relevance = 0.5 + 0.5 * math.tanh(score / 2)
        return Reading(relevance, words, score) if words else Reading(relevance)

    def _spans(self, question: str, context: str, first: int) -> Iterator[tuple[Span, float]]:
        """Yield each window's best span that ends behind a character of the context."""
        encoded = self._tokenizer(
            question, context, truncation="only_second", max_length=self._longest,
            stride=min(OVERLAP, self._longest // 4), padding=True, return_tensors="pt",
            return_overflowing_tokens=True, return_offsets_mapping=True,
        )  # fmt: skip
        offsets = encoded.pop("offset_mapping").numpy()
        encoded.pop("overflow_to_sample_mapping", None)
        output = self._model(**encoded)
        logits = np.stack([output.start_logits.numpy(), output.end_logits.numpy()], axis=-1)
        for window, spans in enumerate(offsets):
            best = self._best(encoded, window, logits[window], spans[:, 1] > first)
            if best is not None:
                yield Span(int(spans[best.first, 0]), int(spans[best.last, 1])), best.score

    def _best(self, encoded: Any, window: int, logits: Any, behind: Any) -> Best | None:  # noqa: ANN401 - as the library has them
        of_context = np.array([sequence == 1 for sequence in encoded.sequence_ids(window)])
        places = np.flatnonzero(of_context & behind)
        if not len(places):
            return None
        ids = encoded["input_ids"][window].tolist()
        null = ids.index(self._tokenizer.cls_token_id) if self._tokenizer.cls_token_id in ids else 0
        return best_span(logits, int(places[0]), int(places[-1]), null)

    def _asked(self, question: str) -> str:
        """Cut a question, so that it leaves room for the text."""
        most = min(QUESTION, self._longest // 4)
        offsets = self._tokenizer(question, truncation=True, max_length=most, return_offsets_mapping=True)
        return question[: max(end for _, end in offsets["offset_mapping"])]


def _clean(text: str) -> str:
    return text.encode("utf-8", "replace").decode()  # tokenizers refuse a lone surrogate
