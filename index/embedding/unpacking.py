"""Keeps the encoders that `encoder_graph` writes in the cache folder: made once, found again, mended when torn.

    <cache>/multilingual-e5-small-q4-1571fc98-1/
        encoder-<first half of its SHA-256>.onnx     its name is its checksum: no second file to disagree with
        weights-<fingerprint>.checked                empty; a weights file of this path, size and age was compared
    <cache>/multilingual-e5-small-q4-1571fc98-1-questions-<beginning of the change's SHA-256>/
        encoder-<first half of its SHA-256>.onnx     of questions

Everything here can be deleted at any time. Files appear by one atomic rename, so any number of processes may do this at
once: the worst that happens is the same work twice.
"""

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final

from index.embedding import question_weights
from index.embedding.q4_weights import SHA256, Q4Weights, check_weights
from index.embedding.question_weights import Changed, shipped_change
from index.embedding.weights import Dequantised, Weights
from index.errors import ModelError

RECIPE: Final = 1  # to be raised when encoder_graph writes something else
FOLDER: Final = f"multilingual-e5-small-q4-{SHA256[:8]}-{RECIPE}"
QUESTIONS: Final = f"{FOLDER}-questions-{question_weights.SHA256[:8]}"

# Not structlog, which prints to standard output until it is configured: that belongs to the answers of a command.
log = logging.getLogger(__name__)


def check_weights_once(weights: Path, cache: Path) -> None:
    """Compare the weights with their SHA-256, unless this very file has been compared before.

    Raises:
        ModelError: They are damaged.
    """
    stamp = cache / FOLDER / f"weights-{_fingerprint(weights)}.checked"
    if stamp.exists():
        return
    check_weights(weights)
    with suppress(OSError):  # the stamp only saves time, and the cache of an image may be read-only
        stamp.parent.mkdir(parents=True, exist_ok=True)
        stamp.touch()


def unpacked_encoder(weights: Q4Weights, cache: Path) -> bytes:
    """Return the passages' encoder as an ONNX model, from the cache where a whole one is there, else making it.

    That takes about a second. Raises ModelError: The cache cannot be read or written to.
    """
    return _kept(cache, FOLDER, lambda: Dequantised(weights))


def unpacked_question_encoder(weights: Q4Weights, cache: Path) -> bytes:
    """Return the questions' encoder likewise.

    Raises:
        ModelError: The cache cannot be read or written to, or what changes the weights is missing or damaged.
    """
    return _kept(cache, QUESTIONS, lambda: Changed(Dequantised(weights), shipped_change()))


def _kept(cache: Path, name: str, weights: Callable[[], Weights]) -> bytes:
    folder = cache / name
    with _explained(cache):
        for path in sorted(folder.glob("encoder-*.onnx")):
            model = path.read_bytes()
            if path.name == _name(model):
                return model
            log.warning("%s is damaged; it is made again", path)
            path.unlink(missing_ok=True)
    # Imported when it is needed: onnx takes longer to import than the encoder takes to start.
    from index.embedding.encoder_graph import encoder_model

    log.info("unpacking the embedding model into %s", folder)
    model = encoder_model(weights())
    with _explained(cache):
        _write(folder / _name(model), model)
    return model


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, prefix="unfinished-", delete=False) as file:
        try:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).chmod(0o644)  # the build of an image may fill the cache for another user
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise


def _name(model: bytes) -> str:
    return f"encoder-{sha256(model).hexdigest()[:32]}.onnx"


def _fingerprint(path: Path) -> str:
    with suppress(OSError):  # a missing file is for `check_weights` to report
        status = path.stat()
        seconds = int(status.st_mtime)  # the layers of an image keep no fractions of them
        return sha256(f"{path.resolve()}|{status.st_size}|{seconds}".encode()).hexdigest()[:16]
    return "missing"


@contextmanager
def _explained(cache: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ModelError(
            f"The embedding model cannot be unpacked into {cache}: {error.strerror or error}.",
            "Make 100 MB of room there, or name a folder that can be written to in DEPECHE_CACHE.",
        ) from error
