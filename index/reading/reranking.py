"""A second look at what a search found: its first hits are read for the question and put in order again."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from index.domain import Hit, Readable
from index.ports import Reader

READ: Final = 10  # hits, 25 ms each on two cores; those behind them stay where they are
# What one of log-odds of relevance counts beside the fused score, which is a sum of the same kind. Of questions that
# a former reader was not taught the right article at 1 without it, at 0.4, 0.7, 1.0: cross_es (203 questions) .877
# .926 .926 .931, cross_ar (203) .778 .808 .837 .857, cross_zh (203) .759 .793 .813 .833, french (250) .792 .832 .832
# .844, tolls (250) .788 .788 .784 .784; at 10 as without it, since no more than ten are read.
LOG_ODDS: Final = 1.0
SUREST: Final = 6.0  # log-odds on either side: surer than 1 in 400 no reader is believed


def with_readings(question: str, hits: Sequence[Hit], reader: Reader) -> list[Hit]:
    """Return the hits in their order, each with what the reader makes of it."""
    readings = reader.read(question, [Readable.of(hit.article, hit.passage) for hit in hits])
    return [replace(hit, reading=reading) for hit, reading in zip(hits, readings, strict=True)]


def reranked(question: str, hits: Sequence[Hit], reader: Reader, most: int = READ) -> list[Hit]:
    """Read the first hits and put them in order by relevance and fused score together.

    Args:
        question: Its words.
        hits: Best first.
        reader: Who reads them.
        most: How many are read; the others follow as they were.

    Returns:
        The same hits. Those that were read carry their `reading`, and their score has grown by what that is worth.
    """
    read = [
        replace(hit, score=hit.score + worth(hit.reading.relevance))
        for hit in with_readings(question, hits[:most], reader)
        if hit.reading
    ]
    return sorted(read, key=lambda hit: -hit.score) + list(hits[most:])


def worth(relevance: float) -> float:
    """Return what a relevance adds to a score; at least nothing, so that what was read stays before what was not."""
    return LOG_ODDS * (log_odds(relevance, SUREST) + SUREST)


def log_odds(relevance: float, most: float) -> float:
    """Return the log-odds of a relevance, at most so far from 0 on either side."""
    least = 1 / (1 + math.exp(most))
    bounded = min(max(relevance, least), 1 - least)
    return math.log(bounded / (1 - bounded))
