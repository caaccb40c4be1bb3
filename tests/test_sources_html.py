import logging
import random
from pathlib import Path

import pytest
from one_article import article, read

from index.domain import Article, Skipped
from index.sources.html import read_html

PAGE = """<!doctype html><html lang="fr-CH"><head><meta charset="utf-8"><title>La crue monte | Le Fanal</title>
<meta property="og:title" content="La crue monte"><meta property="og:site_name" content="Le Fanal">
<meta property="article:published_time" content="2016-09-23T20:15:00+02:00"><meta name="author" content="Ana Roy">
<link rel="canonical" href="https://example.org/crue"><script>var x = "<p>script</p>";</script></head>
<body><nav><a href="/">Accueil</a></nav><article><h1>La crue monte</h1>
<p>La rivière a encore monté de <b>douze</b> centimètres pendant la nuit de jeudi.</p>
<h2>Une ville qui attend</h2>
<p>Les écoles restent fermées jusqu'à lundi au moins, a annoncé la commune.</p></article>
<div id="comments"><p>Un commentaire fâché.</p></div><footer>Tous droits réservés</footer></body></html>"""
DATED_BY_CHANCE = "<html><body><article><p>{}</p></article><footer>© 2019 Le Fanal</footer></body></html>"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "crue.html"


def test_the_article_is_found_in_the_page(file: Path) -> None:
    text = article(file, PAGE.encode()).text
    assert "a encore monté de douze centimètres" in text
    assert "\nUne ville qui attend\n" in text
    assert not any(word in text for word in ("Accueil", "script", "fâché", "droits"))


def test_the_page_says_who_and_when(file: Path) -> None:
    found = article(file, PAGE.encode())
    assert (found.id, found.title, found.source) == ("crue", "La crue monte", "Le Fanal")
    assert (found.url, found.language, found.authors) == ("https://example.org/crue", "fr", ("Ana Roy",))
    assert str(found.published) == "2016-09-23 20:15:00+02:00"


def test_a_date_in_the_text_is_not_the_article_s(file: Path) -> None:
    text = "On 3 May 2016 the river rose by twelve centimetres in one night, said the mayor."
    assert article(file, DATED_BY_CHANCE.format(text).encode()).published is None


REPORT = "<p>The river at Elmsau rose by twelve centimetres in the night of Thursday, the mayor of the town said.</p>"
DATED = "<html><head>{}</head><body><article>" + REPORT + "</article></body></html>"


@pytest.mark.parametrize(
    "written",
    [
        '<meta name="date" content="05/06/2026">',
        "<meta name=date content=5/6/2026>",
        '<meta property="article:published_time" content="05-06-2026 10:15">',
        '<meta name="date" content="05/06/26">',
    ],
)
def test_a_date_whose_month_may_be_its_day_is_refused(file: Path, written: str) -> None:
    file.write_text(DATED.format(written))
    found, complaint = read_html(file)
    assert isinstance(found, Article)
    assert found.published is None
    assert isinstance(complaint, Skipped)
    assert "kept without a date: '" in complaint.reason


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ('<meta name="date" content="23/09/2016">', "2016-09-23"),
        ('<meta name="date" content="05/05/2026">', "2026-05-05"),
        ('<meta name="date" content="2026-06-05"><title>What 05/06/2026 brought</title>', "2026-06-05"),
        ('<meta name="date" content="5 June 2026"><title>What 05/06/2026 brought</title>', "2026-06-05"),
    ],
)
def test_a_date_that_can_only_be_one_is_read(file: Path, written: str, day: str) -> None:
    assert str(article(file, DATED.format(written).encode()).published)[:10] == day


@pytest.mark.parametrize("note", ["3", "[3]", '<a href="#n3">3</a>', '<a href="#n3"><span>[3]</span></a>'])
def test_the_number_of_a_note_does_not_run_into_the_number_before_it(file: Path, note: str) -> None:
    page = DATED.format("").replace("twelve", f'12<sup class="note">{note}</sup>')
    assert "rose by 12³ centimetres" in article(file, page.encode()).text


def test_a_page_of_nothing_but_links_to_others_is_no_article(file: Path) -> None:
    links = "".join(f'<li><a href="/{n}">All the news of section number {n} of the paper</a></li>' for n in range(6))
    item = read(file, f"<html><body><nav><ul>{links}</ul></nav></body></html>".encode())
    assert isinstance(item, Skipped)
    assert "no article was found" in item.reason
    page = PAGE.replace('<a href="/">Accueil</a>', f"<ul>{links}</ul>")
    assert "section" not in article(file, page.encode()).text


def test_a_declared_encoding_is_believed(file: Path) -> None:
    page = PAGE.replace("utf-8", "iso-8859-1").replace("jusqu'à", "jusqu’à")
    assert "jusqu’à lundi" in article(file, page.encode("cp1252")).text


def test_an_encoding_is_looked_for_once(file: Path) -> None:
    spaces = b" " * 3_800  # to begin again at each space took 10 s
    assert "douze centimètres" in article(file, b"<meta" * 30 + b" charset=" + spaces + b"\n" + PAGE.encode()).text


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b"<html></html>", "no article"),
        (b"<p>\x00</p>", "NUL"),
        (PAGE.replace("utf-8", "utf-9").encode("cp1252"), "not valid UTF-8"),
        (b"<html><body>" + b"<p>Wort</p>" * 40_001, "over 40000 tags"),
        *[
            (PAGE.replace("utf-8", codec).encode("cp1252"), "which no text is written in")
            for codec in ("hex", "zlib", "rot13", "undefined")
        ],
        (PAGE.replace("utf-8", "ascii").replace("iv", "\xe9\x81").encode("latin-1"), "not valid cp1252"),
        (PAGE.replace("utf-8", "idna").encode("cp1252"), "Save it again as UTF-8"),
        (b"<script>" * 200_000, "no article"),
        (b"<meta " * 200_000, "over 40000 tags"),
        (b"<div>" * 39_000 + b"Text", "no article"),
        (b"x" * 10_000_001, "larger than 10 MB"),
    ],
)
def test_a_page_without_a_readable_article_is_skipped(file: Path, content: bytes, reason: str) -> None:
    item = read(file, content)
    assert isinstance(item, Skipped)
    assert reason in item.reason


def test_a_page_of_five_megabytes_of_script_is_read(file: Path) -> None:
    page = PAGE.replace("var x", "var y = '" + "<p>" * 1_700_000 + "';var x")
    assert "douze centimètres" in article(file, page.encode()).text


def test_a_damaged_page_never_ends_the_reading(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL, "trafilatura")
    chance = random.Random(7)  # noqa: S311 - no secret
    for _ in range(30):
        at, length = chance.randrange(len(PAGE)), chance.randrange(200)
        item = read(file, (PAGE[:at] + PAGE[at + length :]).encode())
        assert isinstance(item, Article) or len(item.reason.splitlines()) == 1
