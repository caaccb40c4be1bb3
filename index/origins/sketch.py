"""MinHash: a few numbers per article, of which two articles share as many as they share of their word pairs.

The sketch only nominates; whether one article copies another is `likeness`'s to say. The one home of rensa.
"""

from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from index.origins.wording import Wording

# To be raised whenever a wording, its sketch or its likeness to another comes out differently: stores then compare all
# they hold anew.
SKETCH_VERSION = 2
# With 40 words in 100 changed and half of the paragraphs cut, a copy shares 9 of 128 slots with its original (median).
SLOTS = 128
_SEED = 1


class Sketched(NamedTuple):
    """An article's id, the day it was published (its ordinal, None without a date) and its sketch."""

    article_id: str
    day: int | None
    slots: NDArray[np.uint32]


def sketch(wording: Wording) -> NDArray[np.uint32]:
    """Return the MinHash of the pairs of neighbouring words, uint32 of shape (`SLOTS`,).

    Pairs, because a changed word spoils two of them, but three of the longer shingles that are usual elsewhere.
    Source: Broder, On the resemblance and containment of documents, 1997; the implementation is rensa's.
    """
    from rensa import RMinHash

    minhash = RMinHash(SLOTS, _SEED)
    minhash.update([f"{one} {other}" for one, other in pairwise(wording.words)])
    return np.array(minhash.digest(), dtype=np.uint32)
