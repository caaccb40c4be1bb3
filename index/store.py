"""The truth, for reading: articles, passages, vectors and figures in one SQLite file.

It never writes (`store_writer` does) and it never searches (the derived indexes do). It may be opened before the file
exists and then reads as empty; what other threads and processes commit is seen at the next call.
"""

import json
import os
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

import numpy as np

from index import database, records
from index.connections import Connections
from index.domain import Article, Figure, Passage, Status
from index.origins.lineage import Link
from index.ports import Rows, Vectors
from index.publishers import publisher_named
from index.records import Record

FILE_NAME = "depeche.sqlite"
_PAGE = 1000  # rows read while the connection is held; others read in between
_VARIABLES = 500  # SQLite takes 32,766 in one statement; shorter ones are prepared faster


def _beside(columns: str, table: str, *, nth: str, order: str) -> str:
    """Return a statement for rows of a table with their articles that lacks the condition; see `_with_articles`.

    One statement, because what was cut out of a text or read in it must be shown in that very text. An article stands
    beside the first of its rows alone: read and checked again for each of sixty, a long one cost seconds.
    """
    return f"""SELECT {columns}, article_id, {records.ARTICLE} FROM
               (SELECT *, row_number() OVER (PARTITION BY article_id ORDER BY {nth}) AS nth
                FROM (SELECT {columns}, article_id FROM {table} WHERE {{}}))
               LEFT JOIN articles ON nth = 1 AND id = article_id ORDER BY {order}"""


_PASSAGES = _beside("row, start, stop", "passages", nth="row", order="row")
_FIGURES = _beside(records.FIGURE, "figures", nth="start, stop", order="article_id, nth")


class Found(NamedTuple):
    """A passage as the store holds it now."""

    row: int
    article: Article
    passage: Passage


class Context(NamedTuple):
    """Where a passage stands.

    Attributes:
        language: Of its article.
        day: Of the article's publication, "2016-09-23"; empty where it is not known. To read hundreds of them as dates
            would take longer than to find them, and most questions name no time.
        start: How many characters of the article stand before it.
    """

    language: str
    day: str
    start: int


