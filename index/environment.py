"""What is set: environment variables `DEPECHE_…`, or the same names in a `.env` file; the environment wins.

Only reads; what the names mean and which values will do is for who asks.
"""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

PREFIX: Final = "DEPECHE_"


def variables(environ: Mapping[str, str], file: Path) -> dict[str, str]:
    """Return what is set, by its name without the prefix and in small letters; an empty value is as good as none."""
    given = {**_from_file(file), **_ours(environ)}
    return {name.removeprefix(PREFIX).lower(): value.strip() for name, value in given.items() if value.strip()}


def at_home(path: Path) -> Path:
    """Return the path with `~` put into words; as in a shell, one that is nobody's home stays as it is."""
    with suppress(RuntimeError):
        return path.expanduser()
    return path


def _from_file(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    from dotenv import dotenv_values  # a hundredth of a second that most starts can do without

    return _ours({name: value or "" for name, value in dotenv_values(path).items()})


def _ours(variables: Mapping[str, str]) -> dict[str, str]:
    return {name.upper(): value for name, value in variables.items() if name.upper().startswith(PREFIX)}
