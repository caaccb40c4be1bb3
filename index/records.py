"""Nouns to SQLite rows and back."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import numpy as np
from numpy.typing import NDArray

from index.domain import Article, Bound, Counted, Figure, Quote, Span
from index.ports import Vectors

ARTICLE = "id, sha256, url, title, published, source, language, authors, origin, location, text"
FIGURE = "start, stop, quote_start, quote_stop, value, high, bound, counted, unit, said_by, scope, as_of"
ARTICLE_WIDTH = ARTICLE.count(",") + 1

Record = tuple[Any, ...]  # what sqlite3 returns: typed by the STRICT tables, not by Python


def article_record(article: Article) -> Record:
    """Return the columns of `ARTICLE`."""
    authors = json.dumps(article.authors, ensure_ascii=False)
    who = (article.source, article.language, authors, article.origin)
    return (
        article.id, article.sha256, article.url, article.title, _written(article.published), *who,
        article.location, article.text,
    )  # fmt: skip


def article_of(record: Record) -> Article:
    """Read the columns of `ARTICLE`. Raises ValueError or TypeError where they are not what was written."""
    article_id, sha256, url, title, published, source, language, authors, origin, location, text = record
    article = Article(
        id=article_id, text=text, title=title, url=url, published=moment(published), source=source, language=language,
        authors=tuple(json.loads(authors)), origin=origin, location=location,
    )  # fmt: skip
    if article.sha256 != sha256:
        raise ValueError(f"the article {article_id} has a wrong checksum")
    return article


def figure_record(figure: Figure) -> Record:
    """Return the columns of `FIGURE`."""
    return (
        *figure.span, figure.quote.start, figure.quote.end, figure.value, figure.high, figure.bound, figure.counted,
        figure.unit, figure.said_by, figure.scope, _written(figure.as_of),
    )  # fmt: skip


def figure_of(record: Record, article: Article) -> Figure:
    """Read the columns of `FIGURE`; the quote's words come from the article."""
    start, stop, quote_start, quote_stop, value, high, bound, counted, unit, said_by, scope, as_of = record
    return Figure(
        value=value, high=high, bound=Bound(bound), counted=Counted(counted), unit=unit, said_by=said_by, scope=scope,
        as_of=moment(as_of), span=Span(start, stop), quote=Quote.of(article, Span(quote_start, quote_stop)),
    )  # fmt: skip


def slots_blob(slots: NDArray[np.uint32]) -> bytes:
    """Write a sketch, uint32 (slots,), little-endian."""
    return slots.astype("<u4").tobytes()


def slots_of(blobs: Sequence[bytes], width: int) -> NDArray[np.uint32]:
    """Read sketches, uint32 of shape (len(blobs), width)."""
    return np.frombuffer(b"".join(blobs), dtype="<u4").astype(np.uint32).reshape(len(blobs), width)


def moment(written: str | None) -> datetime | None:
    """Read a time."""
    return datetime.fromisoformat(written) if written else None


def vector_blob(vector: NDArray[np.floating[Any]]) -> bytes:
    """Write a vector as little-endian float16: half the room, and its rank among its neighbours stays."""
    return vector.astype("<f2").tobytes()


def vectors_of(blobs: Sequence[bytes], count: int, dimension: int) -> Vectors:
    """Read vectors, float32 of shape (count, dimension), however many stand in a blob.

    Raises ValueError for a wrong length, NaN or infinity.
    """
    vectors = np.frombuffer(b"".join(blobs), dtype="<f2").astype(np.float32).reshape(count, dimension)
    if not np.isfinite(vectors).all():
        raise ValueError("a vector holds NaN or infinity")
    return vectors


def _written(value: datetime | None) -> str | None:
    return value.isoformat() if value else None
