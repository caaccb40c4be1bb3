"""The tokeniser of XLM-RoBERTa: the most probable cut of a text into pieces of a unigram vocabulary.

Plain Python on purpose. A dictionary of the 250 000 pieces is ready in 0.15 s and 48 MB; the same vocabulary took 0.7 s
and 300 MB in `tokenizers`, 83 MB in `sentencepiece`. It cuts a 480-character passage in about a millisecond, where the
encoder then takes thirty. tests/test_embedding_unigram.py holds it to the ids of `tokenizers`.

T. Kudo, "Subword Regularization", ACL 2018, section 3.2 describes the model; the search is Viterbi's.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final

from index.domain import Span
from index.embedding.normaliser import Normaliser

BEGIN: Final = 0
END: Final = 2
UNKNOWN: Final = 3
CONTROLS: Final = frozenset({"<s>", "<pad>", "</s>", "<unk>", "<mask>"})  # never read out of an article's words

LONGEST_READ: Final = 32_768  # characters; the model's 510 pieces, of at most 16 characters, fit four times
CACHED_WORDS: Final = 32_768  # ids of the words met most recently, about 9 MB: four words in five have been met before
LONGEST_CACHED: Final = 24  # characters; Chinese writes no spaces, and whole paragraphs are not worth keeping
UNKNOWN_PENALTY: Final = 10.0  # below the least probable piece; sentencepiece's kUnkPenalty

WORDS: Final = re.compile(" [^ ]*")  # a word and the space before it: no piece reaches across a space


class Unigram:
    """Cuts text into ids. Safe to share between threads."""

    def __init__(self, pieces: Sequence[str], scores: Sequence[float], normalisation: Mapping[int, str]) -> None:
        self._ids = dict(zip(pieces, range(len(pieces)), strict=True))
        for piece in CONTROLS:
            self._ids.pop(piece, None)
        self._scores = scores
        self.normalise = Normaliser(normalisation)
        self._longest = max(map(len, self._ids))
        self._unknown_score = min(scores) - UNKNOWN_PENALTY
        self._remembered = lru_cache(CACHED_WORDS)(self._cut)

    def encode(self, text: str, limit: int = 512) -> list[int]:
        """Return at most `limit` ids, the marks of beginning and end included; longer text is cut off."""
        return [BEGIN, *islice(self._content(text, limit), limit - 2), END]

    def cut(self, text: str) -> tuple[list[int], list[Span]]:
        """Return the ids of a text, without marks, and the slice of the text that each stands for.

        A piece's slice leaves out the space before it, and "▁" alone has an empty one; neither starts nor ends ever
        decrease. Of very long text the beginning is read.
        """
        aligned = self.normalise.aligned(text[:LONGEST_READ])
        missing = not aligned.text.startswith(" ")
        spaced = " " * missing + aligned.text
        starts = [0] * missing + aligned.starts
        ends = [0] * missing + aligned.ends
        ids: list[int] = []
        spans: list[Span] = []
        for match in WORDS.finditer(spaced):
            word_ids, reaches = self._pieces_of("▁" + match.group()[1:])
            ids += word_ids
            first = match.start() + 1
            for reach in reaches:
                end = match.start() + reach
                spans.append(_without_space(text, _slice(starts, ends, first, end)))
                first = max(first, end)
        return ids, spans

    def _content(self, text: str, limit: int) -> Iterator[int]:
        spaced = " " + self.normalise(text[:LONGEST_READ]).removeprefix(" ")
        for match in WORDS.finditer(spaced):
            yield from self._pieces_of("▁" + match.group()[1 : limit * self._longest])[0]

    def _pieces_of(self, word: str) -> tuple[list[int], list[int]]:
        return self._remembered(word) if len(word) <= LONGEST_CACHED else self._cut(word)

    def _cut(self, word: str) -> tuple[list[int], list[int]]:
        """Return the ids of a word's pieces, and how far into the word each reaches."""
        chosen = self._best_endings(word)
        ids: list[int] = []
        reaches: list[int] = []
        end = len(word)
        while end:
            start, piece = chosen[end]
            if piece != UNKNOWN or ids[-1:] != [UNKNOWN]:  # neighbouring unknown characters are one piece
                ids.append(piece)
                reaches.append(end)
            end = start
        return ids[::-1], reaches[::-1]

    def _best_endings(self, word: str) -> list[tuple[int, int]]:
        """For each length of prefix, where the last piece of its most probable cut begins, and that piece's id."""
        length = len(word)
        best = [0.0] + [float("-inf")] * length
        chosen = [(0, UNKNOWN)] * (length + 1)
        for start in range(length):
            for end in range(start + 1, min(start + self._longest, length) + 1):
                piece = self._ids.get(word[start:end])
                if piece is not None and (score := best[start] + self._scores[piece]) > best[end]:
                    best[end], chosen[end] = score, (start, piece)
            if (score := best[start] + self._unknown_score) > best[start + 1]:
                best[start + 1], chosen[start + 1] = score, (start, UNKNOWN)
        return chosen


def _slice(starts: Sequence[int], ends: Sequence[int], first: int, end: int) -> Span:
    """Return the slice of characters `first` to `end`; an empty one where the next character begins for none."""
    if end > first:
        return Span(starts[first], ends[end - 1])
    place = starts[first] if first < len(starts) else (ends[-1] if ends else 0)
    return Span(place, place)


def _without_space(text: str, span: Span) -> Span:
    """Leave out a space at the beginning: with a combining mark behind it, it is one character to the normaliser."""
    start = span.start
    while start < span.end and text[start] == " ":
        start += 1
    return Span(start, span.end)
