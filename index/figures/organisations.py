"""The organisations and roles that news keeps quoting, by the names that six languages give them.

Two names are one owner where they are the same words, the same person, or the same organisation. What is not in the
table is compared by its words alone: better two owners too many than one too few.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from index.domain import Span
from index.figures.grammar import words
from index.figures.organisation_names import NATIONS, ORGANISATIONS
from index.figures.phrases import Match, Phrases
from index.figures.tokens import Sentence, cut

# Not names: what stands around them.
_SMALL = words(
    "a, an, the, of, in, on, at, for, and, by, to, from, 's, mr, mrs, ms, dr, local, le, la, les, l', de, du, des, d',"
    "un, une, et, en, au, aux, sur, place, pour, m, mme, locale, locales, der, die, das, den, dem, ein, eine, einer,"
    "und, im, für, von, vom, zu, herr, frau, lokale, lokalen, el, los, las, del, al, una, y, e, para, por, sr, sra,"
    "و, في, من"
)
# Kinds of which a city, or a war, has many: two that bear different names are two. Of the table's others there is one.
_ROLES = frozenset({"hospital", "mayor", "governor", "doctors", "witnesses", "residents", "spokesman", "prosecutors"})
_MINISTRIES = frozenset({"health ministry", "interior ministry", "defence ministry", "foreign ministry"})
_MANY = _ROLES | _MINISTRIES | {"army", "government"}
# Those whose word reports often give under another name: that of an officer, a ministry, a town.
_VAGUE = _ROLES | {"authorities", "government", "army", "police", "rescue services", "state media"}
# Where the noun begins in Arabic, which writes "and", "by", "for" and "the" together with it.
_ARABIC_ARTICLE = re.compile(r"\b(?:[وفبك]?ال|لل)(?=\w{3})")
_SHORT_ACRONYM = 4


@lru_cache(maxsize=2048)
def same_owner(a: str, b: str) -> bool:
    """Tell whether two owners, in any two languages, are the same person or the same organisation.

    A person and their organisation are one owner ("Ammar al-Selmo, the head of the civil defence" and "civil
    defence"); two nations' armies are not. The order does not matter.
    """
    one, other = _named(a), _named(b)
    if one.words == other.words:
        return bool(one.words)
    if one.nations and other.nations and not one.nations & other.nations:
        return False
    if one.bodies & other.bodies and not (one.is_unspaced and other.is_unspaced):
        return _agree(one, other)
    return _same_person(one, other)


@lru_cache(maxsize=2048)
def gloss(owner: str, language: str) -> str | None:
    """Return what the owner's organisation or role is usually called in a language.

    None where it is unknown, or where the owner is already called so in that language.
    """
    body = next(_bodies(_sentence(owner)), None)
    names = ORGANISATIONS[body].get(language) if body else None
    return names[0] if names and not _is_called(owner, names) else None


def organisations_in(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the first word and the one behind the last of each organisation or role that a sentence names."""
    yield from ((found.first, found.last) for found in _found(sentence))


def names_one_body(owner: str) -> bool:
    """Tell whether an owner is a body that reports call by its name: no mayor, no witnesses, no authorities."""
    return bool(frozenset(_bodies(_sentence(owner))) - _VAGUE)


class _Named:
    """An owner's name, taken apart."""

    def __init__(self, name: str) -> None:
        sentence = _sentence(name)
        self.words = frozenset(
            word
            for word, token in zip(sentence.words, sentence.tokens, strict=True)
            if token.is_word and word not in _SMALL
        )
        self.is_unspaced = "ideograph" in sentence.kinds(0, 1)  # whose nations and names are told by no capitals
        self.bodies = frozenset(_bodies(sentence))
        self.nations = frozenset(_nations(sentence))
        self.name = frozenset(_proper(sentence))


@lru_cache(maxsize=2048)
def _named(name: str) -> _Named:
    return _Named(name)


def _agree(one: _Named, other: _Named) -> bool:
    """Tell whether two names of one kind of body can be one body: no two hospitals by different names are."""
    if not one.bodies & other.bodies - _MANY and one.name and other.name:
        return bool(one.name & other.name)
    return True


def _same_person(one: _Named, other: _Named) -> bool:
    """Tell whether the shorter name is all in the longer one: "al-Selmo" in "Ammar al-Selmo, of the civil defence"."""
    shorter, longer = sorted((one, other), key=lambda named: (len(named.words), len(named.name), sorted(named.words)))
    if not shorter.words:
        return False
    if len(one.name & other.name) > 1 and not (one.bodies and other.bodies):
        return True  # first and last name, whatever office two languages give them
    return shorter.words <= longer.words or bool(shorter.name and shorter.name <= longer.name and not shorter.bodies)


@lru_cache(maxsize=1)
def _phrases() -> Phrases[tuple[str, bool]]:
    """Return every name with its organisation, and whether it must be in capitals: "UN" is a body, "un" an article."""
    return Phrases(
        (_without_article(name), (body, name.isupper() and len(name) <= _SHORT_ACRONYM))
        for body, languages in ORGANISATIONS.items()
        for names in languages.values()
        for name in names
    )


def _without_article(name: str) -> str:
    return _ARABIC_ARTICLE.sub("", name)


@lru_cache(maxsize=4096)
def _sentence(name: str) -> Sentence:
    bare = _without_article(name)
    return cut(bare, Span(0, len(bare)))


def _found(sentence: Sentence) -> Iterator[Match[tuple[str, bool]]]:
    """Yield the organisations named: of each place the longest name."""
    for found in _phrases().within(sentence.words, 0, len(sentence.words)):
        if not found.meaning[1] or sentence.tokens[found.first].text.isupper():
            yield found


def _bodies(sentence: Sentence) -> Iterator[str]:
    yield from (found.meaning[0] for found in _found(sentence))


def _is_called(owner: str, names: tuple[str, ...]) -> bool:
    words = _sentence(owner).words
    called = Phrases((_without_article(name), True) for name in names)
    return any(True for _ in called.within(words, 0, len(words)))


def _nations(sentence: Sentence) -> Iterator[int]:
    for word in sentence.words:
        for number, stems in enumerate(NATIONS):
            if word.startswith(stems):
                yield number


def _proper(sentence: Sentence) -> Iterator[str]:
    """Yield the words of a proper name: capitalised, no organisation's, no nation's."""
    taken = {place for found in _found(sentence) for place in range(found.first, found.last)}
    for place, word in enumerate(sentence.words):
        is_nation = any(word.startswith(stems) for stems in NATIONS)
        if place not in taken and sentence.is_capitalised(place) and word not in _SMALL and not is_nation:
            yield word
