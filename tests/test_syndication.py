"""The copies of a store stay in step with its articles."""

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from random import Random

import numpy as np
import pytest
from blind_embedder import BlindEmbedder
from newsroom import write_lines
from small_embedder import SmallEmbedder
from wire import a_day, copied, event, group, line, published, report, vocabulary

from index.archive import Archive
from index.domain import Article
from index.origins.lineage import Link
from index.origins.sketch import SKETCH_VERSION, SLOTS, Sketched
from index.store import FILE_NAME, Store
from index.store_writer import writing
from index.syndication import Syndication


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "store", SmallEmbedder()) as opened:
        yield opened


def add(archive: Archive, articles: Sequence[Article], name: str = "news") -> None:
    archive.add([write_lines(archive.folder.parent / f"{name}.jsonl", [line(article) for article in articles])])


def a_line_of_copies() -> list[Article]:
    """One report and three copies of it, each later than the one before."""
    random = Random(5)
    text = report(event(random), random)
    edited = [copied(text, random, changed=0.2, cut=0.2, words=vocabulary()) for _ in range(3)]
    return [published(f"copy-{n}", each, n) for n, each in enumerate([text, *edited])]


def firsts(archive: Archive, ids: Sequence[str]) -> list[str]:
    found = archive.origins(ids)
    return [found[article_id].first for article_id in ids]


def test_copies_are_linked_to_the_first_whatever_is_added_when(archive: Archive) -> None:
    articles = a_line_of_copies()
    for n, article in enumerate(reversed(articles)):
        add(archive, [article], f"file-{n}")
    assert firsts(archive, [article.id for article in articles]) == ["copy-0"] * 4


def test_when_the_first_is_withdrawn_the_next_is_cited(archive: Archive) -> None:
    articles = a_line_of_copies()
    add(archive, articles)
    archive.remove(["copy-0"])
    assert firsts(archive, ["copy-1", "copy-2", "copy-3"]) == ["copy-1"] * 3


def test_an_article_that_is_rewritten_leaves_the_line(archive: Archive) -> None:
    first, *copies = a_line_of_copies()
    random = Random(6)
    add(archive, [first, *copies])
    add(archive, [first, published("copy-1", report(event(random), random), 1), *copies[1:]])
    assert firsts(archive, ["copy-1", "copy-2"]) == ["copy-1", "copy-0"]


def test_when_the_first_is_rewritten_its_copies_hang_together_without_it(archive: Archive) -> None:
    first, *copies = a_line_of_copies()
    random = Random(6)
    add(archive, [first, *copies])
    add(archive, [published(first.id, report(event(random), random), 0), *copies])
    assert firsts(archive, ["copy-0", "copy-1", "copy-2", "copy-3"]) == ["copy-0", "copy-1", "copy-1", "copy-1"]


def test_an_article_that_becomes_a_copy_joins_the_line(archive: Archive) -> None:
    first, second, *_ = a_line_of_copies()
    random = Random(6)
    add(archive, [first, published(second.id, report(event(random), random), 1)])
    assert firsts(archive, [first.id, second.id]) == ["copy-0", "copy-1"]
    add(archive, [first, second])
    assert firsts(archive, [first.id, second.id]) == ["copy-0", "copy-0"]


def test_what_a_former_way_of_comparing_found_is_compared_anew_at_the_next_write(archive: Archive) -> None:
    articles = a_line_of_copies()
    add(archive, articles)
    with writing(archive.folder) as writer:
        writer.forget_copies(SKETCH_VERSION - 1)
        writer.put_copies([Sketched(article.id, None, np.zeros(SLOTS, np.uint32)) for article in articles], [])
    assert firsts(archive, ["copy-0", "copy-1"]) == ["copy-0", "copy-1"]
    add(archive, [published("other", "Nothing of the kind.", 9)], "other")
    assert firsts(archive, ["copy-0", "copy-1"]) == ["copy-0", "copy-0"]


