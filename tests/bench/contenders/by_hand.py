"""The loop people write by hand: cut every so many characters, encode, put into a flat index."""

from collections.abc import Sequence
from pathlib import Path

import faiss
import numpy as np
from bench.contenders.contest import article_of, pieces, read, take_part
from sentence_transformers import SentenceTransformer


class ByHand:
    """Vectors only, in memory."""

    def __init__(self, model: str, _folder: Path) -> None:
        self._model = SentenceTransformer(model)
        self._index: faiss.IndexFlatIP | None = None
        self._ids: list[str] = []

    def index(self, articles: Path) -> int:
        cut = [piece for article in read(articles) for piece in pieces(article)]
        self._ids = [name for name, _ in cut]
        vectors = np.asarray(self._model.encode_document([text for _, text in cut]))
        self._index = faiss.IndexFlatIP(vectors.shape[1])
        self._index.add(vectors)
        return len(cut)

    def search(self, question: str, k: int) -> Sequence[str]:
        assert self._index is not None, "it is asked after it has indexed"
        _, [rows] = self._index.search(np.asarray(self._model.encode_query([question])), k)
        return [article_of(self._ids[row]) for row in rows if row >= 0]


if __name__ == "__main__":
    take_part(ByHand, "sentence-transformers", "torch", "faiss-cpu")
