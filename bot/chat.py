"""`depeche chat`: the conversation in a terminal, without Telegram."""

import sys

from bot.answer.desk import open_desk
from bot.ask import require_articles
from bot.settings import Settings
from bot.terminal import show


def converse(settings: Settings) -> None:
    """Answer lines from stdin until it ends; an empty line is passed over."""
    prompt = "? " if sys.stdin.isatty() else ""
    with open_desk(*settings.desk) as (desk, archive):
        require_articles(archive)
        while True:
            sys.stdout.write(prompt)
            sys.stdout.flush()
            line = sys.stdin.readline()
            if not line:
                return
            if line.strip():
                show(desk.reply(desk.answer(line)))
                sys.stdout.write("\n")