def test_a_store_of_a_former_version_is_read_as_it_is_and_compared_at_the_next_write(archive: Archive) -> None:
    articles = a_line_of_copies()
    add(archive, articles)
    archive.close()
    with sqlite3.connect(archive.folder / FILE_NAME) as connection:
        connection.executescript(
            "DROP TRIGGER article_added; DROP TRIGGER article_removed;"
            "DROP TABLE links; DROP TABLE sketches; DROP TABLE uncompared; DELETE FROM meta WHERE name = 'copies'"
        )
    connection.close()
    with Archive.open(archive.folder, SmallEmbedder()) as former:
        assert firsts(former, ["copy-0", "copy-1"]) == ["copy-0", "copy-1"]
        add(former, [published("other", "Nothing of the kind.", 9)], "other")
        assert firsts(former, ["copy-0", "copy-1"]) == ["copy-0", "copy-0"]


def test_rebuilding_finds_the_same(archive: Archive) -> None:
    articles = [*group("a", Random(7)).articles, *group("b", Random(8)).articles]
    add(archive, articles)
    found = archive.origins([article.id for article in articles])
    archive.rebuild()
    assert archive.origins([article.id for article in articles]) == found


def test_one_agencys_articles_have_one_origin_and_unnamed_agencies_do_not(archive: Archive) -> None:
    tags = {"a": "AFP", "b": "Agence France-Presse", "c": "agences", "d": "agences"}
    random = Random(9)
    told = [published(name, report(event(random), random), 0) for name in tags]
    records = [line(article) | {"origin": tags[article.id]} for article in told]
    archive.add([write_lines(archive.folder.parent / "news.jsonl", records)])
    keys = [origin.key for origin in archive.origins(list(tags)).values()]
    assert keys == ["agency:afp", "agency:afp", "article:c", "article:d"]


def test_an_unknown_article_is_its_own_origin(archive: Archive) -> None:
    assert firsts(archive, ["nobody"]) == ["nobody"]


def test_origins_are_counted_among_a_day_of_other_news(tmp_path: Path) -> None:
    random = Random(10)
    groups = [group(f"group{n}", random, originals=1.0) for n in range(30)]
    day = list(a_day(100, random))
    with Archive(tmp_path / "store", BlindEmbedder(), figures=lambda _: ()) as archive:
        add(archive, [*day, *(article for each in groups for article in each.articles)])
        origins = archive.origins([article.id for each in groups for article in each.articles])
        assert sum(each.error(origins) == 0 for each in groups) >= 29  # the whole measure: tests/eval/syndication.py
        assert [stray for each in groups for stray in each.strays(origins)] == []
        assert firsts(archive, [article.id for article in day]) == [article.id for article in day]


def test_most_origins_are_counted_where_a_fifth_of_the_originals_is_missing(tmp_path: Path) -> None:
    random = Random(12)
    groups = [group(f"group{n}", random, originals=0.8) for n in range(30)]
    with Archive(tmp_path / "store", BlindEmbedder(), figures=lambda _: ()) as archive:
        add(archive, [article for each in groups for article in each.articles])
        origins = archive.origins([article.id for each in groups for article in each.articles])
    assert sum(each.error(origins) == 0 for each in groups) >= 22
    assert [stray for each in groups for stray in each.strays(origins)] == []


class Withdrawing(Store):
    """Whose first copy another process withdraws as soon as its links have been read."""

    def linked(self, ids: Collection[str]) -> list[Link]:
        found = super().linked(ids)
        with writing(self.folder) as writer:
            writer.remove(["copy-0"])
        return found


def test_an_article_withdrawn_while_its_links_are_read_is_nobody_s_origin(archive: Archive) -> None:
    add(archive, a_line_of_copies())
    copies = ["copy-1", "copy-2", "copy-3"]
    with Withdrawing(archive.folder) as store:
        found = Syndication(store).origins(copies)
    assert [found[article_id].first for article_id in copies] == ["copy-1"] * 3
