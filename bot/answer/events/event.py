"""Which of the articles found report the event that is asked about, so that a look-alike's figures stay out."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from bot.answer.asked.place import narrowest_in
from bot.answer.asked.question import Question
from bot.answer.asked.time import NEWS
from bot.answer.events.fairness import article_similarities, fair_similarity
from bot.answer.events.kinds import kind_first
from bot.answer.events.names import Names, bear_most_names, bear_the_same_names
from bot.answer.text.exonyms import is_country
from bot.answer.text.sounds import script_of
from index.domain import Article, Hit
from index.figures.dates import names_day, names_month

# Similarities of one event's articles lie this close together, in whatever language.
CLOSE = 0.055
# In another language than the question's, or with little to say of what is asked, one report of an event may be much
# less similar than the next: by its names it is the same.
CLOSE_BY_NAME = 0.14
# Reports of an event come out on its day or soon after; what is told months later names that day, or its month.
_TOLD_WITHIN = 3
_MONTHS_LATER = timedelta(days=200)

# Articles that fit a question this nearly as well as the best one, among the first few, may as well be meant.
_AS_WELL = 0.014
_FOREMOST = 3


def latest_first(hits: Sequence[Hit], question: Question) -> list[Hit]:
    """Put first the latest of the articles that fit a question equally well: who names no time means the news.

    Args:
        hits: Best first.
        question: Its language, and its names: an article that lacks those of the best one is about something else.
    """
    dated = [hit for hit in _knowing(hits[:_FOREMOST], hits, question) if hit.article.published]
    fair = {hit: fair_similarity(hit, question.language) for hit in dated}
    as_good = [hit for hit in dated if fair[hit] >= max(fair.values()) - _AS_WELL]
    if not as_good:
        return list(hits)
    latest = max(as_good, key=lambda hit: (hit.article.published, fair[hit]))
    return [latest, *(hit for hit in hits if hit is not latest)]


def of_the_place_first(hits: Sequence[Hit], question: Question) -> list[Hit]:
    """Put first the best article that knows the place asked about, where the first one knows but what it lies in.

    "How many were injured in Hemsey, Norvale?": who tells of another town of Norvale does not answer it.

    Args:
        hits: Best first; one that fits much worse than the first is not put before it.
        question: Its place.
    """
    place = narrowest_in(question.text, question.language)
    if not (place and hits):
        return list(hits)
    names = Names.read(f"in {place}", question.language)
    floor = fair_similarity(hits[0], question.language) - CLOSE
    near = (hit for hit in hits if fair_similarity(hit, question.language) >= floor)
    first = next((hit for hit in near if names.known_to(hit.article)), hits[0])
    return [first, *(hit for hit in hits if hit is not first)]


def about_one_event(hits: Sequence[Hit], question: Question, beyond: Sequence[Hit] = ()) -> list[Hit]:
    """Keep the hits that report the same event as the best one.

    Args:
        hits: Best first.
        question: Its names and its language.
        beyond: Others, found further down: of these only the reports that bear most of the best one's names.

    Returns:
        The hits of the best hit's article, and of articles about as similar to the question that are near to it in
        time, or that name the day of an earlier one among them. Where the best article knows the question's names the
        others have to know them too.
    """
    if not hits:
        return []
    anchor = hits[0].article
    known = {hit.article.id for hit in hits}
    found = [*hits, *(hit for hit in beyond if hit.article.id not in known)]
    event = _reached_from(anchor, _alike(hits, anchor, question)) | _named_alike(found, anchor, question)
    return [hit for hit in found if hit.article.id in event]


def of_event(hits: Sequence[Hit], event: Article, question: Question) -> list[Hit]:
    """Keep the hits that report the event of an article, that article first; nothing where it was not found.

    A report that does not bear the same names is of another event, however near in time.
    """
    own = [hit for hit in hits if hit.article.id == event.id]
    others = [hit for hit in hits if hit.article.id != event.id and bear_the_same_names(hit.article, event)]
    return about_one_event([*own, *others], question) if own else []


def bearing_names_of(best: Article, question: Question) -> Callable[[Article], bool]:
    """Return what tells whether an article knows a name of the question, of those by which the best is what is asked.

    Where the best one knows none, every article does well enough.
    """
    names = Names.read(question.text, question.language).of(best)
    is_named = names.known_to(best)
    return lambda article: not is_named or names.known_to(article)


def of_the_kind_first(hits: Sequence[Hit], question: Question) -> list[Hit]:
    """Put first the hits of articles that name a kind of event that the question names: one about the place asked for.

    "Who is to blame for the fire in Montclar?": where the best hit tells of a blast in Montclar, a fire somewhere else
    is not put before it.
    """
    ordered = kind_first(hits, question.text)
    return ordered if not ordered or bearing_names_of(hits[0].article, question)(ordered[0].article) else list(hits)


def are_near(one: Article, other: Article) -> bool:
    """Tell whether two articles came out within the days of one event's news, or both without a date."""
    if one.published is None or other.published is None:
        return one.published is other.published
    return abs(one.published - other.published) <= NEWS


def may_be_about(question: Question, event: Article) -> bool:
    """Tell whether an article knows a name of the question, or the question has none."""
    return Names.read(question.text, question.language).may_be_meant_by(event)


