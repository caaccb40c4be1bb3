"""A file with one article in it, read as a source reads it."""

from pathlib import Path

from index.domain import Article, Skipped
from index.sources import open_source


def read(path: Path, content: bytes) -> Article | Skipped:
    path.write_bytes(content)
    (item,) = open_source(path)
    return item


def article(path: Path, content: bytes) -> Article:
    item = read(path, content)
    assert isinstance(item, Article), item
    return item
