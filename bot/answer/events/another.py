"""Whether an article tells a figure of another event than the one asked for, to be shown beside the answer, not as it.

A main quake's toll in the report of its aftershock; the dead of "a quake in September" in that of Sunday's.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Final

from bot.answer.asked.question import Question
from bot.answer.asked.time import NEWS
from bot.answer.events.kinds import kinds_of
from bot.answer.events.names import Names
from bot.answer.text.beginnings import beginnings
from bot.answer.text.sentences import place_of, sentences_in
from index.domain import Article, Figure, Span
from index.figures.dates import named_in, names_month
from index.figures.grammar import Grammar, grammar
from index.figures.periods import back
from index.figures.tokens import Sentence
from index.text.normalise import fold

# In en fr de es it pt ru ar zh. Some mean a reply or a copy, too: they tell in a text that names an earthquake.
_AFTERSHOCK: Final = beginnings(
    "aftershock replique. nachbeben replica. assestamento. афтершок повторн_толч повторн_подземн_толч "
    "هزة_ارتدادي هزات_ارتدادي الارتدادي ارتدادي 余震"
)
_QUAKE: Final = frozenset({"earthquake"})
# Before the word for an event of which the sentence before told.
_THAT: Final = frozenset(
    (
        "that", "ce", "cet", "cette", "dieses", "dieser", "jenes", "jener", "ese", "esa", "aquel", "aquella",
        "quel", "quello", "quella", "esse", "essa", "aquele", "aquela",
    )
)  # fmt: skip
# Sentences in which an article tells what is new, its headline repeated among them.
_LEAD = 3
# Days after which an article looks back.
_LATER = 7
# Words from "a" to the event: "a powerful magnitude 6.1 quake".
_TO_EVENT = 6
# What a month without a year is seen from, where the article has no date: only the name of the month is used.
_SOME_DAY = date(2001, 1, 1)


def is_of_another(figure: Figure, article: Article, question: Question) -> bool:
    """Tell whether a figure is of another event of the same kind than the one asked for, by what its article says."""
    sentences, place = sentences_in(article), place_of(figure, article)
    if place is None:
        return False
    if _is_of_other_shock(sentences, place, article, question) or _is_of_other_day(sentences, place, article, question):
        return True
    recalled = _recalled(sentences, place, article)
    return recalled is not None and not _asks_for(question, recalled, article)


def _is_of_other_shock(sentences: Sequence[Span], place: int, article: Article, question: Question) -> bool:
    """Tell a quake's figures from those of its aftershocks.

    Asked about an aftershock, by the nearest sentence of the paragraph that names either, else by the headline, else by
    the whole text; asked about the quake, by the figure's own sentence: what its aftershocks did is mostly counted with
    it.
    """
    asks_after, asks_main = _shocks(question.text)
    if asks_after:
        near = [s.of(article.text) for s in _of_paragraph(sentences, place, article)]
        is_after, is_main = next(filter(any, map(_shocks, [*near, article.title, article.text])), (False, False))
        return is_main and not is_after
    is_after, is_main = _shocks(sentences[place].of(article.text)) if asks_main else (False, False)
    return is_after and not is_main


def _is_of_other_day(sentences: Sequence[Span], place: int, article: Article, question: Question) -> bool:
    """Tell whether a day is asked about, and the article looks back from its first sentence on at another.

    "The earthquake of 3 February killed 127", of weeks later, counts nobody hurt on 18 February but in a sentence that
    names this day. A report of the days after is of both, for all that it says.
    """
    if article.published is None:
        return False
    today = article.published.date()
    asked = _days_in(question.text, question.language, today)
    if len(asked) != 1 or max(asked) > back(today, _LATER):
        return False
    lead, own = (_days_in(sentences[at].of(article.text), article.language, today) for at in (0, place))
    return min(lead, default=today) <= back(today, _LATER) and asked.isdisjoint(lead | own)


@lru_cache(maxsize=512)
def _days_in(text: str, language: str, today: date) -> frozenset[date]:
    """Return the single days that a text names."""
    periods = (each.period for each in named_in(text, language, today))
    return frozenset(period.first for period in periods if period.first == period.last)


@lru_cache(maxsize=512)  # of an article with many figures the same few texts
def _shocks(text: str) -> tuple[bool, bool]:
    """Tell whether a text names an aftershock, and whether it names an earthquake."""
    folded = fold(text)
    return _AFTERSHOCK.search(folded) is not None, bool(_QUAKE & kinds_of(_AFTERSHOCK.sub(" ", folded)))


def _of_paragraph(sentences: Sequence[Span], place: int, article: Article) -> list[Span]:
    """Return a sentence and those before it in its paragraph, the nearest first."""
    found = [sentences[place]]
    for before in reversed(sentences[:place]):
        if "\n" in article.text[before.end : found[-1].start]:
            break
        found.append(before)
    return found


def _recalled(sentences: Sequence[Span], place: int, article: Article) -> Span | None:
    """Return the sentence that introduces an event of before, where a figure in this one is of that event.

    "A quake struck on Sunday, hurting five. A stronger quake hit the coast in September. That quake killed seven."
    """
    rules = grammar(article.language)
    if rules is None:
        return None
    lead = [s for s in sentences[: min(place, _LEAD)] if _is_news(s, article)]
    own = frozenset(kind for s in lead for kind in _introduced(s, article, rules))
    for at in range(place, max(-1, place - 2), -1) if own else ():
        if own & _introduced(sentences[at], article, rules) and _is_of_before(sentences[at], lead, article):
            return sentences[at]
        if not own & _taken_up(sentences[at], article, rules):
            return None
    return None


def _introduced(span: Span, article: Article, rules: Grammar) -> frozenset[str]:
    """Return the kinds of events that a sentence speaks of as of something new: "a powerful quake"."""
    if not kinds_of(span.of(article.text)):
        return frozenset()
    sentence = rules.cut(article.text, span)
    return frozenset(
        kind
        for place, word in enumerate(sentence.words)
        if word in rules.articles
        for kind in kinds_of(_phrase(sentence, place + 1, article, rules))
    )


def _taken_up(span: Span, article: Article, rules: Grammar) -> frozenset[str]:
    """Return the kind of event that a sentence takes up from the one before: "That quake killed seven"."""
    sentence = rules.cut(article.text, span)
    is_taken_up = bool(sentence.words) and sentence.words[0] in _THAT
    return kinds_of(_phrase(sentence, 1, article, rules)) if is_taken_up else frozenset()


def _phrase(sentence: Sentence, first: int, article: Article, rules: Grammar) -> str:
    """Return the words from here to where a noun phrase ends."""
    last = first
    while last < min(len(sentence.words), first + _TO_EVENT):
        if sentence.words[last] in rules.determiners or rules.stops.at(sentence.words, last):
            break
        last += 1
    return sentence.slice(first, last).of(article.text) if last > first else ""


def _is_news(span: Span, article: Article) -> bool:
    """Tell whether a sentence names a time of these days; of an article without a date, one that is no month."""
    text = span.of(article.text)
    if article.published is None:
        times = named_in(text, article.language, _SOME_DAY)
        return any(not each.is_dated and not names_month(text, article.language, each.period.first) for each in times)
    today = article.published.date()
    return any(each.period.last >= back(today, NEWS.days) for each in named_in(text, article.language, today))


def _is_of_before(span: Span, lead: Sequence[Span], article: Article) -> bool:
    """Tell whether a sentence names a time before the news, and none of these days."""
    text, language = span.of(article.text), article.language
    if article.published is not None:
        return bool(named_in(text, language, article.published.date())) and not _is_news(span, article)
    news = "\n".join(each.of(article.text) for each in lead)
    months = [each.period.first for each in named_in(text, language, _SOME_DAY)]
    months = [month for month in months if names_month(text, language, month)]
    return bool(months) and not any(names_month(news, language, month) for month in months)


def _asks_for(question: Question, recalled: Span, article: Article) -> bool:
    """Tell whether the event of before is the one asked for: by its month, or by a name that stands there first."""
    text = recalled.of(article.text)
    times = named_in(text, article.language, article.published.date() if article.published else _SOME_DAY)
    if any(names_month(question.text, question.language, each.period.first) for each in times):
        return True
    names = Names.read(question.text, question.language)
    before = replace(article, title="", text=article.text[: recalled.start])
    return names.known_to(replace(before, text=text)) and not names.known_to(before)
