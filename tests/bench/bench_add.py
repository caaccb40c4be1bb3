"""What one new article costs in stores of several sizes, until it is found; and one removed, until it is gone.

    python tests/bench/bench_add.py [--passages 10000 100000] [--stores .cache/bench] [--articles 20]

Each article is added by itself, as an operator would: a file, `Archive.add`, its own beginning as the question. `found`
ends when a search in another archive, open all the time, returns it; `gone` when that search no longer does. The times
hold the article's own encoding, the same in every store, and are medians. The store is copied first, not changed.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path
from time import perf_counter, time

import numpy as np

TESTS = Path(__file__).parent.parent
sys.path[:0] = [str(TESTS), str(TESTS.parent)]

from bench.large_store import STORES, large_store  # noqa: E402 - found on the path above
from bench.machine import describe_machine  # noqa: E402
from bench.newswire import Newswire, write  # noqa: E402

from index.archive import Archive  # noqa: E402
from index.domain import Hit  # noqa: E402
from index.embedding import open_embedder  # noqa: E402

PACKAGES = ("faiss-cpu", "tantivy", "onnxruntime", "numpy")
K = 100
ASKED = 200  # characters of its text are the question; all of them gibberish, so that K hits are looked through
FIRST = 5_000_000  # a number that no article of the store has, nor had in an earlier run: what was removed stays away


def measure(folder: Path, articles: int) -> str:
    """Return a store's line of the table."""
    embedder, wire = open_embedder(), Newswire()
    with Archive.open(folder, embedder) as writing, Archive.open(folder, embedder) as reading:
        found, gone = [], []
        first = FIRST + int(time()) % 1_000_000 * 1000
        for number in range(first, first + 1 + articles):
            article = wire.article(number)
            file = write(folder / "new.jsonl", [article])
            start = perf_counter()
            writing.add([file])
            assert any(_is(hit, article.id) for hit in reading.search(article.text[:ASKED], K))
            found.append(perf_counter() - start)
            start = perf_counter()
            writing.remove([article.id])
            assert not any(_is(hit, article.id) for hit in reading.search(article.text[:ASKED], K))
            gone.append(perf_counter() - start)
        passages = writing.status().passages
    times = [1000 * each for each in (*np.quantile(found[1:], [0.5, 1]), *np.quantile(gone[1:], [0.5, 1]))]
    return f"{passages:>9}" + "".join(f" {each:>10.0f}" for each in times)


def _is(hit: Hit, article_id: str) -> bool:
    return hit.article.id == article_id


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--passages", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--stores", type=Path, default=STORES, help="where they are kept (default: .cache/bench)")
    parser.add_argument("--articles", type=int, default=20)
    arguments = parser.parse_args()
    print(describe_machine(PACKAGES))
    print(f"{'passages':>9} {'found ms':>10} {'at most':>10} {'gone ms':>10} {'at most':>10}")
    for passages in sorted(arguments.passages):
        kept = large_store(passages, arguments.stores)
        with tempfile.TemporaryDirectory(dir=arguments.stores) as folder:
            copy = shutil.copytree(kept, Path(folder) / "store")
            print(measure(copy, arguments.articles), flush=True)


if __name__ == "__main__":
    main()
