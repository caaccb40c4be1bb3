"""The nouns. All frozen; none knows of storage, models or Telegram.

Offsets are code points into `Article.text`, end exclusive, so that `article.text[start:end]` is always what is meant.
"""

import math
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple


class Span(NamedTuple):
    """A slice of a text: code points, end exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words of this span."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was given to us. Its text is never edited after it was parsed.

    Attributes:
        id: Unique in a store.
        published: Aware, or None where the article does not say.
        source: The publisher ("RTS"), empty where unknown.
        language: ISO 639-1, or "und".
        origin: The wire agency the text came from, as named in its by-line ("AFP"), or None.
        location: The file it was read from, so that a vanished file can be noticed; empty when it came otherwise.
        is_named_by_file: Whether it came without an id and is called as its file is, and maybe others'. Not stored.
    """

    id: str
    text: str
    title: str = ""
    url: str = ""
    published: datetime | None = None
    source: str = ""
    language: str = "und"
    authors: tuple[str, ...] = ()
    origin: str | None = None
    location: str = field(default="", compare=False)
    is_named_by_file: bool = field(default=False, compare=False)

    @property
    def sha256(self) -> str:
        """Hash of everything a reader sees: two articles with the same hash need no new work."""
        published = self.published.isoformat() if self.published else ""
        seen = (self.title, self.text, self.url, published, self.source, self.language, "\x1e".join(self.authors))
        return sha256("\x1f".join((*seen, self.origin or "")).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Passage:
    """Whole neighbouring sentences of one article; the unit that is embedded and found."""

    article_id: str
    start: int
    end: int

    @property
    def id(self) -> str:
        """`article_id:start`."""
        return f"{self.article_id}:{self.start}"


class Ranked(NamedTuple):
    """A passage's row in the store and its score in one engine, higher is better."""

    row: int
    score: float


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader makes of a text for a question.

    Attributes:
        relevance: How likely it is that the text answers the question, 0..1, calibrated.
        span: The words that answer best, a slice of the text in whole words; None where the text has no words or the
            model only tells relevance. Whether they do answer, `span_score` says.
        span_score: Log-odds of this span against "it does not say"; the more it is above 0, the surer.
        beginnings: For each place of the text where a model may see an answer begin, the log-odds of that against "it
            does not say".
    """

    relevance: float
    span: Span | None = None
    span_score: float = 0.0
    beginnings: tuple[tuple[int, float], ...] = ()

    @property
    def answer(self) -> Span | None:
        """The span where it is likelier than nothing."""
        return self.span if self.span_score > 0 else None

    def odds_within(self, stretch: Span) -> float:
        """Return the odds that an answer begins in a stretch; of a model that tells of one span only, that one's."""
        told = self.beginnings or (((self.span.start, self.span_score),) if self.span else ())
        return sum(math.exp(score) for at, score in told if stretch.start <= at < stretch.end)


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found for a question, and why.

    Attributes:
        score: What the order is by, higher is better: the fused score, and more where a reader liked it; comparable
            within one search only.
        dense_rank: 1-based place in the vector search, None where it did not appear; equal ones share theirs.
        lexical_rank: 1-based place in the word search, likewise.
        similarity: Cosine of question and passage, whichever engine found it.
        reading: What a reader made of it, None where none has read it.
    """

    article: Article
    passage: Passage
    score: float
    dense_rank: int | None = None
    lexical_rank: int | None = None
    similarity: float = 0.0
    reading: Reading | None = None

    @property
    def text(self) -> str:
        """The passage's words, exactly as in the article."""
        return self.article.text[self.passage.start : self.passage.end]


@dataclass(frozen=True, slots=True)
class Readable:
    """A stretch of text with what stands above it: what a reader reads for a question."""

    text: str
    title: str = ""
    published: datetime | None = None

    @classmethod
    def of(cls, article: Article, passage: Passage) -> "Readable":
        """Return a passage under its article's title and date."""
        return cls(article.text[passage.start : passage.end], article.title, article.published)


@dataclass(frozen=True, slots=True)
class Quote:
    """A claim that an article holds these words at this place. `bot.answer.verify` checks it against the store."""

    article_id: str
    start: int
    end: int
    text: str

    @classmethod
    def of(cls, article: Article, span: Span) -> "Quote":
        """Cut a quote out of an article."""
        return cls(article.id, span.start, span.end, span.of(article.text))

    def stands_in(self, article: Article) -> bool:
        """Tell whether the article holds exactly these words at this place."""
        return article.id == self.article_id and article.text[self.start : self.end] == self.text


class Bound(StrEnum):
    """How a source limits its figure."""

    EXACTLY = "exactly"
    AT_LEAST = "at least"
    MORE_THAN = "more than"
    AT_MOST = "at most"
    LESS_THAN = "less than"
    NEARLY = "nearly"
    ABOUT = "about"
    BETWEEN = "between"


class Counted(StrEnum):
    """What a figure counts, where that is one of the things news keeps counting."""

    DEAD = "dead"
    INJURED = "injured"
    MISSING = "missing"
    DISPLACED = "displaced"
    ARRESTED = "arrested"
    RESCUED = "rescued"
    AFFECTED = "affected"  # residents, inhabitants, people cut off
    OTHER = "other"


SUFFERED = frozenset({Counted.DEAD, Counted.INJURED, Counted.MISSING})  # what befalls people


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity with its owner.

    Attributes:
        value: The number, or the lower one of a range.
        high: The upper number of a range, else None.
        counted: The kind of thing counted.
        unit: The words for what is counted, verbatim ("morts").
        said_by: The owner, verbatim from the article ("Ammar al-Selmo, le responsable …"); None where nobody is named.
        scope: The words that widen the figure beyond the event reported ("un conflit … en plus de cinq ans"); None
            where it is the event's own.
        as_of: When the figure held: the article's date unless the text says otherwise.
        span: The number with its bound and unit, in the article ("plus de 70 morts").
        quote: The sentence (or sentences) the figure and its owner stand in.
    """

    value: float
    high: float | None
    bound: Bound
    counted: Counted
    unit: str
    said_by: str | None
    scope: str | None
    as_of: datetime | None
    span: Span
    quote: Quote


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an article's text began, as far as the store can tell. Copies of one text have one origin.

    Attributes:
        first: Id of the article to cite for what its copies say: the agency's own, else the earliest. The article's own
            where it copies none.
        copied_from: Id of the earlier article it is most like, None where it copies none.
        agency: The wire agency that this article or another of its line names ("AFP"), None where none is named.
    """

    first: str
    copied_from: str | None = None
    agency: str | None = None

    @property
    def key(self) -> str:
        """Equal exactly where two articles are not independent: one agency's, or copies of one text."""
        return f"agency:{self.agency.casefold()}" if self.agency else f"article:{self.first}"


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that could not be taken in, and why. The rest of the batch goes on.

    Attributes:
        hides: Whether articles that stand there may not have been met for it, so that none of them counts as vanished.
    """

    path: str
    reason: str
    hides: bool = True


@dataclass(frozen=True, slots=True)
class AddReport:
    """What one `add` did. `articles` is how many the store holds afterwards, `passages` likewise.

    Attributes:
        skipped: What could not be taken in; of very much the first thousand.
        unlisted: How many more could not.
    """

    articles: int
    added: int
    changed: int
    unchanged: int
    removed: int
    skipped: tuple[Skipped, ...]
    passages: int
    seconds: float
    unlisted: int = 0


@dataclass(frozen=True, slots=True)
class Status:
    """What a store holds.

    Attributes:
        publishers: (name, articles), most articles first; the name is empty where unknown.
        languages: (ISO 639-1 code, articles), most articles first.
        newest: When the latest article was published, None where no article says.
        model: Identity of the model that made the vectors, empty before the first.
        dimension: Length of a vector, 0 before the first.
    """

    articles: int
    passages: int
    figures: int
    publishers: tuple[tuple[str, int], ...]
    languages: tuple[tuple[str, int], ...]
    newest: datetime | None
    oldest: datetime | None
    model: str
    dimension: int
