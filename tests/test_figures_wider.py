"""Whether a question asks beyond one event."""

import pytest

from index.figures.wider import asks_wider


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "How many people have died in the war?"),
        ("en", "How many people have been displaced since 2011?"),
        ("en", "How many migrants drowned this year?"),
        ("fr", "Combien de morts dans le conflit syrien ?"),
        ("fr", "Combien de personnes ont été tuées depuis 2011 ?"),
        ("fr", "Combien d'arrestations cette année ?"),
        ("de", "Wie viele Menschen starben in dem Krieg?"),
        ("de", "Wie viele Tote gab es seit 2011?"),
        ("es", "¿Cuántos muertos ha dejado la guerra?"),
        ("es", "¿Cuántas personas han huido desde 2011?"),
        ("ar", "كم عدد القتلى منذ عام 2011؟"),
        ("ar", "كم عدد ضحايا الحرب؟"),
        ("fi", "Combien de morts depuis 2011 ?"),  # no table: every table is tried
    ],
)
def test_a_war_and_a_period_are_wider_than_an_event(language: str, question: str) -> None:
    assert asks_wider(question, language)


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("en", "How many people died in the ferry accident?"),
        ("en", "How many people were killed in Homs in January 2014?"),
        ("en", "How many war planes were lost on Friday?"),
        ("fr", "Combien de morts vendredi à Alep ?"),
        ("fr", "Combien de blessés lors de l'attaque de janvier 2014 ?"),
        ("de", "Wie viele Verletzte gab es bei dem Unfall?"),
        ("es", "¿Cuántos heridos hubo en el accidente?"),
        ("ar", "كم عدد قتلى الهجوم؟"),
        ("en", ""),
    ],
)
def test_one_event_is_not_even_where_a_year_dates_it(language: str, question: str) -> None:
    assert not asks_wider(question, language)
