import sqlite3
import tracemalloc
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.database import ADDRESSES, IN_SHORT, NEWEST, holds, open_for_reading
from index.domain import Article, Bound, Counted, Figure, Passage, Quote, Span
from index.errors import ModelError
from index.ports import Vectors
from index.records import Record
from index.store import FILE_NAME, Store
from index.store_writer import Entry, writing

DIMENSION = 8

aware = st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30))]))
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
articles = st.builds(
    Article, id=words, text=words, title=words, url=words, published=st.none() | aware, source=words, language=words,
    authors=st.lists(words, max_size=3).map(tuple), origin=st.none() | words, location=words,
)  # fmt: skip


def vectors(count: int, seed: int = 0) -> Vectors:
    return np.random.default_rng(seed).standard_normal((count, DIMENSION)).astype(np.float32)


def entry(article_id: str = "a", text: str = "Un. Deux. Trois.", *, seed: int = 0) -> Entry:
    spans = [Span(0, 3), Span(4, 9), Span(10, 16)]
    return Entry(Article(article_id, text), spans, vectors(3, seed))


def put(folder: Path, *entries: Entry) -> list[int]:
    folder.mkdir(exist_ok=True)
    with writing(folder) as writer:
        writer.claim("m", DIMENSION)
        return writer.put(entries)


def figure(article: Article) -> Figure:
    return Figure(
        value=70.0, high=None, bound=Bound.MORE_THAN, counted=Counted.DEAD, unit="morts", said_by="la mairie",
        scope=None, as_of=datetime(2016, 9, 23, tzinfo=UTC), span=Span(0, 3), quote=Quote.of(article, Span(0, 9)),
    )  # fmt: skip


def test_a_store_that_does_not_exist_yet_reads_as_empty_and_is_not_made(tmp_path: Path) -> None:
    with Store(tmp_path / "none") as store:
        assert store.counts() == (0, 0, 0)
        assert store.article("a") is None
        assert list(store.vectors_above(0)) == []
        assert store.status().model == ""
        assert store.status().newest is None
    assert not (tmp_path / "none").exists()


@given(article=articles)
def test_an_article_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, article: Article) -> None:
    folder = tmp_path_factory.mktemp("store")
    put(folder, Entry(article, [], vectors(0)))
    with Store(folder) as store:
        found = store.article(article.id)
        assert found == article
        assert found is not None
        assert (found.location, found.sha256) == (article.location, article.sha256)


def test_passages_and_vectors_come_back_by_row(tmp_path: Path) -> None:
    put(tmp_path, entry())
    with Store(tmp_path) as store:
        assert [found.passage for found in store.found([1, 3, 9]).values()] == [
            Passage("a", 0, 3),
            Passage("a", 10, 16),
        ]
        rows, read = store.vectors([3, 1, 77])
        assert sorted(rows.tolist()) == [1, 3]
        np.testing.assert_allclose(read, vectors(3)[rows - 1], atol=2e-3)


def test_the_passages_of_an_article_share_it(tmp_path: Path) -> None:
    put(tmp_path, entry("a"), entry("b"))
    with Store(tmp_path) as store:
        for found in ({each.row: each for each in store.found_above(1)}, store.found([6, 3, 2, 5, 4])):
            assert [*found] == [2, 3, 4, 5, 6]
            assert [each.article.id for each in found.values()] == [*"aabbb"]
            assert {id(each.article) for each in found.values()} == {id(found[2].article), id(found[4].article)}


def test_a_row_is_never_used_again(tmp_path: Path) -> None:
    put(tmp_path, entry("a"), entry("b"))
    with writing(tmp_path) as writer:
        assert writer.remove(["b", "unknown"]) == (["b"], [4, 5, 6])
    assert put(tmp_path, entry("a", "Un. Deux! Trois.")) == [1, 2, 3]
    with Store(tmp_path) as store:
        assert store.rows().tolist() == [7, 8, 9]
        assert store.live([1, 7, 8]) == {7, 8}
        assert [found.row for found in store.found_above(7)] == [8, 9]


