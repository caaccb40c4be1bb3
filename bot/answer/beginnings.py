"""Words told by how they begin, in any of our languages: how `kinds` and `offices` know what a text speaks of."""

import re
from typing import Final

from index.text.normalise import fold

_ARABIC: Final = "ء-ي"


def beginnings(listed: str) -> re.Pattern[str]:
    """Match any of these where a word begins, in folded text; in Arabic behind what is written together with it.

    Args:
        listed: Beginnings, parted by white space, "_" for a space within one; with a full stop behind, whole words and
            their plurals.
    """
    words = sorted({fold(word).replace("_", " ") for word in listed.split()}, key=len, reverse=True)
    unspaced = [word for word in words if "\u4e00" <= word[0] <= "\u9fff"]
    arabic = [word for word in words if re.match(f"[{_ARABIC}]", word)]
    others = [word for word in words if word not in unspaced and word not in arabic]
    latin = [f"{word[:-1]}(?:e?s)?(?!\\w)" if word.endswith(".") else word for word in others]
    parts = [
        rf"(?<!\w)(?:{'|'.join(latin)})" if latin else "",
        rf"(?<!\w)[وفبلك]?(?:ال|لل)?(?:{'|'.join(arabic)})" if arabic else "",
        *unspaced,
    ]
    return re.compile("|".join(filter(None, parts)))
