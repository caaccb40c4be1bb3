"""Articles into a store, doing only the work that is new: an article whose hash is known costs a look-up.

Each batch is acknowledged (reported as "stored") once it is safe; stopping at any moment loses nothing before that.
"""

import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import numpy as np

from index.chunking import chunk
from index.domain import Article, Figure, Passage, Skipped, Span
from index.engine_text import for_encoder
from index.ports import ArticleSource, Embedder, Progress, Vectors
from index.publishers import publisher_named
from index.store import Store
from index.store_writer import Entry, StoreWriter
from index.tally import Tally

_log = logging.getLogger(__name__)

_BATCH = 32  # articles: a commit costs an fsync, and a killed process loses at most so many articles' encoding
_AT_ONCE = 256  # passages encoded between two reports: 6 s; one article may have thousands
_TOLD_EVERY = 1000  # entries that are neither new nor skipped, between two reports

FiguresReader = Callable[[Article], Sequence[Figure]]
Known = Mapping[str, tuple[str, str]]  # see `Store.known`


class _Read(NamedTuple):
    """An article as its source gave it.

    Attributes:
        siblings: The ids that this source has given so far, of articles that were not refused.
    """

    article: Article
    sha256: str
    siblings: set[str]


class Build:
    """One run over some sources. Only for the holder of the writer's lock.

    Args:
        named: The files that were named themselves, and not only a folder or a feed that holds them: what stands
            there is taken even where it had been removed.
    """

    def __init__(  # noqa: PLR0913, PLR0917 each is a stage of its own
        self,
        store: Store,
        writer: StoreWriter,
        embedder: Embedder,
        read_figures: FiguresReader,
        progress: Progress,
        named: Collection[str] = (),
    ) -> None:
        self._store = store
        self._writer = writer
        self._embedder = embedder
        self._read_figures = read_figures
        self._progress = progress
        self._named = named
        self._seen: dict[str, str] = {}
        self._read = 0
        self._encoded = 0
        self.tally = Tally()

    def take(self, sources: Iterable[ArticleSource]) -> Iterator[int]:
        """Store what the sources hold; yield, after each batch, how many articles have been dealt with.

        Raises StoreError; everything up to the last yield is safe.
        """
        readable = self._readable(sources)
        while batch := list(islice(readable, _BATCH)):
            self._take_batch(batch)
            self._progress("stored", len(self._seen), None)
            yield len(self._seen)

    def drop_vanished(self, roots: Sequence[Path], bare: Collection[Path] = ()) -> None:
        """Remove the articles of these files and folders that were not met, unless their file could not be read.

        Args:
            roots: What was read.
            bare: Those of them that are folders without any file. A disk that is not mounted leaves such a one in its
                place, so what they held is kept.
        """
        for root in bare:
            if held := len(self._store.located_under(root)):
                self.tally.skip(_kept(root, held), first=True)
        vanished = [
            article_id
            for root in roots
            for article_id, location in self._store.located_under(root)
            if article_id not in self._seen and not self.tally.is_torn(location)
        ]
        removed, gone = self._writer.remove(vanished)
        self.tally.removed += len(removed)
        self.tally.gone += gone

    def _readable(self, sources: Iterable[ArticleSource]) -> Iterator[_Read]:
        for source in sources:
            siblings: set[str] = set()
            for read in source:
                refused = read if isinstance(read, Skipped) else _unusable(read)
                self._tell(refused)
                if refused is not None:
                    self.tally.skip(refused)
                elif isinstance(read, Article):
                    yield _Read(read, read.sha256, siblings)

    def _tell(self, refused: Skipped | None) -> None:
        self._read += 1
        if refused is not None or self._read % _TOLD_EVERY == 0:
            self._progress("reading", self._read, None)

    def _take_batch(self, batch: Sequence[_Read]) -> None:
        known = self._store.known({each.article.id for each in batch})
        taken = self._without_withheld(list(self._distinct(batch, known)))
        held = {article_id: sha256 for article_id, (sha256, _) in known.items()}
        fresh = [each.article for each in taken if held.get(each.article.id) != each.sha256]
        kept = [each.article for each in taken if held.get(each.article.id) == each.sha256]
        self._writer.relocate((each.id, each.location) for each in kept if known[each.id][1] != each.location)
        self.tally.gone += self._writer.put(self._entries(fresh)) if fresh else []
        self.tally.unchanged += len(kept)
        self.tally.changed += sum(article.id in known for article in fresh)
        self.tally.added += sum(article.id not in known for article in fresh)

    def _distinct(self, batch: Sequence[_Read], known: Known) -> Iterator[_Read]:
        """Yield the articles that are taken, each id once. One that is refused does not count as seen."""
        for read in batch:
            article = read.article
            if why := self._refusal(read, known):
                self._refuse(article, why)
                continue
            read.siblings.add(article.id)
            if article.id not in self._seen:  # else another source has given the very same
                self._seen[article.id] = read.sha256
                yield read

    def _refusal(self, read: _Read, known: Known) -> str:
        """Say why an article is not taken, nothing where it is."""
        article = read.article
        if article.id in read.siblings:
            return f'the id "{article.id}" was read before. Give each article an id of its own.'
        if self._seen.get(article.id, read.sha256) != read.sha256:
            return f"another article with the id {article.id} came before it. Give one of them another id."
        if namesake := self._namesake(read, known):
            remedy = "Give this file another name." if article.is_named_by_file else "Give one of them another id."
            return f"{namesake} holds another article called {article.id}. {remedy}"
        return ""

    def _refuse(self, article: Article, why: str) -> None:
        self.tally.skip(Skipped(article.location or ascii(article.id), why, hides=False))

    def _namesake(self, read: _Read, known: Known) -> str | None:
        """Return the file of another article of this name; None where it is the same one, moved or corrected."""
        article = read.article
        sha256, location = known.get(article.id, (read.sha256, ""))
        if sha256 == read.sha256 or not _is_another_file(location, article.location):
            return None
        return location if article.is_named_by_file or self._is_another_s(article, location) else None

    def _is_another_s(self, article: Article, location: str) -> bool:
        """Tell whether an id belongs to another publisher, whose file in another folder gives other words under it.

        Within a folder a daily export may carry yesterday's article again, corrected; a publisher may have two folders.
        """
        stored = self._store.article(article.id) if Path(location).parent != Path(article.location).parent else None
        return stored is not None and publisher_named(stored.source) != article.source and stored.text != article.text

    def _without_withheld(self, batch: Sequence[_Read]) -> list[_Read]:
        withheld = self._store.withheld([each.article.id for each in batch])
        taken: list[_Read] = []
        for read in batch:
            article = read.article
            if withheld.get(article.id) == read.sha256 and article.location not in self._named:
                why = f"the article {article.id} was removed. Name a file with it alone to take it in again."
                self._refuse(article, why)
            else:
                taken.append(read)
        return taken

    def _entries(self, articles: Sequence[Article]) -> list[Entry]:
        spans = [chunk(article.text, article.language) for article in articles]
        texts = [_encoded_text(article, span) for article, cut in zip(articles, spans, strict=True) for span in cut]
        vectors = self._encode(texts)
        entries: list[Entry] = []
        for article, cut in zip(articles, spans, strict=True):
            mine, vectors = vectors[: len(cut)], vectors[len(cut) :]
            entries.append(Entry(article, cut, mine, figures_of(article, self._read_figures)))
        return entries

    def _encode(self, texts: Sequence[str]) -> Vectors:
        parts: list[Vectors] = []
        for at in range(0, max(1, len(texts)), _AT_ONCE):
            parts.append(self._embedder.encode_passages(texts[at : at + _AT_ONCE]))
            self._encoded += len(parts[-1])
            self._progress("encoding", self._encoded, None)
        return np.concatenate(parts)


