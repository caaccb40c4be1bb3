"""Sentences that answer: what search knows of them, and what a reader makes of their passage."""

from collections.abc import Sequence

import pytest
from small_embedder import SmallEmbedder

from bot.answer.quotes.evidence import Candidate, Evidence, candidates, near_best, sentences_of, weigh
from bot.answer.quotes.given import articles_of, search
from index.domain import Article, Hit, Passage, Readable, Reading, Span
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
    return candidates(question, "en", list(sentences_of(hits)))


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


def test_a_sentence_of_another_article_must_come_nearer_to_the_best_one_than_one_of_its_own() -> None:
    articles = [Article(name, TEXT) for name in ("best", "other")]
    hits = [Hit(article, Passage(article.id, 0, len(TEXT)), 1.0) for article in articles]
    told = [(hits[0], 9.0), (hits[1], 5.5), (hits[1], 4.5), (hits[0], 4.0), (hits[0], 3.0)]
    evidence = [Evidence(Candidate(hit.article, Span(0, 9), 0.0, hit), 0.8, relevance) for hit, relevance in told]
    kept = [(one.article.id, one.relevance) for one in near_best(evidence)]
    assert kept == [("best", 9.0), ("other", 5.5), ("best", 4.0)]
    assert [one.relevance for one in near_best(evidence, band=3.5)] == [9.0, 5.5]


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


def scored(text: str, score: float, reading: Reading | None = None) -> Hit:
    article = Article(text, text, language="en")
    return Hit(article, Passage(article.id, 0, len(text)), score, similarity=0.8, reading=reading)


def test_of_sentences_alike_the_one_whose_passage_was_found_with_the_better_score_is_worth_more() -> None:
    hits = [scored("The harbour of Ostrel was shut by the storm.", 1.0)]
    hits.append(scored("The harbour of Ostrel was shut by the flood.", 3.0))
    best, other = candidates("Why was the harbour of Ostrel shut?", "en", list(sentences_of(hits)))
    assert best.quote.text.endswith("the flood.")
    assert best.worth > other.worth


def test_a_reader_that_sees_many_beginnings_elsewhere_still_tells_two_sentences_apart_in_which_it_sees_few() -> None:
    rest = "A crowd came to see it opened. Nobody had expected that."
    text = f"The mayor opened the harbour on Monday. {rest}"
    beginnings = ((0, 6.0), (text.index("A crowd"), -1.0), (text.index("Nobody"), -5.0))
    found = candidates("Why?", "en", list(sentences_of([scored(text, 1.0, Reading(0.9, Span(0, 9), 5.0, beginnings))])))
    worth = {one.quote.text[:6]: one.worth for one in found}
    # By shares of the odds the two would be worth the same to within .002: nearly all are the first one's.
    assert worth["The ma"] > worth["A crow"] > worth["Nobody"] + 1


def test_of_a_model_that_tells_only_relevance_the_relevance_counts() -> None:
    words = "The harbour of Ostrel was shut by the"
    hits = [scored(f"{words} storm.", 1.0, Reading(0.1)), scored(f"{words} flood.", 1.0, Reading(0.9))]
    assert candidates("Why was it shut?", "en", list(sentences_of(hits)))[0].quote.text == f"{words} flood."


def test_the_last_of_the_passages_looked_at_has_its_sentences_weighed_however_many_the_others_have() -> None:
    many = " ".join(f"The boat number {number} left the harbour early." for number in range(10))
    hits = [scored(f"On day {day} it rained a little. {many}", 1.0) for day in range(4)]
    hits.append(scored("The harbour of Ostrel was shut by the storm.", 1.0))
    assert (
        candidates("Why was the harbour of Ostrel shut?", "en", list(sentences_of(hits)))[0].article is hits[-1].article
    )


def test_a_chinese_sentence_is_as_long_as_it_is_wide() -> None:
    told = "屋顶因连日大雨积水而坍塌。"
    article = Article("roof", f"临江一家超市的屋顶星期五下午坍塌,三人受伤。{told}照片。", language="zh")
    hit = Hit(article, Passage(article.id, 0, len(article.text)), 1.0)
    sentences = [span.of(article.text) for _, span in sentences_of([hit])]
    assert told in sentences
    assert "照片。" not in sentences


def stray(names: str) -> list[float]:
    """Return what sentences of three articles are worth: the nearest, one a little behind, and one far behind."""
    texts = {"near": f"The mill in {names} will close.", "next": "Ships sail on.", "far": f"A mill of {names} burnt."}
    articles = [Article(name, text, title="News", language="en") for name, text in texts.items()]
    hits = [
        Hit(article, Passage(article.id, 0, len(article.text)), 1.0, similarity=similarity)
        for article, similarity in zip(articles, (0.8, 0.78, 0.7), strict=True)
    ]
    found = candidates("Why?", "en", [(hit, Span(0, len(hit.text))) for hit in hits])
    worth = {one.article.id: one.worth for one in found}
    return [worth[name] for name in ("near", "next", "far")]


def test_a_sentence_of_an_article_far_less_like_the_question_is_worth_less() -> None:
    near, after, far = stray("")
    assert near == after
    assert far < near - 5


def test_an_article_with_the_names_of_the_nearest_one_is_no_stray() -> None:
    near, after, far = stray("Sorrena near Port Valdorne")
    assert near == after == far
