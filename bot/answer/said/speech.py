"""What somebody said, where a question asks for it: "what did the mayor say about the bridge?", in any language.

Answered by that speaker's words alone, direct or reported: another's are no answer, however near to the matter.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import Final

from bot.answer.asked.question import Question
from bot.answer.events.kinds import kinds_of, kinds_told
from bot.answer.events.names import Names, bear_the_same_names
from bot.answer.quotes.evidence import is_long_enough
from bot.answer.said.speakers import Speaker
from bot.answer.said.speech_words import WHO_SAID
from bot.answer.said.whose_words import whose_words
from bot.answer.text.beginnings import compiled
from index.domain import Article, Hit, Span
from index.figures.grammar import grammar
from index.figures.statements import MOST_READ, Statement, statements_in
from index.text.normalise import fold
from index.text.sentences import split
from index.text.terms import analyse

# Characters of a quote: statements that one sentence names the speaker of are one.
_LONGEST: Final = 600
# Characters of an article that tell what it is about, and of what stands before a statement.
_LEAD: Final = 300
_BEFORE: Final = 250
# Hits in which it is looked for who said something.
_HEARD: Final = 6
# With its preposition, for the first word of a text is no name; in a question "über", "um" and "vor" open what was said
# about whom, or before whom, as often as a place.
_GERMAN_PLACE: Final = re.compile(r"\b((?:in|bei|aus|von|nach) [A-ZÄÖÜ][\w-]{3,})")
_WHO_SAID: Final = compiled(WHO_SAID)


@dataclass(frozen=True)
class Speech:
    """Somebody's words, asked for.

    Attributes:
        speaker: Whose; None where it is asked who said something.
        about: What they are to be about, word for word; empty where anything will do.
        language: The question's.
        names: Of the question.
    """

    speaker: Speaker | None
    about: str
    language: str
    names: Names

    @classmethod
    def by(cls, question: Question) -> "Speech | None":
        """Read a question; None where it asks for nobody's words."""
        language = question.language
        names = Names.read(_with_names(question.text, language), language)
        if _WHO_SAID.match(fold(question.text)):
            return cls(None, "", language, names)
        read = whose_words(question.text, language)
        return cls(Speaker(read[0], language), read[1], language, names) if read else None

    def told_in(self, hits: Sequence[Hit]) -> list[tuple[Hit, Span]]:
        """Return where that speaker says something in the articles of the hits, each with a hit of its article."""
        if self.speaker is None:
            return list(dict.fromkeys(_with_speakers(hits[:_HEARD])))
        articles = list({hit.article.id: hit.article for hit in hits}.values())
        knowing = _first_of([article for article in articles if self.names.known_to(article)] or articles)
        told = {article.id: self.spans(article) for article in knowing}
        own = [article for article in knowing if self._is_told_of(article) and told[article.id]]
        # Where some tell of the matter in the question's own words, others have to report the same.
        meant = [a for a in knowing if any(a is each or bear_the_same_names(a, each) for each in own)] or knowing
        return [
            (_hit_of(span, [hit for hit in hits if hit.article.id == article.id]), span)
            for article in meant
            for span in told[article.id]
        ]

    @staticmethod
    def of_one_event(best: Article) -> Callable[[Article], bool]:
        """Return what tells whether an article reports what the best one does: two towns' mayors are not one answer."""
        return lambda article: article.id == best.id or bear_the_same_names(best, article) is not False

    def spans(self, article: Article) -> list[Span]:
        """Return the sentences in which that speaker says something, with those that name them."""
        if self.speaker is None:
            return []
        statements = statements_in(article)
        meant = self.speaker.among({one.speaker for one in statements if one.speaker}, article)
        said = [one.covers for one in statements if one.speaker in meant or self._is_unnamed(one, article)]
        return list(_joined(self._on_the_matter(said, article), article.text))

    def _is_unnamed(self, one: Statement, article: Article) -> bool:
        """Tell whether a quotation is the speaker's who is named beside it: "…", quipped the mayor."""
        is_named = self.speaker is not None and bool(one.beside) and self.speaker.is_named_in(one.beside, article)
        return not one.speaker and is_named

    def _on_the_matter(self, said: Sequence[Span], article: Article) -> Sequence[Span]:
        """Keep what is of the matter asked about, as far as one language's words tell; all where the article is."""
        if not self._is_told_of(article) or not self._terms or self._is_of_the_kind(article):
            return said
        if self._is_about(f"{article.title}\n{article.text[:_LEAD]}"):
            return said
        near = (Span(max(0, span.start - _BEFORE), span.end) for span in said)
        return [span for span, wider in zip(said, near, strict=True) if self._is_about(wider.of(article.text))]

    def _is_told_of(self, article: Article) -> bool:
        """Tell whether a matter is asked about, and an article would name it by the same words."""
        return bool(self.about) and article.language == self.language

    def _is_of_the_kind(self, article: Article) -> bool:
        return bool(kinds_of(self.about) & kinds_told(article))

    def _is_about(self, text: str) -> bool:
        """Tell whether a text in the question's language has a word of the matter asked about."""
        return not self._terms.isdisjoint(analyse(text, self.language))

    @cached_property
    def _terms(self) -> frozenset[str]:
        """The terms of the matter: of "his cancer" the second alone."""
        rules = grammar(self.language)
        small = rules.determiners | rules.possessives | rules.pronouns if rules else frozenset[str]()
        words = [word for word in self.about.split() if fold(word) not in small]
        return frozenset(analyse(" ".join(words), self.language))


