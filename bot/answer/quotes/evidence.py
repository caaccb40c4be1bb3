"""From hits to the sentences that answer: each with its relevance. Not the place where figures are weighed."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple
from unicodedata import east_asian_width

from bot.answer.events.fairness import article_similarities, head_start
from bot.answer.events.names import bear_the_same_names
from index.domain import Article, Hit, Quote, Span
from index.ports import Embedder, Vectors
from index.reading.reranking import log_odds
from index.text.sentences import split
from index.text.terms import analyse

# Sentences that are looked at: all of six passages that are no lists. Of our own questions quote@3 .842 at 24, .861 at
# 60.
MOST_SENTENCES = 60
# Those of them that may answer: the best by all that is known without encoding them.
CANDIDATES = 8
# Those of these that are encoded while the asker waits, about 8 ms each on two cores. With a reader five choose as well
# as eight do (the sets below, quote@1 the same, quote@3 within .01), without one eight.
READ_ENCODED, UNREAD_ENCODED = 5, 8
# What is added to the odds that an answer begins in a sentence, so that one which the reader passes over, or never
# read, is not out of the question; flat from .001 to .03.
LEAST_ODDS = 0.01
SUREST = 4.0  # log-odds on either side: surer than 1 in 50 nobody is believed about a whole passage
# A sentence whose odds are so many times smaller than the best one's, in log-odds, only dilutes the answer: over six
# sets from a question's own article, and five from a store, quote@3 is within .005 of that of always three sentences,
# without a reader within .01.
NEAR_BEST = 5.5
# … of another article than the best one, which is more often about something else: quote@3 is within .006 of that of
# 5.5 on each of eight sets from a store; at 3 that of our own falls by .013.
NEAR_BEST_ELSEWHERE = 4.0
# An article this much less similar to the question than the nearest one is about another matter, more surely the
# further it is behind, but for one that bears the same names: a reader sees a day or a cause of anything in it. Asked
# of the store of their set, 150 questions each that the reader was not taught, quote@1 without and with (and with short
# Chinese sentences): french .807, .813, cross_es .873, .880, _ar .760, .760, _zh .613, .640, quiz .507, .507; quote@3
# .873, .867, .933, .933, .887, .887, .667, .707, .593, .593; in a hundred answers 1 to 11 fewer quotes of other
# articles that do not answer. Replayed without the names over the same candidates, 60 to 200 a unit is within .006, and
# from .02 on cross_es and quiz lose as much.
BEHIND = 0.03
OF_ANOTHER_MATTER = 100.0  # log-odds for each unit of similarity beyond that
# Below this a "sentence" is a heading, a by-line or a caption; it can be found, but it is no answer.
SHORTEST = 25  # columns: a Chinese character is two, and says as much
# Widths of Chinese, Japanese and Korean characters.
_WIDE: Final = frozenset("WF")


class Weights(NamedTuple):
    """What is known of a sentence, each with what one of it adds to the log-odds that the answer stands there.

    Attributes:
        found: Of the score of its passage, which is of this kind itself.
        words: Of the share of the question's words in it, rarer ones counting more.
        begins: Of the log-odds that the words which a reader sees as the answer begin in it.
        sentence: Of the cosine of question and sentence.
    """

    found: float
    words: float
    begins: float
    sentence: float


# Fitted as one multinomial logistic model each on questions that the reader was not taught of french, squad2, cross_es,
# _zh and _ar, 193 to 378 a set, each asked of the store of its set. Of the articles alone they fit themselves to the
# same weights.
WITH_READER = Weights(found=0.55, words=0.35, begins=0.6, sentence=18.0)
WITHOUT_READER = Weights(found=0.65, words=0.7, begins=0.0, sentence=42.0)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence that may answer, by what is known of it without encoding it.

    Attributes:
        worth: Log-odds by the score of its passage, the share of the question's words in it, how far its article is
            behind the nearest one, and, where a reader has read it, the odds that the answer begins here; comparable
            for one question only.
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
        relevance: What evidence is ranked by: log-odds that it holds the answer, comparable for one question only.
    """

    candidate: Candidate
    similarity: float
    relevance: float

    @property
    def article(self) -> Article:
        """The one it stands in."""
        return self.candidate.article

    @property
    def quote(self) -> Quote:
        """The sentence, word for word."""
        return self.candidate.quote


def is_long_enough(sentence: str) -> bool:
    """Tell a sentence from what is shorter than any that answers; as wide as a terminal shows it."""
    return sum(1 + (east_asian_width(letter) in _WIDE) for letter in sentence) >= SHORTEST


def sentences_of(hits: Iterable[Hit]) -> Iterator[tuple[Hit, Span]]:
    """Yield the passages' sentences, each with its hit; headings and by-lines only where there is nothing else."""
    for hit in hits:
        spans = split(hit.text, hit.article.language)
        start = hit.passage.start
        long_enough = [s for s in spans if is_long_enough(s.of(hit.text))] or spans
        yield from ((hit, Span(start + s.start, start + s.end)) for s in long_enough)


