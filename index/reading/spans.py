"""From logits to the words that answer: the best span of a window, brought to whole words."""

from typing import Final, NamedTuple

import numpy as np
import regex

from index.domain import Span
from index.embedding.q4_weights import Floats

LONGEST: Final = 48  # ids; the longest tenth of the answers in the sets we train on have 20 and more

# A number with its groups and its decimals is one word ("300'000", "300 000", "4,5"); so is a run of letters in scripts
# that put spaces between words.
_UNSPACED: Final = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_WORD: Final = regex.compile(
    r"(?V1)\p{Nd}{1,3}(?:[ \u00a0\u202f\u2009.,'’٬]\p{Nd}{3})+(?!\p{Nd})(?:[.,٫]\p{Nd}+)?"
    r"|\p{Nd}+(?:[.,٫]\p{Nd}+)?"
    rf"|[[\p{{L}}\p{{M}}\p{{N}}]--[{_UNSPACED}]]+"
)
_AROUND: Final = 40  # characters on either side in which a word that the span cuts is looked for


class Best(NamedTuple):
    """A span by its places, and its log-odds against none."""

    first: int
    last: int
    score: float


def best_span(logits: Floats, first: int, last: int, null: int = 0) -> Best | None:
    """Return the best span whose ends lie between two places.

    Args:
        logits: Of start and end, float32 (places, 2).
        first: The least place.
        last: The greatest place; None is returned where it is less than `first`.
        null: The place whose logits say that there is no answer.
    """
    if last < first:
        return None
    starts, ends = logits[first : last + 1, 0], logits[first : last + 1, 1]
    sums = starts[:, None] + ends[None, :]
    places = np.arange(len(sums))
    length = places[None, :] - places[:, None]
    sums = np.where((length >= 0) & (length < LONGEST), sums, -np.inf)
    start, end = divmod(int(sums.argmax()), len(sums))
    return Best(first + start, first + end, float(sums[start, end] - logits[null].sum()))


def whole_words(text: str, span: Span) -> Span | None:
    """Widen a span to the words that it begins or ends in the middle of; white space at its ends falls away.

    None where nothing else is left.
    """
    start, end = _bare(text, span)
    for match in _WORD.finditer(text, max(0, start - _AROUND), min(len(text), end + _AROUND)):
        if match.start() < start < match.end():
            start = match.start()
        if match.start() < end < match.end():
            end = match.end()
    return Span(start, end) if start < end else None


def _bare(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.end - (len(words) - len(words.rstrip()))))
