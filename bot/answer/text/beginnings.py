"""Words told by how they begin, in any of our languages: how `kinds`, `offices` and `sorts` know what a text names."""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Final

from index.text.normalise import fold

_ARABIC: Final = "ء-ي"


def compiled(words: str) -> re.Pattern[str]:
    """Compile an expression over folded text; its Arabic is written as Arabic is, and folded here."""
    return re.compile(re.sub(f"[{_ARABIC}]+", lambda found: fold(found[0]), words))


def beginnings(listed: str) -> re.Pattern[str]:
    """Match any of these where a word begins, in folded text; in Arabic behind what is written together with it.

    Args:
        listed: Beginnings, parted by white space, "_" for a space within one; with a full stop behind, whole words and
            their plurals; in Arabic the very words.
    """
    words = sorted({fold(word).replace("_", " ") for word in listed.split()}, key=len, reverse=True)
    unspaced = [word for word in words if "\u4e00" <= word[0] <= "\u9fff"]
    arabic = [word for word in words if re.match(f"[{_ARABIC}]", word)]
    others = [word for word in words if word not in unspaced and word not in arabic]
    semitic = [f"{word[:-1]}(?!\\w)" if word.endswith(".") else word for word in arabic]
    latin = [f"{word[:-1]}(?:e?s)?(?!\\w)" if word.endswith(".") else word for word in others]
    parts = [
        rf"(?<!\w)(?:{'|'.join(latin)})" if latin else "",
        rf"(?<!\w)[وفبلك]?(?:ال|لل)?(?:{'|'.join(semitic)})" if arabic else "",
        *unspaced,
    ]
    return re.compile("|".join(filter(None, parts)))


def naming(
    listed: Mapping[str, str], kept: int, idioms: re.Pattern[str] | None = None
) -> Callable[[str], frozenset[str]]:
    """Return what tells which of these a text names.

    Args:
        listed: By name the words that stand for it, as `beginnings` reads them.
        kept: Texts whose names are remembered: the same few are asked about again and again.
        idioms: What has such a word in it and names none of these, in folded text.
    """
    patterns = {name: beginnings(words) for name, words in listed.items()}

    @lru_cache(maxsize=kept)
    def named(text: str) -> frozenset[str]:
        folded = idioms.sub(" ", fold(text)) if idioms else fold(text)
        return frozenset(name for name, pattern in patterns.items() if pattern.search(folded))

    return named
