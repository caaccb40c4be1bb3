"""Which event of its article a figure is of: the main quake's or the aftershock's, Sunday's or that of September."""

from datetime import UTC, datetime

import pytest

from bot.answer.asked.question import Question
from bot.answer.events.another import is_of_another
from index.domain import Article
from index.figures import read_figures

SUNDAY = datetime(2026, 6, 28, 20, tzinfo=UTC)


def of_others(text: str, language: str, question: str, published: datetime | None = SUNDAY) -> dict[float, bool]:
    """Return the numbers of a text, and whether each is of another event than the one asked for."""
    told = Article("a", text, language=language, published=published)
    return {each.value: is_of_another(each, told, Question.read(question)) for each in read_figures(told)}


SHOCKS = {
    "en": (
        "An aftershock killed three people in Ondara on Sunday, two weeks after the earthquake. The ministry says "
        "131 people died in the main quake. A relief group spoke of 150 dead."
    ),
    "de": (
        "Bei einem Nachbeben sind am Sonntag in Ondara drei Menschen ums Leben gekommen. Durch das Erdbeben selbst "
        "starben nach Angaben des Ministeriums 131 Menschen. Ein Hilfswerk sprach von 150 Toten."
    ),
    "es": (
        "Tres personas murieron el domingo en una réplica en Ondara. El terremoto principal causó 131 muertos, según "
        "el ministerio. Una organización habló de 150 muertos."
    ),
}


@pytest.mark.parametrize("language", SHOCKS)
@pytest.mark.parametrize(
    "question",
    ["How many people did the aftershock in Ondara kill?", "Combien de morts dans la réplique à Ondara ?"],
)
def test_asked_about_the_aftershock_the_main_quakes_dead_are_anothers(language: str, question: str) -> None:
    assert of_others(SHOCKS[language], language, question) == {3: False, 131: True, 150: True}


@pytest.mark.parametrize("language", SHOCKS)
def test_asked_about_the_quake_its_own_dead_are_meant(language: str) -> None:
    found = of_others(SHOCKS[language], language, "How many people died in the earthquake in Ondara?")
    assert found[131] is found[150] is False


LOOKING_BACK = (
    "The earthquake of 3 June in Ondara killed exactly 127 people, the ministry announced on Sunday. It does not count "
    "the two people killed by the aftershock of 14 June. Another 688 people were injured."
)


@pytest.mark.parametrize(
    ("question", "others"),
    [
        ("How many were injured in Ondara on 14 June?", {127: True, 2: False, 688: True}),
        ("Combien de blessés à Ondara le 14 juin ?", {127: True, 2: False, 688: True}),
        ("How many were injured in Ondara on 3 June?", {127: False, 2: False, 688: False}),
        ("How many were injured in Ondara in June?", {127: False, 2: False, 688: False}),
        ("How many were injured in Ondara on Sunday?", {127: False, 2: False, 688: False}),
    ],
)
def test_what_looks_back_at_another_day_counts_nobody_of_the_one_asked_about(
    question: str, others: dict[float, bool]
) -> None:
    assert of_others(LOOKING_BACK, "en", question) == others


def test_what_a_paragraph_says_of_the_quake_does_not_reach_the_next() -> None:
    text = "The quake of 3 June killed 131 people.\n\nTwo people were killed on Sunday by falling walls."
    text = f"An aftershock shook Ondara.\n\n{text}"
    assert of_others(text, "en", "How many people did the aftershock in Ondara kill?") == {131: True, 2: False}


RECALLED = {
    "en": (
        "A ferry sank off Lindra on Sunday, and two people drowned. Another 40 were rescued. A larger ferry capsized "
        "there in March, killing 31 people. That ferry had 200 people on board."
    ),
    "fr": (
        "Un incendie a fait deux morts dimanche à Lindra. Les secours ont évacué 40 personnes. Un autre incendie avait "
        "fait 31 morts en mars. Cet incendie avait détruit 200 maisons."
    ),
    "es": (
        "Un incendio causó dos muertos el domingo en Lindra. Los bomberos rescataron a 40 personas. Otro incendio, un "
        "fuego en marzo, dejó 31 muertos. Aquel incendio destruyó 200 casas."
    ),
}


@pytest.mark.parametrize("language", RECALLED)
@pytest.mark.parametrize("published", [SUNDAY, None])
def test_what_a_report_recalls_of_a_month_before_is_anothers(language: str, published: datetime | None) -> None:
    found = of_others(RECALLED[language], language, "How many people died at Lindra?", published)
    assert found == {2: False, 40: False, 31: True, 200: True}


@pytest.mark.parametrize(
    ("text", "question"),
    [
        # Asked about by its month, or by its name.
        (RECALLED["en"], "How many people died at Lindra in March?"),
        (RECALLED["en"].replace("there in", "off Orsel in"), "How many people died at Orsel?"),
        # The news is no event of its own, but the inquiry into this one.
        (
            "An inquiry opened on Monday into the ferry that sank. A ferry capsized off Lindra in March, killing 31.",
            "How many people died at Lindra?",
        ),
        # Of these days, too.
        (
            "A ferry sank off Lindra on Sunday. A ferry capsized there on Friday, killing 31 people.",
            "How many people died at Lindra?",
        ),
        # Of another kind: perhaps what came of it.
        (
            "A storm hit Lindra on Sunday. A ferry that had been built in March capsized, killing 31 people.",
            "How many people died at Lindra?",
        ),
    ],
)
def test_what_may_be_the_event_asked_for_is_no_others(text: str, question: str) -> None:
    assert of_others(text, "en", question)[31] is False
