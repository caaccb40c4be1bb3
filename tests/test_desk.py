"""From a question to a verified answer, with the real model over the sample articles."""

from datetime import UTC, datetime

import pytest
from dispatches import FERRY, TOLLS
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answer.answers import Answer, Answered, Disputed, NotFound
from bot.answer.asked.question import Question
from bot.answer.asked.time import Timing
from bot.answer.desk import Desk
from bot.answer.figures.figured import MOST_FIGURES, figured_answer, wanted
from bot.contracts import figures_of
from bot.plain import plain
from index.domain import Article, Hit, Origin, Passage
from index.figures import read_figures

ALEPPO = {
    "en": "how many died in Aleppo?",
    "fr": "combien de morts à Alep ?",
    "de": "wie viele Tote gab es in Aleppo?",
    "es": "¿cuántos muertos hubo en Alepo?",
    "ar": "كم عدد القتلى في حلب؟",
}


def claimed(answer: Answer) -> dict[float, str | None]:
    """The numbers of an answer's sides, each with its owner."""
    return (
        {} if isinstance(answer, NotFound) else {s.latest.figure.value: s.latest.figure.said_by for s in answer.sides}
    )


@pytest.mark.parametrize("language", ALEPPO)
def test_the_aleppo_question_gets_both_tolls_with_their_owners_in_every_language(
    seeds_desk: Desk, language: str
) -> None:
    answer = seeds_desk.answer(ALEPPO[language])
    assert isinstance(answer, Disputed)
    assert {70, 30} <= claimed(answer).keys()
    assert 300_000 not in claimed(answer)
    assert all(cited.figure.scope for cited in answer.other_scope)
    assert answer.language == language


@pytest.mark.parametrize("text", ["1", "٣", " 2016? ", "🔥", "…"])
def test_a_text_without_a_word_asks_nothing(seeds_desk: Desk, text: str) -> None:
    assert isinstance(seeds_desk.answer(text), NotFound)


@pytest.mark.parametrize("language", ALEPPO)
def test_one_article_is_enough_for_both_sides_and_the_other_scope(seeds_desk: Desk, language: str) -> None:
    question = ALEPPO[language].replace("Aleppo", "Valdorne").replace("Alepo", "Valdorne").replace("Alep", "Valdorne")
    answer = seeds_desk.answer(question.replace("حلب", "Valdorne"), passages=[TOLLS.text])
    assert claimed(answer).keys() == {70, 30}
    assert [cited.figure.value for cited in figures_of(answer)][2:] == [300_000]
    owners = claimed(answer)
    assert "Samir al-Kadi" in (owners[70] or "")
    assert "OVDH" in (owners[30] or "")


def test_a_question_about_the_whole_war_is_answered_with_the_wars_figure(seeds_desk: Desk) -> None:
    answer = seeds_desk.answer("how many people died in the whole war in Valdorne?", passages=[TOLLS.text])
    assert claimed(answer).keys() == {300_000}


@pytest.mark.parametrize(
    ("question", "value"),
    [("Combien de morts à Sarlande en 2018 ?", 8), ("How many people died in Sarlande in 2018?", 8)],
)
def test_a_question_about_another_year_is_answered_with_what_an_article_recalls_of_it(
    seeds_desk: Desk, question: str, value: float
) -> None:
    text = (
        "À Marvence, un immeuble s'est effondré lundi, faisant deux morts, selon les pompiers. "
        "En 2018, l'effondrement d'un immeuble à Sarlande, une ville voisine, avait coûté la vie à huit personnes."
    )
    answer = seeds_desk.answer(question, passages=[text])
    assert claimed(answer).keys() == {value}
    assert claimed(seeds_desk.answer("Combien de morts à Marvence ?", passages=[text])).keys() == {2}


def test_a_figure_of_another_scope_never_stands_alone(seeds_desk: Desk) -> None:
    answer = seeds_desk.answer("combien de morts à Valdorne ?", passages=[TOLLS.text.split("\n")[1]])
    assert isinstance(answer, NotFound)


@pytest.mark.parametrize(
    ("question", "value"),
    [
        ("how many died in Aleppo according to the Observatory?", 30),
        ("how many died in Aleppo according to the civil defence?", 70),
        ("combien de morts à Alep selon l'OSDH ?", 30),
        ("كم عدد القتلى في حلب بحسب الدفاع المدني؟", 70),
    ],
)
def test_asked_for_one_owners_count_that_comes_first_and_the_others_are_still_named(
    seeds_desk: Desk, question: str, value: float
) -> None:
    answer = seeds_desk.answer(question)
    assert isinstance(answer, Disputed)
    assert answer.sides[0].latest.figure.value == value
    assert {30, 70} <= claimed(answer).keys()


