"""How a command of ours runs and ends: answers on stdout, everything else on stderr, an error as one line."""

import os
import sys
from collections.abc import Callable

import structlog

from index.errors import DepecheError


def run_command(command: Callable[[], object]) -> None:
    """Run a command; an error that an operator can mend is one line with its remedy, and exit status 1."""
    structlog.configure(logger_factory=lambda *_: structlog.PrintLogger(sys.stderr))
    try:
        command()
    except DepecheError as error:
        sys.stderr.write(f"error: {' '.join(str(error).split())}\n")
        sys.exit(1)
    except BrokenPipeError:
        # The reader has had enough. Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
