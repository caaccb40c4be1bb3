"""Processes made to be killed: a writer, and a reader that watches what the writers leave behind.

Started once, the program imports everything and then forks a writer for each line it reads, so that hundreds of them
can be killed in the time in which Python starts a dozen times. It says what its writers do, line by line:

    writer 4711      it has begun
    stored 32        a batch is safe
    done 0           an operation has returned
    ended            it is gone, for whatever reason
"""

import json
import logging
import os
import select
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import newsroom
from small_embedder import SmallEmbedder

from index.archive import Archive
from index.chunking import chunk
from index.dense import SnapshotPolicy
from index.domain import Article, Hit

EMBEDDER = SmallEmbedder()
POLICY = SnapshotPolicy(delta_rows=15, delta_most=30)  # a snapshot every few operations
PAUSE = 0.005  # seconds from one search to the next: the writer is to get on, too
CANARIES = 3  # articles that nobody ever touches
_CHANGES_FILES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "shutil.rmtree"}


def edition(n: int, number: int) -> dict[str, str]:
    """Return the n-th article in one of its editions: few sentences, which cost little to read, but two passages."""
    story = newsroom.story(n)
    first, *others = story["text"].split(". ")
    text = f"{first} in edition {number}. {', '.join(others[:6])}. {', '.join(others[6:12])}."
    return story | {"title": f"{story['title']} / {number}", "text": text}


def canary(n: int) -> dict[str, str]:
    """Return an article that shares no word with the others."""
    sentence = f"Canary number {n} sings underground; yellow feathers prove breathable air."
    return {"id": f"canary-{n}", "title": "", "text": sentence, "language": "en"}


@cache
def passages(n: int, number: int) -> Mapping[str, str]:
    """Return the id and words of every passage of an edition, cut without the archive's help."""
    text = edition(n, number)["text"]
    return {f"story-{n}:{span.start}": span.of(text) for span in chunk(text, "en")}


def parts(title: str) -> tuple[int, int]:
    """Return number and edition of an article by its title."""
    story, number = title.split(" / ")
    return int(story.split()[-1]), int(number)


def write(store: Path, operations: Sequence[tuple[str, list[str]]]) -> None:
    """Do these operations and say so."""
    with Archive.open(store, EMBEDDER, policy=POLICY) as archive:
        for n, (name, arguments) in enumerate(operations):
            if name == "publish":
                prepared, news = map(Path, arguments)
                prepared.replace(news)
                archive.add([news], lambda stage, done, _: say(stage, done) if stage == "stored" else None)
            elif name == "remove":
                archive.remove(arguments)
            else:
                archive.rebuild()
            say("done", n)


def watch(store: Path) -> Iterator[str]:
    """Search until the standard input ends; yield what should never be seen."""
    heard: list[str] = []
    logging.getLogger("index").addHandler(_Listener(heard, logging.WARNING))
    searches = 0
    with Archive.open(store, EMBEDDER, policy=POLICY) as archive:
        say("watching", 0)
        while not select.select([sys.stdin], [], [], PAUSE)[0]:
            yield from _unfit(archive.search("mayor neighbour closed the museum", 20))
            yield from _missing_canaries(archive.search("canary sings underground", 20))
            searches += 1
    yield from heard
    say("searches", searches)


def _unfit(hits: Sequence[Hit]) -> Iterator[str]:
    for hit in hits:
        if hit.article.id.startswith("story"):
            n, number = parts(hit.article.title)
            if hit.article.text != edition(n, number)["text"] or passages(n, number).get(hit.passage.id) != hit.text:
                yield f"{hit.passage.id} reads {hit.text!r}"


def _missing_canaries(hits: Sequence[Hit]) -> Iterator[str]:
    sung = {hit.article.id for hit in hits if hit.dense_rank and hit.lexical_rank and hit.text == hit.article.text}
    if len([name for name in sung if name.startswith("canary")]) != CANARIES:
        yield f"of the canaries only {sorted(sung)} were found, {[(h.article.id, h.lexical_rank) for h in hits[:5]]}"


class _Listener(logging.Handler):
    def __init__(self, heard: list[str], level: int) -> None:
        super().__init__(level)
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(record.getMessage())


def say(what: str, number: int) -> None:
    """Tell the test."""
    os.write(sys.stdout.fileno(), f"{what} {number}\n".encode())


def _die_at(step: int) -> None:
    """Be killed in the middle: before the step-th time that this process makes, renames or removes a file."""
    left = step

    def count(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        left -= event in _CHANGES_FILES or (event == "open" and "w" in str(arguments[1]))
        if left < 0:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(count)


def _warm_up(folder: Path) -> None:
    """Load what is loaded late, so that each fork finds it there."""
    from index import faiss_index, figures  # noqa: F401 imported for those who are forked
    from index.sources import open_source

    newsroom.write_lines(folder / "warm.jsonl", [edition(1, 1)])
    for article in open_source(folder / "warm.jsonl"):
        assert isinstance(article, Article)
        figures.read_figures(article)
    EMBEDDER.encode_passages([line for n in range(60) for line in passages(n, 0).values()])


def _serve(folder: Path) -> None:
    _warm_up(folder)
    say("ready", 0)
    for line in sys.stdin:
        task = json.loads(line)
        pid = os.fork()
        if pid == 0:
            say("writer", os.getpid())
            if task["step"] is not None:
                _die_at(task["step"])
            write(Path(task["store"]), task["operations"])
            os._exit(0)
        os.waitpid(pid, 0)
        say("ended", 0)


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        _serve(Path(sys.argv[2]))
    else:
        for problem in watch(Path(sys.argv[2])):
            say(json.dumps(problem), 0)
