"""An answer in words: every figure with its owner, in the reader's language, never merged."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from dispatches import FERRY, TOLLS

from bot.answer.answers import Answer, Answered, Citation, CitedFigure, Disputed, NotFound, Side
from bot.answer.compose import compose
from bot.answer.phrases import PHRASES
from bot.answer.reply import Block
from bot.answer.spoken import spoken_owner
from bot.answer.who_says import compose_sources
from bot.plain import plain
from index.domain import Counted, Quote, Span
from index.figures import read_figures

NOW = datetime(2016, 9, 24, 18, 14, tzinfo=UTC)


def dispute(language: str) -> Answer:
    cited = [
        CitedFigure(figure, n)
        for n, figure in enumerate((f for f in read_figures(TOLLS) if f.counted is Counted.DEAD), 1)
    ]
    citations = tuple(Citation(c.n, c.figure.quote, TOLLS) for c in cited)
    return Disputed("q", language, 0.9, citations, tuple(map(Side, cited[:2])), (cited[2],))


def test_a_dispute_names_each_figure_with_its_owner_and_sets_the_other_scope_apart() -> None:
    said = plain(compose(dispute("en"), NOW))
    assert "more than 70 dead — according to Samir al-Kadi" in said
    assert "nearly 30 dead — according to l'Observatoire valdornais" in said
    assert said.index("another scope") < said.index("300,000 dead")
    assert "en plus de cinq ans" in said


@pytest.mark.parametrize(
    ("language", "seventy", "all_war"),
    [
        ("en", "more than 70 dead", "300,000"),
        ("fr", "plus de 70 morts", "300\u202f000"),
        ("de", "mehr als 70 Tote", "300.000"),
        ("es", "más de 70 muertos", "300.000"),
        ("ar", "أكثر من 70", "300,000"),
        ("fi", "more than 70 dead", "300,000"),
    ],
)
def test_the_words_around_the_quotes_are_in_the_questions_language(language: str, seventy: str, all_war: str) -> None:
    said = plain(compose(dispute(language), NOW))
    assert seventy in said
    assert all_war in said.replace("\u00a0", "\u202f")


@pytest.mark.parametrize(
    ("language", "owner", "spoken"),
    [
        ("en", "The Valdorn Observatory", "the Valdorn Observatory"),
        ("en", "Theresa Bell", "Theresa Bell"),
        ("fr", "L’Observatoire", "l’Observatoire"),
        ("fr", "Les pompiers", "les pompiers"),
        ("de", "Die Feuerwehr", "die Feuerwehr"),
        ("es", "Los bomberos", "los bomberos"),
        ("it", "La polizia", "la polizia"),
        ("pt", "O governador", "o governador"),
        ("pt", "Oscar Lins", "Oscar Lins"),
        ("de", "Einem Sprecher", "einem Sprecher"),
        ("en", "A nurse", "a nurse"),
        ("en", "Anna Bell", "Anna Bell"),
        ("ru", "Полиция", "Полиция"),
        ("ar", "الدفاع المدني", "الدفاع المدني"),
        ("ar", "للسلطات المحلية", "السلطات المحلية"),
    ],
)
def test_an_owners_article_is_small_within_a_sentence(language: str, owner: str, spoken: str) -> None:
    assert spoken_owner(owner, language) == spoken


def test_who_says_so_in_arabic_has_arabic_commas() -> None:
    said = plain(compose_sources(dispute("ar"), NOW))
    assert "، 23 سبتمبر 2016" in said


@pytest.mark.parametrize(
    ("language", "one", "two"),
    [
        ("en", "1 missing", "2 missing"),
        ("fr", "1 disparu ", "2 disparus "),
        ("de", "1 vermisste Person ", "2 Vermisste "),
        ("es", "1 desaparecido ", "2 desaparecidos "),
    ],
)
def test_one_is_told_in_the_singular(language: str, one: str, two: str) -> None:
    for text, words in (("One sailor is missing.", one), ("Two sailors are missing.", two)):
        article = replace(FERRY, text=text, language="en")
        [figure] = read_figures(article)
        citation = Citation(1, figure.quote, article)
        answer = Answered("q", language, 0.9, (citation,), None, (Side(CitedFigure(figure, 1)),))
        assert words in plain(compose(answer, NOW))


@pytest.mark.parametrize("language", PHRASES)
def test_quotes_stay_word_for_word_in_every_language(language: str) -> None:
    blocks = [part.text for part in compose(dispute(language), NOW).body if isinstance(part, Block)]
    assert len(blocks) == 3
    assert all(text in TOLLS.text for text in blocks)


def test_an_article_quoted_twice_is_one_source_with_two_numbers() -> None:
    [source] = compose(dispute("en"), NOW).sources
    assert source.ns == (1, 2, 3)
    assert source.label == "Le Fanal romand · Raids sur Valdorne · September 23, 2016"


def test_the_age_of_the_newest_evidence_is_told() -> None:
    assert "1 day ago" in plain(compose(dispute("en"), NOW))


def test_not_found_names_the_nearest_article_by_title_and_quotes_nothing() -> None:
    reply = compose(NotFound("q", "en", 0.1, FERRY), NOW)
    assert FERRY.title in plain(reply)
    assert not reply.sources
    assert not any(isinstance(part, Block) for part in reply.body)


def test_an_answer_in_words_is_its_quotes() -> None:
    quote = Quote.of(FERRY, Span(0, 96))
    reply = compose(Answered("q", "en", 0.9, (Citation(1, quote, FERRY),)), NOW)
    assert reply.body[0] == Block(quote.text, 1)


@pytest.mark.parametrize("bound_language", PHRASES)
def test_every_bound_and_everything_counted_has_words(bound_language: str) -> None:
    phrases = PHRASES[bound_language]
    told = set(Counted) - {Counted.OTHER}
    assert all(set(words) == told for words in (phrases.counted, *phrases.forms.values()))
    assert all("{n}" in words for words in phrases.bounds.values())


@pytest.mark.parametrize(
    ("language", "number", "noun"),
    [
        ("en", 1, "dead"),
        ("de", 1, "Todesopfer"),
        ("de", 2, "Tote"),
        ("fr", 1, "mort"),
        ("ar", 7, "قتلى"),
        ("ar", 58, "قتيلًا"),
        ("ar", 103, "قتلى"),
        ("ar", 300_000, "قتيل"),
        ("ar", 2, "من القتلى"),
    ],
)
def test_who_is_counted_agrees_with_the_number(language: str, number: float, noun: str) -> None:
    assert PHRASES[language].noun(Counted.DEAD, number) == noun


@pytest.mark.parametrize(("language", "marks"), [("en", "“”"), ("fr", "«»"), ("de", "„“"), ("es", "«»"), ("ar", "«»")])
def test_what_widens_a_figure_is_quoted_in_the_marks_of_the_language(language: str, marks: str) -> None:
    assert [mark for mark in PHRASES[language].scope if mark in "“”„«»"] == list(marks)
