"""What the conversation asks of the articles. `index.archive.Archive` fits; who answers is `bot.talk.Answering`."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from index.domain import AddReport, Article, Figure, Hit, Passage, Status
from index.ports import Progress


class Library(Protocol):
    """The articles: what is asked of them to tell about them and to change them."""

    def search(self, question: str, k: int = 10) -> list[Hit]:
        """Return the best passages for a question."""

    def article(self, article_id: str) -> Article | None:
        """Return an article."""

    def named(self, name: str) -> list[str]:
        """Return the ids of the articles that have this id or this address."""

    def figures(self, passages: Sequence[Passage]) -> list[Figure]:
        """Return the figures in these passages."""

    def status(self) -> Status:
        """Count what there is."""

    def add(self, paths: Sequence[Path], progress: Progress = ...) -> AddReport:
        """Read files and folders."""

    def remove(self, ids: Sequence[str]) -> list[str]:
        """Remove articles; return the ids that were there."""

    def rebuild(self, progress: Progress = ...) -> None:
        """Build what is derived again."""
