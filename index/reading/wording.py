"""The words that invented dispatches are put together from, in five languages: `wordings/LANGUAGE.json`.

In a sentence, `{name}` is filled in, `{name_cap}` with a capital letter, and what stands in square brackets is the
answer to the question that the sentence's list is about.
"""

import json
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).with_name("wordings")
LANGUAGES: Final = ("en", "fr", "de", "es", "ar")
FIELD: Final = re.compile(r"\{(\w+)\}")
WRITTEN_OUT: Final = 0.4  # of the numbers up to twelve are words
ROUND: Final = 10_000  # from here on Arabic dispatches count in thousands


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's words.

    Attributes:
        language: Its code.
        ending: What a place's name ends in, as Aleppo and Alep do.
        thousands: Separators of thousands, as several houses write them.
        words: Numbers from two on, written out.
        bounds: What may limit a number, such as "more than ".
        nouns: By name, the forms for 3-10, 11-99 and above; one form where the language has one. Of "units", Arabic
            has the three forms of one noun, the other languages have several nouns.
        events: Phrases for an event, under "the", "in" and "short"; the same in every language, place by place.
        scopes: Phrases for what is wider than an event, likewise.
        sentences: By what they tell.
        lists: Fillers, headlines, days, sources, roles, and periods (the twelve months); sources and periods are the
            same in every language, place by place.
        questions: By what they ask for.
    """

    language: str
    ending: str
    thousands: Sequence[str]
    words: Sequence[str]
    bounds: Sequence[str]
    nouns: Mapping[str, Sequence[str]]
    events: Sequence[Mapping[str, str]]
    scopes: Sequence[Mapping[str, str]]
    sentences: Mapping[str, Sequence[str]]
    lists: Mapping[str, Sequence[str]]
    questions: Mapping[str, Sequence[str]]

    def number(self, value: int, chance: random.Random) -> str:
        """Write a number as one of the language's houses does."""
        if value - 2 in range(len(self.words)) and chance.random() < WRITTEN_OUT:
            return self.words[value - 2]
        if self.language == "ar" and value >= ROUND and value % 1000 == 0:
            return f"{value // 1000} ألف"
        return f"{value:,}".replace(",", chance.choice(self.thousands)) if value >= 1000 else str(value)

    def noun(self, name: str, value: int, chance: random.Random) -> str:
        """Return a noun in its form after a number."""
        forms = self.nouns[name]
        if self.language != "ar":
            return chance.choice(forms)
        return forms[min((value % 100 > 10 or value > 100) + (value >= 100), len(forms) - 1)]


@cache
def wording(language: str) -> Wording:
    """Read a language's words."""
    read = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    return Wording(language=language, **read)


@cache
def atlas() -> Mapping[str, Sequence[Mapping[str, str]]]:
    """Read real "towns" and "countries": each as every language spells it."""
    read = json.loads((FOLDER / "places.json").read_text(encoding="utf-8"))
    languages = read.pop("languages")
    return {kind: [dict(zip(languages, row, strict=True)) for row in rows] for kind, rows in read.items()}


def filled(template: str, fields: Mapping[str, str]) -> str:
    """Fill a template in, what is filled in included."""
    while FIELD.search(template):
        template = FIELD.sub(lambda match: _field(match.group(1), fields), template)
    return template


def _field(name: str, fields: Mapping[str, str]) -> str:
    if not name.endswith("_cap"):
        return fields[name]
    words = filled(fields[name.removesuffix("_cap")], fields)
    return words[:1].upper() + words[1:]
