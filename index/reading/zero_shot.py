"""The reader's start, untrained: the bundled encoder chooses the sentence whose vector is nearest to the question's.

A yardstick for `evaluate`: what the same weights tell before anything is learnt.
"""

from collections.abc import Sequence

from index.domain import Readable, Reading, Span
from index.ports import Embedder, Vectors
from index.text.languages import detect
from index.text.sentences import split


class SentenceChooser:
    """A `Reader` without weights of its own: relevance is the cosine of question and passage."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    @property
    def model(self) -> str:
        """The embedder's."""
        return f"nearest sentence by {self._embedder.model}"

    def read(self, question: str, texts: Sequence[Readable]) -> list[Reading]:
        """Choose a sentence of each text."""
        (asked,) = self._embedder.encode_questions([question])
        return [self._reading(asked, text.text) for text in texts]

    def _reading(self, asked: Vectors, text: str) -> Reading:
        sentences = split(text, detect(text)) or [Span(0, len(text))]
        vectors = self._embedder.encode_passages([text, *(sentence.of(text) for sentence in sentences)])
        whole, *each = (float(cosine) for cosine in vectors @ asked)
        best = max(range(len(each)), key=each.__getitem__)
        return Reading(max(0.0, whole), sentences[best], each[best])
