"""The bot as its operator meets it: `python -m bot`, a real process with the real model, over real seeds."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from botapi import TOKEN, ApiError, BotApiServer, User

ROOT = Path(__file__).parents[2]
SEEDS = [ROOT / "seeds" / name for name in ("alep-bombardements-bilan.fr.md", "book-prize-roseraie.fr.md")]
ANNA = User(101, "Anna", language_code="en")

# One process each, each with the model: they take turns instead of crowding the machine.
pytestmark = pytest.mark.xdist_group("processes")


@pytest.fixture
def server() -> Iterator[BotApiServer]:
    with BotApiServer() as server:
        yield server


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store made by the other command."""
    folder = tmp_path_factory.mktemp("process") / "store"
    paths = [str(path) for path in SEEDS]
    command = [sys.executable, "-m", "index", "add", *paths, "--store", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=300)
    return folder


def environment(**settings: str) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("DEPECHE_")}
    return inherited | {f"DEPECHE_{name.upper()}": value for name, value in settings.items()}


@contextmanager
def process(folder: Path, **settings: str) -> Iterator["subprocess.Popen[str]"]:
    """Start the bot in an empty folder, where there is no .env; kill it if the test has not ended it."""
    command = [sys.executable, "-m", "bot"]
    started = subprocess.Popen(
        command,
        cwd=folder,
        env=environment(**settings) | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    try:
        yield started
    finally:
        started.kill()
        started.communicate()


def ended(bot: "subprocess.Popen[str]") -> tuple[int, str]:
    """Wait for the end; return the exit status and everything that was written."""
    output, _ = bot.communicate(timeout=90)
    assert TOKEN not in output
    assert TOKEN.partition(":")[2] not in output
    return bot.returncode, output


def on(server: BotApiServer, store: Path, **more: str) -> dict[str, str]:
    given = {"token": TOKEN, "store": str(store), "api_base_url": server.base_url, "api_file_url": server.base_file_url}
    return given | {"log_level": "debug"} | more


def test_it_answers_with_both_tolls_their_owners_and_the_french_words(
    server: BotApiServer, store: Path, tmp_path: Path
) -> None:
    with process(tmp_path, **on(server, store)) as bot:
        server.say(ANNA, "how many died in Aleppo?")
        server.wait(lambda: server.sent_to(ANNA), timeout=90)
        [answer] = server.sent_to(ANNA)
        bot.send_signal(signal.SIGTERM)
        status, _ = ended(bot)
    for expected in ("70", "30", "Ammar al-Selmo", "OSDH"):
        assert expected in answer.text
    article = SEEDS[0].read_text("utf-8")
    quotes = [entity.within(answer.text) for entity in answer.entities if entity.type == "expandable_blockquote"]
    assert quotes
    assert all(quote in article for quote in quotes)
    assert status == 0
    assert server.pending == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_well(server: BotApiServer, store: Path, tmp_path: Path, number: signal.Signals) -> None:
    with process(tmp_path, **on(server, store)) as bot:
        server.wait(lambda: server.calls_of("setMyCommands"), timeout=90)
        bot.send_signal(number)
        status, output = ended(bot)
    assert status == 0
    assert "the bot stops" in output
    assert "Traceback" not in output


def test_a_signal_ends_it_well_while_the_server_does_not_answer(store: Path, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        deaf.settimeout(90)
        address = f"http://127.0.0.1:{deaf.getsockname()[1]}/bot"
        with process(tmp_path, token=TOKEN, store=str(store), api_base_url=address) as bot:
            asked, _ = deaf.accept()
            bot.send_signal(signal.SIGTERM)
            status, output = ended(bot)
            asked.close()
    assert status == 0
    assert not output


def test_a_second_poller_ends_it_with_a_remedy(server: BotApiServer, store: Path, tmp_path: Path) -> None:
    server.refuse(ApiError(409, "Conflict: terminated by other getUpdates request"), ("getUpdates",), times=1_000)
    with process(tmp_path, **on(server, store)) as bot:
        status, output = ended(bot)
    assert status == 1
    assert "Another process fetches this bot's messages. Stop the other one" in output
    assert "Traceback" not in output


def test_a_refused_token_ends_it_with_a_remedy(server: BotApiServer, store: Path, tmp_path: Path) -> None:
    server.refuse(ApiError(401, "Unauthorized"), times=1_000)
    with process(tmp_path, **on(server, store)) as bot:
        status, output = ended(bot)
    assert status == 1
    assert "Telegram refuses the token. Put the bot's token from @BotFather into DEPECHE_TOKEN." in output
    assert "Traceback" not in output


def test_no_token_ends_it_with_a_remedy(tmp_path: Path) -> None:
    with process(tmp_path, store=str(tmp_path / "store")) as bot:
        status, output = ended(bot)
    assert status == 1
    assert "There is no token. Put the bot's token from @BotFather into DEPECHE_TOKEN." in output


def test_an_unknown_setting_ends_it_with_the_likely_one(tmp_path: Path) -> None:
    with process(tmp_path, tokken=TOKEN) as bot:
        status, output = ended(bot)
    assert status != 0
    assert "Did you mean DEPECHE_TOKEN?" in output
    assert "Traceback" not in output


def test_a_network_that_is_not_there_ends_it_with_a_remedy(store: Path, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # taken, and nobody listens
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/bot"
        with process(tmp_path, token=TOKEN, store=str(store), api_base_url=address) as bot:
            status, output = ended(bot)
    assert status == 1
    assert "The Bot API cannot be reached." in output
    assert "Traceback" not in output
