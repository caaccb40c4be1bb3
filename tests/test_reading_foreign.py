"""Other people's reading models: real ones, of a few words and random weights, made here and read from a folder."""

import json
import os
import sys
from pathlib import Path
from subprocess import run

import pytest
from contracts.reader_contract import QUESTION, TEXTS, ReaderContract
from small_embedder import SmallEmbedder

from index.__main__ import main
from index.errors import ModelError
from index.ports import Reader
from index.reading import open_reader

ROOT = Path(__file__).parent.parent
WORDS = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    "the",
    "flood",
    "reached",
    "town",
    "eleven",
    "bridges",
    "were",
    "closed",
    ".",
]


def save_model(folder: Path, kind: str, labels: int = 1) -> Path:
    import torch
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.normalizers import Lowercase
    from tokenizers.pre_tokenizers import Whitespace
    from tokenizers.processors import TemplateProcessing
    from transformers import BertConfig, BertForQuestionAnswering, BertForSequenceClassification
    from transformers import PreTrainedTokenizerFast as Fast

    tokenizer = Tokenizer(WordLevel({word: place for place, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.normalizer, tokenizer.pre_tokenizer = Lowercase(), Whitespace()
    tokenizer.post_processor = TemplateProcessing(
        single="[CLS] $A [SEP]", pair="[CLS] $A [SEP] $B:1 [SEP]:1", special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    marks = {"pad_token": "[PAD]", "unk_token": "[UNK]", "cls_token": "[CLS]", "sep_token": "[SEP]"}
    Fast(tokenizer_object=tokenizer, model_max_length=64, **marks).save_pretrained(folder)  # type: ignore[no-untyped-call]
    torch.manual_seed(1)
    config = BertConfig(
        vocab_size=len(WORDS), hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=16,
        max_position_embeddings=64, initializer_range=1.0,
    )  # fmt: skip
    config.num_labels = labels
    model = {"spans": BertForQuestionAnswering, "relevance": BertForSequenceClassification}[kind]
    model(config).save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def spans(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    reader = open_reader(str(save_model(tmp_path_factory.mktemp("spans"), "spans", labels=2)))
    assert reader is not None
    return reader


@pytest.fixture(scope="module")
def relevance(tmp_path_factory: pytest.TempPathFactory) -> Reader:
    reader = open_reader(str(save_model(tmp_path_factory.mktemp("relevance"), "relevance")))
    assert reader is not None
    return reader


class TestQuestionAnsweringReader(ReaderContract):
    @pytest.fixture
    def reader(self, spans: Reader) -> Reader:
        return spans


class TestCrossEncoderReader(ReaderContract):
    @pytest.fixture
    def reader(self, relevance: Reader) -> Reader:
        return relevance


def test_a_question_answering_model_points_at_words(spans: Reader) -> None:
    readings = spans.read(QUESTION, TEXTS)
    assert all(reading.span is not None for reading in readings)
    assert len({reading.span_score for reading in readings}) > 1


def test_a_cross_encoder_tells_relevance_only(relevance: Reader) -> None:
    readings = relevance.read(QUESTION, TEXTS)
    assert [reading.span for reading in readings] == [None] * len(TEXTS)
    assert len({reading.relevance for reading in readings}) > 1


def test_a_model_with_several_figures_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="3 figures"):
        open_reader(str(save_model(tmp_path, "relevance", labels=3)))


@pytest.mark.parametrize("name", ["/no/such/folder", "./no-such-folder", "~/no-such-folder"])
def test_a_missing_folder_is_explained(name: str) -> None:
    with pytest.raises(ModelError, match="There is no folder") as caught:
        open_reader(name)
    assert "DEPECHE_READER" in caught.value.remedy


def test_a_folder_without_a_model_is_explained(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ModelError, match="cannot be loaded"):
        open_reader(str(tmp_path))


def last_error(script: str) -> str:
    """Run a script that must fail and return the last line it wrote."""
    environment = {**os.environ, "HF_HUB_OFFLINE": "1"}
    done = run([sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    return done.stderr.strip().splitlines()[-1]


def test_a_missing_package_is_explained() -> None:
    script = "import sys; sys.modules['sentence_transformers'] = None\n"
    error = last_error(script + "from index.reading import open_reader; open_reader('some/model')")
    assert error.startswith("index.errors.ModelError: The reading model some/model needs sentence-transformers")


def test_off_is_no_reader_and_nothing_heavy_is_imported() -> None:
    script = (
        "import sys; from index.reading import open_reader; assert open_reader('off') is None\n"
        "print(*{'torch', 'onnxruntime', 'transformers', 'onnx'} & set(sys.modules))"
    )
    done = run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def searched(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as exit_:
        main(arguments, SmallEmbedder)
    return (int(exit_.value.code or 0), *capsys.readouterr())


def test_search_reranks_with_the_model_that_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "flood.txt").write_text("The flood reached the town. Eleven bridges were closed.")
    (tmp_path / "town.txt").write_text("The town were closed.")
    store = ("--store", str(tmp_path / "store"))
    assert searched(capsys, "add", str(tmp_path / "flood.txt"), str(tmp_path / "town.txt"), *store)[0] == 0
    model = str(save_model(tmp_path / "model", "relevance"))
    plain = searched(capsys, "search", QUESTION, *store, "--json")
    status, out, _ = searched(capsys, "search", QUESTION, *store, "--json", "--rerank", "--reader", model)
    hits = json.loads(out)["hits"]
    assert status == 0
    assert {hit["article_id"] for hit in hits} == {hit["article_id"] for hit in json.loads(plain[1])["hits"]}
    assert [hit["score"] for hit in hits] == sorted((hit["score"] for hit in hits), reverse=True)
    assert hits[0]["score"] > json.loads(plain[1])["hits"][0]["score"]


def test_search_cannot_rerank_without_a_reader(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = str(tmp_path / "store")
    status, out, error = searched(capsys, "search", QUESTION, "--store", store, "--rerank", "--reader", "off")
    assert (status, out) == (1, "")
    assert "no reading model to rerank with" in error
