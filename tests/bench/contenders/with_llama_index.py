"""LlamaIndex with its simple vector store. Titles and dates are metadata, which it shows to the model by itself."""

from collections.abc import Sequence
from pathlib import Path

from bench.contenders.contest import read, take_part
from llama_index.core import Document, VectorStoreIndex
from llama_index.core.node_parser import SentenceSplitter
from llama_index.embeddings.huggingface import HuggingFaceEmbedding

TOKENS = 200  # of which title and date take about forty: what is left is some 700 characters


class WithLlamaIndex:
    """Vectors only, in memory."""

    def __init__(self, model: str, _folder: Path) -> None:
        self._model = HuggingFaceEmbedding(model, query_instruction="query: ", text_instruction="passage: ")
        self._index = VectorStoreIndex([], embed_model=self._model)

    def index(self, articles: Path) -> int:
        documents = [
            Document(text=a["text"], id_=a["id"], metadata={"title": a["title"], "date": (a["published"] or "")[:10]})
            for a in read(articles)
        ]
        nodes = SentenceSplitter(chunk_size=TOKENS, chunk_overlap=0).get_nodes_from_documents(documents)
        self._index = VectorStoreIndex(nodes, embed_model=self._model)
        return len(nodes)

    def search(self, question: str, k: int) -> Sequence[str]:
        found = self._index.as_retriever(similarity_top_k=k).retrieve(question)
        return [node.node.ref_doc_id for node in found]


if __name__ == "__main__":
    take_part(WithLlamaIndex, "llama-index-core", "sentence-transformers", "torch")
