"""Those whom the words beside a number do not name: "the number", "the two", and those an aside parts from it."""

import pytest
from ledger import read

from index.domain import Counted

AFFECTED, ARRESTED, DEAD, INJURED = Counted.AFFECTED, Counted.ARRESTED, Counted.DEAD, Counted.INJURED


def counted(text: str, language: str) -> list[tuple[Counted, float]]:
    return [(each.counted, each.value) for each in read(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "kind", "owner"),
    [
        (
            "en",
            "The mine said 24 of its employees were trapped. The union's head, Jock Orr, put the number at 31.",
            AFFECTED,
            "The union's head, Jock Orr",
        ),
        ("en", "Police arrested 24 men on Friday. That brought the total to 31.", ARRESTED, None),
        (
            "fr",
            "Selon la police, 24 personnes ont été blessées. L'hôpital évalue leur nombre à 31.",
            INJURED,
            "L'hôpital",
        ),
        (
            "de",
            "Bei dem Brand starben laut Polizei 24 Menschen. Das Hilfswerk bezifferte die Zahl auf 31.",
            DEAD,
            "Das Hilfswerk",
        ),
        ("es", "Murieron 24 personas, según la policía. El sindicato situó la cifra en 31.", DEAD, "El sindicato"),
        (
            "it",
            "Sono morte 24 persone, secondo la polizia. Il sindacato ha fissato il numero a 31.",
            DEAD,
            "Il sindacato",
        ),
        ("ar", "قتل 24 شخصا بحسب الشرطة. وحددت المنظمة العدد ب 31.", DEAD, None),
    ],
)
def test_the_number_is_of_those_whom_the_sentence_before_counts(
    language: str, text: str, kind: Counted, owner: str | None
) -> None:
    before, after = read(text, language)
    assert (before.counted, before.value, after.counted, after.value) == (kind, 24, kind, 31)
    assert (after.said_by or "").startswith(owner or "")
    assert after.quote.text == text  # or it would not say whom the number counts


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Two people died and three were injured. The union put the number at 31.", [(DEAD, 2), (INJURED, 3)]),
        ("Two people died on Friday. The union put the number of strikers at 31.", [(DEAD, 2)]),
        ("Two people died on Friday. The company put the figure at 31 million dollars.", [(DEAD, 2)]),
        ("Two people died on Friday. The street lay quiet. The union put the number at 31.", [(DEAD, 2)]),
        ("Two people were killed. The storm cut power to the number 31 line.", [(DEAD, 2)]),
        ("Six were hurt. Nobody likes that number of 31.", [(INJURED, 6)]),
        ("The number stood at 31.", []),
    ],
)
def test_where_it_may_be_the_number_of_others_it_is_left_out(text: str, figures: list[tuple[Counted, float]]) -> None:
    assert counted(text, "en") == figures


def test_a_number_that_is_taken_up_over_and_over_is_read_in_time_and_once() -> None:
    text = "Two people died. " + "The number rose to 31. " * 2000
    assert counted(text, "en") == [(DEAD, 2), (DEAD, 31)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The firm said that 24 of its employees were behind the collapsed section."),
        ("en", "The firm said 24 miners were still underground."),
        ("fr", "Selon la direction, 24 de ses salariés sont sous les décombres."),
        ("de", "24 Bergleute seien unter Tage, teilte das Unternehmen mit."),
        ("es", "Según la empresa, 24 de sus mineros están bajo tierra."),
        ("it", "Ventiquattro operai sono sotto le macerie."),
        ("ru", "Под завалами остаются 24 человека, 24 человека находятся под завалами."),
    ],
)
def test_who_is_under_ground_or_rubble_is_cut_off(language: str, text: str) -> None:
    assert (AFFECTED, 24) in counted(text, language)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Two other victims, both 17-year-old males, were transported to a hospital.", (INJURED, 2)),
        ("en", "Two managers, Paul Orr and Alan Lund, were wounded.", (INJURED, 2)),
        ("en", "Two employees of a station in Hemsey, N.V., were killed.", (DEAD, 2)),
        ("en", "One person, age 19, was killed.", (DEAD, 1)),
        ("fr", "Deux hommes, âgés de 20 et 30 ans, ont été tués.", (DEAD, 2)),
        ("de", "Zwei Männer, beide Feuerwehrleute, wurden verletzt.", (INJURED, 2)),
        ("en", "All four victims suffered gunshot wounds, but are recovering.", (INJURED, 4)),
        ("en", "Two people were taken to a hospital, where they died.", (DEAD, 2)),
        ("de", "Zwei Männer wurden ins Krankenhaus gebracht, wo sie starben.", (DEAD, 2)),
        ("en", "Police told 13 News two people were killed.", (DEAD, 2)),
        ("en", "Police told News 13 two people were killed.", (DEAD, 2)),
        ("en", "In 2020 Covid 19 deaths rose to 300.", (DEAD, 300)),
    ],
)
def test_what_befell_those_counted_is_found_behind_what_parts_it_from_them(
    language: str, text: str, expected: tuple[Counted, float]
) -> None:
    assert counted(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Vincent Orr, Jr., 27, of Hemsey, died from his wounds.", []),
        ("The father of her two girls, Karl Vogt, died in a crash.", [(Counted.OTHER, 2)]),
        ("Three men were taken to the hospital, where he died.", [(INJURED, 3)]),
        ("Two men were hurt, and they were told that somebody had died.", [(INJURED, 2)]),
    ],
)
def test_somebody_elses_death_is_not_theirs(text: str, figures: list[tuple[Counted, float]]) -> None:
    assert counted(text, "en") == figures
