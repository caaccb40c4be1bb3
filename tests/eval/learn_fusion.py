"""Learns the weights of `index.fusion` from questions whose articles are known, and says what they give.

    python tests/eval/learn_fusion.py STORE=QUESTIONS.jsonl [STORE=QUESTIONS.jsonl.gz …]

Half of each file's questions are learned from (at most 150), the other half is what the printed shares are measured on.
The loss is the softmax over a question's candidates; every file counts alike.
"""

import argparse
import gzip
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import asdict, astuple, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from index.archive import Archive
from index.embedding import open_embedder
from index.fusion import WEIGHTS, Candidate, Weights, features, fuse
from index.ports import Embedder

MOST = 150
REGULARISATION = 1e-3
SEED = 11


@dataclass(frozen=True)
class Judged:
    """A question's candidates, the article of each, and the right articles."""

    candidates: list[Candidate]
    articles: dict[int, str]
    right: frozenset[str]


Ranking = Callable[[list[Candidate]], list[int]]


def judged(store: Path, questions: Path, embedder: Embedder) -> list[Judged]:
    """Return some of a file's questions, judged."""
    with (gzip.open if questions.suffix == ".gz" else open)(questions, "rt") as lines:
        asked = [json.loads(line) for line in lines]
    asked = [question for question in asked if question.get("answerable", True) and question["article_ids"]]
    random.Random(SEED).shuffle(asked)
    with Archive.open(store, embedder) as archive:
        return [judged_one(archive, question) for question in asked[: 2 * MOST]]


def judged_one(archive: Archive, question: dict[str, Any]) -> Judged:
    offered = archive.candidates(str(question["question"]))
    articles = {candidate.row: article_id for article_id, candidate in offered}
    return Judged([each for _, each in offered], articles, frozenset(question["article_ids"]))


def learned(sets: Sequence[Sequence[Judged]]) -> Weights:
    """Return the weights that make the right articles' passages likeliest; a convex problem, solved to the end."""
    tables = [
        (torch.from_numpy(features(one.candidates)), _is_right(one), 1 / len(questions))
        for questions in sets
        for one in questions
        if _is_right(one).any()
    ]
    scale = torch.cat([table for table, _, _ in tables]).std(0) + 1e-9
    weights = torch.zeros(len(scale), dtype=torch.float64, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=100)

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        lost = REGULARISATION * len(sets) * (weights**2).sum()
        for table, right, share in tables:
            logits = table / scale @ weights
            lost = lost + share * (logits.logsumexp(0) - logits[right].logsumexp(0))
        lost.backward()  # type: ignore[no-untyped-call]
        return lost

    optimiser.step(loss)  # type: ignore[no-untyped-call]
    return Weights(*(weights.detach() / scale).tolist())


def _is_right(one: Judged) -> torch.Tensor:
    return torch.tensor([one.articles[candidate.row] in one.right for candidate in one.candidates])


def shares(questions: Sequence[Judged], ranking: Ranking) -> NDArray[np.float64]:
    """Return the share of questions whose right article is first, among the first 5, among the first 10."""
    places = [_place(one, ranking(one.candidates)) for one in questions]
    return np.array([np.mean([place < k for place in places]) for k in (1, 5, 10)])


def _place(one: Judged, rows: Sequence[int]) -> int:
    articles = dict.fromkeys(one.articles[row] for row in rows)
    return next((place for place, article in enumerate(articles) if article in one.right), 10**6)


def by_meaning(candidates: list[Candidate]) -> list[int]:
    return [each.row for each in sorted(candidates, key=lambda each: -each.similarity)]


def by_words(candidates: list[Candidate]) -> list[int]:
    return [each.row for each in sorted(candidates, key=lambda each: -each.words) if each.words]


def fused_with(weights: Weights) -> Ranking:
    return lambda candidates: [candidate.row for candidate, _ in fuse(candidates, weights)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", metavar="STORE=QUESTIONS")
    embedder = open_embedder()
    pairs = [tuple(map(Path, pair.split("=", 1))) for pair in parser.parse_args().sets]
    sets = [judged(store, questions, embedder) for store, questions in pairs]
    weights = learned([questions[::2] for questions in sets])
    print(json.dumps({name: round(value, 2) for name, value in asdict(weights).items()}))
    rankings = {"meaning": by_meaning, "words": by_words, "now": fused_with(WEIGHTS), "learned": fused_with(weights)}
    for (store, _), questions in zip(pairs, sets, strict=True):
        measured = {name: shares(questions[1::2], ranking) for name, ranking in rankings.items()}
        told = "   ".join(f"{name} " + "/".join(f"{x:.3f}" for x in found) for name, found in measured.items())
        print(f"{store.name:12} {told}")
    assert len(astuple(weights)) == len(astuple(WEIGHTS))


if __name__ == "__main__":
    main()
