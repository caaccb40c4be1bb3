"""A saved web page: one file, one article. The only home of trafilatura, which finds it there."""

import logging
import re
from collections.abc import Iterator
from configparser import ConfigParser
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from index.domain import Article, Skipped
from index.errors import SourceError
from index.sources.files import decode, read_bytes
from index.sources.record import Record

if TYPE_CHECKING:
    from trafilatura.settings import Document

_MAX_BYTES = 10_000_000
# trafilatura's time grows with the square of the tags: 40,000 take 4 s, 240,000 (5 MB of short paragraphs) 140 s.
_MAX_TAGS = 40_000
_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*(?:[\"']\s*)?([\w.:-]{2,40})", re.IGNORECASE
)
_SCRIPT = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[a-zA-Z]")
_LANGUAGE = re.compile(r"<html\b[^>]{0,500}?\slang\s*=\s*[\"']?([a-zA-Z]{2})\b", re.IGNORECASE)
# Shorter texts are articles too: the library's own least size, 250 characters, drops short dispatches.
_LEAST_CHARACTERS = 60
_NAVIGATION = "//nav | //*[@role='navigation']"
# A note's number or a power would run into the number before it: "12<sup>3</sup> were hurt".
_RAISED = re.compile(
    r"<sup\b[^<>]{0,300}>\s*(?:<[a-z][^<>]{0,300}>\s*){0,3}\[?(\d{1,3})\]?\s*(?:</[a-z]+>\s*){0,3}</sup\s*>",
    re.IGNORECASE,
)
_DIGITS_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_IN_DOUBT = re.compile(r"(?<![\w/-])(\d{1,2})([/-])(\d{1,2})\2(?:20)?(\d\d)(?![\w/-])")
# Only what the page's markup says: the extensive search takes any date in the text, or the year of the ©.
_DATES = {"original_date": True, "extensive_search": False, "outputformat": "%Y-%m-%dT%H:%M:%S%z"}


def read_html(path: Path) -> Iterator[Article | Skipped]:
    """Yield the page's article with the title, date, authors, publisher and address that its metadata give.

    Raises SourceError if there is no article in the page, or more page than can be searched in seconds.
    """
    content = read_bytes(path, _MAX_BYTES)
    charset = _CHARSET.search(content[:4096])
    page = decode(content, charset[1].decode("ascii") if charset else None)
    if len(_TAG.findall(_SCRIPT.sub("", page))) > _MAX_TAGS:
        raise SourceError(f"it has over {_MAX_TAGS} tags.", "Save the article's text alone as .txt.")
    yield from _record(page).articles(path)


def _record(page: str) -> Record:
    text, found = _extracted(_RAISED.sub(lambda raised: raised[1].translate(_DIGITS_RAISED), page))
    language = _LANGUAGE.search(page[:4096])
    return Record(
        text=text,
        title=found.title or "",
        url=found.url or "",
        published=_in_doubt(found.date, page) or found.date,
        source=found.sitename or found.hostname or "",
        language=language[1] if language else "",
        authors=tuple((found.author or "").split(";")),
    )


def _extracted(page: str) -> "tuple[str, Document]":
    import trafilatura
    from trafilatura.settings import Document

    try:
        found = trafilatura.bare_extraction(
            page,
            include_comments=False,
            with_metadata=True,
            config=_config(),
            date_extraction_params=_DATES,
            prune_xpath=_NAVIGATION,
        )
    except Exception as error:
        raise SourceError("it cannot be read as HTML.", "Save the article's text as .txt.") from error
    if not isinstance(found, Document) or not found.text:
        raise SourceError("no article was found in the page.", "Save the article's text as .txt.")
    return found.text, found


def _in_doubt(found: str | None, page: str) -> str | None:
    """Return the writing that a date was read from, where the month might as well be the day: "05/06/2026".

    The library takes the first number for the day, wherever the page comes from. A page that writes the same day
    plainly, too, is believed.
    """
    if not found:
        return None
    year, month, day = map(int, found[:10].split("-"))
    plain = (
        rf"{year}(?P<between>[/.-]?){month:02}(?P=between){day:02}|\b0?{day}\W{{1,3}}[^\W\d_]{{3,10}}\W{{1,3}}{year}"
    )
    plain += rf"|[^\W\d_]{{3,10}}\W{{1,3}}0?{day}\W{{1,3}}{year}"
    for written in _IN_DOUBT.finditer(page):
        first, second, years = int(written[1]), int(written[3]), int(written[4])
        if (first, second, years) == (day, month, year % 100) and first != second and first <= 12:
            return None if re.search(plain, page) else written[0]
    return None


@cache
def _config() -> ConfigParser:
    from trafilatura.settings import use_config

    # What it has to say of a page comes out in our own words; without a handler it would be printed.
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", str(_LEAST_CHARACTERS))
    return config
