"""What can happen to a store: a killed writer, a full disk, a read-only medium, a file that is none, two writers."""

import logging
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from media import read_only, small_disk
from newsroom import write_stories
from small_embedder import SmallEmbedder

from index.archive import Archive
from index.domain import Article, Span
from index.errors import DepecheError, StoreError, StoreLocked, StoreReadOnly
from index.store import FILE_NAME, Store
from index.store_writer import Entry, writing
from index.writer_lock import sole_writer

EMBEDDER = SmallEmbedder()
ROOT = Path(__file__).parents[1]

WRITER = """
import sys
from pathlib import Path
from index.archive import Archive
from small_embedder import SmallEmbedder

def tell(stage, done, total):
    print(stage, done, flush=True)

with Archive.open(Path(sys.argv[1]), SmallEmbedder()) as archive:
    print("opened 0", flush=True)
    archive.add([Path(sys.argv[2])], tell)
    print("added 0", flush=True)
"""


@contextmanager
def another_writer(store: Path, news: Path) -> Iterator["subprocess.Popen[str]"]:
    """A real process that adds, and says line by line how far it is."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])}
    command = [sys.executable, "-c", WRITER, str(store), str(news)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def lines(process: "subprocess.Popen[str]") -> Iterator[tuple[str, int]]:
    assert process.stdout
    for line in process.stdout:
        stage, done = line.split()
        yield stage, int(done)


def filled(store: Path, news: Path, count: int = 10) -> Path:
    with Archive.open(store, EMBEDDER) as archive:
        archive.add([write_stories(news, range(count))])
    return store


def found(archive: Archive) -> set[str]:
    """The articles that both engines find."""
    hits = archive.search("mayor neighbour closed", 10_000)
    assert all(hit.dense_rank is not None and hit.lexical_rank is not None for hit in hits)
    return {hit.article.id for hit in hits}


@pytest.mark.parametrize("moment", [0, 1, 2, 4, 7, 8, 9])
def test_a_killed_writer_loses_nothing_that_was_acknowledged(tmp_path: Path, moment: int) -> None:
    store, news = tmp_path / "store", write_stories(tmp_path / "news.jsonl", range(100))
    acknowledged = 0
    with another_writer(store, news) as process:
        for heard, (stage, done) in enumerate(lines(process)):
            acknowledged = done if stage == "stored" else acknowledged
            if heard == moment:
                os.kill(process.pid, signal.SIGKILL)
        # What it still managed to say before it died was said in earnest.

    with Archive.open(store, EMBEDDER) as archive:
        stored = archive.status().articles
        assert stored >= acknowledged
        assert found(archive) == {f"story-{n}" for n in range(stored)}
        report = archive.add([news])
        assert (report.added, report.unchanged, report.articles) == (100 - stored, stored, 100)
        assert len(found(archive)) == 100


def test_a_second_writer_is_told_who_the_first_one_is(tmp_path: Path) -> None:
    store, news = tmp_path / "store", write_stories(tmp_path / "news.jsonl", range(200))
    with another_writer(store, news) as process, Archive.open(store, EMBEDDER) as archive:
        next(told for told in lines(process) if told[0] == "stored")
        os.kill(process.pid, signal.SIGSTOP)
        with pytest.raises(StoreLocked, match=rf"process {process.pid} on \S+, since 20\d\d-.*Wait"):
            archive.add([news])
        assert archive.search("mayor", 3)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        assert archive.add([news]).articles == 200


def test_two_threads_are_two_writers(tmp_path: Path) -> None:
    filled(tmp_path / "store", tmp_path / "news.jsonl")
    with (
        Archive.open(tmp_path / "store", EMBEDDER) as archive,
        sole_writer(tmp_path / "store"),
        pytest.raises(StoreLocked, match=f"process {os.getpid()}"),
    ):
        archive.add([tmp_path / "news.jsonl"])


def test_a_lock_without_a_readable_signature_is_a_lock_all_the_same(tmp_path: Path) -> None:
    with sole_writer(tmp_path):
        (tmp_path / "writer.json").write_text("[")
        with pytest.raises(StoreLocked, match="another process"), sole_writer(tmp_path):
            pass


@pytest.mark.parametrize("kilobytes", [600, 800, 1200])
def test_a_full_disk_is_told_and_what_was_stored_stays(tmp_path: Path, kilobytes: int) -> None:
    news = write_stories(tmp_path / "news.jsonl", range(600))
    few = write_stories(tmp_path / "few.jsonl", range(40))
    with small_disk(tmp_path / "disk", kilobytes) as disk:
        with Archive.open(disk / "store", EMBEDDER) as archive:
            archive.add([few])
            acknowledged = [40]
            with pytest.raises(StoreError, match=r"disk is full.*Free some space"):
                archive.add([news], lambda stage, done, _: acknowledged.append(done) if stage == "stored" else None)
        with Archive.open(disk / "store", EMBEDDER) as archive:
            assert archive.status().articles >= max(acknowledged)
            assert archive.search("mayor of Ostrel", 5)
            whole = shutil.copytree(disk / "store", tmp_path / "larger")
    with Archive.open(Path(whole), EMBEDDER) as archive:
        assert len(found(archive)) == archive.status().articles >= max(acknowledged)


def test_a_database_that_may_not_grow_keeps_what_it_holds(tmp_path: Path) -> None:
    """The portable half of the full disk: SQLite itself refuses another page."""
    vectors = np.ones((1, 8), np.float32)
    with writing(tmp_path) as writer, Store(tmp_path) as store:
        writer.claim("m", 8)
        writer.put([Entry(Article("kept", "x"), [Span(0, 1)], vectors)])
        writer._connection.execute("PRAGMA max_page_count = 20")  # noqa: SLF001 there is no other way to fill it
        with pytest.raises(StoreError, match="disk is full"):
            writer.put([Entry(Article("large", "x" * 200_000), [Span(0, 1)], vectors)])
        assert store.counts() == (1, 1, 0)


def test_a_store_on_a_read_only_medium_can_be_searched_and_not_written_to(tmp_path: Path) -> None:
    store = filled(tmp_path / "store", tmp_path / "news.jsonl")
    with read_only(store, tmp_path / "there") as there, Archive.open(there, EMBEDDER) as archive:
        assert len(found(archive)) == 10
        assert archive.status().articles == 10
        news = write_stories(tmp_path / "news.jsonl", range(11))
        for write in (lambda: archive.add([news]), lambda: archive.remove(["story-1"]), archive.rebuild):
            with pytest.raises(StoreReadOnly, match=r"cannot be written to.*writable"):
                write()


def test_a_read_only_store_without_its_word_index_is_searched_from_memory(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "index")
    store = filled(tmp_path / "store", tmp_path / "news.jsonl")
    shutil.rmtree(store / "words")
    with read_only(store, tmp_path / "there") as there, Archive.open(there, EMBEDDER) as archive:
        assert len(found(archive)) == 10
    behind, in_memory = caplog.messages
    assert behind.startswith("The indexes are behind")
    assert "one is made in memory" in in_memory


def test_a_new_store_cannot_be_made_on_a_read_only_medium(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    news = write_stories(tmp_path / "news.jsonl", [1])
    with read_only(tmp_path / "empty", tmp_path / "there") as there, Archive.open(there / "store", EMBEDDER) as archive:
        assert archive.search("mayor") == []
        with pytest.raises(StoreReadOnly):
            archive.add([news])


@pytest.mark.parametrize("garbage", ["noise", "cut", "overwritten", "text"])
def test_a_damaged_store_is_told_and_never_overwritten(tmp_path: Path, garbage: str) -> None:
    store = filled(tmp_path / "store", tmp_path / "news.jsonl", 40)
    file = store / FILE_NAME
    content = file.read_bytes()
    file.write_bytes(
        {
            "noise": b"\x91" * len(content),
            "cut": content[: len(content) // 3],
            "overwritten": content[:4096] + b"\x91" * (len(content) - 4096),
            "text": b"This is not a database at all, but somebody's letter.",
        }[garbage]
    )
    damaged = file.read_bytes()

    def use() -> None:
        with Archive.open(store, EMBEDDER) as archive:
            archive.search("mayor neighbour", 100)
            archive.add([write_stories(tmp_path / "news.jsonl", range(40))])

    with pytest.raises(StoreError, match=r"damaged.*Restore it from a backup"):
        use()
    assert file.read_bytes() == damaged


def test_a_damaged_schema_that_cannot_even_be_quoted_is_told(tmp_path: Path) -> None:
    with Archive.open(tmp_path, EMBEDDER) as archive:
        write_stories(tmp_path / "stories.jsonl", range(1))
        archive.add([tmp_path / "stories.jsonl"])
    store = tmp_path / FILE_NAME
    content = store.read_bytes()
    assert content.count(b"CREATE TABLE tallies") == 1
    store.write_bytes(content.replace(b"CREATE TABLE tallies", b"CREATE \xc1ABLE tallies"))
    with pytest.raises(StoreError, match="damaged") as caught:
        Archive.open(tmp_path, EMBEDDER)
    assert "backup" in caught.value.remedy


def test_another_programs_database_is_left_alone(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / FILE_NAME)
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    for use in (lambda: Archive.open(tmp_path, EMBEDDER), lambda: writing(tmp_path).__enter__()):
        with pytest.raises(StoreError, match="not one of Dépêche"):
            use()


def test_a_store_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    store = filled(tmp_path / "store", tmp_path / "news.jsonl")
    connection = sqlite3.connect(store / FILE_NAME)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StoreError, match=r"layout 99.*Use the version"):
        Archive.open(store, EMBEDDER)


def test_an_empty_file_left_by_a_writer_killed_at_birth_is_a_new_store(tmp_path: Path) -> None:
    store = tmp_path / "store"
    store.mkdir()
    (store / FILE_NAME).touch()
    with Archive.open(store, EMBEDDER) as archive:
        assert archive.search("mayor") == []
    filled(store, tmp_path / "news.jsonl")
    with Archive.open(store, EMBEDDER) as archive:
        assert len(found(archive)) == 10


def test_a_store_whose_folder_is_a_file_is_an_error_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("")
    with Archive.open(tmp_path / "store", EMBEDDER) as archive, pytest.raises(DepecheError, match="--store"):
        archive.add([write_stories(tmp_path / "news.jsonl", [1])])


def test_a_store_restored_from_an_older_backup_finds_what_it_holds(tmp_path: Path) -> None:
    store, news = filled(tmp_path / "store", tmp_path / "news.jsonl", 5), tmp_path / "news.jsonl"
    backup = shutil.copy(store / FILE_NAME, tmp_path / "backup")
    filled(store, news, 20)
    shutil.copy(backup, store / FILE_NAME)
    with Archive.open(store, EMBEDDER) as archive:
        assert found(archive) == {f"story-{n}" for n in range(5)}
        archive.add([write_stories(news, [*range(5), *range(40, 50)])])
        assert found(archive) == {f"story-{n}" for n in [*range(5), *range(40, 50)]}
