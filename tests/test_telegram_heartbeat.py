"""The sign of life: how old it is, and what whoever looks after the bot is told."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.telegram.heartbeat import Heartbeat, examined

ROOT = Path(__file__).parents[1]


def beaten(store: Path, at: float) -> Heartbeat:
    heartbeat = Heartbeat(store)
    heartbeat.beat()
    os.utime(store / "heartbeat", (at, at))
    return heartbeat


@pytest.mark.parametrize(("age", "well"), [(0, True), (179, True), (181, False), (-5, True)])
def test_a_bot_is_alive_for_three_minutes_after_its_last_beat(tmp_path: Path, age: int, well: bool) -> None:  # noqa: FBT001
    assert examined(beaten(tmp_path, 1_000_000.0), 1_000_000.0 + age)[0] is well


def test_each_beat_makes_it_young_again(tmp_path: Path) -> None:
    heartbeat = beaten(tmp_path, 1_000_000.0)
    heartbeat.beat()
    age = heartbeat.age(1_000_000.0)
    assert age is not None
    assert age < -1_000_000  # beaten long after that time


def test_a_folder_that_is_not_there_is_logged_and_no_error(tmp_path: Path) -> None:
    heartbeat = Heartbeat(tmp_path / "nowhere")
    with capture_logs() as logs:
        heartbeat.beat()
    assert [entry["event"] for entry in logs] == ["the sign of life was not given"]
    assert heartbeat.age(0.0) is None


def test_the_doctor_looks_at_the_bot_and_opens_nothing_else(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from bot.__main__ import app\n"
        "app(['doctor', '--alive', '--store', sys.argv[1]], standalone_mode=False)\n"
        "print(sorted({'onnxruntime', 'faiss', 'sqlite3', 'bot.doctor'} & set(sys.modules)))\n"
    )
    environ = {name: value for name, value in os.environ.items() if not name.startswith("DEPECHE_")}
    environ["PYTHONPATH"] = str(ROOT)

    def looked() -> list[str]:
        command = [sys.executable, "-c", program, str(tmp_path)]
        done = subprocess.run(command, cwd=tmp_path, env=environ, check=True, capture_output=True, text=True)
        return done.stdout.splitlines()

    assert looked() == ["FAIL bot: no updates were fetched yet. Start the bot, and see its log if it runs.", "[]"]
    Heartbeat(tmp_path).beat()
    told, imported = looked()
    assert told.startswith("ok   bot: updates were fetched ")
    assert imported == "[]"
    assert [path.name for path in tmp_path.iterdir()] == ["heartbeat"]
