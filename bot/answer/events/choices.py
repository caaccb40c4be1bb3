"""Which event is meant? Asked where a question names but a kind, "the earthquake", or just a deed, "who resigned?".

Cautious: a question with a name, a time or any other telling word of its own is clear, and so is one that only one
event has an answer to; articles that may be about one event are taken to be.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from bot.answer.answers import NotFound, Reason
from bot.answer.asked.parts import FATES, Parts, Role, Word
from bot.answer.asked.question import Question
from bot.answer.asked.shown import Shown
from bot.answer.asked.time import NEWS, Timing
from bot.answer.events.event import CLOSE
from bot.answer.events.fairness import article_similarities
from bot.answer.events.kinds import kinds_of, kinds_told
from bot.answer.events.names import bear_the_same_names, knows_name
from index.domain import Article, Figure, Hit
from index.text.languages import detect
from index.text.terms import analyse

# Events named at once.
_MOST = 4
# Who names no time means the latest news: an event whose last report is this much older is not meant.
THESE_WEEKS = timedelta(weeks=6)
# Words of a text that may choose one: "the one in the Sierra de Alberca".
_LONGEST_CHOICE = 7
# A smaller number is shared by chance.
_TELLING_NUMBER = 10
# Words that ask for a person, folded.
_WHO: Final = "who qui wer quien quienes من"
# Words of what somebody did or suffered: "who was shot dead?" has two.
_LONGEST_DEED = 2
# Words beside a kind that tell no event from another, folded.
_VAGUE: Final = (
    "accident crash disaster sinking wreck catastrophe naufrage terre terrain boue foret ungluck katastrophe accidente "
    "catastrofe tierra bosque forestal choque حادث كارثه الحادث الكارثه"
)

Figures = Callable[[Sequence[Article]], Iterable[Figure]]


def events_meant(question: Question, timing: Timing, hits: Sequence[Hit], figures: Figures) -> list[Article]:
    """Return the events that a question may mean, an article for each, latest first; nothing where it is clear.

    Args:
        question: Its words and what it wants counted.
        timing: What it says of time.
        hits: Best first, all that may be used.
        figures: Reads the figures of articles; only of the wanted kind are they an answer.
    """
    if not is_open(question, timing):
        return []
    found = _about_as_near(hits, question, timing.now.date())
    told = list(figures(found))
    events = [event for event in _events(found, told) if question.counted is None or _answers(event, told)]
    latest = max((_last(event) for event in events), default=None)
    lately = THESE_WEEKS if kinds_of(question.text) else timedelta.max
    recent = [event for event in events if latest is not None and latest - _last(event) <= lately]
    if len(recent) < 2:
        return []
    chosen = [_standing_for(event, question) for event in sorted(recent, key=_last, reverse=True)]
    named = (chosen[at : at + _MOST] for at in range(0, len(chosen), _MOST))
    return [each for some in named for each in sorted(some, key=_published, reverse=True)]


def which(events: Sequence[Article], nothing: NotFound, shown: Shown) -> NotFound:
    """Ask which of several events is meant, of those that were not named before."""
    others = tuple(event for event in events if event.id not in shown.choices)[:_MOST]
    return replace(nothing, choices=others, reason=Reason.SEVERAL_EVENTS if others else Reason.NO_MORE)


def is_open(question: Question, timing: Timing) -> bool:
    """Tell whether a question names a kind of event and nothing that tells one from another."""
    if timing.during or timing.as_of or question.asks_wider:
        return False
    parts = Parts.read(question.text, question.language, timing.now.date())
    if parts.times:
        return False
    if kinds_of(question.text):
        return all(_is_vague(word) for word in parts.words if word.role in {Role.NAME, Role.OTHER})
    return _deed_alone(parts, question) is not None


def _deed_alone(parts: Parts, question: Question) -> str | None:
    """Return what was done or suffered, where a question asks who or how many and nothing else: "who resigned?"."""
    telling = [word for word in parts.words if word.role is not Role.LITTLE]
    asking = [word for word in telling if word.role is Role.QUESTION]
    others = [word for word in telling if word.role is Role.OTHER]
    names_something = parts.has(Role.NAME) or parts.has_article or parts.is_placed
    if names_something or question.owner or any(word.key not in _WHO.split() for word in asking):
        return None
    if question.counted is not None:
        return parts.text if question.counted in FATES and not (asking or others) else None
    deeds = [word.text for word in telling if word.role is not Role.QUESTION]
    is_bare = len(asking) == 1 and len(others) <= 1 and 0 < len(deeds) <= _LONGEST_DEED
    return " ".join(deeds) if is_bare and not parts.says_back() else None


def chosen_by(text: str, choices: Sequence[Article], today: date) -> int | None:
    """Return the number of the only choice that a text names: "the one in Norrsund"; None where it asks anything.

    Args:
        text: What was written after the choices.
        choices: As they were offered, numbered from 1.
        today: What the text's times are seen from.
    """
    parts = Parts.read(text, detect(text), today)
    if len(parts.words) > _LONGEST_CHOICE or parts.asks or parts.kind is not None:
        return None
    named = [n for n, article in enumerate(choices, 1) if any(knows_name(article, word.text) for word in parts.words)]
    return named[0] if len(named) == 1 else None


def _is_vague(word: Word) -> bool:
    return word.key in _VAGUE.split() or bool(kinds_of(word.text))


def _about_as_near(hits: Sequence[Hit], question: Question, today: date) -> list[Article]:
    """Return the dated articles of that kind or deed about as similar to the question as the best one, best first."""
    similar = article_similarities(hits, question.language)
    articles = {hit.article.id: hit.article for hit in hits}
    tells = _teller(question, today)
    of_kind = [article for article in articles.values() if article.published and tells(article)]
    floor = max((similar[article.id] for article in of_kind), default=0.0) - CLOSE
    return sorted((a for a in of_kind if similar[a.id] >= floor), key=lambda article: -similar[article.id])


def _teller(question: Question, today: date) -> Callable[[Article], bool]:
    """Return what tells whether an article is about the kind of event that an open question names, or about the deed.

    Of a deed the headline has a word; who died or was hurt the figures will tell.
    """
    if kinds := kinds_of(question.text):
        return lambda article: not kinds.isdisjoint(kinds_told(article))
    if question.counted is not None:
        return lambda _: True
    deed = _deed_alone(Parts.read(question.text, question.language, today), question) or ""
    words = set(analyse(deed, question.language))
    return lambda article: not words.isdisjoint(analyse(article.title, question.language))


def _events(articles: Sequence[Article], told: Sequence[Figure]) -> list[list[Article]]:
    """Return the articles, best first, put together by event."""
    same: list[list[Article]] = []
    for article in articles:
        of_it = [event for event in same if any(_is_one_event(article, other, told) for other in event)]
        merged = [*(each for event in of_it for each in event), article]
        same = [*(event for event in same if event not in of_it), merged]
    # Only now: the report in other letters that came first may be of the same event as one that came last.
    events: list[list[Article]] = []
    for event in same:
        joined = _perhaps(event, events)
        events = [*(each for each in events if each is not joined), [*(joined or ()), *event]]
    return events


def _is_one_event(one: Article, other: Article, told: Sequence[Figure]) -> bool:
    return bear_the_same_names(one, other) or bool(_numbers(one, told) & _numbers(other, told))


def _perhaps(event: Sequence[Article], events: Sequence[list[Article]]) -> list[Article] | None:
    """Return the event nearest in time that articles without names to compare, or in other letters, may be about."""
    pairs = ((other, (bear_the_same_names(a, b) for a in event for b in other)) for other in events)
    open_to = [other for other, alike in pairs if all(each is None for each in alike)]
    away = [(abs(_last(other) - _last(event)), place) for place, other in enumerate(open_to)]
    days, place = min(away, default=(NEWS, 0))
    return open_to[place] if away and days <= NEWS else None


def _numbers(article: Article, told: Sequence[Figure]) -> set[tuple[str, float]]:
    """Return what an article counts, where the number tells one event from another."""
    own = (figure for figure in told if figure.quote.article_id == article.id and figure.scope is None)
    return {(figure.counted.value, figure.value) for figure in own if figure.value >= _TELLING_NUMBER}


def _answers(event: Sequence[Article], told: Sequence[Figure]) -> bool:
    ids = {article.id for article in event}
    return any(figure.quote.article_id in ids and figure.scope is None for figure in told)


def _standing_for(event: Sequence[Article], question: Question) -> Article:
    """Return the article to name an event by: in the question's language, else in its letters, else the first."""
    return min(event, key=lambda a: (a.language != question.language, "ar" in {a.language, question.language}))


def _last(event: Sequence[Article]) -> datetime:
    return max(map(_published, event))


def _published(article: Article) -> datetime:
    assert article.published is not None  # noqa: S101 - only dated articles are candidates
    return article.published