def test_the_count_of_an_organisation_that_gave_none_is_not_found(seeds_desk: Desk) -> None:
    assert isinstance(seeds_desk.answer("How many people does the civil defence say were injured in Aleppo?"), NotFound)


def test_what_no_article_says_is_not_found(seeds_desk: Desk) -> None:
    answer = seeds_desk.answer("What is the capital of Australia?")
    assert isinstance(answer, NotFound)
    assert answer.confidence < 0.5


@pytest.mark.parametrize("question", ["how many died in the tornado?", "wie viele Tote beim Vulkanausbruch?"])
def test_an_event_of_a_kind_that_no_article_tells_of_is_not_found_and_the_nearest_named(
    seeds_desk: Desk, question: str
) -> None:
    answer = seeds_desk.answer(question)
    assert isinstance(answer, NotFound)
    assert answer.nearest is not None
    assert answer.nearest.title in plain(seeds_desk.reply(answer))


def test_the_injured_are_not_answered_with_the_dead(seeds_desk: Desk) -> None:
    answer = seeds_desk.answer("how many were injured in Valdorne?", passages=[TOLLS.text])
    assert isinstance(answer, NotFound)


def test_a_question_in_words_is_answered_with_sentences(seeds_desk: Desk) -> None:
    answer = seeds_desk.answer("Which captain had sailed the route for twenty years?", passages=[FERRY.text])
    assert isinstance(answer, Answered)
    assert "Jonas Merel" in answer.citations[0].quote.text


@pytest.mark.parametrize(
    "question",
    ["", "?", "😀😀😀", "x", "<b>how many</b> & <script>", "'; DROP TABLE articles; --", "\ud800 died", "\x00", "عاجل"],
)
def test_odd_questions_get_an_answer_or_a_not_found_and_never_an_error(seeds_desk: Desk, question: str) -> None:
    assert plain(seeds_desk.reply(seeds_desk.answer(question)))


@pytest.mark.parametrize("length", [4_000, 100_000])
def test_long_questions_are_cut_and_answered(seeds_desk: Desk, length: int) -> None:
    answer = seeds_desk.answer(("how many died in Aleppo? " * length)[:length])
    assert len(answer.question) <= 1_000


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(question=st.text(max_size=200), passages=st.lists(st.text(max_size=200), max_size=3))
def test_whatever_is_asked_of_whatever_text_every_quote_stands_in_it(
    seeds_desk: Desk, question: str, passages: list[str]
) -> None:
    answer = seeds_desk.answer(question, passages=passages)
    for citation in () if isinstance(answer, NotFound) else answer.citations:
        text = passages[int(citation.article.id.removeprefix("passage-")) - 1]
        assert text[citation.quote.start : citation.quote.end] == citation.quote.text


@pytest.mark.parametrize(
    "question",
    [
        *("How many died 9999 years ago?", "How many died before 3000 years ago?", "0000年1月死了多少人？"),
        *("How many had died 9999999 days after the quake?", "How many died on 01.01.0001?"),
    ],
)
def test_times_beyond_every_calendar_are_answered_or_not_found(seeds_desk: Desk, question: str) -> None:
    seeds_desk.answer(question)


@pytest.mark.parametrize("question", ["Who won the Copa Austral final?", "¿Quién ganó la final de la Copa Austral?"])
def test_what_is_quoted_beside_the_best_sentence_is_of_what_the_question_names(seeds_desk: Desk, question: str) -> None:
    answer = seeds_desk.answer(question)
    assert isinstance(answer, Answered)
    assert all("copa-austral" in each.article.id for each in answer.citations)


def test_a_part_of_an_events_dead_is_no_toll_of_the_whole_war() -> None:
    text = (
        "More than 300,000 people have been killed since 2011. At least 70 people were killed on Friday in Aleppo, "
        "medics said. Fourteen of the dead were children."
    )
    told = Article("a", text, language="en")
    question = Question.read("How many have died in the whole war?")
    hits = [Hit(told, Passage("a", 0, len(text)), 1.0, similarity=1.0)]
    timing = Timing.read(question.text, "en", datetime(2016, 9, 24, tzinfo=UTC), None)
    answer = figured_answer(
        question, timing, 1.0, wanted(question, read_figures(told)), hits, origins={"a": Origin("a")}
    )
    assert answer is not None
    assert claimed(answer).keys() == {300_000}


