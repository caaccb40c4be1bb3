from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from newsroom import PLACES, story, write_lines, write_stories
from small_embedder import SmallEmbedder

from index.archive import Archive
from index.domain import AddReport, Article, Figure
from index.errors import SourceError
from index.ports import Vectors


class Counting(SmallEmbedder):
    """Counts what it is given to encode."""

    def __init__(self) -> None:
        super().__init__()
        self.encoded: list[str] = []

    def encode_passages(self, passages: Sequence[str]) -> Vectors:
        self.encoded += passages
        return super().encode_passages(passages)


@pytest.fixture
def embedder() -> Counting:
    return Counting()


@pytest.fixture
def archive(tmp_path: Path, embedder: Counting) -> Iterator[Archive]:
    with Archive.open(tmp_path / "store", embedder) as opened:
        yield opened


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    return folder


def did(report: AddReport) -> tuple[int, int, int, int]:
    return report.added, report.changed, report.unchanged, report.removed


def ids(archive: Archive) -> set[str]:
    return {article.id for article in archive._store.articles()}  # noqa: SLF001 the truth itself


def test_what_is_known_is_not_encoded_again(archive: Archive, news: Path, embedder: Counting) -> None:
    write_stories(news / "a.jsonl", range(40))
    assert did(archive.add([news])) == (40, 0, 0, 0)
    encoded = len(embedder.encoded)
    report = archive.add([news])
    assert did(report) == (0, 0, 40, 0)
    assert (report.articles, report.passages) == (40, encoded)
    assert len(embedder.encoded) == encoded


def test_a_changed_article_replaces_itself(archive: Archive, news: Path) -> None:
    write_stories(news / "a.jsonl", range(3))
    archive.add([news])
    write_lines(news / "a.jsonl", [story(0), story(1) | {"text": "A zeppelin landed instead."}, story(2)])
    assert did(archive.add([news])) == (0, 1, 2, 0)
    [hit, *_] = archive.search("zeppelin")
    assert (hit.article.id, hit.text) == ("story-1", "A zeppelin landed instead.")


@pytest.mark.parametrize("field", ["title", "published", "source", "url"])
def test_an_article_has_changed_when_anything_a_reader_sees_has(archive: Archive, news: Path, field: str) -> None:
    write_stories(news / "a.jsonl", range(2))
    archive.add([news])
    write_lines(news / "a.jsonl", [story(0) | {field: "2020-02-02T00:00:00+00:00"}, story(1)])
    assert did(archive.add([news])) == (0, 1, 1, 0)


def test_the_encoder_sees_title_and_date_and_the_quote_does_not(
    archive: Archive, news: Path, embedder: Counting
) -> None:
    text = "A zeppelin landed on Monday."
    write_lines(news / "a.jsonl", [{"id": "z", "title": "Zeppelin", "published": "2016-09-23T18:14:00Z", "text": text}])
    archive.add([news])
    assert embedder.encoded == [f"Zeppelin\n2016-09-23\n{text}"]
    assert [hit.text for hit in archive.search("zeppelin")] == [text]


def test_what_vanished_from_a_file_or_with_a_file_is_removed(archive: Archive, news: Path) -> None:
    write_stories(news / "a.jsonl", range(5))
    write_stories(news / "b.jsonl", range(5, 8))
    archive.add([news])
    (news / "b.jsonl").unlink()
    write_stories(news / "a.jsonl", [0, 1, 2])
    assert did(archive.add([news])) == (0, 0, 3, 5)
    assert ids(archive) == {"story-0", "story-1", "story-2"}
    assert {hit.article.id for hit in archive.search("mayor neighbour closed", 100)} == ids(archive)


def test_a_folder_that_holds_no_file_any_more_keeps_its_articles(archive: Archive, news: Path) -> None:
    for name in ("disk", "other"):
        (news / name).mkdir()
    write_stories(news / "disk" / "a.jsonl", [1, 2])
    write_stories(news / "other" / "b.jsonl", [3])
    archive.add([news])
    (news / "disk").rename(news.parent / "disk")  # as where a disk is no longer mounted
    (news / "disk").mkdir()
    report = archive.add([news / "disk", news / "other"])
    assert did(report) == (0, 0, 1, 0)
    assert ids(archive) == {"story-1", "story-2", "story-3"}
    [skipped] = report.skipped
    assert skipped.path == str(news / "disk")
    assert "Mount it" in skipped.reason
    assert did(archive.add([news, news / "disk"])) == (0, 0, 1, 0)


def test_a_folder_whose_last_articles_were_taken_out_of_their_file_loses_them(archive: Archive, news: Path) -> None:
    write_stories(news / "a.jsonl", [1, 2])
    archive.add([news])
    write_stories(news / "a.jsonl", [])
    assert did(archive.add([news])) == (0, 0, 0, 2)


