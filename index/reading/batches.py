"""Makes arrays of examples: sequences of about one length together, their answers as places in them."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from index.embedding.q4_weights import Floats
from index.embedding.word_vectors import WIDTH, WordVectors
from index.reading.example import Bag, Example
from index.reading.mixture import Unit
from index.reading.windows import Window, windows

EACH: Final = 8  # sequences in a batch; a bag is a batch of its own
SORTED: Final = 32  # batches whose sequences are sorted by length together: hardly anything is filled up
LONGEST: Final = 272  # ids in a sequence
NULL: Final = 0  # the place that stands for "no answer"


@dataclass(frozen=True, slots=True)
class Gold:
    """One answer of one sequence: the places at which it may start and end, and its share of the sequence's loss."""

    row: int
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    share: float


@dataclass(frozen=True, slots=True)
class Batch:
    """Sequences as arrays.

    Attributes:
        embeddings: (sequences, tokens, 384).
        present: (sequences, tokens), False where a sequence is filled up.
        gold: What spans to find; none for the sequences of a bag.
        relevant: (sequences,), 1 or 0; of a bag, 1 everywhere.
        bag: Whether only the most relevant sequence is meant.
    """

    embeddings: Floats
    present: NDArray[np.bool_]
    gold: tuple[Gold, ...]
    relevant: Floats
    bag: bool


class Batches:
    """Makes them with the bundled encoder's tokeniser and word vectors."""

    def __init__(self, words: WordVectors) -> None:
        self._words = words

    def embedded(self, sequences: Sequence[Sequence[int]]) -> tuple[Floats, NDArray[np.bool_]]:
        """Return ids as embeddings (sequences, tokens, 384), filled up with zeros, and which of them are present."""
        longest = max(map(len, sequences))
        present = np.arange(longest) < np.array([[len(ids)] for ids in sequences])
        embeddings = np.zeros((*present.shape, WIDTH), np.float32)
        for row, ids in zip(embeddings, sequences, strict=True):
            row[: len(ids)] = self._words(ids)[0]
        return embeddings, present

    def of(self, examples: Sequence[Example], *, bag: bool = False) -> Batch:
        """Return a batch of some examples."""
        chosen = [self._window(example) for example in examples]
        embeddings, present = self.embedded([window.ids for window in chosen])
        gold = (
            ()
            if bag
            else tuple(one for row, pair in enumerate(zip(examples, chosen, strict=True)) for one in _gold(row, *pair))
        )
        relevant = np.array([example.relevant is not False for example in examples], np.float32)
        return Batch(embeddings, present, gold, relevant, bag)

    def _window(self, example: Example) -> Window:
        """Return the first window with an answer in it; an excerpt has hardly ever a second one."""
        every = list(windows(self._words.tokeniser, example.question, example.readable, LONGEST))
        answered = (one for one in every if any(one.places_of(place) for group in example.answers for place in group))
        return next(answered, every[0])


def _gold(row: int, example: Example, window: Window) -> Iterator[Gold]:
    groups = [[found for place in group if (found := window.places_of(place))] for group in example.answers]
    groups = [group for group in groups if group] or [[(NULL, NULL)]]
    for group in groups:
        yield Gold(row, tuple(start for start, _ in group), tuple(end for _, end in group), 1 / len(groups))


def grouped(units: Sequence[Unit], seed: str, together: int) -> Iterator[Sequence[Sequence[Example] | Bag]]:
    """Yield what each step sees: bags, and examples by eights of about one length.

    The eights of one step are of about one length too, so that no thread waits for another.

    Args:
        units: Of a pass.
        seed: Decides the order.
        together: Eights or bags in a step; the last ones of a stretch may be fewer.
    """
    chance = random.Random(seed)  # noqa: S311 - an order, not a secret
    stretch = EACH * SORTED
    for start in range(0, len(units), stretch):
        here = units[start : start + stretch]
        examples = sorted((unit for unit in here if isinstance(unit, Example)), key=_length)
        eights: list[Sequence[Example] | Bag] = [examples[at : at + EACH] for at in range(0, len(examples), EACH)]
        eights += [unit for unit in here if isinstance(unit, Bag)]
        steps = [eights[at : at + together] for at in range(0, len(eights), together)]
        chance.shuffle(steps)
        yield from steps


def _length(example: Example) -> int:
    """Estimate the ids: UTF-8 bytes come closer to their number than characters do, over scripts."""
    return len(f"{example.question}{example.readable.title}{example.readable.text}".encode())
