"""Who says what in an article: sentences of direct or reported speech, each with whoever speaks in it.

Told by the same rules as the owner of a figure, with more verbs (`index.figures.voices`). A pronoun means who spoke
before; words in quotation marks with nobody beside them are of who speaks in the sentence before or behind them.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import takewhile

from index.domain import Article, Span
from index.figures.attribution import Attribution, Reach
from index.figures.grammar import Grammar
from index.figures.marks import COMMAS, DASHES, QUOTES
from index.figures.owners import attributions_in
from index.figures.tokens import LONGEST_SENTENCE, Sentence
from index.figures.voices import voiced
from index.text.sentences import split

# Characters of an article that are read for who speaks in it, about a quarter of a second: a book is no report.
MOST_READ = 60_000
# Sentences from "she said" back to who she is, where only pronouns say anything between.
_TO_NAME = 3
# Words in quotation marks that somebody says; fewer are a title, or a word taken from elsewhere.
_QUOTED = 4
# Words of a name; tokens of a subject that a name is apposed to.
_LONGEST_NAME = 4
_LONGEST_SUBJECT = 8
# Tokens of a sentence among which its subject stands.
_TO_SUBJECT = 7
# Words outside the marks that name who says what stands within, by whatever verb.
_TELLING = 2
_DOUBLE = QUOTES - frozenset("'’‘")
_INTERVIEWED = re.compile(r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]+(?: [A-ZÀ-ÖØ-Þ][\w'’-]+){1,3}): ")
# Tokens of a sentence before the one who said what stands before it: "So sagte es X", "That was how X put it".
_TO_SPEAKER = 4


@dataclass(frozen=True, slots=True)
class Statement:
    """Somebody says something.

    Attributes:
        speaker: Who, word for word as the article has it; empty for what nobody is known to say.
        covers: The sentence where it is said, with the one that names the speaker where it is another.
        beside: Where nobody is known, words that may name the speaker: those outside the quotation marks, or the first
            ones of the sentence before.
    """

    speaker: str
    covers: Span
    beside: str = ""


class _Read:
    """One sentence.

    Attributes:
        span: Where it stands.
        goes_on: Whether a quotation of its line is still open where it begins.
    """

    def __init__(self, article: Article, span: Span, line: int, rules: Grammar, *, goes_on: bool) -> None:
        self._text = article.text
        self.span = span
        self._line = line
        self._rules = rules
        self.goes_on = goes_on

    @cached_property
    def sentence(self) -> Sentence:
        return self._rules.cut(self._text, self.span)

    @cached_property
    def said(self) -> list[Attribution]:
        """Who says something in it, but for whom a quotation says to have said something."""
        found = attributions_in(self.sentence, self._rules)
        return [said for said in found if not all(self._quoted[said.first : said.last])]

    @cached_property
    def named(self) -> list[tuple[Attribution, Span]]:
        return [(said, self.sentence.slice(*_whole(self.sentence, said))) for said in self.said if said.owner]

    @cached_property
    def _quoted(self) -> list[bool]:
        """Of each token whether it stands in quotation marks, the marks among them."""
        found, within = [], self.goes_on
        for token in self.sentence.tokens:
            is_mark = token.text in _DOUBLE
            found.append(within or is_mark)
            within ^= is_mark
        return found

    @cached_property
    def is_quoted(self) -> bool:
        """Whether words stand in quotation marks, enough of them to be somebody's."""
        return self.opens_quoted or self._quoted.count(True) >= _QUOTED + 2  # its two marks

    @cached_property
    def unquoted(self) -> str:
        """Its words outside quotation marks."""
        tokens = zip(self.sentence.tokens, self._quoted, strict=True)
        return " ".join(token.text for token, quoted in tokens if not quoted and token.is_word)

    @property
    def names_somebody(self) -> bool:
        """Whether a name or a role stands outside quotation marks."""
        places = [place for place, quoted in enumerate(self._quoted) if not quoted and place]
        words = self.sentence.words
        return any(self.sentence.is_capitalised(place) or self._rules.roles.at(words, place) for place in places)

    @property
    def beside_verbs(self) -> Iterator[str]:
        """Yield the words before each verb of saying of which nobody is known to be the subject."""
        for place in range(1, len(self.sentence.words)):
            verb = self._rules.verb_at(self.sentence, place)
            if verb is None or self._quoted[place] or any(said.first <= place < said.last for said in self.said):
                continue
            before = self.sentence.words[place - 1]
            if before in COMMAS:
                yield self.opening  # "The court freed him on Monday, saying"
            elif before not in self._rules.passives and not self._rules.that.before(self.sentence.words, place):
                yield self.sentence.slice(max(0, place - _TO_SUBJECT), place).of(self._text)

    @property
    def interviewed(self) -> str:
        """Who answers in an interview: the name before the colon that opens its line; empty where none does."""
        found = _INTERVIEWED.match(self._text, self._line, self.span.end)
        return found["name"] if found else ""

    @property
    def opening(self) -> str:
        """Its first words, behind a dateline."""
        words = self.sentence.words
        dashes = [place for place in range(min(_TO_SUBJECT + 2, len(words))) if words[place] in DASHES]
        first = dashes[-1] + 1 if dashes and dashes[-1] + 1 < len(words) else 0
        return self.sentence.slice(first, min(first + _TO_SUBJECT, len(words))).of(self._text)

    @property
    def opens_quoted(self) -> bool:
        """Whether it begins with a quotation mark, or within a quotation that began before it."""
        return self._text[self.span.start] in _DOUBLE or self.goes_on

    @property
    def is_after(self) -> bool:
        """Whether it names who said what stands before it: "Das sagte X", and quotes nothing itself."""
        if self.is_quoted or not self.said:
            return False
        first = self.said[0]
        return first.owner is not None and first.first <= _TO_SPEAKER and first.reach is not Reach.AHEAD


