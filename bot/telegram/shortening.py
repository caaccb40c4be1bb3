"""An answer that would take too many messages, made shorter: what stands last in its longest section goes first."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from bot.answer.reply import Block, Line, Reply, Source

Part = Line | Block
Unit = list[int]  # places in a body of what goes together: a claim and its quote, with the heading if it is the first


def shortened(reply: Reply, note: str, fits: Callable[[Reply], bool]) -> Reply:
    """Return as much of a reply as fits, with a note at its end and the sources of what is left.

    Lines that cite nothing stay, save headings of nothing. One claim is left whether it fits or not.

    Args:
        reply: Any.
        note: What says that something was left out.
        fits: Tells whether a reply is short enough; what has less in it fits rather.
    """
    goes = _order(reply.body)
    tries = range(1, len(goes))
    at = bisect_left(tries, True, key=lambda n: fits(_without(reply, goes[:n], note)))  # what is sought
    return _without(reply, goes[: min(at + 1, len(goes) - 1)] if goes else [], note)


def _order(body: Sequence[Part]) -> list[Unit]:
    """Return what may go, in the order in which it goes."""
    placed = [(n, section, unit) for section, units in enumerate(_sections(body)) for n, unit in enumerate(units)]
    return [unit for *_, unit in sorted(placed, reverse=True) if not all(_is_ours(body[place]) for place in unit)]


def _sections(body: Sequence[Part]) -> list[list[Unit]]:
    """Return the units of a body; each line that cites nothing begins a section."""
    sections: list[list[Unit]] = [[]]
    for place, part in enumerate(body):
        before = body[place - 1] if place else None
        if _is_ours(part):
            sections.append([[place]])
        elif before is not None and (_is_ours(before) or _announces(before, part)):
            sections[-1][-1].append(place)
        else:
            sections[-1].append([place])
    return sections


def _is_ours(part: Part) -> bool:
    return isinstance(part, Line) and not part.cites


def _announces(before: Part, part: Part) -> bool:
    return isinstance(before, Line) and isinstance(part, Block) and part.n in before.cites


def _without(reply: Reply, gone: Sequence[Unit], note: str) -> Reply:
    places = {place for unit in gone for place in unit}
    body = tuple(part for place, part in enumerate(reply.body) if place not in places)
    cited = {n for part in body for n in ((part.n,) if isinstance(part, Block) else part.cites)}
    sources = tuple(kept for source in reply.sources if (kept := _of(source, cited)).ns)
    return replace(reply, body=(*body, Line(note)), sources=sources)


def _of(source: Source, cited: Collection[int]) -> Source:
    return replace(source, ns=tuple(n for n in source.ns if n in cited))
