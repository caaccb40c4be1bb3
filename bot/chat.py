"""`depeche chat`: the conversation in a terminal, without Telegram. It remembers what was said; `/new` begins anew."""

import sys
from datetime import UTC, datetime
from typing import TextIO

from bot.answer.desk import open_desk
from bot.ask import require_articles
from bot.settings import Settings
from bot.talk import Answering, Talk
from bot.terminal import show
from bot.turns import Turns
from index.ports import Clock

NEW = "/new"
FORGOTTEN = "I have forgotten what was said. Ask anew."
_HERE = "terminal"


def converse(settings: Settings) -> None:
    """Answer lines from stdin until it ends; an empty line is passed over."""
    with open_desk(*settings.desk) as (desk, archive):
        require_articles(archive)
        talk_with(sys.stdin, desk)


def talk_with(lines: TextIO, desk: Answering, clock: Clock = lambda: datetime.now(UTC)) -> None:
    """Answer lines until they end, on stdout."""
    talk = Talk(Turns(clock), clock)
    prompt = "? " if lines.isatty() else ""
    while line := _next(lines, prompt):
        if line.strip() == NEW:
            talk.forget(_HERE)
            sys.stdout.write(f"{FORGOTTEN}\n\n")
        elif line.strip():
            for hear in talk.hear_each(_HERE, line):
                _, reply = hear().answered_by(desk)
                show(reply)
                sys.stdout.write("\n")


def _next(lines: TextIO, prompt: str) -> str:
    """Return the next line, the empty string at the end."""
    sys.stdout.write(prompt)
    sys.stdout.flush()
    return lines.readline()
