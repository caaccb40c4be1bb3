"""A second look at what a search found: the best passages are read for the question, where there is a reader."""

from collections.abc import Callable, Sequence

from index.domain import Hit
from index.ports import Reader
from index.reading.reranking import with_readings

READ = 6  # passages that are looked at sentence by sentence, and that a reader reads

SecondLook = Callable[[str, Sequence[Hit]], Sequence[Hit]]


def never(_: str, hits: Sequence[Hit]) -> Sequence[Hit]:
    """Leave the hits as the search found them."""
    return hits


def by(reader: Reader | None, most: int = READ) -> SecondLook:
    """Return what reads the best hits for a question and leaves them in their order.

    Args:
        reader: None for `never`.
        most: How many hits are read; the others stay unread.
    """
    if reader is None:
        return never
    return lambda question, hits: [*with_readings(question, hits[:most], reader), *hits[most:]]
