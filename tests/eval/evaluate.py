"""Quality, measured: `make eval` on our own corpus, `make eval EVAL_DIR=…` on a folder of evaluation sets.

A set is NAME.articles.jsonl.gz (lines that `index add` takes) with NAME.questions.jsonl.gz: `{"id", "question",
"language", "answers", "article_ids", "answerable", "asked_on"}`, in NewsQA `"standalone"`, in those of XQuAD
`"question_own_language"`. Judged passages are abstain_LANGUAGE_relevant.jsonl.gz and …_non_relevant.jsonl.gz: `{"id",
"question", "passages"}`. The folder's own score.py does the scoring, called as `score.py search|ask|tolls QUESTIONS
OUTPUT`, and prints one JSON object; its `holds(text, answers)` tells whether an answer stands in a text. Stores are
kept under .cache/eval, so that a second run only asks; each set's questions are asked of its own store and, with
--everything, of one store that holds all sets; `own` asks those that the shipped reader was not taught of their own
article alone, or of the ten passages that people judged for them, without a search; `rerank` searches with such
questions, as search orders and as the reader does. docs/risk-coverage.svg is drawn from what `own` printed.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

from everything import Record, records, write_articles, write_questions, write_records
from remembered import RememberedEmbedder
from risk_coverage import draw

from index.archive import Archive
from index.embedding import open_embedder
from index.reading import open_sets
from index.reading.example import part_of, part_of_judged
from index.reading.held_out import thinned

ROOT = Path(__file__).parents[2]
WORK = ROOT / ".cache" / "eval"
DEFAULT_SETS = ("newsqa", "french", "cross_es", "cross_ar", "cross_zh", "squad2", "tolls", "quiz")
OWN_SETS = ("newsqa", "french", "cross_es", "cross_ar", "cross_zh", "squad2")  # of known paragraphs
OWN_QUESTIONS = 100
RERANKED_QUESTIONS = 250
# Sets of which a part has taught the shipped reader.
TAUGHT = (open_sets.ENGLISH, open_sets.FRENCH, *(f"cross_{language}" for language in open_sets.TRANSLATED))
BACKGROUND = ("outlets", "background_fr")  # articles without questions of this form


@dataclass(frozen=True)
class Questions:
    """Questions to ask of a store, and what they are scored against."""

    name: str
    store: Path
    questions: Path
    articles: Path


def run(*command: str | Path, into: Path | None = None) -> str:
    """Run a command of this project with this interpreter; its stdout goes `into` a file, or is returned."""
    arguments = [sys.executable, *map(str, command)]
    if into is None:
        return subprocess.run(arguments, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT).stdout
    with into.open("w") as out:
        subprocess.run(arguments, check=True, stdout=out, cwd=ROOT)
    return ""


def index(store: Path, articles: Sequence[Path]) -> None:
    """Bring a store up to date with these files; what any store held before is not encoded again."""
    embedder = RememberedEmbedder(open_embedder(), WORK / "vectors.sqlite")
    with Archive.open(store, embedder) as archive:
        report = archive.add(articles)
    print(json.dumps({"store": store.name, "articles": report.articles, "skipped": len(report.skipped)}), flush=True)


def own_store(data: Path, name: str) -> Questions:
    """Index a set by itself."""
    articles = data / f"{name}.articles.jsonl.gz"
    index(WORK / name, [articles])
    return Questions(name, WORK / name, data / f"{name}.questions.jsonl.gz", articles)


def store_of_everything(data: Path, names: Sequence[str]) -> list[Questions]:
    """Index all sets together."""
    folder = WORK / "everything.files"
    folder.mkdir(exist_ok=True)
    paths = {name: write_articles(data, name, folder) for name in (*names, *BACKGROUND)}
    index(WORK / "everything", list(paths.values()))
    return [
        Questions(f"{name} in everything", WORK / "everything", write_questions(data, name, folder, names), paths[name])
        for name in names
    ]


def ask(data: Path, asked: Questions, stages: Sequence[str], reranked: int = RERANKED_QUESTIONS) -> None:
    """Ask questions, and print what score.py says, one JSON object a line."""
    for stage in stages:
        output = WORK / f"{asked.name}.{stage}.jsonl".replace(" ", "_")
        common = "--questions", asked.questions, "--store", asked.store, "--json"
        if stage == "own":
            if asked.name in OWN_SETS:
                ask_own(data, asked)
            continue
        if stage == "rerank":
            search_untaught(data, asked, reranked)
            continue
        if stage == "search":
            run("-m", "index", "search", *common, "-k", "10", into=output)
            report(data, asked.name, "search", asked.questions, output)
            continue
        run("-m", "bot", "ask", *common, into=output)
        report(data, asked.name, "ask", asked.questions, output, "--articles", asked.articles)
        if asked.name.startswith("tolls"):
            report(data, asked.name, "tolls", asked.questions, output)


def ask_own(data: Path, asked: Questions) -> None:
    """Ask questions, evenly over those whose paragraphs the shipped reader was not taught, of their own article."""
    texts = {article["id"]: article["text"] for article in records(asked.articles)}
    questions = (
        {**one, "passages": [texts[article_id] for article_id in one["article_ids"]]}
        for one in thinned(untaught(data, asked), OWN_QUESTIONS)
    )
    ask_passages(data, write_records(WORK / f"{asked.name}.own.jsonl.gz", questions))


def search_untaught(data: Path, asked: Questions, most: int) -> None:
    """Search without the reader and with it, with questions that can be answered and need no article beside them."""
    standing = [one for one in untaught(data, asked) if one.get("standalone", True) and one.get("answerable", True)]
    questions = write_records(WORK / f"{asked.name}.rerank.jsonl.gz", thinned(standing, most))
    for name, option in ((asked.name, ()), (f"{asked.name} reranked", ("--rerank",))):
        output = WORK / f"{name}.jsonl".replace(" ", "_")
        run("-m", "index", "search", "--questions", questions, "--store", asked.store, "--json", *option, into=output)
        report(data, name, "search", questions, output)


def untaught(data: Path, asked: Questions) -> list[Record]:
    """Return the questions of a set whose paragraphs the shipped reader was not taught."""
    questions = list(records(asked.questions))
    if asked.name not in TAUGHT:
        return questions
    known = zip(questions, open_sets.asked(data, asked.name), strict=True)
    return [one for one, read in known if part_of(read.paragraph) == "test"]


def ask_judged(data: Path, name: str) -> None:
    """Ask the questions of a language that the shipped reader was not taught of the passages that people judged."""
    paths = [data / f"{name}_{kind}.jsonl.gz" for kind in ("relevant", "non_relevant")]
    questions = (one for path in paths for one in records(path) if part_of_judged(one["question"]) == "test")
    ask_passages(data, write_records(WORK / f"{name}.own.jsonl.gz", questions))


def ask_outlets(data: Path) -> None:
    """Ask for the killed of each event of the set `outlets`, and hold what is shown against what was read by hand."""
    index(WORK / "outlets", [data / "outlets.articles.jsonl.gz"])
    print(run("tests/eval/outlets.py", "--store", WORK / "outlets"), end="", flush=True)


def ask_passages(data: Path, path: Path) -> None:
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
    parser.add_argument("--sets", nargs="*", default=None, help=f"{' '.join(DEFAULT_SETS)}, outlets, abstain_*")
    parser.add_argument(
        "--what", nargs="*", default=["search", "ask", "own"], choices=["search", "ask", "own", "rerank"]
    )
    parser.add_argument("--reranked", type=int, default=RERANKED_QUESTIONS, help="questions of a set that rerank asks")
    parser.add_argument("--everything", action="store_true", help="ask also in one store of all sets (hours to encode)")
    options = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    if options.data is None:
        print(run("-m", "pytest", "-n0", "-s", "tests/eval"))
        print(run("tests/eval/syndication.py"))
        return
    data = options.data.resolve()
    wanted = DEFAULT_SETS if options.sets is None else options.sets
    names = [name for name in wanted if name != "outlets" and (data / f"{name}.articles.jsonl.gz").exists()]
    for name in names:
        ask(data, own_store(data, name), options.what, options.reranked)
    if options.everything:
        for asked in store_of_everything(data, names):
            ask(data, asked, ["search"])
    if (options.sets is None or "outlets" in options.sets) and (data / "outlets.articles.jsonl.gz").exists():
        ask_outlets(data)
    for language in open_sets.JUDGED:
        name = f"abstain_{language}"
        if (options.sets is None or name in options.sets) and (data / f"{name}_relevant.jsonl.gz").exists():
            ask_judged(data, name)
    if "own" in options.what:
        draw_risk(data)


def draw_risk(data: Path) -> None:
    """Draw risk over coverage of all that was asked, this time or before."""
    spec = spec_from_file_location("score", data / "score.py")
    assert spec
    assert spec.loader
    score = module_from_spec(spec)
    spec.loader.exec_module(score)
    sets = {
        name: (WORK / f"{name}.own.jsonl.gz", output)
        for name in sorted(OWN_SETS)
        if (output := WORK / f"{name}.own.ask.jsonl").exists()
    }
    draw(sets, score.holds, ROOT / "docs" / "risk-coverage.svg")


if __name__ == "__main__":
    main()
