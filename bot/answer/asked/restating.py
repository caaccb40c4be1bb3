"""Putting a whole question together out of what was asked before and what is asked now.

Every word is the person's own, but for how a language asks for a count; a date may be told anew in another language.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from babel.dates import format_date

from bot.answer.asked.follow_up_words import Ways, ways
from bot.answer.asked.parts import Parts, Role, Word, tidy
from index.domain import Counted, Span
from index.figures.dates import Named
from index.figures.periods import Period

_DASH = " – "  # which parts what is asked now from what it is asked of
_TELLING = {Role.NAME, Role.OTHER, Role.TIME}


@dataclass(frozen=True, slots=True)
class Matter:
    """What a question is about, cut out of it: "in the air strikes on Aleppo on 23 September 2016".

    Attributes:
        text: With the preposition that ties it to a question, empty where nothing is named.
        bare: Without that, and without an article.
        is_tied: Whether that can follow "how many".
    """

    text: str
    bare: str
    is_tied: bool


class Restating:
    """The last question, to be asked in another way.

    Args:
        before: The question that was meant last.
        language: Of the new words; another language's question is asked anew in it.
    """

    def __init__(self, before: Parts, language: str) -> None:
        self._before = before
        self._known = ways(language)
        self._same = self._known is ways(before.language)

    @property
    def kind(self) -> Counted | None:
        """What the last question wanted counted, if this language can ask for it."""
        kind = self._before.kind
        return kind if kind in self._known.count else None

    def is_about_something(self) -> bool:
        """Tell whether the last question names anything that a new one can be asked about."""
        return _first_telling(self._before) is not None

    def asking(self, words: str, times: str = "") -> str:
        """Ask these words about the same matter: "how many injured" | "in Aleppo". New times take the old ones'."""
        matter = self._matter(timed=not times)
        if matter.is_tied and self._same:
            return self._known.question(f"{words} {matter.text} {times}".strip())
        return self._known.question(f"{words} – {matter.bare} {times}".strip())

    def wondering(self, words: str) -> str:
        """Ask about the same matter what is no count: "when" | "the air strikes on Aleppo"."""
        is_whole = self._same and _asks_of_a_deed(self._before)
        about = _uncapitalised(self._before) if is_whole else self._matter(timed=True).bare
        return self._known.question(f"{words} – {about}")

    def adding(self, words: str) -> str:
        """Ask the same again, of a part of it: "how many died in Aleppo" | "the children"."""
        if self._same:
            return self._known.question(f"{tidy(self._before.text)} – {words}")
        asked = self._known.count.get(self.kind or Counted.OTHER, "")
        matter = self._matter(timed=True)
        return self._known.question(" – ".join(part for part in (asked, matter.bare, words) if part))

    def at_another_time(self, times: str) -> str | None:
        """Ask the same of another time."""
        if self._same:
            kept = _cut(self._before.text, [_tied(self._before, time.span) for time in self._before.times])
            return self._known.question(f"{tidy(kept)} {times}")
        return self.asking(self._known.count[self.kind], times) if self.kind else None

    def elsewhere(self, new: Parts, *, is_tied: bool) -> str | None:
        """Ask the same of another place, or of another that bears a name; of another time too, if one is said.

        Args:
            new: The new words: "in Homs", "the Mar Solana".
            is_tied: Whether a preposition stands before the name.
        """
        thing = self._thing() if new.has_article else None
        if self._same and (swapped := self._of_thing(new, thing) if thing else self._swapped(new, is_tied=is_tied)):
            return self._known.question(swapped)
        if self.kind is None:
            return None
        times = [] if new.times or thing else self._times()
        glue = " " if is_tied else " – "
        timed = (" " if self._same else ", ") + " ".join(times) if times else ""
        return self._known.question(f"{self._known.count[self.kind]}{glue}{new.text}{timed}")

    def _thing(self) -> Span | None:
        """Return the last name that bears an article, as a ship's does and hardly a town's: "the Maren Lys"."""
        return next((group for group in reversed(_names(self._before)) if self._has_article(group)), None)

    def _of_thing(self, new: Parts, thing: Span) -> str | None:
        """Put another thing in a thing's place; where and when that one was is not said of this one.

        None where a count can be asked plainly instead and more than a word follows ("when the Maren Lys capsized off
        Ostrel"), or one that would follow something else ("the flood sinking").
        """
        words = [word for word in self._before.words if word.span.start >= thing.end]
        is_part = bool(words) and words[0].role in {Role.NAME, Role.OTHER}
        if is_part and (len(words) > 1 or new.others) and self.kind is not None:
            return None
        text, prepositions = self._before.text, self._known.prepositions
        end = next((word.span.start for word in words if word.key.strip("'’") in prepositions), len(text))
        return tidy(f"{text[: thing.start]}{_name_of(new)}{text[thing.end : end]}")

    def _swapped(self, new: Parts, *, is_tied: bool) -> str | None:
        """Put the new name where the last one stood, None where it would not fit there."""
        groups = _names(self._before)
        if not groups:
            return None
        group = groups[-1]
        after = next((word for word in self._before.words if word.span.start >= group.end), None)
        is_part = after is not None and after.role in {Role.NAME, Role.OTHER}
        tied = _tied(self._before, group)
        if (is_tied and (is_part or tied == group)) or (is_part and new.others):
            return None
        old = tied if is_tied else group
        name = new.text if is_tied or not self._has_article(group) else _without_article(new)
        times = [_tied(self._before, time.span) for time in self._before.times] if new.times else []
        text, shift = self._before.text, len(name) - (old.end - old.start)
        moved = [Span(s.start + shift, s.end + shift) if s.start >= old.end else s for s in times]
        return tidy(_cut(f"{text[: old.start]}{name}{text[old.end :]}", moved))

    def _has_article(self, span: Span) -> bool:
        before = [word for word in self._before.words if word.span.end <= span.start]
        return bool(before) and before[-1].key in self._known.articles

    def _matter(self, *, timed: bool) -> Matter:
        start = _first_telling(self._before)
        if start is None:
            return Matter("", "", is_tied=False)
        words = self._before.words
        first = _tied_from(self._before, start)
        known = ways(self._before.language)
        is_tied = words[first].key in known.prepositions - known.genitives
        return Matter(self._from(first, timed=timed), self._from(start, timed=timed), is_tied)

    def _from(self, first: int, *, timed: bool) -> str:
        """Return the words of the matter from here on, its times told in the new language or left out."""
        words, figures = self._before.words, _figures(self._before)
        last = max(
            (place for place, word in enumerate(words) if word.role in _TELLING and word not in figures), default=first
        )
        span = Span(words[first].span.start, words[last].span.end)
        dropped = [] if timed and self._same else [_tied(self._before, time.span) for time in self._before.times]
        dropped += [word.span for word in figures]
        kept = tidy(
            _cut(self._before.text, [each for each in dropped if span.start < each.end and each.start < span.end], span)
        )
        return ", ".join(filter(None, [kept, *([] if self._same or not timed else self._times())]))

    def _times(self) -> list[str]:
        """Return the times of the last question, told in the language of the new one."""
        if self._same:
            text = self._before.text
            return [text[s.start : s.end] for s in (_tied(self._before, time.span) for time in self._before.times)]
        dated = (time for time in self._before.times if time.is_dated)
        return [_told(time.period, self._known) for time in dated]


