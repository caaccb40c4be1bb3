"""From hits to the sentences that answer: each with its relevance. Not the place where figures are weighed."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.answer.fairness import head_start
from index.domain import Article, Hit, Quote, Span
from index.ports import Embedder, Vectors
from index.text.sentences import split
from index.text.terms import analyse

# Sentences that are looked at.
MOST_SENTENCES = 24
# Those of them that may answer: the best by all that is known without encoding them.
CANDIDATES = 8
# Those of these that are encoded while the asker waits, about 8 ms each on two cores. With a reader five choose as well
# as all do (1,200 questions of the sets below, quote@1 and @3 .774 and .920 both ways), without one eight.
READ_ENCODED, UNREAD_ENCODED = 5, 8
# What the question's rarer words count beside the cosine. Own article, quote@1: newsqa .54 -> .60, french .68 -> .71,
# squad2 .85 -> .88, cross_ar .75 -> .76; flat from .05 to .30.
WORDS = 0.14
# What the whole passage's similarity counts: it knows the event, the sentence knows the answer. After a search,
# quote@3: french .69 -> .75, cross_ar .70 -> .73, squad2 .88 -> .90; flat from .5 to 1.
PASSAGE = 0.7
# Where a reader has read: what the relevance of the passage counts, 0..1; and the chance, over all the sentences looked
# at, that the words which it sees as the answer begin in this one. The question's words count less then. Own article,
# quote@1 and @3 of 546 questions that it was never taught, against one bonus for the sentence of its best span: .791,
# .903 -> .802, .923; of 600 that the weights were chosen by .805, .878 -> .805, .912; flat from .1 to .25.
RELEVANT = 0.07
BEGINS = 0.21
READ_WORDS = 0.03
# Below this a "sentence" is a heading, a by-line or a caption; it can be found, but it is no answer.
SHORTEST = 25


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may answer, by what is known of it without encoding it.

    Attributes:
        worth: Its passage's similarity, the share of the question's words in it, and, where a reader has read the
            passages, what it made of this one and the chance that the answer begins here.
        hit: The passage it stands in.
        answer: The words of the sentence that answer, as the reader sees it, a slice of the article; None where it sees
            them in no sentence of the passage or in another one.
    """

    article: Article
    span: Span
    worth: float
    hit: Hit
    answer: Span | None = None

    @property
    def quote(self) -> Quote:
        """The sentence, word for word."""
        return Quote.of(self.article, self.span)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence that may answer, weighed.

    Attributes:
        similarity: Cosine of question and sentence.
    """

    candidate: Candidate
    similarity: float

    @property
    def relevance(self) -> float:
        """What evidence is ranked by."""
        return self.candidate.worth + self.similarity

    @property
    def article(self) -> Article:
        """The one it stands in."""
        return self.candidate.article

    @property
    def quote(self) -> Quote:
        """The sentence, word for word."""
        return self.candidate.quote


def candidates(
    question: str, language: str, hits: Sequence[Hit], among: Sequence[tuple[Hit, Span]] | None = None
) -> list[Candidate]:
    """Return the sentences of the best hits that may answer.

    Args:
        question: Its words.
        language: Of the question, ISO 639-1.
        hits: Best first, with the readings of a reader where there is one.
        among: The only sentences that may, each with a hit of its article; None for those of the hits.

    Returns:
        At most `CANDIDATES`, most worth first.
    """
    sentences = (list(_sentences(hits)) if among is None else [*among])[:MOST_SENTENCES]
    shares, chances = _shares(question, language, sentences), _chances(sentences)
    found = [
        Candidate(hit.article, span, _worth(hit, language) + _told(hit, share, chance), hit, _answer(hit, span))
        for (hit, span), share, chance in zip(sentences, shares, chances, strict=True)
    ]
    return sorted(found, key=lambda candidate: -candidate.worth)[:CANDIDATES]


def weigh(found: Sequence[Candidate], vector: Vectors, embedder: Embedder) -> list[Evidence]:
    """Encode the first few candidates, and return them by how well they answer.

    Args:
        found: Most worth first.
        vector: The question's vector, shape (dimension,), float32, length 1.
        embedder: The one that made `vector`.

    Returns:
        Most relevant first; ties keep their order.
    """
    best = found[: READ_ENCODED if any(one.hit.reading for one in found) else UNREAD_ENCODED]
    similarities = embedder.encode_passages([one.quote.text for one in best]) @ vector
    weighed = [Evidence(one, similarity) for one, similarity in zip(best, map(float, similarities), strict=True)]
    return sorted(weighed, key=lambda evidence: -evidence.relevance)


def _words(hit: Hit, span: Span) -> str:
    return span.of(hit.article.text)


def _worth(hit: Hit, language: str) -> float:
    """Return what a sentence's passage counts, and its language beside its own similarity."""
    fair = head_start(hit.article, language)
    return fair + PASSAGE * (hit.similarity + fair)


def _told(hit: Hit, share: float, chance: float) -> float:
    """Return what a sentence's words and a reading count."""
    if hit.reading is None:
        return WORDS * share
    return READ_WORDS * share + RELEVANT * hit.reading.relevance + BEGINS * chance


def _chances(sentences: Sequence[tuple[Hit, Span]]) -> list[float]:
    """Return each sentence's share of the odds that an answer begins in it."""
    odds = [_odds(hit, span) for hit, span in sentences]
    total = sum(odds) or 1.0
    return [each / total for each in odds]


def _odds(hit: Hit, sentence: Span) -> float:
    start = hit.passage.start
    return hit.reading.odds_within(Span(sentence.start - start, sentence.end - start)) if hit.reading else 0.0


def _answer(hit: Hit, sentence: Span) -> Span | None:
    """Return the reader's answer where it stands in a sentence, as a slice of the article."""
    read = hit.reading.answer if hit.reading else None
    if read is None:
        return None
    answer = Span(hit.passage.start + read.start, hit.passage.start + read.end)
    return answer if sentence.start <= answer.start and answer.end <= sentence.end else None


def _sentences(hits: Sequence[Hit]) -> Iterator[tuple[Hit, Span]]:
    for hit in hits:
        spans = split(hit.text, hit.article.language)
        start = hit.passage.start
        long_enough = [s for s in spans if s.end - s.start >= SHORTEST] or spans
        yield from ((hit, Span(start + s.start, start + s.end)) for s in long_enough)


def _shares(question: str, language: str, sentences: Sequence[tuple[Hit, Span]]) -> list[float]:
    """Return the share of the question's terms in each sentence, rare terms counting more (idf over the sentences)."""
    languages = {language, *(hit.article.language for hit, _ in sentences)}
    asked = {term for each in languages for term in analyse(question, each)}
    held = [asked & set(analyse(_words(hit, span), hit.article.language)) for hit, span in sentences]
    frequency = Counter(term for terms in held for term in terms)
    weight = {term: math.log(1 + len(held) / n) for term, n in frequency.items()}
    total = sum(weight.values()) or 1.0
    return [sum(weight[term] for term in terms) / total for terms in held]
