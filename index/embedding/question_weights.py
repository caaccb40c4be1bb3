"""The weights that questions are encoded with: the encoder's, and what was learnt of how questions are put.

Passages are encoded with the encoder's weights as they are, so that what a store holds stands when this file is another
one. The change of each matrix is the product of two thin ones (E. Hu et al., "LoRA", ICLR 2022), 2.6 MB in all;
`index/asking` makes the file, and its MODEL.md says from what.
"""

from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import BadZipFile

import numpy as np

from index.embedding.known_file import read_known
from index.embedding.q4_weights import Floats
from index.embedding.weights import Weights
from index.errors import ModelError

FILE: Final = Path(__file__).with_name("questions.npz")
SHA256: Final = "55186dd72d243def24558e92097546c89a8d6bf4de98c3e56d423d60377d990f"
OUTER, INNER = ".outer", ".inner"  # of the two thin matrices, after the name of the one that they change


class Changed:
    """`Weights`, some of whose matrices are changed.

    Args:
        weights: As they were.
        change: Of a matrix `l0.q.w` of shape (outputs, width): `l0.q.w.outer`, (outputs, rank), and `l0.q.w.inner`,
            (rank, width), float16.
    """

    def __init__(self, weights: Weights, change: dict[str, Floats]) -> None:
        self._weights, self._change = weights, change

    def vector(self, name: str) -> Floats:
        """Return a bias or half of a norm, shape (elements,), as it was."""
        return self._weights.vector(name)

    def matrix(self, name: str, width: int) -> Floats:
        """Return a matrix of shape (outputs, width)."""
        matrix = self._weights.matrix(name, width)
        if name + OUTER not in self._change:
            return matrix
        outer, inner = (self._change[name + side].astype(np.float32) for side in (OUTER, INNER))
        changed: Floats = matrix + outer @ inner
        return changed


def shipped_change(file: Path = FILE, digest: str = SHA256) -> dict[str, Floats]:
    """Return what `Changed` takes, from the file we ship.

    Raises:
        ModelError: It is not there, cannot be read, or is another file.
    """
    return read_change(read_known(file, digest, "the change of weights", "Install Dépêche again."))


def read_change(content: bytes) -> dict[str, Floats]:
    """Return the matrices, by name, of a file that `index.asking.train` wrote: as `Changed` takes them.

    Raises ModelError where it is none.
    """
    try:
        with np.load(BytesIO(content), allow_pickle=False) as arrays:
            return dict(arrays)
    except (ValueError, BadZipFile, EOFError) as error:
        raise ModelError(f"This is no change of weights: {error}.", "Make it again.") from error
