"""When the bot is sure, and what makes it less so."""

from dataclasses import replace

import pytest
from dispatches import FERRY, TOLLS

from bot.answer.asked.question import Question
from bot.answer.confidence import FOUND, confidence, features
from index.domain import Article, Hit, Passage, Reading


def sure(text: str, article: Article, similarity: float, sentence: float | None = None) -> float:
    question = Question.read(text)
    hits = [Hit(article, Passage(article.id, 0, 50), 1.0, similarity=similarity)]
    return confidence(features(question, hits, article, sentence))


@pytest.mark.parametrize("sentence", [None, 0.7, 0.9])
def test_a_confidence_is_a_probability(sentence: float | None) -> None:
    assert 0 < sure("how many died off Ostrel?", FERRY, 0.85, sentence) < 1


def test_the_more_alike_the_surer() -> None:
    assert sure("who is the captain?", FERRY, 0.72, 0.7) < FOUND < sure("who is the captain?", FERRY, 0.72, 0.8)
    assert sure("who is the captain?", FERRY, 0.7, 0.75) < FOUND < sure("who is the captain?", FERRY, 0.8, 0.75)
    assert sure("how many died?", FERRY, 0.65) < FOUND < sure("how many died?", FERRY, 0.8)


def test_an_article_that_knows_none_of_the_names_makes_it_less_sure() -> None:
    assert sure("how many died on the Titanic?", FERRY, 0.75) < FOUND < sure("how many died off Ostrel?", FERRY, 0.75)


def test_an_article_that_knows_a_name_makes_a_figure_surer_than_a_question_without_names() -> None:
    assert sure("how many died?", FERRY, 0.85) < sure("how many died off Ostrel?", FERRY, 0.85)


def test_a_name_may_have_another_ending_in_another_language() -> None:
    assert sure("how many died in Valdornia?", TOLLS, 0.85) == sure("how many died in Valdorne?", TOLLS, 0.85)


@pytest.mark.parametrize("question", ["What happened in March?", "What happened on Sunday?", "What happened?"])
def test_a_month_or_a_weekday_is_no_name_that_an_article_would_have_to_know(question: str) -> None:
    quiet = replace(FERRY, text=FERRY.text.replace("Monday", "then"), language="en")
    assert sure(question, quiet, 0.85, 0.8) == sure("What happened?", quiet, 0.85, 0.8)


def test_sentences_that_cannot_hold_the_wanted_kind_of_answer_make_it_unsure() -> None:
    question, hits = Question.read("how deep?"), [Hit(FERRY, Passage(FERRY.id, 0, 50), 1.0, similarity=0.8)]
    told, untold = (confidence(features(question, hits, FERRY, 0.8, is_told=is_told)) for is_told in (True, False))
    assert untold < FOUND < told


def test_a_name_in_another_alphabet_is_no_reason_to_doubt() -> None:
    arabic = Article("ar", "قتل 12 شخصا في غرق عبارة قبالة أوستريل.", language="ar")
    assert sure("how many died off Ostrel?", arabic, 0.85) > FOUND


def test_another_language_is_given_its_head_start() -> None:
    assert sure("combien de morts ?", FERRY, 0.83) > sure("how many dead?", FERRY, 0.83)


def test_a_reader_that_holds_a_passage_for_relevant_makes_an_answer_in_words_surer_and_one_in_figures_no_surer() -> (
    None
):
    question = Question.read("who is the captain?")
    hit = Hit(FERRY, Passage(FERRY.id, 0, 50), 1.0, similarity=0.82)
    seen = [[hit], *([replace(hit, reading=Reading(relevance))] for relevance in (0.0, 0.1, 0.9, 1.0))]
    unread, *read = [confidence(features(question, hits, FERRY, 0.8)) for hits in seen]
    assert read == sorted(read)
    assert read[1] < unread < read[2]
    assert len({confidence(features(question, hits, FERRY, None)) for hits in seen}) == 1


def test_of_texts_that_came_with_the_question_only_a_reader_says_whether_they_answer() -> None:
    question = Question.read("who is the captain?")
    unread = Hit(FERRY, Passage(FERRY.id, 0, 50), 1.0, similarity=0.7)  # from a search it would be of another matter
    read = [replace(unread, reading=Reading(relevance)) for relevance in (0.02, 0.5)]
    given = [confidence(features(question, [hit], FERRY, 0.7, is_given=True)) for hit in read]
    assert given[0] < FOUND < given[1]
    assert confidence(features(question, [read[1]], FERRY, 0.7)) < FOUND
    untold = features(question, [read[1]], FERRY, 0.7, is_given=True, is_told=False)
    assert confidence(untold) < FOUND
    without_reader = [features(question, [unread], FERRY, 0.7, is_given=is_given) for is_given in (True, False)]
    assert without_reader[0] == without_reader[1]


def test_of_several_texts_that_came_with_the_question_more_is_wanted_than_of_one() -> None:
    question = Question.read("who is the captain?")

    def sure_of(relevance: float, similarity: float, *articles: Article) -> float:
        found = [
            Hit(one, Passage(one.id, 0, 50), 1.0, similarity=similarity, reading=Reading(relevance)) for one in articles
        ]
        return confidence(features(question, found, FERRY, 0.7, is_given=True))

    assert sure_of(0.4, 0.75, FERRY, TOLLS) < FOUND < sure_of(0.4, 0.75, FERRY)
    assert sure_of(0.4, 0.75, FERRY, FERRY) > FOUND  # two passages of one text
    assert sure_of(0.4, 0.75, FERRY, TOLLS) < FOUND < sure_of(0.4, 0.85, FERRY, TOLLS)
    assert sure_of(0.02, 0.82, FERRY, TOLLS) < FOUND < sure_of(0.9, 0.82, FERRY, TOLLS)
