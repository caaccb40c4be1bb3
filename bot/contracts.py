"""The JSON that `depeche ask --json` prints, and the question lines it reads. Tools rely on it."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from pydantic import BaseModel, Field

import index.contracts
from bot.answer.answers import Answer, Answered, Citation, CitedFigure, Disputed, NotFound, Reason, Root
from bot.answer.asked.place import place_of
from bot.answer.reply import Reply
from bot.plain import plain
from index.domain import Article

STATUSES = {Answered: "answered", Disputed: "disputed", NotFound: "not_found"}


class QuestionLine(index.contracts.QuestionLine):
    """A question that may bring its own evidence."""

    passages: tuple[str, ...] | None = Field(default=None, description="Only these are the evidence.")
    asked_on: date | None = Field(default=None, description="When it was asked: nothing of a later day is used.")

    @property
    def asked(self) -> datetime | None:
        """The last instant of the day on which it was asked."""
        return datetime.combine(self.asked_on, time.max, UTC) if self.asked_on else None


class QuoteLine(BaseModel):
    """A quote: `text` is `article.text[start:end]`."""

    n: int
    article_id: str
    start: int
    end: int
    text: str
    title: str
    url: str
    source: str
    published: datetime | None
    language: str
    origin: str | None

    @classmethod
    def of(cls, citation: Citation) -> "QuoteLine":
        """Flatten a citation."""
        quote, article = citation.quote, citation.article
        return cls(
            n=citation.n,
            article_id=quote.article_id,
            start=quote.start,
            end=quote.end,
            text=quote.text,
            title=article.title,
            url=article.url,
            source=article.source,
            published=article.published,
            language=article.language,
            origin=article.origin,
        )


class OriginLine(BaseModel):
    """An independent origin of a figure: `name` is the agency, or the outlet it began with; one quote an outlet."""

    name: str
    outlets: int
    quotes: list[int]


class FigureLine(BaseModel):
    """A figure; `quote` is the number of the quote it stands in, `said_by` null where the article names nobody.

    `origins` are the independent ones of a side's own figure, copies of one text counted once; empty for the others.
    """

    value: float
    high: float | None
    bound: str
    counted: str
    said_by: str | None
    scope: str | None
    as_of: datetime | None
    quote: int
    told_on: date | None
    standing: str = Field(description="holds, earlier (replaced since), other_scope, or withdrawn.")
    origins: list[OriginLine]

    @classmethod
    def of(cls, cited: CitedFigure, standing: str, roots: Sequence[Root] = ()) -> "FigureLine":
        """Flatten a figure."""
        figure = cited.figure
        return cls(
            value=figure.value,
            high=figure.high,
            bound=figure.bound.value,
            counted=figure.counted.value,
            said_by=figure.said_by,
            scope=figure.scope,
            as_of=figure.as_of,
            quote=cited.n,
            told_on=cited.day,
            standing=standing,
            origins=[OriginLine(name=root.name, outlets=len(root.ns), quotes=list(root.ns)) for root in roots],
        )


class ChoiceLine(BaseModel):
    """An event that may be meant, by an article about it: naming its place or its day asks about it. Or the news."""

    article_id: str
    title: str
    place: str = Field(description="As the dateline or else the title has it; empty where neither does.")
    url: str
    source: str
    published: datetime | None
    language: str

    @classmethod
    def of(cls, article: Article) -> "ChoiceLine":
        """Name an event by an article."""
        return cls(
            article_id=article.id,
            title=article.title,
            place=place_of(article),
            url=article.url,
            source=article.source,
            published=article.published,
            language=article.language,
        )


class AnswerLine(BaseModel):
    """One answered question. Figures: the sides' own, best first, then the others as `standings_of` has them.

    `choices` is not empty only where the status is not_found because several events may be meant, or the news is asked
    for; latest first. Which of them, or why else nothing was found, `reason` tells where it is not that the articles do
    not say: several_events, headlines, nothing_asked, no_more, unknown_address.
    `also`, there only where one text asks several questions, holds the answers to the further ones under the same id,
    each with quotes of its own.
    """

    id: str
    question: str
    status: str
    answer: str
    short: str | None
    confidence: float
    quotes: list[QuoteLine]
    figures: list[FigureLine]
    choices: list[ChoiceLine]
    reason: str = Reason.NOT_TOLD
    also: "list[AnswerLine]" = []
    ms: float

    @classmethod
    def of(cls, name: str, answer: Answer, reply: Reply, ms: float) -> "AnswerLine":
        """Flatten an answer and its reply.

        Args:
            name: The question's id.
            answer: As verified.
            reply: The same, composed.
            ms: Milliseconds from question to reply.
        """
        return cls(
            id=name,
            question=answer.question,
            status=STATUSES[type(answer)],
            answer=plain(reply),
            short=answer.short if isinstance(answer, Answered) else None,
            confidence=round(answer.confidence, 4),
            quotes=[QuoteLine.of(citation) for citation in answer.citations],
            figures=[FigureLine.of(cited, standing, _roots(cited, answer)) for standing, cited in standings_of(answer)],
            choices=[ChoiceLine.of(article) for article in answer.choices],
            reason=answer.reason or Reason.NOT_TOLD,
            ms=round(ms, 1),
        )


def _roots(cited: CitedFigure, answer: Answer) -> tuple[Root, ...]:
    return next((side.roots for side in answer.sides if side.latest is cited), ())


def figures_of(answer: Answer) -> list[CitedFigure]:
    """Return the figures of an answer, in the order of `standings_of`."""
    return [cited for _, cited in standings_of(answer)]


def standings_of(answer: Answer) -> list[tuple[str, CitedFigure]]:
    """Return the figures of an answer, each with how it stands.

    Each side's latest first, then the earlier ones, those of another scope, and those taken back.
    """
    return [
        *(("holds", side.latest) for side in answer.sides),
        *(("earlier", cited) for side in answer.sides for cited in side.earlier),
        *(("other_scope", cited) for cited in answer.other_scope),
        *(("withdrawn", cited) for cited in answer.withdrawn),
    ]
