"""The desk: where a question meets the archive and leaves as a verified answer. The one place that knows all stages."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from bot.answer.answers import Answer, Answered, Citation, NotFound, Reason
from bot.answer.asked.pleasantries import language_of_pleasantry
from bot.answer.asked.question import LONGEST, Asked, Question
from bot.answer.asked.shown import Shown
from bot.answer.asked.time import Timing, allowed, of_the_time, the_news_first
from bot.answer.compose import compose
from bot.answer.confidence import FOUND, confidence, features
from bot.answer.events.choices import events_meant, which
from bot.answer.events.counted_alike import counted_alike
from bot.answer.events.event import (
    about_one_event,
    bearing_names_of,
    latest_first,
    named_there,
    of_event,
    of_the_kind_first,
    of_the_place_first,
    still_about,
)
from bot.answer.events.kinds import of_the_kind
from bot.answer.events.known_by import known_first
from bot.answer.events.names import bear_the_same_names
from bot.answer.figures.figured import figured_answer, tells_a_count, wanted
from bot.answer.figures.more import further
from bot.answer.figures.roots import Origins, distinct, lone, side_by_side, with_originals
from bot.answer.quotes import given
from bot.answer.quotes.evidence import Candidate, Evidence, candidates, near_best, sentences_of, weigh
from bot.answer.quotes.second_look import READ, SecondLook, by, never
from bot.answer.quotes.sought import Sought
from bot.answer.reply import Reply
from bot.answer.said.speech import Speech
from bot.answer.unasked import unasked
from bot.answer.verify import verified, verified_reply
from bot.answer.who_says import compose_sources
from index.archive import Archive
from index.domain import Article, Counted, Figure, Hit, Passage, Quote, Span
from index.embedding import open_embedder
from index.figures import read_figures
from index.ports import Clock, Embedder, Vectors
from index.reading import open_reader

# Passages asked of the search.
HITS = 20
# Passages asked of it where later articles have to be left out, or every report of an event is wanted.
LOOK_BACK = 60
# Quotes in an answer in words.
MOST_QUOTES = 3
# Log-odds below the best sentence's from which on one is not quoted, where it is asked who said something: what others
# say of the same matter is another statement.
SAID_IT = 1.9


@dataclass(frozen=True, slots=True)
class Evidenced:
    """What the question is answered from: hits best first, and how to get at their articles and figures.

    Attributes:
        beyond: Those found further down, which only may report the same event.
        set_aside: Those that know none of the question's names, or name no event of its kind.
        is_one_event: Whether all are about the event that is meant.
        is_given: Whether they came with the question.
        nearest: The article found first, which may be about something else: to be named where there are no hits.
        shown: What was shown of the answer before and shall not be again; None where it is asked for the first time.
    """

    hits: Sequence[Hit]
    stored: Callable[[str], Article | None]
    figures: Callable[[Sequence[Passage]], Iterable[Figure]]
    origins: Origins = lone
    beyond: Sequence[Hit] = ()
    set_aside: Sequence[Hit] = ()
    is_one_event: bool = False
    is_given: bool = False
    nearest: Article | None = None
    shown: Shown | None = None

    @property
    def seen(self) -> Shown:
        """What was shown before, which may be nothing."""
        return self.shown or Shown()

    def figures_of(self, articles: Sequence[Article]) -> Iterable[Figure]:
        """Return the figures of articles, each from end to end: an article's own toll tells what else it counts."""
        return self.figures([Passage(article.id, 0, len(article.text)) for article in articles])


