"""Quality, measured: `make eval` on our own corpus, `make eval EVAL_DIR=…` on a folder of evaluation sets.

A set is NAME.articles.jsonl.gz with NAME.questions.jsonl.gz, or NAME.jsonl.gz whose questions carry their passages;
the folder's own score.py does the scoring. Stores are kept under .cache/eval, so that a second run only asks.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]
WORK = ROOT / ".cache" / "eval"
DEFAULT_SETS = ("newsqa", "french", "cross_es", "cross_ar", "cross_zh", "squad2", "tolls")


def run(*command: str | Path, into: Path | None = None) -> str:
    """Run a command of this project with this interpreter; its stdout goes `into` a file, or is returned."""
    arguments = [sys.executable, *map(str, command)]
    if into is None:
        return subprocess.run(arguments, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT).stdout
    with into.open("w") as out:
        subprocess.run(arguments, check=True, stdout=out, cwd=ROOT)
    return ""


def evaluate_set(data: Path, name: str, what: Sequence[str]) -> None:
    """Index one set, ask its questions, and print what score.py says, one JSON object a line."""
    questions, articles = data / f"{name}.questions.jsonl.gz", data / f"{name}.articles.jsonl.gz"
    store = WORK / name
    run("-m", "index", "add", articles, "--store", store, "--json")
    for stage in what:
        output = WORK / f"{name}.{stage}.jsonl"
        if stage == "search":
            run("-m", "index", "search", "--questions", questions, "--store", store, "-k", "10", "--json", into=output)
            report(data, name, "search", questions, output)
            continue
        run("-m", "bot", "ask", "--questions", questions, "--store", store, "--json", into=output)
        report(data, name, "ask", questions, output, "--articles", articles)
        if name == "tolls":
            report(data, name, "tolls", questions, output)


def evaluate_passages(data: Path, path: Path) -> None:
    """Ask the questions of a set whose lines carry their passages."""
    name = path.name.removesuffix(".jsonl.gz")
    output = WORK / f"{name}.ask.jsonl"
    run("-m", "bot", "ask", "--questions", path, "--store", WORK / "empty", "--json", into=output)
    report(data, name, "ask", path, output)


def report(data: Path, name: str, scorer: str, *files: str | Path) -> None:
    """Print what the folder's score.py says of one output file."""
    scores = json.loads(run(data / "score.py", scorer, *files))
    print(json.dumps({"set": name, "score": scorer, **scores}), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, help="folder of evaluation sets with their score.py")
    parser.add_argument("--sets", nargs="*", default=None, help=f"default: {' '.join(DEFAULT_SETS)} and abstain_*")
    parser.add_argument("--what", nargs="*", default=["search", "ask"], choices=["search", "ask"])
    options = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    if options.data is None:
        print(run("-m", "pytest", "-n0", "-s", "tests/eval"))
        return
    data = options.data.resolve()
    for name in DEFAULT_SETS if options.sets is None else options.sets:
        if (data / f"{name}.articles.jsonl.gz").exists():
            evaluate_set(data, name, options.what)
    for path in sorted(data.glob("*.jsonl.gz")):
        with_passages = not path.name.endswith((".articles.jsonl.gz", ".questions.jsonl.gz"))
        if with_passages and (options.sets is None or path.name.removesuffix(".jsonl.gz") in options.sets):
            evaluate_passages(data, path)


if __name__ == "__main__":
    main()
