"""Who is meant by a name or a role, and whether somebody who speaks in an article is that one, in any language.

"The minister" is whoever is called so, by the same office in another language, or by the name that an article gives to
the holder. Where nothing tells that two are one, they are not.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from bot.answer.said.roles import is_of_another, roles_of, without_others
from bot.answer.text.sounds import are_comparable, in_common
from index.domain import Article
from index.figures import same_owner
from index.figures.grammar import grammar
from index.text.function_words import FUNCTION_WORDS
from index.text.normalise import fold
from index.text.terms import analyse

# Letters that a role's words in two languages share: imam, imán; captain, capitán.
_SHARED = 4
_POSSESSOR: Final = re.compile(r"(?<![^\W\d_])([^\W\d_]+)['’]s\b")
_WORD: Final = re.compile(r"[^\W\d_]+")
# Those who speak for others.
_SPEAK_FOR: Final = frozenset({"spokesperson", "lawyer"})
# Offices of which there is one for every matter: a minister of transport is none of health.
_OF_MATTERS: Final = frozenset({"minister", "ministry"})


@dataclass(frozen=True)
class Speaker:
    """Somebody whose words are asked for.

    Attributes:
        called: As the question has it: "the minister of transport", "Gwen Tolland".
        language: The question's.
    """

    called: str
    language: str

    def among(self, owners: Iterable[str], article: Article) -> frozenset[str]:
        """Return those who are meant, of all who speak in an article, each word for word as it has them."""
        speaking = frozenset(owners)
        meant = frozenset(owner for owner in speaking if self.is_named_in(owner, article))
        meant = frozenset(owner for owner in meant if self._bears_name(owner)) or meant
        meant = frozenset(owner for owner in meant if not self._is_for_them(owner)) or meant
        known = meant | frozenset(_holders(article, self._roles))
        return meant | frozenset(owner for owner in speaking if any(_is_short_for(owner, each) for each in known))

    def _is_for_them(self, owner: str) -> bool:
        """Tell whether this is somebody else beside them: "Corvey's wife", "Corvey spokesman Tom Bell"."""
        is_kin = any(fold(each) in fold(self.called) for each in _POSSESSOR.findall(owner))
        return is_kin or bool((roles_of(owner) & _SPEAK_FOR) - self._roles)

    def is_named_in(self, text: str, article: Article) -> bool:
        """Tell whether words of an article name the role, or bear the name, and not those of a friend of theirs."""
        text = text if is_of_another(self.called) else without_others(text)
        if same_owner(self._bare, text):
            return True
        roles = roles_of(text)
        if self._roles and roles:
            return bool(self._roles & roles) and self._agrees(text, roles, article)
        return self._is_called(text, article)

    def _is_called(self, text: str, article: Article) -> bool:
        """Compare by words: the name, in whatever script, or the word for what somebody is."""
        if are_comparable(self.called, text):
            return bool(in_common(self.called, text))
        if article.language == self.language:
            asked = frozenset(analyse(self._bare, self.language))
            return bool(asked) and asked <= frozenset(analyse(text, self.language))
        asked_words = _starts(self._bare)
        return bool(asked_words) and set(asked_words) <= set(_starts(text))

    def _agrees(self, text: str, roles: frozenset[str], article: Article) -> bool:
        """Tell whether nothing else said of a role is another's: "of transport" is not "of health"."""
        asked, told = _beside_roles(self._bare, self.language), _beside_roles(text, article.language)
        if not asked or not told or asked & told:
            return True
        return article.language != self.language and not roles & _OF_MATTERS

    def _bears_name(self, owner: str) -> bool:
        names = [fold(word)[:_SHARED] for word in _WORD.findall(self._bare) if word[0].isupper() and not roles_of(word)]
        return any(name in _starts(owner) for name in names)

    @cached_property
    def _bare(self) -> str:
        """Who is asked for, without articles."""
        small = _small_words(self.language)
        return " ".join(word for word in re.split(r"\s+|(?<=['’])", self.called) if fold(word).strip("'’") not in small)

    @cached_property
    def _roles(self) -> frozenset[str]:
        return roles_of(self.called)


def _small_words(language: str) -> frozenset[str]:
    rules = grammar(language)
    return FUNCTION_WORDS.get(language, frozenset()) | (rules.determiners if rules else frozenset())


def _starts(text: str) -> list[str]:
    """Return the words of a text by their first letters."""
    return [fold(word)[:_SHARED] for word in _WORD.findall(text) if len(word) >= 3]


def _beside_roles(text: str, language: str) -> frozenset[str]:
    """Return the first letters of what a text says of a role beside its name, and beside whoever has it."""
    small = _small_words(language)
    words = (word for word in _WORD.findall(text) if word[:1].islower() or language == "de")
    return frozenset(
        fold(word)[:_SHARED]
        for word in words
        if len(word) >= _SHARED and fold(word) not in small and not roles_of(word)
    )


def _is_short_for(owner: str, known: str) -> bool:
    """Tell whether somebody is called by a part of a longer name: "Tolland", "the chief executive"."""
    names = {word for word in _WORD.findall(owner) if word[0].isupper()}
    is_named = not names.isdisjoint(_WORD.findall(known)[1:]) or not owner.isascii()
    is_role = bool(roles_of(owner) & roles_of(known))
    return len(owner) <= len(known) and (is_named or is_role) and same_owner(owner, known)


def _holders(article: Article, roles: frozenset[str]) -> Iterator[str]:
    """Yield the names that an article puts beside a role: "Mayor Anna Berg", "Anna Berg, the mayor"."""
    for beside in _BESIDE if roles else ():
        yield from (each["name"] for each in beside.finditer(article.text) if roles & roles_of(each["role"]))


_NAME: Final = r"(?P<name>[A-ZÀ-ÖØ-Þ][\w'’-]{1,30}(?:[ ](?:de|la|del|van|von)?[ ]?[A-ZÀ-ÖØ-Þ][\w'’-]{1,30}){1,3})"
_ROLE: Final = r"(?P<role>(?:[\w'’-]{1,30}[ ]){0,4}[\w'’-]{1,30})"
_IS: Final = r"(?:is|was|as|becomes?|became|elected|will be|est|sera|devient|élue?|ist|wird|neue[rn]?|es|será|nuev[oa])"
_BESIDE: Final = (
    re.compile(rf"{_ROLE}, {_NAME}"),
    re.compile(rf"{_NAME}, {_ROLE}"),
    re.compile(rf"(?<!\w)(?=(?P<role>[\w'’-]{{1,30}})[ ]{_NAME})"),  # overlapping: "thanked Mayor Anna Berg"
    re.compile(rf"{_NAME}[^.;:]{{0,60}}? {_IS} {_ROLE}"),
)
