"""Writes the bundled weights as a float32 BERT model that sentence-transformers loads: bench_encode's yardstick."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from sentence_transformers import SentenceTransformer
from sentence_transformers.sentence_transformer.modules import Normalize, Pooling, Transformer
from tokenizers import Tokenizer
from tokenizers.models import Unigram
from tokenizers.normalizers import NFKC, Replace, Sequence
from tokenizers.pre_tokenizers import Metaspace
from tokenizers.processors import TemplateProcessing
from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

from index.embedding.graph import EPSILON, HEADS, HIDDEN, INNER, LAYERS
from index.embedding.q4_weights import Floats, Q4Weights, dequantise

POSITIONS = 512
LAYER_NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


def save_float32_model(weights: Q4Weights, folder: Path) -> None:
    """Write the model into a folder, about 480 MB."""
    bert = folder / "bert"
    _bert(weights).save_pretrained(bert)
    _tokenizer(weights).save_pretrained(bert)
    modules = [Transformer(str(bert), max_seq_length=POSITIONS), Pooling(HIDDEN, "mean"), Normalize()]
    prompts = {"query": "query: ", "document": "passage: "}
    SentenceTransformer(modules=modules, prompts=prompts, device="cpu").save(str(folder / "model"))


def _bert(weights: Q4Weights) -> BertModel:
    config = BertConfig(
        vocab_size=len(weights.blocks("emb.word", HIDDEN)),
        hidden_size=HIDDEN,
        num_hidden_layers=LAYERS,
        num_attention_heads=HEADS,
        intermediate_size=INNER,
        layer_norm_eps=EPSILON,
        pad_token_id=1,
    )
    model = BertModel(config, add_pooling_layer=False)
    state = {name: torch.from_numpy(np.array(value)) for name, value in _state(weights)}
    model.load_state_dict(state, strict=False)
    return model


def _state(weights: Q4Weights) -> Iterator[tuple[str, Floats]]:
    yield "embeddings.word_embeddings.weight", dequantise(weights.blocks("emb.word", HIDDEN))
    yield "embeddings.position_embeddings.weight", weights.floats("emb.pos").reshape(-1, HIDDEN)
    yield "embeddings.token_type_embeddings.weight", weights.floats("emb.type").reshape(-1, HIDDEN)
    yield "embeddings.LayerNorm.weight", weights.floats("emb.ln.w")
    yield "embeddings.LayerNorm.bias", weights.floats("emb.ln.b")
    for layer in range(LAYERS):
        for short, name in LAYER_NAMES.items():
            ours, theirs = f"l{layer}.{short}", f"encoder.layer.{layer}.{name}"
            yield f"{theirs}.bias", weights.floats(f"{ours}.b")
            yield f"{theirs}.weight", _matrix(weights, f"{ours}.w", INNER if short == "fo" else HIDDEN)


def _matrix(weights: Q4Weights, name: str, width: int) -> Floats:
    return weights.floats(name) if "ln." in name else dequantise(weights.blocks(name, width))


def _tokenizer(weights: Q4Weights) -> PreTrainedTokenizerFast:
    tokenizer = Tokenizer(Unigram(list(zip(weights.pieces, weights.scores, strict=True)), unk_id=3))
    tokenizer.normalizer = Sequence([NFKC(), Replace("\n", " ")])
    tokenizer.pre_tokenizer = Metaspace(prepend_scheme="always")
    tokenizer.post_processor = TemplateProcessing(single="<s> $A </s>", special_tokens=[("<s>", 0), ("</s>", 2)])
    return PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]  # transformers leaves it so
        tokenizer_object=tokenizer,
        pad_token="<pad>",
        unk_token="<unk>",
        cls_token="<s>",
        sep_token="</s>",
        model_max_length=POSITIONS,
    )
