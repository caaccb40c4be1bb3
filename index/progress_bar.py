"""Progress on a terminal. Where nobody is watching, nothing is shown."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from index.ports import Progress


@contextmanager
def progress_shown() -> Iterator[Progress]:
    """Show a bar for each stage on standard error, and take them away at the end; nothing unless it is a terminal."""
    if not sys.stderr.isatty():
        yield _unheard
        return
    from rich.console import Console
    from rich.progress import Progress as Bars

    with Bars(console=Console(stderr=True), transient=True) as bars:
        tasks = {}

        def show(stage: str, done: int, total: int | None) -> None:
            if stage not in tasks:
                tasks[stage] = bars.add_task(stage, total=total)
            bars.update(tasks[stage], completed=done, total=total)

        yield show


def _unheard(stage: str, done: int, total: int | None) -> None:
    """Show no progress: nobody is watching."""
