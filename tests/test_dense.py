import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.archive import silent
from index.dense import DenseSearch
from index.domain import Article, Span
from index.errors import StoreError
from index.ports import Vectors
from index.snapshot import Snapshots
from index.store import FILE_NAME, Store
from index.store_writer import Entry, writing

DIMENSION = 16
SNAPSHOT_PASSED_OVER = "The vector snapshot is passed over"
LARGE = 10_500  # passages: just enough for a snapshot


def unit_vectors(count: int, seed: int) -> Vectors:
    drawn = np.random.default_rng(seed).standard_normal((count, DIMENSION)).astype(np.float32)
    vectors: Vectors = drawn / np.linalg.norm(drawn, axis=1, keepdims=True)
    return vectors


def put(folder: Path, article_id: str, vectors: Vectors) -> None:
    folder.mkdir(exist_ok=True)
    with writing(folder) as writer:
        writer.claim("m", DIMENSION)
        writer.put([Entry(Article(article_id, "x"), [Span(0, 1)] * len(vectors), vectors)])


def remove(folder: Path, *ids: str) -> None:
    with writing(folder) as writer:
        writer.remove(ids)


def dense(folder: Path, store: Store, model: str = "m") -> DenseSearch:
    return DenseSearch(store, Snapshots(folder / "snapshots"), model, DIMENSION)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "snapshots").glob("0*"))


def assert_finds_the_nearest(search: DenseSearch, store: Store, k: int = 20, seed: int = 99) -> None:
    """The oracle: one product with every vector that the store holds."""
    question = unit_vectors(1, seed)[0]
    pages = list(store.vectors_above(0))
    rows = np.concatenate([page[0] for page in pages])
    scores = np.concatenate([page[1] for page in pages]) @ question
    best = np.argsort(-scores)[:k]
    found = search.search(question, k)
    assert {ranked.row for ranked in found} == set(rows[best].tolist())
    assert [ranked.score for ranked in found] == pytest.approx(scores[best].tolist(), abs=1e-4)


@given(sizes=st.lists(st.integers(0, 30), min_size=1, max_size=6), removed=st.sets(st.integers(0, 5)))
def test_it_finds_the_nearest_of_what_is_left(
    tmp_path_factory: pytest.TempPathFactory, sizes: Sequence[int], removed: set[int]
) -> None:
    folder = tmp_path_factory.mktemp("store")
    with Store(folder) as store:
        search = dense(folder, store)
        for n, size in enumerate(sizes):
            put(folder, f"a{n}", unit_vectors(size, n))
        remove(folder, *(f"a{n}" for n in removed))
        if store.passage_count():
            assert_finds_the_nearest(search, store, k=200)
        else:
            assert search.search(unit_vectors(1, 1)[0], 5) == []