class Desk:
    """Answers questions from an archive. Safe to use from several threads at once."""

    def __init__(
        self,
        archive: Archive,
        embedder: Embedder,
        *,
        second_look: SecondLook = never,
        clock: Clock = lambda: datetime.now(UTC),
        confidence: Callable[[Mapping[str, float]], float] = confidence,
    ) -> None:
        self._archive = archive
        self._embedder = embedder
        self._second_look = second_look
        self._clock = clock
        self._confidence = confidence

    def answer(
        self, question: str | Asked, *, passages: Sequence[str] | None = None, asked: datetime | None = None
    ) -> Answer:
        """Answer a question.

        Args:
            question: As a person wrote it, of any length and language, or as it is meant in a conversation.
            passages: Where given, only these texts are the evidence, not the archive.
            asked: Where it was asked at another time than now, aware: nothing published later is used.

        Returns:
            An answer whose every quote stands in its article as stored now.
        """
        meant = question if isinstance(question, Asked) else Asked(question)
        if passages is None:
            if told := unasked(meant, self._archive, asked or self._clock()):
                return verified(told, self._archive.article, self._archive.origins)
            meant = self._respelt(meant)
        answer = replace(self._answer(meant, passages, asked), said=meant.said)
        return answer if meant.shown is None else further(answer, meant.shown)

    def reply(self, answer: Answer) -> Reply:
        """Put an answer into words, each checked against the quotes it cites."""
        now = self._clock()
        return verified_reply(compose(answer, now), answer, now)

    def who_says(self, answer: Answer) -> Reply:
        """Tell who says what an answer holds, as far as its articles, as stored now, still hold it."""
        now = self._clock()
        standing = verified(answer, self._archive.article, self._archive.origins)
        return verified_reply(compose_sources(standing, now), standing, now)

    def _respelt(self, meant: Asked) -> Asked:
        """Read a misspelt word as the one that is meant; the answer will say so."""
        text = meant.text
        for respelling in self._archive.respelt(text[:LONGEST]):
            text = respelling.of(text)
        return meant if text == meant.text else replace(meant, text=text, said=meant.said or (meant.text,))

    def _answer(self, meant: Asked, passages: Sequence[str] | None, asked: datetime | None) -> Answer:
        question = Question.read(meant.text, meant.language)
        timing = Timing.read(question.text, question.language, asked or self._clock(), asked)
        nothing = NotFound(question.text, question.language, 0.0, timing=timing)
        if not question.says_something:
            language = language_of_pleasantry(question.text) or question.language
            return replace(nothing, language=language, reason=Reason.NOTHING_ASKED)
        source = replace(self._evidenced(question, timing, passages, meant.about), shown=meant.shown)
        if not source.hits:
            return replace(nothing, nearest=source.nearest)
        return verified(self._weigh(question, timing, source), source.stored, source.origins)

    def _evidenced(
        self, question: Question, timing: Timing, passages: Sequence[str] | None, about: str | None
    ) -> Evidenced:
        if passages is not None:
            return self._from_texts(question, passages)
        event = self._archive.article(about) if about else None
        return self._of_event(question, timing, event) if event else self._from_archive(question, timing)

    def _from_archive(self, question: Question, timing: Timing) -> Evidenced:
        wants_all = timing.until is not None or question.counted is not None
        found = self._archive.search(question.text, LOOK_BACK if wants_all else HITS)
        found = named_there(found, question)
        usable = allowed(found, timing)
        hits = still_about(usable, found, question)
        hits = the_news_first(hits, timing) if question.counted is None else hits
        hits = of_the_kind_first(hits, question) if question.counted is None else of_the_kind(hits, question.text)
        archive, nearest = self._archive, usable[0].article if usable else None
        aside = [hit for hit in usable if hit not in hits]
        return Evidenced(
            hits[:HITS], archive.article, archive.figures, archive.origins,
            beyond=hits[HITS:], set_aside=aside, nearest=nearest,
        )  # fmt: skip

    def _of_event(self, question: Question, timing: Timing, event: Article) -> Evidenced:
        """Find what is told of the event that an article reports."""
        found = self._archive.search(question.text, LOOK_BACK)
        if not any(hit.article.id == event.id for hit in found):
            found = self._archive.search(f"{event.title} {question.text}", LOOK_BACK)
        hits = of_event(allowed(found, timing), event, question)
        figures = self._archive.figures
        return Evidenced(hits[:HITS], self._archive.article, figures, self._archive.origins, is_one_event=True)

    def _from_texts(self, question: Question, texts: Sequence[str]) -> Evidenced:
        articles = given.articles_of(texts)
        [vector] = self._embedder.encode_questions([question.text])
        hits = given.search(vector, list(articles.values()), self._embedder)[:HITS]

        def figures(passages: Sequence[Passage]) -> list[Figure]:
            cited = dict.fromkeys(passage.article_id for passage in passages)
            return [figure for article_id in cited for figure in read_figures(articles[article_id])]

        return Evidenced(hits, articles.get, figures, is_given=True)

    def _weigh(self, question: Question, timing: Timing, source: Evidenced) -> Answer:
        hits = of_the_time(source.hits, timing)
        if not hits:
            return _not_found(question, timing, 0.0, source)
        if events := self._events_meant(question, timing, source, hits):
            return which(events, _not_found(question, timing, 0.0, source), source.seen)
        in_figures = self._in_figures(question, timing, source, hits) if question.counted else None
        return in_figures or self._in_words(question, timing, source, hits)

    def _events_meant(
        self, question: Question, timing: Timing, source: Evidenced, hits: Sequence[Hit]
    ) -> tuple[Article, ...]:
        """Return the events to choose from, none where it is clear which one is meant."""
        if source.is_one_event or source.is_given:
            return ()

        def figures(articles: Sequence[Article]) -> Iterable[Figure]:
            found = source.figures_of(articles)
            return found if question.counted is None else wanted(question, found)

        return tuple(events_meant(question, timing, hits, figures))

    def _in_figures(self, question: Question, timing: Timing, source: Evidenced, found: Sequence[Hit]) -> Answer | None:
        found = found if source.is_one_event else of_the_place_first(found, question)
        latest = found if timing.during or source.is_one_event else latest_first(found, question)
        answer = self._counted(question, timing, source, latest)
        # The latest may count the same in words of another language: those of "emplois" are no "Stellen".
        is_worded = question.counted is Counted.OTHER and bool(latest) and latest[0] is not found[0]
        return answer or (self._counted(question, timing, source, found) if is_worded else None)

    def _counted(self, question: Question, timing: Timing, source: Evidenced, found: Sequence[Hit]) -> Answer | None:
        """Answer with the figures of the first hit's event; None where there are none or it is hardly what is meant."""
        found, beyond = known_first(found, of_the_time(source.beyond, timing), question, source.figures_of)
        near = about_one_event(found, question, beyond)
        near += counted_alike(
            near, [*found, *beyond, *of_the_time(source.set_aside, timing)], question, source.figures_of
        )
        hits = with_originals(near, source.origins({hit.article.id for hit in near}), source.stored)
        hits = [hit for hit in hits if hit in near or timing.allows(hit.article)]
        figures = wanted(question, source.figures_of(list({hit.article.id: hit.article for hit in hits}.values())))
        sure = self._confidence(features(question, hits, hits[0].article, None))
        if not figures or sure < FOUND:
            return None
        origins = source.origins({hit.article.id for hit in hits})
        answer = figured_answer(question, timing, sure, figures, hits, origins=origins)
        return answer or _not_found(question, timing, sure, source)

    def _in_words(self, question: Question, timing: Timing, source: Evidenced, hits: Sequence[Hit]) -> Answer:
        [vector] = self._embedder.encode_questions([question.text])
        speech, sought = Speech.by(question), Sought.by(question)
        read, sentences = self._looked_at(question, hits, speech, sought)
        found = candidates(question.text, question.language, sentences)
        if not found:
            return _not_found(question, timing, 0.0, source)
        tell = partial(_telling, question, sought, None if source.is_given else timing)
        telling = tell(found)
        evidence = weigh(telling or found, vector, self._embedder)
        best = evidence[0]
        # A reader takes another event's number for the answer too easily to be asked where one is wanted of an archive.
        weighed = hits if question.counted is not None and not source.is_given else [*read, *hits[READ:]]
        known = features(
            question, weighed, best.article, best.similarity, is_told=bool(telling), is_given=source.is_given
        )
        sure = self._confidence(known)
        if sure < FOUND or not telling:
            return _not_found(question, timing, sure, source)
        if source.shown is not None:
            evidence = [*evidence, *self._further(question, tell, source, sentences, vector)]
        span = best.candidate.answer or sought.only_day(best.quote, best.article)
        is_short = span is not None and source.shown is None and not (speech and speech.speaker)
        words = span.of(best.article.text) if span and is_short else None
        citations = self._cited(evidence, question, speech, source)
        if not citations:
            return _not_found(question, timing, sure, source)
        return Answered(question.text, question.language, sure, citations, words, timing=timing)

    def _further(
        self,
        question: Question,
        tell: Callable[[Sequence[Candidate]], Sequence[Candidate]],
        source: Evidenced,
        sentences: Sequence[tuple[Hit, Span]],
        vector: Vectors,
    ) -> Sequence[Evidence]:
        """Weigh the best sentences that were not shown before."""
        fresh = [(hit, span) for hit, span in sentences if not source.seen.touches(Quote.of(hit.article, span))]
        telling = tell(candidates(question.text, question.language, fresh))
        return weigh(telling, vector, self._embedder) if telling else []

    def _cited(
        self, evidence: Sequence[Evidence], question: Question, speech: Speech | None, source: Evidenced
    ) -> tuple[Citation, ...]:
        """Cite the best sentences, of articles about the first one's event, a copied one from its origin."""
        best = evidence[0]
        bears = speech.of_one_event(best.article) if speech else bearing_names_of(best.article, question)
        near = near_best(evidence, SAID_IT) if speech and not speech.speaker else near_best(evidence)
        like = [one for one in near if bears(one.article)]
        apart = distinct(like, source.origins({one.article.id for one in like}), source.stored)
        fresh = (quote for quote in apart if not source.seen.touches(quote))
        quotes = side_by_side(fresh, source.stored)[:MOST_QUOTES]
        cited = [(quote, article) for quote in quotes if (article := source.stored(quote.article_id))]
        return tuple(Citation(n, quote, article) for n, (quote, article) in enumerate(cited, 1))

    def _looked_at(
        self, question: Question, hits: Sequence[Hit], speech: Speech | None, sought: Sought
    ) -> tuple[Sequence[Hit], Sequence[tuple[Hit, Span]]]:
        """Take a second look; return what was looked at, and the sentences there among which the answer is sought.

        Those of the best passages; where somebody's words are wanted those that tell them, wherever they stand, and
        where a mishap's cause is wanted that the best ones do not tell, those of other reports of it that do.
        """
        if speech:
            sentences = speech.told_in(hits)
        else:
            sentences = list(sentences_of(hits[:READ]))
            if sought.cause:
                others = (hit for hit in hits[READ:] if bear_the_same_names(hits[0].article, hit.article))
                sentences = (
                    _that_may_tell(sought, sentences) or _that_may_tell(sought, sentences_of(others)) or sentences
                )
        near = list(dict.fromkeys(hit for hit, _ in sentences))[:READ]
        read = dict(zip(near, self._second_look(question.text, near), strict=True))
        return list(read.values()), [(read.get(hit, hit), span) for hit, span in sentences]


