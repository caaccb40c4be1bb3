"""A check of files against their checksums that keeps nobody waiting.

Small files are checked before they are used. Large ones are used at once and checked meanwhile, by a thread that ends
with the process; who uses them asks now and then what it found.
"""

import threading
from collections.abc import Callable

AT_ONCE = 64 * 2**20  # bytes: some 50 ms


class Verification:
    """One check, done at once or going on beside the first searches.

    Args:
        check: Raises ValueError for what is damaged, OSError for what cannot be read.
        size: Bytes it has to read.
        at_once: The most bytes worth waiting for; a check of no more raises what `check` raises.
    """

    def __init__(self, check: Callable[[], None], size: int, at_once: int = AT_ONCE) -> None:
        self._check = check
        self._failure = ""
        self._thread: threading.Thread | None = None
        if size <= at_once:
            check()
        else:
            self._thread = threading.Thread(target=self._run, name="verification", daemon=True)
            self._thread.start()

    @property
    def failure(self) -> str:
        """What was found to be wrong, empty as long as nothing was."""
        return self._failure

    def wait(self) -> None:
        """Wait until the check has come to its end."""
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            self._check()
        except FileNotFoundError:
            pass  # a writer has replaced and dropped it meanwhile; who has it open keeps its bytes
        except (OSError, ValueError) as error:
            self._failure = str(error) or type(error).__name__
