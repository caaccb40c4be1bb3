"""Where an article says that it is from: the place of its dateline, else the one its headline names.

A dateline opens a report: "PORT HELVEN (Vesper) - ", "Aleppo, 23 September (Reuters) – ". A lead sentence is not read:
"in Parliament" looks there as a place does.
"""

import re
from collections.abc import Collection
from itertools import pairwise, takewhile

from bot.answer.asked.follow_up_words import ways
from index.domain import Article
from index.figures.dates import names_of_times
from index.text.normalise import fold

# A place has at most so many words: "Saint-Jean de la Croix".
_PLACE = r"[^\W\d_][\w'’.-]*(?:[ /][^\W\d_][\w'’.-]*){0,4}"
_DASH = r"\s*(?:--|[-–—:])\s"
# Brackets name the agency; where there are none the place is in capitals, or it might be any words before a dash.
_DATELINE = re.compile(rf"\s*(?P<place>{_PLACE})(?:,[^()\n]{{1,40}})?\s*\([^()\n]{{2,40}}\){_DASH}")
_BARE = re.compile(rf"\s*(?P<place>{_PLACE})(?:,[^()\n.]{{1,25}})?{_DASH}")
# Words in capitals that open a report and name no place.
_NO_PLACES = (
    "update live breaking exclusive video photo photos analysis opinion urgent direct exclusif eilmeldung liveticker "
    "directo exclusiva urgente analisis"
)
_NAME = re.compile(r"[^\W\d_][\w'’-]*")


def place_of(article: Article) -> str:
    """Return the place that an article's dateline names, else the one its headline does; empty where neither does."""
    return _of_dateline(article.text) or _of_headline(article.title, article.language)


def narrowest_in(question: str, language: str) -> str:
    """Return the place of a question that says where it lies: "Hemsey" of "in Hemsey, Norvale"; else nothing."""
    places = ways(language).places
    no_names = places | names_of_times(language)
    for clause, wider in pairwise(question.split(",")):
        words = _NAME.findall(clause)
        name = list(takewhile(lambda word: word[0].isupper() and fold(word) not in no_names, reversed(words)))[::-1]
        before = words[: len(words) - len(name)]
        if name and before and fold(before[-1]) in places and wider.lstrip()[:1].isupper():
            return " ".join(name)
    return ""


def without_dateline(text: str) -> str:
    """Return a text from behind the dateline that has brackets: the agency it names is no matter of the report."""
    found = _DATELINE.match(text)
    return text[found.end() :] if found else text


def _of_dateline(text: str) -> str:
    found = _DATELINE.match(text) or _BARE.match(text)
    place = found["place"] if found else ""
    has_agency = found is not None and "(" in found[0]
    if not place or fold(place) in _NO_PLACES.split() or not (place.isupper() or (has_agency and _is_name(place))):
        return ""
    return place.title() if place.isupper() else place


def _is_name(words: str) -> bool:
    """Tell whether the first and the last of these words have a capital, where their letters have any."""
    ends = (words[0], words.rsplit(maxsplit=1)[-1][0])
    return words.upper() == words.lower() or all(letter.isupper() for letter in ends)


def _of_headline(title: str, language: str) -> str:
    """Return the name behind a preposition of place: "Strong earthquake in Karmadin"."""
    places, times = ways(language).places, names_of_times(language)
    words = list(_NAME.finditer(title))
    for before, first in pairwise(words):
        if fold(before[0]) in places and (end := _end_of_name(title, first, times)):
            return title[first.start() : end]
    return ""


def _end_of_name(title: str, first: re.Match[str], times: Collection[str]) -> int:
    """Return where the words with capitals end that begin with this one, apart by spaces alone; 0 where it has none."""
    end = 0
    for word in _NAME.finditer(title, first.start()):
        is_apart = end and not title[end : word.start()].isspace()
        if is_apart or not word[0][0].isupper() or fold(word[0]) in times:
            break
        end = word.end()
    return end