def _first_of(articles: Sequence[Article]) -> list[Article]:
    """Return as many articles as are read for who speaks in them, one at least."""
    read = accumulate(len(article.text) for article in articles)
    return [article for article, length in zip(articles, read, strict=True) if length - len(article.text) < MOST_READ]


def _with_speakers(hits: Sequence[Hit]) -> Iterator[tuple[Hit, Span]]:
    """Yield the sentences of the hits, each with the one that names who says it where that is another."""
    read = {article.id for article in _first_of(list({hit.article.id: hit.article for hit in hits}.values()))}
    for hit in hits:
        said = statements_in(hit.article) if hit.article.id in read else ()
        wider = {one.covers.end: one.covers for one in said if one.speaker}
        for sentence in split(hit.text, hit.article.language):
            span = Span(hit.passage.start + sentence.start, hit.passage.start + sentence.end)
            if is_long_enough(span.of(hit.article.text)):
                yield hit, wider.get(span.end, span)


def _with_names(question: str, language: str) -> str:
    """Return a question; in German, where every noun has a capital, what of it names places."""
    return " ".join(["", *_GERMAN_PLACE.findall(question)]) if language == "de" else question


def _joined(spans: Sequence[Span], text: str) -> Iterator[Span]:
    """Yield stretches of whole sentences in order, those as one that overlap.

    Where that would be too long, what the former has stays out of the latter: nothing is quoted twice.
    """
    joined: Span | None = None
    for span in sorted(set(spans)):
        rest = span
        if joined and span.start <= joined.end:
            if max(joined.end, span.end) - joined.start <= _LONGEST:
                joined = Span(joined.start, max(joined.end, span.end))
                continue
            rest = Span(span.end - len(text[joined.end : span.end].lstrip()), span.end)
        if joined and rest.start < rest.end:
            yield joined
        joined = rest if rest.start < rest.end else joined
    if joined:
        yield joined


def _hit_of(span: Span, hits: Sequence[Hit]) -> Hit:
    """Return the hit that holds a stretch of its article; else the best one, as if no reader had read it."""
    holding = (hit for hit in hits if hit.passage.start <= span.start and span.end <= hit.passage.end)
    return next(holding, None) or replace(hits[0], reading=None)
