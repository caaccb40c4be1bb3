"""What one pass of training shows the reader, in which order: every source in its share, decided by a seed.

A pass is a list of units: an example by itself, or a bag whose examples must be seen together. It is made anew for each
pass, with other excerpts, other languages of the same question, other near misses and other invented dispatches.
"""

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from index.domain import Readable, Span
from index.reading import open_sets
from index.reading.example import Asked, Bag, Example, part_of
from index.reading.lessons import FOLDER, lessons
from index.reading.near_misses import NearMisses
from index.text.sentences import split

Unit = Example | Bag

OTHER_TONGUE: Final = 0.3  # of XQuAD's pairs in two languages neither of which is English, so many are seen in a pass
SETS: Final = 3  # times a pass shows a question of the sets, each time in another excerpt
LESSONS: Final = 1  # times a pass shows a question that was written for the reader
NEAR_MISSES: Final = 0.4  # of the questions come once more in a pass with a paragraph that nearly answers
JUDGED: Final = 6  # passages a pass shows of a judged question that none of its ten answers
UNTITLED: Final = 0.2  # of the passages come without their title
DATED: Final = 0.3  # come with a date, which says nothing here: dispatches have one
BESIDE: Final = 0.4  # of the excerpts stand beside one of another paragraph, as an article tells of more than one thing
SHORTEST: Final = 200  # characters of an excerpt; Chinese counts three times
LONGEST: Final = 1000
DENSE: Final = frozenset({"zh", "ja", "ko"})
EVEN: Final = 0.5
FIRST_DATE: Final = datetime(2009, 1, 1, tzinfo=UTC)
DAYS: Final = 6500


@dataclass(frozen=True, slots=True)
class Sources:
    """All that can be shown.

    Attributes:
        always: Shown in every pass.
        sometimes: Pairs in two foreign languages, some of which a pass shows.
        lessons: Questions written for the reader.
        misses: For each question a few near misses, one of which a pass may show.
        bags: Judged passages.
    """

    always: Sequence[Asked]
    sometimes: Sequence[Asked]
    lessons: Sequence[Asked]
    misses: Sequence[tuple[str, Sequence[Example]]]
    bags: Sequence[Bag]


def read_sources(data: Path, written: Path = FOLDER) -> Sources:
    """Read the training part of every set in a folder, and the lessons written for them."""
    english, french, cross = (
        _train(questions)
        for questions in (
            open_sets.asked(data, open_sets.ENGLISH),
            open_sets.asked(data, open_sets.FRENCH),
            open_sets.translated(data) + open_sets.english_of_translated(data),
        )
    )
    frequent = [one for one in cross if "en" in one.languages or one.languages[0] == one.languages[1]]
    bags = [
        bag
        for language in open_sets.JUDGED
        for kind in ("relevant", "non_relevant")
        for bag in open_sets.judged(data, language, kind)
        if open_sets.is_in(bag, "train")
    ]
    rare = [one for one in cross if "en" not in one.languages and one.languages[0] != one.languages[1]]
    taught = list(lessons(data, written))
    own_tongue = [one for one in taught if one.languages[0] == one.languages[1]]
    of_lessons = [miss for here in _by_language(own_tongue).values() for miss in _misses(here)]
    misses = [*_misses(english), *_misses(french), *_cross_misses(cross), *of_lessons]
    return Sources([*english, *french, *frequent], rare, taught, misses, bags)


def one_pass(sources: Sources, invented: Sequence[Example], seed: str) -> list[Unit]:
    """Return the units of a pass in the order they are shown in.

    Args:
        sources: The sets.
        invented: Dispatches made up for this pass.
        seed: The same seed gives the same pass.
    """
    chance = random.Random(seed)  # noqa: S311 - an order, not a secret
    rare = chance.sample(sources.sometimes, int(len(sources.sometimes) * OTHER_TONGUE))
    missed = chance.sample(sources.misses, int(len(sources.misses) * NEAR_MISSES))
    shown = [*(SETS * list(sources.always)), *rare, *(LESSONS * list(sources.lessons))]
    others = _by_language([*sources.always, *sources.lessons])
    asked = [_among_others(one, others[one.languages[1]], chance) for one in shown]
    nearly = [excerpt(chance.choice(misses), language, chance) for language, misses in missed]
    judged = [unit for bag in sources.bags for unit in _units(bag, chance)]
    units = [*asked, *nearly, *invented, *judged]
    chance.shuffle(units)
    return units


