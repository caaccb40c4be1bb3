"""Invented dispatches: what they are asked for is what they tell, and never the number beside it."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.reading.disaster import Name, disaster, elsewhere
from index.reading.dispatch import Told, Writer, phrases
from index.reading.example import Example
from index.reading.invented import answers_of, invented
from index.reading.wording import LANGUAGES, atlas, filled, wording

SEEDS = st.integers(0, 10**6)


@given(SEEDS)
def test_the_same_seed_invents_the_same(seed: int) -> None:
    assert invented(str(seed), 3) == invented(str(seed), 3)


@given(SEEDS)
def test_an_example_is_relevant_exactly_where_an_answer_stands_in_it(seed: int) -> None:
    for example in invented(str(seed), 5):
        assert example.relevant == bool(example.answers)
        assert all(place.of(example.readable.text).strip() for group in example.answers for place in group)


def test_every_topic_is_answered_and_left_unanswered() -> None:
    examples = invented("many", 400)
    answered = [example for example in examples if example.answers]
    assert 0.3 < len(answered) / len(examples) < 0.8
    assert any(len(example.answers) == 2 for example in answered)


@given(SEEDS, st.sampled_from(LANGUAGES))
def test_what_a_dispatch_tells_stands_where_it_says(seed: int, language: str) -> None:
    for told in _dispatch(seed, language):
        assert "{" not in told.text
        assert "[" not in told.text
        if told.answer:
            assert told.number in told.answer.of(told.text).lower()
        if told.source:
            assert told.teller is not None
            assert told.teller.of(told.text).lower() == told.source.lower()


@given(SEEDS, st.sampled_from(LANGUAGES), st.sampled_from(["dead", "wide", "injured", "earlier"]))
def test_what_answers_is_told_of_what_is_asked_for_and_of_nothing_else(seed: int, language: str, topic: str) -> None:
    told = _dispatch(seed, language)
    text = " ".join(one.text for one in told)
    answers = [place.of(text) for (place,) in answers_of(told, topic, "")]
    assert answers == [one.answer.of(one.text) for one in told if one.topic == topic and one.answer]


@given(SEEDS, st.sampled_from(LANGUAGES))
def test_asked_for_one_sources_toll_its_rivals_is_no_answer(seed: int, language: str) -> None:
    told = _dispatch(seed, language)
    for one in told:
        if one.topic == "dead" and one.source and one.answer:
            (answer,) = ((place.start, place.end) for (place,) in answers_of(told, "by", one.source))
            assert " ".join(each.text for each in told)[slice(*answer)] == one.answer.of(one.text)


@given(SEEDS, st.sampled_from(LANGUAGES))
def test_a_place_is_named_in_the_text_or_above_it(seed: int, language: str) -> None:
    writer = _writer(seed, language)
    text = " ".join(told.text for told in writer.dispatch())
    assert writer.event.place.within(writer.words) in text + writer.title(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_and_question_can_be_filled_in(language: str) -> None:
    words = wording(language)
    fields = phrases(disaster(Random(1)), words) | dict.fromkeys(  # noqa: S311 - no secret
        ["count", "number", "number2", "unit", "people", "dead", "injured", "person", "role", "source"], "7"
    )
    for templates in (*words.sentences.values(), *words.questions.values(), words.lists["headlines"]):
        for template in templates:
            assert "{" not in filled(template, fields)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_marks_one_answer_that_holds_its_number(language: str) -> None:
    for templates in wording(language).sentences.values():
        for template in templates:
            assert template.count("[") == template.count("]") == 1
            assert "{count" in template[template.index("[") : template.index("]")]


def test_a_real_place_is_spelt_as_the_language_of_the_question_and_of_the_dispatch_spells_it() -> None:
    town = Name(spelt=next(spelt for spelt in atlas()["towns"] if spelt["en"] == "Aleppo"))
    assert [town.within(wording(language)) for language in ("en", "fr", "es")] == ["Aleppo", "Alep", "Alepo"]
    assert all(set(spelt) == set(LANGUAGES) for names in atlas().values() for spelt in names)


def test_a_question_of_another_month_than_the_dispatch_has_no_answer() -> None:
    periods = {period.format(year=year) for year in range(2005, 2030) for period in wording("en").lists["periods"]}
    examples = [one for one in invented("months", 600) if any(period in one.question for period in periods)]
    meant = [_month_of(one) in one.question for one in examples if one.readable.published]
    answered = [one.relevant for one in examples]
    assert len(meant) == len(examples)
    assert 0 < sum(meant) < len(meant)
    assert not any(relevant for relevant, own in zip(answered, meant, strict=True) if not own)


def _month_of(example: Example) -> str:
    date = example.readable.published
    assert date is not None
    return wording("en").lists["periods"][date.month - 1].format(year=date.year)


def test_every_language_has_as_many_events_scopes_and_sources() -> None:
    every = [wording(language) for language in LANGUAGES]
    assert len({(len(words.events), len(words.scopes)) for words in every}) == 1
    assert len({tuple(len(words.lists[name]) for name in ("sources", "days", "periods")) for words in every}) == 1


def test_asked_of_a_place_elsewhere_every_name_is_another() -> None:
    event = disaster(Random(3))  # noqa: S311 - no secret
    there = elsewhere(event)
    assert there.place not in (event.place, event.other)
    assert there.country != event.country


def test_an_arabic_noun_follows_its_number() -> None:
    words, chance = wording("ar"), Random(0)  # noqa: S311 - no secret
    assert [words.noun("dead", number, chance) for number in (5, 47, 300)] == ["قتلى", "قتيلا", "قتيل"]


def _writer(seed: int, language: str) -> Writer:
    chance = Random(seed)  # noqa: S311 - no secret
    return Writer(disaster(chance), wording(language), chance)


def _dispatch(seed: int, language: str) -> list[Told]:
    return _writer(seed, language).dispatch()
