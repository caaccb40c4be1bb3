"""Folding: one form for all the ways a word is written. For comparing, never for offsets or for showing."""

import unicodedata

_ARABIC = str.maketrans({"ى": "ي", "ة": "ه", "ک": "ك", "ی": "ي", "ـ": None})


def fold(text: str) -> str:
    """Return the text without case, accents and compatibility forms.

    NFKD without combining marks, casefolded; composed again, so that Hangul stays syllables. Arabic loses vowel signs
    and tatweel, and its alef, ya and ta-marbuta variants become one. Vowel signs of Indic scripts stay: they are
    letters there, and Unicode gives them no combining class. `fold(fold(x)) == fold(x)`.
    """
    if text.isascii():
        return text.lower()
    folded = _strip_marks(_strip_marks(text).casefold())
    return unicodedata.normalize("NFC", folded.translate(_ARABIC))


def _strip_marks(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char))
