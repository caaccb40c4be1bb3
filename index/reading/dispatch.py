"""Writes an invented dispatch: the sentences that tell an event's toll, and those that tell every other number."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from index.domain import Span
from index.reading.disaster import EVEN, Event, rounded, spread
from index.reading.wording import Wording, filled

# What a dispatch may tell besides its toll, and how often.
TOLD: Final = {"wide": 0.8, "injured": 0.45, "missing": 0.2, "fled": 0.3, "live": 0.35, "earlier": 0.35}
LISTS: Final = {"injured": "injured_told", "missing": "missing_told", "fled": "fled_told", "live": "live_told"}
TOLLED: Final = 0.85  # dispatches that tell a toll; the others have only other numbers
RIVALS: Final = 0.5  # of those tell two
BARE: Final = 0.6  # tolls that are told without naming the place
MOST_FILLERS: Final = 8
TITLED: Final = 0.5


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence without its brackets.

    Attributes:
        topic: What it tells.
        text: In the dispatch's language.
        answer: Where it tells it.
        teller: Where the person or the office stands that says so.
        source: The office that says so; empty where it is a person, or nobody.
        number: What it tells, without its bound.
    """

    topic: str
    text: str
    answer: Span | None = None
    teller: Span | None = None
    source: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes about one event in one language; whatever is left open is up to chance."""

    event: Event
    words: Wording
    chance: random.Random

    def dispatch(self) -> list[Told]:
        """Return the sentences: sometimes the toll first, as agencies write, sometimes anywhere."""
        chance, tolls = self.chance, []
        if chance.random() < TOLLED:
            voices = (0, 1) if chance.random() < RIVALS else (0,)
            tolls = [self._toll(voice) for voice in voices]
        rest = [self._telling(topic) for topic, often in TOLD.items() if chance.random() < often]
        rest += [
            Told("filler", text) for text in chance.sample(self.words.lists["filler"], chance.randint(0, MOST_FILLERS))
        ]
        chance.shuffle(rest)
        if chance.random() < EVEN:
            return tolls + rest
        at = chance.randint(0, len(rest))
        return rest[:at] + tolls + rest[at:]

    def title(self, text: str) -> str:
        """Return a headline or none for a text; always one with the place where the text does not name it."""
        fields, headlines = phrases(self.event, self.words), self.words.lists["headlines"]
        title = filled(self.chance.choice(headlines), fields) if self.chance.random() < TITLED else ""
        return title if fields["place"] in text + title else filled(headlines[0], fields)

    def _toll(self, voice: int) -> Told:
        event, words = self.event, self.words
        kind = "bare_toll" if voice or self.chance.random() < BARE else "place_toll"
        told_by = {
            "source": words.lists["sources"][event.sources[voice]],
            "person": event.persons[voice].within(words, ending=False),
            "role": self.chance.choice(words.lists["roles"]),
        }
        return self._told("dead", kind, event.tolls[voice], told_by)

    def _telling(self, topic: str) -> Told:
        value = {
            "wide": self.event.wide,
            "injured": round(self.event.tolls[0] * self.chance.uniform(0.5, 6)) + 2,
            "live": rounded(spread(self.chance, 800, 2_000_000)),
            "fled": rounded(spread(self.chance, 40, 400_000)),
        }.get(topic) or spread(self.chance, 2, 3000)
        # Who counts the dead may count the injured.
        told_by = {"source": self.words.lists["sources"][self.event.sources[0]]}
        return self._told(topic, LISTS.get(topic, topic), value, told_by)

    def _told(self, topic: str, kind: str, value: int, told_by: Mapping[str, str]) -> Told:
        number = self.words.number(value, self.chance)
        nouns = {name: self.words.noun(name, value, self.chance) for name in self.words.nouns}
        counted = {
            "count": self.chance.choice(self.words.bounds) + number,
            "number2": str(max(2, value // 5)),
            "unit": nouns["units"],
        }
        template = self.chance.choice(self.words.sentences[kind])
        return _unmarked(
            topic, filled(template, {**phrases(self.event, self.words), **told_by, **nouns, **counted}), told_by, number
        )


def _unmarked(topic: str, sentence: str, told_by: Mapping[str, str], number: str) -> Told:
    """Take the brackets out and find who says it."""
    before, _, rest = sentence.partition("[")
    inside, _, after = rest.partition("]")
    text = before + inside + after
    person, office = (_place_of(text, told_by.get(name, "")) for name in ("person", "source"))
    answer = Span(len(before), len(before) + len(inside))
    return Told(topic, text, answer, person or office, told_by["source"] if office and not person else "", number)


def _place_of(text: str, name: str) -> Span | None:
    start = text.lower().find(name.lower()) if name else -1
    return Span(start, start + len(name)) if start >= 0 else None


def phrases(event: Event, words: Wording) -> dict[str, str]:
    """Return what a sentence or a question about an event may be filled in with."""
    happened, scope = words.events[event.event], words.scopes[event.scope]
    names = {name: getattr(event, name).within(words) for name in ("place", "other")}
    return names | {
        "country": event.country.within(words, ending=False),
        "event_the": happened["the"],
        "event_in": happened["in"],
        "short": happened["short"],
        "wide_in": scope["in"],
        "wide_of": scope["of"],
        "has": scope["has"],
        "span": scope["span"],
        "day": words.lists["days"][event.day],
        "year": str(event.year),
        "years": words.words[event.years - 2] if event.year % 2 else str(event.years),
    }
