"""The quality gate: our own 210 questions in five languages over the sample articles. Floors only rise.

`pytest -n0 -s tests/eval` prints the figures. The checksum says which questions the floors were measured on.
"""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from bot.answer.answers import Answer, NotFound
from bot.answer.desk import Desk
from index.archive import Archive
from index.text.normalise import fold

QUESTIONS = Path(__file__).parents[1] / "corpus" / "questions.jsonl"
MEASURED_ON = "94f56bcd0e3edf9e"

# Measured, less the width of two questions.
FLOORS = {"article@1": 0.667, "article@5": 0.976, "quote@3": 0.878, "answered": 0.976, "refused": 0.755}


def holds(text: str, answers: list[str]) -> bool:
    """Tell whether an accepted answer stands in a text."""
    return any(fold(answer) in fold(text) for answer in answers)


def quoted(answer: Answer, answers: list[str]) -> bool:
    if isinstance(answer, NotFound):
        return False
    return holds(" … ".join(citation.quote.text for citation in answer.citations[:3]), answers)


def first_place(archive: Archive, question: dict[str, object]) -> int:
    """Return the place of the first right article among the articles found, 99 where there is none."""
    ids = list(dict.fromkeys(hit.article.id for hit in archive.search(str(question["question"]), 20)))
    right = set(question["article_ids"])  # type: ignore[call-overload]
    return next((place for place, article_id in enumerate(ids) if article_id in right), 99)


def measured(archive: Archive, desk: Desk, questions: list[dict[str, object]]) -> dict[str, float]:
    answerable = [question for question in questions if question["answerable"]]
    unanswerable = [question for question in questions if not question["answerable"]]
    places = [first_place(archive, question) for question in answerable]
    answers = [desk.answer(str(question["question"])) for question in answerable]
    refusals = [isinstance(desk.answer(str(question["question"])), NotFound) for question in unanswerable]
    quotes = [quoted(a, q["answers"]) for a, q in zip(answers, answerable, strict=True)]  # type: ignore[arg-type]
    return {
        "article@1": sum(place < 1 for place in places) / len(places),
        "article@5": sum(place < 5 for place in places) / len(places),
        "quote@3": sum(quotes) / len(quotes),
        "answered": sum(not isinstance(answer, NotFound) for answer in answers) / len(answers),
        "refused": sum(refusals) / len(refusals),
    }


@pytest.mark.xdist_group("quality")
def test_quality_has_not_fallen(seeds_archive: Archive, seeds_desk: Desk) -> None:
    content = QUESTIONS.read_bytes()
    assert sha256(content).hexdigest()[:16] == MEASURED_ON, "other questions: measure the floors again"
    figures = measured(seeds_archive, seeds_desk, [json.loads(line) for line in content.decode().splitlines()])
    print({name: round(value, 3) for name, value in figures.items()})
    assert {name: value for name, value in figures.items() if value < FLOORS[name]} == {}
