"""What the bot says itself, in five languages; `in_language` picks by the user's language code, else English."""

import re
from collections.abc import Mapping

from bot.telegram.phrases.arabic import ARABIC
from bot.telegram.phrases.english import ENGLISH
from bot.telegram.phrases.french import FRENCH
from bot.telegram.phrases.german import GERMAN
from bot.telegram.phrases.spanish import SPANISH
from bot.telegram.phrases.wording import Wording
from index.text.normalise import fold

LANGUAGES: Mapping[str, Wording] = {"en": ENGLISH, "fr": FRENCH, "de": GERMAN, "es": SPANISH, "ar": ARABIC}
_ASKING_HELP = {fold(words) for wording in LANGUAGES.values() for words in wording.asking_help}


def asks_for_help(text: str) -> bool:
    """Tell whether a text asks for nothing but who the bot is or what it can do."""
    return " ".join(re.findall(r"\w+", fold(text))) in _ASKING_HELP


def in_language(code: str | None) -> Wording:
    """Return the phrases for a language code as Telegram gives it ("fr", "de-CH", None)."""
    return LANGUAGES.get((code or "").lower().split("-")[0], ENGLISH)
