"""Whose a figure is that stands in a relative clause: the clause's own speaker's, else the one the clause is about."""

import pytest
from ledger import read


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        ("en", "The explosion in Dorvale, which police said killed 12 people, was an accident.", "police"),
        ("en", "The man, who police said killed 12 people, fled.", "police"),
        ("en", "The attack, which the army said killed 12 people, came at dawn.", "the army"),
        ("en", "The blast, which Governor Maria Lund said injured 30 people, shook the town.", "Governor Maria Lund"),
        ("es", "El ataque, que la policía dijo que mató a 12 personas, ocurrió el lunes.", "la policía"),
    ],
)
def test_the_speaker_of_a_relative_clause_owns_its_figure(language: str, text: str, owner: str) -> None:
    assert {figure.said_by for figure in read(text, language)} == {owner}


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        ("en", "The mayor, who on Friday spoke of nine dead, resigned.", "The mayor"),
        ("en", "The mayor, who the day before had spoken of nine dead, resigned.", "The mayor"),
        ("en", "The rebels, who often said 12 people died, fled.", "The rebels"),
        ("en", "The hospital, which in Dorvale counted 12 dead, closed.", "The hospital"),
        ("fr", "La mairie, qui dimanche parlait de 12 morts, n'a pas répondu.", "La mairie"),
        ("es", "El alcalde, que el lunes habló de 12 muertos, dimitió.", "El alcalde"),
        ("pt", "O prefeito, que na segunda falou em 12 mortos, renunciou.", "O prefeito"),
    ],
)
def test_whom_a_clause_is_about_owns_its_figure_where_it_names_no_other(language: str, text: str, owner: str) -> None:
    assert {figure.said_by for figure in read(text, language)} == {owner}
