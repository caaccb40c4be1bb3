"""The vector index of a store, kept in step with it: the latest snapshot, and in memory the rows that came after it.

What it returns is live and exact: candidates come from 8-bit codes, their similarity from the vectors in the store, and
a row that the store no longer has is never among them.
"""

import logging
import threading
from dataclasses import dataclass, replace

import numpy as np

from index.domain import Ranked
from index.errors import IndexDamaged
from index.exact_index import ExactIndex
from index.ports import Progress, Vectors
from index.snapshot import Snapshot, Snapshots
from index.store import Store

_log = logging.getLogger(__name__)

_REMEDY = "It is rebuilt from the store."
_SPARE = 50  # candidates fetched beyond those wanted: 8-bit codes misplace a few near the end


@dataclass(frozen=True, slots=True)
class SnapshotPolicy:
    """When a snapshot is written.

    A delta costs each start (10 k rows: 15 ms to read, 15 MB) and each question (3 ms) a little; a snapshot costs a
    rewrite of all of it.

    Attributes:
        delta_rows: A store of no more rows needs no snapshot.
        delta_share: So large a part of the snapshot may come after it, where that is more than `delta_rows`,
        delta_most: but no more rows than this.
        dead_share: Where a larger part of the snapshot is gone from the store it is built anew without.
    """

    delta_rows: int = 10_000
    delta_share: float = 0.1
    delta_most: int = 50_000
    dead_share: float = 0.2

    def allows_after(self, count: int) -> int:
        """How many rows may come after a snapshot that holds `count`."""
        return int(min(max(self.delta_rows, self.delta_share * count), self.delta_most))


@dataclass(frozen=True, slots=True, eq=False)
class _State:
    """What searches run on; replaced whole, never changed but for the delta's growth."""

    snapshot: Snapshot | None
    delta: ExactIndex
    covered: int
    version: tuple[int, int] = (-1, -1)


