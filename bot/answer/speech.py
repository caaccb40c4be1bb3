"""What somebody said, where a question asks for it: "what did the mayor say about the bridge?", in any language.

Answered by that speaker's words alone, direct or reported: another's are no answer, however near to the matter.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Final

from bot.answer.beginnings import compiled
from bot.answer.evidence import SHORTEST
from bot.answer.kinds import kinds_of, kinds_told
from bot.answer.names import Names, bear_the_same_names
from bot.answer.question import Question
from bot.answer.speakers import Speaker, roles_of
from bot.answer.speech_words import ANYBODY, ASKING, INVERTING, WHO_SAID
from index.domain import Article, Hit, Span
from index.figures.grammar import Grammar, grammar
from index.figures.phrases import Phrases
from index.figures.statements import Statement, statements_in
from index.figures.tokens import Sentence
from index.text.normalise import fold
from index.text.sentences import split
from index.text.terms import analyse

# Characters of a quote: a speaker's sentences that follow each other are one.
_LONGEST: Final = 600
# Words of a speaker: more are a clause.
_LONGEST_SPEAKER: Final = 8
# Characters of articles that are read for who speaks in them, about a quarter of a second.
_MOST_READ: Final = 60_000
# Characters of an article that tell what it is about, and of what stands before a statement.
_LEAD: Final = 300
_BEFORE: Final = 250
# What parts what was asked before from what goes on from it: "what did the union say – the company".
_ADDED: Final = " – "
# Hits in which it is looked for who said something.
_HEARD: Final = 6
_HAVE_TO: Final = frozenset({"have", "to"})  # "what did she have to say"
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
        read = _Asked.read(question.text, language)
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
        statements = statements_in(article)
        if self.speaker is None:
            return []
        meant = self.speaker.among({one.speaker for one in statements if one.speaker}, article)
        said = [one.covers for one in statements if one.speaker in meant or self._is_unnamed(one, article)]
        return list(_joined(self._on_the_matter(said, article)))

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
    return [article for article, length in zip(articles, read, strict=True) if length - len(article.text) < _MOST_READ]


def _with_speakers(hits: Sequence[Hit]) -> Iterator[tuple[Hit, Span]]:
    """Yield the sentences of the hits, each with the one that names who says it where that is another."""
    for hit in hits:
        wider = {one.covers.end: one.covers for one in statements_in(hit.article) if one.speaker}
        for sentence in split(hit.text, hit.article.language):
            span = Span(hit.passage.start + sentence.start, hit.passage.start + sentence.end)
            if span.end - span.start >= SHORTEST:
                yield hit, wider.get(span.end, span)


def _with_names(question: str, language: str) -> str:
    """Return a question; in German, where every noun has a capital, what of it names places."""
    return " ".join(["", *_GERMAN_PLACE.findall(question)]) if language == "de" else question


def _joined(spans: Sequence[Span]) -> Iterator[Span]:
    """Yield spans in order, those as one that overlap; a long stretch is cut before it gets too long."""
    joined: Span | None = None
    for span in sorted(set(spans)):
        if joined and span.start <= joined.end and span.end - joined.start <= _LONGEST:
            joined = Span(joined.start, max(joined.end, span.end))
            continue
        if joined:
            yield joined
        joined = span
    if joined:
        yield joined


def _hit_of(span: Span, hits: Sequence[Hit]) -> Hit:
    """Return the hit that holds a stretch of its article; else the best one, as if no reader had read it."""
    holding = (hit for hit in hits if hit.passage.start <= span.start and span.end <= hit.passage.end)
    return next(holding, None) or replace(hits[0], reading=None)


class _Asked:
    """A question for somebody's words, taken apart."""

    def __init__(self, text: str, sentence: Sentence, rules: Grammar, asking: "_Asking") -> None:
        self._text = text
        self._sentence = sentence
        self._rules = rules
        self._asking = asking

    @classmethod
    def read(cls, text: str, language: str) -> tuple[str, str] | None:
        """Return whose words are asked for, and what about; None where nobody's are."""
        rules, asking = grammar(language), _asking(language)
        if rules is None or asking is None:
            return None
        asked, _, added = text.partition(_ADDED)
        added = added.rstrip(" ?؟!.")
        found = cls(asked, rules.cut(asked, Span(0, len(asked))), rules, asking).whose()
        if found is None:
            return None
        speaker, matter = found
        words = rules.cut(speaker, Span(0, len(speaker))).words
        if not rules.pronouns.isdisjoint(words):
            return (added, matter) if roles_of(added) else None  # "what did she say – mayor of Altbrück"
        opens = rules.cut(added, Span(0, len(added))).words[:1]
        is_another = bool(rules.determiners.intersection(opens)) or added.startswith("ال")
        return (added, matter) if is_another else (speaker, matter or added)

    def whose(self) -> tuple[str, str] | None:
        """Return the speaker and the matter, word for word."""
        words = self._sentence.words
        opened = self._opened()
        if opened is None:
            return None
        first = self._past(opened)
        verbs = (place for place in range(first, len(words)) if self._is_verb(place))
        return next((found for place in verbs if (found := self._read_at(first, place))), None)

    def _opened(self) -> int | None:
        """Return where the words begin behind the "what" that opens the question."""
        words, first = self._sentence.words, 0
        while first < len(words) and (not self._sentence.is_word(first) or words[first] in self._asking.first):
            first += 1
        found = self._asking.opens.at(words, first)
        return found.last if found else None

    def _past(self, place: int) -> int:
        """Step over auxiliaries."""
        while place < len(self._sentence.words) and self._sentence.words[place] in self._asking.helpers:
            place += 1
        return place

    def _is_verb(self, place: int) -> bool:
        return _stem(self._sentence.tokens[place].text, self._asking.language) in self._asking.verbs

    def _read_at(self, first: int, verb: int) -> tuple[str, str] | None:
        """Read the speaker before a verb, or behind one that nobody stands before."""
        last = self._end()
        behind = self._past(verb + 1)
        inverts = self._asking.language in INVERTING
        if not inverts and not self._may_be_subject(first, verb, last):
            return None
        if verb > first:
            parted = self._parted(first, verb) if inverts else verb
            goes_on = behind < last and self._parted(behind, last) != behind
            return None if goes_on else self._named(first, parted, last)
        return self._named(behind, self._parted(behind, last), last)

    def _may_be_subject(self, first: int, verb: int, last: int) -> bool:
        """Tell "did the mayor say", "is he saying" and "what Merkel said" from "is the name of … admitted"."""
        words = self._sentence.words
        helper = words[first - 1]
        if verb == first or self._asking.helpers & {*words[first:verb]} - _HAVE_TO:
            return False
        if helper not in self._asking.helpers:
            return verb == last - 1
        return helper not in self._rules.passives or words[verb].endswith("ing")

    def _named(self, first: int, parted: int, last: int) -> tuple[str, str] | None:
        words = self._sentence.words
        while parted > first and words[parted - 1] in self._asking.helpers | _HAVE_TO:
            parted -= 1
        inner = words[first:parted]
        if not 0 < len(inner) <= _LONGEST_SPEAKER:
            return None
        if words[first] in ANYBODY or any(self._rules.negations.within(words, first, parted)):
            return None  # "what do people say" asks nobody in particular, "what did she not say" for no words
        if any(self._rules.that.at(words, place) for place in range(first + 1, parted)):
            return None  # a clause: "el alcalde que costaría"
        return self._sentence.slice(first, parted).of(self._text), self._matter(parted, last)

    def _matter(self, first: int, last: int) -> str:
        """Return what stands behind "about", and before a verb at the end; "on Tuesday" is none."""
        words = self._sentence.words
        found = next((each for place in range(first, last) if (each := self._asking.about.at(words, place))), None)
        while self._rules.table.frames and last > first and self._is_verb(last - 1):
            last -= 1
        is_none = found is None or found.last >= last or self._rules.days.at(words, found.last) is not None
        return "" if found is None or is_none else self._sentence.slice(found.last, last).of(self._text)

    def _parted(self, first: int, last: int) -> int:
        """Return where the matter or the circumstances begin."""
        words = self._sentence.words
        return next(
            (
                place
                for place in range(first, last)
                if self._asking.about.at(words, place) or self._asking.when.at(words, place)
            ),
            last,
        )

    def _end(self) -> int:
        last = len(self._sentence.words)
        while last and not self._sentence.is_word(last - 1):
            last -= 1
        return last


@dataclass(frozen=True)
class _Asking:
    """The words by which one language asks, ready to be found."""

    language: str
    opens: Phrases[bool]
    first: frozenset[str]
    helpers: frozenset[str]
    about: Phrases[bool]
    when: Phrases[bool]
    verbs: frozenset[str]


@lru_cache(maxsize=len(ASKING))
def _asking(language: str) -> _Asking | None:
    words = ASKING.get(language)
    if words is None:
        return None
    verbs = frozenset(_stem(verb, language) for verb in words.verbs.split())
    return _Asking(
        language,
        _phrases(words.opens),
        frozenset(words.first.split()),
        frozenset(words.helpers.split()),
        _phrases(words.about),
        _phrases(words.when),
        verbs,
    )


def _phrases(listed: str) -> Phrases[bool]:
    return Phrases((phrase.replace("_", " "), True) for phrase in listed.split())


def _stem(word: str, language: str) -> str:
    return " ".join(analyse(word.strip(), language))
