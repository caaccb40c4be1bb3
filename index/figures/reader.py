"""Reads the figures of an article, sentence by sentence, by rule: no model, no network, the same every time.

What it cannot make out it leaves out. A figure without an owner is said by nobody in particular; a figure that no
noun or verb explains is not in the ledger.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from index.domain import Article, Counted, Figure, Quote, Span
from index.figures.as_of import as_of
from index.figures.attribution import Attribution, owner_of
from index.figures.bounds import Amount, amounts_in
from index.figures.certainty import is_lone, is_mere_article, is_sure
from index.figures.counted import thing_of
from index.figures.ditto import ditto, is_given_apart, taken_up
from index.figures.genitive import called
from index.figures.grammar import Grammar, grammar
from index.figures.noun import Thing
from index.figures.numbers import Number, numbers_in
from index.figures.owners import attributions_in
from index.figures.scope import part_of, periods_in, scope_of
from index.figures.settling import Entry, settled
from index.figures.subsets import is_in_subset
from index.figures.tokens import LONGEST_SENTENCE, Sentence
from index.figures.uncounted import counts_nothing
from index.figures.years import years_in
from index.text.sentences import split

# Part of every stored ledger: raise it when the same article would be read differently.
READER_VERSION = 20

_TOTAL = 40
_LENGTH = re.compile(r"(?<!\d)\d{1,2}:\d\d(?![\d:])(?! ?[ap]\.?m\b)", re.IGNORECASE)
_VIDEOS = 3
# Sentences from "he said" back to who he is, where only pronouns say anything between.
_TO_NAME = 3


@dataclass(frozen=True, slots=True)
class _Owner:
    """An owner and the span that a quote of it must cover."""

    name: Span
    covers: Span


class _Read:
    """One sentence, read once, however often a neighbour asks."""

    def __init__(self, article: Article, span: Span, rules: Grammar) -> None:
        self._article = article
        self._rules = rules
        self.span = span

    @cached_property
    def sentence(self) -> Sentence:
        return self._rules.cut(self._article.text, self.span)

    @cached_property
    def _written(self) -> list[Number]:
        if not self._rules.may_count(self.span.of(self._article.text)):
            return []
        return numbers_in(self.sentence, self._rules)

    @cached_property
    def numbers(self) -> list[Number]:
        """Its numbers without mere articles: a sentence with nothing but those tells nothing to count."""
        return [number for number in self._written if not is_mere_article(self.sentence, number, self._rules)]

    @cached_property
    def said(self) -> list[Attribution]:
        return attributions_in(self.sentence, self._rules)

    @cached_property
    def periods(self) -> list[tuple[int, int]]:
        year = self._article.published.year if self._article.published else None
        read = (self.sentence, self._written, self._rules, year)
        return [*periods_in(*read), *years_in(*read)]

    @cached_property
    def dates(self) -> list[Number]:
        """Its numbers without those of a wider time: "since the coup of 25 October 2021" is no day of a figure."""
        return [each for each in self.numbers if not any(first <= each.first < last for first, last in self.periods)]

    @property
    def opens_with_total(self) -> bool:
        """Whether it begins with "That toll": seen from its first words, for nearly no sentence does."""
        opening = Span(self.span.start, min(self.span.end, self.span.start + _TOTAL))
        sentence = self._rules.cut(self._article.text, opening)
        if self._rules.totals.at(sentence.words, 0):
            return True
        says = sentence.words[:1] and sentence.words[0] in self._rules.objects  # "Das teilte X mit."
        return bool(says and self._rules.verb_at(sentence, 1))

    @property
    def last_owner(self) -> Span | None:
        """The owner named last, whom a pronoun in the next sentence means."""
        return self.owner_before(len(self.sentence.words))

    def owner_before(self, place: int) -> Span | None:
        """The owner named last before a word, whom a pronoun there means."""
        named = [said.owner for said in self.said if said.owner and said.last <= place]
        return called(self.sentence, named[-1], self._rules) if named else None

    @property
    def goes_on(self) -> bool:
        """Whether nobody but a pronoun says anything in it, so that the next pronoun means the same person."""
        return bool(self.said) and not any(said.owner for said in self.said)


def read_figures(article: Article) -> list[Figure]:
    """Return the figures of an article in the order of the text; none for a language without a table.

    Every figure's span lies in its quote, and `quote.text == article.text[quote.start:quote.end]`. It never raises
    for any text.
    """
    rules = grammar(article.language)
    if rules is None:
        return []
    reads = [_Read(article, span, rules) for span in _sentences(article)]
    return settled([entry for place in range(len(reads)) for entry in _entries(article, reads, place, rules)], article)


def _sentences(article: Article) -> Iterator[Span]:
    for span in split(article.text, article.language):
        if span.end - span.start <= LONGEST_SENTENCE and not _is_playlist(span.of(article.text)):
            yield span


def _is_playlist(sentence: str) -> bool:
    """Tell whether this is a list of videos, "2:29 Man dies in fire 0:50 Three hurt": none of it is this article's."""
    return sentence.count(":") >= _VIDEOS and len(_LENGTH.findall(sentence)) >= _VIDEOS


