import gzip
import json
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.domain import Article, Skipped
from index.sources import open_source

GOOD = b'{"id": "gut", "text": "Der Fluss steigt."}'
LINE = {
    "id": "fluss-1",
    "url": "https://example.org/1",
    "title": "Der Fluss\n steigt",
    "text": "Der Fluss steigt.\r\nNiemand weiß, wie lange.",
    "published": "2016-09-23T20:15:00Z",
    "source": "Der Bote",
    "language": "de-CH",
    "authors": ["A. Berg", ""],
    "origin": "dpa",
    "event": {"kind": "flood"},
}


def read(path: Path, *lines: bytes) -> list[Article | Skipped]:
    content = b"\n".join(lines)
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)
    return list(open_source(path))


@pytest.fixture(params=["lage.jsonl", "lage.jsonl.gz"])
def file(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    return tmp_path / str(request.param)


def test_a_line_is_an_article(file: Path) -> None:
    assert read(file, json.dumps(LINE).encode()) == [
        Article(
            id="fluss-1",
            text="Der Fluss steigt.\r\nNiemand weiß, wie lange.",
            title="Der Fluss steigt",
            url="https://example.org/1",
            published=datetime(2016, 9, 23, 20, 15, tzinfo=UTC),
            source="Der Bote",
            language="de",
            authors=("A. Berg",),
            origin="dpa",
        )
    ]


def test_only_the_text_is_required(file: Path) -> None:
    (found,) = read(file, '{"text": "Das Wasser fällt, und niemand weiß, wie lange."}'.encode())
    assert isinstance(found, Article)
    assert (found.title, found.url, found.published, found.source, found.authors) == ("", "", None, "", ())
    assert (found.language, found.origin) == ("de", None)


def test_null_is_as_good_as_absent(file: Path) -> None:
    line = dict.fromkeys(LINE, None) | {"text": "Der Fluss steigt."}
    (found,) = read(file, json.dumps(line).encode())
    assert isinstance(found, Article)
    assert found.title == ""


def test_a_publisher_that_is_the_host_of_an_address_has_one_name(file: Path) -> None:
    found = read(file, b'{"text": "Gale.", "source": "example.org:80"}\n{"text": "Rain.", "source": "example.org"}')
    assert [each.source for each in found if isinstance(each, Article)] == ["example.org", "example.org"]


def test_an_article_without_id_is_called_by_its_url(file: Path) -> None:
    (found,) = read(file, b'{"text": "Der Fluss steigt.", "url": "https://example.org/1"}')
    assert isinstance(found, Article)
    assert found.id == "https://example.org/1"


def test_an_article_without_name_keeps_its_id_when_lines_move(file: Path) -> None:
    nameless = b'{"text": "Das Wasser steigt."}'
    (first,), (_, moved) = read(file, nameless), read(file, GOOD, nameless)
    assert isinstance(first, Article)
    assert isinstance(moved, Article)
    assert first.id == moved.id
    assert first.id.startswith("lage-")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "Invalid JSON"),
        (b"[1]", "object"),
        (b'"text"', "object"),
        (b"null", "object"),
        (b'{"title": "nur"}', 'no "text"'),
        (b'{"text": 5}', "text: "),
        (b'{"text": null}', "text: "),
        (b'{"text": ["a"]}', "text: "),
        (b'{"text": "a", "title": {}}', "title: "),
        (b'{"text": "a", "authors": [{"name": "b"}]}', "authors.0: "),
        (b'{"text": "a", "authors": [' + b"[]," * 100_000 + b"[]]}", "authors.0: "),
        (b'{"text": "a", "authors": [' + b'"b",' * 1000 + b'"b"]}', "at most 1000"),
        (b'{"text": ""}', "no text"),
        (b'{"text": " \\u200b"}', "no text"),
        (b'{"text": "\\ud800"}', "Invalid JSON"),
        (b'{"text": "a\\u0000"}', "NUL"),
        (b'{"text": "a", "id": "\\u0000"}', "NUL"),
        (b'{"text": "\xff"}', "Invalid JSON"),
        (b"[" * 100_000, "recursion"),
        (b'{"text": "a", "id": ' + b"9" * 5000 + b"}", "out of range"),
        (b'{"text": "a", "url": "' + b"u" * 3000 + b'"}', "2000 characters"),
    ],
)
def test_a_bad_line_is_skipped_by_number_and_the_rest_goes_on(file: Path, line: bytes, reason: str) -> None:
    report, good = read(file, line, b"", GOOD)
    assert isinstance(report, Skipped)
    assert report.path == str(file)
    assert report.reason.startswith("line 1: ")
    assert reason in report.reason
    assert isinstance(good, Article)


