"""The open sets, in miniature: what teaches, what tests, and a reader examined on it."""

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

import pytest
from lxml import etree  # type: ignore[import-untyped]
from small_reader import WordReader

from index.reading import held_out, open_sets
from index.reading.curves import reliability_picture, risk_picture
from index.reading.evaluate import examine, report
from index.reading.example import part_of
from index.reading.mixture import excerpt, read_sources
from index.reading.near_misses import NearMisses
from index.reading.ship import calibration

COLOURS = ("red", "blue", "green", "white", "black", "grey")
TOWNS = 40
Rows = Sequence[Mapping[str, object]]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of the sets: each town has a tower of one colour, in every language."""
    folder = tmp_path_factory.mktemp("sets")
    for name in ("squad2", "french", "newsqa"):
        articles = [_article(str(town), town) for town in range(TOWNS)]
        _write(folder, name, articles, [_question(name, str(town), town) for town in range(TOWNS)])
    for language in open_sets.TRANSLATED:
        articles = [_article(f"{language}-{town}-0", town) for town in range(TOWNS)]
        questions = [
            _question("squad2", f"{language}-{town}-0", town)
            | {"question_own_language": f"{language}? Tower of Town{town}"}
            for town in range(TOWNS)
        ]
        _write(folder, f"cross_{language}", articles, questions)
    for language in open_sets.JUDGED:
        for kind in ("relevant", "non_relevant"):
            passages = [f"Title {number}: Text {number}." for number in range(10)]
            rows = [{"question": f"{kind} {town}?", "passages": passages} for town in range(TOWNS)]
            _lines(folder / f"abstain_{language}_{kind}.jsonl.gz", rows)
    return folder


def test_a_paragraph_and_its_translations_are_in_one_part(data: Path) -> None:
    english = {one.example.question: part_of(one.paragraph) for one in open_sets.asked(data, "squad2")}
    for one in open_sets.translated(data):
        if one.languages[0] == "en":
            assert part_of(one.paragraph) == english[one.example.question]


def test_xquad_is_asked_in_every_language_of_every_passage(data: Path) -> None:
    pairs = {one.languages for one in open_sets.translated(data)}
    assert pairs == {(spoken, written) for spoken in ("en", "es", "ar", "zh") for written in ("es", "ar", "zh")}


def test_nothing_that_teaches_is_tested_on(data: Path) -> None:
    sources = read_sources(data, data / "no lessons")
    taught = {one.paragraph for one in (*sources.always, *sources.sometimes)}
    for name in ("squad2", "french", "cross_es"):
        assert taught.isdisjoint(one.paragraph for one in held_out.questions(data, name, "test"))
        assert taught.isdisjoint(one.paragraph for one in held_out.questions(data, name, "fit"))
    judged = {bag.examples[0].question for bag in sources.bags}
    for part in ("test", "fit"):
        assert judged.isdisjoint(bag.examples[0].question for bag, _ in held_out.judged(data, "en", part))


def test_an_excerpt_holds_its_answers(data: Path) -> None:
    for seed, one in enumerate(open_sets.asked(data, "squad2")):
        short = excerpt(one.example, "en", Random(seed))  # noqa: S311 - no secret
        words = {place.of(short.readable.text) for group in short.answers for place in group}
        assert words == {answer for answer in one.accepted if one.example.answers}


def test_a_near_miss_is_another_paragraph_without_the_answer(data: Path) -> None:
    questions = open_sets.asked(data, "french")
    misses = NearMisses(questions)
    for one in questions:
        for miss in misses.of(one, one.example.question):
            assert miss.readable.text != one.example.readable.text
            assert one.accepted[0] not in miss.readable.text
            assert miss.relevant is False


ONE_PASS = """
import hashlib, sys
from pathlib import Path
from index.reading.mixture import one_pass, read_sources
units = one_pass(read_sources(Path(sys.argv[1]), Path(sys.argv[1], "no lessons")), (), "4")
print(hashlib.sha256(repr(units).encode()).hexdigest())
"""


def test_a_pass_is_the_same_in_every_process(data: Path) -> None:
    """Words in a set come in another order in another process: the near misses once did, and so did what was learnt."""
    digests = {
        subprocess.run(
            [sys.executable, "-c", ONE_PASS, str(data)],
            env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True,
        ).stdout
        for seed in "12"
    }  # fmt: skip
    assert len(digests) == 1


def test_a_reader_is_examined_calibrated_and_drawn(data: Path) -> None:
    examined = examine(WordReader(), data, "test", 20)
    scores = report(examined)
    assert set(scores["own passage"]) >= {"squad2", "french", "cross_ar", "cross_zh_own", "newsqa"}
    assert set(calibration(examined)) == {"relevance.scale", "relevance.bias", "span.threshold"}
    for picture in (reliability_picture(examined.pairs), risk_picture(examined.pairs)):
        assert etree.fromstring(picture).tag.endswith("svg")


def _article(key: str, town: int) -> dict[str, object]:
    colour = COLOURS[town % len(COLOURS)]
    text = f"Town{town} lies on a river. The tower of Town{town} is {colour}. Nobody knows who built it."
    return {"id": key, "title": f"Town{town}", "text": text, "language": key[:2] if "-" in key else "en"}


def _question(name: str, key: str, town: int) -> dict[str, object]:
    answerable = name != "squad2" or town % 4 > 0 or "-" in key
    answers = [COLOURS[town % len(COLOURS)]] if answerable else []
    # Words of paragraphs that are as near to this one as each other.
    asked = (
        f"Unlike that of Town{(town + 1) % TOWNS} and of Town{(town + 2) % TOWNS}, what colour is Town{town}'s tower?"
    )
    return {"question": asked, "language": "en", "answers": answers, "article_ids": [key], "answerable": answerable}


def _write(folder: Path, name: str, articles: Rows, questions: Rows) -> None:
    _lines(folder / f"{name}.articles.jsonl.gz", articles)
    _lines(folder / f"{name}.questions.jsonl.gz", questions)


def _lines(path: Path, rows: Rows) -> None:
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
