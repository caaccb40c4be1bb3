"""Evidence that comes with the question: a handful of texts, searched as if they were an archive of their own."""

from collections.abc import Sequence

from index.chunking import chunk
from index.domain import Article, Hit, Passage
from index.ports import Embedder, Vectors
from index.text.languages import detect

# What a cosine counts as a score, which is log-odds elsewhere: fitted with the weights of `evidence`, and flat.
LOG_ODDS = 16.0


def articles_of(texts: Sequence[str]) -> dict[str, Article]:
    """Return the texts as articles, named "passage-1" and so on in their order."""
    return {
        article.id: article
        for n, text in enumerate(texts, 1)
        for article in [Article(id=f"passage-{n}", text=text, language=detect(text))]
    }


def search(question: Vectors, articles: Sequence[Article], embedder: Embedder) -> list[Hit]:
    """Rank every passage of these articles by its similarity to a question.

    Args:
        question: The question's vector, shape (dimension,), float32, length 1.
        articles: Few: each passage is encoded on the spot.
        embedder: The one that made `question`.
    """
    passages = [
        (article, Passage(article.id, span.start, span.end))
        for article in articles
        for span in chunk(article.text, article.language)
    ]
    vectors = embedder.encode_passages([article.text[p.start : p.end] for article, p in passages])
    similarities = [float(similarity) for similarity in vectors @ question]
    order = sorted(range(len(passages)), key=lambda i: -similarities[i])
    return [
        Hit(*passages[i], score=LOG_ODDS * similarities[i], dense_rank=rank, similarity=similarities[i])
        for rank, i in enumerate(order, 1)
    ]
