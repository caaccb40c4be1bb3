import shutil
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from newsroom import story, write_lines, write_stories
from small_embedder import SmallEmbedder

from index.archive import Archive, encode_again
from index.chunking import chunk
from index.dense import SnapshotPolicy
from index.domain import Article, Passage
from index.engine_text import for_encoder, for_words
from index.errors import ModelError
from index.ports import Vectors
from index.sources import open_source
from index.store_writer import writing
from index.text.terms import analyse

EMBEDDER = SmallEmbedder()
POLICY = SnapshotPolicy(delta_rows=12, delta_most=24)  # small stores have snapshots too
QUESTIONS = ["ferry Ostrel mayor", "neighbour closed museum", "nothing of the kind"]


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "store", EMBEDDER) as opened:
        yield opened


def assert_finds_what_brute_force_finds(archive: Archive, articles: Sequence[Article], question: str) -> None:
    """The oracle knows only the articles: it cuts, encodes and compares them all."""
    passages = {
        Passage(article.id, *span).id: (article, Passage(article.id, *span))
        for article in articles
        for span in chunk(article.text, article.language)
    }
    hits = {hit.passage.id: hit for hit in archive.search(question, 10_000)}
    assert set(hits) == set(passages)
    vector = EMBEDDER.encode_questions([question])[0]
    terms = set(analyse(question, "en"))
    similarities = {key: float(kept_vector(*found) @ vector) for key, found in passages.items()}
    for passage_id, (article, passage) in passages.items():
        hit = hits[passage_id]
        assert hit.similarity == pytest.approx(similarities[passage_id], abs=1e-5)
        assert hit.text == article.text[passage.start : passage.end]
        fields = for_words(article, passage)
        assert (hit.lexical_rank is not None) == bool(terms & {term for field in fields.values() for term in field})
    nearest = sorted(hits, key=lambda passage_id: hits[passage_id].dense_rank or 0)
    in_order = [similarities[passage_id] for passage_id in nearest]
    assert in_order == pytest.approx(sorted(similarities.values(), reverse=True), abs=1e-5)


def kept_vector(article: Article, passage: Passage) -> Vectors:
    """The vector as the store keeps it, in half precision."""
    [vector] = EMBEDDER.encode_passages([for_encoder(article, passage)]).astype(np.float16).astype(np.float32)
    return np.asarray(vector, np.float32)


def told(archive: Archive, question: str) -> list[tuple[str, int | None, int | None, float]]:
    hits = archive.search(question, 10_000)
    return [(hit.passage.id, hit.dense_rank, hit.lexical_rank, hit.score) for hit in hits]


def assert_finds_alike(one: Archive, other: Archive) -> None:
    """But for the last digits of the scores, which depend on the order in which vectors are multiplied."""
    for question in QUESTIONS:
        ours, theirs = told(one, question), told(other, question)
        assert [each[:-1] for each in ours] == [each[:-1] for each in theirs]
        assert [each[-1] for each in ours] == pytest.approx([each[-1] for each in theirs], abs=1e-4)


