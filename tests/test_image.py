"""What goes into the container image and the wheel inside it, as far as it can be told without building them."""

import tomllib
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parents[1]
IGNORED = (ROOT / ".dockerignore").read_text("utf-8").split()
# Not needed to answer: the texts the reader learns from.
LEFT_OUT = "index/reading/lessons"


def copied() -> list[str]:
    """What the Dockerfile takes from the checkout."""
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
    copies = [line.split()[1:-1] for line in lines if line.startswith("COPY ") and "--from" not in line]
    return [source for sources in copies for source in sources]


def files() -> list[str]:
    """The files of both packages, from the checkout's root on."""
    found = [path for package in ("index", "bot") for path in (ROOT / package).rglob("*") if path.is_file()]
    return sorted(path.relative_to(ROOT).as_posix() for path in found if "__pycache__" not in path.parts)


def test_what_is_copied_is_there_and_nothing_else_reaches_the_build() -> None:
    assert IGNORED[0] == "*"
    assert sorted(name[1:] for name in IGNORED if name.startswith("!")) == sorted(copied())
    assert all((ROOT / name).exists() for name in copied())


def test_what_others_wrote_is_installed_before_our_code_comes_in() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text("utf-8")
    others, code = dockerfile.index("install --no-cache-dir -c constraints.txt -r requirements.txt"), "COPY index index"
    assert others < dockerfile.index(code) < dockerfile.index("install --no-cache-dir -c constraints.txt .\n")


def test_what_setuptools_names_reaches_the_build() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert {project["readme"], "LICENSE", "pyproject.toml"} <= set(copied())


def test_every_data_file_is_in_the_wheel_but_the_lessons() -> None:
    packages = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["package-data"]
    named = [f"{package.replace('.', '/')}/{pattern}" for package, patterns in packages.items() for pattern in patterns]
    assert LEFT_OUT in IGNORED
    data = [name for name in files() if not name.endswith(".py") and not name.startswith(LEFT_OUT)]
    assert data
    assert [name for name in data if not any(fnmatch(name, pattern) for pattern in named)] == []


def test_every_folder_of_code_is_a_package_that_setuptools_finds() -> None:
    folders = {str(Path(name).parent) for name in files() if name.endswith(".py")}
    assert [folder for folder in sorted(folders) if not (ROOT / folder / "__init__.py").exists()] == []
