"""Draws how far a reader can be believed: reliability and risk over coverage, one line for each language, as SVG."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Final

from index.reading.held_out import Read
from index.reading.measure import reliability, risk_coverage

SIDE: Final = 320  # pixels of the square
MARGIN: Final = 48
LEGEND: Final = 150
BINS: Final = 8
MOST_POINTS: Final = 60
COLOURS: Final = {"en": "#1f77b4", "fr": "#d62728", "es": "#e6a100", "ar": "#2ca02c", "zh": "#9467bd"}
OTHER: Final = "#555555"
NAMES: Final = {"en": "English", "fr": "French", "es": "Spanish", "ar": "Arabic", "zh": "Chinese"}

Line = Sequence[tuple[float, float]]


def reliability_picture(reads: Sequence[Read]) -> str:
    """Return, over the relevance that was said, the share of passages that did answer."""
    lines = {
        language: [
            (one.said, one.came_true)
            for one in reliability([read.relevance for read in mine], [bool(read.accepted) for read in mine], BINS)
        ]
        for language, mine in _by_language(reads).items()
    }
    return _picture("relevance said", "passages that answer", lines, diagonal=True)


def risk_picture(reads: Sequence[Read]) -> str:
    """Return, over the share of questions answered, surest first, the mean of what is missing to an F1 of 1."""
    lines = {}
    for language, mine in _by_language(reads).items():
        coverage, risk = risk_coverage([read.score for read in mine], [1 - read.f1_if_answered for read in mine])
        every = max(1, len(coverage) // MOST_POINTS)
        lines[language] = list(zip(coverage[::every].tolist(), risk[::every].tolist(), strict=True))
    return _picture("questions answered, surest first", "risk: 1 - F1", lines)


def _by_language(reads: Sequence[Read]) -> dict[str, list[Read]]:
    languages = dict.fromkeys(read.language for read in reads)
    return {language: [read for read in reads if read.language == language] for language in languages}


def _picture(across: str, up: str, lines: Mapping[str, Line], *, diagonal: bool = False) -> str:
    width, height = SIDE + 2 * MARGIN + LEGEND, SIDE + 2 * MARGIN
    space = f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
    parts = [
        f'<svg {space} font-family="sans-serif" font-size="12">',
        f'<rect width="{width}" height="{height}" fill="white"/>',
        *_axes(across, up),
        *([_polyline([(0, 0), (1, 1)], OTHER, ' stroke-dasharray="4 4"')] if diagonal else []),
        *_plotted(lines),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _axes(across: str, up: str) -> Iterable[str]:
    middle = MARGIN + SIDE / 2
    yield f'<rect x="{MARGIN}" y="{MARGIN}" width="{SIDE}" height="{SIDE}" fill="none" stroke="#999"/>'
    yield f'<text x="{middle}" y="{SIDE + MARGIN + 36}" text-anchor="middle">{escape(across)}</text>'
    yield f'<text transform="translate(14 {middle}) rotate(-90)" text-anchor="middle">{escape(up)}</text>'
    for tick in range(0, 11, 2):
        x, y = _at(tick / 10, tick / 10)
        yield f'<text x="{x:g}" y="{SIDE + MARGIN + 18}" text-anchor="middle">{tick / 10:g}</text>'
        yield f'<text x="{MARGIN - 8}" y="{y + 4:g}" text-anchor="end">{tick / 10:g}</text>'


def _plotted(lines: Mapping[str, Line]) -> Iterable[str]:
    for row, (language, line) in enumerate(sorted(lines.items())):
        colour, y = COLOURS.get(language, OTHER), MARGIN + 12 + 20 * row
        yield _polyline(line, colour)
        yield f'<text x="{SIDE + MARGIN + 16}" y="{y}" fill="{colour}">{escape(NAMES.get(language, language))}</text>'


def _polyline(line: Line, colour: str, more: str = "") -> str:
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in (_at(*point) for point in line))
    return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"{more}/>'


def _at(across: float, up: float) -> tuple[float, float]:
    return MARGIN + across * SIDE, MARGIN + (1 - up) * SIDE
