"""Phrases of one or more words, each with a meaning, found at a place in a sentence. No regular expressions."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, NamedTuple, TypeVar

from index.figures.tokens import words_of

Meaning = TypeVar("Meaning")


class Match(NamedTuple, Generic[Meaning]):
    """Words first..last-1 of a sentence are the phrase that means this."""

    first: int
    last: int
    meaning: Meaning


class Phrases(Generic[Meaning]):
    """A small dictionary of phrases. Of several that fit, the longest is found."""

    def __init__(self, entries: Iterable[tuple[str, Meaning]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        self._by_last: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        for phrase, meaning in entries:
            if words := words_of(phrase):
                self._by_first.setdefault(words[0], []).append((words, meaning))
                self._by_last.setdefault(words[-1], []).append((words, meaning))
        for longest_first in (*self._by_first.values(), *self._by_last.values()):
            longest_first.sort(key=lambda entry: -len(entry[0]))
        self.starts = frozenset(self._by_first)
        self.vocabulary = frozenset(word for same in self._by_first.values() for words, _ in same for word in words)

    @classmethod
    def listed(cls, phrases: Mapping[Meaning, str]) -> "Phrases[Meaning]":
        """Make a dictionary out of comma-separated lists, one for each meaning."""
        return cls((phrase, meaning) for meaning, listed in phrases.items() for phrase in listed.split(","))

    def at(self, words: tuple[str, ...], first: int) -> Match[Meaning] | None:
        """Return the phrase that starts here."""
        entries = self._by_first.get(words[first]) if first < len(words) else None
        for phrase, meaning in entries or ():
            last = first + len(phrase)
            if words[first:last] == phrase:
                return Match(first, last, meaning)
        return None

    def before(self, words: tuple[str, ...], last: int) -> Match[Meaning] | None:
        """Return the phrase whose last word is the one before this place."""
        entries = self._by_last.get(words[last - 1]) if last > 0 else None
        for phrase, meaning in entries or ():
            first = last - len(phrase)
            if first >= 0 and words[first:last] == phrase:
                return Match(first, last, meaning)
        return None

    def within(self, words: tuple[str, ...], first: int, last: int) -> Iterator[Match[Meaning]]:
        """Yield the phrases between two places, in order, none overlapping another."""
        end = first
        for place in range(first, min(last, len(words))):
            if place < end or words[place] not in self.starts:
                continue
            found = self.at(words, place)
            if found and found.last <= last:
                yield found
                end = found.last
