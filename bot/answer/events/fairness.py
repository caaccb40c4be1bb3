"""Similarities made comparable across languages: a question is nearer to its own language than it ought to be."""

from collections.abc import Iterable

from index.domain import Article, Hit

HEAD_START = 0.015  # what equally good sentences in another language lack, on the average of our own questions


def head_start(article: Article, language: str) -> float:
    """Return what to add to a similarity: 0 for an article in the question's language or in an unknown one."""
    return 0.0 if language == "und" or article.language in {language, "und"} else HEAD_START


def fair_similarity(hit: Hit, language: str) -> float:
    """Return a passage's similarity to a question in this language, with its head start."""
    return hit.similarity + head_start(hit.article, language)


def article_similarities(hits: Iterable[Hit], language: str) -> dict[str, float]:
    """Return the fair similarity of each article's nearest passage, by id, in the order of the hits."""
    found: dict[str, float] = {}
    for hit in hits:
        fair = fair_similarity(hit, language)
        found[hit.article.id] = max(fair, found.get(hit.article.id, fair))
    return found
