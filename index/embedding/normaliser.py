"""The normaliser of XLM-RoBERTa: NFKC without control characters, runs of spaces as one; where each letter came from.

The model's own map works code point by code point, so that "e" + "◌́" would stay two; the NFC after it joins them as
sentencepiece's `nmt_nfkc` does.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

SPACES: Final = re.compile(" {2,}")
FIRST_MARK: Final = "\u0300"  # below it nothing joins what stands before it
JAMO: Final = range(0x1160, 0x1200)  # Hangul vowels and finals: letters, yet NFC joins them to the one before


class Aligned(NamedTuple):
    """A normalised text and, for each of its characters, the slice of the original it came from.

    `starts` and `ends` are code points, end exclusive, and never decrease. What NFC joined shares one slice.
    """

    text: str
    starts: list[int]
    ends: list[int]


class Normaliser:
    """Turns text into what the model reads.

    Args:
        replacements: What stands in for a code point; ready for `str.translate`.
    """

    def __init__(self, replacements: Mapping[int, str]) -> None:
        self._replacements = replacements

    def __call__(self, text: str) -> str:
        """Return the normalised text."""
        return SPACES.sub(" ", unicodedata.normalize("NFC", text.translate(self._replacements)))

    def aligned(self, text: str) -> Aligned:
        """Return the normalised text, the same as a call gives, and where its characters came from."""
        letters: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for cluster, start, end in self._clusters(text):
            for letter in cluster:
                if letter != " " or letters[-1:] != [" "]:
                    letters.append(letter)
                    starts.append(start)
                    ends.append(end)
        return Aligned("".join(letters), starts, ends)

    def _clusters(self, text: str) -> Iterator[tuple[str, int, int]]:
        """Cut where NFC cannot join: between any two characters of which the second joins nothing."""
        cluster, began, ended = "", 0, 0
        for at, character in enumerate(text):
            replaced = self._replacements.get(ord(character), character)
            if not replaced:
                continue
            if cluster and not joins(replaced[0]):
                yield unicodedata.normalize("NFC", cluster), began, ended
                cluster = ""
            began = began if cluster else at
            cluster += replaced
            ended = at + 1
        if cluster:
            yield unicodedata.normalize("NFC", cluster), began, ended


def joins(character: str) -> bool:
    """Tell whether NFC may join this character to the one before it, or put it elsewhere among its neighbours."""
    if character < FIRST_MARK:
        return False
    return ord(character) in JAMO or unicodedata.category(character).startswith("M")
