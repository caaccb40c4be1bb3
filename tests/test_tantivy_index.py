import os
import tempfile
from pathlib import Path

import pytest
from contracts.lexical_index_contract import LexicalIndexContract, rows
from hypothesis import given, settings
from hypothesis import strategies as st
from media import read_only

from index.errors import IndexDamaged
from index.tantivy_index import RAREST, TantivyIndex


class TestInMemory(LexicalIndexContract):
    def empty(self) -> TantivyIndex:
        return TantivyIndex()


def filled(folder: Path, count: int = 5) -> TantivyIndex:
    index = TantivyIndex(folder)
    for row in range(1, count + 1):
        index.add(row, {"body": ["mort", f"no{row}"]})
    index.commit()
    return index


def test_what_was_committed_is_found_after_opening_again(tmp_path: Path) -> None:
    filled(tmp_path).close()
    with TantivyIndex(tmp_path) as index:
        assert rows(index, "no3") == [3]
        assert (len(index), index.highest_row(), sorted(index.rows())) == (5, 5, [1, 2, 3, 4, 5])


def test_what_was_not_committed_is_forgotten(tmp_path: Path) -> None:
    index = filled(tmp_path)
    index.add(6, {"body": ["mort"]})
    index.close()
    with TantivyIndex(tmp_path) as again:
        assert again.highest_row() == 5


def test_an_open_reader_sees_another_ones_commit_after_reload(tmp_path: Path) -> None:
    with filled(tmp_path) as writer, TantivyIndex(tmp_path) as reader:
        writer.remove([1])
        writer.add(6, {"body": ["mort"]})
        writer.commit()
        assert 6 not in rows(reader, "mort")
        reader.reload()
        assert set(rows(reader, "mort")) == {2, 3, 4, 5, 6}


@settings(max_examples=25, deadline=None)  # two commits each; a busy machine is no mistake
@given(added=st.sets(st.integers(0, 9) | st.integers(0, 10_000), min_size=1), removed=st.sets(st.integers(0, 9)))
def test_the_highest_row_is_the_highest_of_those_left(added: set[int], removed: set[int]) -> None:
    with TantivyIndex() as index:
        for row in added:
            index.add(row, {"body": ["x"]})
        index.commit()
        index.remove(sorted(removed))
        index.commit()
        assert index.highest_row() == max(added - removed, default=0)


def test_an_empty_index_has_no_highest_row() -> None:
    with TantivyIndex() as index:
        assert (len(index), index.highest_row(), index.rows()) == (0, 0, [])


def test_the_rarest_word_counts_beyond_its_rarity_unless_one_is_held_by_no_row() -> None:
    with TantivyIndex() as index:
        for row, body in enumerate(("flood bridge bridge town", "flood nawras", "bridge town", "bridge town"), start=1):
            index.add(row, {"body": body.split()})
        index.commit()
        asked = ["flood", "bridge", "town", "nawras"]
        known = {ranked.row: ranked.score for ranked in index.search(asked, 4)}
        unknown = {ranked.row: ranked.score for ranked in index.search([*asked, "unheard"], 4)}
    assert known[2] - unknown[2] == pytest.approx(RAREST)
    assert [known[row] for row in (1, 3, 4)] == [unknown[row] for row in (1, 3, 4)]


def test_a_lock_made_while_the_links_are_being_removed_is_removed_with_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(tmp_path / "words").close()
    links = tmp_path / "links"
    links.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(links))
    late = iter([".tantivy-meta.lock"])  # tantivy's, from a thread of its own
    remove = os.rmdir

    def remove_too_early(path: str, *, dir_fd: int | None = None) -> None:
        for name in late:
            (next(links.iterdir()) / name).touch()
        remove(path, dir_fd=dir_fd)

    with read_only(tmp_path / "words", tmp_path / "there") as there, TantivyIndex(there) as index:
        assert rows(index, "no3") == [3]
        assert list(links.iterdir())
        monkeypatch.setattr(os, "rmdir", remove_too_early)
    assert not list(links.iterdir())
    assert not list(late)


@pytest.mark.parametrize("damage", ["meta", "missing", "cut", "noise"])
def test_a_damaged_folder_is_reported_as_such(tmp_path: Path, damage: str) -> None:
    filled(tmp_path).close()
    for file in [tmp_path / "meta.json"] if damage == "meta" else tmp_path.glob("*.term"):
        if damage == "missing":
            file.unlink()
        else:
            file.write_bytes({"meta": b"{", "cut": b"x", "noise": b"\x7f" * file.stat().st_size}[damage])
    with pytest.raises(IndexDamaged), TantivyIndex(tmp_path) as index:
        rows(index, "mort")
