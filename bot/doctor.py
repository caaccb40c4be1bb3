"""`depeche doctor`: is everything there that the bot needs? One line a check, each with its remedy."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from bot.answer.desk import open_desk
from index.embedding import open_embedder
from index.errors import DepecheError


def examine(store: Path, model: str, *, quiet: bool) -> int:
    """Run every check and print what was found.

    Args:
        store: Folder of the index.
        model: Embedding model; empty for the bundled one.
        quiet: Print only what is wrong.

    Returns:
        0 where all is well, else 1.
    """
    checks: list[tuple[str, Callable[[], str]]] = [
        ("settings", _settings),
        ("model", lambda: _model(model)),
        ("store", lambda: _store(store, model)),
    ]
    failed = False
    for name, well, line in _results(checks):
        failed |= not well
        if not (quiet and well):
            sys.stdout.write(f"{'ok  ' if well else 'FAIL'} {name}: {line}\n")
    return int(failed)


def prepare_model(model: str) -> int:
    """Unpack the model into the cache, so that the first start is as quick as the others."""
    sys.stdout.write(f"{_model(model)}\n")
    return 0


def _results(checks: list[tuple[str, Callable[[], str]]]) -> Iterator[tuple[str, bool, str]]:
    for name, check in checks:
        try:
            yield name, True, check()
        except DepecheError as error:
            yield name, False, str(error)


def _settings() -> str:
    from bot.settings import load

    settings = load()
    return "token set" if settings.token else "read; no token (DEPECHE_TOKEN), so only ask and chat will work"


def _model(model: str) -> str:
    embedder = open_embedder(model)
    return f"{embedder.model}, {embedder.dimension} dimensions"


def _store(store: Path, model: str) -> str:
    with open_desk(store, model) as (_, archive):
        status = archive.status()
    newest = f", newest {status.newest:%Y-%m-%d}" if status.newest else ""
    return f"{status.articles} articles, {status.passages} passages{newest} in {store}"
