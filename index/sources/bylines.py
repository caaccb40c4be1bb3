"""The wire agency a text came from, as its by-line names it. Ten papers that print one agency are one source."""

import re

from index.agencies import ALIASES

# A line that is nothing but names and initials: "agences/jgal/olhor", "(AFP)", "Source: ATS, Reuters", "© AFP 2016".
_LINE = re.compile(
    r"(?:(?:sources?|quelle|fuente|fonte|المصدر|источник|来源)\s*[:：]\s*|©\s*|copyright\s+)?(?P<names>[^:.!?]{2,60}?)"
    r"(?:\s+\d{4})?\.?",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"[(（\[]\s*([^()（）\[\]]{2,40}?)\s*[)）\]]")
_BRACKETS_AT_END = re.compile(_BRACKETS.pattern + r"[\s.]*\Z")
_PLACE = re.compile(r"[^\W\d_a-z][^\d,.:;!?]{0,40}(?P<day>, [^,.:;!?]{0,20}\d[^,.:;!?]{0,20})?")
_JOINED = r"[\s-]+(?:\w{1,3}[\s-]+)?"  # within a name: "Press Trust of India"
_DATELINE = 80  # characters: "WASHINGTON/NEW YORK, 23 September (Reuters) -" has 45
_AFTER_DATELINE = re.compile(r"\s*(?:\.\s*)?[-–—:]")  # no two \s* side by side: of 1 MB of spaces they take hours
_SEPARATORS = re.compile(r"\s*[/,;&+|]\s*|\s+(?:et|and|und|avec|with|mit|y|e|con|и)\s+")
_PREFIXES = re.compile(r"^(?:avec|with|mit|con|com|from|par|by|с)\s+", re.IGNORECASE)
_INITIALS = re.compile(r"\w{1,8}")


def origin_of(text: str) -> str | None:
    """Return the agency that a by-line names first ("AFP", "ATS", "agences" where they stay unnamed), else None.

    A by-line is a line of its own, a dateline, or brackets at the end of the last line. An agency that is merely spoken
    of ("told Agence France-Presse (AFP) that", and at the end of any other paragraph) is no by-line.
    """
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return next((name for line in lines if (name := _of_line(line))), None) or (_of_end(lines[-1]) if lines else None)


def _of_line(line: str) -> str | None:
    whole = _LINE.fullmatch(line.strip("()（）[] ")) if len(line) <= 100 else None
    return (whole and _first(whole["names"])) or _of_dateline(line)


def _of_dateline(line: str) -> str | None:
    found = _BRACKETS.search(line, 0, _DATELINE)
    if found is None:
        return None
    stands_alone = found.end() == len(line) and _is_place(line[: found.start()].strip())
    return _first(found[1]) if stands_alone or _AFTER_DATELINE.match(line, found.end()) else None


def _is_place(words: str) -> bool:
    """Tell "BEIRUT" and "Beirut, 23 May" from the end of a sentence or a caption."""
    place = _PLACE.fullmatch(words)
    return place is not None and (words.isupper() or place["day"] is not None) and len(words.split()) < 7


def _of_end(line: str) -> str | None:
    found = _BRACKETS_AT_END.search(line, max(0, len(line) - _DATELINE))
    return _first(found[1]) if found and not _spells_out(line[: found.start()].rstrip(" \"'“”«»"), found[1]) else None


def _spells_out(words: str, short: str) -> bool:
    """Tell whether these words end in what the brackets after them abbreviate: "Andhra Pradesh (AP)"."""
    name = ALIASES.get(short.casefold())
    if any(words.casefold().endswith(alias) for alias, of in ALIASES.items() if of == name):
        return True
    initials = [rf"\b{re.escape(letter)}\w*" for letter in short.upper() if letter.isalnum()]
    return bool(initials[1:]) and re.search(_JOINED.join(initials) + r"\Z", words[-_DATELINE:]) is not None


def _first(names: str) -> str | None:
    first, *others = _SEPARATORS.split(_PREFIXES.sub("", names.strip()))
    known = all(other.casefold() in ALIASES for other in others)
    initials = "/" in names and all(map(_INITIALS.fullmatch, others))
    return ALIASES.get(first.casefold()) if known or initials else None
