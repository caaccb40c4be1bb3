"""How far a reader can be believed: reliability, and risk over coverage, one line for each language."""

from collections.abc import Sequence
from typing import Final

from index.reading.held_out import Read
from index.reading.measure import reliability, risk_coverage
from index.reading.picture import picture, thinned

BINS: Final = 8
NAMES: Final = {"en": "English", "fr": "French", "es": "Spanish", "ar": "Arabic", "zh": "Chinese"}


def reliability_picture(reads: Sequence[Read]) -> str:
    """Return, over the relevance that was said, the share of passages that did answer."""
    lines = {
        language: [
            (one.said, one.came_true)
            for one in reliability([read.relevance for read in mine], [bool(read.accepted) for read in mine], BINS)
        ]
        for language, mine in _by_language(reads).items()
    }
    return picture("relevance said", "passages that answer", lines, diagonal=True)


def risk_picture(reads: Sequence[Read]) -> str:
    """Return, over the share of questions answered, surest first, the mean of what is missing to an F1 of 1."""
    lines = {}
    for language, mine in _by_language(reads).items():
        coverage, risk = risk_coverage([read.score for read in mine], [1 - read.f1_if_answered for read in mine])
        lines[language] = thinned(list(zip(coverage.tolist(), risk.tolist(), strict=True)))
    return picture("questions answered, surest first", "risk: 1 - F1", lines)


def _by_language(reads: Sequence[Read]) -> dict[str, list[Read]]:
    """Return the readings of each passage's language, by the language's name."""
    languages = sorted({read.language for read in reads})
    return {NAMES.get(one, one): [read for read in reads if read.language == one] for one in languages}
