"""Answering with figures: which of the ledger's entries a question means, and how they stand to each other."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.answer.answers import Answer, Answered, Citation, CitedFigure, Disputed, Side
from bot.answer.asked.question import Question
from bot.answer.asked.sorts import sorts_of
from bot.answer.asked.time import Timing
from bot.answer.events.another import is_of_another
from bot.answer.events.elsewhere import is_elsewhere, speaks_of_the_rest
from bot.answer.events.fairness import article_similarities
from bot.answer.figures.claim import Claim
from bot.answer.figures.disagreement import Sorted, sort
from bot.answer.figures.roots import cite_first
from bot.answer.figures.scope import is_own
from bot.answer.figures.told import Told, tell
from bot.answer.quotes.evidence import Candidate
from index.domain import Article, Counted, Figure, Hit, Origin, Quote
from index.figures import names_one_body, read_figures
from index.figures.dates import spans_of_times
from index.figures.marks import COMMAS
from index.figures.mentions import mentions
from index.figures.recalled import Standing
from index.figures.scope import is_part, is_start
from index.figures.values import values_in
from index.text.terms import analyse

# An article whose best passage fits the question this much worse than the best one's is about something else. Within
# one article nothing is dropped for its wording: the rival toll often stands in the less fitting sentence.
FITS = 0.14
# More figures of one kind are a table's, or a text's that was made to be one; each is compared with each other.
MOST_FIGURES = 80
# Words before a time that opens a sentence: "In the spring of 2014, …".
_OPENING = 4


def wanted(question: Question, figures: Iterable[Figure]) -> list[Figure]:
    """Keep the figures that count what the question wants counted.

    Of police officers, none that counts people of any sort; of houses, those that do so in other languages, too; of
    protesters, none that counts the dead or the arrested of them.
    """
    kinds = {Counted.OTHER, Counted.AFFECTED} if question.counted is Counted.OTHER else {question.counted}
    counting = [one for one in figures if one.counted in kinds]
    if question.sorts:
        return [one for one in counting if question.sorts & sorts_of(_words_of(one))]
    if question.counted is not Counted.OTHER:
        return counting
    unit = set(analyse(question.unit or "", question.language))
    return [one for one in counting if unit & set(analyse(one.unit, question.language))]


def _words_of(figure: Figure) -> str:
    """Return the words of a figure, from its number to what it counts."""
    start = figure.span.start - figure.quote.start
    return figure.quote.text[start : start + figure.span.end - figure.span.start]


def tells_a_count(question: Question, found: Candidate) -> bool:
    """Tell whether a sentence can answer a question for a number although the ledger has none from it.

    "No one was injured" answers "how many were injured?"; a sentence about the dead does not, nor does it tell how many
    houses burnt, and one about who was kidnapped does not tell how many peasants were killed.
    """
    text, language = found.quote.text, found.article.language
    if question.sorts and not question.sorts & sorts_of(text):
        return False
    if question.counted is Counted.OTHER:
        suffers = question.fate is None or mentions(text, question.fate, language)
        return suffers and bool(_free_values(question, text, language))
    return question.counted is None or mentions(text, question.counted, language)


def _free_values(question: Question, text: str, language: str) -> set[float]:
    """Return the numbers of a sentence that may count the asked unit: none that counts the dead, and none in a date."""
    figures = read_figures(Article(id="", text=text, language=language))
    of_others = [figure for figure in figures if not _may_count(figure, question, language)]
    dated = "".join(span.of(text) for span in spans_of_times(text, language))
    taken = {value for figure in of_others for value in (figure.value, figure.high)} | values_in(dated, language)
    return set(values_in(text, language)) - taken


def _may_count(figure: Figure, question: Question, language: str) -> bool:
    """Tell whether a figure may count the asked unit: in another language its words cannot be compared."""
    if figure.counted is Counted.AFFECTED:
        return True  # people, of whatever name
    if figure.counted is not Counted.OTHER:
        return False
    return language != question.language or not figure.unit or bool(wanted(question, [figure]))


def figured_answer(  # noqa: PLR0913 each comes from a stage of its own
    question: Question,
    timing: Timing,
    sure: float,
    figures: Sequence[Figure],
    hits: Sequence[Hit],
    *,
    origins: Mapping[str, Origin],
) -> Answer | None:
    """Answer a question for a number.

    Args:
        question: One that wants something counted.
        timing: What it says of time; the hits are of that time already.
        sure: The confidence, 0..1.
        figures: What the ledger holds in these hits, already of the wanted kind.
        hits: Best first; a figure fits the question as well as the passage it stands in.
        origins: Where each hit's article began.

    Returns:
        None where no figure is of the scope, or of the organisation, that is asked for: one of another would be taken
        for the answer if it stood alone.
    """
    articles = {hit.article.id: hit.article for hit in hits}
    fit = _fit(question, _meant(figures, timing, articles), hits)
    own, wider = _own_and_wider(question, timing, list(fit), articles, origins)
    if timing.days is not None:
        own = _of_first_days(own, articles, timing.days)
    found = _asked_first(sort(own, articles, lambda figure: fit[figure]), question.owner)
    for claim in found.claims:
        cite_first(claim, origins)
    about = (question.text, question.language, sure)
    return _cited(about, timing, found, wider, articles) if found.claims else None


def _meant(figures: Sequence[Figure], timing: Timing, articles: Mapping[str, Article]) -> list[Figure]:
    """Leave out parts of a total, and figures of another time than the question's."""
    told = [(figure, articles[figure.quote.article_id]) for figure in figures]
    whole = [(figure, article) for figure, article in told if not is_part(figure.scope or "", article.language)]
    of_time = [figure for figure, article in whole if timing.may_mean(_dating(figure, article), article)]
    return _of_the_time(of_time, timing, articles)


