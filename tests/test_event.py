"""Which of the articles found report the event of the best one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.answer.event import about_one_event, of_the_place_first
from bot.answer.question import Question
from index.domain import Article, Hit, Passage

SHOT = datetime(2024, 3, 4, 12, tzinfo=UTC)
ASKED = Question.read("How many people were killed at the Dorn mill in Elmsau?", "en")
REPORT = Article(
    "report", "Police in Elmsau said Karl Vogt shot two people dead at the Dorn mill.", language="en", published=SHOT
)
# Says little of what is asked, but whose trial it is.
TRIAL = Article(
    "trial", "In court Karl Vogt was told of his plea. He shot two people at the Dorn mill in Elmsau.", language="en",
    published=SHOT + timedelta(5),
)  # fmt: skip
ELSEWHERE = Article(
    "elsewhere", "Near Altbruck in Elmsau county Renate Lund shot three people, Borham police said.", language="en",
    published=SHOT + timedelta(1),
)  # fmt: skip


def hit(article: Article, similarity: float) -> Hit:
    return Hit(article, Passage(article.id, 0, len(article.text)), score=similarity, similarity=similarity)


def kept(*hits: Hit, beyond: tuple[Hit, ...] = ()) -> list[str]:
    return [each.article.id for each in about_one_event(hits, ASKED, beyond)]


def test_a_report_that_bears_most_of_the_names_is_of_the_event_however_little_it_says_of_what_is_asked() -> None:
    assert kept(hit(REPORT, 0.91), hit(TRIAL, 0.84), hit(ELSEWHERE, 0.84)) == ["report", "trial"]


def test_of_what_was_found_further_down_only_such_reports_are_taken() -> None:
    assert kept(hit(REPORT, 0.91), beyond=(hit(TRIAL, 0.84), hit(ELSEWHERE, 0.9))) == ["report", "trial"]


def test_further_passages_of_an_article_found_already_change_nothing() -> None:
    assert kept(hit(REPORT, 0.91), beyond=(hit(REPORT, 0.9),)) == ["report"]


def test_the_same_names_years_later_are_not_the_same_event() -> None:
    later = replace(TRIAL, published=SHOT + timedelta(900))
    assert kept(hit(REPORT, 0.91), hit(later, 0.84)) == ["report"]


def test_the_same_names_with_nothing_like_the_question_are_left_out() -> None:
    assert kept(hit(REPORT, 0.91), hit(TRIAL, 0.7)) == ["report"]


def test_nothing_found_is_no_event() -> None:
    assert kept(beyond=(hit(REPORT, 0.91),)) == []


def test_a_report_with_all_the_names_of_the_question_may_put_it_otherwise() -> None:
    charged = Article(
        "charged", "In Elmsau a man was charged over the Dorn mill. Paul Reger, Ina Fels and Lena Ruhl of Borham sat.",
        language="en", published=SHOT + timedelta(2),
    )  # fmt: skip
    assert kept(hit(REPORT, 0.91), hit(charged, 0.84)) == ["report", "charged"]
    assert kept(hit(REPORT, 0.91), hit(replace(charged, text=charged.text.replace("Dorn", "old")), 0.84)) == ["report"]


def test_a_later_report_that_names_the_month_is_of_the_event_only_by_its_names() -> None:
    first = replace(REPORT, text=f"{REPORT.text} So said Ina Fels, Lena Ruhl and Paul Reger.")
    recalls = replace(TRIAL, text=f"{TRIAL.text} It was in March.", published=SHOT + timedelta(60))
    other = replace(ELSEWHERE, text=f"{ELSEWHERE.text} All Ostrel mourned in March.", published=SHOT + timedelta(60))
    assert kept(hit(first, 0.91), hit(recalls, 0.9), hit(other, 0.9)) == ["report", "trial"]


def in_order(question: str, *hits: Hit, language: str = "en") -> list[str]:
    return [each.article.id for each in of_the_place_first(hits, Question.read(question, language))]


def test_who_knows_the_place_comes_before_who_knows_only_what_it_lies_in() -> None:
    other = replace(REPORT, id="other", text="Four people were wounded in Borham, Norvale, overnight.")
    mill = replace(REPORT, text="Two people were shot at the Dorn mill in Elmsau.")
    asked = "How many people were killed in March 2024 in Elmsau, Norvale?"
    assert in_order(asked, hit(other, 0.84), hit(mill, 0.83)) == ["report", "other"]
    assert in_order(asked, hit(other, 0.84), hit(mill, 0.78)) == ["other", "report"]  # says little of what is asked
    assert in_order("How many were killed in Norvale?", hit(other, 0.84), hit(mill, 0.83)) == ["other", "report"]
    asked = "Combien de morts à Elmsau, Norvale ?"
    assert in_order(asked, hit(other, 0.84), hit(mill, 0.83), language="fr") == ["report", "other"]
