"""The place of an article: its dateline's, else its headline's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.asked.place import narrowest_in, place_of
from bot.answer.spoken import spoken_choice
from index.domain import Article


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("PORT HELVEN (Vesper) - At least 12 people died.", "Port Helven"),
        ("Aleppo, 23 September (Reuters) – More than 70 died.", "Aleppo"),
        ("SHAHRIN, Feb 3 — The earthquake killed 112.", "Shahrin"),
        ("WASHINGTON/NEW YORK, 23 September (Reuters) - Talks", "Washington/New York"),
        ("دمشق (أ ف ب) - قتل شخص.", "دمشق"),
        ("BREAKING — An earthquake struck.", ""),
        ("Paris — a city of two million — slept.", ""),
        ("Un homme (32 ans) - un voisin - est mort.", ""),
        ("An earthquake struck Karmadin.", ""),
    ],
)
def test_a_dateline_names_the_place(text: str, place: str) -> None:
    assert place_of(Article("a", text)) == place


@pytest.mark.parametrize(
    ("title", "language", "place"),
    [
        ("Strong earthquake in San Tomas in March", "en", "San Tomas"),
        ("Strong earthquake in March", "en", ""),
        ("Floods in San Tomas, Norvale sends help", "en", "San Tomas"),
        ("AT:A:A", "en", "A"),
        ("Séisme à Karmadin: 12 morts", "fr", "Karmadin"),
        ("Brücke in Elmsau eingestürzt", "de", "Elmsau"),
        ("زلزال في كرمادين", "ar", ""),
    ],
)
def test_without_a_dateline_the_headline_does(title: str, language: str, place: str) -> None:
    assert place_of(Article("a", "Nobody was hurt.", title, language=language)) == place


PIECES = (
    "PORT HELVEN",
    "Aleppo",
    "دمشق",
    "ǅAR",
    "/",
    ", ",
    "3 May",
    " ",
    "(Vesper)",
    " - ",
    " – ",
    "—",
    "in ",
    "It shook.",
)
DATELINES = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)


@given(text=DATELINES | st.text(max_size=80), title=DATELINES | st.text(max_size=40))
def test_a_place_is_never_made_up(text: str, title: str) -> None:
    place = place_of(Article("a", text, title))
    assert place.casefold() in f"{text} {title}".casefold()


def test_a_choice_bears_its_place_unless_the_title_has_it() -> None:
    told = Article("a", "SHAHRIN (Vesper) - It shook.", "Strong earthquake kills 12", language="en")
    assert spoken_choice(1, told, "en") == "1. Strong earthquake kills 12 · Shahrin"
    titled = Article("a", "SHAHRIN (Vesper) - It shook.", "Shahrin: strong earthquake", language="en")
    assert spoken_choice(2, titled, "en") == "2. Shahrin: strong earthquake"


@pytest.mark.parametrize(
    ("language", "question", "place"),
    [
        ("en", "How many people were killed in March 2024 in Port Elmsau (Dorn), Norvale?", "Port Elmsau Dorn"),
        ("en", "In Elmsau, Norvale, how many died?", "Elmsau"),
        ("en", "How many people were killed in Elmsau?", ""),
        ("en", "In March, Elmsau buried how many dead?", ""),
        ("en", "How many died in Elmsau, and how many were hurt?", ""),
        ("fr", "Combien de morts à Elmsau, Norvale ?", "Elmsau"),
        ("de", "Wie viele Tote gab es in Elmsau, Norwalien?", "Elmsau"),
        ("es", "¿Cuántos muertos hubo en Elmsau, Norvalia?", "Elmsau"),
    ],
)
def test_a_place_is_told_from_what_it_lies_in(language: str, question: str, place: str) -> None:
    assert narrowest_in(question, language) == place