def _own_and_wider(
    question: Question,
    timing: Timing,
    figures: Sequence[Figure],
    articles: Mapping[str, Article],
    origins: Mapping[str, Origin],
) -> tuple[list[Figure], list[Figure]]:
    """Tell the figures of what is asked about from those of something wider, or other, that stand beside them.

    Args:
        question: What is asked.
        timing: What it says of time.
        figures: Those that fit it, the best hit's first.
        articles: By id.
        origins: Where each article began; what is wider is cited from there.
    """
    rest = [figure for figure in figures if is_elsewhere(figure, articles[figure.quote.article_id])]
    if speaks_of_the_rest(question.text, question.language):
        return rest, []
    own = [f for f in figures if f not in rest and _is_of_event(f, articles[f.quote.article_id], question)]
    originals_first = sorted(figures, key=lambda figure: origins[figure.quote.article_id].copied_from is not None)
    wider = _distinct(_standing([figure for figure in originals_first if figure not in own], articles))
    if of_then := [figure for figure in wider if _is_of_then(figure, articles[figure.quote.article_id], timing)]:
        return of_then, []
    return (wider, _distinct(own)) if question.asks_wider and not timing.asks_lately else (own, wider)


def _standing(figures: Sequence[Figure], articles: Mapping[str, Article]) -> list[Figure]:
    """Leave out what was taken back since: of another event it is no news."""
    return [told.figure for told in tell(figures, articles) if told.standing is not Standing.WITHDRAWN]


def _is_of_event(figure: Figure, article: Article, question: Question) -> bool:
    """Tell whether nothing widens a figure beyond the event asked for, and its article tells it of no other one."""
    return is_own(figure, article) and not is_of_another(figure, article, question)


def _dating(figure: Figure, article: Article) -> str:
    """Return the words whose times may be a figure's: its quote; where an article opens, its clause.

    The first sentence tells the news, whoever it recalls on the way: "Shots were fired at a vigil for a man slain in
    2014, killing two". A time that opens it is the news': "In 2014, shots were fired at a vigil, killing two".
    """
    text, start = figure.quote.text, figure.quote.start
    times = spans_of_times(text, article.language)
    if not times or article.text[:start].strip() or len(text[: times[0].start].split()) <= _OPENING:
        return text
    ahead = article.text[start : figure.span.start]
    return text[max(ahead.rfind(mark) for mark in COMMAS) + 1 :]


def _is_of_then(figure: Figure, article: Article, timing: Timing) -> bool:
    """Tell whether what widens a figure is the time that is asked for: "in 2018, eight had died"."""
    scope, language = figure.scope or "", article.language
    return timing.is_named_in(scope, language) and not is_start(scope, language)


