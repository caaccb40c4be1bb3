"""BM25 with tantivy over terms that `index.text.terms` made; tantivy itself analyses nothing.

A reader opens it on a read-only medium too, through links in a temporary folder, for tantivy insists on a lock file.
"""

import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import tantivy

from index import seal
from index.database import disk_full
from index.domain import Ranked
from index.errors import IndexDamaged
from index.verification import AT_ONCE, Verification

# All terms of a passage are one field, so that each counts by how rare it is among all of them, and the date's count
# once more. Right article first, for 800 questions each about local news that name a month (SemEval-2018 task 5) and
# about French encyclopaedic paragraphs (PIAF):
#   title x 2, date and body each a field      .35  .66
#   one field                                  .61  .70
#   one field, title twice                     .60  .70
#   one field, the date's terms x 0.5 again    .68  .70
#   one field, the date's terms x 1 again      .73  .70   but then "12 dead" draws in what appeared on a 12th
#   x 0.5, with month and year said twice      .71  .70   as `engine_text` now says them
WEIGHTS = {"all": 1.0, "date": 0.5}
# What the forms of a question's words in other languages count. As much as its own they drew in what is rare only
# because it is foreign: one store of five languages, right article first by words, with 1 -> 0.3: questions in English
# about local news .60 -> .67, about encyclopaedic paragraphs .64 -> .79, in French .60 -> .64.
AKIN = 0.3
# What a passage gets for the rarest of the question's words: one without it is seldom about the matter, however often
# it has the others. Right article first, fused, of 150 questions each that the weights were not learned from: about
# local news .77 -> .79, encyclopaedic paragraphs .87 -> .88, French ones .75 -> .77; in the first passage for 583 about
# the news of a year the answer as often as before. Of 6, 10 and 15 none was better.
RAREST = 6.0
_HEAP = 32_000_000  # bytes, taken only while writing; tantivy's least is 15 MB
_LONGEST_WHY = 200  # characters
_LONGEST_TERM = 1000  # characters; tantivy panics beyond 65,530 bytes
_TRIES = 3  # a thread that tantivy starts at opening makes a lock file, sometimes while its folder is being emptied


