"""A reply on a terminal: the same lines as `plain`, with weight where the terminal shows it."""

import sys
from typing import TYPE_CHECKING

from bot.answer.reply import Block, Line, Reply
from bot.plain import plain
from index.text.harmless import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType
    from rich.padding import Padding
    from rich.text import Text


def show(reply: Reply) -> None:
    """Print a reply; colours and bold only where stdout is a terminal."""
    if not sys.stdout.isatty():
        sys.stdout.write(harmless(plain(reply)) + "\n")
        return
    from rich.console import Console, Group

    Console(highlight=False).print(Group(*_rendered(reply)))


def _rendered(reply: Reply) -> "Iterator[RenderableType]":
    yield from (_block(part) if isinstance(part, Block) else _line(part) for part in reply.body)
    yield _text("")
    for source in reply.sources:
        numbers = "".join(f"[{n}]" for n in source.ns)
        yield _text(f"{numbers} {source.label} {source.url}".rstrip(), "dim")


def _text(words: str, style: str = "") -> "Text":
    from rich.text import Text

    return Text(harmless(words), style)


def _line(line: Line) -> "Text":
    text = _text(" ".join([line.text, *(f"[{n}]" for n in line.cites)]))
    start = line.text.find(line.strong) if line.strong else -1
    if start >= 0:
        text.stylize("bold", start, start + len(line.strong))
    return text


def _block(block: Block) -> "Padding":
    from rich.padding import Padding

    return Padding(_text(f"« {block.text} » [{block.n}]", "italic"), (0, 0, 0, 2))