def _first_telling(parts: Parts) -> int | None:
    """Return the place of the first word of what a question is about: behind what it asks for, where it counts."""
    words = parts.words
    telling = [place for place, word in enumerate(words) if word.role in _TELLING]
    if not telling:
        return None
    names = [place for place in telling if words[place].role is Role.NAME]
    end = names[0] if names else telling[-1]
    counted = [place for place in range(end) if words[place].role is Role.COUNT]
    after = [place for place in telling if not counted or place > counted[-1]] or telling
    return after[1] if len(after) > 1 and _is_verb(parts, after[0]) else after[0]


def _asks_of_a_deed(parts: Parts) -> bool:
    """Tell whether a question names what was done and by itself no matter: "what was *stolen from the museum*"."""
    start = _first_telling(parts)
    if start is None or parts.counts or not parts.has(Role.QUESTION):
        return False
    telling = [word for word in parts.words if word.role in _TELLING]
    is_tied = _tied_from(parts, start) != start
    is_deed = parts.words[start].role is Role.OTHER and not is_tied and not parts.words[start].text[0].isupper()
    return is_deed or (parts.language == "de" and telling[-1].role is Role.OTHER and telling[-1].text.islower())


def _uncapitalised(parts: Parts) -> str:
    """Return a question as it stands within another, without its marks and what was asked of it."""
    text = tidy(parts.text.rpartition(_DASH)[2])
    return text[:1].lower() + text[1:]


