"""Settings: read from the environment and a file, and refused at once when something is wrong."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.settings import Settings, SettingsError, load

NO_FILE = Path("there-is-no-such-file")
TOKEN = "123456:made-up_TOKEN"


def test_everything_has_a_default_and_a_description() -> None:
    settings = load({}, NO_FILE)
    assert settings.token is None
    assert settings.store == Path(".depeche")
    assert all(field.description for field in Settings.model_fields.values())


def test_there_are_at_most_25_settings() -> None:
    assert len(Settings.model_fields) <= 25


def test_lists_are_written_with_commas() -> None:
    settings = load({"DEPECHE_ADMINS": "17, 4,", "DEPECHE_SOURCES": "seeds, more/of them"}, NO_FILE)
    assert settings.admins == (17, 4)
    assert settings.sources == (Path("seeds"), Path("more/of them"))


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("DEPECHE_WORKERS=3\nDEPECHE_QUEUE=7\nPATH=elsewhere\n", "utf-8")
    settings = load({"DEPECHE_WORKERS": "4"}, file)
    assert (settings.workers, settings.queue) == (4, 7)


def test_an_unknown_name_is_refused_with_the_likely_one() -> None:
    with pytest.raises(SettingsError, match=r"DEPECHE_TOKKEN is no setting. Did you mean DEPECHE_TOKEN\?"):
        load({"DEPECHE_TOKKEN": TOKEN}, NO_FILE)


def test_an_unknown_name_in_the_file_is_refused_too(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("DEPECHE_COLOUR=red\n", "utf-8")
    with pytest.raises(SettingsError, match="DEPECHE_COLOUR is no setting"):
        load({}, file)


def test_every_mistake_gets_one_line() -> None:
    wrong = {"DEPECHE_WORKERS": "0", "DEPECHE_DEADLINE": "soon", "DEPECHE_ADMINS": "me", "DEPECHE_API_BASE_URL": "x"}
    with pytest.raises(SettingsError) as caught:
        load({**wrong, "DEPECHE_SHOES": "2"}, NO_FILE)
    lines = caught.value.message.splitlines()
    assert sorted(line.split(":")[0].split(" ")[0] for line in lines) == sorted([*wrong, "DEPECHE_SHOES"])
    assert "start again" in caught.value.remedy


def test_an_empty_value_is_as_good_as_none() -> None:
    assert load({"DEPECHE_TOKEN": "", "DEPECHE_QUEUE": " "}, NO_FILE) == load({}, NO_FILE)


def test_the_token_never_shows() -> None:
    settings = load({"DEPECHE_TOKEN": TOKEN}, NO_FILE)
    assert TOKEN not in f"{settings!r} {settings} {settings.model_dump_json()}"
    with pytest.raises(SettingsError) as caught:
        load({"DEPECHE_TOKEN": "123456-made-up_TOKEN"}, NO_FILE)
    assert "made-up" not in str(caught.value)
    assert "@BotFather" in str(caught.value)


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        load({}, NO_FILE).workers = 9


def test_a_tilde_is_the_users_home() -> None:
    given = {"DEPECHE_STORE": "~/store", "DEPECHE_SOURCES": "~/news,seeds", "DEPECHE_CACHE": "~/cache"}
    settings, home = load(given, NO_FILE), Path.home()
    assert (settings.store, settings.cache) == (home / "store", home / "cache")
    assert settings.sources == (home / "news", Path("seeds"))
    assert load({"DEPECHE_STORE": "~nobody-of-this-name/store"}, NO_FILE).store == Path("~nobody-of-this-name/store")
