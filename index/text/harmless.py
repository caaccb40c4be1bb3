"""Text as a terminal may show it: what it would obey instead is replaced, character for character."""

from typing import Final

# The C0 and C1 controls and delete: an article's title could else clear the screen, or write what looks like a source.
_OBEYED: Final = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0)], "\ufffd") | {ord(each): each for each in "\n\t"}


def harmless(text: str) -> str:
    """Return the text, as long as before, with a replacement character for each control but tab and line break."""
    return text.translate(_OBEYED)
