"""One store out of all evaluation sets, so that a question must find its article among the others, whatever language
they are in. Ids are unique only within a set, so each gets its set's name before it.
"""

import gzip
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

Record = dict[str, Any]


def records(path: Path) -> Iterator[Record]:
    """Go through a file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def write_records(path: Path, found: Iterable[Record]) -> Path:
    """Write a file of JSON lines."""
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=1) as lines:
        lines.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in found)
    return path


def write_articles(data: Path, name: str, folder: Path) -> Path:
    """Write a set's articles under ids that no other set has."""
    source = data / f"{name}.articles.jsonl.gz"
    renamed = ({**article, "id": f"{name}/{article['id']}"} for article in records(source))
    return write_records(folder / source.name, renamed)


def write_questions(data: Path, name: str, folder: Path, all_names: Iterable[str]) -> Path:
    """Write a set's questions with the ids that their articles have in the store of everything.

    A question of `cross_*` is about one paragraph in several languages, and any of them answers it: the same paragraph
    of the other `cross_*` sets counts as found too, and so does the English one of `squad2` that the same question
    was asked of; and the other way round.
    """
    originals = _originals(data) if "squad2" in all_names else {}
    others = [other for other in all_names if other.startswith("cross_")]
    translated = _translated(data, originals, others) if name == "squad2" else {}

    def right(question: Record) -> list[str]:
        ids = {f"{name}/{article_id}" for article_id in question.get("article_ids") or ()}
        if name.startswith("cross_"):
            paragraphs = [article_id.split("-", 1)[1] for article_id in question["article_ids"]]
            ids |= {f"{other}/{other[-2:]}-{paragraph}" for other in others for paragraph in paragraphs}
            ids |= originals.get(question["question"], set())
        return sorted(ids.union(*(translated.get(article_id, ()) for article_id in ids)))

    source = data / f"{name}.questions.jsonl.gz"
    return write_records(folder / source.name, ({**each, "article_ids": right(each)} for each in records(source)))


def _originals(data: Path) -> dict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for question in records(data / "squad2.questions.jsonl.gz"):
        found[question["question"]] |= {f"squad2/{article_id}" for article_id in question["article_ids"]}
    return found


def _translated(data: Path, originals: dict[str, set[str]], others: Iterable[str]) -> dict[str, set[str]]:
    """Return the translations of each paragraph of `squad2`: those that one of its questions was asked of."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for other in others:
        for question in records(data / f"{other}.questions.jsonl.gz"):
            for original in originals.get(question["question"], ()):
                found[original] |= {f"{other}/{article_id}" for article_id in question["article_ids"]}
    return found