def _figures(parts: Parts) -> list[Word]:
    """Return the numbers that a question quotes of what it counts, as a title does: 31 of "31 dead"."""
    words = parts.words
    return [
        word
        for place, word in enumerate(words)
        if word.text.isdecimal() and any(near.role is Role.COUNT for near in words[max(0, place - 1) : place + 2])
    ]


def _is_verb(parts: Parts, place: int) -> bool:
    """Tell whether the word between a question word and an article is what is done: "who *won* the run-off"."""
    words, articles = parts.words, ways(parts.language).articles
    asked = place > 0 and words[place - 1].role is Role.QUESTION
    return asked and words[place].role is Role.OTHER and place + 1 < len(words) and words[place + 1].key in articles


def _tied_from(parts: Parts, place: int) -> int:
    """Return the place of the preposition or article that opens the phrase of a word, else its own."""
    known = ways(parts.language)
    while place and parts.words[place - 1].role is Role.LITTLE and parts.words[place - 1].key in known.articles:
        place -= 1
    while place and parts.words[place - 1].role is Role.LITTLE and parts.words[place - 1].key in known.prepositions:
        place -= 1
    return place


def _tied(parts: Parts, span: Span) -> Span:
    """Return a span with the preposition and article before it."""
    at = next(place for place, word in enumerate(parts.words) if word.span.end > span.start)
    return Span(min(parts.words[_tied_from(parts, at)].span.start, span.start), span.end)


def _names(parts: Parts) -> list[Span]:
    """Return the names, each whole ("Maren Lys"), in order."""
    groups: list[Span] = []
    for place, word in enumerate(parts.words):
        if word.role is not Role.NAME:
            continue
        first = place
        while first and _is_of_name(parts.words[first - 1]):
            first -= 1
        start = parts.words[first].span.start
        groups = [group for group in groups if group.start != start]
        groups.append(Span(start, word.span.end))
    return groups


def _is_of_name(word: Word) -> bool:
    return word.role in {Role.NAME, Role.OTHER} and word.text[0].isupper()


def _name_of(new: Parts) -> str:
    """Return what is named, without the preposition and the article before it."""
    return new.text[_names(new)[0].start :] if _names(new) else new.text


def _without_article(new: Parts) -> str:
    first = new.words[0]
    is_article = first.key in ways(new.language).articles
    return new.text[first.span.end :].lstrip("'’ ") if is_article else new.text


def _cut(text: str, spans: Sequence[Span], within: Span | None = None) -> str:
    """Return a text, or a part of it, without these spans."""
    start, end = within or (0, len(text))
    kept, at = [], start
    for span in sorted(spans):
        if span.start >= at and span.start < end:
            kept.append(text[at : span.start])
            at = span.end
        else:
            at = max(at, min(span.end, end))
    return " ".join([*kept, text[at:end] if at < end else ""])


def _told(period: Period, known: Ways) -> str:
    """Return a time in the words of a language."""
    if period.first == period.last:
        return format_date(period.first, "long", locale=known.language)
    is_month = (period.first.year, period.first.month) == (period.last.year, period.last.month)
    return format_date(period.first, "LLLL y" if is_month else "y", locale=known.language)


def phrase_of(parts: Parts, times: Sequence[Named]) -> str:
    """Return the words that say these times, each with its preposition, as they stand in a text."""
    spans = (_tied(parts, time.span) for time in times)
    return " ".join(parts.text[span.start : span.end] for span in spans)
