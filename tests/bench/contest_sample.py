"""The articles and questions of a side-by-side comparison: our own corpus, or whole events of an evaluation set."""

import gzip
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Self

from index.domain import Article
from index.sources import open_source

ROOT = Path(__file__).parents[2]

Row = dict[str, Any]


@dataclass(frozen=True)
class Sample:
    """Articles, and questions that each name the articles that answer them."""

    articles: Sequence[Row]
    questions: Sequence[Row]

    @classmethod
    def own(cls) -> Self:
        """Take the sample articles of this project and all questions about them."""
        articles = [_row(item) for item in open_source(ROOT / "seeds") if isinstance(item, Article)]
        return cls(articles, _answered(_rows(ROOT / "tests" / "corpus" / "questions.jsonl"), articles))

    @classmethod
    def of_set(cls, data: Path, name: str, count: int) -> Self:
        """Take all articles of events until there are `count`, and the questions about them.

        The order of the events is that of their names' SHA-256: any machine takes the same.
        """
        articles = _whole_events(_rows(data / f"{name}.articles.jsonl.gz"), count)
        return cls(articles, _answered(_rows(data / f"{name}.questions.jsonl.gz"), articles))

    def write(self, path: Path) -> None:
        """Write the articles as JSON lines."""
        path.write_text("".join(json.dumps(article) + "\n" for article in self.articles), "utf-8")


def _whole_events(articles: Sequence[Row], count: int) -> list[Row]:
    events = defaultdict(list)
    for article in articles:
        events[article.get("event") or article["id"]].append(article)
    taken: list[Row] = []
    for event in sorted(events, key=lambda event: sha256(event.encode()).digest()):
        if len(taken) >= count:
            break
        taken += events[event]
    return taken


def _answered(questions: Sequence[Row], articles: Sequence[Row]) -> list[Row]:
    ids = {article["id"] for article in articles}
    return [question for question in questions if ids.intersection(question.get("article_ids") or ())]


def _rows(path: Path) -> list[Row]:
    return list(_parsed(path))


def _parsed(path: Path) -> Iterator[Row]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _row(article: Article) -> Row:
    published = article.published.isoformat() if article.published else None
    return {
        "id": article.id, "url": article.url, "title": article.title, "text": article.text,
        "published": published, "source": article.source, "language": article.language,
    }  # fmt: skip
