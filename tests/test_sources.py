import os
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

import pytest

from index.domain import Article, Skipped
from index.errors import SourceError
from index.sources import open_source


def articles(path: Path) -> list[Article]:
    return [item for item in open_source(path) if isinstance(item, Article)]


def skipped(path: Path) -> list[Skipped]:
    return [item for item in open_source(path) if isinstance(item, Skipped)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "artikel"
    folder.mkdir()
    return folder


def test_a_folder_is_read_in_the_order_of_its_names(folder: Path) -> None:
    (folder / "b").mkdir()
    for name in ("c.txt", "b/z.TXT", "b/y.md"):
        (folder / name).write_text("Der Fluss steigt.")
    (folder / "a.htm").write_text(f"<html><body><p>{'Der Fluss steigt. ' * 5}</p></body></html>")
    (folder / "d.jsonl").write_text('{"id": "d", "text": "Der Fluss steigt."}')
    assert [article.id for article in articles(folder)] == ["a", "y", "z", "c", "d"]


def test_hidden_files_and_unknown_kinds_are_passed_over(folder: Path) -> None:
    (folder / ".git").mkdir()
    for name in (".hidden.txt", "image.png", "txt", "old.txt~", ".git/x.txt"):
        (folder / name).write_text("Der Fluss steigt.")
    assert list(open_source(folder)) == []


def test_an_article_knows_its_file(folder: Path) -> None:
    file = folder / "fluss.txt"
    file.write_text("Der Fluss steigt.")
    assert articles(folder)[0].location == str(file)


def test_a_source_can_be_read_again(folder: Path) -> None:
    (folder / "fluss.txt").write_text("Der Fluss steigt.")
    source = open_source(folder)
    assert list(source) == list(source) != []


def test_reading_starts_before_the_end_is_known(folder: Path) -> None:
    (folder / "a.txt").write_text("Der Fluss steigt.")
    (folder / "b.txt").write_bytes(b"\xff")
    assert isinstance(next(iter(open_source(folder))), Article)


@pytest.mark.parametrize("name", ["missing", "missing.txt", "nul\x00.txt"])
def test_a_path_that_does_not_exist_is_an_error(folder: Path, name: str) -> None:
    with pytest.raises(SourceError, match="cannot be opened"):
        open_source(folder / name)


def test_a_file_of_an_unknown_kind_is_an_error_when_named(folder: Path) -> None:
    (folder / "image.png").write_bytes(b"")
    with pytest.raises(SourceError, match=r"ending in \.txt, \.md"):
        open_source(folder / "image.png")


def test_what_is_no_file_is_never_opened(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    (folder / "zero.txt").symlink_to("/dev/zero")
    (folder / "rest.txt").write_text("Der Fluss steigt.")
    assert [Path(item.path).name for item in skipped(folder)] == ["pipe.txt", "zero.txt"]
    assert [article.id for article in articles(folder)] == ["rest"]


def test_links_in_a_circle_end(folder: Path) -> None:
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "gone.txt").symlink_to("nowhere.txt")
    (folder / "inside").symlink_to(folder)
    (folder / "inside.txt").symlink_to(folder)
    assert [Path(item.path).name for item in skipped(folder)] == ["gone.txt", "loop.txt"]


def test_a_link_out_of_the_folder_is_told_and_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("The password is swordfish.")
    (folder / "sub").mkdir()
    (folder / "sub" / "note.txt").symlink_to("../../secret")
    (folder / "fluss.txt").write_text("Der Fluss steigt.")
    (folder / "sub" / "inside.txt").symlink_to("../fluss.txt")
    assert [article.id for article in articles(folder)] == ["fluss", "inside"]
    (report,) = skipped(folder)
    assert (Path(report.path).name, report.hides) == ("note.txt", False)
    assert "link out of the folder" in report.reason


def test_a_folder_that_is_named_by_a_link_is_read(folder: Path, tmp_path: Path) -> None:
    (folder / "fluss.txt").write_text("Der Fluss steigt.")
    (folder / "auch.txt").symlink_to("fluss.txt")
    (tmp_path / "link").symlink_to(folder)
    assert [article.id for article in articles(tmp_path / "link")] == ["auch", "fluss"]


@pytest.fixture
def nested(folder: Path) -> Iterator[Path]:
    """A file in many folders, taken apart at the end: what clears away old test runs is recursive itself."""
    levels = list(accumulate(["a"] * 600, Path.joinpath, initial=folder))[1:]
    for level in levels:
        level.mkdir()
    file = levels[-1] / "fluss.txt"
    file.write_text("Der Fluss steigt.")
    yield file
    file.unlink()
    for level in reversed(levels):
        level.rmdir()


def test_folders_may_be_nested_deeper_than_python_calls(folder: Path, nested: Path) -> None:
    (folder / "b.txt").write_text("Der Fluss steigt.")
    assert [article.location for article in articles(folder)] == [str(nested), str(folder / "b.txt")]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_skipped(folder: Path) -> None:
    (folder / "secret.txt").write_text("Der Fluss steigt.")
    (folder / "secret.txt").chmod(0)
    assert "permissions" in skipped(folder)[0].reason


def test_a_name_that_is_not_utf8_is_skipped(folder: Path) -> None:
    try:
        (folder / os.fsdecode(b"fl\xfcsse.txt")).write_text("Der Fluss steigt.")
    except OSError:
        pytest.skip("this file system has UTF-8 names only")
    (report,) = skipped(folder)
    assert "Rename it" in report.reason
    assert report.path.encode()
