"""What the ledger of figures and the search for copies add to indexing, as a share of all the rest.

    python tests/bench/bench_derive.py [--articles 300] [--data DIR]

The articles are reports of a few events of one day (tests/wire.py), the dearest case for copies, since all of them have
to be compared; with --data, local news of shootings (`tolls`) of a folder of evaluation sets. They are added once;
reading figures is measured on the way, and the copies are then looked for again in the same store. Processor time,
because a busy machine changes it less: what counts is the ratio.
"""

import argparse
import gzip
import json
import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

TESTS = Path(__file__).parent.parent
sys.path[:0] = [str(TESTS), str(TESTS.parent)]

from bench.machine import describe_machine  # noqa: E402 - found on the path above
from bench.spent import Spent  # noqa: E402
from newsroom import write_lines  # noqa: E402
from wire import a_day, line  # noqa: E402

from index.archive import Archive, read_figures, silent  # noqa: E402
from index.domain import Article, Figure  # noqa: E402
from index.embedding import open_embedder  # noqa: E402
from index.store import Store  # noqa: E402
from index.store_writer import writing  # noqa: E402
from index.syndication import Syndication  # noqa: E402

PACKAGES = ("onnxruntime", "rensa", "numpy")


class Ledger:
    """Reads figures, and adds up the processor time that takes."""

    seconds = 0.0

    def __call__(self, article: Article) -> Sequence[Figure]:
        started = Spent.so_far()
        read = read_figures(article)
        self.seconds += Spent.so_far().since(started).processor
        return read


def seconds_for_copies(folder: Path) -> float:
    """Look for the copies of a whole store anew."""
    with Store(folder) as store, writing(folder) as writer:
        started = Spent.so_far()
        syndication = Syndication(store)
        syndication.renew(writer)
        syndication.catch_up(writer, silent)
        return Spent.so_far().since(started).processor


def measure(records: Sequence[dict[str, str]], folder: Path) -> str:
    """Return the table's line."""
    ledger, store = Ledger(), folder / "store"
    news = write_lines(folder / "news.jsonl", records)
    with Archive(store, open_embedder(), figures=ledger) as archive:
        archive.embedder.encode_passages(["Loads the model."])
        read_figures(Article("first", "At least 12 people died on Saturday.", language="en"))
        started = Spent.so_far()
        report = archive.add([news])
        total = Spent.so_far().since(started).processor
    copies = seconds_for_copies(store)
    rest = total - ledger.seconds - copies
    spent = [1000 * each / report.added for each in (rest, ledger.seconds, copies)]
    share = (ledger.seconds + copies) / rest
    return f"{report.added:>8} {report.passages:>8}" + "".join(f" {each:>9.1f}" for each in spent) + f" {share:>7.1%}"


def chosen(data: Path | None, number: int) -> list[dict[str, str]]:
    """Make up, or read, so many articles."""
    if data is None:
        return [line(article) for article in a_day(number, Random(12))]  # noqa: S311 - no secret
    with gzip.open(data / "tolls.articles.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(each) for each in islice(lines, number)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=300)
    parser.add_argument("--data", type=Path, help="folder of evaluation sets")
    options = parser.parse_args()
    print(describe_machine(PACKAGES))
    print(f"{'articles':>8} {'passages':>8} {'rest ms':>9} {'ledger ms':>9} {'copies ms':>9} {'added':>7}")
    with TemporaryDirectory() as folder:
        print(measure(chosen(options.data, options.articles), Path(folder)), flush=True)


if __name__ == "__main__":
    main()
