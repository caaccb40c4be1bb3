"""What kind of answer a question wants, and which sentences can hold one, in any language."""

import pytest
from dispatches import FERRY
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.answers import Answered, NotFound
from bot.answer.asked.question import Question
from bot.answer.desk import Desk
from bot.answer.quotes.offices import offices_of
from bot.answer.quotes.sought import Sought
from index.domain import Article, Quote, Span
from index.text.languages import detect

MAYOR = Article("m", "Floods reached Brennach, said the mayor of the town, Lene Habermoos, on Friday.", language="en")


def may_be_told(question: str, sentence: str, language: str) -> bool:
    return Sought.by(Question.read(question)).may_be_told(sentence, Article("a", sentence, language=language))


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        ("How deep was the lake?", "Der See ist 340 Meter tief.", "Der See ist seit 2019 gesperrt."),
        ("Quelle vitesse avait le train ?", "The train was doing 140 km/h.", "The train had 140 people on board."),
        ("¿A qué hora se hundió?", "Um 5.48 Uhr stürzte sie ein.", "Am Dienstag stürzte sie ein."),
        ("Wie alt war das Opfer?", "Elle avait 34 ans.", "Elle est morte avec 34 autres."),
        ("كم ستكلف إزالة الجسر؟", "It will cost between 6 and 8 million euros.", "It took 6 of 8 cranes."),
        ("Combien gagne un cheminot ?", "Verdient werden 3.200 Franken.", "Ein Drittel der Züge fuhr."),
        ("In what year was the ferry built?", "La nave fue construida en 1987.", "La nave fue construida en Lindra."),
        ("When was the text signed?", "Il a été signé le 9 septembre.", "Il a été signé à Genève."),
        ("What share of staff joined?", "Près de 70% ont suivi.", "Les 70 cheminots ont suivi."),
        ("How long did it last?", "Das dauerte weniger als sechs Minuten.", "Das tat ihnen weh."),
        ("¿A cuántos grados estaban?", "Es waren 9 Grad unter null.", "Es waren 9 Menschen da."),
        ("How much snow fell?", "Es fiel ein halber Meter, 50 Zentimeter.", "Es fiel viel Schnee."),
    ],
)
def test_a_measure_is_told_by_its_unit_in_any_language(question: str, told: str, untold: str) -> None:
    assert may_be_told(question, told, "en" if told.startswith(("The", "It")) else Question.read(told).language)
    assert not may_be_told(question, untold, Question.read(untold).language)


@pytest.mark.parametrize(
    ("question", "sentence", "is_told"),
    [
        ("Combien coûte la reconstruction du pont ?", "The demolition will cost 6 million euros.", False),
        ("Combien coûte la démolition du pont ?", "The demolition will cost 6 million euros.", True),
        ("Combien coûtera le pont ?", "The demolition will cost 6 million euros.", True),
        ("How much will rebuilding the bridge cost?", "El derribo costará 6 millones de euros.", False),
        ("How much will rebuilding the bridge cost?", "Der Wiederaufbau kostet 6 Millionen Euro.", True),
        ("كم ستكلف إعادة بناء الجسر؟", "Der Abriss kostet 6 Millionen Euro.", False),
        ("How much was the fine?", "The rebuilding will cost 6 million euros.", False),
        ("How much was the fine?", "It has to pay 6 million euros.", True),
    ],
)
def test_what_one_work_costs_is_not_the_price_of_another(question: str, sentence: str, *, is_told: bool) -> None:
    assert may_be_told(question, sentence, Question.read(sentence).language) is is_told


@pytest.mark.parametrize(
    "question",
    [
        "Who is the mayor of Brennach?",
        "Qui est la maire de Brennach ?",
        "Wer ist die Bürgermeisterin von Brennach?",
        "¿Quién es la alcaldesa de Brennach?",
        "¿Cómo se llama la alcaldesa de Brennach?",
        "من هو عمدة Brennach؟",
    ],
)
def test_who_holds_an_office_is_told_where_somebody_is_named_beside_it(question: str) -> None:
    sought = Sought.by(Question.read(question))
    assert sought.may_be_told(MAYOR.text, MAYOR)
    assert not sought.may_be_told("The museum of Brennach was robbed, the expert Simon Tavel said.", MAYOR)
    assert not sought.may_be_told("The mayor of Brennach did not come.", MAYOR)


def test_the_mayor_of_another_town_is_no_answer() -> None:
    assert not Sought.by(Question.read("Who is the mayor of Castelnor?")).may_be_told(MAYOR.text, MAYOR)


def test_a_name_far_from_the_office_is_not_its_holders() -> None:
    sentence = "Lene Habermoos wrote, in a long letter to all the people of the valley and its towns, of the mayor."
    assert not may_be_told("Who is the mayor?", sentence, "en")


