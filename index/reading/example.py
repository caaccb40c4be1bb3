"""What the reader learns from, and which part of the data teaches, fits or tests it."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from index.domain import Readable, Span

Part = Literal["train", "fit", "test"]

TEST: Final = 20  # hundredths of the paragraphs
FIT: Final = 5  # hundredths that the calibration and the thresholds are fitted on
JUDGED_TEST: Final = 50  # hundredths of the questions whose passages people judged
JUDGED_FIT: Final = 10


@dataclass(frozen=True, slots=True)
class Example:
    """A question, a passage, and what is right.

    Attributes:
        question: In any language.
        readable: The passage, in any language.
        answers: Answers that all hold, such as two rival tolls; of each the places where it stands, any of which
            is right. Empty where the passage does not answer.
        relevant: Whether the passage holds an answer; None where only the bag it is in is known to (see `Bag`).
    """

    question: str
    readable: Readable
    answers: tuple[tuple[Span, ...], ...] = ()
    relevant: bool | None = False


@dataclass(frozen=True, slots=True)
class Bag:
    """Examples of one question of which at least one is relevant, and nobody says which."""

    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """An example with what an evaluation needs to know of it.

    Attributes:
        example: The question and its passage.
        accepted: The answers as people wrote them; empty where the passage has none.
        languages: Of the question and of the passage.
        paragraph: Examples of the same paragraph, also of its translations, share it.
    """

    example: Example
    accepted: tuple[str, ...]
    languages: tuple[str, str]
    paragraph: str


def part_of(key: str, test: int = TEST, fit: int = FIT) -> Part:
    """Return the part that a paragraph (or a question) is in: the first bytes of its key's SHA-256 decide."""
    place = int.from_bytes(hashlib.sha256(key.encode()).digest()[:4]) % 100
    if place < test:
        return "test"
    return "fit" if place < test + fit else "train"


def part_of_judged(question: str) -> Part:
    """Return the part of a question whose passages people judged."""
    return part_of(question, JUDGED_TEST, JUDGED_FIT)


def places(text: str, answer: str) -> tuple[Span, ...]:
    """Return every slice of the text that equals the answer and does not begin or end inside a number or Latin word."""
    found = tuple(Span(start, start + len(answer)) for start in _occurrences(text, answer))
    return tuple(span for span in found if _stands_alone(text, span)) or found


def _occurrences(text: str, answer: str) -> Iterator[int]:
    start = text.find(answer) if answer else -1
    while start >= 0:
        yield start
        start = text.find(answer, start + 1)


def _stands_alone(text: str, span: Span) -> bool:
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    first, last = text[span.start], text[span.end - 1]
    return not (_joins(before, first) or _joins(last, after))


def _joins(left: str, right: str) -> bool:
    return left.isascii() and right.isascii() and left.isalnum() and right.isalnum()