class DenseSearch:
    """Nearest passages of a store by vector. Safe to use from several threads at once."""

    def __init__(
        self, store: Store, snapshots: Snapshots, model: str, dimension: int, policy: SnapshotPolicy | None = None
    ) -> None:
        self._policy = policy or SnapshotPolicy()
        self._store = store
        self._snapshots = snapshots
        self._model = model
        self._dimension = dimension
        self._lock = threading.Lock()
        self._state = _State(None, ExactIndex(dimension), 0)
        self._opened: Snapshot | None = None  # opening a large one starts reading all of it, to check it
        self._torn = ""

    def search(self, vector: Vectors, k: int) -> list[Ranked]:
        """Return the k passages nearest to one vector, shape (dimension,), best first, with their cosine.

        Fewer where there are fewer; ValueError for another shape, NaN or infinity.
        """
        state = self._refreshed()
        wanted = k + _SPARE
        while True:
            candidates, is_all = _candidates(state, vector, wanted)
            live = self._measured(vector, candidates)
            if len(live) >= k or is_all:
                return live[:k]
            wanted *= 4  # many of the nearest are gone from the store

    def is_due(self) -> bool:
        """Tell whether a snapshot should be written or dropped: much came after it, is gone from it, or it is torn."""
        snapshot = self._current_snapshot()
        return self._is_unfit(snapshot) or self._has_many_dead(snapshot) or self._has_many_new(snapshot)

    def drop_if_unfit(self) -> None:
        """Drop a snapshot that is torn, or newer than a store restored from a backup.

        To be called before anything is written to the store, by the holder of the writer's lock: rows that the
        snapshot covers will be given to other passages.
        """
        if self._is_unfit(self._current_snapshot()):
            self._snapshots.clear()

    def snapshot_if_due(self, progress: Progress, *, anew: bool = False) -> None:
        """Write a snapshot where one is due, or `anew`, not building upon the last one, at any rate.

        Only for the holder of the writer's lock.
        """
        snapshot = self._current_snapshot()
        if anew or self._has_many_dead(snapshot):
            self._write(None, progress)
        elif self._has_many_new(snapshot):
            self._write(snapshot, progress)

    def _is_unfit(self, snapshot: Snapshot | None) -> bool:
        return snapshot is None and bool(self._snapshots.current())

    def _has_many_dead(self, snapshot: Snapshot | None) -> bool:
        if snapshot is None:
            return False
        manifest = snapshot.manifest
        alive = self._store.passage_count() - self._store.passages_above(manifest.covered)
        return manifest.count - alive > self._policy.dead_share * manifest.count

    def _has_many_new(self, snapshot: Snapshot | None) -> bool:
        covered, count = (snapshot.manifest.covered, snapshot.manifest.count) if snapshot else (0, 0)
        return self._store.passages_above(covered) > self._policy.allows_after(count)

    def _write(self, base: Snapshot | None, progress: Progress) -> None:
        passages = self._store.passage_count()
        if passages <= self._policy.delta_rows:
            self._snapshots.clear()
            return
        from index.faiss_index import GRAPH_FROM, FaissIndex  # a small store never needs FAISS

        outgrown = base is not None and base.index.kind == "flat" and passages > GRAPH_FROM
        grown = self._writable(base) if base and not outgrown else None
        index = grown.index if grown else FaissIndex(self._dimension, expected=passages)
        covered = grown.manifest.covered if grown else 0
        for rows, vectors in self._store.vectors_above(covered):
            index.add(rows, vectors)
            covered = int(rows[-1])
            progress("snapshot", len(index), passages)
        self._torn = ""
        self._snapshots.write(
            index, store=self._store.meta("store") or "", model=self._model, dimension=self._dimension, covered=covered
        )

    def _writable(self, base: Snapshot) -> Snapshot | None:
        try:
            return self._snapshots.open(base.name, for_building=True)
        except IndexDamaged as error:
            _log.warning("The vector snapshot is made anew from the store: %s", error.message)
            return None

    def _measured(self, vector: Vectors, candidates: list[int]) -> list[Ranked]:
        rows, vectors = self._store.vectors(candidates)
        scores = vectors @ vector if len(rows) else np.empty(0, np.float32)
        order = np.lexsort((rows, -scores))
        return list(map(Ranked, rows[order].tolist(), scores[order].tolist()))

    def _refreshed(self) -> _State:
        version = self._store.version()
        if not self._is_current(version):
            with self._lock:
                if not self._is_current(version):
                    self._state = self._next_state(version)
        return self._state

    def _is_current(self, version: tuple[int, int]) -> bool:
        state = self._state
        return state.version == version and not (state.snapshot and state.snapshot.verification.failure)

    def _next_state(self, version: tuple[int, int]) -> _State:
        state = self._state
        snapshot = self._current_snapshot()
        if snapshot is not state.snapshot or version[0] != state.version[0]:
            state = _State(snapshot, ExactIndex(self._dimension), snapshot.manifest.covered if snapshot else 0)
        try:
            covered = self._caught_up(state)
        except BaseException:
            # The delta may hold rows that `covered` does not tell of. Made to look like another file's, it is left to
            # those who search it now, and begun afresh by the next.
            self._state = replace(self._state, version=(-1, -1))
            raise
        return _State(state.snapshot, state.delta, covered, version)

    def _caught_up(self, state: _State) -> int:
        covered = state.covered
        for rows, vectors in self._store.vectors_above(covered):
            state.delta.add(rows, vectors)
            covered = int(rows[-1])
        return covered

    def _current_snapshot(self) -> Snapshot | None:
        """Return the snapshot that counts, if it fits; tries again where a writer switched to another meanwhile."""
        while name := self._snapshots.current():
            if name == self._torn:
                return None
            try:
                return self._fitting(self._once_opened(name))
            except IndexDamaged as error:
                if name == self._snapshots.current():
                    self._torn = name
                    _log.warning(
                        "The vector snapshot is passed over, all vectors are read from the store: %s", error.message
                    )
        return None

    def _once_opened(self, name: str) -> Snapshot:
        held = self._opened
        if held is None or held.name != name:
            held = self._opened = self._snapshots.open(name)
        return held

    def _fitting(self, snapshot: Snapshot) -> Snapshot:
        manifest = snapshot.manifest
        mine = (self._store.meta("store"), self._model, self._dimension)
        if (manifest.store, manifest.model, manifest.dimension) != mine:
            raise IndexDamaged("The snapshot belongs to another store or model.", _REMEDY)
        if manifest.covered > self._store.highest_row():
            raise IndexDamaged("The snapshot is newer than the store.", _REMEDY)
        if snapshot.verification.failure:
            raise IndexDamaged(f"The snapshot {snapshot.name} is torn ({snapshot.verification.failure}).", _REMEDY)
        return snapshot


def _candidates(state: _State, vector: Vectors, wanted: int) -> tuple[list[int], bool]:
    new = state.delta.search(vector, wanted)
    old = state.snapshot.index.search(vector, wanted) if state.snapshot else []
    held = len(state.delta) + (len(state.snapshot.index) if state.snapshot else 0)
    best = sorted(new + old, key=lambda each: (-each.score, each.row))[:wanted] if new and old else new or old
    return [each.row for each in best], wanted >= held
