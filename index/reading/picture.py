"""Draws lines over a square from 0 to 1 as SVG, each named at its side."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from itertools import cycle
from typing import Final

SIDE: Final = 320  # pixels of the square
MARGIN: Final = 48
LEGEND: Final = 190
COLOURS: Final = ("#1f77b4", "#d62728", "#e6a100", "#2ca02c", "#9467bd", "#8c564b", "#e377c2", "#17becf", "#7f7f7f")
OF_DIAGONAL: Final = "#555555"
MOST_POINTS: Final = 60

Line = Sequence[tuple[float, float]]


def thinned(line: Line) -> Line:
    """Return at most some sixty points of a line, evenly, its last one among them."""
    every = max(1, len(line) // MOST_POINTS)
    return [*line[:-1:every], *line[-1:]]


def picture(across: str, up: str, lines: Mapping[str, Line], *, diagonal: bool = False) -> str:
    """Return the picture.

    Args:
        across: What the horizontal axis shows.
        up: What the vertical axis shows.
        lines: Points from 0 to 1, by the name that stands beside the line, in its colour.
        diagonal: Whether to draw where both axes are equal.
    """
    width, height = SIDE + 2 * MARGIN + LEGEND, SIDE + 2 * MARGIN
    space = f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
    parts = [
        f'<svg {space} font-family="sans-serif" font-size="12">',
        f'<rect width="{width}" height="{height}" fill="white"/>',
        *_axes(across, up),
        *([_polyline([(0, 0), (1, 1)], OF_DIAGONAL, ' stroke-dasharray="4 4"')] if diagonal else []),
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
    for row, ((name, line), colour) in enumerate(zip(lines.items(), cycle(COLOURS), strict=False)):
        yield _polyline(line, colour)
        y = MARGIN + 12 + 20 * row
        yield f'<text x="{SIDE + MARGIN + 16}" y="{y}" fill="{colour}">{escape(name)}</text>'


def _polyline(line: Line, colour: str, more: str = "") -> str:
    points = " ".join(f"{x:.1f},{y:.1f}" for x, y in (_at(*point) for point in line))
    return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"{more}/>'


def _at(across: float, up: float) -> tuple[float, float]:
    return MARGIN + across * SIDE, MARGIN + (1 - up) * SIDE
