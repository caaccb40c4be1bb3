"""How a command of ours runs and ends: answers on stdout, everything else on stderr, an error as one line."""

import logging
import os
import sys
from collections.abc import Callable

from index.errors import DepecheError
from index.text.harmless import harmless


def run_command(command: Callable[[], object]) -> None:
    """Run a command; an error that an operator can mend is one line with its remedy, and exit status 1."""
    logging.basicConfig(level=logging.WARNING, format="%(message)s", stream=sys.stderr)
    try:
        command()
    except DepecheError as error:
        sys.stderr.write(harmless(f"error: {' '.join(str(error).split())}\n"))
        sys.exit(1)
    except BrokenPipeError:
        # The reader has had enough. Python would complain once more when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
