"""Hard negatives: for a question, paragraphs of the same set that share its rarest words and do not hold its answer."""

import math
from collections import defaultdict
from collections.abc import Sequence
from itertools import islice
from typing import Final

from index.domain import Readable
from index.reading.example import Asked, Example
from index.text.normalise import fold
from index.text.terms import analyse

NEAREST: Final = 4  # paragraphs kept for a question


class NearMisses:
    """Finds them among the paragraphs of one set.

    Args:
        questions: Of the set, with passages all in one language.
    """

    def __init__(self, questions: Sequence[Asked]) -> None:
        paragraphs = {one.example.readable.text: one for one in questions}
        self._readables = [one.example.readable for one in paragraphs.values()]
        self._folded = [fold(readable.text) for readable in self._readables]
        self._holders: dict[str, list[int]] = defaultdict(list)
        for place, one in enumerate(paragraphs.values()):
            readable = one.example.readable
            for term in dict.fromkeys(analyse(f"{readable.title} {readable.text}", one.languages[1])):
                self._holders[term].append(place)

    def of(self, one: Asked, wording: str) -> list[Example]:
        """Return up to four near misses.

        Args:
            one: The question; its answers must not stand in what is returned.
            wording: The question in the passages' language: by it they are found.
        """
        scores: dict[int, float] = defaultdict(float)
        # Not a set, whose order differs from one process to the next, and with it sums, ties, and what is learnt.
        for term in dict.fromkeys(analyse(wording, one.languages[1])):
            holders = self._holders.get(term, ())
            for place in holders:
                scores[place] += math.log(len(self._readables) / len(holders))
        answers = [fold(answer) for answer in one.accepted]
        misses = (
            place
            for place in sorted(scores, key=scores.__getitem__, reverse=True)
            if not self._holds(place, one, answers)
        )
        return [self._example(one, place) for place in islice(misses, NEAREST)]

    def _holds(self, place: int, one: Asked, answers: Sequence[str]) -> bool:
        own = self._readables[place].text == one.example.readable.text
        return own or any(answer in self._folded[place] for answer in answers)

    def _example(self, one: Asked, place: int) -> Example:
        return Example(one.example.question, Readable(self._readables[place].text, self._readables[place].title))
