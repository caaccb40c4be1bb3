"""Markdown with an optional YAML head: one file, one article, of which only the words are kept."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from pydantic import ValidationError

from index.domain import Article, Skipped
from index.errors import SourceError
from index.sources.files import decode, read_bytes
from index.sources.record import Record, complaint_of

_HEAD = re.compile(r"\A---[ \t]*\n(?P<yaml>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_MAX_BYTES = 1_000_000  # of nothing but brackets take the parser 40 s; of prose, 0.1 s
_LONGEST_HEAD = 64_000  # characters; PyYAML reads about 100 kB a second
_NULL = ("", "~", "null")
# A comment that nobody closed goes on to the end, as in a browser; looked for at each "<!--" it would take hours.
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[^<>]*>", re.DOTALL)


def read_markdown(path: Path) -> Iterator[Article | Skipped]:
    """Yield the file's article; the head may give id, title, url, published, source, language, authors and origin.

    Without a head the title is the first heading and the id the file's name. The text is plain: each paragraph,
    heading, item of a list and row of a table is a line. Raises SourceError if the file or its head cannot be read.
    """
    content = decode(read_bytes(path, _MAX_BYTES))
    head = _HEAD.match(content, 0, _LONGEST_HEAD)
    fields = _fields(head["yaml"]) if head else {}
    tokens = _parser().parse(content[head.end() :] if head else content)
    fields["text"] = "\n".join(_lines(tokens))
    fields["title"] = fields.get("title") or _first_heading(tokens)
    try:
        record = Record.model_validate(fields)
    except ValidationError as error:
        raise complaint_of(error) from error
    yield from record.articles(path)


def _fields(head: str) -> dict[str, object]:
    try:
        fields = yaml.load(head, yaml.BaseLoader) or {}  # noqa: S506 - makes only strings, as they are written
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        problem = " ".join(str(error).split())[:200]
        raise SourceError(f"its head is not valid YAML: {problem}.", "Put values with a colon in quotes.") from error
    if not isinstance(fields, dict):
        raise SourceError("its head is not a list of fields.", 'Write lines such as "title: …".')
    return {str(key): value for key, value in fields.items() if value not in _NULL}


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark").enable("table").enable("strikethrough")


def _lines(tokens: Sequence[Token]) -> Iterator[str]:
    row: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close" and row is not None:
            yield " ".join(filter(None, row))
            row = None
        elif words := _words(token):
            if row is None:
                yield words
            else:
                row.append(words)


def _words(token: Token) -> str:
    match token.type:
        case "inline":
            return "".join(map(_inline, token.children or ())).strip()
        case "fence" | "code_block":
            return token.content.strip()
        case "html_block":
            return _TAG.sub("", token.content).strip()
        case _:
            return ""


def _inline(token: Token) -> str:
    match token.type:
        case "softbreak":
            return " "
        case "hardbreak":
            return "\n"
        case "image":
            return "".join(map(_inline, token.children or ()))
        case "html_inline":
            return ""
        case _:
            return token.content


def _first_heading(tokens: Sequence[Token]) -> str:
    at = next((at for at, token in enumerate(tokens) if token.type == "heading_open"), None)
    return _words(tokens[at + 1]) if at is not None else ""
