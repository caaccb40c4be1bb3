"""Whatever happens to a derived file, it is found when the store is opened, told, and made anew from SQLite without
encoding anything; a damaged SQLite file is refused and left as it is, or what is read from it is right."""

import logging
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from newsroom import story, write_stories
from small_embedder import SmallEmbedder

from index.archive import Archive
from index.dense import DenseSearch, SnapshotPolicy
from index.domain import Hit
from index.errors import IndexDamaged, ModelError, StoreError
from index.lexical import LexicalSearch
from index.ports import Vectors
from index.snapshot import Snapshots
from index.store import FILE_NAME, Store

POLICY = SnapshotPolicy(delta_rows=30, delta_most=60)
QUESTIONS = ["ferry Ostrel mayor", "Neighbour 3-4 museum", "closed on Monday"]
Found = list[str]


class QuestionsOnly(SmallEmbedder):
    """An embedder that must not be asked for a passage again."""

    def __init__(self) -> None:
        super().__init__()

    def encode_passages(self, passages: object) -> Vectors:
        raise AssertionError("a passage was encoded again")


def found(archive: Archive) -> Found:
    """For each question, a digest of the passages that are found, their words, ranks and scores."""
    return [digest([described(hit) for hit in archive.search(question, 1000)]) for question in QUESTIONS]


def described(hit: Hit) -> tuple[str, str, int | None, int | None, float]:
    return hit.passage.id, hit.text, hit.dense_rank, hit.lexical_rank, round(hit.score, 6)