def test_a_folder_that_never_held_a_file_is_no_news(archive: Archive, news: Path) -> None:
    assert archive.add([news]).skipped == ()


def test_what_was_read_through_a_link_out_of_its_folder_goes(archive: Archive, news: Path) -> None:
    write_stories(news / "a.jsonl", [1])
    write_stories(news.parent / "b.jsonl", [2])
    archive.add([news, write_stories(news / "link.jsonl", [2])])
    (news / "link.jsonl").unlink()
    (news / "link.jsonl").symlink_to(news.parent / "b.jsonl")
    report = archive.add([news])
    assert (did(report), len(report.skipped)) == ((0, 0, 1, 1), 1)
    assert ids(archive) == {"story-1"}


def test_adding_one_file_or_folder_removes_nothing_from_others(archive: Archive, news: Path) -> None:
    for name in ("one", "one-more"):
        (news / name).mkdir()
    write_stories(news / "one" / "a.jsonl", [1])
    write_stories(news / "one-more" / "b.jsonl", [2])
    write_stories(news / "c.jsonl", [3])
    archive.add([news])
    (news / "one-more" / "b.jsonl").unlink()
    write_stories(news / "c.jsonl", [])
    assert did(archive.add([news / "one"])) == (0, 0, 1, 0)
    assert ids(archive) == {"story-1", "story-2", "story-3"}


def test_an_article_that_moved_to_another_file_stays(archive: Archive, news: Path, embedder: Counting) -> None:
    write_stories(news / "a.jsonl", [1, 2])
    archive.add([news])
    encoded = len(embedder.encoded)
    (news / "a.jsonl").rename(news / "z.jsonl")
    assert did(archive.add([news])) == (0, 0, 2, 0)
    assert did(archive.add([news])) == (0, 0, 2, 0)
    assert len(embedder.encoded) == encoded


def test_nothing_is_removed_because_of_a_file_that_could_not_be_read(archive: Archive, news: Path) -> None:
    write_stories(news / "a.jsonl", range(3))
    write_stories(news / "b.jsonl", range(3, 6))
    archive.add([news])
    write_stories(news / "b.jsonl", [4])
    with (news / "a.jsonl").open("wb") as file:
        file.write(b'{"id": "story-0", "te\n')
    report = archive.add([news])
    assert did(report) == (0, 0, 1, 2)
    assert [Path(skipped.path).name for skipped in report.skipped] == ["a.jsonl"]
    assert ids(archive) == {"story-0", "story-1", "story-2", "story-4"}


@pytest.mark.parametrize(
    "line",
    [
        story(1) | {"id": "undated", "published": "yesterday"},
        story(0),
        story(0) | {"text": "Another text under the same id."},
    ],
)
def test_what_is_missing_beside_a_line_that_was_read_is_removed(
    archive: Archive, news: Path, line: dict[str, str]
) -> None:
    write_stories(news / "a.jsonl", range(3))
    archive.add([news])
    write_lines(news / "a.jsonl", [story(0), line])
    report = archive.add([news])
    assert (report.removed, len(report.skipped)) == (2, 1)
    assert not ids(archive) & {"story-1", "story-2"}


def test_what_is_missing_beside_another_file_s_article_is_removed(archive: Archive, news: Path) -> None:
    write_stories(news / "a.jsonl", [0])
    write_stories(news / "b.jsonl", [1, 2])
    archive.add([news])
    write_lines(news / "b.jsonl", [story(0) | {"text": "Another text under the same id."}, story(1)])
    report = archive.add([news / "a.jsonl", news / "b.jsonl"])
    assert (did(report), len(report.skipped)) == ((0, 0, 2, 1), 1)


def test_one_bad_line_does_not_lose_the_others(archive: Archive, news: Path) -> None:
    write_stories(news / "a.jsonl", range(3))
    with (news / "a.jsonl").open("a") as file:
        file.write('{"id": "empty", "text": " "}\n[]\nnonsense\n')
    report = archive.add([news])
    assert did(report) == (3, 0, 0, 0)
    assert len(report.skipped) == 3


@pytest.mark.parametrize("second", [story(1), story(1) | {"text": "Another text under the same id."}])
def test_the_second_article_of_a_source_with_an_id_is_skipped(
    archive: Archive, news: Path, second: dict[str, str]
) -> None:
    write_stories(news / "a.jsonl", [1])
    write_lines(news / "b.jsonl", [second])
    report = archive.add([news])
    assert did(report) == (1, 0, 0, 0)
    [skipped] = report.skipped
    assert skipped.path == str(news / "b.jsonl")
    assert 'the id "story-1" was read before' in skipped.reason
    assert did(archive.add([news])) == (0, 0, 1, 0)


