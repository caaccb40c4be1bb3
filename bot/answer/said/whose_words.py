"""Whose words a question asks for, and what about: "what did the mayor say about the bridge?", in eight languages."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from bot.answer.said.roles import roles_of
from bot.answer.said.speech_words import ANYBODY, ASKING, INVERTING
from index.domain import Span
from index.figures.grammar import Grammar, grammar
from index.figures.phrases import Phrases
from index.figures.tokens import Sentence
from index.text.terms import analyse

# Words of a speaker: more are a clause.
_LONGEST_SPEAKER: Final = 8
# What parts what was asked before from what goes on from it: "what did the union say – the company".
_ADDED: Final = " – "
_HAVE_TO: Final = frozenset({"have", "to"})  # "what did she have to say"


def whose_words(text: str, language: str) -> tuple[str, str] | None:
    """Return the speaker whose words are asked for and their matter, word for word; None where nobody's are."""
    rules, asking = grammar(language), _asking(language)
    if rules is None or asking is None:
        return None
    asked, _, added = text.partition(_ADDED)
    added = added.rstrip(" ?؟!.")
    found = _Asked(asked, rules.cut(asked, Span(0, len(asked))), rules, asking).whose()
    if found is None:
        return None
    speaker, matter = found
    words = rules.cut(speaker, Span(0, len(speaker))).words
    if not rules.pronouns.isdisjoint(words):
        return (added, matter) if roles_of(added) else None  # "what did she say – mayor of Altbrück"
    opens = rules.cut(added, Span(0, len(added))).words[:1]
    is_another = bool(rules.determiners.intersection(opens)) or added.startswith("ال")
    return (added, matter) if is_another else (speaker, matter or added)


class _Asked:
    """A question for somebody's words, taken apart."""

    def __init__(self, text: str, sentence: Sentence, rules: Grammar, asking: "_Asking") -> None:
        self._text = text
        self._sentence = sentence
        self._rules = rules
        self._asking = asking

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
