"""The archive: a store and its two derived indexes in one folder, opened together.

    depeche.sqlite     the truth
    words/             the word index     } derived; delete them at any time
    snapshots/         vector snapshots   }
    writer.lock, writer.json              who is writing

Which engines these are, `lexical`, `dense` and `snapshot` know.
"""

import logging
import threading
import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Self

from index.build import Build, FiguresReader, figures_of
from index.dense import DenseSearch, SnapshotPolicy
from index.domain import AddReport, Article, Figure, Hit, Origin, Passage, Skipped, Status
from index.engine_text import for_encoder
from index.errors import IndexDamaged, SourceError, StoreError, StoreLocked
from index.fusion import Candidate
from index.lexical import LexicalSearch
from index.ports import ArticleSource, Clock, Embedder, Progress, Reader
from index.reading.reranking import READ, reranked
from index.search import HybridSearch
from index.snapshot import Snapshots
from index.spelling import Respelling
from index.store import Store, lying_in
from index.store_writer import StoreWriter, refuse_other_model, writing
from index.syndication import Syndication
from index.tally import Tally
from index.writer_lock import now, sole_writer

_log = logging.getLogger(__name__)
_WORDS_EVERY = 2000  # articles between commits of the word index, which cost 72 ms at a million passages
_COPIES = 8  # of one text among the newest articles: so many more of them are looked at
_AT_ONCE = 256  # passages or articles worked on between two commits


def silent(stage: str, done: int, total: int | None) -> None:
    """Report no progress."""


def read_figures(article: Article) -> Sequence[Figure]:
    """Read an article's figures; its tables are loaded on the first call, for a search never needs them."""
    from index import figures

    return figures.read_figures(article)


