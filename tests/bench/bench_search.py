"""How long a question takes, alone and among eight, in stores of several sizes; what that costs and what it misses.

    python tests/bench/bench_search.py [--passages 10000 100000] [--stores .cache/bench]
    python tests/bench/bench_search.py --passages 250000 1000000     # for the figures in the README; builds for an hour

Our own 210 questions in five languages, encoded by the bundled model, over stores as `large_store` makes them. Each
size has a process of its own, so that its memory is its own. "of 8" is one question's time while eight are in flight;
"x" is how many times more questions are answered in a second then, and "encoder x" what the encoder alone gains, which
is all that the processors had to give at that moment.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import numpy as np
import psutil

TESTS = Path(__file__).parent.parent
sys.path[:0] = [str(TESTS), str(TESTS.parent)]

from bench.large_store import STORES, large_store  # noqa: E402 - found on the path above
from bench.machine import describe_machine  # noqa: E402
from bench.newswire import questions  # noqa: E402

from index.archive import Archive  # noqa: E402
from index.dense import DenseSearch  # noqa: E402
from index.embedding import open_embedder  # noqa: E402
from index.ports import Embedder, Rows, Vectors  # noqa: E402
from index.snapshot import Snapshots  # noqa: E402
from index.store import Store  # noqa: E402

PACKAGES = ("faiss-cpu", "tantivy", "onnxruntime", "numpy")
IN_FLIGHT = 8
K = 10
COLUMNS = ("passages", "open s", "p50 ms", "p95 ms", "p50 of 8", "p95 of 8", "x", "encoder x", "recall@10", "RSS MiB")


class Times(NamedTuple):
    """What a round of questions took: milliseconds each, seconds all."""

    each: Sequence[float]
    all: float

    def quantile(self, share: float) -> float:
        return float(np.quantile(self.each, share))


def ask(answer: Callable[[str], object], asked: Sequence[str], at_once: int) -> Times:
    def timed(question: str) -> float:
        start = perf_counter()
        answer(question)
        return 1000 * (perf_counter() - start)

    start = perf_counter()
    if at_once == 1:
        return Times([timed(question) for question in asked], perf_counter() - start)
    with ThreadPoolExecutor(at_once) as threads:
        return Times(list(threads.map(timed, asked)), perf_counter() - start)


def measure(folder: Path) -> str:
    """Return a store's line of the table."""
    embedder, asked = open_embedder(), questions()
    ask(lambda question: embedder.encode_questions([question]), asked[:20], 1)
    start = perf_counter()
    archive = Archive.open(folder, embedder)
    archive.search("")
    opened = perf_counter() - start
    with archive:
        ask(archive.search, asked[::5], 1)
        alone, together = ask(archive.search, asked, 1), ask(archive.search, asked, IN_FLIGHT)
        memory = psutil.Process().memory_info().rss / 2**20
        passages = archive.status().passages
    encoder = [ask(lambda question: embedder.encode_questions([question]), asked, n).all for n in (1, IN_FLIGHT)]
    figures = (
        f"{passages}",
        f"{opened:.2f}",
        *(f"{times.quantile(share):.1f}" for times in (alone, together) for share in (0.5, 0.95)),
        f"{alone.all / together.all:.2f}",
        f"{encoder[0] / encoder[1]:.2f}",
        f"{recall(folder, embedder):.3f}",
        f"{memory:.0f}",
    )
    return " ".join(f"{figure:>9}" for figure in figures)


def recall(folder: Path, embedder: Embedder) -> float:
    """Return which share of the ten passages really nearest to our questions the vector index finds."""
    asked = embedder.encode_questions(questions())
    with Store(folder) as store:
        dense = DenseSearch(store, Snapshots(folder / "snapshots"), embedder.model, embedder.dimension)
        found = [{ranked.row for ranked in dense.search(vector, K)} for vector in asked]
        nearest = exact(store, asked)
    return float(np.mean([len(each & set(rows.tolist())) / K for each, rows in zip(found, nearest, strict=True)]))


def exact(store: Store, asked: Vectors) -> Rows:
    """Return the K nearest rows for each question, by comparing it with every vector of the store."""
    scores, best = np.full((len(asked), K), -2, np.float32), np.zeros((len(asked), K), np.int64)
    for rows, vectors in store.vectors_above(0):
        all_scores = np.hstack([scores, asked @ vectors.T])
        all_rows = np.hstack([best, np.broadcast_to(rows, (len(asked), len(rows)))])
        places = np.argpartition(-all_scores, K, axis=1)[:, :K]
        scores, best = np.take_along_axis(all_scores, places, 1), np.take_along_axis(all_rows, places, 1)
    return best


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--passages", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--stores", type=Path, default=STORES, help="where they are kept (default: .cache/bench)")
    arguments = parser.parse_args()
    folders = [large_store(passages, arguments.stores) for passages in sorted(arguments.passages)]
    print(describe_machine(PACKAGES))
    print(" ".join(f"{column:>9}" for column in COLUMNS))
    for folder in folders:
        with ProcessPoolExecutor(1, get_context("spawn")) as process:
            print(process.submit(measure, folder).result(), flush=True)


if __name__ == "__main__":
    main()
