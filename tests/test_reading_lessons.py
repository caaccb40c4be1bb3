"""The questions written for the reader: every answer is a slice, and a text that has changed is refused."""

import gzip
import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from index.domain import Span
from index.reading import open_sets
from index.reading.example import Asked, part_of_judged
from index.reading.lessons import FOLDER, digest, lessons

OWN = "The Orla bridge fell on Monday. Two divers were hurt, said Mayor Ilse Brandt; the two were freed."
NEWS = "Avant. Le pont est tombé lundi, a dit la maire. Après."
JUDGED = "The bridge was built in 1901."
SHIPPED = sorted(FOLDER.glob("*.jsonl"))


def read(folder: Path, *lines: Mapping[str, object]) -> list[Asked]:
    """Write a data folder of one article and one judged question, and lessons about them; return what is read."""
    article = {"id": "7", "title": "Le pont", "text": NEWS, "published": "2016-10-05"}
    _lines(folder / "news.articles.jsonl.gz", article)
    question = next(f"question {n}" for n in range(99) if part_of_judged(f"question {n}") == "train")
    for language in open_sets.JUDGED:
        for kind in ("relevant", "non_relevant"):
            passages = [f"Orla bridge: {JUDGED}" if language == "en" else "Le port: Il est ancien."]
            _lines(folder / f"abstain_{language}_{kind}.jsonl.gz", {"question": question, "passages": passages})
    written = folder / "lessons"
    written.mkdir()
    (written / "some.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return list(lessons(folder, written))


def test_a_lesson_on_a_text_of_ours(tmp_path: Path) -> None:
    line = {"language": "en", "title": "Orla", "published": "2016-10-05", "text": OWN}
    place = OWN.index("Mayor Ilse Brandt")
    questions = [["fr", "Qui parle ?", place, place + 17], ["en", "Who built it?"]]
    told, untold = read(tmp_path, line | {"questions": questions})
    assert (told.accepted, told.languages, told.example.relevant) == (("Mayor Ilse Brandt",), ("fr", "en"), True)
    assert told.example.readable.published is not None
    assert (untold.accepted, untold.example.answers, untold.example.relevant) == ((), (), False)
    assert told.paragraph == untold.paragraph == "some:1"


def test_wherever_an_answer_stands_it_is_right(tmp_path: Path) -> None:
    line = {"language": "en", "title": "Orla", "published": "2016-10-05", "text": f"{OWN} Two divers left."}
    place = OWN.index("Two divers")
    (told,) = read(tmp_path, line | {"questions": [["en", "Who was hurt?", place, place + 10]]})
    assert told.example.answers == ((Span(place, place + 10), Span(len(OWN) + 1, len(OWN) + 11)),)


def test_lessons_on_texts_of_the_sets(tmp_path: Path) -> None:
    part = NEWS[7:47]
    news = {"language": "fr", "set": "news", "article": "7", "start": 7, "end": 47, "digest": digest(part)}
    judged = {"language": "en", "set": "judged", "digest": digest(JUDGED)}
    first, second = read(
        tmp_path,
        news | {"questions": [["en", "When did it fall?", part.index("lundi"), part.index("lundi") + 5]]},
        judged | {"questions": [["en", "When?", 24, 28]]},
    )
    assert (first.example.readable.text, first.example.readable.title, first.accepted) == (part, "Le pont", ("lundi",))
    assert (second.example.readable.title, second.accepted) == ("Orla bridge", ("1901",))


@pytest.mark.parametrize(
    "line",
    [
        {"language": "fr", "set": "news", "article": "7", "start": 0, "end": 47, "digest": digest(NEWS[7:47])},
        {"language": "fr", "set": "judged", "digest": digest(JUDGED)},
    ],
    ids=["another part of the article", "a passage of another language"],
)
def test_a_lesson_on_a_text_that_is_not_there_is_refused(tmp_path: Path, line: dict[str, object]) -> None:
    with pytest.raises(LookupError, match="is not in"):
        read(tmp_path, line | {"questions": [["fr", "Quand ?", 0, 5]]})


@pytest.mark.parametrize("path", SHIPPED, ids=[path.stem for path in SHIPPED])
def test_shipped_lessons_are_whole(path: Path) -> None:
    for line in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
        assert line["questions"]
        assert "text" in line or len(line["digest"]) == 16
        for language, question, *place in line["questions"]:
            assert len(language) == 2
            assert question.strip() == question != ""
            if place and "text" in line:
                answer = Span(*place).of(line["text"])
                assert answer.strip() == answer != ""


def _lines(path: Path, *rows: Mapping[str, object]) -> None:
    with gzip.open(path, "wt", encoding="utf-8") as lines:
        lines.writelines(json.dumps(row) + "\n" for row in rows)