@pytest.mark.parametrize(
    ("question", "of_then", "expected"),
    [
        (
            "How many died in the earthquake of 3 March 2018?",
            "The earthquake of 3 March 2018 killed 2,000 people.",
            2000,
        ),
        ("How many died in the earthquake in 2018?", "The earthquake of 3 March 2018 killed 2,000 people.", 2000),
        ("How many died in the earthquake of 3 February 2026?", "In 2026 quakes killed 2,000 people.", 112),
        ("How many died in the 2018 earthquake?", "The 2018 earthquake killed 2,000 people.", 2000),
        ("How many died in the 2018 earthquake?", "Since 2018 quakes have killed 2,000 people.", None),
        ("How many died in the earthquake of 3 February?", "The one of 3 March 2018 killed 2,000 people.", 112),
    ],
)
def test_a_report_that_recalls_an_old_event_answers_for_its_day_with_its_toll(
    question: str, of_then: str, expected: float | None
) -> None:
    text = f"The earthquake killed 112 people, the ministry said on Tuesday. {of_then}"
    told = Article("a", text, language="en", published=datetime(2026, 2, 3, tzinfo=UTC))
    asked = Question.read(question, "en")
    timing = Timing.read(question, "en", datetime(2026, 2, 20, tzinfo=UTC))
    hits = [Hit(told, Passage("a", 0, len(text)), 1.0, similarity=1.0)]
    answer = figured_answer(asked, timing, 1.0, wanted(asked, read_figures(told)), hits, origins={"a": Origin("a")})
    assert (list(claimed(answer)) if answer else [None]) == [expected]


def test_the_day_on_which_a_toll_was_told_is_no_day_of_its_event() -> None:
    text = "The earthquake of 3 February killed 127 people, the ministry said on Tuesday."
    told = Article("a", text, language="en", published=datetime(2026, 3, 10, tzinfo=UTC))
    now = datetime(2026, 11, 22, tzinfo=UTC)
    aftershock = Timing.read("How many died in the aftershock of 18 February?", "en", now)
    assert not aftershock.may_mean(text, told)
    assert aftershock.may_mean("On Tuesday the ministry put the dead of the aftershock at two.", told)
    assert Timing.read("How many died in the earthquake of 3 February?", "en", now).may_mean(text, told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police say a man opened fire at a vigil for a girl slain in 2014, killing two people and wounding 3.", [2]),
        ("Un homme a tiré sur une veillée pour une fillette morte en 2014, tuant deux personnes.", [2]),
        ("In March 2014, a man opened fire at a vigil in Ondara, killing two people.", []),
        ("A man was sentenced for killing two people in Ondara in 2014.", []),
        ("Shots were heard. A man opened fire in Ondara in 2014, killing two people.", []),
    ],
)
def test_whom_the_first_sentence_recalls_on_its_way_to_the_news_dates_no_figure_of_it(
    text: str, expected: list[float]
) -> None:
    language = "fr" if text.startswith("Un ") else "en"
    told = Article("a", text, language=language, published=datetime(2016, 7, 15, tzinfo=UTC))
    asked = Question.read("How many people were killed in July 2016 in Ondara?", "en")
    timing = Timing.read(asked.text, "en", datetime(2016, 7, 20, tzinfo=UTC))
    hits = [Hit(told, Passage("a", 0, len(text)), 1.0, similarity=1.0)]
    answer = figured_answer(asked, timing, 1.0, wanted(asked, read_figures(told)), hits, origins={"a": Origin("a")})
    assert (list(claimed(answer)) if answer else []) == expected


def test_those_who_watched_are_none_of_those_who_were_arrested(seeds_desk: Desk) -> None:
    corrected = "The club said 29,870 people watched Elmsau beat Brennach."
    first = "Police said seven people were arrested outside the stadium in Elmsau after the match with Brennach."
    answer = seeds_desk.answer("how many people watched the match in Elmsau?", passages=[corrected, first])
    assert [cited.figure.value for cited in figures_of(answer)] == [29_870]


def test_of_a_text_with_hundreds_of_rival_figures_the_best_fitting_are_compared() -> None:
    names = [f"{first}{last}" for first in "ABCDEFGHIJKLMNOP" for last in ("arn", "bel", "cho", "dra", "eld", "fox")]
    text = " ".join(f"Ann {name} said {n} people were killed in Homs." for n, name in enumerate(names, 3))
    told = Article("a", text, language="en")
    question = Question.read("How many people were killed in Homs?")
    near = text.index("Ann Parn")
    hits = [Hit(told, Passage("a", near, len(text)), 1.0, similarity=0.9), Hit(told, Passage("a", 0, near), 0.9)]
    timing = Timing.read(question.text, "en", datetime(2016, 9, 24, tzinfo=UTC), None)
    answer = figured_answer(question, timing, 1.0, read_figures(told), hits, origins={"a": Origin("a")})
    assert isinstance(answer, Disputed)
    assert len(answer.sides) == MOST_FIGURES < len(names)
    assert "Ann Pfox" in {side.latest.figure.said_by for side in answer.sides}
