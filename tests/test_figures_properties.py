"""What holds for every text, written by a person or not."""

from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from index.domain import Article, Bound, Counted, Figure
from index.figures import asked, asked_unit, gloss, read_figures, same_owner
from index.figures.grammar import LANGUAGES
from index.figures.values import values_in

# The first example of a language loads its table.
patient = settings(deadline=None)
languages = st.sampled_from([*LANGUAGES, "und", "fi"])
numbers = st.integers(min_value=3, max_value=999)

# One statement a language: {bound} {number}, who said so.
STATEMENTS = {
    "en": "{bound} {number} people were killed, according to {owner}.",
    "fr": "{bound} {number} personnes ont été tuées, selon {owner}.",
    "de": "{bound} {number} Menschen wurden getötet, sagte {owner}.",
    "es": "{bound} {number} personas murieron, según {owner}.",
    "ar": "قتل {bound} {number} شخصا بحسب {owner}.",
}
BOUNDS = {
    "en": {"at least": Bound.AT_LEAST, "more than": Bound.MORE_THAN, "nearly": Bound.NEARLY, "up to": Bound.AT_MOST},
    "fr": {"au moins": Bound.AT_LEAST, "plus de": Bound.MORE_THAN, "près de": Bound.NEARLY, "environ": Bound.ABOUT},
    "de": {"mindestens": Bound.AT_LEAST, "mehr als": Bound.MORE_THAN, "fast": Bound.NEARLY, "rund": Bound.ABOUT},
    "es": {"al menos": Bound.AT_LEAST, "más de": Bound.MORE_THAN, "casi": Bound.NEARLY, "hasta": Bound.AT_MOST},
    "ar": {"ما لا يقل عن": Bound.AT_LEAST, "أكثر من": Bound.MORE_THAN, "نحو": Bound.ABOUT, "قرابة": Bound.NEARLY},
}
OWNERS = {
    "en": ["the police", "Ammar al-Selmo", "the Red Cross"],
    "fr": ["la police", "Ammar al-Selmo", "la Croix-Rouge"],
    "de": ["die Polizei", "Ammar al-Selmo", "das Rote Kreuz"],
    "es": ["la policía", "Ammar al-Selmo", "la Cruz Roja"],
    "ar": ["الشرطة", "عمار السلمو", "الصليب الأحمر"],
}
# Words that the rules turn on, so that arbitrary sequences of them reach every branch.
PIECES = """
12 3,5 300'000 1 2016 one twenty-two a dozen people dead killed were , . ; : ( ) " - and between to in since war said
according the police who of million un une trentaine de morts tués ont été selon la police dit il depuis guerre ans
zwölf Menschen wurden getötet sagte die Polizei und bis zu doce muertos murieron según dijo que و قتل شخصا قال إن ١٢
""".split()  # noqa: SIM905 - eighty strings in a list say less


def article(text: str, language: str) -> Article:
    return Article(id="a", text=text, language=language, published=datetime(2026, 3, 5, tzinfo=UTC))


def assert_sound(figure: Figure, text: str) -> None:
    quote = figure.quote
    assert text[quote.start : quote.end] == quote.text
    assert quote.start <= figure.span.start < figure.span.end <= quote.end
    assert figure.unit
    assert figure.unit in quote.text
    assert figure.said_by is None or figure.said_by in quote.text
    assert figure.scope is None or figure.scope in quote.text
    assert figure.value > 0
    assert figure.high is None or (figure.bound is Bound.BETWEEN and figure.high > figure.value)


@patient
@given(language=languages, text=st.text(max_size=300))
def test_no_text_breaks_the_reader(language: str, text: str) -> None:
    for figure in read_figures(article(text, language)):
        assert_sound(figure, text)


@patient
@given(language=languages, pieces=st.lists(st.sampled_from(PIECES), max_size=40))
def test_no_order_of_meaningful_words_breaks_the_reader(language: str, pieces: list[str]) -> None:
    text = " ".join(pieces)
    for figure in read_figures(article(text, language)):
        assert_sound(figure, text)


@pytest.mark.parametrize("language", sorted(STATEMENTS))
@patient
@given(data=st.data(), number=numbers)
def test_a_plain_statement_is_read_back_whole(language: str, data: st.DataObject, number: int) -> None:
    bound = data.draw(st.sampled_from(sorted(BOUNDS[language])))
    owner = data.draw(st.sampled_from(OWNERS[language]))
    text = STATEMENTS[language].format(bound=bound, number=number, owner=owner)
    (figure,) = read_figures(article(text, language))
    assert_sound(figure, text)
    assert (figure.value, figure.bound) == (number, BOUNDS[language][bound])
    assert (figure.counted, figure.said_by, figure.scope) == (Counted.DEAD, owner, None)
    assert str(number) in figure.span.of(text)


@pytest.mark.parametrize("language", sorted(STATEMENTS))
@patient
@given(data=st.data(), number=numbers)
def test_a_figures_own_words_read_again_give_its_value(language: str, data: st.DataObject, number: int) -> None:
    bound = data.draw(st.sampled_from(sorted(BOUNDS[language])))
    text = STATEMENTS[language].format(bound=bound, number=number, owner=OWNERS[language][0])
    (figure,) = read_figures(article(text, language))
    assert figure.value in values_in(figure.span.of(text), language)
    assert figure.value in values_in(figure.quote.text, language)


@patient
@given(language=languages, pieces=st.lists(st.sampled_from(PIECES), max_size=40))
def test_a_quote_states_the_value_of_its_figure(language: str, pieces: list[str]) -> None:
    text = " ".join(pieces)
    for figure in read_figures(article(text, language)):
        assert figure.value in values_in(figure.quote.text, language)


@patient
@given(before=st.text(max_size=60), number=numbers)
def test_what_stands_in_another_paragraph_changes_nothing(before: str, number: int) -> None:
    text = f"{before}\n\nThe quake killed {number} people."
    assert (number, Counted.DEAD) in [(figure.value, figure.counted) for figure in read_figures(article(text, "en"))]


@patient
@given(question=st.text(max_size=200), language=languages)
def test_every_question_gets_an_answer(question: str, language: str) -> None:
    kind, unit = asked(question, language), asked_unit(question, language)
    assert unit is None or kind is Counted.OTHER
    assert unit is None or unit in question


@patient
@given(one=st.text(max_size=60), other=st.text(max_size=60), language=languages)
@example(one="C0b", other="C0Æ", language="en")
def test_owners_are_the_same_both_ways_round(one: str, other: str, language: str) -> None:
    assert same_owner(one, other) == same_owner(other, one)
    assert gloss(one, language) is None or gloss(one, language) != one


def test_a_megabyte_without_a_full_stop_is_read() -> None:
    text = "12 people were killed, the police said, and " * 25_000
    assert all(figure.value == 12 for figure in read_figures(article(text, "en")))
