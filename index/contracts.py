"""The JSON that leaves `python -m index`, and the question lines that enter. Tools rely on every name in here."""

import gzip
import zlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Self, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from index.domain import AddReport, Hit, Status
from index.errors import SourceError


class SkippedLine(BaseModel):
    """What was not taken in, and why. After the first thousand, one without a path tells how many more there were."""

    path: str
    reason: str


class AddLine(BaseModel):
    """What `add --json` prints. `articles` and `passages` are what the store holds afterwards."""

    articles: int
    added: int
    changed: int
    unchanged: int
    removed: int
    skipped: list[SkippedLine]
    passages: int
    seconds: float

    @classmethod
    def of(cls, report: AddReport) -> Self:
        """Flatten a report."""
        skipped = [SkippedLine(path=each.path, reason=each.reason) for each in report.skipped]
        if report.unlisted:
            skipped.append(SkippedLine(path="", reason=f"and {report.unlisted} more"))
        return cls(
            articles=report.articles, added=report.added, changed=report.changed, unchanged=report.unchanged,
            removed=report.removed, skipped=skipped, passages=report.passages, seconds=round(report.seconds, 3),
        )  # fmt: skip


class HitLine(BaseModel):
    """One passage found: `text` is the article's text from `start` to `end`, in code points."""

    rank: int
    article_id: str
    passage_id: str
    start: int
    end: int
    text: str
    score: float
    title: str
    url: str
    source: str
    published: datetime | None
    language: str

    @classmethod
    def of(cls, rank: int, hit: Hit) -> Self:
        """Flatten a hit."""
        article, passage = hit.article, hit.passage
        return cls(
            rank=rank, article_id=article.id, passage_id=passage.id, start=passage.start, end=passage.end,
            text=hit.text, score=round(hit.score, 6), title=article.title, url=article.url, source=article.source,
            published=article.published, language=article.language,
        )  # fmt: skip


class SearchLine(BaseModel):
    """What `search --json` prints for each question."""

    id: str
    question: str
    hits: list[HitLine]
    ms: float


class CountLine(BaseModel):
    """How many articles of one kind."""

    name: str
    articles: int


class StatusLine(BaseModel):
    """What `status --json` prints."""

    articles: int
    passages: int
    figures: int
    publishers: list[CountLine]
    languages: list[CountLine]
    newest: datetime | None
    oldest: datetime | None
    model: str
    dimension: int

    @classmethod
    def of(cls, status: Status) -> Self:
        """Flatten a status."""
        return cls(
            articles=status.articles, passages=status.passages, figures=status.figures,
            publishers=[CountLine(name=name, articles=count) for name, count in status.publishers],
            languages=[CountLine(name=name, articles=count) for name, count in status.languages],
            newest=status.newest, oldest=status.oldest, model=status.model, dimension=status.dimension,
        )  # fmt: skip


class QuestionLine(BaseModel):
    """One line of a questions file; what else stands on it is ignored."""

    model_config = ConfigDict(extra="ignore", frozen=True, coerce_numbers_to_str=True)

    id: str
    question: str


Question = TypeVar("Question", bound=QuestionLine)


def read_questions(path: Path, kind: type[Question]) -> Iterator[Question]:
    """Read a file of questions, .jsonl or .jsonl.gz, one line at a time, each as a `kind`.

    Raises SourceError where the file cannot be read or a line is no question; the lines before it have been yielded.
    """
    opened = gzip.open if path.suffix == ".gz" else open
    try:
        with opened(path, "rt", encoding="utf-8-sig") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _question(path, number, line, kind)
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise SourceError(f"{path} cannot be read ({error}).", "Name a .jsonl or .jsonl.gz file in UTF-8.") from error


def _question(path: Path, number: int, line: str, kind: type[Question]) -> Question:
    try:
        return kind.model_validate_json(line)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or "the line"
        raise SourceError(
            f"{path}, line {number}: {where}: {first['msg']}.", 'A line is {"id": …, "question": …}.'
        ) from error
