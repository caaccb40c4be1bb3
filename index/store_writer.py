"""The truth, for writing. Each method is one transaction: when it returns, what it wrote is safe.

Only for the holder of the writer's lock (`writer_lock.sole_writer`).
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from index import database, records
from index.domain import Article, Figure, Span
from index.errors import ModelError
from index.origins.lineage import Link
from index.origins.sketch import Sketched
from index.ports import Vectors
from index.store import FILE_NAME


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """An article ready to be stored: `vectors` is float32 of shape (len(spans), dimension)."""

    article: Article
    spans: Sequence[Span]
    vectors: Vectors
    figures: Sequence[Figure] = ()


@contextmanager
def writing(folder: Path) -> Iterator["StoreWriter"]:
    """Open the store in this folder for writing; it is made where there is none."""
    path = folder / FILE_NAME
    with closing(database.open_for_writing(path)) as connection:
        yield StoreWriter(connection, path)


class StoreWriter:
    """Writes to an open store file."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    def put(self, entries: Sequence[Entry]) -> list[int]:
        """Store articles with everything that belongs to them, in place of what was known of them.

        Returns the rows of the passages they replace.
        Raises ValueError for vectors that are not finite or do not fit the passages.
        """
        with self._transaction():
            for entry in entries:
                _check(entry)
            _, gone = self._delete([entry.article.id for entry in entries])
            for entry in entries:
                self._insert(entry)
            return gone

    def remove(self, ids: Sequence[str], *, for_good: bool = False) -> tuple[list[str], list[int]]:
        """Remove articles; return the ids of those that were here, and the rows of their passages.

        Args:
            ids: Theirs.
            for_good: Whether `Store.withheld` is to know them, until they are put again.
        """
        with self._transaction():
            if for_good:
                withhold = "INSERT OR REPLACE INTO withheld SELECT id, sha256 FROM articles WHERE id = ?"
                self._connection.executemany(withhold, [(key,) for key in ids])
            return self._delete(ids)

    def relocate(self, moved: Iterable[tuple[str, str]]) -> None:
        """Note, for (id, location) pairs, that an unchanged article now stands in another file."""
        with self._transaction():
            pairs = [(location, article_id) for article_id, location in moved]
            self._connection.executemany("UPDATE articles SET location = ? WHERE id = ?", pairs)

    def put_figures(self, figures: Iterable[tuple[str, Sequence[Figure]]]) -> None:
        """Store the figures of these articles in place of the former ones."""
        with self._transaction():
            for article_id, read in figures:
                self._connection.execute("DELETE FROM figures WHERE article_id = ?", (article_id,))
                self._insert_figures(article_id, read)

    def put_copies(self, sketches: Iterable[Sketched], links: Iterable[Link]) -> None:
        """Store what was found of these articles when they were compared; none of them waits for it any more.

        Args:
            sketches: Id, day and sketch of each.
            links: Between them and any others; those that were known stay.
        """
        with self._transaction():
            for article_id, day, slots in sketches:
                record = (article_id, day, records.slots_blob(slots))
                self._connection.execute("INSERT OR REPLACE INTO sketches VALUES (?, ?, ?)", record)
                self._connection.execute("DELETE FROM uncompared WHERE article_id = ?", (article_id,))
            ordered = [(*sorted((one, other)), likeness) for one, other, likeness in links]
            self._connection.executemany("INSERT OR REPLACE INTO links VALUES (?, ?, ?)", ordered)

    def forget_copies(self, version: int) -> None:
        """Let every article wait to be compared, by this version of comparing."""
        with self._transaction():
            self._connection.execute("DELETE FROM sketches")
            self._connection.execute("DELETE FROM links")
            self._connection.execute("INSERT OR IGNORE INTO uncompared SELECT id FROM articles")
            self._note({"copies": version})

    def note(self, **facts: str | int) -> None:
        """Note facts about the store (see `Store.meta`)."""
        with self._transaction():
            self._note(facts)

    def claim(self, model: str, dimension: int) -> None:
        """Note which model makes the vectors. Raises ModelError where another one made those that are here."""
        if self._connection.execute("SELECT 1 FROM passages LIMIT 1").fetchone():
            refuse_other_model(self._meta("model"), model, self._path.parent)
        if self._meta("model") != model:
            self.note(model=model, dimension=dimension)

    def put_encoding(self, model: str, rows: Sequence[int], vectors: Vectors) -> None:
        """Lay aside vectors, float32 (rows, its dimension), that another model made.

        `adopt_encoding` puts them in place once all are there.
        """
        with self._transaction():
            if self._meta("encoding") != model:
                self._connection.execute("DELETE FROM encoding")
                self._note({"encoding": model})
            pairs = [(row, records.vector_blob(vector)) for row, vector in zip(rows, vectors, strict=True)]
            self._connection.executemany("INSERT OR REPLACE INTO encoding VALUES (?, ?)", pairs)

    def unencoded(self, model: str, limit: int) -> list[int]:
        """Return rows, at most `limit`, that this model's encoding still lacks."""
        missing = """SELECT row FROM passages WHERE ? <> COALESCE((SELECT value FROM meta WHERE name = 'encoding'), '')
                     OR row NOT IN (SELECT row FROM encoding) ORDER BY row LIMIT ?"""
        with database.translated(self._path):
            return [row for (row,) in self._connection.execute(missing, (model, limit))]

    def adopt_encoding(self, model: str, dimension: int) -> None:
        """Put the vectors laid aside in the place of the former ones, all at once."""
        with self._transaction():
            self._connection.execute("""UPDATE passages SET vector =
                                        (SELECT vector FROM encoding WHERE encoding.row = passages.row)""")
            self._connection.execute("DELETE FROM encoding")
            self._connection.execute("DELETE FROM meta WHERE name = 'encoding'")
            self._note({"model": model, "dimension": dimension})

    def _meta(self, name: str) -> str | None:
        with database.translated(self._path):
            found = self._connection.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return str(found[0]) if found else None

    def _note(self, facts: dict[str, str | int]) -> None:
        pairs = [(name, str(value)) for name, value in facts.items()]
        self._connection.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", pairs)

    def _delete(self, ids: Sequence[str]) -> tuple[list[str], list[int]]:
        removed: list[str] = []
        gone: list[int] = []
        for key in ids:
            gone += [
                row for (row,) in self._connection.execute("SELECT row FROM passages WHERE article_id = ?", (key,))
            ]
            if self._connection.execute("DELETE FROM articles WHERE id = ?", (key,)).rowcount:
                removed.append(key)
        return removed, gone

    def _insert(self, entry: Entry) -> None:
        self._connection.execute("DELETE FROM withheld WHERE id = ?", (entry.article.id,))
        record = records.article_record(entry.article)
        self._connection.execute(f"INSERT INTO articles ({records.ARTICLE}) VALUES ({_marks(record)})", record)
        passages = [
            (entry.article.id, *span, records.vector_blob(vector))
            for span, vector in zip(entry.spans, entry.vectors, strict=True)
        ]
        insert = "INSERT INTO passages (article_id, start, stop, vector) VALUES (?, ?, ?, ?)"
        self._connection.executemany(insert, passages)
        self._insert_figures(entry.article.id, entry.figures)

    def _insert_figures(self, article_id: str, figures: Sequence[Figure]) -> None:
        for figure in figures:
            record = (article_id, *records.figure_record(figure))
            insert = f"INSERT INTO figures (article_id, {records.FIGURE}) VALUES ({_marks(record)})"
            self._connection.execute(insert, record)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with database.translated(self._path), database.transaction(self._connection):
            yield


def refuse_other_model(made_by: str | None, model: str, folder: Path) -> None:
    """Raise ModelError where a store's vectors come from another model than the one at hand."""
    if made_by is not None and made_by != model:
        raise ModelError(
            f"{folder} was made with the model {made_by}, but the model chosen now is {model}.",
            "Choose that model with DEPECHE_MODEL, or run `python -m index rebuild --encode` to encode all anew.",
        )


def _check(entry: Entry) -> None:
    if len(entry.vectors) != len(entry.spans) or not np.isfinite(entry.vectors).all():
        raise ValueError(f"the vectors of {entry.article.id} are not finite or not one for each passage")


def _marks(record: records.Record) -> str:
    return ",".join("?" * len(record))