def test_what_another_connection_commits_is_noticed_and_seen(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        versions = [store.version()]
        for article_id in ("a", "b"):
            put(tmp_path, entry(article_id))
            versions.append(store.version())
        assert len(set(versions)) == 3
        assert store.version() == versions[-1]
        assert store.counts() == (2, 6, 0)


def test_a_store_put_in_the_place_of_another_is_noticed(tmp_path: Path) -> None:
    put(tmp_path / "old", entry("old"))
    put(tmp_path / "new", entry("new"))
    with Store(tmp_path / "old") as store:
        assert store.article("old")
        (tmp_path / "new" / "depeche.sqlite").replace(tmp_path / "old" / "depeche.sqlite")
        assert store.article("new")
        assert store.article("old") is None


def test_more_keys_than_fit_one_statement_are_no_limit(tmp_path: Path) -> None:
    put(tmp_path, *(entry(f"a{n}") for n in range(700)))
    with Store(tmp_path) as store:
        assert len(store.known([f"a{n}" for n in range(2000)])) == 700
        assert len(list(store.articles())) == 700
        assert len(list(store.found_above(0))) == 2100
        assert len(store.live(range(5000))) == 2100


@given(steps=st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from(["fr", "ar", ""])), max_size=12))
def test_what_is_kept_is_what_counting_would_tell(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str]]
) -> None:
    """An empty language stands for removing the article."""
    folder = tmp_path_factory.mktemp("store")
    with writing(folder) as writer, Store(folder) as store:
        writer.claim("m", DIMENSION)
        for seed, (article_id, language) in enumerate(steps):
            article = Article(article_id, "Un. Deux. Trois.", language=language)
            spans = [Span(0, 3), Span(4, 9)][: 1 + seed % 2]
            if language:
                writer.put([Entry(article, spans, vectors(len(spans), seed), [figure(article)])])
            else:
                writer.remove([article_id])
        languages = [article.language for article in store.articles()]
        assert store.counts() == (len(languages), len(store.rows()), len(languages))
        assert store.languages(9) == sorted(set(languages), key=lambda each: (-languages.count(each), each))