class Archive:
    """Articles on disk that can be searched. Safe to use from several threads; others may write to it meanwhile.

    Nothing is created before the first write, which takes the writer's lock for as long as it lasts.

    Attributes:
        embedder: The one that makes its vectors.
    """

    def __init__(
        self,
        folder: Path,
        embedder: Embedder,
        *,
        clock: Clock = now,
        figures: FiguresReader = read_figures,
        policy: SnapshotPolicy | None = None,
    ) -> None:
        self.folder = folder
        self.embedder = embedder
        self._clock = clock
        self._read_figures = figures
        self._store = Store(folder)
        self._checked = (-1, -1)
        self._mending = threading.Lock()
        snapshots = Snapshots(folder / "snapshots")
        self._dense = DenseSearch(self._store, snapshots, embedder.model, embedder.dimension, policy)
        self._lexical = LexicalSearch(self._store, folder / "words")
        self._syndication = Syndication(self._store)
        self._search = HybridSearch(self._store, embedder, self._dense, self._lexical)

    @classmethod
    def open(cls, folder: Path, embedder: Embedder, *, policy: SnapshotPolicy | None = None) -> Self:
        """Open the archive in a folder, which need not exist yet. What a killed writer left undone is done first.

        Raises StoreError, or ModelError where another model made it.
        """
        archive = cls(folder, embedder, policy=policy)
        archive._refuse_other_model()
        archive._mend()
        return archive

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let all files and threads go. It cannot be searched any more."""
        self._search.close()
        self._lexical.close()
        self._store.close()

    def add(self, paths: Sequence[Path], progress: Progress = silent) -> AddReport:
        """Take in files and folders. What cannot be read is reported, and what vanished from them is removed.

        From a folder in which no file is left nothing is removed: its disk may not be mounted.

        Raises SourceError where none of the paths can be read at all, StoreLocked, StoreReadOnly, StoreError.
        """
        from index.sources import holds_many, is_bare

        started = time.perf_counter()
        sources, refused = _opened(paths)
        with self._writing() as writer:
            named = {str(root) for root in sources if root.is_file() and not holds_many(root)}
            build = Build(self._store, writer, self.embedder, self._read_figures, progress, named)
            self._take(build, list(sources.values()), writer, progress)
            build.drop_vanished(list(sources), list(filter(is_bare, sources)))
            self._derive(writer, build.tally.gone, progress)
        for path, error in refused.items():
            build.tally.skip(Skipped(str(path), str(error)), first=True)
        return self._report(build.tally, time.perf_counter() - started)

    def named(self, name: str) -> list[str]:
        """Return the ids of the articles that have this id, or this address, as answers show it."""
        return self._store.named(name)

    def remove(self, ids: Sequence[str]) -> list[str]:
        """Remove articles; return the ids of those that were there.

        They stay away, in this wording, however often a folder or feed that holds them is added, until a file with one
        of them alone is named.
        """
        if not self._store.known(ids):
            return []
        with self._writing() as writer:
            removed, gone = writer.remove(ids, for_good=True)
            self._derive(writer, gone, silent)
        return removed

    def rebuild(self, progress: Progress = silent) -> None:
        """Make both indexes, the figures and the origins anew from the store; nothing is embedded again."""
        with self._writing() as writer:
            self._read_all_figures(writer, progress)
            self._syndication.renew(writer)
            self._syndication.catch_up(writer, progress)
            self._lexical.rebuild(progress)
            self._dense.snapshot_if_due(progress, anew=True)
            writer.note(words=self._store.highest_row())

    def search(self, question: str, k: int = 10, reader: Reader | None = None) -> list[Hit]:
        """Return the k passages that fit a question best, best first; none where there is nothing to go by.

        Given a reader, the best of them are read for the question and put in order again.
        """
        if reader is None:
            return self._found(question, k)
        return reranked(question, self._found(question, max(k, READ)), reader)[:k]

    def respelt(self, question: str) -> list[Respelling]:
        """Return the words of a question that no passage holds but for a slip of the pen, and what they are read as."""
        try:
            return self._search.respelt(question)
        except IndexDamaged:  # the search that follows mends it
            return []

    def candidates(self, question: str) -> list[tuple[str, Candidate]]:
        """Return what the engines offer for a question, each with its article's id: what fusion is learned from."""
        offered = self._search.candidates(question)
        found = self._store.found(candidate.row for candidate in offered)
        return [(found[each.row].article.id, each) for each in offered if each.row in found]

    def article(self, article_id: str) -> Article | None:
        """Return an article."""
        return self._store.article(article_id)

    def addressed(self, addresses: Sequence[str]) -> Article | None:
        """Return the article that has the first of these addresses which any has; one look, however many they are."""
        ids = self._store.addressed(addresses)
        return next((self.article(ids[address]) for address in addresses if address in ids), None)

    def newest(self, most: int, until: datetime, besides: Collection[str] = ()) -> list[Article]:
        """Return the articles published last, latest first, one of each text: of its copies the latest.

        Args:
            most: How many; less where they have that many copies.
            until: Aware; nothing later is returned.
            besides: Ids of articles that shall not be returned, nor copies of them.
        """
        ids = self._store.newest(most * _COPIES, until, besides)
        texts = {article_id: origin.first for article_id, origin in self.origins({*ids, *besides}).items()}
        seen = {texts[article_id] for article_id in besides}
        latest: dict[str, str] = {}
        for article_id in ids:
            if texts[article_id] not in seen:
                latest.setdefault(texts[article_id], article_id)
        return list(islice(filter(None, map(self.article, latest.values())), most))

    def figures(self, passages: Sequence[Passage]) -> list[Figure]:
        """Return the ledger's entries whose words lie in these passages.

        Where a former version of the reader made the ledger they are read on the spot, until the next write.
        """
        if self._ledger_is_current():
            return self._store.figures(passages)
        articles = map(self._store.article, {passage.article_id for passage in passages})
        read = {article.id: figures_of(article, self._read_figures) for article in articles if article}
        return lying_in(passages, read)

    def origins(self, ids: Collection[str]) -> dict[str, Origin]:
        """Return, for each of these articles, where its text began: which article to cite, and whose copy it is.

        Two of them are independent where their origins' keys differ. What an archive of a former version holds counts
        as independent until the next write.
        """
        return self._syndication.origins(ids)

    def status(self) -> Status:
        """Count what is here."""
        return self._store.status()

    def _found(self, question: str, k: int) -> list[Hit]:
        self._refuse_other_model()
        known = self._lexical.times_made
        try:
            return self._search(question, k)
        except IndexDamaged as error:
            _log.warning("The word index is damaged and is made anew: %s", error.message)
            self._replace_words(known)
            return self._search(question, k)

    def _take(self, build: Build, sources: Sequence[ArticleSource], writer: StoreWriter, progress: Progress) -> None:
        if not self._ledger_is_current():
            self._read_all_figures(writer, progress)
        indexed = 0
        for done in build.take(sources):
            if done - indexed >= _WORDS_EVERY:
                self._lexical.catch_up(progress)
                writer.note(words=self._store.highest_row())
                indexed = done

    def _derive(self, writer: StoreWriter, gone: Sequence[int], progress: Progress) -> None:
        self._syndication.catch_up(writer, progress)
        self._lexical.catch_up(progress, gone)
        self._dense.snapshot_if_due(progress)
        writer.note(words=self._store.highest_row())  # a commit, by which readers notice that there are more words

    def _ledger_is_current(self) -> bool:
        from index.figures import READER_VERSION

        return self._store.meta("figures") == str(READER_VERSION)

    def _read_all_figures(self, writer: StoreWriter, progress: Progress) -> None:
        for done, article in enumerate(self._store.articles(), start=1):
            writer.put_figures([(article.id, figures_of(article, self._read_figures))])
            progress("figures", done, None)
        from index.figures import READER_VERSION

        writer.note(figures=READER_VERSION)

    def _report(self, tally: Tally, seconds: float) -> AddReport:
        articles, passages, _ = self._store.counts()
        return AddReport(
            articles=articles, added=tally.added, changed=tally.changed, unchanged=tally.unchanged,
            removed=tally.removed, skipped=tuple(tally.skipped), passages=passages, seconds=seconds,
            unlisted=tally.unlisted,
        )  # fmt: skip

    @contextmanager
    def _writing(self) -> Iterator[StoreWriter]:
        with sole_writer(self.folder, self._clock), writing(self.folder) as writer:
            writer.claim(self.embedder.model, self.embedder.dimension)
            self._dense.drop_if_unfit()
            self._lexical.rebuild_if_unfit(silent)
            yield writer

    def _mend(self) -> None:
        """Finish what a killed writer left undone, where nobody else is writing."""
        if not (self._lexical.is_behind() or self._dense.is_due()):
            return
        try:
            with self._writing() as writer:
                self._derive(writer, (), silent)
        except StoreLocked:
            _log.info("The indexes are behind; another process is writing and will bring them up to date.")
        except StoreError as error:
            _log.info("The indexes are behind: %s", error)
            if self._lexical.is_behind():
                self._lexical.stand_in(silent)

    def _replace_words(self, known: int) -> None:
        with self._mending:
            if self._lexical.times_made != known:
                return  # another thread was quicker
            try:
                with self._writing() as writer:
                    self._lexical.rebuild(silent)
                    writer.note(words=self._store.highest_row())
            except StoreError:
                self._lexical.stand_in(silent)

    def _refuse_other_model(self) -> None:
        version = self._store.version()
        if version != self._checked:
            refuse_other_model(self._store.made_by(), self.embedder.model, self.folder)
            self._checked = version


