"""How far the bot's confidence can be believed: its risk over its coverage, drawn from what `ask` printed.

For each set, the surest answers first: over the share of the questions answered so far, the share of those whose first
three quotes do not hold an accepted answer. A question without an answer counts as wrong. As score.py reckons its aurc.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from everything import records

from index.reading.measure import risk_coverage
from index.reading.picture import Line, picture, thinned

Holds = Any  # score.py's own notion of an answer standing in a text: (text, answers) -> bool


def line(questions: Iterable[Mapping[str, Any]], output: Path, holds: Holds) -> Line:
    """Return (coverage, risk) of one set, surest answer first; nothing where no question can be judged."""
    answers = {str(one["id"]): one for one in map(json.loads, output.read_text(encoding="utf-8").splitlines())}
    judged = [one for one in questions if one.get("answers") or not one.get("answerable", True)]
    confidence = [answers[str(one["id"])].get("confidence") or 0.0 for one in judged]
    wrong = [0.0 if _is_right(one, answers[str(one["id"])], holds) else 1.0 for one in judged]
    if not judged:
        return []
    coverage, risk = risk_coverage(confidence, wrong)
    return thinned(list(zip(coverage.tolist(), risk.tolist(), strict=True)))


def _is_right(question: Mapping[str, Any], answer: Mapping[str, Any], holds: Holds) -> bool:
    quoted = " … ".join(quote["text"] for quote in answer["quotes"][:3])
    return bool(question.get("answerable", True) and holds(quoted, question["answers"]))


def draw(sets: Mapping[str, tuple[Path, Path]], holds: Holds, to: Path) -> None:
    """Draw the sets' lines.

    Args:
        sets: By name, a file of questions and what `ask` printed for it.
        holds: score.py's.
        to: The SVG file.
    """
    found = {name: line(records(questions), output, holds) for name, (questions, output) in sets.items()}
    lines = {name: points for name, points in found.items() if points}
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_text(picture("questions answered, surest first", "not in the first three quotes", lines), encoding="utf-8")
