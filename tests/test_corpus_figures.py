"""How much of the corpus' oracle the ledger's reader reads: floors that only rise.

The oracle (`corpus/events.json`) was written by hand from the articles in `seeds`. A figure is found where value and
kind agree; its owner is right where it is the oracle's, a part of it or the same organisation; exact where it is the
oracle's word for word. Money, percentages, and counts without a noun are in the oracle, and not in the ledger.
"""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from index.domain import Article, Figure
from index.figures import read_figures, same_owner
from index.sources import open_source

ROOT = Path(__file__).parent.parent

# Tolls found, and of those with the right owner, the exact owner, the right bound; of how many in the oracle.
FLOORS = {
    "en": (62, 60, 56, 62),
    "fr": (36, 36, 35, 36),
    "de": (27, 26, 25, 27),
    "es": (37, 37, 35, 37),
    "ar": (39, 36, 34, 39),
}


@dataclass(frozen=True)
class Score:
    """What was read of the oracle in one language."""

    found: int
    owned: int
    exact: int
    bound: int


@cache
def articles() -> dict[str, Article]:
    return {each.id: each for each in open_source(ROOT / "seeds") if isinstance(each, Article)}


@cache
def tolls() -> list[dict[str, Any]]:
    events = json.loads((ROOT / "tests" / "corpus" / "events.json").read_text(encoding="utf-8"))
    return [toll for event in events.values() for toll in event["tolls"]]


def is_owned(said_by: str | None, owner: str | None) -> bool:
    if said_by is None or owner is None:
        return said_by is owner
    return said_by in owner or owner in said_by or same_owner(said_by, owner)


def read(toll: dict[str, Any]) -> Figure | None:
    """Return the figure that the reader has for a toll, the best of several."""
    figures = read_figures(articles()[toll["article"]])
    same = [each for each in figures if each.value == toll["value"] and each.counted == toll["counted"]]
    return max(same, key=lambda each: (each.said_by == toll["said_by"], each.bound == toll["bound"]), default=None)


@cache
def score(language: str) -> Score:
    pairs = [(toll, read(toll)) for toll in tolls() if articles()[toll["article"]].language == language]
    found = [(toll, figure) for toll, figure in pairs if figure]
    return Score(
        found=len(found),
        owned=sum(is_owned(figure.said_by, toll["said_by"]) for toll, figure in found),
        exact=sum(figure.said_by == toll["said_by"] for toll, figure in found),
        bound=sum(figure.bound == toll["bound"] for toll, figure in found),
    )


@pytest.mark.parametrize("language", sorted(FLOORS))
def test_the_reader_reads_no_less_of_the_corpus_than_it_did(language: str) -> None:
    reached = score(language)
    found, owned, exact, bound = FLOORS[language]
    assert reached.found >= found
    assert reached.owned >= owned
    assert reached.exact >= exact
    assert reached.bound >= bound


def test_nine_in_ten_of_the_figures_found_have_their_owner() -> None:
    scores = [score(language) for language in FLOORS]
    assert sum(each.owned for each in scores) >= 0.9 * sum(each.found for each in scores)
