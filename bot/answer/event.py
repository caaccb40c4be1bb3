"""Which of the articles found report the event that is asked about, so that a look-alike's figures stay out."""

from collections.abc import Sequence
from datetime import timedelta

from bot.answer.fairness import head_start
from index.domain import Article, Hit

# News of one event runs for days; a look-alike is usually weeks, months or a country away.
SAME_NEWS = timedelta(days=10)
# Similarities of one event's articles lie this close together, in whatever language.
CLOSE = 0.04


def about_one_event(hits: Sequence[Hit], language: str) -> list[Hit]:
    """Keep the hits that report the same event as the best one.

    Args:
        hits: Best first.
        language: Of the question, ISO 639-1 or "und".

    Returns:
        The hits of the best hit's article, and of articles near to it in time and about as similar to the question.
    """
    if not hits:
        return []
    anchor = hits[0].article
    similar = {hit: hit.similarity + head_start(hit.article, language) for hit in hits}
    floor = max(similarity for hit, similarity in similar.items() if hit.article.id == anchor.id) - CLOSE
    near = {hit.article.id for hit in hits if similar[hit] >= floor and _near_in_time(hit.article, anchor)}
    return [hit for hit in hits if hit.article.id in near]


def _near_in_time(one: Article, other: Article) -> bool:
    if one.published is None or other.published is None:
        return True
    return abs(one.published - other.published) <= SAME_NEWS