def test_of_much_junk_the_first_thousand_are_listed_and_all_of_it_hides_what_may_stand_there(
    archive: Archive, news: Path
) -> None:
    write_stories(news / "b.jsonl", [1, 2])
    archive.add([news])
    (news / "a.jsonl").write_text("nonsense\n" * 1_200)
    with (news / "b.jsonl").open("w") as file:
        file.write('{"id": "story-1", "te\n')
    report = archive.add([news])
    assert (len(report.skipped), report.unlisted) == (1_000, 201)
    assert ids(archive) == {"story-1", "story-2"}


def test_of_two_articles_with_one_id_the_first_wins(archive: Archive, news: Path) -> None:
    write_stories(news / "a.jsonl", [1, 2])
    write_lines(news / "b.jsonl", [story(2) | {"text": "Another text under the same id."}, story(1)])
    report = archive.add([news / "a.jsonl", news / "b.jsonl"])
    assert did(report) == (2, 0, 0, 0)
    [skipped] = report.skipped
    assert Path(skipped.path).name == "b.jsonl"
    assert "story-2" in skipped.reason
    found = archive.article("story-2")
    assert found is not None
    assert found.text == story(2)["text"]


@pytest.mark.parametrize("name", ["index.html", "index.md", "index.txt"])
def test_a_file_called_as_one_of_a_former_run_does_not_take_its_place(archive: Archive, news: Path, name: str) -> None:
    first, second = write_pages(news, name)
    assert did(archive.add([first.parent])) == (1, 0, 0, 0)
    report = archive.add([second.parent])
    assert did(report) == (0, 0, 0, 0)
    [skipped] = report.skipped
    assert skipped.path == str(second)
    assert str(first) in skipped.reason
    assert [hit.article.location for hit in archive.search("zeppelin landed")] == [str(first)]
    assert did(archive.add([news / "cnn", news / "bbc"])) == (0, 0, 1, 0)


def test_a_file_that_is_refused_does_not_push_out_the_one_it_is_called_as(archive: Archive, news: Path) -> None:
    _, second = write_pages(news, "index.txt")
    archive.add([second.parent])
    assert did(archive.add([news])) == (0, 0, 1, 0)
    assert [hit.article.location for hit in archive.search("zeppelin landed")] == [str(second)]


def test_a_file_that_moved_and_was_edited_is_still_the_article(archive: Archive, news: Path) -> None:
    first, second = write_pages(news, "index.txt")
    archive.add([first.parent])
    first.unlink()
    assert did(archive.add([second.parent])) == (0, 1, 0, 0)
    second.parent.rename(news / "moved")
    second.parent.symlink_to(news / "moved")
    second.write_text("The zeppelin left.")
    assert did(archive.add([second.parent])) == (0, 1, 0, 0)


def test_an_article_with_an_id_of_its_own_may_be_corrected_in_another_file(archive: Archive, news: Path) -> None:
    for folder, text in (("first", "A zeppelin landed."), ("second", "No zeppelin landed.")):
        (news / folder).mkdir()
        (news / folder / "index.md").write_text(f"---\nid: index\n---\n{text}")
    archive.add([news / "first"])
    assert did(archive.add([news / "second"])) == (0, 1, 0, 0)


def test_another_publisher_s_feed_does_not_take_the_place_of_an_article(archive: Archive, news: Path) -> None:
    for folder in ("a-rumour", "quay"):
        (news / folder).mkdir()
    zeppelin = {"id": "z", "text": "A zeppelin landed.", "source": "The Quay"}
    quay = write_lines(news / "quay" / "2026-11-22.jsonl", [zeppelin])
    archive.add([news])
    rumour = write_lines(news / "a-rumour" / "x.jsonl", [zeppelin | {"text": "No zeppelin.", "source": "Rumour"}])
    report = archive.add([news])
    assert did(report) == (0, 0, 1, 0)
    [skipped] = report.skipped
    assert skipped.path == str(rumour)
    assert str(quay) in skipped.reason
    write_lines(quay, [zeppelin | {"text": "Two zeppelins landed."}])
    assert did(archive.add([news])) == (0, 1, 0, 0)
    quay.unlink()
    assert did(archive.add([news])) == (0, 1, 0, 0)


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("quay/2026-11-23.jsonl", {"text": "No zeppelin landed.", "source": "The Quay, corrected"}),
        ("harbour/x.jsonl", {"text": "No zeppelin landed."}),
        ("harbour/x.jsonl", {"source": "The Quay and Harbour"}),
    ],
)
def test_an_article_is_corrected_by_its_folder_and_its_publisher_and_as_long_as_its_words_stay(
    archive: Archive, news: Path, name: str, changed: dict[str, str]
) -> None:
    for folder in ("harbour", "quay"):
        (news / folder).mkdir()
    zeppelin = {"id": "z", "text": "A zeppelin landed.", "source": "The Quay"}
    archive.add([write_lines(news / "quay" / "2026-11-22.jsonl", [zeppelin])])
    assert did(archive.add([write_lines(news / name, [zeppelin | changed])])) == (0, 1, 0, 0)


