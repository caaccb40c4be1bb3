"""Logging, set up once by whoever starts a process. No other module configures it, and none imports `logging`.

Whatever a library logs goes through the same last step, which takes secrets out of the finished line: httpx writes
every address it calls at INFO, and a Bot API address holds the token.
"""

import logging
import sys
from collections.abc import Sequence
from typing import TextIO
from urllib.parse import quote

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

_CHATTY = ("httpx", "httpcore", "telegram", "apscheduler", "asyncio")


class Redacted:
    """A renderer around another one: its line leaves without the secrets."""

    def __init__(self, render: Processor, secrets: Sequence[str]) -> None:
        plain = [secret for secret in secrets if secret]
        self._render = render
        self._secrets = (*plain, *(quote(secret, safe="") for secret in plain))

    def __call__(self, logger: WrappedLogger, name: str, event: EventDict) -> str:
        """Render one event."""
        line = str(self._render(logger, name, event))
        for secret in self._secrets:
            line = line.replace(secret, "[secret]")
        return line


def configure(level: str, form: str, secrets: Sequence[str] = (), stream: TextIO | None = None) -> None:
    """Send structlog and the standard library's logging to one stream, one line an event, without secrets.

    Args:
        level: "debug", "info", "warning" or "error".
        form: "console" or "json".
        secrets: Texts that may never appear.
        stream: Where lines go; standard error unless told.
    """
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
        structlog.processors.format_exc_info,
    ]
    _standard_library(level, _formatter(shared, _renderer(form), secrets), stream or sys.stderr)
    structlog.configure(
        processors=[structlog.stdlib.filter_by_level, *shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,  # a second `configure`, in tests, is heard by loggers that exist
    )


def _renderer(form: str) -> Processor:
    if form == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(colors=False)


def _formatter(shared: list[Processor], render: Processor, secrets: Sequence[str]) -> logging.Formatter:
    return structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, Redacted(render, secrets)],
    )


def _standard_library(level: str, formatter: logging.Formatter, stream: TextIO) -> None:
    handler = logging.StreamHandler(stream)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in _CHATTY:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
