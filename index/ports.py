"""What the pipeline asks of its parts. A docstring here is the contract; tests/contracts holds every adapter to it."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.domain import Article, Ranked, Readable, Reading, Skipped

Vectors = NDArray[np.float32]
Rows = NDArray[np.int64]


class Embedder(Protocol):
    """Turns text into vectors whose inner product is their similarity.

    Every method returns float32 of shape (len(texts), dimension), rows of length 1 and finite, in the order given;
    (0, dimension) for no texts. Text longer than the model reads is cut, never refused; the empty string is a text.
    The same text gives the same vector (cosine >= 0.99) whatever else is in the batch. Safe to call from several
    threads at once.
    """

    @property
    def model(self) -> str:
        """Identity of the model, equal exactly when vectors may be compared ("multilingual-e5-small-q4@1f2e3d4c")."""

    @property
    def dimension(self) -> int:
        """Length of a vector."""

    def encode_questions(self, questions: Sequence[str]) -> Vectors:
        """Embed questions."""

    def encode_passages(self, passages: Sequence[str]) -> Vectors:
        """Embed passages."""


class Reader(Protocol):
    """Reads texts for a question: does it answer, and where.

    Question and text may be in any two languages the model knows. Any string is a question and a text, the empty one
    too. What is made of a text hardly depends (relevance within .01) on the texts beside it. Safe to call from several
    threads at once.
    """

    @property
    def model(self) -> str:
        """Identity of the model ("reader@1f2e3d4c")."""

    def read(self, question: str, texts: Sequence[Readable]) -> list[Reading]:
        """Return one reading for each text, in the order given; a span is a slice of its text."""


class VectorIndex(Protocol):
    """Nearest neighbours by inner product over (row, vector) pairs. Rows are unique and non-negative."""

    def __len__(self) -> int:
        """How many rows it holds."""

    def add(self, rows: Rows, vectors: Vectors) -> None:
        """Add rows; ValueError for a wrong shape, NaN or infinite values, or a row that is already there."""

    def search(self, vector: Vectors, k: int) -> list[Ranked]:
        """Return the k best rows for one vector of shape (dimension,), best first, fewer where there are fewer."""


class LexicalIndex(Protocol):
    """BM25 over passages. A row added twice replaces itself. Nothing is searchable before `commit`."""

    def add(self, row: int, fields: Mapping[str, Sequence[str]]) -> None:
        """Add a row with the terms of each of its fields ("title", "date", "body"), already analysed."""

    def remove(self, rows: Sequence[int]) -> None:
        """Remove rows; unknown rows are ignored."""

    def commit(self) -> None:
        """Make everything since the last commit durable and searchable."""

    def search(self, terms: Sequence[str], k: int, akin: Sequence[str] = ()) -> list[Ranked]:
        """Return the k best rows that hold at least one term, best first.

        Args:
            terms: What is looked for.
            k: How many rows.
            akin: The forms these words have in other languages; they are looked for too, and count less.
        """

    def held(self, terms: Sequence[str]) -> dict[str, int]:
        """Return how many rows hold each term; removed ones may still count."""

    def beginning_with(self, letters: str) -> dict[str, int]:
        """Return the terms that begin with these letters, and how many rows hold each, as `held` counts them."""


class ArticleSource(Protocol):
    """Somewhere articles come from. One bad article is a `Skipped`; it never ends the iteration."""

    def __iter__(self) -> Iterator[Article | Skipped]:
        """Yield what could be read and, in its place, what could not."""


class Clock(Protocol):
    """The time, as an argument."""

    def __call__(self) -> datetime:
        """Return now, aware."""


class Progress(Protocol):
    """Told how far long work has come. Raising from it stops the work after what is already acknowledged."""

    def __call__(self, stage: str, done: int, total: int | None) -> None:
        """Hear that `done` of `total` (None while unknown) items of a stage ("reading", "encoding") are finished."""