@lru_cache(maxsize=256)
def statements_in(article: Article) -> tuple[Statement, ...]:
    """Return what is said in an article, in the order of the text; nothing in a language without a table."""
    rules = voiced(article.language)
    if rules is None:
        return ()
    reads = list(_reads(article, rules))
    return tuple(statement for place in range(len(reads)) for statement in _said_at(article.text, reads, place))


def _reads(article: Article, rules: Grammar) -> Iterator[_Read]:
    """Yield the sentences, the overlong left out."""
    text, at, line, goes_on = article.text, 0, 0, False
    for span in takewhile(lambda span: span.start < MOST_READ, split(text, article.language)):
        if begins := text.rfind("\n", at, span.start) + 1:
            line, at, goes_on = begins, begins, False
        goes_on ^= sum(text.count(mark, at, span.start) for mark in _DOUBLE) % 2 == 1
        at = span.start
        if span.end - span.start <= LONGEST_SENTENCE:
            yield _Read(article, span, line, rules, goes_on=goes_on)


def _said_at(text: str, reads: Sequence[_Read], place: int) -> Iterator[Statement]:
    speakers = dict.fromkeys(_speakers(reads, place))
    for name, covers in speakers:
        yield Statement(name.of(text), covers)
    read = reads[place]
    if interviewed := read.interviewed:
        yield Statement(interviewed, read.span)
    yield from (Statement("", read.span, beside) for beside in read.beside_verbs)
    if speakers or not (read.is_quoted or read.said):
        return
    if not read.said:
        yield Statement("", read.span, read.unquoted)
    if place and not read.names_somebody:
        before = reads[place - 1]
        yield Statement("", Span(before.span.start, read.span.end), before.opening)


def _speakers(reads: Sequence[_Read], place: int) -> Iterator[tuple[Span, Span]]:
    """Yield where each who speaks in a sentence is named, and the stretch that names and tells."""
    read = reads[place]
    yield from ((name, read.span) for _, name in read.named)
    for said in read.said:
        if said.owner is None and (found := _meant(reads, place, said)):
            yield found
    if not read.said and read.opens_quoted and len(read.unquoted.split()) < _TELLING and (of := _beside(reads, place)):
        yield of


def _meant(reads: Sequence[_Read], place: int, said: Attribution) -> tuple[Span, Span] | None:
    """Return whom a pronoun means: who spoke before it in its sentence, else in those before."""
    here = [name for each, name in reads[place].named if each.last <= said.first]
    return (here[-1], reads[place].span) if here else _last_named(reads, place)


def _last_named(reads: Sequence[_Read], place: int) -> tuple[Span, Span] | None:
    """Return who was named last as speaking, where only pronouns and quotations stand between."""
    for before in reversed(reads[max(0, place - _TO_NAME) : place]):
        if before.named:
            return before.named[-1][1], Span(before.span.start, reads[place].span.end)
        if not before.said and not before.opens_quoted:
            return None
    return None


def _beside(reads: Sequence[_Read], place: int) -> tuple[Span, Span] | None:
    """Return who speaks in the sentence behind a quotation, else in those before it."""
    read = reads[place]
    if place + 1 < len(reads) and (after := reads[place + 1]).is_after:
        return after.named[0][1], Span(read.span.start, after.span.end)
    return _last_named(reads, place)


def _whole(sentence: Sentence, said: Attribution) -> tuple[int, int]:
    """Return who speaks with the name beside it: "the caretaker, Ned Ames", "The surveyor, Tom Reeve, promised a …"."""
    assert said.owner is not None  # noqa: S101 - asked by the caller
    first, last = said.owner
    before = _name_before(sentence, said.first - 1) if first > said.first else None
    if before is not None:
        return before, said.first - 1
    is_apposed = last < len(sentence.words) and sentence.words[last] in COMMAS
    return first, (_end_of_name(sentence, last + 1) if is_apposed else None) or last


def _end_of_name(sentence: Sentence, first: int) -> int | None:
    """Return where a name ends that begins here and stands between marks, None where none does."""
    last = first
    while sentence.is_capitalised(last):
        last += 1
    is_closed = last == len(sentence.words) or not sentence.is_word(last)
    return last if first < last <= first + _LONGEST_NAME and is_closed else None


def _name_before(sentence: Sentence, comma: int) -> int | None:
    """Return where a sentence's subject begins that ends in ", Tom Reeve," at this comma; None where none does."""
    if comma < 1 or sentence.words[comma] not in COMMAS:
        return None
    first = comma
    while first and sentence.is_capitalised(first - 1):
        first -= 1
    if not first < comma <= first + _LONGEST_NAME:
        return None
    is_subject = first and sentence.words[first - 1] in COMMAS and first <= _LONGEST_SUBJECT
    return 0 if is_subject and all(map(sentence.is_word, range(first - 1))) else None
