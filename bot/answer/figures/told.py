"""A figure as one article tells it: as its own now, as one of before, or as one taken back; and on which day."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from index.domain import Article, Bound, Counted, Figure, Span
from index.figures import read_figures
from index.figures.mentions import is_deed
from index.figures.organisations import same_owner
from index.figures.recalled import Recalled, Standing, recalled_in

Number = tuple[float, float | None]

_OTHERS_BEFORE = re.compile(r"\b(?:other|another|further|autres|otros|otras|weitere|andere)\s*$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?؟。\n]")
_OTHERS = re.compile(r"\b(?:others|more (?!than\b)\w+|autres|weiteren?|otros|otras|آخرون|آخرين|آخران)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """A figure, its article, and how the article stands to it.

    Attributes:
        day: When it was said: the article's day, or the earlier one that the article names; None where unknown.
    """

    figure: Figure
    article: Article
    standing: Standing
    day: date | None

    @property
    def number(self) -> Number:
        """Value and upper value, by which two figures are the same or not."""
        return self.figure.value, self.figure.high

    @property
    def owner(self) -> str | None:
        """Who says so, None where nobody is named."""
        return self.figure.said_by

    @property
    def is_total(self) -> bool:
        """Whether what is counted stands before its number, and not what was done: "the dead now number 23"."""
        said, unit = self.figure.span.of(self.article.text), self.figure.unit
        return said.startswith(unit) and len(said) > len(unit) and not is_deed(unit, self.article.language)

    @property
    def is_additional(self) -> bool:
        """Whether it counts those beyond others that the article has told of: "two others"."""
        start, end = self.figure.span
        text = self.article.text
        said = text[start:end] + _SENTENCE_END.split(text[end : end + 10])[0]
        return bool(_OTHERS_BEFORE.search(text[:start][-12:]) or _OTHERS.search(said))

    def is_compatible(self, other: "Told") -> bool:
        """Tell whether two figures of one number can be one claim: one of them unowned, or one owner."""
        return self.owner is None or other.owner is None or same_owner(self.owner, other.owner)

    def has_voice_of(self, other: "Told") -> bool:
        """Tell whether two figures have one owner, or else one publisher."""
        if self.owner and other.owner:
            return same_owner(self.owner, other.owner)
        if self.owner or other.owner:
            return False
        same_publisher = self.article.source == other.article.source != ""
        return same_publisher or self.article.id == other.article.id

    def is_before(self, other: "Told") -> bool:
        """Tell whether this was said on an earlier day than the other."""
        return self.day is not None and other.day is not None and self.day < other.day

    def is_within(self, other: "Told") -> bool:
        """Tell whether a later number leaves this one true: "at least 58" and 112."""
        return self.figure.bound in {Bound.AT_LEAST, Bound.MORE_THAN} and self.figure.value <= other.figure.value


def tell(figures: Iterable[Figure], articles: Mapping[str, Article]) -> list[Told]:
    """Return the figures with how their articles, and later ones among these articles, stand to them.

    A number that a later article takes back is taken back wherever it was told before, whoever read it there.
    """
    recalled = [(article, each) for article in articles.values() for each in recalled_in(article)]
    return [_told(figure, articles[figure.quote.article_id], recalled) for figure in figures]


def days_told(figure: Figure, article: Article) -> set[date]:
    """Return the days on which a figure may be said to have been told: its article's, and the one that this names."""
    [told] = tell([figure], {article.id: article})
    return {day for day in (told.day, article.published and article.published.date()) if day}


def looks_back_on(article: Article, told: Told) -> bool:
    """Tell whether an article speaks of a number as one of before that was told before it."""
    return any(_means(each, article, told) for each in recalled_in(article))


def _told(figure: Figure, article: Article, recalled: Iterable[tuple[Article, Recalled]]) -> Told:
    now = Told(figure, article, Standing.NOW, article.published.date() if article.published else None)
    for later, each in recalled:
        if later.id == article.id and figure.span.start <= each.span.start < figure.span.end:
            return Told(figure, article, each.standing, each.day)
        if each.standing is Standing.WITHDRAWN and _means(each, later, now):
            return Told(figure, article, each.standing, now.day)
    return now


def _means(recalled: Recalled, article: Article, told: Told) -> bool:
    """Tell whether what an article looks back on is this figure, told in an earlier article."""
    if recalled.value != told.figure.value or article.id == told.article.id:
        return False
    ours, theirs = article.published, told.article.published
    if ours is None or theirs is None or theirs >= ours:
        return False
    return _counted_at(recalled.span, article) in {None, told.figure.counted}


def _counted_at(span: Span, article: Article) -> Counted | None:
    """Return what the number that stands there counts, None where the ledger has none there."""
    figures = (figure for figure in read_figures(article) if figure.span.start <= span.start < figure.span.end)
    return next((figure.counted for figure in figures), None)
