"""The encoder of questions as it is taught, in torch: the bundled one, with a change of low rank beside each matrix.

E. Hu et al., "LoRA: Low-Rank Adaptation of Large Language Models", ICLR 2022. The weights themselves stay as they are.
"""

import math
from typing import Final

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import Parameter, functional

from index.embedding.graph import LAYERS
from index.embedding.q4_weights import Floats, Q4Weights
from index.embedding.question_weights import INNER, OUTER
from index.reading.export import PARTS
from index.reading.model import UNSEEN, untrained

_PRODUCTS: Final = tuple(part for part in PARTS if not part.endswith("ln"))


class LowRank(nn.Module):
    """A product beside whose matrix stands the product of two thin ones; at first it changes nothing.

    Args:
        product: As it is, and stays.
        rank: The width of the thin ones.
    """

    def __init__(self, product: nn.Linear, rank: int) -> None:
        super().__init__()
        self._product = product.requires_grad_(False)
        self.inner = Parameter(torch.randn(rank, product.in_features) / math.sqrt(product.in_features))
        self.outer = Parameter(torch.zeros(product.out_features, rank))

    def forward(self, states: Tensor) -> Tensor:
        """Return the product of states, (..., inputs), and the changed matrix: (..., outputs)."""
        change = functional.linear(functional.linear(states, self.inner), self.outer)
        changed: Tensor = self._product(states) + change
        return changed


class QuestionEncoder(nn.Module):
    """Embeddings of questions to vectors.

    Args:
        weights: The bundled encoder's.
        rank: Of every change.
        layers: How many layers; fewer are quick enough for tests.
    """

    def __init__(self, weights: Q4Weights, rank: int, layers: int = LAYERS) -> None:
        super().__init__()
        self._base = untrained(weights, layers).requires_grad_(False)
        self._changes: dict[str, LowRank] = {}
        for number, layer in enumerate(self._base.encoder.layer):
            for part in _PRODUCTS:
                above, _, last = PARTS[part].rpartition(".")
                owner = layer.get_submodule(above)
                product = getattr(owner, last)
                assert isinstance(product, nn.Linear)  # noqa: S101 - so says PARTS
                change = LowRank(product, rank)
                setattr(owner, last, change)
                self._changes[f"l{number}.{part}.w"] = change

    def forward(self, embeddings: Tensor, present: Tensor) -> Tensor:
        """Encode.

        Args:
            embeddings: (questions, tokens, 384), words plus positions plus type.
            present: (questions, tokens), False where a question is filled up.

        Returns:
            Vectors of length 1, float32 (questions, 384).
        """
        bias = torch.zeros_like(embeddings[:, :, 0]).masked_fill(~present, UNSEEN)[:, None, None, :]
        states = self._base.encoder(self._base.embeddings.LayerNorm(embeddings), bias, None)
        pooled = (states * present[:, :, None]).sum(1) / present.sum(1, keepdim=True)
        return functional.normalize(pooled, dim=-1)

    def learning(self) -> list[Parameter]:
        """Return what is learnt."""
        return [parameter for parameter in self.parameters() if parameter.requires_grad]

    def change(self, kept: float = 1.0) -> dict[str, Floats]:
        """Return so much of what has been learnt, float16, named as `index.embedding.question_weights` reads it."""
        return {
            name + side: matrix.detach().numpy().astype(np.float16)
            for name, change in self._changes.items()
            for side, matrix in ((OUTER, kept * change.outer), (INNER, change.inner))
        }
