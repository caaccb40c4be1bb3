"""What an article says of a number that is not its own any more."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.domain import Article
from index.figures.recalled import Recalled, Standing, recalled_in

THURSDAY = datetime(2026, 2, 5, 16, tzinfo=UTC)


def read(text: str, language: str, title: str = "") -> list[tuple[float, str, str]]:
    """The numbers an article looks back on: value, standing, day."""
    article = Article(id="a", title=title, text=text, language=language, published=THURSDAY)
    return [(r.value, r.standing.name.lower(), str(r.day) if r.day else "-") for r in recalled_in(article)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The governor, who on Tuesday had spoken of at least 58 dead, resigned.", (58, "former", "2026-02-03")),
        ("en", "The toll was revised down from 131.", (131, "former", "-")),
        ("en", "A week earlier the ministry had reported 26 deaths.", (26, "former", "2026-01-29")),
        ("en", "At first the police had spoken of 19 dead.", (19, "former", "-")),
        ("en", "Chief Marlow initially told us at the mill that three had died.", (3, "former", "-")),
        ("en", "The toll, first put at 15, is lower.", (15, "former", "-")),
        ("en", "The mayor, who on Tuesday had spoken of two dead, now says four.", (2, "former", "2026-02-03")),
        ("en", "There were 31 men below, and not 24.", (24, "withdrawn", "-")),
        ("fr", "Mardi, la préfète avait parlé de quatre morts.", (4, "former", "2026-02-03")),
        (
            "fr",
            "Le collectif, qui avait avancé samedi le chiffre de trois morts, en compte deux.",
            (3, "former", "2026-01-31"),
        ),
        ("fr", "Les blessés, d'abord estimés à une quinzaine, sont moins nombreux.", (15, "former", "-")),
        ("fr", "Ils étaient environ 2400 mardi.", (2400, "former", "2026-02-03")),
        ("fr", "Le soir du drame, les autorités avaient parlé de quatre morts.", (4, "former", "-")),
        ("de", "Am Dienstag hatte der Gouverneur noch von 58 Toten gesprochen.", (58, "former", "2026-02-03")),
        ("de", "Zunächst war von 58 Toten die Rede gewesen.", (58, "former", "-")),
        ("de", "Es waren 31 Bergleute und nicht 24.", (24, "withdrawn", "-")),
        ("es", "El martes su departamento hablaba de 3.800 hectáreas.", (3800, "former", "2026-02-03")),
        (
            "es",
            "Los bomberos, que el martes hablaban de dos muertos, buscan a tres vecinos.",
            (2, "former", "2026-02-03"),
        ),
        ("es", "Los heridos, inicialmente cifrados en 15, son menos.", (15, "former", "-")),
        ("es", "El ministerio corrigió a la baja su balance anterior de 131.", (131, "former", "-")),
        ("es", "La directora retiró su estimación de más de 150.", (150, "withdrawn", "-")),
        ("en", "One of the three missing was found alive.", (3, "former", "-")),
        ("fr", "L'un des trois disparus a été retrouvé mardi matin.", (3, "former", "-")),
        ("de", "Einer der drei Vermissten wurde am Dienstag gefunden.", (3, "former", "-")),
        ("es", "Uno de los tres desaparecidos fue hallado con vida.", (3, "former", "-")),
        ("ar", "وكانت الرابطة قد تحدثت في البداية عن 35 مفقودا.", (35, "former", "-")),
        ("ar", "كان عدد المحاصرين 31، لا 24.", (24, "withdrawn", "-")),
    ],
)
def test_a_number_of_before_is_told_from_one_that_holds(
    language: str, text: str, expected: tuple[float, str, str]
) -> None:
    assert read(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "At least 12 people died on Tuesday, the coastguard said."),
        ("en", "The coastguard had spoken of 12 dead when its commander arrived."),
        ("fr", "Au moins 20 personnes ont été tuées dans la nuit de mardi à mercredi."),
        ("de", "Mehr als 70 Tote meldet der Zivilschutz nach den Angriffen vom Dienstag."),
        ("es", "La asociación, que había dado la alerta el martes, eleva los desaparecidos a 27."),
        ("es", "El jefe de la defensa civil había hablado antes de más de 70 muertos."),
        ("ar", "قال المرصد مساء الأربعاء إن 30 قتيلا سقطوا."),
        ("zh", "周二有58人死亡。"),
        ("en", "One of the three missing is a child."),
        ("fr", "L'un des 12 morts a été retrouvé sous les décombres."),
        ("de", "Einer der drei Vermissten ist ein Kind."),
    ],
)
def test_a_number_that_still_holds_is_not_looked_back_on(language: str, text: str) -> None:
    assert read(text, language) == []


def test_that_figure_was_wrong_takes_back_the_number_before_it() -> None:
    text = "The company spoke of 184 people on board. That figure was wrong. In truth 148 were on board."
    assert read(text, "en") == [(184, "withdrawn", "-")]


def test_what_a_withdrawn_article_had_said_is_taken_back_and_what_it_says_now_is_not() -> None:
    text = "The article said that 19 people had died. The police have confirmed six deaths."
    assert read(text, "en", title="Withdrawn: article on the crash") == [(19, "withdrawn", "-")]
    assert read(text, "en", title="The crash") == []


def test_an_article_without_a_date_has_no_day_before_its_own() -> None:
    article = Article(id="a", text="On Tuesday the police had spoken of 12 dead.", language="en")
    assert recalled_in(article) == ()


@given(text=st.text(max_size=300), language=st.sampled_from(["en", "fr", "de", "es", "ar"]))
def test_every_number_stands_where_it_is_said_to(text: str, language: str) -> None:
    found: tuple[Recalled, ...] = recalled_in(Article(id="a", text=text, language=language, published=THURSDAY))
    assert all(0 <= r.span.start < r.span.end <= len(text) for r in found)
    assert all(r.day is None or r.day < date(2026, 2, 5) for r in found)
    assert all(r.standing is not Standing.NOW for r in found)


def test_a_list_without_stops_is_no_sentence_that_looks_back() -> None:
    assert read("The previous toll of 5 " * 5_000 + "was 7.", "en") == []
