"""What a text means in a conversation: "and how many injured?" after "how many died in Aleppo?". No model, only rules.

A text is a follow-up where it is short and lacks what a question needs: it names no place, event or person of its own,
or goes on with "and" and asks nothing of its own. One that stands alone is never touched.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.answer.follow_up_words import LANGUAGES, ways
from bot.answer.parts import Parts, Role, tidy
from bot.answer.question import Asked
from bot.answer.restating import Restating, phrase_of
from index.domain import Counted
from index.text.languages import UNDETERMINED, detect

# Words, at most, of what may be a follow-up; in a language other than it seems to be in, fewer: of three words hardly
# any can be told wrong.
LONGEST = 10
_LONGEST_MISTAKEN = 3
# Words beside the question word and "it" in "what caused it?", and behind "how many" in "how many children?".
_FEW = 2
_A_KIND = 1


def follow_up(text: str, before: Sequence[Asked], today: date) -> Asked | None:
    """Return the whole question that a text means after these, None where it stands alone.

    Args:
        text: As a person wrote it.
        before: What was asked before, as it was meant, newest first.
        today: What "yesterday" is seen from.
    """
    plain = " ".join(text.split())
    last = next((asked for asked in before if _is_about_something(asked, today)), None)
    if last is None or not 1 <= len(plain.split()) <= LONGEST:
        return None
    for language in _languages(plain, last):
        rules = _Rules(plain, language, last, today)
        if whole := rules.whole():
            about = last.about if rules.keeps_event else None
            return Asked(whole, language, (*(last.said or (last.text,)), plain), about)
    return None


def asks_who_says(text: str) -> bool:
    """Tell whether a text asks for nothing but who says so: "who says so?", "laut wem?"."""
    return any(ways(language).asks_who_says(text) for language in LANGUAGES)


def _languages(text: str, last: Asked) -> Iterator[str]:
    """Yield the languages to read a text by: its own; if it is very short its language may be mistaken for another."""
    seems = detect(text)
    asked_in = _language_of(last)
    yield from dict.fromkeys(
        (asked_in if seems == UNDETERMINED or seems not in LANGUAGES else seems,)
        + ((asked_in, *LANGUAGES) if len(text.split()) <= _LONGEST_MISTAKEN else ())
    )


def _language_of(asked: Asked) -> str:
    return asked.language or detect(asked.text)


def _is_about_something(asked: Asked, today: date) -> bool:
    language = _language_of(asked)
    before = Parts.read(asked.text, language, today)
    has_matter = before.asks or before.kind is not None or before.has(Role.NAME) or before.has(Role.TIME)
    return has_matter and Restating(before, language).is_about_something()


class _Rules:
    """The rules for one text, read in one language."""

    def __init__(self, text: str, language: str, last: Asked, today: date) -> None:
        rest = ways(language).unjoined(text)
        self._goes_on = rest is not None
        self._words = tidy(text if rest is None else rest)
        self._new = Parts.read(self._words, language, today)
        self._before = Restating(Parts.read(last.text, _language_of(last), today), language)

    @property
    def keeps_event(self) -> bool:
        """Whether the event stays the same: no other name, place or time is asked about."""
        return not (self._new.has(Role.NAME) or self._new.times or self._new.is_placed)

    def whole(self) -> str | None:
        """Return the whole question, None where it stands alone."""
        new = self._new
        rules = (
            (not new.words, lambda: None),
            (new.has(Role.NAME), self._of_another_name),
            (new.has(Role.QUESTION) and not new.counts, self._wondering),
            (new.counts or (new.kind is not None and not new.others), self._counting),
            (bool(new.times) and not new.others, self._at_another_time),
            (new.is_placed, self._of_another_name),
            (True, self._adding),
        )
        return next(rule() for applies, rule in rules if applies)

    def _of_another_name(self) -> str | None:
        """Swap the name: "and in Homs?". What asks something of its own about a name of its own stands alone."""
        new = self._new
        if not self._goes_on or new.asks or new.kind is not None:
            return None
        first = new.words[0].key
        tied = first in ways(new.language).prepositions
        return self._before.elsewhere(self._words, is_tied=tied, is_timed=bool(new.times))

    def _at_another_time(self) -> str | None:
        """Swap the time: "and in 2013?", "yesterday?"."""
        return self._before.at_another_time(phrase_of(self._new, self._new.times))

    def _adding(self) -> str | None:
        """Ask the same of a part: "and the children?", "and in the hospital?"."""
        tells = self._goes_on and (self._new.others or self._new.has(Role.COUNT))
        return self._before.adding(self._words) if tells else None

    def _wondering(self) -> str | None:
        """Ask "when?", "what caused it?", "and who was arrested?" of the same matter."""
        new = self._new
        if new.times or new.is_placed or (new.kind is not None and new.others):
            return None
        lacks = not new.others or (new.says_back() and new.others <= _FEW)
        return self._before.wondering(self._words) if lacks or self._goes_on else None

    def _counting(self) -> str | None:
        """Ask "how many injured?", "the injured?", "how many children?" of the same matter."""
        new = self._new
        few = _FEW if self._goes_on else _A_KIND if new.kind is Counted.OTHER else 0
        if new.is_placed or new.others > few or (new.times and not self._goes_on):
            return None
        asked = self._words if new.counts else ways(new.language).count.get(new.kind) if new.kind else None
        if asked is None:
            return None
        times = phrase_of(new, new.times)
        words = tidy(asked.replace(times, " ")) if times else asked
        return self._before.asking(_without_pointing(words, new.language), times)


def _without_pointing(words: str, language: str) -> str:
    """Return a question without a last "there", whose place the matter takes."""
    known = ways(language)
    *rest, last = words.split()
    return " ".join(rest) if rest and last.casefold() in known.anaphors - known.articles else words
