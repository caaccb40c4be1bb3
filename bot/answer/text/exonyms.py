"""Names of countries and large cities that are other words in other languages: Germany is 德国, Cairo القاهرة.

They are CLDR's, which Babel brings: its countries, and the cities that stand for time zones.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from babel import Locale, UnknownLocaleError

from index.text.normalise import fold

_WORD = re.compile(r"[^\W\d_]+")
_ASIDE = re.compile(r"\s*[（(].*")  # "Myanmar (Burma)"
_ARABIC_PREFIX = re.compile(r"^و?[فبكل]?(?:ال|لل)?(?=.{3})")
# What cases change: "в Германии", "под Киевом".
_CYRILLIC_ENDING = re.compile(r"(?<=[а-яіїєґ]{3})[аеиоуыэюяійьїє]+[мх]?$|(?<=[а-яіїєґ]{3})(?:ом|ем|ах)$")
_UNSPACED = frozenset({"zh", "ja"})


def places_in(text: str, language: str) -> frozenset[str]:
    """Return the places that a text names in its language, countries by their code, cities by their time zone."""
    if language in _UNSPACED:
        return frozenset(place for place, name in _names(language).items() if name in text)
    told = _bare(text)
    return frozenset(place for place, name in _bare_names(language).items() if name in told)


def places_shared(text: str, language: str, other: str, other_language: str) -> frozenset[str]:
    """Return those of the places that a text names which another text names in its language."""
    named = places_in(text, language)
    names, told = _names(other_language), other if other_language in _UNSPACED else _bare(other)
    called = {place: names[place] for place in named if place in names}
    if other_language not in _UNSPACED:
        called = {place: _bare(name) for place, name in called.items()}
    return frozenset(place for place, name in called.items() if name in told)


def is_country(place: str) -> bool:
    """Tell a country from a city."""
    return place.isupper()


def without_countries(text: str, language: str) -> str:
    """Return a text without the names of countries in it."""
    countries = [_names(language)[place] for place in places_in(text, language) if is_country(place)]
    if language in _UNSPACED:
        for name in countries:
            text = text.replace(name, " ")
        return text
    bare = {word for name in countries for word in _bare(name).split()}
    return _WORD.sub(lambda found: "" if _bare(found[0]).strip() in bare else found[0], text) if bare else text


@lru_cache(maxsize=32)
def _names(language: str) -> Mapping[str, str]:
    """Return what each place is called in a language; nothing in one that CLDR does not know."""
    if language == "und":  # which Babel takes for English
        return {}
    try:
        known = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        return {}
    countries = {
        code: _ASIDE.sub("", str(name)) for code, name in known.territories.items() if code.isalpha() and code != "ZZ"
    }
    cities = {zone: names["city"] for zone, names in known.time_zones.items() if "/" in zone and "city" in names}
    if _is_latin(language):  # where the name is the time zone's own, CLDR leaves it out
        zones = [zone for zone in _names("ar") if "/" in zone]
        cities = {zone: cities.get(zone, zone.rsplit("/", maxsplit=1)[-1].replace("_", " ")) for zone in zones}
    return countries | {zone: str(name) for zone, name in cities.items() if not zone.startswith("Etc/")}


def _is_latin(language: str) -> bool:
    return str(Locale.parse(language).territories.get("DE", ""))[:1].isascii()


@lru_cache(maxsize=32)
def _bare_names(language: str) -> Mapping[str, str]:
    return {place: _bare(name) for place, name in _names(language).items() if len(name) > 2}


@lru_cache(maxsize=512)  # the same few texts are asked about again and again
def _bare(text: str) -> str:
    """Return the words of a text, folded, without what cases and prefixes add, a space on either side of each."""
    words = (_ARABIC_PREFIX.sub("", _CYRILLIC_ENDING.sub("", word)) for word in _WORD.findall(fold(text)))
    return f" {' '.join(words)} "
