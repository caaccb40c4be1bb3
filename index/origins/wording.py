"""An article's words as copies are told by: folded, in order, without the words that every article has."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, pairwise

import regex

from index.domain import Article
from index.text.function_words import FUNCTION_WORDS
from index.text.normalise import fold

# Words compared, of any article: a page of 100,000 characters is no dispatch, and comparing costs their square.
LONGEST = 2_000

_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_WORD = regex.compile(
    rf"(?V1)(?P<unspaced>[{_UNSPACED}]+)|[[\p{{L}}\p{{N}}]--[{_UNSPACED}]][[\p{{L}}\p{{M}}\p{{N}}]--[{_UNSPACED}]]*"
)
_SENTENCE = regex.compile(r"(?<=[.!?…؟])\s+|(?<=[。！？])|\n+")
_SHORT = 5  # words: what is shorter ("Arvel said.") tells nothing by itself and goes with what stands before it
# A capital in the middle of a sentence, or a digit. Scripts without capitals have their numbers only.
_FACT = regex.compile(r"(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}\p{M}\p{N}]*|\p{Nd}+")


@dataclass(frozen=True, slots=True)
class Wording:
    """What is compared of an article.

    Attributes:
        words: At most `LONGEST`, in order; of scripts without spaces every two neighbouring characters.
        sentences: The same words.
        facts: The names and numbers among them.
    """

    words: tuple[str, ...]
    sentences: tuple[tuple[str, ...], ...]
    facts: frozenset[str]


def wording(article: Article) -> Wording:
    """Read an article's wording. Its title is left out: it is what every desk writes anew."""
    sentences = tuple(map(tuple, _sentences(article)))
    words = tuple(chain.from_iterable(sentences))
    return Wording(words, sentences, frozenset(map(fold, _FACT.findall(article.text))))


def _sentences(article: Article) -> list[list[str]]:
    common = FUNCTION_WORDS.get(article.language, frozenset())
    told: list[list[str]] = []
    room = LONGEST
    for sentence in _SENTENCE.split(article.text):
        words = [word for word in _words(sentence) if word not in common][:room]
        room -= len(words)
        if told and len(words) < _SHORT:
            told[-1] += words
        elif words:
            told.append(words)
    return told


def _words(text: str) -> Iterator[str]:
    folded = fold(text)
    for found in _WORD.finditer(folded):
        run = found[0]
        if found["unspaced"] and len(run) > 1:
            yield from map("".join, pairwise(run))
        else:
            yield run
