"""What it costs to add a file of articles again of which one in a hundred has changed, as a share of the first time.

    python tests/bench/bench_reindex.py [--articles 500]      # 10000 takes half an hour

Everything is real here: the newswire's file is read, its articles are cut, encoded by the bundled model and stored.
"""

import argparse
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from time import perf_counter

TESTS = Path(__file__).parent.parent
sys.path[:0] = [str(TESTS), str(TESTS.parent)]

from bench.machine import describe_machine  # noqa: E402 - found on the path above
from bench.newswire import Newswire, write  # noqa: E402

from index.archive import Archive  # noqa: E402
from index.domain import AddReport  # noqa: E402
from index.embedding import open_embedder  # noqa: E402

PACKAGES = ("onnxruntime", "tantivy", "numpy")
CHANGED_EACH = 100  # one article in so many


class Stages:
    """A Progress that keeps how long each stage took until it was told."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self._last = perf_counter()

    def __call__(self, stage: str, done: int, total: int | None) -> None:
        now = perf_counter()
        self.seconds[stage] += now - self._last
        self._last = now


def add(archive: Archive, file: Path) -> AddReport:
    stages = Stages()
    report = archive.add([file], stages)
    told = ", ".join(f"{stage} {seconds:.2f} s" for stage, seconds in stages.seconds.items())
    dealt = f"{report.added} added, {report.changed} changed, {report.unchanged} unchanged"
    print(f"  {dealt}: {report.seconds:.2f} s ({told})")
    return report


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=500)
    arguments = parser.parse_args()
    print(describe_machine(PACKAGES))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        former, later = Newswire(), Newswire(edition=1)
        file = write(folder / "wire.jsonl", map(former.article, range(arguments.articles)))
        with Archive.open(folder / "store", open_embedder()) as archive:
            first = add(archive, file)
            lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
            write(folder / "changed", map(later.article, range(0, arguments.articles, CHANGED_EACH)))
            lines[::CHANGED_EACH] = (folder / "changed").read_text(encoding="utf-8").splitlines(keepends=True)
            file.write_text("".join(lines), encoding="utf-8")
            again = add(archive, file)
    share = again.seconds / first.seconds
    print(f"again: {share:.1%} of the first time, with {again.changed / arguments.articles:.1%} changed")


if __name__ == "__main__":
    main()
