"""How long an answer takes beside the search for it and the reading of what was found.

    python tests/bench/bench_answer.py [--store DIR] [--questions FILE] [--most 200]

Without --store our own questions in five languages over the sample articles, which are indexed first; FILE has JSON
lines with a "question" each. The median of every part is printed; the parts' medians need not add up.
"""

import argparse
import sys
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TypeVar

TESTS = Path(__file__).parent.parent
sys.path[:0] = [str(TESTS), str(TESTS.parent)]

from bench.machine import describe_machine  # noqa: E402 - found on the path above
from bench.newswire import QUESTIONS, SEEDS  # noqa: E402

from bot.answer.desk import Desk  # noqa: E402
from bot.answer.quotes.second_look import by  # noqa: E402
from index.archive import Archive  # noqa: E402
from index.contracts import QuestionLine, read_questions  # noqa: E402
from index.domain import Hit  # noqa: E402
from index.embedding import open_embedder  # noqa: E402
from index.ports import Embedder, Reader  # noqa: E402
from index.reading import open_reader  # noqa: E402

PACKAGES = ("onnxruntime", "tantivy", "numpy")
WARM_UP = 10  # questions that are not measured

Worked = TypeVar("Worked")


class Stopwatch:
    """Adds up what each part of one answer takes, in milliseconds."""

    def __init__(self) -> None:
        self.parts: defaultdict[str, float] = defaultdict(float)

    def timed(self, part: str, work: Callable[[], Worked]) -> Worked:
        start = perf_counter()
        try:
            return work()
        finally:
            self.parts[part] += 1000 * (perf_counter() - start)


class TimedArchive(Archive):
    """An archive whose searches are timed."""

    watch = Stopwatch()

    def search(self, question: str, k: int = 10, reader: Reader | None = None) -> list[Hit]:
        return self.watch.timed("search", lambda: super(TimedArchive, self).search(question, k, reader))


def measured(archive: TimedArchive, embedder: Embedder, asked: Sequence[str]) -> list[dict[str, float]]:
    """Return what the parts of each answer took."""
    watch, look = archive.watch, by(open_reader("", embedder))
    desk = Desk(archive, embedder, second_look=lambda *read: watch.timed("reading", lambda: look(*read)))
    found: list[dict[str, float]] = []
    for question in asked:
        watch.parts.clear()
        watch.timed("answer", partial(desk.answer, question))
        beside = watch.parts["answer"] - watch.parts["search"] - watch.parts["reading"]
        found.append({**watch.parts, "the rest": beside})
    return found[WARM_UP:]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", type=Path)
    parser.add_argument("--questions", type=Path, default=QUESTIONS)
    parser.add_argument("--most", type=int, default=200, help="questions")
    arguments = parser.parse_args()
    asked = [each.question for each in islice(read_questions(arguments.questions, QuestionLine), arguments.most)]
    print(describe_machine(PACKAGES))
    with tempfile.TemporaryDirectory() as folder:
        embedder = open_embedder()
        with TimedArchive.open(arguments.store or Path(folder), embedder) as archive:
            if arguments.store is None:
                archive.add([SEEDS])
            found = measured(archive, embedder, asked)
    for part in ("answer", "search", "reading", "the rest"):
        print(f"{part:9} median {median(each.get(part, 0.0) for each in found):6.1f} ms of {len(found)} questions")


if __name__ == "__main__":
    main()