def test_a_small_store_needs_no_snapshot(tmp_path: Path) -> None:
    put(tmp_path, "a", unit_vectors(50, 0))
    with Store(tmp_path) as store:
        search = dense(tmp_path, store)
        assert not search.is_due()
        search.snapshot_if_due(silent, anew=True)
        assert not (tmp_path / "snapshots").exists()
        assert_finds_the_nearest(search, store)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("large")
    for n in range(5):
        put(folder, f"a{n}", unit_vectors(LARGE // 5, n))
    with Store(folder) as store:
        dense(folder, store).snapshot_if_due(silent)
    return folder


@pytest.fixture
def snapped(large: Path, tmp_path: Path) -> Path:
    """A copy of a store large enough for a snapshot, with one."""
    return Path(shutil.copytree(large, tmp_path / "store"))


def test_a_large_store_is_searched_through_its_snapshot(snapped: Path) -> None:
    with Store(snapped) as store:
        search = dense(snapped, store)
        assert names(snapped) == ["000001"]
        assert not search.is_due()
        assert_finds_the_nearest(search, store)


def test_what_came_after_the_snapshot_is_found_too(snapped: Path) -> None:
    with Store(snapped) as store:
        search = dense(snapped, store)
        assert_finds_the_nearest(search, store)
        put(snapped, "new", unit_vectors(1, 99))
        [best] = search.search(unit_vectors(1, 99)[0], 1)
        assert best.row == LARGE + 1
        assert best.score == pytest.approx(1, abs=1e-3)
        assert_finds_the_nearest(search, store)


def test_what_was_removed_is_not_found_though_the_snapshot_holds_it(snapped: Path) -> None:
    with Store(snapped) as store:
        search = dense(snapped, store)
        remove(snapped, "a0", "a1", "a2", "a3")
        assert search.is_due()
        assert_finds_the_nearest(search, store, k=100)
        remove(snapped, "a4")
        assert search.search(unit_vectors(1, 0)[0], 5) == []


def test_a_snapshot_is_built_upon_and_the_open_reader_moves_to_it(snapped: Path) -> None:
    with Store(snapped) as store, Store(snapped) as other:
        reader, writer = dense(snapped, store), dense(snapped, other)
        assert_finds_the_nearest(reader, store)
        put(snapped, "more", unit_vectors(LARGE, 7))
        assert writer.is_due()
        writer.snapshot_if_due(silent)
        assert names(snapped) == ["000001", "000002"]
        assert not writer.is_due()
        put(snapped, "last", unit_vectors(3, 8))
        for search in (reader, writer):
            assert_finds_the_nearest(search, store)


def test_only_the_former_snapshot_is_kept_beside_the_current_one(snapped: Path) -> None:
    with Store(snapped) as store:
        search = dense(snapped, store)
        for _ in range(3):
            search.snapshot_if_due(silent, anew=True)
        assert names(snapped) == ["000003", "000004"]


def test_a_snapshot_without_the_dead_is_written_when_they_are_many(snapped: Path) -> None:
    put(snapped, "more", unit_vectors(LARGE, 7))
    with Store(snapped) as store:
        search = dense(snapped, store)
        search.snapshot_if_due(silent)
        remove(snapped, "a0", "a1", "a2")
        search.snapshot_if_due(silent)
        assert Snapshots(snapped / "snapshots").open("000003").manifest.count == LARGE * 7 // 5
        assert_finds_the_nearest(search, store)


@pytest.mark.parametrize(
    "damage", ["cut", "flipped", "no vectors", "no manifest", "bad manifest", "no folder", "pointer"]
)
def test_a_torn_snapshot_is_ignored_said_and_built_anew(
    snapped: Path, damage: str, caplog: pytest.LogCaptureFixture
) -> None:
    folder = snapped / "snapshots" / "000001"
    vectors, manifest = folder / "vectors", folder / "manifest"
    content = vectors.read_bytes()
    match damage:
        case "cut":
            vectors.write_bytes(content[:-100])
        case "flipped":
            vectors.write_bytes(content[:-100] + b"\x55" * 100)
        case "no vectors":
            vectors.unlink()
        case "no manifest":
            manifest.unlink()
        case "bad manifest":
            manifest.write_text('{"store": 1}')
        case "no folder":
            shutil.rmtree(folder)
        case _:
            (snapped / "snapshots" / "CURRENT").write_bytes(b"\xff\x00")
    with Store(snapped) as store:
        search = dense(snapped, store)
        assert_finds_the_nearest(search, store)
        assert search.is_due()
        search.snapshot_if_due(silent)
        assert not search.is_due()
        assert_finds_the_nearest(search, store)
    assert [SNAPSHOT_PASSED_OVER in message for message in caplog.messages] == [True]


def test_a_snapshot_of_another_store_or_model_is_ignored(
    snapped: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    other = tmp_path / "other"
    put(other, "b", unit_vectors(30, 3))
    (snapped / "snapshots").rename(other / "snapshots")
    with Store(other) as store:
        assert_finds_the_nearest(dense(other, store), store)
    assert [SNAPSHOT_PASSED_OVER in message for message in caplog.messages] == [True]


def test_a_snapshot_newer_than_a_restored_store_is_ignored(snapped: Path, caplog: pytest.LogCaptureFixture) -> None:
    with writing(snapped) as writer:
        writer.remove(["a4"])
        writer._connection.execute("UPDATE sqlite_sequence SET seq = ?", (LARGE // 5 * 4,))  # noqa: SLF001 as a backup would
    put(snapped, "after", unit_vectors(50, 33))
    with Store(snapped) as store:
        assert_finds_the_nearest(dense(snapped, store), store)
    assert [SNAPSHOT_PASSED_OVER in message for message in caplog.messages] == [True]


def test_a_reading_that_broke_off_is_begun_afresh(tmp_path: Path) -> None:
    put(tmp_path, "few", unit_vectors(30, 1))
    with Store(tmp_path) as store:
        search = dense(tmp_path, store)
        assert_finds_the_nearest(search, store)
        put(tmp_path, "many", unit_vectors(LARGE, 2))
        sound = set_vector(tmp_path, 30 + LARGE, b"torn")  # on the second page
        for _ in range(2):
            with pytest.raises(StoreError):
                search.search(unit_vectors(1, 3)[0], 5)
        set_vector(tmp_path, 30 + LARGE, sound)
        assert_finds_the_nearest(search, store)


def set_vector(folder: Path, row: int, vector: bytes) -> bytes:
    """Put these bytes in the place of a row's vector, which is returned."""
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        [[former]] = connection.execute("SELECT vector FROM passages WHERE row = ?", (row,))
        connection.execute("UPDATE passages SET vector = ? WHERE row = ?", (vector, row))
    return bytes(former)
