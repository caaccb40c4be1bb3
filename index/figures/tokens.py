"""Words, numbers and marks of one sentence, each with its place. Every later step reads these and nothing else.

A token is never more than a piece of the text: what it is compared by (`words`) is folded, what is shown is not.
"""

import re
import unicodedata
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from index.domain import Span
from index.text.normalise import fold

# Thousands are grouped by comma, stop, apostrophe, the Arabic separator or a space that does not break; by a plain
# space only in languages that write it so: "May 12 300 people" is two numbers in English.
_DIGITS = r"(?:\d{{1,3}}(?:[{separators}]\d{{3}})+(?!\d)|\d+)(?:[.,٫]\d+)?"
_SEPARATORS = ".,'’٬\u00a0\u202f\u2009"
# A letter of a script whose words are several: looked for behind each ideograph of a long run, an apostrophe would take
# time by the square of its length.
_LETTER = r"[^\W\d_\u3040-\u30ff\u3400-\u9fff]"
# A word's letters; marks over them (Arabic vowels, accents apart from their letter) are no letters to Python.
_LETTERS = _LETTER + r"+(?:[\u0300-\u036f\u064b-\u0652\u0670]+[^\W\d_]*)*"
_WORDS = r"""
    (?P<elided>{letter}+['’](?!(?:s|t|re|ve|ll|d|m)\b)(?=[^\W_]))   # l'  d'  qu'  dell'
  | (?P<ideograph>[\u3040-\u30ff\u3400-\u9fff])
  | (?P<word>{letters}(?:-{letters})*)
  | (?P<mark>['’](?:s|t|re|ve|ll|d|m)\b|[^\s\w]|_)
"""
# French "à" is no "a" (has), Spanish "él" no "el", Portuguese "é" no "e", German "hätte" no "hatte" (had).
_ACCENTED = frozenset({"à", "dès", "où", "là", "él", "é", "está", "hätte", "hätten", "könnte", "könnten"})
# A "sentence" beyond this is a table or a list without stops; its owner and scope would be guesswork.
LONGEST_SENTENCE = 2000  # characters
_APOSTROPHES = str.maketrans({"’": "'"})


class Token(NamedTuple):
    """A piece of the text; `start` and `end` are offsets into the whole of it."""

    kind: str
    text: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it is made of letters."""
        return self.kind not in {"number", "mark"}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, cut up. `words[i]` is what `tokens[i]` is compared by: folded, with a straight apostrophe."""

    span: Span
    tokens: tuple[Token, ...]
    words: tuple[str, ...]

    def slice(self, first: int, last: int) -> Span:
        """Return where tokens first..last-1 stand in the article."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    def is_word(self, place: int) -> bool:
        """Tell whether there is a token at this place and it is made of letters."""
        return 0 <= place < len(self.tokens) and self.tokens[place].is_word

    def kinds(self, first: int, last: int) -> tuple[str, ...]:
        """Return of what kind the tokens first..last-1 are, as far as there are any."""
        return tuple(token.kind for token in self.tokens[first:last])

    def is_capitalised(self, place: int) -> bool:
        """Tell whether there is a word at this place that starts with a capital."""
        return self.is_word(place) and self.tokens[place].text[0].isupper()

    def touch(self, left: int) -> bool:
        """Tell whether nothing stands between this token and the next one."""
        return 0 <= left < len(self.tokens) - 1 and self.tokens[left].end == self.tokens[left + 1].start


@lru_cache(maxsize=32768)
def key(word: str) -> str:
    """Return what a word is compared by: folded, but for words that are another word without their accent."""
    if word.isascii():
        return word.lower()
    lowered = unicodedata.normalize("NFC", word.lower())
    return lowered if lowered in _ACCENTED else fold(word).translate(_APOSTROPHES)


def cut(
    text: str, span: Span, *, spaced_digits: bool = False, prefixes: str = "", known: Container[str] = ()
) -> Sentence:
    """Cut a sentence into tokens.

    Args:
        text: The article's text.
        span: The sentence.
        spaced_digits: Whether "12 300" is one number.
        prefixes: Letters that are written together with the word they stand before (Arabic "و", and).
        known: The words that such a letter is taken off; elsewhere it is taken for the word's own.
    """
    found = _pattern(spaced_digits=spaced_digits).finditer(text, span.start, span.end)
    tokens = [Token(each.lastgroup or "mark", each.group(), each.start(), each.end()) for each in found]
    if prefixes:
        tokens = [part for token in tokens for part in _without_prefix(token, prefixes, known)]
    return Sentence(span, tuple(tokens), tuple([key(token.text) for token in tokens]))


def words_of(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase, as a sentence's are compared; one that ends in an elision ("plus d'") too."""
    phrase = phrase.strip()
    elided = phrase.endswith(("'", "’"))
    words = cut(phrase + "x" if elided else phrase, Span(0, len(phrase) + elided)).words
    return words[:-1] if elided else words


@lru_cache(maxsize=2)
def _pattern(*, spaced_digits: bool) -> re.Pattern[str]:
    digits = _DIGITS.format(separators=_SEPARATORS + (r"\x20" if spaced_digits else ""))
    return re.compile(f"(?P<number>{digits}) | {_WORDS.format(letter=_LETTER, letters=_LETTERS)}", re.VERBOSE)


def _without_prefix(token: Token, prefixes: str, known: Container[str]) -> Iterator[Token]:
    rest = token.text[1:]
    if token.text[0] in prefixes and token.is_word and key(token.text) not in known and key(rest) in known:
        yield Token("word", token.text[0], token.start, token.start + 1)
        yield Token("word", rest, token.start + 1, token.end)
    else:
        yield token
