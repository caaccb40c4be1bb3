"""Asks a reader what it has not been taught: each question of its own passage, and of one that nearly answers.

Questions come from the part of the sets that no training sees (see `example.part_of`), and from sets that no training
sees at all.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final, TypeVar

from index.ports import Reader
from index.reading import open_sets
from index.reading.example import Asked, Bag, Part, part_of
from index.reading.measure import f1
from index.reading.near_misses import NearMisses

Item = TypeVar("Item")

UNSPACED: Final = frozenset({"zh"})
UNTAUGHT: Final = ("newsqa",)  # sets that no part of is ever shown in training


@dataclass(frozen=True, slots=True)
class Read:
    """What a reader made of a question and a passage, and what was right.

    Attributes:
        name: The set's.
        language: The passage's.
        relevance: As the reader says, 0..1.
        score: Log-odds of the best span against none.
        guess: The best span's words.
        accepted: Answers; empty where the passage has none.
    """

    name: str
    language: str
    relevance: float
    score: float
    guess: str
    accepted: tuple[str, ...]

    @property
    def f1_if_answered(self) -> float:
        """F1 of the best span, sure or not."""
        return f1(self.guess, self.accepted, by_character=self.language in UNSPACED)

    @property
    def f1(self) -> float:
        """F1 where a span that is less likely than none is no answer; 1 for a rightful refusal."""
        return self.f1_if_answered if self.score > 0 else f1("", self.accepted)


def questions(data: Path, name: str, part: Part) -> list[Asked]:
    """Return a part of a set; all of a set that is only for measuring."""
    every = open_sets.asked(data, name)
    return every if name in UNTAUGHT else [one for one in every if part_of(one.paragraph) == part]


def own_language(data: Path, part: Part) -> list[Asked]:
    """Return XQuAD's questions asked in the passage's language."""
    every = open_sets.translated(data)
    return [one for one in every if one.languages[0] == one.languages[1] and part_of(one.paragraph) == part]


def read(reader: Reader, name: str, asked: Sequence[Asked], most: int | None = None) -> list[Read]:
    """Read questions, each of its own passage.

    Args:
        reader: The reader.
        name: For the record.
        asked: The questions.
        most: How many, evenly over them; None for all.
    """
    return [_read(reader, name, one) for one in thinned(asked, most)]


def nearly(reader: Reader, name: str, asked: Sequence[Asked], wordings: Sequence[str], most: int | None) -> list[Read]:
    """Read questions of the paragraph that comes nearest to answering, and does not.

    Args:
        reader: The reader.
        name: For the record.
        asked: The questions, all with passages in one language.
        wordings: The same questions in that language.
        most: How many, evenly over them; None for all.
    """
    misses = NearMisses(asked)
    pairs = thinned(list(zip(asked, wordings, strict=True)), most)
    found = ((one, miss) for one, wording in pairs for miss in islice(misses.of(one, wording), 1))
    return [_read(reader, name, Asked(miss, (), one.languages, one.paragraph)) for one, miss in found]


def judged(data: Path, language: str, part: Part) -> Iterator[tuple[Bag, bool]]:
    """Yield the questions of a part whose ten passages people judged, and whether any of them answers."""
    for kind in ("relevant", "non_relevant"):
        for bag in open_sets.judged(data, language, kind):
            if open_sets.is_in(bag, part):
                yield bag, kind == "relevant"


def relevance_of(reader: Reader, bag: Bag) -> float:
    """Return the relevance of the most relevant passage."""
    readables = [example.readable for example in bag.examples]
    return max(reading.relevance for reading in reader.read(bag.examples[0].question, readables))


def thinned(items: Sequence[Item], most: int | None) -> Sequence[Item]:
    """Return at most so many, evenly over all of them."""
    if most is None or len(items) <= most:
        return items
    return [items[place * len(items) // most] for place in range(most)]


def _read(reader: Reader, name: str, one: Asked) -> Read:
    readable = one.example.readable
    (reading,) = reader.read(one.example.question, [readable])
    guess = reading.span.of(readable.text) if reading.span else ""
    return Read(name, one.languages[1], reading.relevance, reading.span_score, guess, one.accepted)
