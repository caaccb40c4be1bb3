"""Whether one article is a copy of another: the same words in the same order, beyond what chance and the event explain.

Articles on one event share names, phrases and numbers, so how many words they share tells little. A copy has them in
the same order. What order alone is worth is measured against the same two texts, one of them read backwards.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain

from index.origins.wording import Wording

# Two shares, the second at one and a half times its weight: of the shorter text's words, those that stand in the longer
# one in the same order, above what stands there in reverse; and of its sentences, how far one of the longer text's has
# their words, names and numbers apart, for those are the event's. Where a sentence has `ENOUGH` of them it has a
# counterpart, and more says nothing more: desks that quote the same speaker share whole sentences, but not all of them.
# Of the pairs compared among 5,000 distinct articles of one day, a hundred on each event, the highest lay .05 below.
LEAST = 1.72
SHORT = 0.8  # divided by the square root of the shorter text's words: in short texts chance weighs more
ENOUGH = 0.4
WEIGHT = 1.5
SHORTEST = 20  # words; below, only the very same words are a copy
# A bulletin filled in anew has the words of yesterday's, but not its names and numbers. In a copy those of either text
# change no oftener than its other words do, of which two texts share this much by chance. What the other text has
# nothing of was cut and tells nothing; what an editor put in tells of one side only, so one side is enough. Of 1,200
# copies of real news, 10-40 words in 100 changed, the lowest lay 1.1 standard deviations below that; of 9,916 pairs of
# bulletins the highest 2.08.
CHANCE = 0.15
DEVIATIONS = 1.5
COUNTERPART = 0.3  # of a sentence's words, names and numbers among them


def likeness(one: Wording, other: Wording) -> float | None:
    """Return how much of the shorter wording stands in the longer one in the same order, above 0 and at most 1.

    None where that does not make it a copy.
    """
    shorter, longer = sorted((one.words, other.words), key=len)
    if len(shorter) < SHORTEST:
        return 1.0 if shorter and shorter == longer else None
    required = LEAST + SHORT / math.sqrt(len(shorter))
    least = required - WEIGHT  # with less, whatever the rest is worth is too little
    known = frozenset(longer)
    if sum(word in known for word in shorter) < least * len(shorter):
        return None
    in_order = common_in_order(shorter, longer) / len(shorter)
    if in_order < least:
        return None
    ordered = in_order - common_in_order(shorter, longer[::-1]) / len(shorter)
    if ordered < least or ordered + WEIGHT * _retold(one, other) < required:
        return None
    return in_order if _keeps_the_facts(one, other) or _keeps_the_facts(other, one) else None


def common_in_order(one: Sequence[str], other: Sequence[str]) -> int:
    """Return the length of the longest common subsequence.

    Bit-parallel, one pass over `other`. Source: Hyyrö, Bit-parallel LCS-length computation revisited, 2004.
    """
    places: dict[str, int] = {}
    for at, word in enumerate(one):
        places[word] = places.get(word, 0) | 1 << at
    everywhere = (1 << len(one)) - 1
    unmatched = everywhere
    for word in other:
        if here := places.get(word):
            met = unmatched & here
            unmatched = (unmatched + met | unmatched - met) & everywhere
    return len(one) - unmatched.bit_count()


def _retold(one: Wording, other: Wording) -> float:
    """Return how far the sentences of the shorter text have a counterpart in the longer one, from 0 to 1."""
    shorter, longer = sorted((one, other), key=lambda wording: len(wording.words))
    facts, places = one.facts | other.facts, _places(longer)
    sentences = [[word for word in sentence if word not in facts] for sentence in shorter.sentences]
    retold = sum(min(_shared(plain, places), ENOUGH * len(plain)) for plain in sentences)
    return retold / (ENOUGH * max(1, sum(map(len, sentences))))


def _covered(one: Wording, other: Wording) -> list[tuple[str, ...]]:
    """Return the sentences of one text of which the other has a counterpart."""
    places = _places(other)
    return [sentence for sentence in one.sentences if _shared(sentence, places) >= COUNTERPART * len(sentence)]


def _places(wording: Wording) -> Mapping[str, Sequence[int]]:
    """Return in which sentences each word stands."""
    places: dict[str, list[int]] = {}
    for at, sentence in enumerate(wording.sentences):
        for word in set(sentence):
            places.setdefault(word, []).append(at)
    return places


def _shared(sentence: Sequence[str], places: Mapping[str, Sequence[int]]) -> int:
    """Return how many of a sentence's words stand together in one sentence."""
    return max(Counter(chain.from_iterable(places.get(word, ()) for word in sentence)).values(), default=0)


def _keeps_the_facts(one: Wording, other: Wording) -> bool:
    """Tell whether names and numbers of one text are left in the other no more seldom than its other words are."""
    told, known = set(chain.from_iterable(_covered(one, other))), frozenset(other.words)
    facts, plain = told & one.facts, told - one.facts
    kept = max(0.0, (len(plain & known) + 1) / (len(plain) + 2) - CHANCE)
    spread = math.sqrt(kept * (1 - kept) * len(facts) * (1 + len(facts) / (len(plain) + 2)))
    return len(facts & known) >= len(facts) * kept - DEVIATIONS * spread
