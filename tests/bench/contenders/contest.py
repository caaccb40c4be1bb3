"""One side of `side_by_side`, in a process of its own: indexes a file of articles, then answers a question a line.

Standard library only: the interpreter that has the others' packages does not have ours.

    in     {"articles": PATH}              once
           {"question": …, "k": …}         any number of times
    out    {"seconds", "processor", "peak", "result"}, one for being ready and one for each line in; `peak` is the
           most memory this process has held so far, in MiB, `result` the versions, the number of passages, or the
           articles of the k best passages, best first
"""

import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any, Protocol

from bench.spent import Spent

Article = dict[str, Any]

PASSAGE = 700  # characters, what ours aims at


class Engine(Protocol):
    """Indexes articles and finds them again."""

    def index(self, articles: Path) -> int:
        """Index a .jsonl file; return how many passages that made."""

    def search(self, question: str, k: int) -> Sequence[str]:
        """Return the ids of the articles of the k best passages, best first."""


def take_part(open_engine: Callable[[str, Path], Engine], *packages: str) -> None:
    """Open an engine on the model and the empty folder that the command line names, and serve standard input."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what libraries print is no answer
    model, folder = sys.argv[1:]
    start = Spent.so_far()
    engine = open_engine(model, Path(folder))
    print(_line(start, {name: version(name) for name in packages}), file=answers, flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        start = Spent.so_far()
        if "articles" in request:
            result: object = engine.index(Path(request["articles"]))
        else:
            result = list(engine.search(request["question"], request["k"]))
        print(_line(start, result), file=answers, flush=True)


def read(articles: Path) -> list[Article]:
    """Read a .jsonl file."""
    return [json.loads(line) for line in articles.read_text("utf-8").splitlines()]


def headed(article: Article) -> str:
    """Return an article's title, date and text, as people put them together before cutting."""
    return "\n".join(part for part in (article["title"], (article["published"] or "")[:10], article["text"]) if part)


def pieces(article: Article) -> Iterator[tuple[str, str]]:
    """Cut an article every PASSAGE characters: pairs of an id, `article#n`, and the text."""
    text = headed(article)
    for number, start in enumerate(range(0, len(text), PASSAGE)):
        yield f"{article['id']}#{number}", text[start : start + PASSAGE]


def article_of(piece: str) -> str:
    """Return the article of a piece."""
    return piece.rpartition("#")[0]


def _line(start: Spent, result: object) -> str:
    spent = Spent.so_far().since(start)
    return json.dumps(
        {"seconds": spent.seconds, "processor": spent.processor, "peak": _peak_memory(), "result": result}
    )


def _peak_memory() -> float:
    # Not getrusage: what it says of a process includes its parent before the new program was loaded.
    lines = Path("/proc/self/status").read_text().splitlines()
    kib = next(line.split()[1] for line in lines if line.startswith("VmHWM"))
    return int(kib) / 1024