def still_about(allowed: Sequence[Hit], found: Sequence[Hit], question: Question) -> list[Hit]:
    """Keep the hits that may be used and know the names by which the best hit, used or not, is the one asked for.

    Without it a question about a time before the first report would be answered from another event's.
    """
    return list(allowed) if found and found[0] in allowed else _knowing(allowed, found, question)


def named_there(hits: Sequence[Hit], question: Question) -> list[Hit]:
    """Leave out what is of other places than those named, as far as articles in other scripts tell.

    Where of the articles in one script that fit the question some know a name of it, the others speak of another place;
    where none does, its names may be other words there. So do those in the question's own script, where its names can
    be told and none of them knows one. A country tells places apart where no article knows a nearer name.

    Args:
        hits: Best first.
        question: Its names, in its own script.
    """
    names = Names.read(question.text, question.language)
    articles = {hit.article.id: hit.article for hit in hits}
    known = {each: names.across(article) for each, article in articles.items()}
    nearer = {each for each in articles if not all(map(is_country, known[each]))}
    across = nearer or {each for each in articles if known[each]}
    if not across:
        return list(hits)
    fair = article_similarities(hits, question.language)
    floor = max(fair.values()) - CLOSE_BY_NAME
    told = {script_of(articles[each].text) for each in across if fair[each] >= floor}
    here = script_of(question.text)
    if told and names.starts and not any(names.is_told_in(each) for each in _in(here, articles)):
        told.add(here)
    return [hit for hit in hits if hit.article.id in across or script_of(hit.article.text) not in told]


def _in(script: str, articles: Mapping[str, Article]) -> list[Article]:
    return [article for article in articles.values() if script_of(article.text) == script]


def _knowing(hits: Sequence[Hit], found: Sequence[Hit], question: Question) -> list[Hit]:
    """Keep the hits whose articles know the names that the best one found knows; all, where it knows none."""
    if not found:
        return list(hits)
    bears = bearing_names_of(found[0].article, question)
    return [hit for hit in hits if bears(hit.article)]


def _alike(hits: Sequence[Hit], anchor: Article, question: Question) -> list[Article]:
    """Return the articles about as similar to the question as the anchor is."""
    similar = article_similarities(hits, question.language)
    names = Names.read(question.text, question.language).of(anchor)
    is_named = names.known_to(anchor)
    found = []
    for article in {hit.article.id: hit.article for hit in hits}.values():
        knows = is_named and names.known_to(article)
        floor = CLOSE_BY_NAME if knows and _may_be_worded_otherwise(article, anchor, names, question) else CLOSE
        if knows == is_named and similar[article.id] >= similar[anchor.id] - floor:
            found.append(article)
    return found


def _may_be_worded_otherwise(article: Article, anchor: Article, names: Names, question: Question) -> bool:
    """Tell whether a report may be of the event though it fits the question worse: by its language, or by its names."""
    if article.language != question.language:
        return True
    return names.all_known_to(article) and are_near(anchor, article) and bear_the_same_names(anchor, article) is True


def _named_alike(hits: Sequence[Hit], anchor: Article, question: Question) -> set[str]:
    """Return the articles of the same days that bear most of the anchor's names, however little they say of the matter.

    Not what recalls such a day: a town's shootings of later years share as many names.
    """
    similar = article_similarities(hits, question.language)
    names = Names.read(question.text, question.language).of(anchor)
    return {
        article.id
        for article in {hit.article.id: hit.article for hit in hits}.values()
        if similar[article.id] >= similar[anchor.id] - CLOSE_BY_NAME
        and are_near(anchor, article)
        and names.known_to(article)
        and bear_most_names(anchor, article)
    }


def _reached_from(anchor: Article, articles: Sequence[Article]) -> set[str]:
    """Return the articles that are one event with the anchor, or with one that is."""
    reached, fresh = {anchor.id}, [anchor]
    while fresh:
        one = fresh.pop()
        found = [each for each in articles if each.id not in reached and _same_event(one, each, anchor)]
        reached |= {each.id for each in found}
        fresh += found
    return reached


def _same_event(one: Article, other: Article, anchor: Article) -> bool:
    if one.published is None or other.published is None:
        return one is anchor
    near = abs(one.published - other.published) <= NEWS
    # What bears other names is of another event. Of 303 questions of `tolls` (every eighth) 25 get rivals that way, 39
    # without; the first figure is right for 84 and 82, any figure for 102.
    is_told_then = near and one is anchor and bear_the_same_names(one, other) is not False
    return is_told_then or _recalls(one, other) or _recalls(other, one)


def _recalls(later: Article, earlier: Article) -> bool:
    """Tell whether an article names the day on which an event was that another one reported when it was new."""
    if later.published is None or earlier.published is None or later.published <= earlier.published:
        return False
    reported = earlier.published.date()
    if any(names_day(later.text, later.language, _before(reported, days)) for days in range(_TOLD_WITHIN + 1)):
        return True
    if later.published - earlier.published >= _MONTHS_LATER or not _is_other_month(later, reported):
        return False
    # Any report of some length names a month: only by its names is it of an event in that month.
    names_it = names_month(later.text, later.language, reported)
    return names_it and bear_the_same_names(later, earlier) is not False


def _is_other_month(later: Article, day: date) -> bool:
    assert later.published is not None  # noqa: S101 - asked by the caller
    return (later.published.year, later.published.month) != (day.year, day.month)


def _before(day: date, days: int) -> date:
    return day - timedelta(min(days, day.toordinal() - 1))
