"""The reader as it is trained: the bundled encoder's layers in torch, a head for spans and one for relevance.

Words, positions and types are looked up outside, as at run time, and stay as they are; their LayerNorm and all above
it is trained. Parameters carry the names of Hugging Face's BertModel, and `span` and `relevance`, which is what
`export` reads. It is not what answers questions: that is `reader`, without torch.

Attention is written out rather than taken from torch, whose backward on a processor took half of a training step.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from index.embedding.graph import EPSILON, HEADS, HIDDEN, INNER, LAYERS
from index.embedding.q4_weights import Floats, Q4Weights
from index.embedding.weights import Dequantised
from index.reading.export import PARTS

DROPPED: Final = 26 / 256  # of what each layer adds, while it is trained; BERT's tenth, in random bytes
UNSEEN: Final = -1e4  # what is added to the attention that a filled-up place would get
SPREAD: Final = 0.02  # standard deviation of the heads' first weights, BERT's


class Reader(nn.Module):
    """Encoder and heads.

    Args:
        layers: How many of the encoder's layers; fewer are quick enough for tests.
    """

    def __init__(self, layers: int = LAYERS) -> None:
        super().__init__()
        self.embeddings = Embeddings()
        self.encoder = Encoder(layers)
        self.span = nn.Linear(HIDDEN, 2)
        self.relevance = nn.Linear(HIDDEN, 1)
        for head in (self.span, self.relevance):
            nn.init.normal_(head.weight, std=SPREAD)
            nn.init.zeros_(head.bias)

    def freeze(self, layers: int) -> None:
        """Leave so many of the lowest layers, and the norm beneath them, as they are; all others learn."""
        self.requires_grad_(True)
        for part in (self.embeddings, *self.encoder.layer[:layers]) if layers else ():
            part.requires_grad_(False)

    def forward(
        self, embeddings: Tensor, present: Tensor, chance: np.random.Generator | None = None
    ) -> tuple[Tensor, Tensor]:
        """Read sequences.

        Args:
            embeddings: (sequences, tokens, 384), words plus positions plus type.
            present: (sequences, tokens), False where a sequence is filled up.
            chance: Decides what is dropped; nothing is without it. torch's own dropout draws from one generator for
                all threads, so that what is learnt would depend on which of them comes first, and takes four times
                as long to draw.

        Returns:
            Logits of start and end, (sequences, tokens, 2), and of relevance, (sequences,), float32.
        """
        bias = torch.zeros_like(present, dtype=embeddings.dtype).masked_fill(~present, UNSEEN)[:, None, None, :]
        states = self.encoder(self.embeddings.LayerNorm(embeddings), bias, chance)
        return _precise(self.span, states), _precise(self.relevance, states[:, 0])[:, 0]


class Embeddings(nn.Module):
    """The norm above the embeddings, which are looked up outside."""

    def __init__(self) -> None:
        super().__init__()
        self.LayerNorm = _norm()


class Encoder(nn.Module):
    """The layers one after the other."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.layer = nn.ModuleList(Layer() for _ in range(layers))

    def forward(self, states: Tensor, bias: Tensor, chance: np.random.Generator | None) -> Tensor:
        """Return the last layer's states; (sequences, tokens, 384) both ways."""
        for layer in self.layer:
            states = layer(states, bias, chance)
        return states


class Layer(nn.Module):
    """One layer of BERT."""

    def __init__(self) -> None:
        super().__init__()
        self.attention = Attention()
        self.intermediate = Dense(HIDDEN, INNER)
        self.output = Output(INNER)

    def forward(self, states: Tensor, bias: Tensor, chance: np.random.Generator | None) -> Tensor:
        """Attend, then think."""
        states = self.attention(states, bias, chance)
        normed: Tensor = self.output(functional.gelu(self.intermediate.dense(states)), states, chance)
        return normed


class Attention(nn.Module):
    """What each token takes from the others."""

    def __init__(self) -> None:
        super().__init__()
        self.self = Heads()
        self.output = Output(HIDDEN)

    def forward(self, states: Tensor, bias: Tensor, chance: np.random.Generator | None) -> Tensor:
        """Attend; `bias` is added to the weights before softmax, (sequences, 1, 1, tokens)."""
        normed: Tensor = self.output(self.self(states, bias), states, chance)
        return normed


