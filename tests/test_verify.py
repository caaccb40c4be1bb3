"""The gate: what is not in the stored article does not leave."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from dispatches import FERRY, TOLLS
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.answer.answers import Answer, Answered, Citation, CitedFigure, Disputed, NotFound, Root, Side
from bot.answer.asked.time import Timing
from bot.answer.compose import compose
from bot.answer.reply import Block, Line, Reply, Source
from bot.answer.verify import verified, verified_reply
from bot.contracts import figures_of
from index.domain import Article, Bound, Counted, Figure, Origin, Quote, Span
from index.figures import read_figures

NOW = datetime(2016, 9, 24, 18, 14, tzinfo=UTC)
STORED = {article.id: article for article in (TOLLS, FERRY)}


def dispute() -> Disputed:
    """Two sides and one figure of another scope, as the desk would put them together."""
    figures = [f for f in read_figures(TOLLS) if f.counted is Counted.DEAD]
    cited = [CitedFigure(figure, n) for n, figure in enumerate(figures, 1)]
    citations = tuple(Citation(c.n, c.figure.quote, TOLLS) for c in cited)
    sides = tuple(Side(c, roots=(Root(TOLLS.source, (c.n,)),)) for c in cited if c.figure.scope is None)
    return Disputed("q", "en", 0.9, citations, sides, tuple(c for c in cited if c.figure.scope is not None))


def gone(_: str) -> Article | None:
    """A store from which every article was removed."""
    return None


def facts(answer: Answer) -> set[object]:
    """Everything an answer claims: its quotes and its figures."""
    if isinstance(answer, NotFound):
        return set()
    return {c.quote for c in answer.citations} | {cited.figure for cited in figures_of(answer)}


def test_a_true_answer_passes_unchanged() -> None:
    assert len(dispute().sides) == 2
    assert verified(dispute(), STORED.get) == dispute()


def test_an_article_that_is_gone_takes_its_answer_with_it() -> None:
    assert verified(dispute(), gone) == NotFound("q", "en", 0.9)


def test_an_article_that_was_changed_since_takes_its_answer_with_it() -> None:
    changed = replace(TOLLS, text=TOLLS.text.replace("70", "90"))
    left = verified(dispute(), lambda _: changed)
    assert all("90" not in str(fact) and "70" not in str(fact) for fact in facts(left))


def test_a_dispute_of_which_one_side_falls_is_a_plain_answer() -> None:
    true = dispute()
    false_side = Side(replace(true.sides[1].latest, figure=replace(true.sides[1].latest.figure, value=31.0)))
    left = verified(replace(true, sides=(true.sides[0], false_side)), STORED.get)
    assert isinstance(left, Answered)
    assert left.sides == true.sides[:1]


def test_the_quotes_of_dropped_figures_are_dropped_too() -> None:
    true = dispute()
    false_side = Side(replace(true.sides[1].latest, figure=replace(true.sides[1].latest.figure, value=31.0)))
    left = verified(replace(true, sides=(true.sides[0], false_side)), STORED.get)
    assert isinstance(left, Answered)
    assert {c.n for c in left.citations} == {true.sides[0].latest.n, true.other_scope[0].n}


def test_a_short_answer_that_is_not_in_the_first_quote_is_not_given() -> None:
    quote = Quote.of(FERRY, Span(0, 96))
    answer = Answered("q", "en", 0.9, (Citation(1, quote, FERRY),), short="13 people")
    left = verified(answer, STORED.get)
    assert isinstance(left, Answered)
    assert left.short is None


def test_the_nearest_article_is_named_only_while_it_is_stored() -> None:
    assert verified(NotFound("q", "en", 0.1, FERRY), gone) == NotFound("q", "en", 0.1)
    assert verified(NotFound("q", "en", 0.1, FERRY), STORED.get) == NotFound("q", "en", 0.1, FERRY)


def test_a_line_with_a_number_that_its_quote_lacks_is_not_said() -> None:
    answer = dispute()
    true, false = Line("more than 70 dead", "more than 70 dead", (1,)), Line("71 dead", "71 dead", (1,))
    reply = Reply("en", (true, false, Block(TOLLS.text[:20], 1), Block(answer.citations[0].quote.text, 1)))
    assert verified_reply(reply, answer, NOW).body == (true, reply.body[3])


def test_a_line_that_cites_a_dropped_quote_is_not_said() -> None:
    reply = Reply("en", (Line("more than 70 dead", "70", (1, 9)),))
    assert verified_reply(reply, dispute(), NOW).body == ()


Mutation = Callable[[Disputed, int], Disputed]


def _figure(answer: Disputed, at: int, **changes: object) -> Disputed:
    side = answer.sides[at % len(answer.sides)]
    figure: Figure = replace(side.latest.figure, **changes)  # type: ignore[arg-type]
    changed = Side(replace(side.latest, figure=figure))
    return replace(answer, sides=tuple(changed if s is side else s for s in answer.sides))


def _quote(answer: Disputed, at: int, **changes: object) -> Disputed:
    citation = answer.citations[at % len(answer.citations)]
    changed = replace(citation, quote=replace(citation.quote, **changes))  # type: ignore[arg-type]
    return replace(answer, citations=tuple(changed if c is citation else c for c in answer.citations))


def _one_character(text: str, at: int, character: str) -> str:
    at %= len(text)
    return text[:at] + character + text[at + 1 :]


@settings(max_examples=500, deadline=None)
@given(data=st.data())
def test_no_mutant_is_sent(data: st.DataObject) -> None:
    true = dispute()
    at = data.draw(st.integers(0, 5))
    figure = true.sides[at % len(true.sides)].latest.figure
    quote = true.citations[at % len(true.citations)].quote
    digit = data.draw(st.sampled_from("0123456789"))
    where, shift = data.draw(st.integers(0, 400)), data.draw(st.integers(-9, 9))
    mutant = data.draw(
        st.sampled_from(
            [
                _figure(true, at, value=figure.value + shift),
                _figure(true, at, high=float(where)),
                _figure(true, at, bound=data.draw(st.sampled_from(list(Bound)))),
                _figure(true, at, counted=data.draw(st.sampled_from(list(Counted)))),
                _figure(true, at, unit=_one_character(figure.unit, where, digit)),
                _figure(true, at, said_by=_one_character(figure.said_by or "?", where, digit)),
                _figure(true, at, said_by=None),
                _figure(true, at, scope="toute la guerre"),
                _figure(true, at, span=Span(figure.span.start + shift, figure.span.end)),
                _quote(true, at, text=_one_character(quote.text, where, digit)),
                _quote(true, at, start=quote.start + shift),
                _quote(true, at, end=quote.end + shift),
                _quote(true, at, article_id=FERRY.id),
            ]
        )
    )
    assert facts(verified(mutant, STORED.get)) <= facts(true)


def test_a_citation_whose_article_was_swapped_is_dropped() -> None:
    true = dispute()
    forged: Article = replace(TOLLS, source="Another Paper")
    citations = tuple(replace(c, article=forged) for c in true.citations)
    assert facts(verified(replace(true, citations=citations), STORED.get)) == set()


def test_origins_are_counted_by_the_gate_whatever_came_with_the_answer() -> None:
    true = dispute()
    forged = replace(
        true, sides=tuple(replace(side, roots=(Root("AFP", (1, 2)), Root("dpa", (1,)))) for side in true.sides)
    )
    found = verified(forged, STORED.get)
    assert isinstance(found, Disputed)
    assert [side.roots for side in found.sides] == [(Root(TOLLS.source, (n,)),) for n in (1, 2)]


def test_a_line_that_miscounts_the_origins_is_dropped() -> None:
    copy = replace(TOLLS, id="copy", source="Der Bote", origin="Vesper")
    figure, again = read_figures(TOLLS)[0], read_figures(copy)[0]
    citations = (Citation(1, figure.quote, TOLLS), Citation(2, again.quote, copy))
    side = Side(CitedFigure(figure, 1), also=(CitedFigure(again, 2),))
    answer = Answered("q", "en", 0.9, citations, sides=(side,))
    stored = {TOLLS.id: TOLLS, copy.id: copy}.get
    found = verified(answer, stored, lambda ids: dict.fromkeys(ids, Origin(TOLLS.id, agency="Vesper")))
    true = Line("1 origin (Vesper in 2 outlets)", "", (1, 2))
    false = [
        replace(true, text=text) for text in ("1 origin (Vesper in 3 outlets)", "2 independent origins (Vesper; dpa)")
    ]
    now = datetime(2016, 9, 24, tzinfo=UTC)
    assert true in compose(found, now).body
    assert verified_reply(Reply("en", (true, *false)), found, now).body == (true,)


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "ar"])
def test_every_line_that_is_composed_of_a_verified_answer_passes(language: str) -> None:
    answer = replace(dated_answer(), language=language)
    reply = compose(answer, NOW)
    assert verified_reply(reply, answer, NOW) == reply


def dated_answer() -> Disputed:
    """A dispute whose every date is said: of its sides, its history, what was taken back, its sources and its now."""
    true = dispute()
    day = TOLLS.published.date() if TOLLS.published else None
    sides = tuple(Side(replace(side.latest, day=day)) for side in true.sides)
    history = replace(sides[0], earlier=(replace(true.sides[1].latest, day=day),))
    timing = Timing(NOW, as_of=date(2016, 11, 5))
    return replace(true, sides=(history, sides[1]), withdrawn=(replace(true.other_scope[0], day=day),), timing=timing)


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_no_reply_with_another_digit_in_it_is_sent(data: st.DataObject) -> None:
    answer = dated_answer()
    reply = compose(answer, NOW)
    parts = [*reply.body, *reply.sources]
    places = [(n, at) for n, part in enumerate(parts) for at, c in enumerate(said(part)) if c.isdigit()]
    n, at = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([d for d in "0123456789" if d != said(parts[n])[at]]))
    mutant = saying(parts[n], _one_character(said(parts[n]), at, digit))
    changed = [*parts[:n], mutant, *parts[n + 1 :]]
    body = tuple(part for part in changed if not isinstance(part, Source))
    sources = tuple(part for part in changed if isinstance(part, Source))
    sent = verified_reply(replace(reply, body=body, sources=sources), answer, NOW)
    assert mutant not in (*sent.body, *sent.sources)


def said(part: Line | Block | Source) -> str:
    return part.label if isinstance(part, Source) else part.text


def saying(part: Line | Block | Source, words: str) -> Line | Block | Source:
    return replace(part, label=words) if isinstance(part, Source) else replace(part, text=words)


def test_a_day_on_which_nobody_said_so_takes_its_figure_along() -> None:
    true = dispute()
    wrong = replace(true.sides[0].latest, day=NOW.date() + timedelta(days=3))
    left = verified(replace(true, sides=(Side(wrong), true.sides[1])), STORED.get)
    assert isinstance(left, Answered)
    assert left.sides == true.sides[1:]
