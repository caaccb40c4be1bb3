"""Articles in files, made for tests of the archive: distinct, dated, in two languages, with sentences enough for
several passages each."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

PLACES = ["Ostrel", "Karmadin", "Valdorne", "Sorrena", "Hollgrund", "Castelnor", "Elmsau", "Brennach", "Tarrawin"]
THINGS = ["ferry", "bridge", "harbour", "museum", "railway", "hospital", "reservoir", "election", "vineyard", "archive"]


def story(n: int) -> dict[str, str]:
    """Return the n-th article as a line of JSON would hold it."""
    place, thing = PLACES[n % len(PLACES)], THINGS[n // len(PLACES) % len(THINGS)]
    sentence = f"The {thing} of {place} number {n} was closed on Monday, the mayor of {place} said."
    return {
        "id": f"story-{n}",
        "title": f"{place} {thing} {n}",
        "text": " ".join([sentence, *(f"Neighbour {n}-{m} had never seen such a {thing} before." for m in range(16))]),
        "published": f"2024-{n % 12 + 1:02}-{n % 28 + 1:02}T10:00:00+00:00",
        "source": "The Northmere Chronicle",
        "language": "en",
    }


def write_lines(path: Path, records: Sequence[Mapping[str, str]]) -> Path:
    """Write articles as JSON lines."""
    path.write_text("".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records), encoding="utf-8")
    return path


def write_stories(path: Path, numbers: Sequence[int]) -> Path:
    """Write these stories as JSON lines."""
    return write_lines(path, [story(n) for n in numbers])
