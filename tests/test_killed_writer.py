"""Writers are killed with SIGKILL at 200 random moments while a reader searches.

Half of the moments are drawn by the clock, half by the number of files that were made, renamed or removed before, as
the gaps between two such steps are too short for the clock to meet them.

What was acknowledged is there afterwards. What was not is there by whole batches, in order, or not at all: of one `add`
some first batches, and what vanished from its files is removed at once, after the last batch.
"""

import json
import os
import secrets
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from doomed import CANARIES, EMBEDDER, POLICY, canary, edition, parts, passages
from newsroom import write_lines

from index.archive import Archive

ROOT = Path(__file__).parents[1]
KILLS = 200
SHARES = 5  # tests that do them side by side
BATCH = 32  # articles that `add` stores at once
State = Mapping[int, int]  # the articles that are in the store, and in which edition


@dataclass(frozen=True, slots=True)
class Operation:
    """What a writer is told to do, and the states that the store goes through: one for each acknowledgement."""

    name: str
    arguments: list[str]
    states: list[State]


class Newsroom:
    """Draws what happens next."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._random = np.random.default_rng(seed)
        self._drawn = 0

    def shift(self, state: State) -> list[Operation]:
        """Draw a few operations, one after the other."""
        operations = []
        for _ in range(3):
            name = self._random.choice(["publish", "publish", "publish", "remove", "rebuild"])
            operations.append(getattr(self, str(name))(state))
            state = operations[-1].states[-1]
        return operations

    def publish(self, state: State) -> Operation:
        """Some articles vanish from the file, some change, some are new."""
        self._drawn += 1
        kept = {n: number for n, number in state.items() if self._random.random() > 0.1}
        changed = {n: self._drawn for n in kept if self._random.random() < 0.1}
        new = {int(n): self._drawn for n in self._random.integers(0, 50, 40 - len(kept) if len(kept) < 40 else 0)}
        wanted = kept | changed | new
        prepared = self._folder / f"prepared-{self._drawn}.jsonl"
        write_lines(prepared, [edition(n, number) for n, number in wanted.items()])
        states = [dict(state)]
        articles = iter(wanted.items())
        while batch := dict(islice(articles, BATCH)):
            states.append({**states[-1], **batch})
        return Operation("publish", [str(prepared), str(self._folder / "news.jsonl")], [*states[1:], wanted])

    def remove(self, state: State) -> Operation:
        gone = [n for n in state if self._random.random() < 0.1]
        left = {n: number for n, number in state.items() if n not in gone}
        return Operation("remove", [f"story-{n}" for n in gone], [left])

    def rebuild(self, state: State) -> Operation:
        return Operation("rebuild", [], [state])

    def moment(self, longest: float) -> tuple[int | None, float | None]:
        """Draw when to kill: at a step, or after some seconds."""
        if self._random.random() < 0.5:
            return int(self._random.integers(0, 60)), None
        return None, float(self._random.uniform(0, longest))


@contextmanager
def program(*arguments: str) -> Iterator["subprocess.Popen[bytes]"]:
    path = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    environment = os.environ | {"PYTHONPATH": path, "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, str(ROOT / "tests" / "doomed.py"), *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, bufsize=0) as process:
        try:
            yield process
        finally:
            process.kill()


def told(process: "subprocess.Popen[bytes]") -> tuple[str, int]:
    assert process.stdout
    what, _, number = process.stdout.readline().decode().partition(" ")
    return what, int(number or -1)


def worked_and_died(
    writers: "subprocess.Popen[bytes]", store: Path, operations: list[Operation], step: int | None, after: float | None
) -> list[str]:
    """Let a writer work, kill it at its moment, and return what it acknowledged before."""
    assert writers.stdin
    assert writers.stdout
    work = [(operation.name, operation.arguments) for operation in operations]
    writers.stdin.write(json.dumps({"store": str(store), "operations": work, "step": step}).encode() + b"\n")
    what, pid = told(writers)
    assert what == "writer"
    begun, acknowledged = time.monotonic(), []
    while what != "ended":
        left = None if after is None else max(0.0, begun + after - time.monotonic())
        if select.select([writers.stdout], [], [], left)[0]:
            what, _ = told(writers)
            acknowledged.append(what)
        else:
            os.kill(pid, signal.SIGKILL)
            after = None
    return acknowledged[:-1]


def possible(state: State, operations: list[Operation], acknowledged: list[str]) -> list[State]:
    """Return the states that the store may be in: the last one acknowledged, and what the writer was about to do."""
    for operation in operations:
        states = [state, *operation.states]
        if "done" not in acknowledged:
            return states[len(acknowledged) :]
        acknowledged = acknowledged[acknowledged.index("done") + 1 :]
        state = states[-1]
    return [state]


def what_is_there(store: Path) -> State:
    """Open the store again; see that both engines find every passage of its articles, whole, and nothing else."""
    with Archive.open(store, EMBEDDER, policy=POLICY) as archive:
        hits = archive.search("mayor neighbour closed edition canary", 10_000)
        assert all(hit.dense_rank and hit.lexical_rank for hit in hits)
        stories = [hit for hit in hits if hit.article.id.startswith("story")]
        state = dict(parts(hit.article.title) for hit in stories)
        expected = {key: words for n, number in state.items() for key, words in passages(n, number).items()}
        assert {hit.passage.id: hit.text for hit in stories} == expected
        assert len(hits) == archive.status().passages
        assert archive.status().articles == len(state) + CANARIES
        return state


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: what was written outlives a killed process there as on a disk, and sooner
    than if each of some thousand commits waits for one."""
    memory = Path("/dev/shm")  # noqa: S108 a fresh folder in it
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with TemporaryDirectory(dir=memory) as made:
        yield Path(made)


@pytest.mark.parametrize("share", range(SHARES))
def test_killing_writers_loses_nothing_acknowledged_and_readers_never_notice(folder: Path, share: int) -> None:
    seed = int(os.environ.get("KILL_SEED") or secrets.randbits(32)) + share
    print(f"KILL_SEED={seed - share}")  # noqa: T201 what is needed to draw the same again
    store, newsroom = folder / "store", Newsroom(folder, seed)
    state: State = {}
    with Archive.open(store, EMBEDDER, policy=POLICY) as archive:
        archive.add([write_lines(folder / "canaries.jsonl", [canary(n) for n in range(CANARIES)])])
    kills, longest = 0, 1.0
    with program("serve", str(folder)) as writers, program("watch", str(store)) as reader:
        assert (told(writers)[0], told(reader)[0]) == ("ready", "watching")
        while kills < KILLS // SHARES:
            operations = newsroom.shift(state)
            step, after = newsroom.moment(longest)
            begun = time.monotonic()
            acknowledged = worked_and_died(writers, store, operations, step, after)
            if acknowledged.count("done") < len(operations):
                kills += 1
            else:
                longest = time.monotonic() - begun
            found = what_is_there(store)
            assert found in possible(state, operations, acknowledged)
            state = found
        assert reader.stdin
        reader.stdin.close()
        assert reader.stdout
        *problems, searched = reader.stdout.read().decode().splitlines()
        assert problems == []
        assert int(searched.split()[1]) > KILLS // SHARES // 10
