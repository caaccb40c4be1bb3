"""Whether one article is a copy of another: the same words in the same order, beyond what chance and the event explain.

Articles on one event share names, phrases and numbers, so how many words they share tells little. A copy has them in
the same order. What order alone is worth is measured against the same two texts, one of them read backwards.
"""

import math
from collections.abc import Sequence

from index.origins.wording import Wording

# Two shares of the shorter text's words, the second at half its weight: those that stand in the longer one in the same
# order, above what stands there in reverse; and those in sentences of which the longer one has a counterpart, that is
# one with so many of their words. Of 32,552 pairs of distinct reports of one event none reached .81, of copies with
# 38-40 words in 100 changed and up to half of the paragraphs cut 995 in 1,000 did (tests/wire.py).
LEAST = 0.75
SHORT = 0.8  # divided by the square root of the shorter text's words: in short texts chance weighs more
COUNTERPART = 0.3
SHORTEST = 20  # words; below, only the very same words are a copy
_LEAST_KNOWN = LEAST - 0.5  # of the shorter text's words: with fewer in the longer one the rest need not be looked at
# A bulletin filled in anew has the words of yesterday's, but not its names and numbers. In a copy those change no
# oftener than the other words do, of which two texts share this much by chance; more than two standard deviations
# below that, and it is no copy.
CHANCE = 0.15
DEVIATIONS = 2


def likeness(one: Wording, other: Wording) -> float | None:
    """Return how much of the shorter wording stands in the longer one in the same order, above 0 and at most 1.

    None where that does not make it a copy.
    """
    shorter, longer = sorted((one.words, other.words), key=len)
    if len(shorter) < SHORTEST:
        return 1.0 if shorter and shorter == longer else None
    known = frozenset(longer)
    if sum(word in known for word in shorter) < _LEAST_KNOWN * len(shorter):
        return None
    in_order = common_in_order(shorter, longer) / len(shorter)
    ordered = in_order - common_in_order(shorter, longer[::-1]) / len(shorter)
    required = LEAST + SHORT / math.sqrt(len(shorter))
    alike = ordered + _covered(one, other) / 2 >= required and _tells_the_same(one, other)
    return in_order if alike else None


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


def _tells_the_same(one: Wording, other: Wording) -> bool:
    shorter, longer = sorted((one, other), key=lambda wording: len(wording.words))
    facts, known = one.facts | other.facts, frozenset(longer.words)
    plain = [word in known for word in shorter.words if word not in facts]
    kept = max(0.0, sum(plain) / len(plain) - CHANCE) if plain else 0.0
    fewer = min(len(one.facts), len(other.facts))
    spread = math.sqrt(fewer * kept * (1 - kept))
    return len(one.facts & other.facts) >= fewer * kept - DEVIATIONS * spread


def _covered(one: Wording, other: Wording) -> float:
    shorter, longer = sorted((one, other), key=lambda wording: len(wording.words))
    counterparts = [frozenset(sentence) for sentence in longer.sentences]
    covered = sum(
        len(sentence)
        for sentence in shorter.sentences
        if any(sum(word in known for word in sentence) >= COUNTERPART * len(sentence) for known in counterparts)
    )
    return covered / len(shorter.words)
