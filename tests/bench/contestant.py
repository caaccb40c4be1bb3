"""A contestant of `side_by_side`, as its parent sees it: a process to be told things, and what it made of them."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from bench.spent import Spent

TESTS = Path(__file__).parents[1]
NOTHING = Spent(0, 0)
# Nobody asks the network for anything, reports home, or says more than its work.
QUIET = {"HF_HUB_OFFLINE": "1", "HAYSTACK_TELEMETRY_ENABLED": "False", "TOKENIZERS_PARALLELISM": "false"}


@dataclass
class Contestant:
    """A running process of `contenders`; to be used in a `with`, which ends it.

    Attributes:
        versions: Of its packages; empty where it is missing.
        indexing: What indexing spent.
        asked: What each question spent, in order.
        found: For each question the articles of the passages it found, best first.
        peak: The most memory it has held, MiB.
    """

    name: str
    process: subprocess.Popen[str]
    versions: dict[str, str] = field(default_factory=dict)
    passages: int = 0
    indexing: Spent = NOTHING
    asked: list[Spent] = field(default_factory=list)
    found: list[Sequence[str]] = field(default_factory=list)
    peak: float = 0

    @classmethod
    def start(cls, name: str, module: str, python: str, model: Path, folder: Path) -> Self:
        """Start one, and wait until its model is loaded."""
        folder.mkdir()
        paths = os.pathsep.join(map(str, (TESTS, TESTS.parent)))
        process = subprocess.Popen(
            [python, "-m", f"bench.contenders.{module}", str(model), str(folder)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **QUIET, "PYTHONPATH": paths},
        )  # fmt: skip
        contestant = cls(name, process)
        _, contestant.versions = contestant._hear() or (None, {})
        return contestant

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.communicate()

    def index(self, articles: Path) -> None:
        """Have it index a file."""
        self.indexing, self.passages = self._told({"articles": str(articles)})

    def ask(self, question: str, k: int) -> None:
        """Ask it one question."""
        spent, found = self._told({"question": question, "k": k})
        self.asked.append(spent)
        self.found.append(found)

    def _told(self, request: dict[str, object]) -> tuple[Spent, Any]:
        assert self.process.stdin is not None
        print(json.dumps(request), file=self.process.stdin, flush=True)
        if (heard := self._hear()) is None:
            sys.exit(f"{self.name} ended in the middle; what it said stands above.")
        return heard

    def _hear(self) -> tuple[Spent, Any] | None:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            return None
        heard = json.loads(line)
        self.peak = heard["peak"]
        return Spent(heard["seconds"], heard["processor"]), heard["result"]
