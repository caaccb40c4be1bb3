from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from index.connections import Connections
from index.database import open_for_writing


def made(path: Path, name: str) -> Path:
    connection = open_for_writing(path)
    connection.execute("INSERT INTO meta VALUES ('name', ?)", (name,))
    connection.close()
    return path


def name_in(connections: Connections) -> str:
    with connections.lend() as connection:
        assert connection is not None
        return str(connection.execute("SELECT value FROM meta WHERE name = 'name'").fetchone()[0])


def test_there_is_nothing_to_lend_until_there_is_a_file(tmp_path: Path) -> None:
    connections = Connections(tmp_path / "store")
    with connections.lend() as connection:
        assert connection is None
    before = connections.version()
    made(tmp_path / "store", "new")
    assert name_in(connections) == "new"
    assert connections.version() != before
    connections.close()


def test_who_borrows_after_a_file_was_replaced_reads_the_new_one(tmp_path: Path) -> None:
    connections = Connections(made(tmp_path / "store", "old"))
    before = connections.version()
    with connections.lend() as still_reading:
        assert still_reading is not None
        made(tmp_path / "other", "new").replace(tmp_path / "store")
        assert name_in(connections) == "new"
        assert still_reading.execute("SELECT value FROM meta WHERE name = 'name'").fetchone() == ("old",)
    assert name_in(connections) == "new"
    assert connections.version() != before
    connections.close()


def test_many_threads_read_at_once_and_none_is_left_waiting(tmp_path: Path) -> None:
    connections = Connections(made(tmp_path / "store", "x"))
    with ThreadPoolExecutor(8) as threads:
        assert set(threads.map(lambda _: name_in(connections), range(400))) == {"x"}
    connections.close()


def test_what_was_closed_opens_again_when_it_is_needed(tmp_path: Path) -> None:
    connections = Connections(made(tmp_path / "store", "x"))
    with connections.lend():
        connections.close()
    assert name_in(connections) == "x"
    connections.close()