def candidates(question: str, language: str, sentences: Sequence[tuple[Hit, Span]]) -> list[Candidate]:
    """Return the sentences that may answer.

    Args:
        question: Its words.
        language: Of the question, ISO 639-1.
        sentences: Those of the best hits first, each with a hit of its article, read where there is a reader; only the
            first `MOST_SENTENCES` are looked at.

    Returns:
        At most `CANDIDATES`, most worth first.
    """
    sentences = sentences[:MOST_SENTENCES]
    shares, weights = _shares(question, language, sentences), _weights(hit for hit, _ in sentences)
    strays = _strays([hit for hit, _ in sentences], language)
    found = [
        Candidate(
            hit.article,
            span,
            _worth(hit, span, share, language, weights) - strays[hit.article.id],
            hit,
            _answer(hit, span),
        )
        for (hit, span), share in zip(sentences, shares, strict=True)
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
    weights = _weights(one.hit for one in found)
    best = found[: READ_ENCODED if weights is WITH_READER else UNREAD_ENCODED]
    similarities = embedder.encode_passages([one.quote.text for one in best]) @ vector
    weighed = [
        Evidence(one, similarity, one.worth + weights.sentence * similarity)
        for one, similarity in zip(best, map(float, similarities), strict=True)
    ]
    return sorted(weighed, key=lambda evidence: -evidence.relevance)


def near_best(evidence: Sequence[Evidence], band: float = math.inf) -> list[Evidence]:
    """Keep the sentences that answer not much worse than the best one.

    Args:
        evidence: Most relevant first.
        band: Log-odds below the best one's at most, where that is less than it is otherwise.
    """
    best = evidence[0]

    def least(one: Evidence) -> float:
        usual = NEAR_BEST if one.article.id == best.article.id else NEAR_BEST_ELSEWHERE
        return best.relevance - min(band, usual)

    return [one for one in evidence if one.relevance >= least(one)]


def _words(hit: Hit, span: Span) -> str:
    return span.of(hit.article.text)


def _weights(hits: Iterable[Hit]) -> Weights:
    return WITH_READER if any(hit.reading for hit in hits) else WITHOUT_READER


def _worth(hit: Hit, sentence: Span, share: float, language: str, weights: Weights) -> float:
    """Return what is known of a sentence without its cosine, and the head start that its language gives to that."""
    begins = math.log(LEAST_ODDS + _odds(hit, sentence))
    fair = weights.sentence * head_start(hit.article, language)
    return fair + weights.found * hit.score + weights.words * share + weights.begins * begins


def _strays(hits: Sequence[Hit], language: str) -> dict[str, float]:
    """Return by how much each article's sentences are less likely to answer, in log-odds, for what else it is about."""
    similar = article_similarities(hits, language)
    articles = {hit.article.id: hit.article for hit in hits}
    nearest = max(similar, key=lambda each: similar[each], default="")
    floor = similar.get(nearest, 0.0) - BEHIND
    return {
        each: 0.0
        if similarity >= floor or bear_the_same_names(articles[nearest], articles[each])
        else OF_ANOTHER_MATTER * (floor - similarity)
        for each, similarity in similar.items()
    }


def _odds(hit: Hit, sentence: Span) -> float:
    """Return the odds that an answer begins in a sentence; of a model that tells only relevance, those of that."""
    if hit.reading is None:
        return 0.0
    if hit.reading.span is None:
        return math.exp(log_odds(hit.reading.relevance, SUREST))
    start = hit.passage.start
    return hit.reading.odds_within(Span(sentence.start - start, sentence.end - start))


def _answer(hit: Hit, sentence: Span) -> Span | None:
    """Return the reader's answer where it stands in a sentence, as a slice of the article."""
    read = hit.reading.answer if hit.reading else None
    if read is None:
        return None
    answer = Span(hit.passage.start + read.start, hit.passage.start + read.end)
    return answer if sentence.start <= answer.start and answer.end <= sentence.end else None


def _shares(question: str, language: str, sentences: Sequence[tuple[Hit, Span]]) -> list[float]:
    """Return the share of the question's terms in each sentence, rare terms counting more (idf over the sentences)."""
    languages = {language, *(hit.article.language for hit, _ in sentences)}
    asked = {term for each in languages for term in analyse(question, each)}
    held = [asked & set(analyse(_words(hit, span), hit.article.language)) for hit, span in sentences]
    frequency = Counter(term for terms in held for term in terms)
    weight = {term: math.log(1 + len(held) / n) for term, n in frequency.items()}
    total = sum(weight.values()) or 1.0
    return [sum(weight[term] for term in terms) / total for terms in held]