class ArchiveMachine(RuleBasedStateMachine):
    """Whatever is added, changed, removed, lost and opened again: what is found is what survives.

    Which passages are found, their similarities and the order of these are those of brute force at any time. Which
    place words give them is compared with a store that never knew anything else, after a rebuild: until then tantivy
    counts removed passages in how rare a word is.
    """

    @initialize()
    def begin(self) -> None:
        self.folder = TemporaryDirectory()
        self.news = Path(self.folder.name) / "news.jsonl"
        self.stories: dict[int, dict[str, str]] = {}
        self.removed: dict[int, dict[str, str]] = {}  # still in the file, and to stay away
        self.archive = Archive.open(self.store, EMBEDDER, policy=POLICY)

    @property
    def store(self) -> Path:
        return Path(self.folder.name) / "store"

    @rule(numbers=st.sets(st.integers(0, 15), max_size=6))
    def add(self, numbers: set[int]) -> None:
        for n in numbers:
            self.write(n, story(n))
        self.publish()

    @rule(n=st.integers(0, 15), edition=st.integers(0, 3))
    def change(self, n: int, edition: int) -> None:
        self.write(n, story(n) | {"text": f"Edition {edition} of ferry story {n}. It was closed in Ostrel. " * 12})
        self.publish()

    @rule(numbers=st.sets(st.integers(0, 15), max_size=6))
    def withdraw(self, numbers: set[int]) -> None:
        for n in numbers:
            self.stories.pop(n, None)
        self.publish()

    @rule(n=st.integers(0, 15))
    def remove(self, n: int) -> None:
        known = [f"story-{n}"] if n in self.stories else []
        assert self.archive.remove([f"story-{n}", "unknown"]) == known
        if n in self.stories:
            self.removed[n] = self.stories.pop(n)

    @rule()
    def reopen(self) -> None:
        self.archive.close()
        self.archive = Archive.open(self.store, EMBEDDER, policy=POLICY)

    @rule()
    def rebuild(self) -> None:
        self.archive.rebuild()
        write_lines(self.news, list(self.stories.values()))
        with TemporaryDirectory() as folder, Archive.open(Path(folder), EMBEDDER) as fresh:
            fresh.add([self.news])
            assert_finds_alike(self.archive, fresh)

    @rule()
    def lose_the_word_index(self) -> None:
        self.archive.close()
        shutil.rmtree(self.store / "words", ignore_errors=True)
        self.archive = Archive.open(self.store, EMBEDDER, policy=POLICY)

    def write(self, n: int, written: dict[str, str]) -> None:
        """Put a story in, unless it was removed in this very wording."""
        if self.removed.get(n) != written:
            self.removed.pop(n, None)
            self.stories[n] = written

    def publish(self) -> None:
        report = self.archive.add([write_lines(self.news, [*self.stories.values(), *self.removed.values()])])
        assert len(report.skipped) == len(self.removed)

    @invariant()
    def what_is_found_is_what_survives(self) -> None:
        write_lines(self.news, list(self.stories.values()))
        articles = [read for read in open_source(self.news) if isinstance(read, Article)]
        assert_finds_what_brute_force_finds(self.archive, articles, QUESTIONS[len(self.stories) % len(QUESTIONS)])
        assert self.archive.status().articles == len(articles)

    def teardown(self) -> None:
        self.archive.close()
        self.folder.cleanup()


TestArchiveMachine = ArchiveMachine.TestCase
TestArchiveMachine.settings = settings(max_examples=12, stateful_step_count=12, deadline=None)


def test_what_was_removed_stays_away_until_its_file_is_named_or_its_words_change(
    archive: Archive, tmp_path: Path
) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    one, other = folder / "one.txt", folder / "other.txt"
    one.write_text("A ferry sank off Ostrel. Twelve people died.", encoding="utf-8")
    other.write_text("The museum of Castelnor was robbed.", encoding="utf-8")
    archive.add([folder])
    [gone] = [hit.article.id for hit in archive.search("ferry") if "Ostrel" in hit.text]
    archive.remove([gone])

    report = archive.add([folder])
    assert (report.added, report.unchanged, len(report.skipped)) == (0, 1, 1)
    assert "was removed" in report.skipped[0].reason
    assert archive.article(gone) is None

    one.write_text("A ferry sank off Ostrel. Eleven people died.", encoding="utf-8")
    assert archive.add([folder]).added == 1
    archive.remove([gone])
    assert archive.add([one]).added == 1
    assert archive.add([folder]).skipped == ()


def test_opening_makes_nothing(archive: Archive) -> None:
    assert archive.search("ferry") == []
    assert archive.remove(["story-1"]) == []
    assert archive.status().articles == 0
    assert not archive.folder.exists()


def test_another_open_archive_sees_what_was_written(archive: Archive, tmp_path: Path) -> None:
    news = tmp_path / "news.jsonl"
    with Archive.open(archive.folder, EMBEDDER) as reader:
        for numbers in ([1], [1, 2], [2]):
            archive.add([write_stories(news, numbers)])
            for opened in (archive, reader):
                hits = opened.search("mayor closed", 100)
                assert {hit.article.id for hit in hits} == {f"story-{n}" for n in numbers}
                assert {hit.article.id for hit in hits if hit.lexical_rank} == {f"story-{n}" for n in numbers}


def test_searches_go_on_beside_a_writer_and_never_see_half_an_article(archive: Archive, tmp_path: Path) -> None:
    archive.add([write_stories(tmp_path / "news.jsonl", range(20))])
    done = threading.Event()

    def search() -> int:
        count = 0
        while not done.is_set():
            for hit in archive.search("mayor of Ostrel closed the ferry", 30):
                assert hit.text == hit.article.text[hit.passage.start : hit.passage.end]
            count += 1
        return count

    def write() -> None:
        try:
            with Archive.open(archive.folder, EMBEDDER, policy=POLICY) as writer:
                for edition in range(6):
                    changed = [story(n) | {"title": f"Edition {edition}"} for n in range(edition, edition + 20)]
                    writer.add([write_lines(tmp_path / "news.jsonl", changed)])
        finally:
            done.set()

    with ThreadPoolExecutor(9) as pool:
        searches = [pool.submit(search) for _ in range(8)]
        pool.submit(write).result()
        assert all(each.result() for each in searches)
    assert {hit.article.id for hit in archive.search("mayor", 1000)} == {f"story-{n}" for n in range(5, 25)}


