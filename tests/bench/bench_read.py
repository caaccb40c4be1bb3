"""How long reading takes: one passage and eight for a question, beside encoding the same passages; what opening costs.

    python tests/bench/bench_read.py [--model FILE] [--ids 150] [--rounds 20]

A passage is of as many ids, question and marks included. Reading and encoding take turns, so that a busy machine slows
them alike; the median and the best round are printed, and the processors' time, which a busy machine hardly changes:
of it a quiet one takes about a half with two cores. Without --model the reader that we ship is read with.
"""

import argparse
import gc
import os
import platform
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

import psutil

TESTS = Path(__file__).parent.parent
sys.path[:0] = [str(TESTS), str(TESTS.parent)]

from embedding_passages import PASSAGES, QUESTIONS  # noqa: E402 - found on the path above

from index.domain import Readable  # noqa: E402
from index.embedding import open_embedder  # noqa: E402
from index.embedding.bundled import BundledEmbedder  # noqa: E402
from index.reading.reader import BundledReader  # noqa: E402
from index.reading.shipped import shipped_model  # noqa: E402
from index.reading.windows import windows  # noqa: E402

EIGHT = 8


def passage(embedder: BundledEmbedder, question: str, text: str, ids: int) -> Readable:
    """Return the longest beginning of a text that fits into so many ids beside the question."""
    tokeniser = embedder.words.tokeniser
    _, spans = tokeniser.cut(text)
    [window] = windows(tokeniser, question, Readable(""))
    return Readable(text[: spans[ids - window.first - 2].end])


def megabytes() -> float:
    gc.collect()
    return float(psutil.Process().memory_info().rss / 1e6)


def opened(model: Path | None, embedder: BundledEmbedder) -> BundledReader:
    """Open the reader and print what it cost."""
    before, start = megabytes(), perf_counter()
    content = model.read_bytes() if model else shipped_model()
    reader = BundledReader(content, embedder.words, embedder.pool)
    size = len(content) / 1e6
    del content
    reader.read("Who?", [Readable("Nobody.")])
    seconds = perf_counter() - start
    print(
        f"{reader.model}: file {size:.1f} MB, opened in {seconds:.2f} s, {megabytes() - before:.0f} MB more in memory"
    )
    return reader


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Return how long it took, and how long the processors worked, in ms."""
    start, worked = perf_counter(), process_time()
    work()
    return (perf_counter() - start) * 1000, (process_time() - worked) * 1000


def compare(jobs: dict[str, Callable[[], object]], rounds: int) -> None:
    """Let the jobs take turns and print a line for each."""
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            times[name].append(timed(job))
    for name, each in times.items():
        seen, worked = zip(*each, strict=True)
        print(
            f"{name:<14}median {median(seen):6.1f} ms   best {min(seen):6.1f} ms   processors {median(worked):6.1f} ms"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--ids", type=int, default=150)
    parser.add_argument("--rounds", type=int, default=20)
    arguments = parser.parse_args()
    print(f"{platform.machine()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    print(f"Python {platform.python_version()}", *(f"{name} {version(name)}" for name in ("onnxruntime", "numpy")))
    embedder = open_embedder(threads=2)
    assert isinstance(embedder, BundledEmbedder)
    embedder.encode_questions(["Who?"])
    reader = opened(arguments.model, embedder)
    question = QUESTIONS["en"]
    texts = [passage(embedder, question, text * 4, arguments.ids) for text in PASSAGES.values()]
    texts = (texts * EIGHT)[:EIGHT]
    jobs = {
        "read one": lambda: reader.read(question, texts[:1]),
        "read eight": lambda: reader.read(question, texts),
        "encode eight": lambda: embedder.encode_passages([text.text for text in texts]),
    }
    compare(jobs, 1)
    print(f"{EIGHT} passages of {arguments.ids} ids")
    compare(jobs, arguments.rounds)


if __name__ == "__main__":
    main()
