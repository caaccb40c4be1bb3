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
_DATELINE = 80  # characters: "WASHINGTON/NEW YORK, 23 September (Reuters) -" has 45
_AFTER_DATELINE = re.compile(r"\s*\.?\s*[-–—:]")
_SEPARATORS = re.compile(r"\s*[/,;&+|]\s*|\s+(?:et|and|und|avec|with|mit|y|e|con|и)\s+")
_PREFIXES = re.compile(r"^(?:avec|with|mit|con|com|from|par|by|с)\s+", re.IGNORECASE)
_INITIALS = re.compile(r"\w{1,8}")


def origin_of(text: str) -> str | None:
    """Return the agency that a by-line names first ("AFP", "ATS", "agences" where they stay unnamed), else None.

    A by-line is a line of its own, a dateline, or brackets at the end of a line. An agency that is merely spoken of
    ("told Agence France-Presse (AFP) that") is no by-line.
    """
    return next((name for line in text.splitlines() if (name := _of_line(line.strip()))), None)


def _of_line(line: str) -> str | None:
    whole = _LINE.fullmatch(line.strip("()（）[] ")) if len(line) <= 100 else None
    return (whole and _first(whole["names"])) or _of_dateline(line) or _of_end(line)


def _of_dateline(line: str) -> str | None:
    found = _BRACKETS.search(line, 0, _DATELINE)
    return _first(found[1]) if found and _AFTER_DATELINE.match(line, found.end()) else None


def _of_end(line: str) -> str | None:
    found = _BRACKETS_AT_END.search(line, max(0, len(line) - _DATELINE))
    return _first(found[1]) if found else None


def _first(names: str) -> str | None:
    first, *others = _SEPARATORS.split(_PREFIXES.sub("", names.strip()))
    known = all(other.casefold() in ALIASES for other in others)
    initials = "/" in names and all(map(_INITIALS.fullmatch, others))
    return ALIASES.get(first.casefold()) if known or initials else None
