"""`depeche demo`: what the bot does, in one command: index the sample articles, ask, print the answer."""

import sys
from pathlib import Path

from bot.answer.desk import open_desk
from bot.settings import Settings
from bot.terminal import show
from index.errors import SourceError
from index.progress_bar import progress_shown

QUESTION = "how many died in Aleppo?"


def demonstrate(seeds: Path, settings: Settings) -> None:
    """Index `seeds` (only what is new) and answer the question that shows what this is for."""
    if not seeds.is_dir():
        raise SourceError("The sample articles, seeds/, are not here.", "Run it in the checkout: make demo.")
    with open_desk(*settings.desk) as (desk, archive):
        with progress_shown() as progress:
            report = archive.add([seeds], progress)
        sys.stdout.write(
            f"{report.articles} articles in {settings.store} ({report.added} new, {report.changed} changed).\n"
        )
        sys.stdout.write(f"\n? {QUESTION}\n\n")
        sys.stdout.flush()
        show(desk.reply(desk.answer(QUESTION)))
