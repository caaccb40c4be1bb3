"""Near-copies, measured in full: `python tests/eval/syndication.py` (part of `make eval`).

Counts the origins of groups of copies, and the false links among distinct articles of one day (see tests/wire.py).
"""

import argparse
import json
import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parents[1]))

from newsroom import write_lines
from small_embedder import SmallEmbedder
from wire import Group, a_day, group, line

from index.archive import Archive


def opened(folder: Path) -> Archive:
    """Open an archive that reads no figures and hardly encodes: here only the copies matter."""
    return Archive(folder, SmallEmbedder(dimension=8), figures=lambda _: ())


def counted(groups: list[Group], archive: Archive) -> list[int]:
    """Return how many origins more than there are were counted, for each group."""
    return [
        len({origin.key for origin in archive.origins([article.id for article in each.articles]).values()})
        - each.origins
        for each in groups
    ]


def measure_groups(number: int, originals: float, folder: Path) -> None:
    """Count the origins of so many groups of one day, with this share of their originals in the store."""
    random = Random(11)
    groups = [group(f"group-{n}", random, originals=originals) for n in range(number)]
    started = perf_counter()
    with opened(folder / f"groups-{originals}") as archive:
        news = [line(article) for each in groups for article in each.articles]
        archive.add([write_lines(folder / "groups.jsonl", news)])
        more = counted(groups, archive)
    exact = sum(difference == 0 for difference in more) / number
    print(json.dumps({
        "groups": number, "originals": originals, "articles": len(news), "exact": round(exact, 3),
        "too many": sum(d > 0 for d in more), "too few": sum(d < 0 for d in more),
        "seconds": round(perf_counter() - started, 1),
    }), flush=True)  # fmt: skip


def measure_day(number: int, folder: Path) -> None:
    """Count the distinct articles of one day that are taken for a copy."""
    day = list(a_day(number, Random(12)))
    with opened(folder / "day") as archive:
        archive.add([write_lines(folder / "day.jsonl", [line(article) for article in day])])
        merged = [key for key, origin in archive.origins([article.id for article in day]).items() if origin.copied_from]
    print(json.dumps({"distinct": number, "taken for copies": len(merged), "which": merged[:10]}), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--groups", type=int, default=500)
    parser.add_argument("--distinct", type=int, default=5_000)
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        for originals in (1.0, 0.0):
            measure_groups(options.groups, originals, Path(folder))
        measure_day(options.distinct, Path(folder))


if __name__ == "__main__":
    main()