def digest(described: object) -> str:
    return sha256(repr(described).encode()).hexdigest()[:12]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with two snapshots and a word index of several segments, some of whose passages are gone."""
    folder = tmp_path_factory.mktemp("whole")
    with Archive.open(folder / "store", SmallEmbedder(), policy=POLICY) as archive:
        archive.add([write_stories(folder / "a.jsonl", range(40))])
        archive.add([write_stories(folder / "b.jsonl", range(40, 60))])
        archive.remove([f"story-{n}" for n in range(0, 60, 7)])
    return folder / "store"


@contextmanager
def copied(store: Path) -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        yield Path(shutil.copytree(store, Path(folder) / "store"))


@contextmanager
def heard() -> Iterator[list[str]]:
    """What the library warns of meanwhile."""
    messages: list[str] = []
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: messages.append(record.getMessage())  # type: ignore[method-assign]
    logging.getLogger("index").addHandler(handler)
    try:
        yield messages
    finally:
        logging.getLogger("index").removeHandler(handler)


def opened_twice(store: Path) -> tuple[Found, list[str], list[str]]:
    """What is found in a store, and what was said when it was opened the first and the second time."""
    with heard() as first, Archive.open(store, QuestionsOnly(), policy=POLICY) as archive:
        results = found(archive)
    with heard() as second, Archive.open(store, QuestionsOnly(), policy=POLICY) as archive:
        assert found(archive) == results
    return results, first, second


def derived_files(store: Path) -> list[Path]:
    """The files of the current indexes, in an order that does not depend on their random names."""
    snapshot = store / "snapshots" / (store / "snapshots" / "CURRENT").read_text()
    files = [*snapshot.iterdir(), *(store / "words").glob("*/*.*")]
    kept = (file.relative_to(store) for file in files if not file.name.startswith("."))
    return sorted(kept, key=lambda file: (file.suffix or file.name, (store / file).stat().st_size))


def flipped(content: bytes, at: int, bit: int) -> bytes:
    return content[:at] + bytes([content[at] ^ (1 << bit)]) + content[at + 1 :]


DAMAGES: dict[str, Callable[[bytes, int, int], bytes | None]] = {
    "flipped": flipped,
    "cut": lambda content, at, _: content[:at],
    "zeroed": lambda content, at, bit: content[:at] + bytes(1 << bit) + content[at + (1 << bit) :],
    "missing": lambda *_: None,
}


@dataclass(frozen=True, slots=True)
class Damage:
    """What happens to a file; `where` is a part of its length."""

    how: str
    where: float = 0.5
    bit: int = 0

    def strike(self, file: Path) -> bool:
        """Damage a file; False where that left it as it was."""
        content = file.read_bytes()
        damaged = DAMAGES[self.how](content, int(self.where * len(content)), self.bit)
        if damaged is None:
            file.unlink()
        else:
            file.write_bytes(damaged)
        return damaged != content


def damages(*how: str) -> st.SearchStrategy[Damage]:
    where = st.floats(0, 1, exclude_max=True)
    return st.builds(Damage, st.sampled_from(how or sorted(DAMAGES)), where, st.integers(0, 7))


@pytest.fixture(scope="module")
def right(whole: Path) -> list[Found]:
    """What may be found: with the indexes as they were, and with new ones, which do not count removed passages in how
    rare a word is."""
    with copied(whole) as store, Archive.open(store, QuestionsOnly(), policy=POLICY) as archive:
        before = found(archive)
        archive.rebuild()
        return [before, found(archive)]


@settings(max_examples=40)
@given(number=st.integers(0, 100), damage=damages())
def test_a_damaged_derived_file_is_found_told_and_made_anew_without_encoding(
    whole: Path, right: list[Found], number: int, damage: Damage
) -> None:
    with copied(whole) as store:
        files = derived_files(store)
        assume(damage.strike(store / files[number % len(files)]))
        results, first, second = opened_twice(store)
    assert results in right
    assert first or results == right[0]  # tantivy notes its own version beside each checksum, which nobody reads
    assert second == []


def test_every_part_of_a_word_index_is_missed(whole: Path, right: list[Found]) -> None:
    with copied(whole) as store:
        parts = {file.suffix: file for file in derived_files(store) if file.parts[0] == "words"}
    for part in parts.values():
        with copied(whole) as store:
            (store / part).unlink()
            results, first, second = opened_twice(store)
        assert results in right
        assert [message.startswith("The word index is made anew") for message in first] == [True]
        assert second == []


@pytest.mark.parametrize("name", ["words", "snapshots"])
def test_a_folder_that_is_gone_is_made_anew_without_encoding(whole: Path, right: list[Found], name: str) -> None:
    with copied(whole) as store:
        shutil.rmtree(store / name)
        results, _, second = opened_twice(store)
        assert any((store / name).iterdir())
    assert results in right
    assert second == []


@settings(max_examples=20)
@given(name=st.sampled_from(["CURRENT", "seal", ".managed.json"]), damage=damages())
def test_what_only_points_to_the_indexes_may_be_damaged_too(
    whole: Path, right: list[Found], name: str, damage: Damage
) -> None:
    with copied(whole) as store:
        [file] = store.rglob(name)
        damage.strike(file)
        results, _, second = opened_twice(store)
    assert results in right
    assert second == []


def wait_for_verifications() -> None:
    for thread in threading.enumerate():
        if thread.name == "verification":
            thread.join()


def test_a_large_word_index_is_searched_at_once_and_given_up_when_its_check_has_failed(whole: Path) -> None:
    with copied(whole) as store, Store(store) as truth:
        Damage("flipped").strike(max(store.rglob("*.idx"), key=lambda file: file.stat().st_size))
        lexical = LexicalSearch(truth, store / "words", checked_at_once=0)
        lexical.is_behind()
        wait_for_verifications()
        with pytest.raises(IndexDamaged, match="wrong checksum"):
            lexical.search(["mayor"], 5)
        assert lexical.is_behind()


def test_a_large_snapshot_is_searched_at_once_and_passed_over_when_its_check_has_failed(whole: Path) -> None:
    with copied(whole) as store, Store(store) as truth, heard() as messages:
        name = (store / "snapshots" / "CURRENT").read_text()
        Damage("flipped").strike(store / "snapshots" / name / "vectors")
        snapshots = Snapshots(store / "snapshots", checked_at_once=0)
        dense = DenseSearch(truth, snapshots, "trigrams", 64, POLICY)
        [question] = SmallEmbedder().encode_questions([QUESTIONS[0]])
        dense.search(question, 5)
        wait_for_verifications()
        nearest = dense.search(question, 5)
        assert ["wrong checksum" in message for message in messages] == [True]
        assert dense.is_due()
        dense.snapshot_if_due(lambda *_: None)
        assert dense.search(question, 5) == nearest


ORIGINALS = {f"story-{n}": story(n) for n in range(60)}


def read_everything(store: Path) -> None:
    """Use all that a store holds; whatever is returned must be right."""
    with Archive.open(store, SmallEmbedder(), policy=POLICY) as archive:
        for question in QUESTIONS:
            for hit in archive.search(question, 1000):
                original = ORIGINALS[hit.article.id]
                assert (hit.article.title, hit.article.text) == (original["title"], original["text"])
        for name, original in ORIGINALS.items():
            article = archive.article(name)
            assert article is None or (article.title, article.text) == (original["title"], original["text"])
        archive.status()


@settings(max_examples=60)
@given(damage=damages("flipped", "cut", "zeroed"))
def test_a_damaged_store_is_refused_with_the_remedy_or_what_it_says_is_right(whole: Path, damage: Damage) -> None:
    with copied(whole) as store:
        damage.strike(store / FILE_NAME)
        damaged = (store / FILE_NAME).read_bytes()
        refusals = []
        try:
            read_everything(store)
        except (StoreError, ModelError) as error:  # the name of the model may be what is damaged
            refusals = [error.remedy]
        assert all(refusals)
        assert (store / FILE_NAME).read_bytes() == damaged or not refusals
