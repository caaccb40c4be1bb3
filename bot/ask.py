"""`depeche ask`: one question for a person, or many as JSON lines for a tool.

The JSON's models are imported where they are used: a person's answer does not wait for them.
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from bot.answer.answers import Answer
from bot.answer.asked.question import Asked
from bot.answer.desk import Desk, open_desk
from bot.answer.reply import Reply
from bot.talk import Answering, Talk
from bot.terminal import show
from bot.turns import Turns
from index.archive import Archive
from index.errors import StoreError

if TYPE_CHECKING:
    from bot.settings import Settings


def ask_one(question: str, settings: "Settings", *, as_json: bool) -> None:
    """Answer one question on stdout.

    Raises:
        StoreError: The store holds no articles, or cannot be opened.
    """
    with open_desk(*settings.desk) as (desk, archive):
        require_articles(archive)
        if as_json:
            sys.stdout.write(answer_line(desk, "1", question) + "\n")
        else:
            _show_each(answers_to(question, desk))


def ask_many(path: Path, settings: "Settings") -> None:
    """Answer every question of a .jsonl or .jsonl.gz file, one JSON line each, in order.

    Raises:
        SourceError: The file cannot be read, or a line of it is no question; lines before it are answered.
    """
    from bot.contracts import QuestionLine
    from index.contracts import read_questions

    with open_desk(*settings.desk) as (desk, _):
        for asked in read_questions(path, QuestionLine):
            sys.stdout.write(answer_line(desk, asked.id, asked.question, asked.passages, asked.asked) + "\n")


def answer_line(
    desk: Desk, name: str, question: str, passages: Sequence[str] | None = None, asked: datetime | None = None
) -> str:
    """Answer one question as a line of JSON, without the newline."""
    from bot.contracts import AnswerLine

    first, *others = (
        AnswerLine.of(name, answer, reply, ms)
        for answer, reply, ms in _timed(answers_to(question, _Asking(desk, passages, asked)))
    )
    # Nothing but `reason` and `also` has a default: a line has them only where they say something.
    return first.model_copy(update={"also": others}).model_dump_json(exclude_defaults=True)


def answers_to(text: str, desk: Answering) -> Iterator[tuple[Answer, Reply]]:
    """Yield the answers to the questions of a text, in order; the later ones may go on from the first."""
    clock = partial(datetime.now, UTC)
    for hear in Talk(Turns(clock), clock).hear_each(text, text):
        yield hear().answered_by(desk)


@dataclass(frozen=True, slots=True)
class _Asking:
    """A desk that is asked with a question's own evidence and day."""

    desk: Desk
    passages: Sequence[str] | None
    asked: datetime | None

    def answer(self, question: str | Asked, /) -> Answer:
        return self.desk.answer(question, passages=self.passages, asked=self.asked)

    def reply(self, answer: Answer) -> Reply:
        return self.desk.reply(answer)

    def who_says(self, answer: Answer) -> Reply:
        return self.desk.who_says(answer)


def _timed(answers: Iterator[tuple[Answer, Reply]]) -> Iterator[tuple[Answer, Reply, float]]:
    """Yield answers with the milliseconds that each took."""
    began = perf_counter()
    for answer, reply in answers:
        yield answer, reply, (perf_counter() - began) * 1000
        began = perf_counter()


def _show_each(answers: Iterator[tuple[Answer, Reply]]) -> None:
    for n, (_, reply) in enumerate(answers):
        sys.stdout.write("\n" if n else "")
        show(reply)


def require_articles(archive: Archive) -> None:
    """Refuse to answer from nothing.

    Raises:
        StoreError: The store holds no articles.
    """
    if archive.status().articles == 0:
        remedy = f"Add some: python -m index add PATH --store {archive.folder}"
        raise StoreError(f"{archive.folder} holds no articles.", remedy)
