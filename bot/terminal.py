"""A reply on a terminal: the same lines as `plain`, with weight where the terminal shows it."""

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from bot.answer.reply import Block, Line, Reply
from bot.plain import plain


def show(reply: Reply, console: Console | None = None) -> None:
    """Print a reply; colours and bold only where the output is a terminal."""
    out = console or Console(highlight=False)
    if not out.is_terminal:
        out.file.write(plain(reply) + "\n")
        return
    for part in reply.body:
        out.print(_block(part) if isinstance(part, Block) else _line(part))
    if reply.sources:
        out.print()
    for source in reply.sources:
        numbers = "".join(f"[{n}]" for n in source.ns)
        out.print(Text(f"{numbers} {source.label} {source.url}".rstrip(), style="dim"))


def _line(line: Line) -> Text:
    text = Text(" ".join([line.text, *(f"[{n}]" for n in line.cites)]))
    start = line.text.find(line.strong) if line.strong else -1
    if start >= 0:
        text.stylize("bold", start, start + len(line.strong))
    return text


def _block(block: Block) -> Padding:
    return Padding(Text(f"« {block.text} » [{block.n}]", style="italic"), (0, 0, 0, 2))
