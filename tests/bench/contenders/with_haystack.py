"""Haystack, as its tutorial on hybrid retrieval has it: BM25 and vectors in the in-memory store, joined by ranks."""

from collections.abc import Sequence
from pathlib import Path

from bench.contenders.contest import PASSAGE, read, take_part
from haystack import Document, Pipeline
from haystack.components.joiners import DocumentJoiner
from haystack.components.preprocessors import DocumentSplitter
from haystack.components.retrievers.in_memory import InMemoryBM25Retriever, InMemoryEmbeddingRetriever
from haystack.components.writers import DocumentWriter
from haystack.document_stores.in_memory import InMemoryDocumentStore
from haystack_integrations.components.embedders.sentence_transformers import (
    SentenceTransformersDocumentEmbedder,
    SentenceTransformersTextEmbedder,
)

WORDS = PASSAGE // 6  # it cuts by words


class WithHaystack:
    """Two pipelines over one store. Titles and dates are shown to the model beside each piece."""

    def __init__(self, model: str, _folder: Path) -> None:
        self._store = InMemoryDocumentStore(embedding_similarity_function="cosine")
        self._indexing = self._writing(model)
        self._asking = self._retrieving(model)

    def index(self, articles: Path) -> int:
        documents = [
            Document(
                content=a["text"], meta={"article": a["id"], "title": a["title"], "date": (a["published"] or "")[:10]}
            )
            for a in read(articles)
        ]
        self._indexing.run({"cut": {"documents": documents}})
        return int(self._store.count_documents())

    def search(self, question: str, k: int) -> Sequence[str]:
        asked = {"encode": {"text": question}, "words": {"query": question, "top_k": k}, "vectors": {"top_k": k}}
        found = self._asking.run({**asked, "join": {"top_k": k}})
        return [document.meta["article"] for document in found["join"]["documents"]]

    def _writing(self, model: str) -> Pipeline:
        pipeline = Pipeline()
        pipeline.add_component("cut", DocumentSplitter(split_by="word", split_length=WORDS))
        encoder = SentenceTransformersDocumentEmbedder(
            model=model, prefix="passage: ", meta_fields_to_embed=["title", "date"], progress_bar=False
        )
        pipeline.add_component("encode", encoder)
        pipeline.add_component("write", DocumentWriter(self._store))
        pipeline.connect("cut", "encode")
        pipeline.connect("encode", "write")
        return pipeline

    def _retrieving(self, model: str) -> Pipeline:
        pipeline = Pipeline()
        encoder = SentenceTransformersTextEmbedder(model=model, prefix="query: ", progress_bar=False)
        pipeline.add_component("encode", encoder)
        pipeline.add_component("vectors", InMemoryEmbeddingRetriever(self._store))
        pipeline.add_component("words", InMemoryBM25Retriever(self._store))
        pipeline.add_component("join", DocumentJoiner(join_mode="reciprocal_rank_fusion"))
        pipeline.connect("encode.embedding", "vectors.query_embedding")
        pipeline.connect("vectors", "join")
        pipeline.connect("words", "join")
        return pipeline


if __name__ == "__main__":
    take_part(WithHaystack, "haystack-ai", "sentence-transformers", "torch")
