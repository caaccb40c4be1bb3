"""Whether the rest of a place is meant, by a question and by what stands around a figure."""

import pytest

from bot.answer.events.elsewhere import is_elsewhere, speaks_of_the_rest
from index.domain import Article, Counted
from index.figures import read_figures


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("How many people died in the rest of the province, outside Ondara?", "en"),
        ("How many were killed elsewhere in the county?", "en"),
        ("Combien de morts dans le reste de l'île ?", "fr"),
        ("Combien de blessés ailleurs dans le pays ?", "fr"),
        ("Wie viele Tote gab es in der übrigen Provinz?", "de"),
        ("Wie viele Menschen starben im Rest des Landes?", "de"),
        ("¿Cuántos muertos hubo en otras zonas de la provincia?", "es"),
        ("Quanti morti nel resto della regione?", "it"),
        ("Quantos mortos no resto do país?", "pt"),
        ("كم عدد القتلى في بقية المحافظة؟", "ar"),
        ("Сколько погибло в остальных районах области?", "ru"),
        ("该省其他地区有多少人死亡？", "zh"),
    ],
)
def test_a_question_for_the_rest_of_a_place_is_known_in_every_language(question: str, language: str) -> None:
    assert speaks_of_the_rest(question, language)


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("How many of the rest of the crew died?", "en"),
        ("How many people died outside the mosque in Ondara?", "en"),
        ("Combien de morts, d'ailleurs, à Ondara ?", "fr"),
        ("Wie viele der übrigen Fahrgäste starben?", "de"),
        ("¿Cuántos del resto de los pasajeros murieron?", "es"),
        ("How many died?", "und"),
    ],
)
def test_the_rest_of_people_is_no_place(question: str, language: str) -> None:
    assert not speaks_of_the_rest(question, language)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Two people were killed in Ondara and three dead were found elsewhere.", "en", {2: False, 3: True}),
        ("Elsewhere in the county three people died, and two people died in Ondara.", "en", {3: True, 2: False}),
        # Not read, for its verb is left out; the rest of the place is that number's all the same.
        ("Two people died in Ondara and three elsewhere in the county.", "en", {2: False}),
        ("Across the rest of the country, 12 people have died since 1 January.", "en", {12: True}),
        ("Five people died in Ondara. In the rest of Norvale 12 people were killed.", "en", {5: False, 12: True}),
        ("À Ondara, cinq personnes sont mortes. Le reste de l'île compte 12 morts.", "fr", {5: False, 12: True}),
        ("In Ondara starben fünf Menschen, in der übrigen Provinz gab es 12 Tote.", "de", {5: False, 12: True}),
        ("Cinco personas murieron en Ondara y hubo 12 muertos en el resto del país.", "es", {5: False, 12: True}),
    ],
)
def test_what_is_said_of_the_rest_of_a_place_reaches_the_figure_beside_it(
    text: str, language: str, expected: dict[float, bool]
) -> None:
    told = Article("a", text, language=language)
    figures = [each for each in read_figures(told) if each.counted is Counted.DEAD]
    assert {each.value: is_elsewhere(each, told) for each in figures} == expected
