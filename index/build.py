"""Articles into a store, doing only the work that is new: an article whose hash is known costs a look-up.

Each batch is acknowledged (reported as "stored") once it is safe; stopping at any moment loses nothing before that.
"""

import logging
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from index.chunking import chunk
from index.domain import Article, Figure, Passage, Skipped, Span
from index.engine_text import for_encoder
from index.ports import ArticleSource, Embedder, Progress, Vectors
from index.store import Store
from index.store_writer import Entry, StoreWriter
from index.tally import Tally

_log = logging.getLogger(__name__)

_BATCH = 32  # articles: a commit costs an fsync, and a killed process loses at most so many articles' encoding
_AT_ONCE = 256  # passages encoded between two reports: 6 s; one article may have thousands
_TOLD_EVERY = 1000  # entries that are neither new nor skipped, between two reports

FiguresReader = Callable[[Article], Sequence[Figure]]


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
        articles = self._distinct(sources)
        while batch := list(islice(articles, _BATCH)):
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

    def _distinct(self, sources: Iterable[ArticleSource]) -> Iterator[Article]:
        for source in sources:
            here: set[str] = set()
            for read in source:
                refused = read if isinstance(read, Skipped) else self._refusal(read, here)
                self._tell(refused)
                if refused is not None:
                    self.tally.skip(refused)
                elif isinstance(read, Article):
                    here.add(read.id)
                    if read.id not in self._seen:
                        self._seen[read.id] = read.sha256
                        yield read

    def _tell(self, refused: Skipped | None) -> None:
        self._read += 1
        if refused is not None or self._read % _TOLD_EVERY == 0:
            self._progress("reading", self._read, None)

    def _refusal(self, article: Article, here: Collection[str]) -> Skipped | None:
        """Say why an article is not taken; `here` are the ids that its source has given before it."""
        if article.id in here:
            why = f'the id "{article.id}" was read before. Give each article an id of its own.'
            return Skipped(article.location or ascii(article.id), why, hides=False)
        if self._seen.get(article.id, article.sha256) != article.sha256:
            why = f"another article with the id {article.id} came before it. Give one of them another id."
            return Skipped(article.location or ascii(article.id), why, hides=False)
        if namesake := self._namesake(article):
            remedy = "Give this file another name." if article.is_named_by_file else "Give one of them another id."
            why = f"{namesake} holds another article called {article.id}. {remedy}"
            return Skipped(article.location, why, hides=False)
        if not article.text.strip():
            why = "it has no text. Check that the article was saved whole."
        elif not _is_writable(article):
            why = "it holds half of a surrogate pair. Save it as UTF-8."
        else:
            return None
        return Skipped(article.location or ascii(article.id), why)

    def _namesake(self, article: Article) -> str | None:
        """Return the file of another article of this name; None where it is the same one, moved or corrected."""
        sha256, location = self._store.known([article.id]).get(article.id, (article.sha256, ""))
        if sha256 == article.sha256 or not _is_another_file(location, article.location):
            return None
        return location if article.is_named_by_file or self._is_another_s(article, location) else None

    def _is_another_s(self, article: Article, location: str) -> bool:
        """Tell whether an id belongs to another publisher, whose file in another folder gives other words under it.

        Within a folder a daily export may carry yesterday's article again, corrected; a publisher may have two folders.
        """
        stored = self._store.article(article.id) if Path(location).parent != Path(article.location).parent else None
        return stored is not None and stored.source != article.source and stored.text != article.text

    def _take_batch(self, read: Sequence[Article]) -> None:
        articles = self._without_withheld(read)
        known = self._store.known([article.id for article in articles])
        fresh = [article for article in articles if known.get(article.id, ("",))[0] != article.sha256]
        kept = [article for article in articles if known.get(article.id, ("",))[0] == article.sha256]
        self._writer.relocate((each.id, each.location) for each in kept if known[each.id][1] != each.location)
        self.tally.gone += self._writer.put(self._entries(fresh)) if fresh else []
        self.tally.unchanged += len(kept)
        self.tally.changed += sum(article.id in known for article in fresh)
        self.tally.added += sum(article.id not in known for article in fresh)

    def _without_withheld(self, articles: Sequence[Article]) -> list[Article]:
        withheld = self._store.withheld([article.id for article in articles])
        taken: list[Article] = []
        for article in articles:
            if withheld.get(article.id) == article.sha256 and article.location not in self._named:
                why = f"the article {article.id} was removed. Name a file with it alone to take it in again."
                self.tally.skip(Skipped(article.location or article.id, why, hides=False))
            else:
                taken.append(article)
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
