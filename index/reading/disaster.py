"""Makes up what invented dispatches are about: places, persons, what happened, what was counted. No words yet."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from index.reading.wording import Wording, atlas

LATIN: Final = "ka ra ma lo ti sa du ne vi ro sha bel tar min zo gal har nu per sid"
ARABIC: Final = "كا را ما لو تي سا دو ني في رو شا بل تار مين زو غال هار نو بير سيد"
LAST_LATIN: Final = "rep lin dar bat mur ves ton kel zad nir gor mas"
LAST_ARABIC: Final = "ريب لين دار بات مور فيس تون كيل زاد نير غور ماس"
SYLLABLES: Final = tuple(zip(LATIN.split(), ARABIC.split(), strict=True))
LAST: Final = tuple(zip(LAST_LATIN.split(), LAST_ARABIC.split(), strict=True))
COUNTRIES: Final = (("ia", "يا"), ("stan", "ستان"), ("or", "ور"), ("ana", "انا"))
EVENTS: Final = 10  # of a wording
SCOPES: Final = 5
SOURCES: Final = 14
EVEN: Final = 0.5
REAL: Final = 0.6  # of the names of places are real: made-up ones are spelt alike in all Latin languages


@dataclass(frozen=True, slots=True)
class Name:
    """A name in Latin and Arabic letters, without the ending that a language gives it; a real one as each spells it."""

    latin: str = ""
    arabic: str = ""
    spelt: Mapping[str, str] = field(default_factory=dict)

    def within(self, words: Wording, *, ending: bool = True) -> str:
        """Return the name as a language writes it."""
        if self.spelt:
            return self.spelt[words.language]
        return self.arabic if words.language == "ar" else self.latin + words.ending * ending


@dataclass(frozen=True, slots=True)
class Event:
    """What happened, in no language yet; `event`, `scope` and `sources` are places in a wording's lists.

    `other` is where it happened before; `elsewhere` and `far` are a place and a country the dispatch knows nothing of.
    """

    place: Name
    other: Name
    elsewhere: Name
    country: Name
    far: Name
    event: int
    scope: int
    sources: tuple[int, int]
    persons: tuple[Name, Name]
    day: int
    year: int
    years: int
    tolls: tuple[int, int]
    wide: int


def elsewhere(event: Event) -> Event:
    """Return the same as if it were asked of a place and a country that the dispatch knows nothing of."""
    return replace(event, place=event.elsewhere, other=event.elsewhere, country=event.far)


def disaster(chance: random.Random) -> Event:
    """Make an event up."""
    toll = spread(chance, 3, 900)
    # Rival tolls differ by half as a rule; what is wider is mostly much larger, though not always.
    rival = max(2, round(toll * chance.uniform(0.3, 0.9)))
    first, second = chance.sample(range(SOURCES), 2)
    place, other, unknown = _towns(chance)
    country, far = _countries(chance)
    return Event(
        place=place,
        other=other,
        elsewhere=unknown,
        country=country,
        far=far,
        event=chance.randrange(EVENTS),
        scope=chance.randrange(SCOPES),
        sources=(first, second),
        persons=(_person(chance), _person(chance)),
        day=chance.randrange(7),
        year=chance.randint(1985, 2024),
        years=chance.randint(3, 9),
        tolls=(toll, rival) if chance.random() < EVEN else (rival, toll),
        wide=rounded(toll * spread(chance, 2, 8000)),
    )


def _towns(chance: random.Random) -> list[Name]:
    """Return three names that differ."""
    ends = chance.sample(LAST, 3)
    made = [_put_together([*chance.choices(SYLLABLES, k=chance.randint(1, 2)), end]) for end in ends]
    return _some_real(chance, made, "towns")


def _countries(chance: random.Random) -> list[Name]:
    """Return two names that differ."""
    ends = chance.sample(COUNTRIES, 2)
    made = [_put_together([*chance.choices(SYLLABLES, k=2), end]) for end in ends]
    return _some_real(chance, made, "countries")


def _some_real(chance: random.Random, made: Sequence[Name], kind: str) -> list[Name]:
    real = chance.sample(atlas()[kind], len(made))
    return [Name(spelt=spelt) if chance.random() < REAL else name for name, spelt in zip(made, real, strict=True)]


def _person(chance: random.Random) -> Name:
    first = _put_together(chance.choices(SYLLABLES, k=2))
    last = _put_together([chance.choice(SYLLABLES), chance.choice(LAST)])
    return Name(f"{first.latin} {last.latin}".title(), f"{first.arabic} {last.arabic}")


def _put_together(syllables: Sequence[tuple[str, str]]) -> Name:
    return Name("".join(latin for latin, _ in syllables).capitalize(), "".join(arabic for _, arabic in syllables))


def spread(chance: random.Random, least: int, most: int) -> int:
    """Draw evenly over magnitudes."""
    drawn: float = least * (most / least) ** chance.random()
    return round(drawn)


def rounded(value: int) -> int:
    """Keep two digits, as what is counted over years is told."""
    unit: int = 10 ** max(0, len(str(value)) - 2)
    return value // unit * unit