class Heads(nn.Module):
    """Attention by twelve heads."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(HIDDEN, HIDDEN) for _ in range(3))

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        """Return what was attended to, the heads side by side."""
        query, key, value = (_by_head(part(states)) for part in (self.query, self.key, self.value))
        weights = torch.softmax((query * (HIDDEN // HEADS) ** -0.5) @ key.transpose(2, 3) + bias, dim=-1)
        return (weights @ value).transpose(1, 2).flatten(2)


class Dense(nn.Module):
    """A product by itself, one level down as BERT names it."""

    def __init__(self, width: int, wide: int) -> None:
        super().__init__()
        self.dense = nn.Linear(width, wide)


class Output(Dense):
    """A product, the sum with what went in, and a norm."""

    def __init__(self, width: int) -> None:
        super().__init__(width, HIDDEN)
        self.LayerNorm = _norm()

    def forward(self, inner: Tensor, states: Tensor, chance: np.random.Generator | None) -> Tensor:
        """Return the new states."""
        normed: Tensor = self.LayerNorm(states + _thinned(self.dense(inner), chance))
        return normed


def _thinned(states: Tensor, chance: np.random.Generator | None) -> Tensor:
    """Drop some of the states and raise the others by as much."""
    if chance is None:
        return states
    drawn = np.frombuffer(chance.bytes(states.numel()), np.uint8) >= DROPPED * 256
    kept = torch.from_numpy(drawn).to(states.device, states.dtype).view_as(states)
    return states * kept.mul_(1 / (1 - DROPPED))


def _precise(head: nn.Linear, states: Tensor) -> Tensor:
    """Compute logits in float32, also where the layers are computed in 16 bits: a softmax goes over all of them."""
    return functional.linear(states.float(), head.weight.float(), head.bias.float())


def _by_head(states: Tensor) -> Tensor:
    return states.reshape(*states.shape[:2], HEADS, -1).transpose(1, 2)


def _norm() -> nn.LayerNorm:
    return nn.LayerNorm(HIDDEN, eps=EPSILON)


def untrained(weights: Q4Weights, layers: int = LAYERS) -> Reader:
    """Return the bundled encoder with new heads; the heads come from torch's random state."""
    reader, source = Reader(layers), Dequantised(weights)
    state = {f"embeddings.LayerNorm.{kind}": source.vector(f"emb.ln.{kind[0]}") for kind in ("weight", "bias")}
    for layer in range(layers):
        for ours, theirs in PARTS.items():
            ours_of_layer, theirs_of_layer = f"l{layer}.{ours}", f"encoder.layer.{layer}.{theirs}"
            state[f"{theirs_of_layer}.weight"] = _weight(source, f"{ours_of_layer}.w")
            state[f"{theirs_of_layer}.bias"] = source.vector(f"{ours_of_layer}.b")
    reader.load_state_dict({name: torch.tensor(value) for name, value in state.items()}, strict=False)
    return reader


def _weight(source: Dequantised, name: str) -> Floats:
    if "ln." in name:
        return source.vector(name)
    return source.matrix(name, INNER if ".fo." in name else HIDDEN)


class InFloat32:
    """Trained weights as `reader.Runs`, in the precision they were trained in.

    Args:
        state: A state dict that `train` wrote.
    """

    def __init__(self, state: Mapping[str, Tensor]) -> None:
        layers = len({name.split(".")[2] for name in state if name.startswith("encoder.layer.")})
        self._reader = Reader(layers)
        self._reader.load_state_dict(state)

    @torch.no_grad()
    def run(self, embeddings: Floats) -> list[Floats]:
        """Return spans (1, tokens, 2) and relevance (1, 1) for embeddings of shape (1, tokens, 384)."""
        present = torch.ones(embeddings.shape[:2], dtype=torch.bool)
        spans, relevance = self._reader(torch.from_numpy(embeddings), present)
        return [spans.numpy(), relevance[:, None].numpy()]


def tensors_of(path: Path) -> dict[str, Tensor]:
    """Read a state dict that `train` wrote."""
    state: dict[str, Tensor] = torch.load(path, map_location="cpu", weights_only=True)
    return state


def read_state(path: Path) -> dict[str, Floats]:
    """Read a state dict that `train` wrote, as arrays."""
    return {name: value.float().numpy() for name, value in tensors_of(path).items()}