def _of_the_time(figures: Sequence[Figure], timing: Timing, articles: Mapping[str, Article]) -> list[Figure]:
    """Leave out what an article of later tells beside a figure with the very time that is asked about.

    "The quake killed 112, the one of 3 March 2018 2,000": of the latter alone a question for that day speaks.
    """

    def names_it(figure: Figure) -> bool:
        return timing.is_named_in(figure.quote.text, articles[figure.quote.article_id].language)

    late = [figure for figure in figures if timing.is_long_before(articles[figure.quote.article_id])]
    naming = [figure for figure in late if names_it(figure)]
    recalling = {figure.quote.article_id for figure in naming}
    return [f for f in figures if f.quote.article_id not in recalling or f in naming]


def _asked_first(found: Sorted, owner: str | None) -> Sorted:
    """Put the claim of the owner that is asked for first; keep none where an organisation is, and none is of it."""
    if owner is None:
        return found
    claims = sorted(found.claims, key=lambda claim: not claim.is_of(owner))
    is_missed = names_one_body(owner) and not any(claim.is_of(owner) for claim in claims)
    return replace(found, claims=() if is_missed else tuple(claims))


def _of_first_days(figures: Sequence[Figure], articles: Mapping[str, Article], days: int) -> list[Figure]:
    """Keep what was said until so many days after the first of these figures was, whoever tells it, and when."""
    told = tell(figures, articles)
    dated = [each.day for each in told if each.day]
    last = min(dated) + timedelta(days) if dated else date.max
    return [each.figure for each in told if each.day is None or each.day <= last]


def _fit(question: Question, figures: Sequence[Figure], hits: Sequence[Hit]) -> dict[Figure, float]:
    """Return the figures of articles that fit, each with the similarity of its passage, in the order of the hits.

    Of more than `MOST_FIGURES` those that fit best.
    """
    similar = article_similarities(hits, question.language)
    telling = [similar[figure.quote.article_id] for figure in figures]
    floor = max(telling, default=0.0) - FITS
    order = list(similar)
    kept = [figure for figure in figures if similar[figure.quote.article_id] >= floor]
    kept.sort(key=lambda figure: (order.index(figure.quote.article_id), figure.span))
    fit = {figure: _similarity(figure, hits) for figure in kept}
    most = set(sorted(fit, key=lambda figure: -fit[figure])[:MOST_FIGURES])
    return {figure: similarity for figure, similarity in fit.items() if figure in most}


def _similarity(figure: Figure, hits: Sequence[Hit]) -> float:
    """Return the similarity of the passage a figure stands in."""
    for hit in hits:
        in_passage = hit.passage.start <= figure.span.start < hit.passage.end
        if in_passage and hit.passage.article_id == figure.quote.article_id:
            return hit.similarity
    return 0.0


def _distinct(figures: Sequence[Figure]) -> list[Figure]:
    """Keep one figure for each number: the first, which is the best hit's."""
    return list({(figure.value, figure.high): figure for figure in reversed(figures)}.values())[::-1]


def _cited(
    asked: tuple[str, str, float],
    timing: Timing,
    found: Sorted,
    wider: Sequence[Figure],
    articles: Mapping[str, Article],
) -> Answer:
    citing = _Citing(articles)
    latest = [citing.tell(claim.latest) for claim in found.claims]
    sides = tuple(_side(cited, claim, citing) for cited, claim in zip(latest, found.claims, strict=True))
    other_scope, withdrawn = tuple(map(citing.cite, wider)), tuple(map(citing.cite, found.withdrawn))
    about = (*asked, tuple(citing.citations))
    if found.differ:
        return Disputed(*about, sides, other_scope, withdrawn, timing)
    first = found.claims[0].latest
    return Answered(*about, first.figure.span.of(first.article.text), sides, other_scope, withdrawn, timing)


def _side(latest: CitedFigure, claim: Claim, citing: "_Citing") -> Side:
    return Side(latest, tuple(map(citing.tell, claim.earlier)), tuple(map(citing.tell, claim.also)))


class _Citing:
    """Numbers quotes in the order in which they are first cited."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        self._articles = articles
        self._numbers: dict[Quote, int] = {}

    @property
    def citations(self) -> list[Citation]:
        return [Citation(n, quote, self._articles[quote.article_id]) for quote, n in self._numbers.items()]

    def cite(self, figure: Figure) -> CitedFigure:
        published = self._articles[figure.quote.article_id].published
        return CitedFigure(figure, self._number(figure), published.date() if published else None)

    def tell(self, told: Told) -> CitedFigure:
        return CitedFigure(told.figure, self._number(told.figure), told.day)

    def _number(self, figure: Figure) -> int:
        return self._numbers.setdefault(figure.quote, len(self._numbers) + 1)
