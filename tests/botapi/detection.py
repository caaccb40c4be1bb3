"""Entities that Telegram finds in plain text: mentions, commands, hashtags, addresses of pages and of mailboxes.

Not the whole of Telegram's grammar: a bare domain counts only under a few endings, and only ASCII user names do.
"""

import re
from collections.abc import Iterator

from botapi.entities import Entity, units

ENDINGS = "com|org|net|info|news|io|dev|eu|fr|de|es|it|uk|ch|be|nl|pt|ru|ua|sy|me"
HOST = r"[\w-]+(?:\.[\w-]+)*"

# In the order of precedence: what overlaps an earlier one is left out.
PATTERNS = (
    ("email", re.compile(rf"(?<![\w.+-])[\w.+-]+@{HOST}\.\w{{2,}}\b")),
    ("url", re.compile(rf"(?<![\w@])(?:https?://{HOST}|{HOST}\.(?:{ENDINGS})\b)(?::\d+)?(?:[/?#][^\s<>\"«»]*)?")),
    ("mention", re.compile(r"(?<![\w@/])@[A-Za-z0-9_]{4,32}\b")),
    ("bot_command", re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])")),
    ("hashtag", re.compile(r"(?<!\w)#\w*[^\W\d]\w*")),
)


def found(text: str) -> Iterator[Entity]:
    """What stands in `text`, never two on the same words."""
    taken: list[tuple[int, int]] = []
    for kind, pattern in PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.start(), match.start() + len(match.group().rstrip(".,:;!?)'"))
            if not any(start < other_end and other_start < end for other_start, other_end in taken):
                taken.append((start, end))
                yield Entity(kind, units(text[:start]), units(text[start:end]))
