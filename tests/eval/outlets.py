"""Whether every figure that an event's outlets state for the killed is shown with its outlet, and no other event's.

    python tests/eval/outlets.py --store DIR

`outlets.json` says by hand, for each event of the set `outlets`, which article states which number of its killed; what
stands there are numbers and ids only, for the articles are not ours to publish. A part of the killed ("two women and
one man") and the killed of other events are not among them.
"""

import argparse
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from bot.answer.answers import Answer, NotFound
from bot.answer.desk import open_desk

EXPECTED = Path(__file__).with_suffix(".json")

Shown = set[tuple[float, str]]


def shown_in(answer: Answer) -> Shown:
    """Return the numbers that an answer shows as the event's own, each with the article it is cited from."""
    if isinstance(answer, NotFound):
        return set()
    articles = {citation.n: citation.article.id for citation in answer.citations}
    told = [c for side in answer.sides for c in (side.latest, *side.earlier, *side.also)]
    return {(cited.figure.value, articles[cited.n]) for cited in (*told, *answer.withdrawn)}


def stated_in(event: Mapping[str, Any]) -> Shown:
    """Return the numbers that an event's articles state."""
    return {(float(value), article) for value, articles in event["killed"].items() for article in articles}


def foreign(name: str, event: Mapping[str, Any], shown: Shown) -> Shown:
    """Return what is shown as the event's own and is not: another event's article, or a number of another event."""
    return {
        (value, article)
        for value, article in shown
        if re.sub(r"_\d+", "", article) != name or value in event["not_its_own"]
    }


def judged(store: Path) -> Iterator[dict[str, object]]:
    """Ask each event's question; yield what was shown of what is stated, and what should not have been."""
    with open_desk(store) as (desk, _):
        for name, event in json.loads(EXPECTED.read_text(encoding="utf-8")).items():
            shown, stated = shown_in(desk.answer(event["question"])), stated_in(event)
            numbers = {value for value, _ in stated} <= {value for value, _ in shown}
            others = foreign(name, event, shown)
            yield {
                "event": name,
                "every_number": numbers,
                "with_outlet": f"{len(stated & shown)}/{len(stated)}",
                "missed": sorted(map(str, stated - shown)),
                "foreign": sorted(map(str, others)),
                "holds": stated <= shown and not others,
            }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", type=Path, required=True, help="the set's articles, indexed")
    events = list(judged(parser.parse_args().store))
    for event in events:
        print(json.dumps(event, ensure_ascii=False))
    print(json.dumps({"set": "outlets", "events": len(events), "hold": sum(bool(event["holds"]) for event in events)}))


if __name__ == "__main__":
    main()