def _entries(article: Article, reads: Sequence[_Read], place: int, rules: Grammar) -> Iterator[Entry]:
    read = reads[place]
    for amount, thing in _counts(read, rules, reads[place - 1] if place else None) if read.numbers else ():
        first, last = _words_of(amount, thing)
        owner = _owner(reads, place, (first, last), rules)
        scope = scope_of(read.sentence, (amount.first, last), read.periods, rules) or part_of(
            read.sentence, amount.last, rules
        )
        figure = Figure(
            value=amount.value,
            high=amount.high,
            bound=amount.bound,
            counted=thing.counted,
            unit=read.sentence.slice(thing.first, thing.last).of(article.text),
            said_by=owner.name.of(article.text) if owner else None,
            scope=scope.of(article.text) if scope else None,
            as_of=as_of(read.sentence, read.dates, rules, article.published),
            span=read.sentence.slice(first, last),
            quote=Quote.of(article, _covered(reads, place, owner, thing)),
        )
        yield Entry(figure, is_lone=is_lone(read.sentence, amount.number, rules), is_hit=thing.hit)


def _covered(reads: Sequence[_Read], place: int, owner: _Owner | None, thing: Thing) -> Span:
    """Return what a quote has to hold: who says so, and, where "the number" takes it up, what is counted."""
    covers = owner.covers if owner else reads[place].span
    return Span(min(covers.start, reads[place - 1].span.start), covers.end) if thing.is_taken_up else covers


def _counts(read: _Read, rules: Grammar, earlier: _Read | None = None) -> Iterator[tuple[Amount, Thing]]:
    """Yield the amounts of a sentence that count something, and what; also what it takes up from an earlier one."""
    sentence = read.sentence
    amounts = [amount for amount in amounts_in(sentence, read.numbers, rules) if _may_count(sentence, amount, rules)]
    told: list[tuple[Amount, Thing]] = []
    for nth, amount in enumerate(amounts):
        before = amounts[nth - 1].last if nth else 0
        wholes = (later.first for later in amounts[nth + 1 :] if not is_in_subset(sentence, later, rules))
        limits = before, next(wholes, len(sentence.words))
        thing = (
            _thing(read, amount, limits, rules)
            or (ditto(sentence, amount, told, read.said, rules) if told else None)
            or (_taken_up(sentence, amount, earlier, rules) if earlier else None)
        )
        if thing:
            told.append((amount, thing))
            yield amount, thing


def _taken_up(sentence: Sentence, amount: Amount, earlier: _Read, rules: Grammar) -> Thing | None:
    """Return what a number counts for which "the number" stands: those of the sentence before, if of one kind."""
    words = taken_up(sentence, amount, rules)
    if words is None or not earlier.numbers:
        return None
    kinds = {thing.counted for _, thing in _counts(earlier, rules)}
    counted = kinds.pop() if len(kinds) == 1 else Counted.OTHER
    return None if counted is Counted.OTHER else Thing(counted, words.first, words.last, is_taken_up=True)


def _thing(read: _Read, amount: Amount, limits: tuple[int, int], rules: Grammar) -> Thing | None:
    if is_given_apart(read.sentence, amount, read.said, rules):
        return None
    thing = thing_of(read.sentence, amount, rules, limits)
    return thing if thing and is_sure(read.sentence, amount, thing, rules) else None


def _words_of(amount: Amount, thing: Thing) -> tuple[int, int]:
    """Return where the words of a figure begin and end: its number with its bound and noun."""
    if thing.is_ditto:
        return amount.first, max(amount.last, amount.end)
    return min(amount.first, thing.first), max(amount.last, thing.last, amount.end)


def _may_count(sentence: Sentence, amount: Amount, rules: Grammar) -> bool:
    return amount.value > 0 and not counts_nothing(sentence, amount.number, rules)


def _owner(reads: Sequence[_Read], place: int, words: tuple[int, int], rules: Grammar) -> _Owner | None:
    """Return who owns words first..last-1 of a sentence: named in it, in the one before or in the one after."""
    read = reads[place]
    said = owner_of(read.sentence, *words, read.said, rules)
    if said and said.owner:
        return _Owner(called(read.sentence, said.owner, rules), read.span)
    if said:
        return _speaker(read, said, rules) or _meant(reads, place, said)
    after = reads[place + 1] if place + 1 < len(reads) else None
    name = _owner_of_total(after) if after and not read.said else None
    return _Owner(name, Span(read.span.start, after.span.end)) if after and name else None


def _speaker(read: _Read, said: Attribution, rules: Grammar) -> _Owner | None:
    """Return who says "we" in direct speech where that stands behind it: "We counted 12 dead," said the mayor."""
    if rules.we.isdisjoint(read.sentence.words[said.first : said.last]):
        return None
    owners = [later.owner for later in read.said if later.owner and later.first >= said.last]
    return _Owner(called(read.sentence, owners[0], rules), read.span) if owners else None


def _meant(reads: Sequence[_Read], place: int, said: Attribution) -> _Owner | None:
    """Return whom a pronoun means: the owner before it in its sentence, else of the sentence before."""
    read = reads[place]
    if name := read.owner_before(said.first):
        return _Owner(name, read.span)
    for before in reversed(reads[max(0, place - _TO_NAME) : place]):
        if name := before.last_owner:
            return _Owner(name, Span(before.span.start, read.span.end))
        if not before.goes_on:
            return None
    return None


def _owner_of_total(read: _Read) -> Span | None:
    """Read "That toll was given by X." after a sentence that owns its figures to nobody."""
    return read.last_owner if read.opens_with_total and not read.numbers else None
