"""Words as the lexical index sees them: the same for an article and for a question.

A word becomes its folded stem. A word with an initial capital is also kept unstemmed, because a name is the one word
that stays the same across languages while stemmers differ. Scripts without spaces become bigrams.
"""

import threading
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import regex
from Stemmer import Stemmer

from index.text.function_words import FUNCTION_WORDS
from index.text.normalise import fold

_STEMMERS = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pl": "polish",
    "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
    "tr": "turkish", "yi": "yiddish",
}  # fmt: skip

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー々〆"
_GROUPED = regex.compile(
    r"(?<![\p{L}\p{N}]|\p{N}[.,'’٬])\p{Nd}{1,3}"
    r"(?P<by>[ \u00a0\u202f\u2009.,'’٬])\p{Nd}{3}(?:(?P=by)\p{Nd}{3})*(?!\p{Nd})"
)
_ELIDED = regex.compile(
    r"(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|gl|all|dall|dell|nell|sull|quell)['’ʼ](?=\p{L})",
    regex.IGNORECASE,
)
_DOTTED = regex.compile(r"(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}")  # U.S. is US
_CLITIC = regex.compile(r"(?<=\p{L})['’ʼ](?:s|t|re|ve|ll|d|m)(?!\p{L})", regex.IGNORECASE)  # Syria's, won't
_TOKEN = regex.compile(
    rf"(?V1)(?P<number>\p{{Nd}}+(?:[.,٫]\p{{Nd}}+)?)"
    rf"|(?P<unspaced>[{_UNSPACED}][{_UNSPACED}\p{{M}}]*)"
    rf"|(?P<word>\p{{L}}[[\p{{L}}\p{{M}}\p{{N}}]--[{_UNSPACED}]]*)"
)
_ARABIC_ARTICLE = regex.compile(r"^(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{2})")

_VOWEL_SIGNS = regex.compile(r"[\u064b-\u065f\u0670]+")

_own = threading.local()  # a PyStemmer object must not be used by two threads at once


def analyse(text: str, language: str) -> list[str]:
    """Return the terms of a text or question, in order, repeated as often as they stand there.

    Grouped numbers lose their separators ("300'000" and "300 000" are "300000"), elided articles fall away ("l'armée"
    is "armee"), and so do the function words of the language, unless nothing else would be left.
    """
    tokens = [_token(found[0], found.lastgroup, language) for found in _TOKEN.finditer(_joined(text))]
    telling = [token for token in tokens if not token.is_function_word]
    return [term for token in telling or tokens for term in token.terms]


def forms_elsewhere(text: str, language: str, others: Iterable[str]) -> list[str]:
    """Return the terms that a question's telling words would be in other languages, where they would differ."""
    words = [(found[0], found.lastgroup or "") for found in _TOKEN.finditer(_joined(text))]
    telling = [word for word in words if not _token(*word, language).is_function_word] or words
    own = {term for word in telling for term in _token(*word, language).terms}
    elsewhere = (_token(*word, other) for other in others for word in telling)
    forms = (term for token in elsewhere if not token.is_function_word for term in token.terms)
    return [form for form in dict.fromkeys(forms) if form not in own]


def _token(word: str, kind: str, language: str) -> "_Token":
    return (_known_token if len(word) <= _LONGEST_KEPT else _new_token)(word, kind, language)


class _Token(NamedTuple):
    terms: tuple[str, ...]
    is_function_word: bool


def _new_token(word: str, kind: str, language: str) -> _Token:
    return _Token(tuple(_terms(word, kind, language)), fold(word) in FUNCTION_WORDS.get(language, ()))


# News repeats its words: of a million in French articles, 95 in 100 had been there before.
_known_token = lru_cache(maxsize=1 << 16)(_new_token)
_LONGEST_KEPT = 30  # characters, so that 65,536 of them cannot fill the memory


def _joined(text: str) -> str:
    composed = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode()).replace("ـ", "")
    grouped = _GROUPED.sub(lambda found: "".join(char for char in found[0] if char.isdecimal()), composed)
    undotted = _DOTTED.sub(lambda found: found[0].replace(".", "") + " ", grouped)
    return str(_CLITIC.sub(" ", _ELIDED.sub(" ", undotted)))


def _terms(word: str, kind: str, language: str) -> Iterator[str]:
    if kind == "number":
        yield _number(word)
    elif kind == "unspaced":
        yield from _bigrams(fold(word))
    else:
        yield from _forms(word, language)


def _number(digits: str) -> str:
    return "".join(str(unicodedata.decimal(char, ".")) for char in digits)


def _bigrams(run: str) -> Iterator[str]:
    if len(run) == 1:
        yield run
    for at in range(len(run) - 1):
        yield run[at : at + 2]


def _forms(word: str, language: str) -> Iterator[str]:
    plain = fold(word)
    stemmed = _stem(word.casefold(), language)
    if stemmed:
        yield stemmed
    if plain and plain != stemmed and word[0].isupper():
        yield plain


def _stem(word: str, language: str) -> str:
    if _is_arabic(word):
        word = _ARABIC_ARTICLE.sub("", _VOWEL_SIGNS.sub("", word))
    algorithm = _STEMMERS.get(language)
    return fold(_stemmer(algorithm).stemWord(word) if algorithm else word)


def _is_arabic(word: str) -> bool:
    return "\u0600" <= word[0] <= "\u06ff"


def _stemmer(algorithm: str) -> Stemmer:
    held = _own.__dict__
    if algorithm not in held:
        held[algorithm] = Stemmer(algorithm)
    return held[algorithm]
