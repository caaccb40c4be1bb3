"""Fits the weights of `bot/answer/confidence.py`: asks every question with the threshold off and notes what was known.

    python tests/eval/calibrate.py --data DIR

prints the weights to paste, and for each set the AUROC, and at the threshold the share of wrong questions answered and
of right ones refused. Right is: answerable, and (where the accepted answers are known) one of them in the quotes.
"""

import argparse
import gzip
import json
import math
import random
import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from bot.answer.answers import NotFound
from bot.answer.confidence import FOUND
from bot.answer.desk import Desk
from index.archive import Archive
from index.embedding import open_embedder
from index.ports import Embedder

ROOT = Path(__file__).parents[2]
WORK = ROOT / ".cache" / "eval"
ARCHIVES = ("squad2", "cross_ar", "cross_es", "french")
PASSAGES = tuple(f"abstain_{language}" for language in ("en", "fr", "ar"))
EACH = 300
FEW = 15

Row = tuple[dict[str, float], int]


def rows(path: Path) -> list[dict[str, object]]:
    """Read a .jsonl or .jsonl.gz file."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


class Recorder:
    """Stands in for the confidence: notes what it was asked about and lets everything through."""

    def __init__(self) -> None:
        self.seen: dict[str, float] = {}

    def __call__(self, seen: Mapping[str, float]) -> float:
        self.seen = dict(seen)
        return 1.0


def judged(desk: Desk, recorder: Recorder, question: dict[str, object], holds: object) -> Row | None:
    """Ask one question; return what was known and whether the answer was right."""
    recorder.seen = {}
    answer = desk.answer(str(question["question"]), passages=question.get("passages"))  # type: ignore[arg-type]
    if not recorder.seen:
        return None
    answerable, answers = question.get("answerable", True), question.get("answers")
    if not answerable or not answers:
        return recorder.seen, int(bool(answerable))
    if isinstance(answer, NotFound):
        return recorder.seen, 0
    quotes = " … ".join(c.quote.text for c in answer.citations)
    return recorder.seen, int(holds(quotes, answers))  # type: ignore[operator]


def sets(data: Path) -> dict[str, tuple[Path | None, list[dict[str, object]]]]:
    """Return each set's articles and questions."""
    ours = rows(ROOT / "tests" / "corpus" / "questions.jsonl")
    found: dict[str, tuple[Path | None, list[dict[str, object]]]] = {"ours": (ROOT / "seeds", ours)}
    for name in ARCHIVES:
        questions = [q for q in rows(data / f"{name}.questions.jsonl.gz") if q.get("standalone", True)]
        found[name] = (data / f"{name}.articles.jsonl.gz", questions)
    for name in PASSAGES:
        files = [data / f"{name}_{kind}.jsonl.gz" for kind in ("relevant", "non_relevant")]
        found[name] = (None, [question for path in files for question in rows(path)])
    return found


def collect(data: Path, embedder: Embedder) -> dict[str, list[Row]]:
    """Ask a sample of every set."""
    sys.path.insert(0, str(data))
    from score import holds  # type: ignore[import-not-found]

    collected = {}
    for name, (articles, questions) in sets(data).items():
        random.Random(1).shuffle(questions)
        recorder = Recorder()
        with Archive.open(WORK / name, embedder) as archive:
            if articles is not None:
                archive.add([articles])
            desk = Desk(archive, embedder, confidence=recorder)
            judgements = [judged(desk, recorder, question, holds) for question in questions[:EACH]]
        collected[name] = [row for row in judgements if row is not None]
        print(name, len(collected[name]), flush=True)
    return collected


def fit(collected: dict[str, list[Row]]) -> dict[str, float]:
    """Fit the weights, every set counting the same, right and wrong counting the same."""
    names = [name for name in next(iter(collected.values()))[0][0] if name != "bias"]
    table = np.array([[seen[name] for name in names] for rows in collected.values() for seen, _ in rows])
    right = np.array([label for rows in collected.values() for _, label in rows])
    weight = np.array([1 / len(rows) for rows in collected.values() for _ in rows])
    weight = weight / np.where(right == 1, weight[right == 1].sum(), weight[right == 0].sum())
    mean, spread = table.mean(0), table.std(0) + 1e-9
    model = LogisticRegression(C=1.0).fit((table - mean) / spread, right, weight * len(right))
    slopes = model.coef_[0] / spread
    return {"bias": float(model.intercept_[0] - slopes @ mean), **dict(zip(names, map(float, slopes), strict=True))}


def report(name: str, judgements: list[Row], weights: Mapping[str, float]) -> None:
    """Print how well the weights tell right from wrong on one set."""
    right = np.array([label for _, label in judgements])
    sure = np.array([1 / (1 + math.exp(-sum(weights[k] * v for k, v in seen.items()))) for seen, _ in judgements])
    auroc = roc_auc_score(right, sure) if 0 < right.mean() < 1 else float("nan")
    answered, refused = (sure[right == 0] >= FOUND).mean(), (sure[right == 1] < FOUND).mean()
    print(
        f"{name:12} right {right.mean():.2f}  AUROC {auroc:.3f}  "
        f"wrong answered {answered:.2f}  right refused {refused:.2f}"
    )


def of_kind(collected: dict[str, list[Row]], *, in_words: bool) -> dict[str, list[Row]]:
    """Keep the answers of one kind; a set with hardly any is left out."""
    kept = {name: [row for row in rows if ("sentence" in row[0]) == in_words] for name, rows in collected.items()}
    return {name: rows for name, rows in kept.items() if len(rows) >= FEW}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of evaluation sets with their score.py")
    collected = collect(parser.parse_args().data.resolve(), open_embedder())
    for kind in ("FIGURES", "WORDS"):
        answers = of_kind(collected, in_words=kind == "WORDS")
        weights = fit(answers)
        print(kind, {name: round(value, 2) for name, value in weights.items()})
        for name, judgements in answers.items():
            report(name, judgements, weights)


if __name__ == "__main__":
    main()
