"""The word index of a store, kept in step with it.

The store is always written first, so the index can only lag behind: `catch_up` adds what is missing, and that is also
how a fresh, lost or damaged index is made.
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

_log = logging.getLogger(__name__)
_REPORT_EVERY = 500  # passages


class LexicalSearch:
    """Best passages of a store by words. Safe to search from several threads at once.

    `mend` and `catch_up` are only for the holder of the writer's lock.
    """

    def __init__(self, store: Store, folder: Path) -> None:
        self._store = store
        self._parent = folder
        self._lock = threading.RLock()
        self._index: TantivyIndex | None = None
        self._version = (-1, -1)

    def close(self) -> None:
        """Let the index go."""
        with self._lock:
            if self._index is not None:
                self._index.close()
            self._index = None

    def search(self, terms: Sequence[str], k: int) -> list[Ranked]:
        """Return the k best live passages, best first. Raises IndexDamaged."""
        index = self._refreshed()
        wanted = k
        while index is not None:
            found = index.search(terms, wanted)
            live = self._store.live(ranked.row for ranked in found)
            if len(live) >= k or len(found) < wanted:
                return [ranked for ranked in found if ranked.row in live][:k]
            wanted *= 4  # many of the best are gone from the store
        return []

    def is_behind(self) -> bool:
        """Tell whether the index lacks passages of the store, or cannot be used at all."""
        try:
            index = self._refreshed()
            return self._store.counts()[1] > 0 and (index is None or self._differs(index))
        except IndexDamaged:
            return True

    def catch_up(self, progress: Progress, gone: Iterable[int] = ()) -> None:
        """Add the rows that the index lacks and remove those that are gone; all of it is searchable afterwards."""
        try:
            self._catch_up(self._writable(), gone, progress)
        except IndexDamaged as error:
            _log.warning("The word index is made anew from the store: %s", error.message)
            self._clear()
            self._catch_up(self._writable(), (), progress)

    def rebuild(self, progress: Progress) -> None:
        """Build the index anew."""
        self._clear()
        self.catch_up(progress)

    def stand_in(self, progress: Progress) -> None:
        """Build the index in memory, for as long as this object lives: the folder cannot be written to now."""
        _log.warning("The word index on disk cannot be used, nor mended where it is; one is made in memory.")
        memory = TantivyIndex()
        self._catch_up(memory, (), progress)
        with self._lock:
            self.close()
            self._index = memory

    def _catch_up(self, index: TantivyIndex, gone: Iterable[int], progress: Progress) -> None:
        index.remove(list(gone))
        self._add(index, self._store.found_above(index.highest_row()), progress)
        index.commit()
        if len(index) != self._store.counts()[1]:
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

    def _differs(self, index: TantivyIndex) -> bool:
        return len(index) != self._store.counts()[1] or index.highest_row() > self._store.highest_row()

    def _refreshed(self) -> TantivyIndex | None:
        version = self._store.version()
        with self._lock:
            if self._version != version:
                if self._index is None:
                    self._index = self._opened()
                else:
                    self._index.reload()
                self._version = version
            return self._index

    def _opened(self) -> TantivyIndex | None:
        folder = self._folder()
        return TantivyIndex(folder) if (folder / "meta.json").exists() else None

    def _writable(self) -> TantivyIndex:
        with self._lock:
            index = self._refreshed()
            if index is None:
                self._drop_former()
                index = self._index = TantivyIndex(self._folder())
        if index.highest_row() > self._store.highest_row():
            raise IndexDamaged("The word index is newer than the store.", "It is rebuilt from the store.")
        return index

    def _clear(self) -> None:
        with self._lock:
            self.close()
            shutil.rmtree(self._folder(), ignore_errors=True)
            self._version = (-1, -1)

    def _drop_former(self) -> None:
        for folder in self._parent.glob("*"):
            if folder != self._folder():
                shutil.rmtree(folder, ignore_errors=True)

    def _folder(self) -> Path:
        # Another store in the same place, or another way of making terms, gets another folder.
        return self._parent / f"{(self._store.meta('store') or '')[:12]}-{WORDS_VERSION}"
