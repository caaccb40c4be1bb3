"""A reply as plain text, for a terminal and for JSON."""

from bot.answer.reply import Block, Reply


def plain(reply: Reply) -> str:
    """Return the reply as lines of text: numbers of sources in brackets, quotes between guillemets."""
    lines = []
    for part in reply.body:
        if isinstance(part, Block):
            lines.append(f"  « {part.text} » [{part.n}]")
        else:
            lines.append(" ".join([part.text, *(f"[{n}]" for n in part.cites)]))
    lines += [
        f"{''.join(f'[{n}]' for n in source.ns)} {source.label} {source.url}".rstrip() for source in reply.sources
    ]
    return "\n".join(lines)