def test_one_archive_may_be_written_to_and_searched_by_different_threads(archive: Archive, tmp_path: Path) -> None:
    news = write_stories(tmp_path / "news.jsonl", range(10))
    with ThreadPoolExecutor(1) as pool:
        pool.submit(archive.add, [news]).result()
        assert len(pool.submit(archive.search, "mayor", 5).result()) == len(archive.search("mayor", 5)) == 5


def test_a_store_of_another_model_is_refused_and_can_be_encoded_again(archive: Archive, tmp_path: Path) -> None:
    archive.add([write_stories(tmp_path / "news.jsonl", range(5))])
    other = SmallEmbedder("other", 32)
    with pytest.raises(ModelError, match=r"trigrams.*other.*rebuild --encode"):
        Archive.open(archive.folder, other)

    encode_again(archive.folder, other)

    with Archive.open(archive.folder, other) as again:
        assert again.status().model == "other"
        [hit] = again.search("mayor closed ferry", 1)
        [vector] = other.encode_questions(["mayor closed ferry"])
        [stored] = other.encode_passages([for_encoder(hit.article, hit.passage)])
        assert hit.similarity == pytest.approx(float(np.dot(vector, stored)), abs=2e-3)
    with pytest.raises(ModelError, match=r"other.*trigrams"):
        archive.search("mayor")


def test_encoding_again_goes_on_where_it_was_stopped_and_the_store_answers_meanwhile(
    archive: Archive, tmp_path: Path
) -> None:
    archive.add([write_stories(tmp_path / "news.jsonl", range(200))])
    other = SmallEmbedder("other")

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        encode_again(archive.folder, other, stop)
    assert archive.search("mayor", 1)
    told: list[tuple[str, int, int | None]] = []
    encode_again(archive.folder, other, lambda *heard: told.append(heard))
    encoded = [done for stage, done, _ in told if stage == "encoding"]
    assert 0 < max(encoded) < archive.status().passages


def test_a_lost_or_damaged_word_index_is_built_anew(
    archive: Archive, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    archive.add([write_stories(tmp_path / "news.jsonl", range(5))])
    archive.close()
    for file in (archive.folder / "words").rglob("*.term"):
        file.write_bytes(b"noise")
    with Archive.open(archive.folder, EMBEDDER) as again:
        assert [hit.lexical_rank for hit in again.search("Ostrel ferry mayor", 1)] == [1]
    [message] = caplog.messages
    assert message.startswith("The word index is made anew")


def test_figures_are_kept_with_the_articles_and_read_anew_by_rebuild(archive: Archive, tmp_path: Path) -> None:
    text = "At least 12 people were killed when a ferry capsized, the coast guard said."
    archive.add([write_lines(tmp_path / "news.jsonl", [{"id": "f", "text": text, "language": "en"}])])
    [figure] = archive.figures([Passage("f", 0, len(text))])
    assert (figure.value, figure.span.of(text)[:8]) == (12, "At least")
    archive.rebuild()
    assert archive.figures([Passage("f", 0, len(text))]) == [figure]
    assert archive.figures([Passage("f", 20, len(text))]) == []


def test_the_holder_of_the_lock_is_signed_with_the_time_of_the_clock(tmp_path: Path) -> None:
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    signature = tmp_path / "store" / "writer.json"
    signatures = []
    with Archive(tmp_path / "store", EMBEDDER, clock=lambda: moment) as archive:
        news = write_stories(tmp_path / "news.jsonl", [1])
        archive.add([news], lambda *_: signatures.append(signature.read_text()))
    assert '"since": "2026-01-02T03:04:05+00:00"' in signatures[0]
    assert not signature.exists()


def test_a_ledger_made_by_a_former_reader_is_not_trusted(archive: Archive, tmp_path: Path) -> None:
    text = "At least 12 people were killed when a ferry capsized, the coast guard said."
    archive.add([write_lines(tmp_path / "news.jsonl", [{"id": "f", "text": text, "language": "en"}])])
    with writing(archive.folder) as writer:
        writer.put_figures([("f", [])])
        writer.note(figures=0)
    [figure] = archive.figures([Passage("f", 0, len(text))])
    assert figure.value == 12
    assert archive.figures([Passage("f", 30, len(text))]) == []


def test_passages_that_words_fit_alike_share_their_place_whatever_the_store_has_been_through() -> None:
    machine = ArchiveMachine()
    machine.begin()
    machine.add(numbers={0})
    machine.change(n=1, edition=0)
    machine.change(n=0, edition=0)
    machine.rebuild()
    machine.teardown()