def write_pages(news: Path, name: str) -> list[Path]:
    """Write two publishers' pages into files of one name."""
    paths = [news / "bbc" / name, news / "cnn" / name]
    for path, place in zip(paths, PLACES, strict=False):
        path.parent.mkdir()
        said = f"A zeppelin landed in {place} on Monday morning, said the mayor of {place}, who had waited for it."
        path.write_text(
            f"<html><body><article><p>{said}</p></article></body></html>" if name.endswith("html") else said
        )
    return paths


def test_a_path_that_cannot_be_read_is_skipped_beside_one_that_can(archive: Archive, news: Path) -> None:
    write_stories(news / "a.jsonl", [1])
    report = archive.add([news / "missing", news])
    assert did(report) == (1, 0, 0, 0)
    assert "missing" in report.skipped[0].path


def test_no_readable_path_at_all_is_an_error_and_makes_no_store(archive: Archive, news: Path) -> None:
    with pytest.raises(SourceError, match="missing"):
        archive.add([news / "missing"])
    assert not archive.folder.exists()


def test_a_mistake_in_the_reader_of_figures_does_not_lose_the_article(tmp_path: Path, news: Path) -> None:
    def broken(article: Article) -> Sequence[Figure]:
        raise RuntimeError(article.id)

    write_stories(news / "a.jsonl", [1])
    with Archive(tmp_path / "store", SmallEmbedder(), figures=broken) as archive:
        assert did(archive.add([news])) == (1, 0, 0, 0)
        assert archive.search("mayor")


def test_progress_tells_how_far_things_are(archive: Archive, news: Path) -> None:
    told: list[tuple[str, int, int | None]] = []
    write_stories(news / "a.jsonl", range(70))
    archive.add([news], lambda *heard: told.append(heard))
    assert [done for stage, done, _ in told if stage == "stored"] == [32, 64, 70]


def test_progress_is_told_of_junk_too(archive: Archive, news: Path) -> None:
    read: list[int] = []

    def stop_at_the_tenth(stage: str, done: int, total: int | None) -> None:
        assert total is None
        if stage == "reading":
            read.append(done)
            if done == 10:
                raise KeyboardInterrupt

    (news / "a.jsonl").write_text("nonsense\n" * 1_200)
    with pytest.raises(KeyboardInterrupt):
        archive.add([news], stop_at_the_tenth)
    assert read == [*range(1, 11)]


def test_progress_is_told_of_what_is_known_too(archive: Archive, news: Path) -> None:
    told: list[tuple[str, int, int | None]] = []
    write_lines(news / "a.jsonl", [{"id": f"{n}", "text": "A zeppelin landed."} for n in range(1_100)])
    archive.add([news])
    archive.add([news], lambda *heard: told.append(heard))
    assert [done for stage, done, _ in told if stage == "reading"] == [1_000]


def test_a_long_article_is_encoded_a_part_at_a_time(archive: Archive, news: Path, embedder: Counting) -> None:
    told: list[int] = []
    text = (
        " ".join(f"Neighbour {n} had never seen such a ferry before." for n in range(4_000)) + " Zeppelins landed." * 90
    )
    write_lines(news / "a.jsonl", [{"id": "long", "text": text}])
    report = archive.add([news], lambda stage, done, _: told.append(done) if stage == "encoding" else None)
    assert told == [*range(256, report.passages, 256), report.passages]
    assert len(told) > 1
    assert len(embedder.encoded) == report.passages
    [last, *_] = archive.search("zeppelins landed")
    assert last.dense_rank == 1
    assert last.text.startswith("Zeppelins landed.")


def test_stopping_from_progress_keeps_what_was_acknowledged(archive: Archive, news: Path) -> None:
    def stop_at_second_batch(stage: str, done: int, total: int | None) -> None:
        assert total is None
        if stage == "stored" and done == 64:
            raise KeyboardInterrupt

    write_stories(news / "a.jsonl", range(100))
    with pytest.raises(KeyboardInterrupt):
        archive.add([news], stop_at_second_batch)
    assert archive.status().articles == 64
    assert did(archive.add([news])) == (36, 0, 64, 0)
    assert len({hit.article.id for hit in archive.search("mayor closed", 1000)}) == 100
