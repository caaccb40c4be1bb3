"""`depeche doctor`: is everything there that the bot needs? One line a check, each with its remedy."""

import sys
from collections.abc import Callable, Iterator

from bot.answer.desk import open_desk
from bot.settings import Settings
from index.database import check_writable
from index.embedding import open_embedder
from index.errors import DepecheError
from index.reading import OFF, open_reader

Check = Callable[[Settings], str]


def examine(settings: Settings, *, quiet: bool) -> int:
    """Run every check and print what was found.

    Args:
        settings: As loaded; that they could be read is the first check.
        quiet: Print only what is wrong.

    Returns:
        0 where all is well, else 1.
    """
    failed = False
    for name, well, line in _results(settings):
        failed |= not well
        if not (quiet and well):
            sys.stdout.write(f"{'ok  ' if well else 'FAIL'} {name}: {line}\n")
    return int(failed)


def prepare_model(settings: Settings) -> int:
    """Unpack the model into the cache, so that the first start is as quick as the others."""
    sys.stdout.write(f"{_model(settings)}\n")
    return 0


def _results(settings: Settings) -> Iterator[tuple[str, bool, str]]:
    checks: dict[str, Check] = {"token": _token, "model": _model, "reader": _reader, "store": _store}
    for name, check in checks.items():
        try:
            yield name, True, check(settings)
        except DepecheError as error:
            yield name, False, str(error)


def _token(settings: Settings) -> str:
    return "set" if settings.token else "none (DEPECHE_TOKEN): ask and chat will work, the Telegram bot will not"


def _model(settings: Settings) -> str:
    embedder = open_embedder(settings.model, cache=settings.cache)
    return f"{embedder.model}, {embedder.dimension} dimensions"


def _reader(settings: Settings) -> str:
    reader = open_reader(settings.reader)
    return reader.model if reader else "none: answers are chosen without reading for the question"


def _store(settings: Settings) -> str:
    with open_desk(settings.store, settings.model, settings.cache, OFF) as (_, archive):
        status = archive.status()
    check_writable(settings.store)  # reading needs no more than it has; the bot and `index add` do
    newest = f", newest {status.newest:%Y-%m-%d}" if status.newest else ""
    return f"{status.articles} articles, {status.passages} passages{newest} in {settings.store}"
