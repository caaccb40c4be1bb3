"""What sorts of people and things a question wants counted, and which figures count them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asked.question import Question
from bot.answer.asked.sorts import sorts_of
from bot.answer.figures.figured import tells_a_count, wanted
from bot.answer.quotes.evidence import Candidate
from index.domain import Article, Hit, Passage, Span
from index.figures import read_figures


@pytest.mark.parametrize(
    ("question", "sorts"),
    [
        ("How many police officers were hurt in Elmsau?", {"police"}),
        ("Combien d'enfants sont morts ?", {"children"}),
        ("Wie viele Feuerwehrleute wurden verletzt?", {"firefighters"}),
        ("¿Cuántos soldados murieron?", {"soldiers"}),
        ("كم طفلا قتل في القصف؟", {"children"}),
        ("How many homes burned in the Alberca fire?", {"houses"}),
        ("Combien d'écoles se sont effondrées ?", {"schools"}),
        ("How many people died in the children's hospital?", set()),
        ("How many died?", set()),
        ("How many school children were killed?", {"children"}),
        ("How many hospital patients died?", set()),
        ("How many House Republicans voted against the bill?", set()),
        ("How many kinds of vaccine are there?", set()),
        ("Who shot the police officers?", set()),
    ],
)
def test_a_question_says_what_sort_of_people_or_things_it_wants_counted(question: str, sorts: set[str]) -> None:
    assert Question.read(question).sorts == sorts


def read(text: str, question: str, language: str = "en") -> list[float]:
    article = Article("a", text, language=language)
    return [figure.value for figure in wanted(Question.read(question), read_figures(article))]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Three police officers were injured and 61 people were injured by the crowd.", "en"),
        ("Trois policiers ont été blessés. Au total, 61 personnes ont été blessées.", "fr"),
        ("Drei Polizisten wurden verletzt. Insgesamt wurden 61 Menschen verletzt.", "de"),
    ],
)
def test_the_injured_of_a_protest_are_no_injured_police(text: str, language: str) -> None:
    assert read(text, "How many police officers were hurt?", language) == [3]
    assert read(text, "How many people were hurt?", language) == [3, 61]


@pytest.mark.parametrize(
    ("text", "question", "language"),
    [
        ("Eight women who were held in Damarra were killed.", "How many peasants were killed in Damarra?", "en"),
        ("Eight women who were held in Damarra were killed.", "How many farmers were killed in Damarra?", "en"),
        ("Huit femmes ont été tuées à Damarra.", "Combien de paysans ont été tués à Damarra ?", "fr"),
    ],
)
def test_women_who_were_killed_are_no_peasants(text: str, question: str, language: str) -> None:
    assert read(text, question, language) == []
    assert read(
        text.replace("Eight women", "Eight peasants").replace("Huit femmes", "Huit paysans"), question, language
    )


def test_houses_are_houses_in_any_language() -> None:
    text = "El fuego destruyó 200 viviendas y 3.800 hectáreas. Murieron 12 personas."
    assert read(text, "How many homes burned?", "es") == [200]
    assert read(text, "How many hectares burned?", "es") == [3800]
    assert read(text, "How many schools burned?", "es") == []


def test_jobs_are_jobs_whatever_a_report_calls_them() -> None:
    text = "L'opérateur Ondalia annonce la suppression de 1.150 postes. Les syndicats parlent de 1.400 emplois menacés."
    assert read(text, "Combien d'emplois ont été supprimés ?", "fr") == [1150, 1400]
    assert read(text, "Wie viele Stellen streicht Ondalia?", "fr") == [1150, 1400]
    assert read("La operadora recortará 1.150 puestos de trabajo.", "How many jobs will go?", "es") == [1150]


def test_the_dead_of_a_protest_are_not_how_many_marched() -> None:
    text = "Deux manifestants sont morts. Les organisateurs ont revendiqué 60.000 manifestants."
    assert read(text, "Combien de manifestants ont défilé ?", "fr") == [60_000]
    assert read(text, "Combien de manifestants sont morts ?", "fr") == [2]


def test_the_children_who_died_are_not_all_who_were_on_board() -> None:
    text = "Three children were killed. The ship carried 40 children."
    assert read(text, "How many children were on board?") == [40]
    assert read(text, "How many children died?") == [3]


@pytest.mark.parametrize(
    ("text", "tells"), [("Sixty people were hurt, among them an officer.", True), ("Sixty people were hurt.", False)]
)
def test_a_sentence_without_them_does_not_tell_their_number(text: str, tells: bool) -> None:  # noqa: FBT001 - a case
    article = Article("a", text, language="en")
    candidate = Candidate(article, Span(0, len(text)), 1.0, Hit(article, Passage("a", 0, len(text)), 1.0))
    assert tells_a_count(Question.read("How many police officers were hurt?"), candidate) is tells


@pytest.mark.parametrize(
    ("question", "tells"),
    [
        ("How many peasants were killed in Valdrin?", False),
        ("Wie viele Hirten wurden in Valdrin getötet?", False),
        ("How many shepherdesses are there in Valdrin?", True),
    ],
)
def test_who_was_set_free_is_not_how_many_peasants_were_killed(question: str, tells: bool) -> None:  # noqa: FBT001 - a case
    text = "Huit femmes enlevées lors de l'attaque contre les paysans de Valdrin ont été libérées lundi."
    article = Article("a", text, language="fr")
    candidate = Candidate(article, Span(0, len(text)), 1.0, Hit(article, Passage("a", 0, len(text)), 1.0))
    assert tells_a_count(Question.read(question), candidate) is tells


@given(st.text(), st.text())
def test_more_words_name_no_fewer_sorts_of_people(one: str, other: str) -> None:
    assert sorts_of(one) <= sorts_of(f"{one} {other}")