def test_two_capitals_at_the_head_of_a_german_sentence_are_nobodys_name() -> None:
    assert not may_be_told("Wer ist der Lokführer?", "Unter den Toten ist der Lokführer.", "de")
    assert may_be_told("Wer ist der Lokführer?", "Unter den Toten ist der Lokführer Emil Haase.", "de")


@pytest.mark.parametrize(
    "question",
    [
        *("What happened?", "Why did it fall?", "Wo liegt das?", "Qui a gagné ?", "When many fled, who stayed?"),
        *(
            "Who is Captain Tom Moore?",
            "Who is President Biden?",
            "Who is Stephen King?",
            "Qui est le président Macron ?",
        ),
        *("Who was hurt after the mayor was shot?", "¿En qué parte de la ciudad?", "Quel prix a reçu le film ?"),
    ],
)
@given(sentence=st.text(max_size=60))
def test_any_sentence_may_answer_what_the_tables_do_not_know(question: str, sentence: str) -> None:
    assert may_be_told(question, sentence, "en")


@given(one=st.text(max_size=30), other=st.text(max_size=30))
def test_more_words_name_no_fewer_offices(one: str, other: str) -> None:
    assert offices_of(one) <= offices_of(f"{one} {other}")


@pytest.mark.parametrize(
    "question",
    [
        "Who is the mayor of Castelnor?",
        "¿Quién es el alcalde de Castelnor?",
        "Qui est le maire de Castelnor ?",
        "Wer ist der Bürgermeister von Castelnor?",
        "من هو عمدة كاستلنور؟",
        "How deep was the epicentre of the Karmadin earthquake?",
        "Quel âge avait la première victime du choléra à Nawras ?",
    ],
)
def test_what_no_sentence_can_hold_is_not_found_and_hardly_believed(seeds_desk: Desk, question: str) -> None:
    answer = seeds_desk.answer(question)
    assert isinstance(answer, NotFound)
    assert answer.nearest is not None
    assert answer.confidence < 0.5


def test_the_mayor_that_an_article_names_is_quoted(seeds_desk: Desk) -> None:
    answer = seeds_desk.answer("Wer ist die Bürgermeisterin von Bir Zaytoun?")
    assert isinstance(answer, Answered)
    assert all("Mansour" in citation.quote.text for citation in answer.citations[:1])


def test_a_length_of_something_else_is_not_the_bridges(seeds_desk: Desk) -> None:
    assert isinstance(seeds_desk.answer("Wie lang ist die Josefsbrücke?"), NotFound)


def test_a_number_of_the_dead_or_of_a_date_counts_no_schools(seeds_desk: Desk) -> None:
    dead = "On 3 February the earthquake killed 127 people in Karmadin, the ministry said."
    assert isinstance(
        seeds_desk.answer("How many schools did the Karmadin earthquake destroy?", passages=[dead]), NotFound
    )
    both = f"{dead} It destroyed 14 schools in Karmadin."
    answer = seeds_desk.answer("How many schools did the Karmadin earthquake destroy?", passages=[both])
    assert isinstance(answer, Answered)
    assert answer.short is not None
    assert "14" in answer.short


def test_the_captain_of_the_ferry_is_named() -> None:
    assert Sought.by(Question.read("who is the captain?")).may_be_told(FERRY.text.split("\n")[1], FERRY)


def test_a_sentence_that_never_ends_is_read_in_its_beginning() -> None:
    endless = "and so it went on " * 200
    assert may_be_told("How deep was the lake?", f"Der See ist 340 Meter tief {endless}.", "de")
    assert not may_be_told("How deep was the lake?", f"Der See {endless} ist 340 Meter tief.", "de")


def test_an_age_is_told_beside_its_unit() -> None:
    assert not may_be_told("How old was she?", "The woman with the 70 cats swam ashore.", "en")
    assert may_be_told("How old was she?", "The 70-year-old swam ashore.", "en")


@pytest.mark.parametrize(
    ("question", "told", "day"),
    [
        ("When do the bus drivers strike?", "In Karmadin fahren am Montag keine Busse.", "Montag"),
        ("Wann eröffnet das Museum?", "Le musée rouvrira ses portes le 5 décembre.", "5 décembre"),
        ("When will the museum open?", "Announced on 3 May, it opens on 5 December.", None),
        ("When will the museum open?", "The museum will open soon.", None),
        ("Who opens the museum?", "Le musée rouvrira ses portes le 5 décembre.", None),
    ],
)
def test_the_only_time_that_a_sentence_names_is_the_day_that_is_wanted(
    question: str, told: str, day: str | None
) -> None:
    article = Article("told", f"Kein Wort davon. {told}", language=detect(told))
    start = article.text.index(told)
    quote = Quote.of(article, Span(start, start + len(told)))
    span = Sought.by(Question.read(question)).only_day(quote, article)
    assert (span.of(article.text) if span else None) == day
