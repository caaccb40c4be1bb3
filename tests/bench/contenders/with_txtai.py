"""txtai, with `hybrid` on: its own words index beside the vectors, which are kept by Faiss."""

from collections.abc import Sequence
from pathlib import Path

from bench.contenders.contest import article_of, pieces, read, take_part
from txtai import Embeddings


class WithTxtai:
    """One `Embeddings`, in memory. It reads the prefixes of questions and passages from the model's folder."""

    def __init__(self, model: str, _folder: Path) -> None:
        self._embeddings = Embeddings(path=model, method="sentence-transformers", hybrid=True)

    def index(self, articles: Path) -> int:
        self._embeddings.index(piece for article in read(articles) for piece in pieces(article))
        return int(self._embeddings.count())

    def search(self, question: str, k: int) -> Sequence[str]:
        return [article_of(piece) for piece, _ in self._embeddings.search(question, k)]


if __name__ == "__main__":
    take_part(WithTxtai, "txtai", "sentence-transformers", "torch", "faiss-cpu")
