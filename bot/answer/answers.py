"""What a question can get: a sum type. Whoever shows an answer matches on all three."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from bot.answer.asked.shown import Shown
from bot.answer.asked.time import Timing
from index.domain import Article, Figure, Quote


@dataclass(frozen=True, slots=True)
class Citation:
    """A numbered quote and the article it stands in; `n` counts from 1 within one answer."""

    n: int
    quote: Quote
    article: Article


@dataclass(frozen=True, slots=True)
class CitedFigure:
    """A figure, the number of the citation it stands in, and the day on which it was said, None where unknown."""

    figure: Figure
    n: int
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Root:
    """One independent origin of a claim: an agency, or the outlet that a text began with.

    Attributes:
        name: The agency's or the publisher's, as a cited article has it.
        ns: Citations of it, one for each outlet.
    """

    name: str
    ns: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One owner's claim.

    Attributes:
        latest: The figure that holds now.
        earlier: The ones it replaced, newest first.
        also: The same claim as other articles tell it.
        roots: The independent origins of those that tell it: copies of one text are one. Counted by the gate.
    """

    latest: CitedFigure
    earlier: tuple[CitedFigure, ...] = ()
    also: tuple[CitedFigure, ...] = ()
    roots: tuple[Root, ...] = ()


class Reason(StrEnum):
    """Why there is no answer."""

    NOT_TOLD = "not_told"  # the articles do not say
    SEVERAL_EVENTS = "several_events"  # may be meant: the choices
    HEADLINES = "headlines"  # the news was asked for: the choices are the newest articles
    NOTHING_ASKED = "nothing_asked"  # a greeting, or "more" before anything was asked
    NO_MORE = "no_more"  # everything there is was shown
    UNKNOWN_ADDRESS = "unknown_address"  # no article is stored under it


@dataclass(frozen=True, slots=True)
class Answered:
    """The sources that speak agree, or only one speaks.

    Attributes:
        short: The words inside the first quote that answer, where they can be told.
        sides: The claims, where the question asks for a figure: several owners of the same number.
        other_scope: Figures of another scope that a reader could mistake for the answer.
        withdrawn: Figures that were taken back or found wrong since.
        confidence: 0..1.
        timing: What the question says of time.
        said: What the person wrote, where the question was put together from it, else empty.
    """

    question: str
    language: str
    confidence: float
    citations: tuple[Citation, ...]
    short: str | None = None
    sides: tuple[Side, ...] = ()
    other_scope: tuple[CitedFigure, ...] = ()
    withdrawn: tuple[CitedFigure, ...] = ()
    timing: Timing | None = None
    said: tuple[str, ...] = ()
    choices: ClassVar[tuple[Article, ...]] = ()  # as `NotFound` has them
    reason: ClassVar[Reason | None] = None


@dataclass(frozen=True, slots=True)
class Disputed:
    """The sources differ, and the difference is the answer."""

    question: str
    language: str
    confidence: float
    citations: tuple[Citation, ...]
    sides: tuple[Side, ...]
    other_scope: tuple[CitedFigure, ...] = ()
    withdrawn: tuple[CitedFigure, ...] = ()
    timing: Timing | None = None
    said: tuple[str, ...] = ()
    choices: ClassVar[tuple[Article, ...]] = ()
    reason: ClassVar[Reason | None] = None


@dataclass(frozen=True, slots=True)
class NotFound:
    """The articles do not say, or it is not clear what is asked: nothing is cited, and nobody claims anything.

    Attributes:
        nearest: May be named by its title; it is not an answer.
        choices: Of several events that may be meant an article each, or the newest articles; latest first.
    """

    question: str
    language: str
    confidence: float
    nearest: Article | None = None
    timing: Timing | None = None
    said: tuple[str, ...] = ()
    choices: tuple[Article, ...] = ()
    reason: Reason = Reason.NOT_TOLD
    citations: ClassVar[tuple[Citation, ...]] = ()
    sides: ClassVar[tuple[Side, ...]] = ()
    other_scope: ClassVar[tuple[CitedFigure, ...]] = ()
    withdrawn: ClassVar[tuple[CitedFigure, ...]] = ()


Answer = Answered | Disputed | NotFound


def shown_in(answer: Answer) -> Shown:
    """Return what a person has seen of an answer.

    A quote that only bears a number, as those of who else says the same, was not seen.
    """
    told = [cited for side in answer.sides for cited in (side.latest, *side.earlier)]
    ns = {cited.n for cited in (*told, *answer.other_scope, *answer.withdrawn)}
    quotes = (citation.quote for citation in answer.citations if not answer.sides or citation.n in ns)
    return Shown(tuple(quotes), tuple(article.id for article in answer.choices))