def encode_again(folder: Path, embedder: Embedder, progress: Progress = silent) -> None:
    """Make every vector of a store anew with another model, then both indexes.

    The store goes on answering with its former model until all of it is encoded. A run that was stopped goes on where
    it was. Raises StoreError, StoreLocked, StoreReadOnly.
    """
    with sole_writer(folder), Store(folder) as store, writing(folder) as writer:
        done, total = 0, store.passage_count()
        while rows := writer.unencoded(embedder.model, _AT_ONCE):
            found = store.found(rows)
            texts = [for_encoder(found[row].article, found[row].passage) for row in rows]
            writer.put_encoding(embedder.model, rows, embedder.encode_passages(texts))
            done += len(rows)
            progress("encoding", done, total)
        writer.adopt_encoding(embedder.model, embedder.dimension)
    with Archive.open(folder, embedder) as archive:
        archive.rebuild(progress)


def _opened(paths: Sequence[Path]) -> tuple[dict[Path, ArticleSource], dict[Path, SourceError]]:
    """Open what can be opened; return why the others cannot. Raises SourceError where that is all."""
    from index.sources import open_source

    sources: dict[Path, ArticleSource] = {}
    refused: dict[Path, SourceError] = {}
    for path in paths:
        try:
            sources[path.resolve()] = open_source(path.resolve())
        except SourceError as error:
            refused[path] = error
    if refused and not sources:
        raise next(iter(refused.values()))
    return sources, refused
