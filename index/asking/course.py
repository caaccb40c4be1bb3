"""What questions learn from: passages as a store has them, and questions each of which some of the passages answer.

The questions are those that teach the reader (`index.reading.lessons`, `index.reading.open_sets`), of the same part of
the sets: what tests the one has not taught the other.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from index.chunking import chunk
from index.domain import Article, Passage, Readable, Span
from index.engine_text import for_encoder
from index.reading import open_sets
from index.reading.example import Asked, part_of
from index.reading.lessons import lessons


@dataclass(frozen=True, slots=True)
class Taught:
    """A question and where its answer is.

    Attributes:
        question: In any language.
        languages: Of the question and of the passages.
        right: The passages that hold an answer, as places in `Course.passages`.
        beside: The other passages of the same text, which are neither right nor wrong.
    """

    question: str
    languages: tuple[str, str]
    right: tuple[int, ...]
    beside: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """All that is learnt from.

    Attributes:
        passages: As an encoder is shown them.
        taught: The questions.
    """

    passages: tuple[str, ...]
    taught: tuple[Taught, ...]


def read_course(data: Path) -> Course:
    """Read the lessons and the part of the sets that teaches.

    Args:
        data: Folder of the sets.

    Raises:
        LookupError: A set does not hold a passage that a lesson is about.
    """
    return course_of(chain(lessons(data), _of_sets(data)))


def course_of(asked: Iterable[Asked]) -> Course:
    """Cut texts into passages and find the answers in them; questions without an answer are left out."""
    passages: list[str] = []
    places: dict[Readable, dict[Span, int]] = {}  # of each text's passages
    taught: list[Taught] = []
    for one in asked:
        text = one.example.readable
        if text not in places:
            parts = passages_of(text, one.languages[1])
            places[text] = {span: len(passages) + number for number, span in enumerate(parts)}
            passages += parts.values()
        right = tuple(place for span, place in places[text].items() if _answers(one, span))
        if right:
            beside = tuple(place for place in places[text].values() if place not in right)
            taught.append(Taught(one.example.question, one.languages, right, beside))
    return Course(tuple(passages), tuple(taught))


def passages_of(text: Readable, language: str) -> dict[Span, str]:
    """Return where the passages of a text are, each as an encoder is shown it."""
    article = Article("", text.text, text.title, published=text.published)
    return {span: for_encoder(article, Passage("", *span)) for span in chunk(text.text, language)}


def _of_sets(data: Path) -> Iterator[Asked]:
    every = (
        *(one for name in (open_sets.ENGLISH, open_sets.FRENCH) for one in open_sets.asked(data, name)),
        *open_sets.translated(data),
        *open_sets.english_of_translated(data),
    )
    return (one for one in every if part_of(one.paragraph) == "train")


def _answers(one: Asked, passage: Span) -> bool:
    answers = (place for group in one.example.answers for place in group)
    return any(passage.start <= answer.start and answer.end <= passage.end for answer in answers)
