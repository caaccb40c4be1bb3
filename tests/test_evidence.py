"""Sentences that answer: what search knows of them, and what a reader makes of their passage."""

from collections.abc import Sequence

import pytest
from small_embedder import SmallEmbedder

from bot.answer.evidence import Candidate, Evidence, candidates, weigh
from bot.answer.given import articles_of, search
from index.domain import Hit, Readable, Reading, Span
from index.reading.reranking import with_readings

TEXT = "The mayor opened the harbour on Monday. It had been closed since the storm of last winter. A crowd came."


class PhraseReader:
    """A Reader that knows the answer beforehand: every text with this phrase answers."""

    model = "phrase"

    def __init__(self, phrase: str, score: float = 3.0) -> None:
        self._phrase, self._score = phrase, score

    def read(self, question: str, texts: Sequence[Readable]) -> list[Reading]:
        assert question
        return [self._reading(text.text.find(self._phrase)) for text in texts]

    def _reading(self, start: int) -> Reading:
        return Reading(0.9, Span(start, start + len(self._phrase)), self._score) if start >= 0 else Reading(0.1)


def found(question: str, reader: PhraseReader | None = None, text: str = TEXT) -> list[Candidate]:
    embedder = SmallEmbedder()
    [vector] = embedder.encode_questions([question])
    hits: Sequence[Hit] = search(vector, list(articles_of([text]).values()), embedder)
    if reader:
        hits = with_readings(question, hits, reader)
    return candidates(question, "en", hits)


def gathered(question: str, reader: PhraseReader | None = None) -> list[Evidence]:
    embedder = SmallEmbedder()
    [vector] = embedder.encode_questions([question])
    return weigh(found(question, reader), vector, embedder)


def test_without_a_reader_the_likest_sentence_is_first_and_no_words_in_it_answer() -> None:
    [first, *_] = gathered("Who opened the harbour on Monday?")
    assert first.quote.text.startswith("The mayor opened")
    assert first.candidate.answer is None


def test_the_sentence_in_which_a_reader_sees_the_answer_gains_most_and_tells_the_words_that_answer() -> None:
    before = {one.quote.text: one.relevance for one in gathered("Why was nobody let in?")}
    after = gathered("Why was nobody let in?", PhraseReader("the storm of last winter"))
    gain = {one.quote.text: one.relevance - before[one.quote.text] for one in after}
    best = max(gain, key=gain.__getitem__)
    assert best == "It had been closed since the storm of last winter."
    assert gain[best] > max(value for text, value in gain.items() if text != best)
    [words] = [span.of(one.article.text) for one in after if (span := one.candidate.answer)]
    assert words == "the storm of last winter"


def test_words_that_a_reader_holds_for_less_likely_than_nothing_are_no_answer() -> None:
    evidence = gathered("Who opened the harbour on Monday?", PhraseReader("A crowd", -3.0))
    assert [one.candidate.answer for one in evidence] == [None] * len(evidence)


@pytest.mark.parametrize("phrase", ["Monday. It had", TEXT])
def test_words_that_reach_beyond_their_sentence_are_no_short_answer(phrase: str) -> None:
    assert [one.candidate.answer for one in gathered("When?", PhraseReader(phrase))] == [None] * len(gathered("When?"))


def test_with_a_reader_fewer_sentences_are_encoded_and_none_of_them_is_lost_that_it_sees_the_answer_in() -> None:
    text = " ".join(f"The harbour was shut on day {number} of the storm." for number in range(20))
    unread, read = (found("When did it end?", reader, text) for reader in (None, PhraseReader("day 19")))
    embedder = SmallEmbedder()
    [vector] = embedder.encode_questions(["When did it end?"])
    assert len(weigh(read, vector, embedder)) < len(weigh(unread, vector, embedder)) == len(unread)
    assert "day 19" in weigh(read, vector, embedder)[0].quote.text
