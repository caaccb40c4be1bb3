"""Which of the articles found report the event of the best one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.answer.asked.question import Question
from bot.answer.events.event import about_one_event, named_there, of_the_kind_first, of_the_place_first
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


def mine(name: str, place: str, language: str = "zh") -> Article:
    words = {"zh": f"{place}煤矿爆炸造成多人死亡。", "en": f"A blast in a mine in {place} killed many, police said."}
    return Article(name, words[language], language=language, published=SHOT)


def there(question: str, *hits: Hit) -> list[str]:
    return [each.article.id for each in named_there(hits, Question.read(question))]


IN_GUIZHOU = "How many people died in the mine explosion in Guizhou?"


def test_of_articles_in_another_script_those_that_do_not_know_the_name_are_of_another_place() -> None:
    found = [hit(mine("yunnan", "云南"), 0.9), hit(mine("guizhou", "贵州"), 0.89), hit(mine("henan", "河南"), 0.88)]
    assert there(IN_GUIZHOU, *found) == ["guizhou"]
    assert there("Combien de morts dans l'explosion de la mine au Guizhou ?", *found) == ["guizhou"]


def test_where_no_article_in_another_script_knows_the_name_all_stay() -> None:
    found = [hit(mine("yunnan", "云南"), 0.9), hit(mine("henan", "河南"), 0.88)]
    assert there(IN_GUIZHOU, *found) == ["yunnan", "henan"]


def test_one_that_fits_much_worse_tells_nothing_of_the_others() -> None:
    found = [hit(mine("yunnan", "云南"), 0.9), hit(mine("guizhou", "贵州"), 0.7)]
    assert there(IN_GUIZHOU, *found) == ["yunnan", "guizhou"]


def test_in_the_questions_own_script_another_place_stays_out_where_none_of_them_knows_the_name() -> None:
    guizhou, shanxi = hit(mine("guizhou", "贵州"), 0.85), hit(mine("shanxi", "Shanxi", "en"), 0.9)
    named = hit(mine("named", "Guizhou", "en"), 0.8)
    assert there(IN_GUIZHOU, shanxi, guizhou) == ["guizhou"]
    assert there(IN_GUIZHOU, shanxi, guizhou, named) == ["shanxi", "guizhou", "named"]


def test_a_country_counts_only_where_nothing_nearer_is_named() -> None:
    guizhou, china = hit(mine("guizhou", "贵州"), 0.9), hit(mine("china", "中国云南"), 0.9)
    assert there("How many people died in the mine explosion in Guizhou, China?", guizhou, china) == ["guizhou"]
    assert there("How many people died in the mine explosion in China?", guizhou, china) == ["china"]


def test_a_report_in_another_script_is_of_the_event_by_its_name() -> None:
    english, chinese = mine("en", "Guizhou", "en"), mine("zh", "贵州")
    asked = Question.read(IN_GUIZHOU)
    kept = about_one_event([hit(english, 0.9), hit(chinese, 0.82), hit(mine("henan", "河南"), 0.87)], asked)
    assert [each.article.id for each in kept] == ["en", "zh"]


def test_chinese_articles_of_different_weeks_can_be_held_against_each_other() -> None:
    later = replace(mine("later", "贵州"), published=SHOT + timedelta(30))
    recalls = replace(later, id="recalls", text="贵州3月4日煤矿爆炸造成的死亡人数上升。")
    asked = Question.read(IN_GUIZHOU)
    kept = about_one_event([hit(mine("first", "贵州"), 0.9), hit(later, 0.9), hit(recalls, 0.9)], asked)
    assert [each.article.id for each in kept] == ["first", "recalls"]


def test_a_fire_elsewhere_is_not_put_before_the_blast_in_the_place_asked_about() -> None:
    blast = replace(REPORT, id="blast", title="Blast in Montclar", text="Four workers died in a blast in Montclar.")
    fire = replace(REPORT, id="fire", title="Forest fire", text="A forest fire burned 900 hectares near Lisk.")
    found = [hit(blast, 0.8), hit(fire, 0.78)]

    def order(question: str) -> list[str]:
        return [each.article.id for each in of_the_kind_first(found, Question.read(question))]

    assert order("Who is to blame for the fire in Montclar?") == ["blast", "fire"]
    assert order("Who is to blame for the fire?") == ["fire", "blast"]
