"""What a file says of one article, checked, and made into an `Article`."""

import re
from collections.abc import Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, FailFast, Field, StrictStr, ValidationError

from index.domain import Article, Skipped
from index.errors import SourceError
from index.publishers import publisher_named
from index.sources.bylines import origin_of
from index.sources.dates import parse_published
from index.sources.files import printable
from index.text.languages import detect

_NO_TEXT = re.compile(r"[\x00\ud800-\udfff]")  # SQLite cuts a text at NUL, and surrogates cannot be written as UTF-8
_LONGEST_TEXT = 500_000  # characters: a novel; what finds, quotes and checks an article reads all of it
_LONGEST = 2000  # characters of any field but the text; the longest URL that browsers take has about as many
_MOST_AUTHORS = 1000  # a paper of physics may have more; of all of them no answer tells


def _one_line(value: object) -> object:
    return " ".join(value.split()) if isinstance(value, str) else "" if value is None else value


def _names(value: object) -> object:
    return [] if value is None else [value] if isinstance(value, str) else value


Line = Annotated[str, BeforeValidator(_one_line)]


class Record(BaseModel):
    """The fields an article may come with. Only `text` is required; null is as good as absent."""

    # Other keys ("event") belong to whoever wrote the file.
    model_config = ConfigDict(frozen=True, extra="ignore", coerce_numbers_to_str=True)

    text: StrictStr
    id: Line = ""
    url: Line = ""
    title: Line = ""
    published: object = None
    source: Line = ""
    language: Line = ""
    authors: Annotated[tuple[Line, ...], FailFast(), Field(max_length=_MOST_AUTHORS), BeforeValidator(_names)] = ()
    origin: Line = ""

    def articles(self, path: Path, fallback_id: str = "", where: str = "") -> Iterator[Article | Skipped]:
        """Yield the article, and after it a Skipped if only its date could not be used.

        Without an id and a fallback it is called as its file is. `where` begins every reason ("line 17: ").
        Raises SourceError if there is no article in the record.
        """
        self._check()
        published, complaint = _date(self.published)
        yield Article(
            id=self.id or fallback_id or path.stem,
            text=self.text,
            title=self.title,
            url=self.url,
            published=published,
            source=publisher_named(self.source),
            language=_code(self.language) or detect(f"{self.title}\n{self.text}"),
            authors=tuple(name for name in self.authors if name),
            origin=self.origin or origin_of(self.text),
            location=printable(path),
            is_named_by_file=not (self.id or fallback_id),
        )
        if complaint:
            yield Skipped(printable(path), where + complaint, hides=False)

    def _check(self) -> None:
        if not any(char.isalnum() for char in self.text):
            raise SourceError("there is no text in it.", "Give the article's text.")
        if len(self.text) > _LONGEST_TEXT:
            raise SourceError(f"its text has over {_LONGEST_TEXT} characters.", "Split it into several articles.")
        lines = (self.id, self.url, self.title, self.source, self.language, self.origin, *self.authors)
        if any(map(_NO_TEXT.search, (self.text, *lines))):
            raise SourceError("it holds NUL characters or halves of characters.", "Remove them.")
        if any(len(line) > _LONGEST for line in lines):
            raise SourceError(f"a field other than the text has over {_LONGEST} characters.", "Shorten it.")

    @property
    def fingerprint(self) -> str:
        """Twelve hex digits of title and text, for an article that comes without a name."""
        return sha256(f"{self.title}\x1f{self.text}".encode("utf-8", "surrogatepass")).hexdigest()[:12]


def complaint_of(error: ValidationError) -> SourceError:
    """Say in one line what is wrong with a record."""
    first = error.errors(include_url=False, include_input=False)[0]
    field = ".".join(str(part) for part in first["loc"])
    if first["type"] == "missing":
        return SourceError(f'it has no "{field}".', 'Give at least {"text": "…"}.')
    problem = f"{field}: {first['msg']}" if field else first["msg"]
    return SourceError(f"{problem}.", "Mend the line, or write it again with a JSON library.")


def _date(value: object) -> tuple[datetime | None, str]:
    if value is None or value == "":
        return None, ""
    try:
        return parse_published(value), ""
    except ValueError as error:
        return None, f"kept without a date: {str(error)[:100]}. Write it as 2016-09-23T20:15:00+02:00."


def _code(language: str) -> str:
    code = language.replace("_", "-").split("-")[0].lower()
    return code if len(code) == 2 and code.isascii() and code.isalpha() else ""