def figures_of(article: Article, read_figures: FiguresReader) -> Sequence[Figure]:
    """Read an article's figures. The article is worth having without them, so no mistake in here may lose it."""
    try:
        return read_figures(article)
    except Exception:  # noqa: BLE001 whatever it is
        _log.exception("The figures of %s could not be read", article.id)
        return ()


def _encoded_text(article: Article, span: Span) -> str:
    return for_encoder(article, Passage(article.id, *span))


def _unusable(article: Article) -> Skipped | None:
    """Say why an article cannot be stored."""
    if not article.text.strip():
        why = "it has no text. Check that the article was saved whole."
    elif not _is_writable(article):
        why = "it holds half of a surrogate pair. Save it as UTF-8."
    else:
        return None
    return Skipped(article.location or ascii(article.id), why)


def _is_writable(article: Article) -> bool:
    words = (article.id, article.title, article.text, article.url, article.source, article.location)
    try:
        "".join((*words, *article.authors, article.language, article.origin or "")).encode()
    except UnicodeEncodeError:
        return False
    return True


def _is_another_file(location: str, other: str) -> bool:
    try:
        return bool(location) and not Path(location).samefile(other)
    except OSError:
        return False  # it is gone


def _kept(root: Path, held: int) -> Skipped:
    why = (
        f"no file is left in it, so its {held} articles are kept: it may be a disk that is not mounted. "
        "Mount it; or, where they shall go, remove them by their ids, or leave one file in it."
    )
    return Skipped(str(root), why)