class Store:
    """A store's folder, opened for reading. Safe to use from several threads at once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / FILE_NAME
        self._connections = Connections(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file. A later call opens it again."""
        self._connections.close()

    def version(self) -> tuple[int, int]:
        """Return what differs after every commit by anybody; cheap enough to ask before each search."""
        return self._connections.version()

    def meta(self, name: str) -> str | None:
        """Return a fact about the store ("store", "model", "figures" …), None where it is unknown."""
        found = self._rows("SELECT value FROM meta WHERE name = ?", (name,))
        return str(found[0][0]) if found else None

    def made_by(self) -> str | None:
        """Return the model that made its vectors; None while it holds none."""
        return self.meta("model") if self._rows("SELECT 1 FROM passages LIMIT 1") else None

    def dimension(self) -> int:
        """Length of its vectors; 0 while it holds none."""
        with database.decoding(self.path):
            return int(self.meta("dimension") or 0)

    def passage_count(self) -> int:
        """How many passages."""
        return self.counts()[1]

    def counts(self) -> tuple[int, int, int]:
        """How many articles, passages and figures; as quick in a large store as in a small one."""
        held: dict[str, int] = dict(self._rows("SELECT counted, SUM(held) FROM tallies GROUP BY counted"))
        return held.get("articles", 0), held.get("passages", 0), held.get("figures", 0)

    def passages_above(self, row: int) -> int:
        """Count the passages above a row."""
        found = self._rows("SELECT COUNT(*) FROM passages WHERE row > ?", (row,))
        return int(found[0][0]) if found else 0

    def highest_row(self) -> int:
        """Return the highest row ever given to a passage, 0 before the first."""
        found = self._rows("SELECT seq FROM sqlite_sequence WHERE name = 'passages'")
        return int(found[0][0]) if found else 0

    def languages(self, limit: int) -> list[str]:
        """Return the languages of the articles, the commonest first."""
        return [language for language, _ in self._languages()[:limit]]

    def article(self, article_id: str) -> Article | None:
        """Return one article."""
        found = self._rows(f"SELECT {records.ARTICLE} FROM articles WHERE id = ?", (article_id,))
        with database.decoding(self.path):
            return _named(article_id, records.article_of(found[0])) if found else None

    def articles(self) -> Iterator[Article]:
        """Go through all articles, by id."""
        page = f"SELECT {records.ARTICLE} FROM articles WHERE id > ? ORDER BY id LIMIT {_PAGE}"
        last = ""
        while found := self._rows(page, (last,)):
            with database.decoding(self.path):
                articles = [_named(record[0], records.article_of(record)) for record in found]
            yield from articles
            last = articles[-1].id

    def known(self, ids: Collection[str]) -> dict[str, tuple[str, str]]:
        """Return, for those of these articles that are here, their hash and the file they were read from."""
        found = self._rows_in("SELECT id, sha256, location FROM articles WHERE id IN ({})", ids)
        return {article_id: (sha256, location) for article_id, sha256, location in found}

    def named(self, name: str) -> list[str]:
        """Return the ids of the articles that have this id or this address."""
        if not name:
            return []  # articles without an address are not called so
        return [found for (found,) in self._rows("SELECT id FROM articles WHERE id = ? OR url = ?", (name, name))]

    def addressed(self, addresses: Collection[str]) -> dict[str, str]:
        """Return those of these addresses that articles have, each with the id of one of them."""
        return dict(self._rows_in("SELECT url, id FROM articles WHERE url IN ({})", addresses))

    def newest(self, most: int, until: datetime, besides: Collection[str] = ()) -> list[str]:
        """Return the ids of the articles published last, latest first, at most so many; those without a date are none.

        Args:
            most: How many.
            until: Aware; nothing later is returned.
            besides: Ids of articles to pass over.
        """
        ordered = """SELECT id FROM articles
                     WHERE published > '' AND julianday(published) <= julianday(?)
                     AND id NOT IN (SELECT value FROM json_each(?))
                     ORDER BY julianday(published) DESC, id DESC LIMIT ?"""
        return [found for (found,) in self._rows(ordered, (until.isoformat(), json.dumps(list(besides)), most))]

    def withheld(self, ids: Collection[str]) -> dict[str, str]:
        """Return, for those of these articles that somebody has removed for good, the hash they had."""
        return dict(self._rows_in("SELECT id, sha256 FROM withheld WHERE id IN ({})", ids, table=database.WITHHELD))

    def located_under(self, root: Path) -> list[tuple[str, str]]:
        """Return the id and the file of every article that was read from this file, or from below this folder."""
        name = str(root).rstrip(os.sep)
        after = chr(ord(os.sep) + 1)
        within = "SELECT id, location FROM articles WHERE location = ? OR (location > ? AND location < ?)"
        return self._rows(within, (str(root), name + os.sep, name + after))

    def live(self, rows: Iterable[int]) -> set[int]:
        """Return those of these rows that still hold a passage."""
        return self._joined_rows("SELECT group_concat(row) FROM passages WHERE row IN ({})", rows)

    def found(self, rows: Iterable[int]) -> dict[int, Found]:
        """Return the passages in these rows with their articles; a row that is gone is left out."""
        parts = self._parts_in(_PASSAGES.format("row IN ({})"), rows)
        return {each.row: each for part in parts for each in self._found(part)}

    def found_above(self, row: int) -> Iterator[Found]:
        """Go through the passages above a row, in order."""
        page = _PASSAGES.format(f"row > ? ORDER BY row LIMIT {_PAGE}")
        while found := self._rows(page, (row,)):
            yield from self._found(found)
            row = found[-1][0]

    def rows(self) -> Rows:
        """Return all rows, ascending, int64 of shape (passages,)."""
        return np.array(self._rows("SELECT row FROM passages ORDER BY row"), dtype=np.int64).reshape(-1)

    def vectors(self, rows: Iterable[int]) -> tuple[Rows, Vectors]:
        """Return what is left of these rows, in no order: int64 (passages,), float32 (passages, dimension)."""
        joined = """SELECT group_concat(row), CAST(group_concat(vector, '') AS BLOB) FROM passages
                    WHERE row IN ({})"""
        parts = [part for part in self._rows_in(joined, rows) if part[0]]  # as one record each: see _joined_rows
        held = np.array([int(row) for numbers, _ in parts for row in numbers.split(",")], dtype=np.int64)
        with database.decoding(self.path):
            return held, records.vectors_of([vectors for _, vectors in parts], len(held), self.dimension())

    def contexts(self, rows: Iterable[int]) -> dict[int, Context]:
        """Return where each row's passage stands; a row that is gone is left out."""
        joined = """SELECT group_concat(row || char(31) || start || char(31) || ifnull(substr(published, 1, 10), '')
                                        || char(31) || language, char(30))
                    FROM passages JOIN in_short ON id = article_id WHERE row IN ({})"""
        found = [each for (part,) in self._rows_in(joined, rows) if part for each in part.split("\x1e")]
        split = [each.split("\x1f", 3) for each in found]
        with database.decoding(self.path):
            return {int(row): Context(language, day, int(start)) for row, start, day, language in split}

    def vectors_above(self, row: int) -> Iterator[tuple[Rows, Vectors]]:
        """Go through the vectors above a row, ascending, shaped as `vectors` gives them, some thousand at a time."""
        page = f"SELECT row, vector FROM passages WHERE row > ? ORDER BY row LIMIT {_PAGE * 10}"
        while found := self._rows(page, (row,)):
            yield self._unpacked(found)
            row = found[-1][0]

    def figures(self, passages: Sequence[Passage]) -> list[Figure]:
        """Return the ledger's entries whose words lie in these passages, in the order of the passages."""
        read: dict[str, list[Figure]] = {}
        for part in self._parts_in(_FIGURES.format("article_id IN ({})"), {each.article_id for each in passages}):
            with database.decoding(self.path):
                for record, article in _with_articles(part):
                    read.setdefault(article.id, []).append(records.figure_of(record, article))
        return lying_in(passages, read)

    def uncompared(self, limit: int) -> list[str]:
        """Return the ids of articles, at most `limit`, that have not yet been compared for copies, by their dates."""
        joined = """SELECT id FROM (SELECT id, published FROM articles JOIN uncompared ON id = article_id LIMIT ?)
                    ORDER BY published, id"""
        return [article_id for (article_id,) in self._rows(joined, (limit,), table=database.COPIES)]

    def sketched(self, days: tuple[int, int] | None) -> list[tuple[str, bytes]]:
        """Return the ids and sketches of the articles of these days and of those without a date; of all for None."""
        within = " WHERE day BETWEEN ? AND ? OR day IS NULL" if days else ""
        return self._rows(f"SELECT article_id, slots FROM sketches{within}", days or (), table=database.COPIES)

    def linked(self, ids: Collection[str]) -> list[Link]:
        """Return the links between these articles and all that hang together with them."""
        line = """WITH RECURSIVE line (id) AS (SELECT value FROM json_each(?)
                      UNION SELECT other FROM links JOIN line ON one = id
                      UNION SELECT one FROM links JOIN line ON other = id)
                  SELECT one, other, likeness FROM links JOIN line ON one = id"""
        return self._rows(line, (json.dumps(list(ids)),), table=database.COPIES)

    def bylines(self, ids: Collection[str]) -> list[tuple[str, datetime | None, str, str | None, int]]:
        """Return, of these articles, the id, when and by whom published, the agency named, the length of the text."""
        chosen = "SELECT id, published, source, origin, length(text) FROM articles WHERE id IN ({})"
        return [(key, records.moment(when), *rest) for key, when, *rest in self._rows_in(chosen, ids)]

    def status(self) -> Status:
        """Count what is here."""
        articles, passages, figures = self.counts()
        return Status(
            articles=articles,
            passages=passages,
            figures=figures,
            publishers=self._publishers(),
            languages=tuple(self._languages()),
            newest=self._published("DESC"),
            oldest=self._published("ASC"),
            model=self.meta("model") or "",
            dimension=self.dimension(),
        )

    def _languages(self) -> list[tuple[str, int]]:
        """Return the languages with how many articles each has, the commonest first."""
        return self._rows("""SELECT language, held FROM tallies WHERE counted = 'articles' AND held > 0
                             ORDER BY held DESC, language""")

    def _publishers(self) -> tuple[tuple[str, int], ...]:
        counted = Counter[str]()
        for source, count in self._rows("SELECT source, COUNT(*) FROM articles GROUP BY 1"):
            counted[publisher_named(source)] += count  # a former version kept "example.org:80" beside "example.org"
        return tuple(sorted(counted.items(), key=lambda each: (-each[1], each[0])))

    def _published(self, order: str) -> datetime | None:
        ordered = f"SELECT published FROM articles WHERE published > '' ORDER BY julianday(published) {order} LIMIT 1"
        found = self._rows(ordered)
        with database.decoding(self.path):
            return records.moment(found[0][0]) if found else None

    def _unpacked(self, found: Sequence[Record]) -> tuple[Rows, Vectors]:
        rows = np.array([record[0] for record in found], dtype=np.int64)
        with database.decoding(self.path):
            return rows, records.vectors_of([record[1] for record in found], len(rows), self.dimension())

    def _found(self, found: Sequence[Record]) -> list[Found]:
        with database.decoding(self.path):
            return [
                Found(row, article, Passage(article.id, start, stop))
                for (row, start, stop), article in _with_articles(found)
            ]

    def _joined_rows(self, statement: str, keys: Iterable[int]) -> set[int]:
        """Read rows that the statement joins with commas.

        sqlite3 lets Python's lock go and takes it again for every record. Where several threads ask, that is what they
        wait for, so what has hundreds of records is read as one.
        """
        return {int(row) for (held,) in self._rows_in(statement, keys) if held for row in held.split(",")}

    def _rows_in(self, statement: str, keys: Iterable[int | str], *, table: str = "") -> list[Record]:
        return [record for part in self._parts_in(statement, keys, table=table) for record in part]

    def _parts_in(self, statement: str, keys: Iterable[int | str], *, table: str = "") -> Iterator[list[Record]]:
        listed = list(keys)
        for at in range(0, len(listed), _VARIABLES):
            part = listed[at : at + _VARIABLES]
            yield self._rows(statement.format(",".join("?" * len(part))), part, table=table)

    def _rows(self, statement: str, values: Sequence[int | str] = (), *, table: str = "") -> list[Record]:
        """Read rows; none where the store lacks the table that is named, which a former version did not make."""
        with self._connections.lend() as connection:
            if connection is None or (table and not database.holds(connection, table)):
                return []
            return connection.execute(statement, values).fetchall()


def lying_in(passages: Iterable[Passage], figures: Mapping[str, Iterable[Figure]]) -> list[Figure]:
    """Return the figures whose words lie in these passages, in the order of the passages.

    Args:
        passages: Of any articles.
        figures: Of each article, by its id.
    """
    return [
        figure
        for passage in passages
        for figure in figures.get(passage.article_id, ())
        if passage.start <= figure.span.start and figure.span.end <= passage.end
    ]


def _with_articles(found: Iterable[Record]) -> Iterator[tuple[Record, Article]]:
    """Part each row that a statement of `_beside` gives into the columns asked for and its article."""
    articles: dict[str, Article] = {}
    for record in found:
        *columns, article_id = record[: -records.ARTICLE_WIDTH]
        if article_id not in articles:
            articles[article_id] = _named(article_id, records.article_of(record[-records.ARTICLE_WIDTH :]))
        yield tuple(columns), articles[article_id]


def _named(article_id: str, article: Article) -> Article:
    """Compare an article with the name it was found by, which its hash does not cover."""
    if article.id != article_id:
        raise ValueError(f"what is kept under {article_id} is {article.id}")
    return article
