"""The log: one stream, one form, no secrets."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot import log

TOKEN = "123456:made-up_TOKEN"


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield io.StringIO()
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


@pytest.mark.parametrize("form", ["console", "json"])
def test_no_secret_leaves_through_any_door(stream: io.StringIO, form: str) -> None:
    log.configure("debug", form, [TOKEN], stream)
    structlog.get_logger("bot").info(f"in words {TOKEN}", field=TOKEN, nested={"url": [TOKEN]})
    logging.getLogger("library").warning("as an argument %s", f"https://api.example/bot{TOKEN}/getMe")
    logging.getLogger("library").warning("quoted %s", TOKEN.replace(":", "%3A"))
    try:
        int(TOKEN)
    except ValueError:
        structlog.get_logger("bot").exception("ours")
        logging.getLogger("library").exception("theirs")
    written = stream.getvalue()
    assert "made-up_TOKEN" not in written
    assert written.count("[secret]") >= 7


def test_httpx_does_not_tell_every_address_it_calls(stream: io.StringIO) -> None:
    log.configure("info", "console", [], stream)
    logging.getLogger("httpx").info("HTTP Request: POST https://api.example")
    assert stream.getvalue() == ""


def test_what_is_below_the_level_is_not_written(stream: io.StringIO) -> None:
    log.configure("warning", "json", [], stream)
    structlog.get_logger("bot").info("small talk")
    structlog.get_logger("bot").warning("news", user=7)
    [line] = stream.getvalue().splitlines()
    written = json.loads(line)
    assert (written["event"], written["user"], written["level"]) == ("news", 7, "warning")
