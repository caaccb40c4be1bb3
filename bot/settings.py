"""What an operator can set: environment variables `DEPECHE_…`, or the same names in a `.env` file.

Nothing is read when this module is imported; `load()` reads, checks everything at once and names every mistake.
"""

import os
import re
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, SecretStr, ValidationError, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from index.environment import PREFIX, at_home, variables
from index.errors import DepecheError


class SettingsError(DepecheError):
    """A setting is unknown, malformed or out of bounds; the message has one line for each."""


def _address(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("it should start with http:// or https://")
    return value.rstrip("/")


def _token(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"\d+:[\w-]+", value.get_secret_value(), re.ASCII):
        raise ValueError("it should look like 123456:ABC-def, the way @BotFather gave it")
    return value


Address = Annotated[str, AfterValidator(_address)]
Place = Annotated[Path, AfterValidator(at_home)]
Token = Annotated[SecretStr, AfterValidator(_token)]


class Settings(BaseSettings):
    """Everything that can be set. Frozen: a running bot never changes its mind."""

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", env_prefix=PREFIX, env_ignore_empty=True, hide_input_in_errors=True
    )

    token: Token | None = Field(None, description="The bot's token from @BotFather. Only the Telegram bot needs it.")
    admins: Annotated[tuple[int, ...], NoDecode] = Field(
        (), description="Telegram user ids that may use admin commands, with commas between."
    )
    store: Place = Field(Path(".depeche"), description="The folder that holds articles, indexes and the bot's memory.")
    sources: Annotated[tuple[Place, ...], NoDecode] = Field(
        (), description="Files and folders that /reindex reads, with commas between."
    )
    model: str = Field(
        "", description="Embedding model: a sentence-transformers name or folder; empty for the bundled one."
    )
    reader: str = Field(
        "", description="Reading model: a name or folder; empty for the bundled one, if there is one; 'off' for none."
    )
    passages_read: int = Field(
        6, ge=1, le=6, description="How many of the best passages the reading model reads; each costs some 25 ms."
    )
    cache: Place | None = Field(None, description="Where unpacked models are kept; empty for the user's cache folder.")
    api_base_url: Address = Field(
        "https://api.telegram.org/bot",
        description="Bot API address up to the token; change it for a server of your own.",
    )
    api_file_url: Address = Field(
        "https://api.telegram.org/file/bot", description="Address of the Bot API's files, up to the token."
    )
    questions_per_minute: float = Field(
        6, gt=0, le=600, description="How many questions a user may ask in the long run."
    )
    question_burst: int = Field(5, ge=1, le=100, description="How many questions a user may ask at once.")
    question_length: int = Field(1_000, ge=20, le=4_096, description="Longest question that is read, in characters.")
    deadline: float = Field(20, ge=0.1, le=300, description="Seconds an answer may take before the bot gives up on it.")
    workers: int = Field(2, ge=1, le=64, description="How many questions are worked on at the same time.")
    queue: int = Field(50, ge=1, le=10_000, description="How many questions may wait before the bot says it is busy.")
    forget_after: float = Field(
        6, gt=0, le=24, description="Hours after which a message that was not seen is not answered any more."
    )
    upload_megabytes: float = Field(
        20, gt=0, le=20, description="Largest document that /add takes (Telegram allows 20)."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="The least that is logged.")
    log_format: Literal["console", "json"] = Field("console", description="How a log line looks.")

    @property
    def desk(self) -> tuple[Path, str, Path | None, str, int]:
        """What a desk is opened with."""
        return self.store, self.model, self.cache, self.reader, self.passages_read

    @field_validator("admins", "sources", mode="before")
    @classmethod
    def _comma_separated(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        return tuple(part.strip() for part in value.split(",") if part.strip())


def load(environ: Mapping[str, str] | None = None, env_file: Path = Path(".env")) -> Settings:
    """Read and check the settings; the environment wins over the file.

    Raises:
        SettingsError: With one line for each unknown name and each value that will not do.
    """
    values = variables(os.environ if environ is None else environ, env_file)
    mistakes = [_unknown(name) for name in sorted(values) if name not in Settings.model_fields]
    try:
        settings = Settings.model_validate({name: values[name] for name in values if name in Settings.model_fields})
    except ValidationError as error:
        mistakes += [_mistake(one) for one in error.errors(include_url=False, include_input=False)]
        raise _refusal(mistakes) from None  # pydantic's own text may quote the token
    if mistakes:
        raise _refusal(mistakes)
    return settings


def _mistake(error: ErrorDetails) -> str:
    return f"{PREFIX}{str(error['loc'][0]).upper()}: {error['msg'].removeprefix('Value error, ')}."


def _refusal(mistakes: list[str]) -> SettingsError:
    return SettingsError("\n".join(mistakes), "Correct the environment or the .env file and start again.")


def _unknown(name: str) -> str:
    near = get_close_matches(name, Settings.model_fields, n=1)
    hint = f" Did you mean {PREFIX}{near[0].upper()}?" if near else ""
    return f"{PREFIX}{name.upper()} is no setting.{hint}"
