from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.domain import Article, Skipped
from index.sources import open_source

HEAD = """---
id: hochwasser-1
title: "Hochwasser: erster Tag"
url: https://example.org/1
published: 2016-09-23T20:14:00+02:00
source: Der Bote
language: de
authors: [A. Berg, B. Tal]
origin: dpa
rating: 5
---

Der Fluss steigt.
"""


def read(path: Path, content: str) -> list[Article | Skipped]:
    path.write_text(content)
    return list(open_source(path))


def article(path: Path, content: str) -> Article:
    (item,) = read(path, content)
    assert isinstance(item, Article), item
    return item


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "fluss.de.md"


def test_the_head_gives_the_fields(file: Path) -> None:
    found = article(file, HEAD)
    assert found == Article(
        id="hochwasser-1",
        text="Der Fluss steigt.",
        title="Hochwasser: erster Tag",
        url="https://example.org/1",
        published=datetime(2016, 9, 23, 20, 14, tzinfo=timezone(timedelta(hours=2))),
        source="Der Bote",
        language="de",
        authors=("A. Berg", "B. Tal"),
        origin="dpa",
    )


def test_without_a_head_name_and_heading_serve(file: Path) -> None:
    found = article(file, "# Der *Fluss* steigt\n\nNiemand weiß, wie lange er noch steigen wird.")
    assert (found.id, found.title, found.language) == ("fluss.de", "Der Fluss steigt", "de")
    assert found.text == "Der Fluss steigt\nNiemand weiß, wie lange er noch steigen wird."


@pytest.mark.parametrize(
    ("markdown", "plain"),
    [
        ("Ein [Wort](https://example.org 'x') und **noch** _eines_.", "Ein Wort und noch eines."),
        ("Eine Zeile\nund ihre Fortsetzung.", "Eine Zeile und ihre Fortsetzung."),
        ("Ein Vers  \nund ein zweiter.", "Ein Vers\nund ein zweiter."),
        ("* eins\n* zwei\n    1. drei", "eins\nzwei\ndrei"),
        ("> Zitat\n\nText", "Zitat\nText"),
        ("| Ort | Tote |\n|---|---|\n| Ostrel | 12 |", "Ort Tote\nOstrel 12"),
        ("![Bild vom Fluss](fluss.png) &amp; <b>mehr</b>", "Bild vom Fluss & mehr"),
        ("<div>Ein <i>Kasten</i></div>", "Ein Kasten"),
        ("<div>Ein <!-- <b>stiller</b> --> Kasten <!-- ohne <b>Ende\n</div>\n\nText", "Ein  Kasten\nText"),
        ("```\nder Code\n```", "der Code"),
        ("Titel\n=====\n\n---\n\nText", "Titel\nText"),
        ("~~weg~~ `da`", "weg da"),
        ('300\'000 \\* "so"', '300\'000 * "so"'),
    ],
)
def test_only_the_words_are_kept(file: Path, markdown: str, plain: str) -> None:
    assert article(file, markdown).text == plain


@pytest.mark.parametrize("published", ["gestern", "2016-99-99", "[]", "true"])
def test_a_bad_date_leaves_the_article_and_is_reported(file: Path, published: str) -> None:
    found, report = read(file, f"---\npublished: {published}\n---\nDer Fluss steigt.")
    assert isinstance(found, Article)
    assert found.published is None
    assert isinstance(report, Skipped)
    assert report.reason.startswith("kept without a date:")


def test_a_day_alone_is_its_midnight(file: Path) -> None:
    found = article(file, "---\npublished: 2016-09-23\nid: 7\n---\nDer Fluss steigt.")
    assert (str(found.published), found.id) == ("2016-09-23 00:00:00+00:00", "7")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("---\ntitle: a: b\n---\nText", "not valid YAML"),
        ("---\n- a\n---\nText", "not a list of fields"),
        ("---\ntitle: [a]\n---\nText", "title"),
        ('---\na: &a ["x","x"]\ntitle: [*a, *a]\n---\nText', "title"),
        ("---\ntitle: " + "[" * 5000 + "\n---\nText", "not valid YAML"),
        ('---\nid: "a\\0b"\n---\nText', "NUL"),
        ("---\nid: " + "a" * 3000 + "\n---\nText", "2000 characters"),
        ("---\ntitle: nichts\n---\n", "no text"),
        ("a" * 1_000_001, "larger than 1 MB"),
        ('---\ntitle: "\\ud800"\n---\nText', "halves"),
    ],
)
def test_what_cannot_be_read_is_skipped(file: Path, content: str, reason: str) -> None:
    (item,) = read(file, content)
    assert isinstance(item, Skipped)
    assert reason in item.reason
    assert "\n" not in item.reason


def test_a_megabyte_of_comments_that_begin_is_passed_over(file: Path) -> None:
    (item,) = read(file, "<!--" * 249_000)  # looked through from each of them it would take hours
    assert isinstance(item, Skipped)
    assert "no text" in item.reason


def test_a_date_that_stands_for_gigabytes_is_reported_as_a_list(file: Path) -> None:
    levels = "".join(f"l{n}: &l{n} [*l{n - 1}, *l{n - 1}]\n" for n in range(1, 60))
    found, report = read(file, f"---\nl0: &l0 [x]\n{levels}published: *l59\n---\nDer Fluss steigt.")
    assert isinstance(found, Article)
    assert isinstance(report, Skipped)
    assert "a list is no date" in report.reason


@given(st.text(alphabet=st.sampled_from("ab \n#*_[]()<>!`|-&;~=1.:\\\"'")))
def test_any_markdown_is_an_article_or_one_line_of_why_not(
    tmp_path_factory: pytest.TempPathFactory, content: str
) -> None:
    for item in read(tmp_path_factory.mktemp("any") / "a.md", content):
        assert isinstance(item, Article) or len(item.reason.splitlines()) == 1
