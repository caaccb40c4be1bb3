"""`depeche ask`: one question for a person, or many as JSON lines for a tool.

The JSON's models are imported where they are used: a person's answer does not wait for them.
"""

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from bot.answer.desk import Desk, open_desk
from bot.terminal import show
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
            show(desk.reply(desk.answer(question)))


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

    began = perf_counter()
    answer = desk.answer(question, passages=passages, asked=asked)
    reply = desk.reply(answer)
    elapsed = (perf_counter() - began) * 1000
    return AnswerLine.of(name, answer, reply, elapsed).model_dump_json()


def require_articles(archive: Archive) -> None:
    """Refuse to answer from nothing.

    Raises:
        StoreError: The store holds no articles.
    """
    if archive.status().articles == 0:
        remedy = f"Add some: python -m index add PATH --store {archive.folder}"
        raise StoreError(f"{archive.folder} holds no articles.", remedy)
