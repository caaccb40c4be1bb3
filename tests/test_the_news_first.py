"""Who asks means the news: what was published shortly before a question comes first."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.answer.asked.time import LATEST, Timing, the_news_first
from index.domain import Article, Hit, Passage

NOW = datetime(2026, 3, 20, 12, tzinfo=UTC)


def hit(name: str, score: float, days_ago: float | None) -> Hit:
    published = NOW - timedelta(days=days_ago) if days_ago is not None else None
    return Hit(Article(name, "The mayor spoke.", published=published), Passage(name, 0, 16), score)


def order(question: str, *hits: Hit) -> list[str]:
    return [each.article.id for each in the_news_first(hits, Timing.read(question, "en", NOW))]


def test_of_articles_found_about_equally_well_the_one_of_these_days_is_first() -> None:
    assert order("Who is the mayor of Elmsau?", hit("old", 3.0, 900), hit("new", 2.5, 3)) == ["new", "old"]


def test_an_old_article_that_was_found_much_better_stays_first() -> None:
    hits = hit("old", 3.0 + LATEST, 900), hit("new", 2.5, 3)
    assert order("Who is the mayor of Elmsau?", *hits) == ["old", "new"]


def test_a_question_that_says_the_year_is_not_about_the_news() -> None:
    assert order("Who was mayor of Elmsau in May 2019?", hit("old", 3.0, 900), hit("new", 2.5, 3)) == ["old", "new"]


@pytest.mark.parametrize("days_ago", [None, 4_000])
def test_articles_without_a_date_and_old_ones_keep_their_order(days_ago: float | None) -> None:
    hits = hit("first", 3.0, days_ago), hit("second", 2.9, days_ago), hit("third", 2.8, None)
    assert order("Who is the mayor of Elmsau?", *hits) == ["first", "second", "third"]
