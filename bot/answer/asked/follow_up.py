"""What a text means in a conversation: "and how many injured?" after "how many died in Aleppo?". No model, only rules.

A text is a follow-up where it is short and lacks what a question needs: it names no place, event or person of its own,
or goes on with "and" and asks nothing of its own. One that stands alone is never touched.
"""

from collections.abc import Sequence
from datetime import date
from itertools import takewhile

from bot.answer.asked.follow_up_words import LANGUAGES, ways
from bot.answer.asked.parts import Parts, Role, tidy
from bot.answer.asked.question import Asked
from bot.answer.asked.restating import Restating, phrase_of
from index.domain import Counted
from index.figures import asked_unit
from index.text.languages import detect

# Words, at most, of what may be a follow-up; in the last question's language though it seems to be in another ("was war
# der Grund?" in English); in any language whatever it seems to be in.
LONGEST = 10
_IN_THE_LAST_ONES = 5
_IN_ANY = 3
# Words that are known for nothing in "what caused it?", and in "how many houses were destroyed?".
_FEW = 2


def follow_up(text: str, before: Sequence[Asked], today: date, *, goes_on: bool = False) -> Asked | None:
    """Return the whole question that a text means after these, None where it stands alone.

    Args:
        text: As a person wrote it.
        before: What was asked before, as it was meant, newest first.
        today: What "yesterday" is seen from.
        goes_on: Whether it was said in one breath with the last question, as if "and" stood before it.
    """
    plain = " ".join(text.split())
    last = next((asked for asked in before if _is_about_something(asked, today)), None)
    if last is None or not 1 <= len(plain.split()) <= LONGEST:
        return None
    for language in _languages(plain, last):
        rules = _Rules(plain, language, last, today, goes_on=goes_on)
        if whole := rules.whole():
            about = last.about if rules.keeps_event else None
            return Asked(whole, language, (*(last.said or (last.text,)), plain), about)
    return None


def asks_who_says(text: str) -> bool:
    """Tell whether a text asks for nothing but who says so: "who says so?", "laut wem?"."""
    return any(ways(language).asks_who_says(text) for language in LANGUAGES)


def _languages(text: str, last: Asked) -> list[str]:
    """Return the languages to read a text by: its own; where it is so short that this may be a mistake, others."""
    seems, asked_in, length = detect(text), _language_of(last), len(text.split())
    found = [seems if seems in LANGUAGES else asked_in]
    found += [asked_in] if length <= _IN_THE_LAST_ONES else []
    found += LANGUAGES if length <= _IN_ANY else []
    return list(dict.fromkeys(found))


def _language_of(asked: Asked) -> str:
    return asked.language or detect(asked.text)


def _is_about_something(asked: Asked, today: date) -> bool:
    language = _language_of(asked)
    before = Parts.read(asked.text, language, today)
    has_matter = before.asks or before.kind is not None or before.has(Role.NAME) or before.has(Role.TIME)
    return has_matter and Restating(before, language).is_about_something()


class _Rules:
    """The rules for one text, read in one language."""

    def __init__(self, text: str, language: str, last: Asked, today: date, *, goes_on: bool) -> None:
        before = Parts.read(last.text, _language_of(last), today)
        rest = ways(language).unjoined(text)
        self._is_one_breath = goes_on
        self._goes_on = goes_on or rest is not None
        self._words = tidy(text if rest is None else rest)
        self._new = Parts.read(self._words, language, today)
        if self._goes_on and before.counts and (there := _counted_there(self._new)):
            self._words = there
            self._new = Parts.read(there, language, today)
        self._before = Restating(before, language)

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
        known, first = ways(new.language), new.words[0]
        is_tied = first.key in known.prepositions
        if first.role is Role.LITTLE and not is_tied and first.key not in known.articles:
            return self._before.adding(self._words)  # "and according to the UN?"
        return self._before.elsewhere(new, is_tied=is_tied)

    def _at_another_time(self) -> str | None:
        """Swap the time: "and in 2013?", "yesterday?"."""
        return self._before.at_another_time(phrase_of(self._new, self._new.times))

    def _adding(self) -> str | None:
        """Ask the same of a part: "and the children?", "and in the hospital?"."""
        return self._before.adding(self._words) if self._goes_on else None

    def _wondering(self) -> str | None:
        """Ask "when?", "what caused it?", "and who was arrested?" of the same matter."""
        new = self._new
        if new.times or new.is_placed or (new.kind is not None and new.others and not self._is_one_breath):
            return None
        is_of_its_own = new.has_article and new.kind is not None  # "who rescued the miners?"
        lacks = (not new.others and not is_of_its_own) or (new.says_back() and new.others <= _FEW)
        return self._before.wondering(self._words) if lacks or self._goes_on else None

    def _counting(self) -> str | None:
        """Ask "how many injured?", "the injured?", "how many children?" of the same matter."""
        new = self._new
        few = _FEW if self._goes_on or new.kind is Counted.OTHER else 0
        if new.is_placed or new.others > few or (new.times and not self._goes_on):
            return None
        asked = self._words if new.counts else ways(new.language).count.get(new.kind) if new.kind else None
        if asked is None:
            return None
        times = phrase_of(new, new.times)
        words = tidy(asked.replace(times, " ")) if times else asked
        return self._before.asking(_without_pointing(words, new.language), times)


def _counted_there(new: Parts) -> str:
    """Return "in Homs" of "how many in Homs", which counts whom the last question did; empty where it is not bare."""
    counting = sum(1 for _ in takewhile(lambda word: word.role is Role.COUNT, new.words))
    there = new.words[counting:]
    is_bare = counting > 0 and new.kind is Counted.OTHER and asked_unit(new.text, new.language) is None
    is_placed = len(there) > 1 and there[0].key in ways(new.language).places
    return new.text[there[0].span.start :] if is_bare and is_placed else ""


def _without_pointing(words: str, language: str) -> str:
    """Return a question without a last "there", whose place the matter takes."""
    known = ways(language)
    *rest, last = words.split()
    return " ".join(rest) if rest and last.casefold() in known.anaphors - known.articles else words
