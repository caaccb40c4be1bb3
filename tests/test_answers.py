"""Whole answers over the sample articles: each side with its owner and history, what was taken back, and no more."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from bot.answer.answers import Answer, CitedFigure, NotFound
from bot.answer.desk import Desk
from bot.plain import plain
from index.domain import Bound

CASES = Path(__file__).parent / "corpus" / "answers.txt"
_WORDS = {bound.value: bound for bound in Bound}


@dataclass
class Case:
    """One question and its whole expected answer."""

    name: str
    asked: datetime
    language: str
    question: str
    xfail: str = ""
    sides: list[tuple[str, list[str]]] = field(default_factory=list)
    withdrawn: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


def cases() -> Iterator[Case]:
    case: Case | None = None
    for line in CASES.read_text(encoding="utf-8").splitlines():
        if line.startswith("    ") and case:
            _expect(case, line.strip())
        elif line and not line.startswith("#"):
            if case:
                yield case
            name, day, language, question, *xfail = (part.strip() for part in line.split("|"))
            asked = datetime.combine(datetime.fromisoformat(day), time.max, UTC)
            case = Case(name, asked, language, question, "".join(xfail).removeprefix("xfail: "))
    if case:
        yield case


def _expect(case: Case, line: str) -> None:
    mark, _, rest = line.partition(" ")
    match mark:
        case "=":
            case.sides.append((rest, []))
        case "<":
            case.sides[-1][1].append(rest)
        case "x":
            case.withdrawn.append(rest)
        case "~":
            case.elsewhere.append(rest)
        case "!":
            case.said.append(rest)
        case _:
            assert line == "not found"


def is_as_expected(cited: CitedFigure, expected: str) -> bool:
    """Tell whether a figure has this bound and number, and its owner this in its name."""
    words, owner = (part.strip() for part in expected.split("|"))
    found = re.fullmatch(r"(.*?) ?(\d+)", words)
    assert found, expected
    bound = _WORDS[found[1]] if found[1] else Bound.EXACTLY
    figure = cited.figure
    same_bound = figure.bound is bound or {figure.bound, bound} == {Bound.NEARLY, Bound.ABOUT}
    same_owner = figure.said_by is None if owner == "-" else owner in (figure.said_by or "")
    return figure.value == float(found[2]) and same_bound and same_owner


def assert_same(figures: tuple[CitedFigure, ...], expected: list[str]) -> None:
    shown = [f"{c.figure.bound} {c.figure.value:g} | {c.figure.said_by}" for c in figures]
    assert len(figures) == len(expected), (shown, expected)
    assert all(is_as_expected(cited, words) for cited, words in zip(figures, expected, strict=True)), (shown, expected)


def assert_same_set(figures: tuple[CitedFigure, ...], expected: list[str]) -> None:
    by_number = sorted(figures, key=lambda cited: cited.figure.value)
    assert_same(tuple(by_number), sorted(expected, key=_number))


def _number(expected: str) -> float:
    return float(re.findall(r"\d+", expected)[0])


def check(case: Case, answer: Answer, said: str) -> None:
    assert answer.language == case.language
    assert all(words in said for words in case.said), said
    if not case.sides:
        assert isinstance(answer, NotFound), said
        return
    assert not isinstance(answer, NotFound)
    sides = sorted(answer.sides, key=lambda side: side.latest.figure.value)
    expected = sorted(case.sides, key=lambda side: _number(side[0]))
    assert_same(tuple(side.latest for side in sides), [latest for latest, _ in expected])
    for side, (_, earlier) in zip(sides, expected, strict=True):
        assert_same(side.earlier, earlier)
    assert_same_set(answer.withdrawn, case.withdrawn)
    assert_same_set(answer.other_scope, case.elsewhere)


def parameter(case: Case) -> ParameterSet:
    marks = [pytest.mark.xfail(reason=case.xfail, strict=True)] if case.xfail else []
    return pytest.param(case, id=case.name, marks=marks)


@pytest.mark.parametrize("case", [parameter(case) for case in cases()])
def test_the_answer_is_what_a_careful_editor_would_give(seeds_desk: Desk, case: Case) -> None:
    answer = seeds_desk.answer(case.question, asked=case.asked)
    check(case, answer, plain(seeds_desk.reply(answer)))


def test_sixty_questions_in_five_languages_are_asked() -> None:
    every = list(cases())
    assert len(every) >= 60
    assert len({case.name for case in every}) == len(every)
    assert {case.language for case in every} == {"en", "fr", "de", "es", "ar"}
