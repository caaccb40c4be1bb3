"""Several questions in one message: "how many died in Aleppo, and who was arrested?". No model, only rules.

A message is parted behind a question mark, and before an "and" that opens another question; only where each part asks
something of its own. A count of two kinds, "how many died and were injured", is a question for each. What the later
ones are asked of is told as in a conversation, by `follow_up`.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import pairwise

from bot.answer.asked.follow_up_words import LANGUAGES, ways
from bot.answer.asked.parts import Parts, Role, fates_in, tidy
from bot.answer.asked.question import Asked
from bot.answer.asked.several_words import JOINS, OPENINGS
from bot.answer.asked.sorts import sorts_of
from index.figures import asked_phrase
from index.text.languages import detect

# Questions of one message that are answered one by one; more than these are one question, as they stand.
MOST = 4
# Of what may be questions; each is read several times, a millisecond each.
_LOOKED_AT = 6
# Characters: a longer message is a text with a question in it.
_LONGEST = 400
# Up to which place a question word asks: "in which town", "since when". Behind it stands a relative, or a clause.
_FIRST = 3
_MARK = re.compile(r"[?؟？]+[\s,;:.…–-]*")


def questions_in(text: str, today: date) -> tuple[Asked, ...]:
    """Return the questions of a message, in order; the message itself where it is a single one.

    Args:
        text: As a person wrote it.
        today: What "yesterday" is seen from.
    """
    plain = " ".join(text[: _LONGEST + 1].split())
    language = detect(plain) if len(plain) <= _LONGEST else ""
    parts = _Message(language, today).parted(plain) if language in LANGUAGES else []
    if not 1 < len(parts) <= MOST:
        return (Asked(text),)
    return tuple(Asked(ways(language).question(part), language, (plain,)) for part in map(tidy, parts))


class _Message:
    """The rules, in one language."""

    def __init__(self, language: str, today: date) -> None:
        self._language = language
        self._today = today

    def parted(self, text: str) -> list[str]:
        """Part a text, at all of its marks or nowhere."""
        marked = [text[start:end] for start, end in pairwise(_ends(text))]
        joins = sum(1 for _ in _opening_joins(self._language).finditer(text))
        if len(marked) + joins > _LOOKED_AT or (len(marked) > 1 and not all(map(self._asks, marked))):
            return []
        joined = [part for each in marked for part in self._parted_at_joins(each)]
        return [part for each in joined for part in self._by_kind(each)]

    def _parted_at_joins(self, text: str) -> list[str]:
        """Part a text before each "and" that opens a question behind a whole one."""
        parts, start = [], 0
        for join in _opening_joins(self._language).finditer(text):
            if self._is_whole(text[start : join.start()], text[join.end() :]):
                parts.append(text[start : join.start()])
                start = join.end()
        return [*parts, text[start:]]

    def _is_whole(self, before: str, after: str) -> bool:
        """Tell whether a question ends here: not "when" of "when and where", nor "about how" of "about how and why"."""
        read = self._read(before)
        asking = [place for place, word in enumerate(read.words) if word.role is Role.QUESTION]
        if not read.asks or len(asking) == len(read.words) or any(place > _FIRST for place in asking):
            return False
        opening = self._read(after).words[0].key
        is_relative = opening in (word.key for word in read.words[_FIRST:])  # "people who fled and who returned"
        return not is_relative and self._asks(after)

    def _by_kind(self, text: str) -> Iterator[str]:
        """Yield a question for the first kind that is counted, and one for each further kind."""
        fates = fates_in(text, self._language) if self._joins.search(text) else []
        joined = [fates[0]] if fates and self._counts_at_once(text[: fates[0][1].start]) else []
        for last, fate in pairwise(fates):
            if joined and joined[-1] is last and self._are_joined(text[last[1].end : fate[1].start]):
                joined.append(fate)
        if len({kind for kind, _ in joined}) < 2 or not self._joins.search(text, joined[0][1].end, joined[-1][1].start):
            yield text
            return
        yield text[: joined[0][1].end] + text[joined[-1][1].end :]
        yield from (ways(self._language).count[kind] for kind, _ in joined[1:])

    def _counts_at_once(self, words: str) -> bool:
        """Tell whether nothing of its own is counted before a kind, as in "how many children"; a place may be named."""
        read, places = self._read(words), ways(self._language).places
        here = {place + 1 for place, word in enumerate(read.words) if word.key in places}
        own = (word for place, word in enumerate(read.words) if place not in here)
        is_plain = all(word.role in {Role.COUNT, Role.LITTLE} for word in own)
        return read.counts and is_plain and not sorts_of(asked_phrase(words, self._language))

    def _are_joined(self, between: str) -> bool:
        """Tell whether nothing but "and", a comma and small words stand between two kinds."""
        return all(word.role is Role.LITTLE for word in self._read(between).words)

    def _asks(self, text: str) -> bool:
        return self._read(text).asks

    def _read(self, text: str) -> Parts:
        return Parts.read(tidy(text), self._language, self._today)

    @property
    def _joins(self) -> re.Pattern[str]:
        return _joins(self._language)


def _ends(text: str) -> list[int]:
    """Return where the questions of a text begin and end by their marks."""
    ends = [found.end() for found in _MARK.finditer(text)]
    return [0, *ends, *([len(text)] if not ends or ends[-1] < len(text) else [])]


@lru_cache(maxsize=len(LANGUAGES))
def _opening_joins(language: str) -> re.Pattern[str]:
    return re.compile(rf"[\s,;]*{JOINS[language]}(?={OPENINGS[language]})", re.IGNORECASE)


@lru_cache(maxsize=len(LANGUAGES))
def _joins(language: str) -> re.Pattern[str]:
    return re.compile(JOINS[language], re.IGNORECASE)