def _by_language(questions: Sequence[Asked]) -> dict[str, list[Asked]]:
    found: dict[str, list[Asked]] = defaultdict(list)
    for one in questions:
        found[one.languages[1]].append(one)
    return found


def _among_others(one: Asked, others: Sequence[Asked], chance: random.Random) -> Example:
    """Return an excerpt of a question's passage, sometimes before or behind one that has nothing to do with it."""
    example, other = excerpt(one.example, one.languages[1], chance), chance.choice(others)
    if chance.random() >= BESIDE or other.paragraph == one.paragraph:
        return example
    stranger = excerpt(other.example, other.languages[1], chance).readable.text
    if any(answer in stranger for answer in one.accepted):
        return example
    text = example.readable.text
    if chance.random() < EVEN:
        return replace(example, readable=replace(example.readable, text=f"{text}\n{stranger}"))
    shift = len(stranger) + 1
    moved = tuple(tuple(Span(place.start + shift, place.end + shift) for place in group) for group in example.answers)
    return replace(example, readable=replace(example.readable, text=f"{stranger}\n{text}"), answers=moved)


def excerpt(example: Example, language: str, chance: random.Random) -> Example:
    """Return the example with some neighbouring sentences of its passage, an answer's sentence among them.

    The title is sometimes left out and a date sometimes put in.
    """
    text = example.readable.text
    sentences = split(text, language) or [Span(0, len(text))]
    room = chance.randint(SHORTEST, LONGEST) // (3 if language in DENSE else 1)
    wanted = chance.choice([place for group in example.answers for place in group] or sentences)
    kept = _around(sentences, wanted, room, chance)
    title = "" if chance.random() < UNTITLED else example.readable.title
    published = FIRST_DATE + timedelta(chance.randrange(DAYS)) if chance.random() < DATED else None
    answers = tuple(moved for group in example.answers if (moved := _moved(group, kept)))
    return replace(example, readable=Readable(text[kept.start : kept.end], title, published), answers=answers)


def _around(sentences: Sequence[Span], wanted: Span, room: int, chance: random.Random) -> Span:
    within = [place for place, one in enumerate(sentences) if one.start < wanted.end and wanted.start < one.end]
    first, last = within[0], within[-1]
    while True:
        free = [step for step in (-1, 1) if 0 <= (first if step < 0 else last) + step < len(sentences)]
        step = chance.choice(free) if free else 0
        start, end = first + min(step, 0), last + max(step, 0)
        if not step or sentences[end].end - sentences[start].start > room:
            return Span(min(sentences[first].start, wanted.start), max(sentences[last].end, wanted.end))
        first, last = start, end


def _moved(group: Sequence[Span], kept: Span) -> tuple[Span, ...]:
    inside = (place for place in group if kept.start <= place.start and place.end <= kept.end)
    return tuple(Span(place.start - kept.start, place.end - kept.start) for place in inside)


def _units(bag: Bag, chance: random.Random) -> list[Unit]:
    """Return a relevant question's bag whole, some passages of the others'."""
    if bag.examples[0].relevant is None:
        return [bag]
    return list(chance.sample(bag.examples, JUDGED))


def _train(questions: Sequence[Asked]) -> list[Asked]:
    return [one for one in questions if part_of(one.paragraph) == "train"]


def _misses(questions: Sequence[Asked]) -> Iterator[tuple[str, Sequence[Example]]]:
    found = NearMisses(questions)
    for one in questions:
        if one.accepted and (misses := found.of(one, one.example.question)):
            yield one.languages[1], misses


def _cross_misses(questions: Sequence[Asked]) -> Iterator[tuple[str, Sequence[Example]]]:
    """Find near misses by the question in the passage's language, show them with the question in English."""
    for language in open_sets.TRANSLATED:
        here = [one for one in questions if one.languages[1] == language]
        own = {(one.paragraph, one.accepted): one.example.question for one in here if one.languages[0] == language}
        found = NearMisses(here)
        for one in here:
            wording = own.get((one.paragraph, one.accepted))
            if one.languages[0] == "en" and wording and (misses := found.of(one, wording)):
                yield language, misses
