"""Reads the questions written for the reader: `lessons/*.jsonl`, a passage a line, answers as places in it.

Of some passages the text is ours and stands in the line. Others are passages of the sets: the line names the set and
the SHA-256 of the text, and of an article which part is meant, so that nobody's text but ours is in the project.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, Final

from index.domain import Readable, Span
from index.reading import open_sets
from index.reading.example import Asked, Example, places

FOLDER: Final = Path(__file__).with_name("lessons")

Line = Mapping[str, Any]


def lessons(data: Path, folder: Path = FOLDER) -> Iterator[Asked]:
    """Yield the questions of every file of lessons.

    Args:
        data: Folder of the sets.
        folder: Of the lessons.

    Raises:
        LookupError: A set does not hold a passage that a lesson is about.
    """
    for path in sorted(folder.glob("*.jsonl")):
        for number, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            line = json.loads(text)
            readable = _readable(line, data)
            for language, question, *place in line["questions"]:
                yield _asked(readable, question, place, (language, line["language"]), f"{path.stem}:{number}")


def digest(text: str) -> str:
    """Return what a lesson knows a text of a set by."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _readable(line: Line, data: Path) -> Readable:
    if "text" in line:
        return Readable(line["text"], line["title"], datetime.fromisoformat(line["published"]).replace(tzinfo=UTC))
    if "article" in line:
        article = _articles(data, line["set"])[line["article"]]
        text = article["text"][line["start"] : line["end"]]
        if digest(text) == line["digest"]:
            return Readable(text, article["title"], datetime.fromisoformat(article["published"]).replace(tzinfo=UTC))
    elif found := _judged(data, line["language"]).get(line["digest"]):
        return found
    raise LookupError(
        f"A lesson's passage {line['digest']} is not in {data}: the sets are others than it was written for."
    )


def _asked(readable: Readable, question: str, place: list[int], languages: tuple[str, str], key: str) -> Asked:
    if not place:
        return Asked(Example(question, readable), (), languages, key)
    answer = Span(*place).of(readable.text)
    return Asked(Example(question, readable, (places(readable.text, answer),), True), (answer,), languages, key)


@cache
def _articles(data: Path, name: str) -> Mapping[str, Line]:
    return {article["id"]: article for article in open_sets.records(data / f"{name}.articles.jsonl.gz")}


@cache
def _judged(data: Path, language: str) -> Mapping[str, Readable]:
    """Return the passages that people judged, of the questions that teach."""
    bags = (bag for kind in ("relevant", "non_relevant") for bag in open_sets.judged(data, language, kind))
    taught = (bag for bag in bags if open_sets.is_in(bag, "train"))
    return {digest(one.readable.text): one.readable for bag in taught for one in bag.examples}
