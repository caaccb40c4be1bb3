"""Whose figure is whose, which replaced which, and when sources differ."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.answer.disagreement import Claim, claims, differ
from index.domain import Article, Bound, Counted, Figure, Quote, Span

MONDAY = datetime(2024, 3, 4, 12, tzinfo=UTC)


def figure(value: float, said_by: str | None, days: int = 0, publisher: str = "The Northmere Chronicle") -> Figure:
    """A toll, as the ledger would hold it."""
    quote = Quote(f"{publisher}/{days}", 0, 1, f"{value}")
    return Figure(
        value, None, Bound.EXACTLY, Counted.DEAD, "dead", said_by, None, MONDAY + timedelta(days), Span(0, 1), quote
    )


def sort(*figures: Figure) -> list[Claim]:
    articles = {
        f.quote.article_id: Article(id=f.quote.article_id, text="", source=f.quote.article_id.split("/")[0])
        for f in figures
    }
    return claims(figures, articles, lambda f: -f.value / 1000)


def values(found: Sequence[Claim]) -> list[float]:
    return [claim.latest.value for claim in found]


def test_two_owners_with_two_numbers_differ() -> None:
    found = sort(figure(70, "Ammar al-Selmo"), figure(30, "the Observatory"))
    assert sorted(values(found)) == [30, 70]
    assert differ(found)


def test_two_owners_with_one_number_agree() -> None:
    found = sort(figure(12, "the police"), figure(12, "the hospital"))
    assert len(found) == 2
    assert not differ(found)


def test_an_owner_who_raises_the_number_is_one_side_with_a_history() -> None:
    found = sort(figure(12, "the coast guard"), figure(19, "the coast guard", days=1))
    [claim] = found
    assert claim.latest.value == 19
    assert [f.value for f in claim.earlier] == [12]
    assert not differ(found)


def test_history_runs_from_newest_to_oldest() -> None:
    [claim] = sort(*(figure(n, "the coast guard", days=n) for n in (1, 3, 2)))
    assert [f.value for f in claim.earlier] == [2, 1]


def test_a_number_told_again_by_another_outlet_is_the_same_claim() -> None:
    one = figure(70, "Ammar al-Selmo")
    [claim] = sort(one, figure(70, "Ammar al-Selmo, head of the civil defence", publisher="Der Bote"))
    assert len(claim.also) == 1


def test_an_unowned_number_belongs_to_whoever_is_named_for_it_elsewhere() -> None:
    [claim] = sort(figure(70, None, publisher="Der Bote", days=1), figure(70, "Ammar al-Selmo"))
    assert claim.latest.said_by == "Ammar al-Selmo"


def test_an_unowned_number_that_nobody_else_tells_is_its_publishers() -> None:
    found = sort(figure(70, "Ammar al-Selmo"), figure(47, None, publisher="Der Bote"))
    assert differ(found)


def test_a_publisher_who_corrects_itself_is_one_side() -> None:
    [claim] = sort(figure(14, None), figure(13, None, days=1))
    assert claim.latest.value == 13


def test_a_part_of_the_number_in_the_same_article_opens_no_side() -> None:
    total, part = figure(29, None), replace(figure(11, None), span=Span(50, 52))
    for found in (sort(total, part), sort(part, total)):
        assert values(found) == [29]


def test_who_retells_the_part_does_not_retell_the_whole() -> None:
    part = replace(figure(11, "the rescuers", days=1), span=Span(50, 52))
    [claim] = sort(part, figure(11, "the rescuers", days=1, publisher="Der Bote"), figure(29, "the rescuers", days=1))
    assert (claim.latest.value, claim.also) == (29, [])


def test_a_part_that_the_same_owner_tells_opens_no_side_either() -> None:
    [claim] = sort(figure(29, "the rescuers"), replace(figure(11, "the rescuers"), span=Span(50, 52)))
    assert claim.latest.value == 29


def test_an_old_number_told_again_later_opens_no_side() -> None:
    guard = "the coast guard"
    retelling = figure(12, None, days=0, publisher="Der Bote")
    [claim] = sort(figure(12, guard), figure(19, guard, days=1), retelling)
    assert claim.latest.value == 19


def test_a_range_and_its_lower_end_are_different_numbers() -> None:
    assert differ(sort(figure(30, "the police"), replace(figure(30, "the army"), high=40.0)))