class TantivyIndex:
    """A LexicalIndex in a folder, or in memory where none is given.

    Searching is safe from several threads at once. One process writes; its lock is the store's, not tantivy's.
    Any method raises IndexDamaged for a folder that tantivy cannot read or whose checksums are wrong; those that write
    raise StoreError where the disk is full.

    Args:
        folder: Made where there is none.
        checked_at_once: A larger index, in bytes, is checked beside the first searches.

    Attributes:
        folder: Where it lies; None where it lies in memory.
        verification: The check of its files; None where there was nothing to check.
    """

    def __init__(self, folder: Path | None = None, *, checked_at_once: int = AT_ONCE) -> None:
        self.folder = folder
        self.verification: Verification | None = None
        self._links: tempfile.TemporaryDirectory[str] | None = None
        self._writer: Any = None
        with _translated(folder):
            if folder is None:
                self._index = tantivy.Index(_schema())
            elif (folder / "meta.json").exists():
                self.verification = Verification(lambda: seal.verify(folder), seal.size(folder), checked_at_once)
                self._index = self._opened(folder)
            else:
                folder.mkdir(parents=True, exist_ok=True)
                self._index = tantivy.Index(_schema(), path=str(folder))
            self._index.config_reader(reload_policy="manual")  # or a thread reloads it between two searches
            self._schema = self._index.schema

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __len__(self) -> int:
        return int(self._index.searcher().num_docs)

    def close(self) -> None:
        """Forget what was not committed and let the folder go."""
        self._writer = None
        if self._links is not None:
            for _ in range(_TRIES):
                self._links.cleanup()

    def add(self, row: int, fields: Mapping[str, Sequence[str]]) -> None:
        """Add a row with the terms of its fields."""
        document = tantivy.Document()
        document.add_unsigned("row", row)
        for terms in fields.values():
            document.add_text("all", " ".join(_clean(terms)))
        document.add_text("date", " ".join(_clean(fields.get("date", ()))))
        with self._writing() as writer:
            self._delete(writer, row)
            writer.add_document(document)

    def remove(self, rows: Sequence[int]) -> None:
        """Remove rows; unknown rows are ignored."""
        if not rows:
            return
        with self._writing() as writer:
            for row in rows:
                self._delete(writer, row)

    def commit(self) -> None:
        """Make everything since the last commit durable and searchable, and let the memory for writing go."""
        if self._writer is not None:
            with self._writing() as writer:
                writer.commit()
                writer.wait_merging_threads()
            self._writer = None
            self.reload()
        if self.folder is not None and not self.is_sealed():
            with self._disk_full_told():
                seal.set_seal(self.folder)

    def is_sealed(self) -> bool:
        """Tell whether its last writer came to the end of its work."""
        return self.folder is None or seal.is_sealed(self.folder)

    def reload(self) -> None:
        """See what another process has committed."""
        with _translated(self.folder):
            self._link_new_files()
            self._index.reload()

    def refuse_damage(self) -> None:
        """Raise IndexDamaged where the check of a large index has found something since it was opened."""
        if self.verification is not None and self.verification.failure:
            raise _damaged(self.folder, self.verification.failure)

    def highest_row(self) -> int:
        """Return the highest row it holds, 0 where it is empty: rows are added in order, so lower ones are all in."""
        with _translated(self.folder):
            searcher = self._index.searcher()
            # So many different rows, none negative: the highest is no lower. Ordering all takes 26 ms at 250,000
            # passages, ordering these 0.7.
            least, most = max(0, searcher.num_docs - 1), 2**63
            upper = tantivy.Query.range_query(self._schema, "row", tantivy.FieldType.Unsigned, least, most)
            found = searcher.search(upper, 1, count=False, order_by_field="row").hits
        return int(found[0][0]) if found else 0

    def rows(self) -> list[int]:
        """Return all rows, in no order."""
        with _translated(self.folder):
            searcher = self._index.searcher()
            return self._ranked_rows(searcher, tantivy.Query.all_query(), max(1, searcher.num_docs))[1]

    def search(self, terms: Sequence[str], k: int, akin: Sequence[str] = ()) -> list[Ranked]:
        """Return the k best rows that hold at least one of the terms, or of those akin to them, best first."""
        self.refuse_damage()
        wanted = dict.fromkeys(_clean(terms))
        also = [term for term in dict.fromkeys(_clean(akin)) if term not in wanted]
        if not (wanted or also) or k < 1:
            return []
        with _translated(self.folder):
            searcher = self._index.searcher()
            query = self._query(wanted, also, self._rarest(searcher, wanted))
            scores, rows = self._ranked_rows(searcher, query, k)
        ranked = [Ranked(row, score) for row, score in zip(rows, scores, strict=True)]
        return sorted(ranked, key=lambda each: (-each.score, each.row))

    def held(self, terms: Sequence[str]) -> dict[str, int]:
        """Return how many rows hold each term; removed ones may still count."""
        self.refuse_damage()
        with _translated(self.folder):
            return self._held(self._index.searcher(), dict.fromkeys(_clean(terms)))

    def beginning_with(self, letters: str) -> dict[str, int]:
        """Return the terms that begin with these letters, and how many rows hold each, as `held` counts them."""
        self.refuse_damage()
        with _translated(self.folder):
            return dict(self._index.searcher().terms_with_prefix("all", letters))

    def _ranked_rows(self, searcher: Any, query: Any, k: int) -> tuple[list[float], list[int]]:  # noqa: ANN401 no types
        hits = searcher.search(query, k, count=False).hits
        rows = searcher.fast_field_values("row", [address for _, address in hits])
        return [float(score) for score, _ in hits], [int(row) for row in rows]

    def _query(self, terms: Iterable[str], akin: Iterable[str], rarest: str | None) -> Any:  # noqa: ANN401 no types
        weighted = [(field, term, weight) for term in terms for field, weight in WEIGHTS.items()]
        weighted += [("all", term, AKIN) for term in akin]
        parts = [tantivy.Query.boost_query(self._term(field, term), weight) for field, term, weight in weighted]
        if rarest is not None:
            parts.append(tantivy.Query.const_score_query(self._term("all", rarest), RAREST))
        return tantivy.Query.boolean_query([(tantivy.Occur.Should, part) for part in parts])

    def _rarest(self, searcher: Any, terms: Iterable[str]) -> str | None:  # noqa: ANN401 no types
        """Return the term that the fewest passages hold, the first of such; None where one is held by none.

        What is held by none may be the rarest word in a form of its own, and nothing can be said of the others.
        """
        held = self._held(searcher, terms)
        rarest = min(held, key=held.__getitem__, default=None)
        return rarest if rarest is not None and held[rarest] else None

    def _held(self, searcher: Any, terms: Iterable[str]) -> dict[str, int]:  # noqa: ANN401 no types
        return {term: searcher.doc_freq("all", term) for term in terms}

    def _term(self, field: str, term: str) -> Any:  # noqa: ANN401 no types
        return tantivy.Query.term_query(self._schema, field, term, "freq")

    def _delete(self, writer: Any, row: int) -> None:  # noqa: ANN401 no types
        # Not delete_documents_by_term: it silently deletes nothing by an unsigned field (tantivy-py 0.27).
        writer.delete_documents_by_query(tantivy.Query.term_query(self._schema, "row", int(row)))

    @contextmanager
    def _writing(self) -> Iterator[Any]:
        with self._disk_full_told():
            if self._writer is None:
                self._writer = self._new_writer()
            yield self._writer

    def _new_writer(self) -> Any:  # noqa: ANN401 no types
        was_sealed = self.is_sealed()
        if self.folder is not None:
            seal.break_seal(self.folder)
        writer = self._index.writer(_HEAP, 1)
        if not was_sealed:
            writer.garbage_collect_files()  # a killed writer's, whose names the next commit would want
        return writer

    @contextmanager
    def _disk_full_told(self) -> Iterator[None]:
        try:
            with _translated(self.folder):
                yield
        except IndexDamaged as error:
            self._writer = None  # it died with its thread; what is committed is unharmed
            if self.folder and shutil.disk_usage(self.folder).free < _HEAP:  # tantivy says no more than "io::Error"
                raise disk_full(self.folder) from error
            raise

    def _opened(self, folder: Path) -> Any:  # noqa: ANN401 no types
        try:
            return tantivy.Index.open(str(folder))
        except ValueError as error:
            if "Lockfile" not in str(error) or os.access(folder, os.W_OK):
                raise
        self._links = tempfile.TemporaryDirectory(prefix="depeche-", ignore_cleanup_errors=True)
        self._link_new_files()
        return tantivy.Index.open(self._links.name)

    def _link_new_files(self) -> None:
        if self._links is None or self.folder is None:
            return
        for file in self.folder.iterdir():
            link = Path(self._links.name) / file.name
            if not file.name.endswith(".lock") and not link.is_symlink():
                link.symlink_to(file.absolute())


def _schema() -> Any:  # noqa: ANN401 no types
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field("row", indexed=True, fast=True)
    for field in WEIGHTS:
        builder.add_text_field(field, tokenizer_name="whitespace", index_option="freq")
    return builder.build()


def _clean(terms: Sequence[str]) -> Iterator[str]:
    for term in " ".join(terms).encode("utf-8", "replace").decode().split():
        yield term[:_LONGEST_TERM]


@contextmanager
def _translated(folder: Path | None) -> Iterator[None]:
    try:
        yield
    except (ValueError, OSError) as error:
        raise _damaged(folder, error) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # what a panic in Rust becomes; it is no Exception
            raise
        raise _damaged(folder, error) from error


def _damaged(folder: Path | None, why: object) -> IndexDamaged:
    said = " ".join(str(why).split())[:_LONGEST_WHY]  # tantivy quotes a damaged file whole
    return IndexDamaged(f"The word index in {folder} cannot be used ({said}).", "Run `python -m index rebuild`.")
