"""An embedder that encodes a passage once, whatever stores it is put into: evaluation builds many of the same texts."""

import sqlite3
from collections.abc import Sequence
from hashlib import blake2b
from pathlib import Path

import numpy as np

from index.ports import Embedder, Vectors


class RememberedEmbedder:
    """An Embedder over another one, with the passages' vectors kept in a file. One thread encodes."""

    def __init__(self, embedder: Embedder, path: Path) -> None:
        self._embedder = embedder
        self._kept = sqlite3.connect(path)
        self._kept.execute("CREATE TABLE IF NOT EXISTS vectors (text BLOB PRIMARY KEY, vector BLOB) WITHOUT ROWID")

    @property
    def model(self) -> str:
        return self._embedder.model

    @property
    def dimension(self) -> int:
        return self._embedder.dimension

    def encode_questions(self, questions: Sequence[str]) -> Vectors:
        return self._embedder.encode_questions(questions)

    def encode_passages(self, passages: Sequence[str]) -> Vectors:
        keys = [self.key(passage) for passage in passages]
        kept = {key: vector for key in keys if (vector := self._found(key)) is not None}
        missing = {key: passage for key, passage in zip(keys, passages, strict=True) if key not in kept}
        fresh = self._embedder.encode_passages(list(missing.values()))
        self.keep(dict(zip(missing, fresh, strict=True)))
        kept.update(zip(missing, fresh, strict=True))
        return np.array([kept[key] for key in keys], np.float32).reshape(-1, self.dimension)

    def key(self, passage: str) -> bytes:
        return blake2b(passage.encode(), key=self.model.encode()[:64], digest_size=16).digest()

    def keep(self, vectors: dict[bytes, Vectors]) -> None:
        rows = [(key, vector.astype(np.float32).tobytes()) for key, vector in vectors.items()]
        with self._kept:
            self._kept.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?)", rows)

    def _found(self, key: bytes) -> Vectors | None:
        found = self._kept.execute("SELECT vector FROM vectors WHERE text = ?", (key,)).fetchone()
        return np.frombuffer(found[0], np.float32) if found else None
