"""Files that were sent: kept under safe names, within a size, in a folder of their own."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.inbox import Inbox, TooBig, safe


@given(st.text())
def test_any_name_becomes_a_plain_file_name(name: str) -> None:
    plain = safe(name)
    assert plain
    assert Path(plain).name == plain
    assert not plain.startswith(".")
    assert len(plain.encode()) <= 255


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\news\\alep.txt", "alep.txt"),
        ("Alep : le bilan.jsonl.gz", "Alep_le_bilan.jsonl.gz"),
        ("خبر.txt", "خبر.txt"),
        ("", "article.txt"),
        ("...", "article.txt"),
        ("x" * 300 + ".html", "x" * 95 + ".html"),
    ],
)
def test_names_keep_what_can_be_kept(name: str, plain: str) -> None:
    assert safe(name) == plain


def test_a_file_is_written_and_the_folder_becomes_a_source(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path / "inbox", 1)
    assert inbox.folders == []
    path = inbox.keep("a.txt", b"words").path
    assert path.read_bytes() == b"words"
    assert inbox.folders == [tmp_path / "inbox"]
    assert [file.name for file in tmp_path.iterdir()] == ["inbox"]


def test_too_much_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path / "inbox", 0.001)
    with pytest.raises(TooBig):
        inbox.check(1_001)
    with pytest.raises(TooBig):
        inbox.keep("a.txt", b"x" * 1_001)
    inbox.check(None)
    assert inbox.folders == []


def test_only_files_of_the_inbox_with_one_article_are_deleted(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path / "inbox", 1)
    one, several = inbox.keep("a.txt", b"a").path, inbox.keep("b.JSONL", b"{}").path
    foreign = tmp_path / "c.txt"
    foreign.write_text("c", "utf-8")
    for path in (one, several, foreign, tmp_path / "inbox" / "gone.txt"):
        inbox.discard(path)
    assert [path.exists() for path in (one, several, foreign)] == [False, True, True]


def test_a_file_that_was_kept_in_vain_leaves_what_was_there_before(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path / "inbox", 1)
    old = inbox.keep("a.jsonl", b"old").path
    for name in ("a.jsonl", "b.jsonl"):
        inbox.undo(inbox.keep(name, b"new"))
    assert inbox.folders == [tmp_path / "inbox"]
    assert [(path, path.read_bytes()) for path in (tmp_path / "inbox").iterdir()] == [(old, b"old")]
