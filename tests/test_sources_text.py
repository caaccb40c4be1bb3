import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from one_article import article, read

from index.domain import Article, Skipped
from index.sources import open_source
from index.sources.files import MAX_BYTES


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "crue.2016.fr.txt"


def test_a_file_is_an_article_with_its_name(file: Path) -> None:
    found = article(file, b"La crue continue de monter.\nLa ville attend.")
    assert (found.id, found.text) == ("crue.2016.fr", "La crue continue de monter.\nLa ville attend.")
    assert (found.language, found.title, found.published, found.source) == ("fr", "", None, "")


def test_a_short_first_line_is_the_title_and_stays_in_the_text(file: Path) -> None:
    found = article(file, b"\n  La crue monte\n\nLa ville attend.\n")
    assert found.title == "La crue monte"
    assert found.text == "\n  La crue monte\n\nLa ville attend.\n"


@pytest.mark.parametrize("text", ["La crue monte", "La crue monte.\nSuite.", "Qui ?\nSuite.", "x" * 161 + "\nSuite."])
def test_a_first_line_that_reads_like_text_is_no_title(file: Path, text: str) -> None:
    assert article(file, text.encode()).title == ""


def test_line_ends_become_newlines_and_the_mark_goes(file: Path) -> None:
    content = codecs.BOM_UTF8 + b"Eins.\r\nZwei.\n"
    assert article(file, content).text == "Eins.\nZwei.\n"


def test_utf16_is_read_by_its_mark(file: Path) -> None:
    assert article(file, "Das Wasser fällt.".encode("utf-16")).text == "Das Wasser fällt."


def test_the_origin_is_read_from_the_by_line(file: Path) -> None:
    assert article(file, b"La crue monte encore.\nagences/xyz").origin == "agences"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \n\t", "no text"),
        (codecs.BOM_UTF8, "no text"),
        (b"...", "no text"),
        (b"Eau\x00", "NUL"),
        ("Été".encode("cp1252"), "not valid UTF-8 at byte 0"),
        ("Où est l'été ?".encode() + b"\xff", "not valid UTF-8 at byte 17"),
        (codecs.BOM_UTF16_LE + b"\x00", "utf-16"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8", "utf-16"),
    ],
)
def test_what_cannot_be_quoted_exactly_is_skipped(file: Path, content: bytes, reason: str) -> None:
    item = read(file, content)
    assert isinstance(item, Skipped)
    assert reason in item.reason
    assert "\n" not in item.reason


def test_a_file_beyond_any_article_is_skipped(file: Path) -> None:
    with file.open("wb") as stream:
        stream.truncate(MAX_BYTES + 1)
    (item,) = open_source(file)
    assert isinstance(item, Skipped)
    assert "larger than 20 MB" in item.reason


def test_a_text_beyond_any_article_is_skipped(file: Path) -> None:
    item = read(file, b"Der Fluss steigt.\n" * 27_778)
    assert isinstance(item, Skipped)
    assert "over 500000 characters. Split it" in item.reason
    assert isinstance(read(file, b"Der Fluss steigt.\n" * 27_777), Article)


@given(st.binary())
def test_any_bytes_are_an_article_or_one_line_of_why_not(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    item = read(tmp_path_factory.mktemp("any") / "a.txt", content)
    assert isinstance(item, Article) or len(item.reason.splitlines()) == 1
