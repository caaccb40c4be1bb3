"""Sentences and where they stand. A line never runs into the next one, so a heading is a sentence of its own.

sentencex proposes the cuts of a line, without seeing its quotation marks, because one that is missing spoils the rest
of the line for it; we take back those after an abbreviation and inside a quotation. It never changes the text: offsets
are code points into what was given.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from index.domain import Span
from index.text.quotations import MARKS, Quotations

# A cut after one of these is taken back. Written without their last full stop. What a name follows:
_BEFORE_NAMES = {
    "en": "mr mrs ms mx dr prof gen col lt sgt capt cmdr maj adm gov sen rep rev hon st ste vs",
    "fr": "m mm mme mmes mlle mlles dr pr prof me mgr gén gal lt cdt st ste av",
    "de": "hr fr dr prof gen st bzw z.b d.h u.a z.t v.a bsp inkl evtl ggf vgl ehem geb gest",
    "es": "sr sra srta sres dr dra d dña gral cnel tte lic ing prof ud uds vd av avda ee",
    "it": "sig sigg dott dr prof avv ing gen on sen arch geom mons st s",
    "pt": "sr sra srs dr dra prof eng gen cel ten dep sen exmo av",
    "nl": "dhr mevr dr prof ir mr st",
    "ar": "د أ م ا ص هـ",
    "ru": "г ул д им т тов проф акад ген полк гос см стр обл р рис",
}
# And what a number follows.
_BEFORE_NUMBERS = {
    "en": "no nos p pp fig art ch approx ca jan feb mar apr jun jul aug sep sept oct nov dec",
    "fr": "no n env art chap p vol cf lun mar ven sam dim janv févr avr juil sept oct nov déc",
    "de": (
        "nr abs art s ca jan feb mär apr jun jul aug sep sept okt nov dez tel kap ziff abb bd aufl mind max min zzgl "
        "abzgl tab rn"
    ),
    "es": "núm nº no pág art cap aprox ene feb mar abr jun jul ago sept oct nov dic",
    "it": "n nr pag art ca cap gen feb mar apr giu lug ago sett ott nov dic",
    "pt": "núm nº no pág art cap aprox jan fev mar abr jun jul ago set out nov dez",
    "nl": "nr blz ca art",
    "ru": "п ст гл № ок",
}
_NAMED = {language: frozenset(words.split()) for language, words in _BEFORE_NAMES.items()}
_NUMBERED = {language: frozenset(words.split()) for language, words in _BEFORE_NUMBERS.items()}

# sentencex takes time by the square of a line without spaces: 40,000 Chinese characters 1.5 s, 2,000 at a time 0.2 s.
_BLOCK = 2000
_SEEN = 60  # characters on either side of a cut that decide about it; the longest abbreviation has 6
_LAST_WORD = re.compile(r"([^\s(\[«»“”„\"'’]+)\.\s*\Z")
_INITIALS = re.compile(r"\w(?:\.-\w)*")
# What no ordinal stands before: "von mindestens 70. Den Schaden …".
_NO_GERMAN_NOUN = re.compile(
    r"(?:D(?:er|ie|as|en|em|es)|Ein(?:e[mnrs]?)?|Es|Er|Sie|Wir|Ich|Auch|Aber|Doch|Dabei|Nach|Bei|Laut|Zudem|Mehr)\b"
)
_GERMAN_ORDINAL = re.compile(r"[0-9]{1,2}|[IVX]+")
# A German sentence that begins with a number, where sentencex sees no end before any; "Hauptstr. 12" is none.
_BEFORE_GERMAN_NUMBER = re.compile(r"(?<=[^\W\d_]{3})(?<!str)(?<!nr)[.!?]\s+(?=\d)")
_ENGLISH_DAY = re.compile(
    "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{2,4}\\b)"
)


def split(text: str, language: str) -> list[Span]:
    """Return the sentences of a text in ascending order.

    No span overlaps another or has white space at its ends, and every character that is not white space is in exactly
    one. An unknown language ("und") is split by punctuation alone.
    """
    return [span for line in _lines(text) for span in _sentences(text, line, language)]


def _lines(text: str) -> Iterator[Span]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield Span(start, start + len(line))
        start += len(line)


def _sentences(text: str, line: Span, language: str) -> Iterator[Span]:
    words = line.of(text)
    if not words or words.isspace():
        return
    cuts = [0, *_cuts(words, language), len(words)]
    for start, end in pairwise(cuts):
        piece = words[start:end]
        left = len(piece) - len(piece.lstrip())
        if stripped := piece.strip():
            yield Span(line.start + start + left, line.start + start + left + len(stripped))


def _cuts(words: str, language: str) -> Iterator[int]:
    quotations = Quotations(words, language)
    last = 0
    for proposed in sorted({*_proposed(quotations.masked, language), *_before_numbers(quotations.masked, language)}):
        cut = _beside_marks(words, proposed, quotations)
        before, after = words[max(last, cut - _SEEN) : cut], words[cut : cut + _SEEN]
        if last < cut < len(words) and not quotations.hold(cut) and _ends_here(before, after, language):
            yield cut
            last = cut


def _before_numbers(words: str, language: str) -> Iterator[int]:
    """Yield where sentences may begin with a number, as far as the segmenter does not see them."""
    if language == "de":
        yield from (found.end() for found in _BEFORE_GERMAN_NUMBER.finditer(words))


def _proposed(words: str, language: str) -> Iterator[int]:
    start = 0
    while start < len(words):
        pieces = _segmented(words[start : start + _BLOCK], language)
        is_last = start + _BLOCK >= len(words)
        for piece in pieces if is_last else pieces[:-1]:
            start += len(piece)
            yield start
        if not is_last and len(pieces) == 1:
            start += _BLOCK


def _segmented(words: str, language: str) -> list[str]:
    import sentencex

    # Lone surrogates, which it refuses, become as many question marks.
    pieces: list[str] = sentencex.segment(language, words.encode("utf-8", "replace").decode())
    return pieces


def _beside_marks(words: str, cut: int, quotations: Quotations) -> int:
    start = end = cut
    while start > max(0, cut - _SEEN) and _is_between(words[start - 1]):
        start -= 1
    while end < min(len(words), cut + _SEEN) and _is_between(words[end]):
        end += 1
    return next((at for at in range(start, end) if at in quotations.openings), end)


def _is_between(char: str) -> bool:
    return char.isspace() or char in MARKS


def _ends_here(before: str, after: str, language: str) -> bool:
    after = after.lstrip()
    if not any(char.isalpha() for char in before) or not any(char.isalnum() for char in after):
        return False
    if after.lstrip("\"'«»“”„‘’([- ")[:1].islower():
        return False
    word = _LAST_WORD.search(before)
    if language == "en" and word and word[1] in {"a.m", "p.m"} and _ENGLISH_DAY.match(after):
        return False
    return word is None or not _is_abbreviation(word, after, language)


def _is_abbreviation(found: re.Match[str], after: str, language: str) -> bool:
    word = found[1].casefold()
    if after[0].isdigit() and word in _NUMBERED.get(language, ()):
        return True
    if language == "de" and _GERMAN_ORDINAL.fullmatch(found[1]):
        return _NO_GERMAN_NOUN.match(after) is None
    if word in _NAMED.get(language, ()):
        return True
    return found[1].isupper() and _INITIALS.fullmatch(found[1]) is not None
