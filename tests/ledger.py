"""Reads a hand-written sentence and writes its figures one a line, for the tests of the ledger's reader.

A block holds sentences of one language; under each its figures, one a line, indented: the words, the value (and the
higher one), the bound, what is counted, the unit, who says so, and the scope ("-" for nobody and for the event).
"""

from collections.abc import Iterator
from datetime import UTC, datetime

from index.domain import Article, Figure
from index.figures import read_figures

PUBLISHED = datetime(2026, 3, 5, 18, 30, tzinfo=UTC)


def read(text: str, language: str) -> list[Figure]:
    return read_figures(Article(id="a", text=text, language=language, published=PUBLISHED))


def line(figure: Figure, text: str) -> str:
    high = f" to {figure.high:,.12g}" if figure.high else ""
    said_by, scope = figure.said_by or "-", figure.scope or "-"
    return " | ".join(
        (figure.span.of(text), f"{figure.value:,.12g}{high}", figure.bound, figure.counted, figure.unit, said_by, scope)
    )


def cases(language: str, block: str) -> Iterator[tuple[str, str, list[str]]]:
    text, expected = "", list[str]()
    for row in [*block.strip().splitlines(), "end"]:
        if row.startswith("    "):
            expected.append(row.strip())
            continue
        if text:
            yield language, text, expected
        text, expected = row, []
