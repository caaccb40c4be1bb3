"""From hits to the sentences that answer: each with its relevance. Not the place where figures are weighed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from index.domain import Article, Hit, Quote, Span
from index.ports import Embedder, Vectors
from index.text.sentences import split

# Sentences are encoded while the asker waits, about 4 ms each on two cores: 24 keep that under 0.1 s.
MOST_SENTENCES = 24
# Below this a "sentence" is a heading, a by-line or a caption; it can be found, but it is no answer.
SHORTEST = 25


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence that may answer.

    Attributes:
        relevance: Cosine of question and sentence, the sentence read under its article's title.
        hit: The passage it stands in.
    """

    article: Article
    span: Span
    relevance: float
    hit: Hit

    @property
    def quote(self) -> Quote:
        """The sentence, word for word."""
        return Quote.of(self.article, self.span)


def gather(question: Vectors, hits: Sequence[Hit], embedder: Embedder) -> list[Evidence]:
    """Weigh the sentences of the best hits.

    Args:
        question: The question's vector, shape (dimension,), float32, length 1.
        hits: Best first.
        embedder: The one that made `question`.

    Returns:
        Evidence, most relevant first; ties keep the order of the hits.
    """
    sentences = list(_sentences(hits))[:MOST_SENTENCES]
    vectors = embedder.encode_passages([_in_context(hit.article, span) for hit, span in sentences])
    relevances = vectors @ question
    found = [
        Evidence(hit.article, span, float(relevance), hit)
        for (hit, span), relevance in zip(sentences, relevances, strict=True)
    ]
    return sorted(found, key=lambda evidence: -evidence.relevance)


def _sentences(hits: Sequence[Hit]) -> Iterator[tuple[Hit, Span]]:
    for hit in hits:
        spans = split(hit.text, hit.article.language)
        start = hit.passage.start
        long_enough = [s for s in spans if s.end - s.start >= SHORTEST] or spans
        yield from ((hit, Span(start + s.start, start + s.end)) for s in long_enough)


def _in_context(article: Article, span: Span) -> str:
    sentence = span.of(article.text)
    return f"{article.title}\n{sentence}" if article.title else sentence
