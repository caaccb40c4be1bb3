"""Messages that name nothing: a wish for the news, for more of the last answer, or an address and not a word.

Told by the whole message. Not a question with little in it, "who resigned?": that is `bot.answer.events.choices`.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product
from typing import Final
from urllib.parse import urlsplit

from bot.answer.asked.vague_words import HAPPENED, MORE, NEWS
from index.text.normalise import fold

# Characters of such a message; no list has a longer one.
_LONGEST: Final = 120
_PUNCTUATION: Final = re.compile(r"[^\w\s]+|_")
# An address says so: a scheme, "www." or a path behind a host; "Hello.World" and "e.g." are none.
_ADDRESS: Final = re.compile(
    r"(?:https?://\S+|www\.[^\s/]+\.\S+|(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?/\S*)", re.IGNORECASE
)
_AROUND: Final = "<>()[]\"'«»“”„ \t\n"
_SCHEME: Final = re.compile(r"https?://", re.IGNORECASE)
# What tells from where a reader came, and nothing of the article.
_TRACKING: Final = re.compile(r"(?:^|&)(?:utm_\w+|fbclid|gclid|igshid|mc_[ce]id)=[^&]*", re.IGNORECASE)


def language_of_news(text: str) -> str | None:
    """Return the language of a text that asks for the news, where it stands alone; None for any other."""
    return asks_for_news(text) or asks_what_happened(text)


def asks_for_news(text: str) -> str | None:
    """Return the language in which a text asks for the news, whatever was said before; None where it does not."""
    return _language_of(text, "news")


def asks_what_happened(text: str) -> str | None:
    """Return the language of "what happened?", which asks for the news where nothing was said before, else None."""
    return _language_of(text, "happened")


def asks_for_more(text: str) -> str | None:
    """Return the language in which a text asks for what was left out of the last answer; None where it does not."""
    return _language_of(text, "more")


def address_in(text: str) -> str | None:
    """Return the address that a text is, None where it is anything more or else."""
    plain = text.strip(_AROUND)
    return plain if _ADDRESS.fullmatch(plain) else None


def names_nothing(text: str) -> bool:
    """Tell whether a text asks for the news, or is an address: nothing is asked by it that could be asked again."""
    return language_of_news(text) is not None or address_in(text) is not None


def spellings(address: str) -> Iterator[str]:
    """Yield an address as it may be stored, as it was written first: with or without https, www, a last slash, or
    what tells from where its reader came.
    """  # noqa: D205 - one sentence
    bare = _SCHEME.sub("", address)
    parts = urlsplit(f"https://{bare}")
    host = parts.netloc.removeprefix("www.")
    queries = dict.fromkeys((parts.query, _TRACKING.sub("", parts.query).removeprefix("&")))
    path = parts.path.rstrip("/")
    yield address
    for query, end, www, scheme in product(queries, ("", "/"), ("", "www."), ("https", "http")):
        yield f"{scheme}://{www}{host}{path}{end}" + (f"?{query}" if query else "")


def _language_of(text: str, wish: str) -> str | None:
    if len(text) > _LONGEST:
        return None
    plain = " ".join(_PUNCTUATION.sub(" ", fold(text)).split())
    return next((language for language, said in _patterns(wish).items() if said.fullmatch(plain)), None)


@lru_cache(maxsize=3)
def _patterns(wish: str) -> Mapping[str, re.Pattern[str]]:
    words = {"news": NEWS, "happened": HAPPENED, "more": MORE}[wish]
    return {language: re.compile(fold(said)) for language, said in words.items()}