def _that_may_tell(sought: Sought, sentences: Iterable[tuple[Hit, Span]]) -> list[tuple[Hit, Span]]:
    return [(hit, span) for hit, span in sentences if sought.may_be_told(span.of(hit.article.text), hit.article)]


def _telling(question: Question, sought: Sought, timing: Timing | None, found: Sequence[Candidate]) -> list[Candidate]:
    """Keep the sentences that can hold the kind of answer that is wanted.

    Args:
        question: What is asked.
        sought: What kind of answer it wants.
        timing: What it says of time; None of texts that come with a question, which bear no date.
        found: Best first.
    """
    counting = [one for one in found if question.counted is None or tells_a_count(question, one)]
    told = [one for one in counting if sought.may_be_told(one.quote.text, one.article)]
    told = [one for one in told if timing is None or timing.may_be_foretold(one.quote.text, one.article)]
    # A length of a dyke is none of the bridge that another article names.
    knowing = {one.article.id for one in found if sought.knows_names(one.article)} if sought.is_measure else set()
    return [one for one in told if not knowing or one.article.id in knowing]


def _not_found(question: Question, timing: Timing, sure: float, source: Evidenced) -> NotFound:
    return NotFound(question.text, question.language, min(sure, FOUND), source.hits[0].article, timing)


@contextmanager
def open_desk(
    store: Path, model: str = "", cache: Path | None = None, reader: str = "", read: int = READ
) -> Iterator[tuple[Desk, Archive]]:
    """Open a store with the model that made it.

    Args:
        store: Folder of the index; it need not exist yet.
        model: Embedding model by name or folder, empty for the bundled one.
        cache: Where unpacked models are kept, None for the user's cache folder.
        reader: Reading model by name or folder, empty for the bundled one, "off" for none.
        read: How many of the best passages that model reads, at most six.

    Raises:
        StoreError: The store cannot be opened.
        ModelError: A model is missing or damaged, or is not the one that made the store.
    """
    embedder = open_embedder(model, cache=cache)
    with Archive.open(store, embedder) as archive:
        yield Desk(archive, embedder, second_look=by(open_reader(reader, embedder), read)), archive
