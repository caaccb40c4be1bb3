"""Our own reader: a small multilingual cross-encoder that reads a passage for a question, in 8 bits, on the processor.

It shares the tokeniser, the word vectors and the threads of the bundled embedder. Each window is read by itself, so
that what it makes of a passage does not depend on the passages beside it.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from hashlib import sha256
from typing import Final, NamedTuple, Protocol, Self

from index.domain import Readable, Reading, Span
from index.embedding.q4_weights import Floats
from index.embedding.runtime import Session
from index.embedding.word_vectors import WordVectors
from index.errors import ModelError
from index.reading.spans import best_span, whole_words
from index.reading.windows import Window, windows

OUTPUTS: Final = ("span", "relevance")
NULL: Final = 0  # the place whose logits say that there is no answer


class Calibration(NamedTuple):
    """What turns logits into probabilities; found in training, kept in the file's notes.

    Attributes:
        scale: Relevance is the logistic function of scale times logit plus bias.
        bias: See scale.
        threshold: What a span's log-odds against none must exceed to be an answer.
    """

    scale: float = 1.0
    bias: float = 0.0
    threshold: float = 0.0

    @classmethod
    def noted(cls, notes: Mapping[str, str]) -> Self:
        """Read what `export` noted; what it did not note stays as above."""
        names = {"relevance.scale": "scale", "relevance.bias": "bias", "span.threshold": "threshold"}
        return cls(**{ours: float(notes[theirs]) for theirs, ours in names.items() if theirs in notes})

    def probability(self, logit: float) -> float:
        """Return the relevance, 0..1."""
        return 0.5 + 0.5 * math.tanh((self.scale * logit + self.bias) / 2)  # the logistic function, without overflow


class Glance(NamedTuple):
    """What one window gave: the logit of relevance, the best span in the text and its log-odds against none.

    Also where an answer may begin, with the log-odds of that.
    """

    relevance: float
    span: Span | None
    score: float
    beginnings: Sequence[tuple[int, float]]


class Runs(Protocol):
    """What computes a window's logits: ONNX Runtime over the file, or torch over the weights it was made of."""

    def run(self, embeddings: Floats) -> Sequence[Floats]:
        """Return spans (1, tokens, 2) and relevance (1, 1) for embeddings of shape (1, tokens, 384)."""
        ...


class BundledReader:
    """A `Reader` over the file we ship.

    Args:
        model: The file's content.
        words: Tokeniser and word vectors, the bundled embedder's.
        pool: Threads that read, one window each.
        threads: How many work on one window: two halve the time of a single one, and cost eight 3 % of theirs.
        weights: Computes instead of the file, with the file's calibration: shows what 8 bits cost.

    Raises:
        ModelError: The file is not what `export` writes.
    """

    def __init__(
        self, model: bytes, words: WordVectors, pool: Executor, threads: int = 2, weights: Runs | None = None
    ) -> None:
        session = Session(model, threads)
        if session.outputs != OUTPUTS:
            raise ModelError(f"A reader gives {OUTPUTS}, not {session.outputs}.", "Name another reading model.")
        self._runs: Runs = weights or session
        self._words = words
        self._pool = pool
        self._name = f"reader@{sha256(model).hexdigest()[:8]}"
        self._calibration = Calibration.noted(session.notes)

    @property
    def model(self) -> str:
        """Its name and the beginning of its SHA-256."""
        return self._name

    def read(self, question: str, texts: Sequence[Readable]) -> list[Reading]:
        """Read each text for a question; a long one in windows, of which the best speaks for it."""
        glances: list[list[Glance]] = [[] for _ in texts]
        # The pool is handed one window while the next is being cut: the two hardly wait for each other.
        for place, glance in self._pool.map(self._glance, self._shown(question, texts)):
            glances[place].append(glance)
        return [self._reading(text.text, seen) for text, seen in zip(texts, glances, strict=True)]

    def _shown(self, question: str, texts: Sequence[Readable]) -> Iterator[tuple[int, Window]]:
        for place, text in enumerate(texts):
            for window in windows(self._words.tokeniser, question, text):
                yield place, window

    def _glance(self, shown: tuple[int, Window]) -> tuple[int, Glance]:
        place, window = shown
        spans, relevance = self._runs.run(self._words(window.ids))
        best = best_span(spans[0], window.first, len(window.ids) - 2)
        span = window.slice_of(best.first, best.last) if best else None
        starts = spans[0, window.first : window.first + len(window.spans), 0] - spans[0, NULL, 0]
        beginnings = [(slot.start, start) for slot, start in zip(window.spans, starts.tolist(), strict=True)]
        return place, Glance(float(relevance[0, 0]), span, best.score if best else -math.inf, beginnings)

    def _reading(self, text: str, glances: Sequence[Glance]) -> Reading:
        relevance = self._calibration.probability(max(glance.relevance for glance in glances))
        best = max(glances, key=lambda glance: glance.score)
        span = best.span and whole_words(text, best.span)
        if span is None:
            return Reading(relevance)
        beginnings = tuple(beginning for glance in glances for beginning in glance.beginnings)
        return Reading(relevance, span, best.score - self._calibration.threshold, beginnings)
