"""An answer as it will be said, before any markup: what the terminal prints and Telegram renders."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line in our words.

    Attributes:
        text: Plain text, never markup.
        strong: A part of `text` to be set in bold, empty for none.
        cites: Numbers of the sources that carry the line.
    """

    text: str
    strong: str = ""
    cites: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
    """A quote, word for word, and the number of its source."""

    text: str
    n: int


@dataclass(frozen=True, slots=True)
class Source:
    """An article that is quoted: what the numbered list under an answer says of it.

    Attributes:
        ns: Numbers of the quotes that stand in it, ascending.
        label: Publisher, title and date in the reader's language, plain text.
        url: Address of the article, empty where it has none.
    """

    ns: tuple[int, ...]
    label: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer, ready to be rendered; `language` is that of the lines (right-to-left for "ar")."""

    language: str
    body: tuple[Line | Block, ...]
    sources: tuple[Source, ...] = ()
