"""Invents dispatches about disasters, with questions: the toll of the event, and beside it every number that is not it.

A dispatch tells one event's toll, once or by two rival voices, and around it, in any order, the dead of the whole war,
of the year or of an earlier event, the injured, the missing, those who fled and those who live there. It is often the
sentence about the whole war that names the place. Asked for the event's dead, the answer is the event's toll, of both
voices, and never the war's; asked for the war's, it is the war's; and where a dispatch does not tell what is asked for,
or tells it of another place, there is no answer, however many numbers it holds.

Persons and half of the places are made up of syllables, in Latin and Arabic letters; the other places are real, each as
the language spells it. The question is often in another language than the dispatch, and where the dispatch has a date,
it often names a month: that of the date, or another one, of which the dispatch tells nothing.
"""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from index.domain import Readable, Span
from index.reading.disaster import disaster, elsewhere
from index.reading.dispatch import Told, Writer, phrases
from index.reading.example import Example
from index.reading.wording import LANGUAGES, Wording, filled, wording

MADE: Final = 2500  # examples for a pass: a twentieth of it
# What is asked for, and how often.
ASKED: Final = {
    "dead": 50,
    "wide": 14,
    "injured": 10,
    "missing": 4,
    "fled": 4,
    "live": 4,
    "earlier": 5,
    "by": 12,
    "who": 6,
}
ELSEWHERE: Final = 0.15  # questions about a place that the dispatch is not about
FOREIGN: Final = 0.6  # questions in another language than the dispatch
DATED: Final = 0.7
OF_A_MONTH: Final = 0.5  # questions of a dated dispatch name a month
SAME_YEAR: Final = 0.5
OTHER_MONTH: Final = 0.3  # of those another one than the dispatch's
FIRST_DATE: Final = datetime(2009, 1, 1, tzinfo=UTC)
DAYS: Final = 6500


def invented(seed: str, made: int = MADE) -> list[Example]:
    """Return examples; the same seed gives the same."""
    chance = random.Random(f"invented/{seed}")  # noqa: S311 - made-up news, not a secret
    return [_example(chance) for _ in range(made)]


def _example(chance: random.Random) -> Example:
    event, words = disaster(chance), wording(chance.choice(LANGUAGES))
    writer = Writer(event, words, chance)
    told = writer.dispatch()
    text = chance.choice((" ", " ", " ", "\n")).join(one.text for one in told)
    topic = chance.choices(list(ASKED), list(ASKED.values()))[0]
    number = chance.choice([one.number for one in told if one.topic == "dead"] or ["40"])
    source = chance.choice(event.sources)
    asking = wording(chance.choice(LANGUAGES)) if chance.random() < FOREIGN else words
    named = {"number": number, "source": asking.lists["sources"][source]}
    template = chance.choice(asking.questions[topic])
    question, other = (filled(template, phrases(one, asking) | named) for one in (event, elsewhere(event)))
    published = FIRST_DATE + timedelta(chance.randrange(DAYS)) if chance.random() < DATED else None
    readable = Readable(text, writer.title(text), published)
    if chance.random() < ELSEWHERE and other != question:  # not every question names a place
        return Example(other, readable)
    if published and topic != "earlier" and chance.random() < OF_A_MONTH:
        meant = published if chance.random() >= OTHER_MONTH else _another_month(published, chance)
        question = _of_a_month(question, meant, asking)
        if meant != published:
            return Example(question, readable)
    wanted = {"who": number, "by": words.lists["sources"][source]}.get(topic, "")
    answers = tuple(answers_of(told, topic, wanted))
    return Example(question, readable, answers, bool(answers))


def _another_month(date: datetime, chance: random.Random) -> datetime:
    """Return the first of another month, often of the same year."""
    year = date.year if chance.random() < SAME_YEAR else date.year + chance.choice((-2, -1, 1, 2))
    return datetime(year, chance.choice([month for month in range(1, 13) if month != date.month]), 1, tzinfo=UTC)


def _of_a_month(question: str, date: datetime, asking: Wording) -> str:
    """Put "in January 2014" at a question's end, before its mark."""
    bare = question.rstrip(" ?؟")
    period = asking.lists["periods"][date.month - 1].format(year=date.year)
    return f"{bare} {period}{question[len(bare) :]}"


def answers_of(told: Sequence[Told], topic: str, wanted: str) -> Iterator[tuple[Span]]:
    """Yield where the answers stand in the sentences put together, each by itself: all of them hold.

    Args:
        told: The sentences; each is parted from the next by one character.
        topic: What is asked for: what a sentence tells, "by" for one source's toll, "who" for who told a toll.
        wanted: The source, or the toll's number.
    """
    start = 0
    for one in told:
        place = one.teller if topic == "who" else one.answer
        if place and _is_meant(one, topic, wanted):
            yield (Span(start + place.start, start + place.end),)
        start += len(one.text) + 1


def _is_meant(one: Told, topic: str, wanted: str) -> bool:
    """Say whether a sentence answers; asked for one source's toll, or for who told a toll, it is that one alone."""
    if topic == "who":
        return one.topic == "dead" and one.number == wanted
    if topic == "by":
        return one.topic == "dead" and one.source == wanted
    return one.topic == topic
