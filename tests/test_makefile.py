"""The Makefile's targets that delete: nothing goes that somebody would miss."""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]


def make(folder: Path, *arguments: str) -> str:
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, folder)
    command = ["make", *arguments]
    clean = {"PATH": os.environ["PATH"]}  # what `make test` was given is not for this one
    return subprocess.run(command, cwd=folder, env=clean, check=True, capture_output=True, text=True).stdout


def test_clean_deletes_the_demos_store_and_leaves_the_bots(tmp_path: Path) -> None:
    for name in (".depeche", ".depeche-demo", "elsewhere"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "store.sqlite3").write_text("articles", "utf-8")
    make(tmp_path, "clean", "STORE=elsewhere")
    kept = [path.parent.name for path in tmp_path.glob("*/store.sqlite3")]
    assert sorted(kept) == [".depeche", "elsewhere"]


def test_the_demo_has_a_store_of_its_own(tmp_path: Path) -> None:
    assert "--store .depeche-demo\n" in make(tmp_path, "--dry-run", "demo")
