"""Similarities made comparable across languages: a question is nearer to its own language than it ought to be."""

from index.domain import Article

HEAD_START = 0.03  # what equally good sentences in another language lack, on the average of our own questions


def head_start(article: Article, language: str) -> float:
    """Return what to add to a similarity: 0 for an article in the question's language or in an unknown one."""
    return 0.0 if language == "und" or article.language in {language, "und"} else HEAD_START
