"""The bot's memory: updates taken and chats to be left alone, across restarts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from media import read_only

from bot.telegram.state import State
from index.errors import StoreError, StoreReadOnly

DAY = 24 * 3600.0


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    opened = State.open(tmp_path / "new" / "bot.sqlite3")
    yield opened
    opened.close()


def test_an_update_is_taken_once_in_a_day(state: State) -> None:
    assert [state.first_sight(7, now) for now in (0.0, 1.0, DAY)] == [True, False, False]
    assert state.first_sight(7, DAY + 2)


def test_what_was_taken_is_known_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    before = State.open(path)
    before.first_sight(7, 0.0)
    before.hold(-5, 100.0)
    before.close()
    after = State.open(path)
    assert not after.first_sight(7, 1.0)
    assert after.held(1.0) == {-5: 100.0}
    after.close()


def test_the_longer_penalty_counts_and_ends(state: State) -> None:
    state.hold(1, 50.0)
    state.hold(1, 20.0)
    assert state.held(49.0) == {1: 50.0}
    assert state.held(50.0) == {}


def test_a_memory_that_fails_silences_nobody(tmp_path: Path) -> None:
    state = State.open(tmp_path / "bot.sqlite3")
    state.close()
    state.hold(1, 2.0)
    assert [state.first_sight(7, 0.0), state.first_sight(7, 0.0)] == [True, True]


def test_a_file_that_is_no_memory_is_refused_with_a_remedy(tmp_path: Path) -> None:
    path = tmp_path / "bot.sqlite3"
    path.write_text("this is not a database, however long it may be " * 50, "utf-8")
    with pytest.raises(StoreError, match="delete the file"):
        State.open(path)


def test_where_nothing_can_be_written_deleting_the_file_is_not_the_remedy(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    with read_only(tmp_path / "data", tmp_path / "there") as there:
        for folder in (there, there / "store"):
            with pytest.raises(StoreReadOnly, match=r"cannot be written to by user \d+\. Make its folder writable"):
                State.open(folder / "bot.sqlite3")
