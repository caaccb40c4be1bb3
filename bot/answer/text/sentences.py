"""The sentences of an article, and in which of them a figure stands."""

from functools import lru_cache

from index.domain import Article, Figure, Span
from index.text.sentences import split


@lru_cache(maxsize=512)  # the same few articles are asked about again and again
def sentences_in(article: Article) -> tuple[Span, ...]:
    """Return the sentences of an article, in order."""
    return tuple(split(article.text, article.language))


def place_of(figure: Figure, article: Article) -> int | None:
    """Return which sentence of its article a figure begins in, None for none of them."""
    at = figure.span.start
    return next((place for place, each in enumerate(sentences_in(article)) if each.start <= at < each.end), None)
