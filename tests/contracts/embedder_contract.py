"""The contract of `Embedder`. An adapter's test class inherits it and gives the fixture `embedder`."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from embedding_passages import ODDITIES, PASSAGES

from index.ports import Embedder, Vectors

TEXTS = [*PASSAGES.values(), *ODDITIES]


def cosines(left: Vectors, right: Vectors) -> Vectors:
    found: Vectors = (left * right).sum(axis=1)
    return found


class EmbedderContract:
    @pytest.fixture
    def embedder(self) -> Embedder:
        raise NotImplementedError

    @pytest.fixture(params=["questions", "passages"])
    def side(self, request: pytest.FixtureRequest) -> str:
        side: str = request.param
        return side

    def encode(self, embedder: Embedder, side: str, texts: list[str]) -> Vectors:
        return embedder.encode_questions(texts) if side == "questions" else embedder.encode_passages(texts)

    def test_says_which_model_it_is(self, embedder: Embedder) -> None:
        assert embedder.model
        assert embedder.model == embedder.model.strip()

    def test_a_row_of_float32_for_each_text(self, embedder: Embedder, side: str) -> None:
        vectors = self.encode(embedder, side, TEXTS)
        assert vectors.shape == (len(TEXTS), embedder.dimension)
        assert vectors.dtype == np.float32

    def test_rows_are_finite_and_of_length_one_whatever_the_text(self, embedder: Embedder, side: str) -> None:
        vectors = self.encode(embedder, side, TEXTS)
        assert np.isfinite(vectors).all()
        np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-4)

    def test_no_texts_give_no_rows(self, embedder: Embedder, side: str) -> None:
        vectors = self.encode(embedder, side, [])
        assert vectors.shape == (0, embedder.dimension)
        assert vectors.dtype == np.float32

    def test_rows_come_in_the_order_of_the_texts(self, embedder: Embedder, side: str) -> None:
        texts = ["the flood " * count for count in (40, 1, 90, 3, 20)] + ["eleven bridges closed on monday"]
        together = self.encode(embedder, side, texts)
        alone = np.concatenate([self.encode(embedder, side, [text]) for text in texts])
        assert cosines(together, alone).min() >= 0.99

    def test_a_text_has_the_same_vector_whatever_is_beside_it(self, embedder: Embedder, side: str) -> None:
        alone = self.encode(embedder, side, [PASSAGES["en"]])
        beside = self.encode(embedder, side, [*ODDITIES, PASSAGES["en"], PASSAGES["ar"] * 5])
        assert cosines(alone, beside[len(ODDITIES) : len(ODDITIES) + 1]).min() >= 0.99

    def test_very_long_text_is_cut_and_not_refused(self, embedder: Embedder, side: str) -> None:
        long = "the town closed eleven bridges on monday " * 20_000
        vectors = self.encode(embedder, side, [long, "部" * 300_000])
        assert np.isfinite(vectors).all()

    def test_many_threads_get_what_one_gets(self, embedder: Embedder, side: str) -> None:
        expected = self.encode(embedder, side, TEXTS)
        with ThreadPoolExecutor(6) as threads:
            answers = list(threads.map(lambda _: self.encode(embedder, side, TEXTS), range(6)))
        for answer in answers:
            assert cosines(answer, expected).min() >= 0.99