def forget_tallies(folder: Path) -> None:
    """Make of a store what was written before tallies were kept."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection:
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (name,) in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("DROP TABLE tallies")
        connection.execute("DROP INDEX articles_by_location")


def test_a_store_written_before_tallies_were_kept_is_counted_and_gets_them_when_written_to(tmp_path: Path) -> None:
    put(tmp_path, entry("a"), entry("b"))
    forget_tallies(tmp_path)
    with Store(tmp_path) as store:
        assert store.counts() == (2, 6, 0)
        assert store.languages(5) == ["und"]
        put(tmp_path, entry("c"))
        assert store.counts() == (3, 9, 0)
    with Store(tmp_path) as store:
        assert store.counts() == (3, 9, 0)


def test_a_vector_comes_back_bit_for_bit_whatever_its_bytes(tmp_path: Path) -> None:
    finite = np.arange(65_536, dtype=np.uint16).view(np.float16)
    every = finite[np.isfinite(finite)].astype(np.float32).reshape(-1, DIMENSION)
    put(tmp_path, Entry(Article("a", "x"), [Span(0, 1)] * len(every), every))
    with Store(tmp_path) as store:
        rows, read = store.vectors(range(1, len(every) + 1))
    assert read[np.argsort(rows)].tobytes() == every.tobytes()


def test_rows_have_the_language_and_the_day_of_their_article_and_their_place_in_it(tmp_path: Path) -> None:
    noon = datetime(2016, 9, 23, 12, tzinfo=UTC)
    written = [("a", "fr", noon), ("b", "x'y", None), ("c", "und", noon)]
    put(
        tmp_path,
        *(Entry(Article(n, " x", language=each, published=day), [Span(1, 2)], vectors(1)) for n, each, day in written),
    )
    with Store(tmp_path) as store:
        assert store.contexts([1, 2, 9]) == {1: ("fr", "2016-09-23", 1), 2: ("x'y", "", 1)}
        assert store.contexts([]) == {}


def plan(folder: Path) -> str:
    """Return how SQLite reads what a search asks of articles."""
    opened = open_for_reading(folder / FILE_NAME)
    assert opened is not None
    with closing(opened) as connection:
        steps = connection.execute("EXPLAIN QUERY PLAN SELECT * FROM passages JOIN in_short ON id = article_id")
        return " ".join(step[-1] for step in steps)


def test_a_store_written_before_articles_had_an_index_in_short_is_read_and_gets_it_when_written_to(
    tmp_path: Path,
) -> None:
    put(tmp_path, entry("a"))
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.execute(f"DROP INDEX {IN_SHORT}")
    with Store(tmp_path) as store:
        assert store.contexts([1]) == {1: ("und", "", 0)}
        assert IN_SHORT not in plan(tmp_path)
        put(tmp_path, entry("b"))
        assert store.contexts([1, 5]) == {1: ("und", "", 0), 5: ("und", "", 4)}
    assert f"COVERING INDEX {IN_SHORT}" in plan(tmp_path)


def test_the_newest_are_told_by_their_moment_and_no_article_is_looked_at_for_it(tmp_path: Path) -> None:
    days = {"a": "2026-03-01T23:30:00+05:00", "b": "2026-03-01T20:00:00+00:00", "c": "2026-03-02T08:00:00+00:00"}
    entries = [entry(name) for name in (*days, "undated")]
    put(
        tmp_path,
        *(
            replace(each, article=replace(each.article, published=datetime.fromisoformat(days[each.article.id])))
            if each.article.id in days
            else each
            for each in entries
        ),
    )
    with Store(tmp_path) as store:
        until = datetime.fromisoformat("2026-03-02T00:00:00+00:00")
        assert store.newest(5, until) == ["b", "a"]
        assert store.newest(5, until, ["b"]) == ["a"]
    opened = open_for_reading(tmp_path / FILE_NAME)
    assert opened is not None
    with closing(opened) as connection:
        newest = """EXPLAIN QUERY PLAN SELECT id FROM articles WHERE published > '' AND julianday(published) <= 1
                    ORDER BY julianday(published) DESC, id DESC"""
        named = "EXPLAIN QUERY PLAN SELECT id FROM articles WHERE id = 'a' OR url = 'b'"
        for statement, index in ((newest, NEWEST), (named, ADDRESSES)):
            steps = connection.execute(statement)
            told = " ".join(step[-1] for step in steps)
            assert index in told
            assert not {"SCAN", "TEMP"} & set(told.split())


def test_a_store_without_the_indexes_of_the_newest_and_of_addresses_is_read_and_gets_them(tmp_path: Path) -> None:
    put(tmp_path, entry("a"))
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.executescript(f"DROP INDEX {NEWEST}; DROP INDEX {ADDRESSES}")
    with Store(tmp_path) as store:
        assert store.newest(1, datetime.now(UTC)) == []
        assert store.named("a") == ["a"]
    put(tmp_path, entry("b"))
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        assert all(holds(connection, name) for name in (NEWEST, ADDRESSES))


@pytest.mark.parametrize(
    ("root", "ids"),
    [
        ("/news", ["a", "b", "c"]),
        ("/news/a.txt", ["a"]),
        ("/news/b", ["b", "c"]),
        ("/new", []),
        ("/", ["a", "b", "c", "d"]),
    ],
)
def test_articles_are_found_by_the_file_or_folder_they_were_read_from(
    tmp_path: Path, root: str, ids: list[str]
) -> None:
    places = {"a": "/news/a.txt", "b": "/news/b/1.txt", "c": "/news/b/c/2.txt", "d": "/news-old/b.txt", "e": ""}
    put(tmp_path, *(Entry(Article(n, "x", location=place), [], vectors(0)) for n, place in places.items()))
    with Store(tmp_path) as store:
        assert sorted(store.located_under(Path(root))) == [(n, places[n]) for n in ids]


def test_figures_are_found_by_the_passages_they_lie_in(tmp_path: Path) -> None:
    article = Article("a", "Un. Deux. Trois.")
    counted = figure(article)
    put(tmp_path, Entry(article, [Span(0, 16)], vectors(1), [counted]))
    with Store(tmp_path) as store:
        assert store.figures([Passage("a", 0, 16)]) == [counted]
        assert store.figures([Passage("a", 1, 16), Passage("b", 0, 16)]) == []


def test_figures_come_in_the_order_of_the_passages(tmp_path: Path) -> None:
    articles = [Article(name, "Un. Deux. Trois.") for name in "ab"]
    put(tmp_path, *(Entry(article, [Span(0, 16)], vectors(1), [figure(article)]) for article in articles))
    with Store(tmp_path) as store:
        found = store.figures([Passage("b", 0, 16), Passage("a", 0, 0), Passage("a", 0, 16), Passage("c", 0, 16)])
        assert [each.quote.article_id for each in found] == ["b", "a"]


def test_a_long_text_is_fetched_once_however_many_figures_it_has(tmp_path: Path) -> None:
    text = "Un. Deux. Trois. " * 20_000
    article = Article("a", text)
    many = [replace(figure(article), span=Span(n, n + 3), quote=Quote.of(article, Span(n, n + 9))) for n in range(200)]
    put(tmp_path, Entry(article, [Span(0, len(text))], vectors(1), many))
    with Store(tmp_path) as store:
        tracemalloc.start()
        try:
            assert store.figures([Passage("a", 0, len(text))]) == many
            assert tracemalloc.get_traced_memory()[1] < 10 * len(text)
        finally:
            tracemalloc.stop()


class Rewritten(Store):
    """Whose article another process writes anew after each statement."""

    def _rows(self, statement: str, values: Sequence[int | str] = (), *, table: str = "") -> list[Record]:
        found = super()._rows(statement, values, table=table)
        put(self.folder, Entry(Article("a", "Drei. Vier. Und noch fünf."), [], vectors(0)))
        return found


def test_a_figure_is_quoted_from_the_text_it_was_read_in_even_while_that_changes(tmp_path: Path) -> None:
    article = Article("a", "Un. Deux. Trois.")
    put(tmp_path, Entry(article, [Span(0, 16)], vectors(1), [figure(article)]))
    with Rewritten(tmp_path) as store:
        assert [found.quote.text for found in store.figures([Passage("a", 0, 16)])] == ["Un. Deux."]


def test_vectors_that_are_not_finite_are_refused_and_nothing_of_the_batch_is_stored(tmp_path: Path) -> None:
    broken = vectors(3)
    broken[0, 0] = np.nan
    with pytest.raises(ValueError, match="not finite"):
        put(tmp_path, entry("good"), Entry(Article("bad", "Un. Deux. Trois."), [Span(0, 1)] * 3, broken))
    with Store(tmp_path) as store:
        assert store.counts() == (0, 0, 0)


def test_a_store_of_another_model_is_refused_unless_it_is_empty(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        writer.claim("first", DIMENSION)
        writer.claim("second", DIMENSION)
        writer.put([entry()])
        with pytest.raises(ModelError, match=r"second.*third.*rebuild --encode"):
            writer.claim("third", DIMENSION)


def test_a_new_encoding_is_laid_aside_and_adopted_at_once(tmp_path: Path) -> None:
    put(tmp_path, entry("a"), entry("b"))
    with writing(tmp_path) as writer, Store(tmp_path) as store:
        assert writer.unencoded("n", 100) == [1, 2, 3, 4, 5, 6]
        writer.put_encoding("n", [1, 2], vectors(2, 5))
        assert writer.unencoded("n", 100) == [3, 4, 5, 6]
        assert writer.unencoded("other", 100) == [1, 2, 3, 4, 5, 6]
        np.testing.assert_allclose(store.vectors([1])[1], vectors(3)[:1], atol=2e-3)
        writer.put_encoding("n", [3, 4, 5, 6], vectors(4, 6))
        writer.adopt_encoding("n", DIMENSION)
        assert store.made_by() == "n"
        np.testing.assert_allclose(store.vectors([1])[1], vectors(2, 5)[:1], atol=2e-3)


def test_status_counts_by_publisher_and_language_and_knows_the_latest_moment(tmp_path: Path) -> None:
    west = timezone(timedelta(hours=-8))
    dated = [
        Article("a", "x", source="RTS", language="fr", published=datetime(2016, 9, 23, 20, tzinfo=west)),
        Article("b", "x", source="RTS", language="fr", published=datetime(2016, 9, 24, 1, tzinfo=UTC)),
        Article("c", "x", source="BBC", language="en"),
    ]
    put(tmp_path, *(Entry(article, [], vectors(0)) for article in dated))
    with Store(tmp_path) as store:
        status = store.status()
    assert status.publishers == (("RTS", 2), ("BBC", 1))
    assert status.languages == (("fr", 2), ("en", 1))
    assert (status.newest, status.oldest) == (dated[0].published, dated[1].published)
    assert (status.articles, status.model, status.dimension) == (3, "m", DIMENSION)


def test_a_publisher_that_a_former_version_kept_under_several_names_is_counted_as_one(tmp_path: Path) -> None:
    names = ["RTS", "RTS", "example.org", "example.org:80", "www.example.org"]
    put(tmp_path, *(Entry(Article(f"{n}", "x", source=name), [], vectors(0)) for n, name in enumerate(names)))
    with Store(tmp_path) as store:
        assert store.status().publishers == (("example.org", 3), ("RTS", 2))