@pytest.mark.parametrize("published", ['"gestern"', "true", "{}", "1e400", "NaN", '"0001-01-01"'])
def test_a_bad_date_leaves_the_article_and_is_reported(file: Path, published: str) -> None:
    found, report = read(file, f'{{"text": "Der Fluss steigt.", "published": {published}}}'.encode())
    assert isinstance(found, Article)
    assert found.published is None
    assert isinstance(report, Skipped)
    assert report.reason.startswith("line 1: kept without a date:")


def test_a_number_may_be_an_id(file: Path) -> None:
    (found,) = read(file, b'{"id": 17, "text": "Der Fluss steigt."}')
    assert isinstance(found, Article)
    assert found.id == "17"


def test_the_byte_order_mark_goes(file: Path) -> None:
    assert isinstance(read(file, b"\xef\xbb\xbf" + GOOD)[0], Article)


def test_a_line_beyond_any_article_is_passed_over(file: Path) -> None:
    # Chance keeps it from packing as well as what was made to unpack without end.
    words = b"".join(random.Random(n).randbytes(1_000).hex().encode() + b"x" * 100_000 for n in range(450))  # noqa: S311
    report, good = read(file, b'{"text": "' + words + b'"}', GOOD)
    assert isinstance(report, Skipped)
    assert "longer than 20 MB" in report.reason
    assert isinstance(good, Article)


def test_a_line_without_end_is_given_up(tmp_path: Path) -> None:
    file = tmp_path / "lage.jsonl"
    file.write_bytes(GOOD + b"\n")
    with file.open("r+b") as stream:
        stream.truncate(1_000_000_000_000)
    good, line, report = open_source(file)
    assert isinstance(good, Article)
    assert isinstance(line, Skipped)
    assert isinstance(report, Skipped)
    assert "goes on after 200 MB" in report.reason


def test_empty_lines_without_end_are_given_up(file: Path) -> None:
    good, report = read(file, GOOD, *[b" " * 99] * 10_001, GOOD)
    assert isinstance(good, Article)
    assert isinstance(report, Skipped)
    assert "empty lines" in report.reason
    assert len(read(file, *[b" " * 99, GOOD] * 10_001)) == 10_001


def test_what_is_no_gzip_is_skipped(tmp_path: Path) -> None:
    file = tmp_path / "lage.jsonl.gz"
    file.write_bytes(GOOD)
    (report,) = open_source(file)
    assert isinstance(report, Skipped)
    assert "not sound gzip" in report.reason


def test_what_comes_before_the_end_of_a_torn_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "lage.jsonl.gz"
    lines = [b'{"text": "Pegel %d steht bei %d."}' % (n, n * n) for n in range(20_000)]
    whole = gzip.compress(b"\n".join(lines))
    file.write_bytes(whole[: len(whole) // 2])
    *found, report = open_source(file)
    assert len(found) > 1000
    assert isinstance(report, Skipped)
    assert "its end is missing" in report.reason


def test_a_damaged_middle_ends_a_file_with_a_reason(tmp_path: Path) -> None:
    file = tmp_path / "lage.jsonl.gz"
    whole = bytearray(gzip.compress(b"\n".join(b'{"text": "Pegel %d."}' % n for n in range(5000))))
    whole[len(whole) // 2 :] = bytes(len(whole) // 2)
    file.write_bytes(whole)
    *_, report = open_source(file)
    assert isinstance(report, Skipped)


def test_a_file_made_to_unpack_without_end_is_stopped(tmp_path: Path) -> None:
    file = tmp_path / "lage.jsonl.gz"
    with gzip.open(file, "wb") as stream:
        stream.write(GOOD + b"\n")
        for _ in range(20):
            stream.write(b"\n" + bytes(1_000_000))
    *_, report = open_source(file)
    assert isinstance(report, Skipped)
    assert "250 times" in report.reason


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(
    st.lists(st.binary() | st.dictionaries(st.sampled_from([*LINE]), json_values).map(lambda d: json.dumps(d).encode()))
)
def test_any_lines_are_articles_or_one_line_of_why_not(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes]
) -> None:
    for item in read(tmp_path_factory.mktemp("any") / "a.jsonl", *lines):
        assert isinstance(item, Skipped) or item.text.encode()
        assert isinstance(item, Article) or len(item.reason.splitlines()) == 1
