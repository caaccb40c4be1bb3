"""What the bot says itself, in five languages; `in_language` picks by the user's language code, else English."""

from collections.abc import Mapping

from bot.telegram.phrases.arabic import ARABIC
from bot.telegram.phrases.english import ENGLISH
from bot.telegram.phrases.french import FRENCH
from bot.telegram.phrases.german import GERMAN
from bot.telegram.phrases.spanish import SPANISH
from bot.telegram.phrases.wording import Wording

LANGUAGES: Mapping[str, Wording] = {"en": ENGLISH, "fr": FRENCH, "de": GERMAN, "es": SPANISH, "ar": ARABIC}


def in_language(code: str | None) -> Wording:
    """Return the phrases for a language code as Telegram gives it ("fr", "de-CH", None)."""
    return LANGUAGES.get((code or "").lower().split("-")[0], ENGLISH)
