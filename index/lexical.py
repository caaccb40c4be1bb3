"""The word index of a store, kept in step with it.

    words/1f2e3d4c5b6a-2.3    an index: of which store, which way of making terms, and the how many-th of them
    words/new                 one that is being built, or was when its writer was killed

The store is always written first, so the index can only lag behind: `catch_up` adds what is missing. A lost or damaged
one is built anew beside it and takes its place by one atomic rename, so that a search sees all of it or none of it.
"""

import logging
import shutil
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path

from index.domain import Ranked
from index.engine_text import WORDS_VERSION, for_words
from index.errors import IndexDamaged
from index.ports import Progress
from index.store import Found, Store
from index.tantivy_index import TantivyIndex
from index.verification import AT_ONCE

_log = logging.getLogger(__name__)
_REPORT_EVERY = 500  # passages
_REMEDY = "It is rebuilt from the store."


class LexicalSearch:
    """Best passages of a store by words. Safe to search from several threads at once.

    `catch_up` and `rebuild` are only for the holder of the writer's lock.

    Attributes:
        times_made: How often this object has made the index anew, on disk or in memory.
    """

    def __init__(self, store: Store, folder: Path, *, checked_at_once: int = AT_ONCE) -> None:
        self._store = store
        self._parent = folder
        self._checked_at_once = checked_at_once
        self._lock = threading.RLock()
        self._index: TantivyIndex | None = None
        self._version = (-1, -1)
        self._stood_in_for: Path | None = None
        self.times_made = 0

    def close(self) -> None:
        """Let the index go."""
        with self._lock:
            if self._index is not None:
                self._index.close()
            self._index, self._version = None, (-1, -1)

    def search(self, terms: Sequence[str], k: int, akin: Sequence[str] = ()) -> list[Ranked]:
        """Return the k best live passages, best first; `akin` as in LexicalIndex. Raises IndexDamaged."""
        index = self._refreshed()
        wanted = k
        while index is not None:
            found = index.search(terms, wanted, akin)
            live = self._store.live(ranked.row for ranked in found)
            if len(live) >= k or len(found) < wanted:
                return [ranked for ranked in found if ranked.row in live][:k]
            wanted *= 4  # many of the best are gone from the store
        return []

    def held(self, terms: Sequence[str]) -> dict[str, int]:
        """Return how many passages hold each term. Raises IndexDamaged."""
        index = self._refreshed()
        return index.held(terms) if index is not None else {}

    def beginning_with(self, letters: str) -> dict[str, int]:
        """Return the terms that begin with these letters, as in LexicalIndex. Raises IndexDamaged."""
        index = self._refreshed()
        return index.beginning_with(letters) if index is not None else {}

    def is_behind(self) -> bool:
        """Tell whether the index lacks passages of the store, was left unfinished, or cannot be used at all."""
        try:
            index = self._refreshed()
            return self._store.passage_count() > 0 and (index is None or self._differs(index))
        except IndexDamaged:
            return True

    def catch_up(self, progress: Progress, gone: Iterable[int] = ()) -> None:
        """Add the rows that the index lacks and remove those that are gone; all of it is searchable afterwards."""
        try:
            index = self._fitting()
            if index is None or index.folder is None:
                self.rebuild(progress)
            else:
                self._catch_up(index, gone, progress)
        except IndexDamaged as error:
            _log.warning("The word index is made anew from the store: %s", error.message)
            self.rebuild(progress)

    def rebuild(self, progress: Progress) -> None:
        """Build the index anew, beside the one that is searched meanwhile."""
        folder = self._parent / "new"
        shutil.rmtree(folder, ignore_errors=True)  # of a writer that was killed
        with TantivyIndex(folder) as index:
            self._add(index, self._store.found_above(0), progress)
            index.commit()
        folder.rename(self._folder(self._generation() + 1))
        with self._lock:
            self.close()
            self._stood_in_for = None
            self.times_made += 1
        self._drop_former()

    def rebuild_if_unfit(self, progress: Progress) -> None:
        """Build the index anew where it is damaged, or newer than a store restored from a backup.

        To be called before anything is written to the store: rows that only the index has will be given to other
        passages.
        """
        try:
            self._fitting()
        except IndexDamaged:
            self.catch_up(progress)

    def stand_in(self, progress: Progress) -> None:
        """Build the index in memory, for use until there is another one on disk, which cannot be written to now."""
        _log.warning("The word index on disk cannot be used, nor mended where it is; one is made in memory.")
        memory = TantivyIndex()
        newest, version = self._newest(), self._store.version()
        self._catch_up(memory, (), progress)
        with self._lock:
            self.close()
            self._index, self._stood_in_for, self._version = memory, newest, version
            self.times_made += 1

    def _catch_up(self, index: TantivyIndex, gone: Iterable[int], progress: Progress) -> None:
        was_sealed = index.is_sealed()
        index.remove(list(gone))
        self._add(index, self._store.found_above(index.highest_row()), progress)
        index.commit()
        if not was_sealed or len(index) != self._store.passage_count():
            self._reconcile(index, progress)

    def _add(self, index: TantivyIndex, passages: Iterable[Found], progress: Progress) -> None:
        for done, found in enumerate(passages, start=1):
            index.add(found.row, for_words(found.article, found.passage))
            if done % _REPORT_EVERY == 0:
                progress("words", done, None)

    def _reconcile(self, index: TantivyIndex, progress: Progress) -> None:
        """Mend what only a writer killed between the two commits, or a restored backup, leaves behind."""
        held, wanted = set(index.rows()), set(self._store.rows().tolist())
        index.remove(sorted(held - wanted))
        self._add(index, self._store.found(sorted(wanted - held)).values(), progress)
        index.commit()

    def _fitting(self) -> TantivyIndex | None:
        index = self._refreshed()
        if index is not None and self._is_newer(index):
            raise IndexDamaged("The word index is newer than the store.", _REMEDY)
        return index

    def _differs(self, index: TantivyIndex) -> bool:
        index.refuse_damage()
        highest = index.highest_row()
        # A changed article leaves the number of passages as it was, but its rows are new and above all others.
        is_shorter = self._store.passages_above(highest) > 0
        return not index.is_sealed() or is_shorter or len(index) != self._store.passage_count() or self._is_newer(index)

    def _is_newer(self, index: TantivyIndex) -> bool:
        return index.highest_row() > self._store.highest_row()

    def _refreshed(self) -> TantivyIndex | None:
        version = self._store.version()
        with self._lock:
            if self._version != version:
                former, self._index = self._index, self._followed()
                self._version = version
                if former is not None and former is not self._index:
                    former.close()
            return self._index

    def _followed(self) -> TantivyIndex | None:
        """Return the index as it is now; tries again where a writer put another in its place meanwhile."""
        while True:
            newest = self._newest()
            try:
                return self._as_of_now(newest)
            except IndexDamaged:
                if newest == self._newest():
                    raise

    def _as_of_now(self, newest: Path | None) -> TantivyIndex | None:
        if self._index is not None and self._index.folder is None and newest == self._stood_in_for:
            self._catch_up(self._index, (), _unheard)
        elif self._index is not None and self._index.folder is not None and newest == self._index.folder:
            self._index.reload()
        else:
            return self._opened(newest)
        return self._index

    def _opened(self, folder: Path | None) -> TantivyIndex | None:
        if folder is None and self._store.meta("words") is None:
            return None
        if folder is None or not (folder / "meta.json").exists():
            raise IndexDamaged(f"The word index in {folder or self._parent} is missing.", _REMEDY)
        return TantivyIndex(folder, checked_at_once=self._checked_at_once)

    def _newest(self) -> Path | None:
        generation = self._generation()
        return self._folder(generation) if generation else None

    def _generation(self) -> int:
        """Return the number of the newest index, 0 where there is none."""
        folders = self._parent.glob(f"{self._prefix()}*")
        numbers = (folder.name.removeprefix(self._prefix()) for folder in folders)
        return max((int(number) for number in numbers if number.isdecimal()), default=0)

    def _folder(self, generation: int) -> Path:
        return self._parent / f"{self._prefix()}{generation}"

    def _prefix(self) -> str:
        # Another store in the same place, or another way of making terms, gets another index.
        return f"{(self._store.meta('store') or '')[:12]}-{WORDS_VERSION}."

    def _drop_former(self) -> None:
        newest = self._newest()
        for folder in self._parent.glob("*"):
            if folder != newest:
                shutil.rmtree(folder, ignore_errors=True)


def _unheard(stage: str, done: int, total: int | None) -> None:
    """Report no progress."""
