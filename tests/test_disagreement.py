"""Whose figure is whose, which replaced which, and when sources differ."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.answer.figures.disagreement import Sorted
from bot.answer.figures.disagreement import sort as sorted_into_sides
from index.domain import Article, Bound, Counted, Figure, Quote, Span
from index.figures import read_figures

MONDAY = datetime(2024, 3, 4, 12, tzinfo=UTC)


def figure(value: float, said_by: str | None, days: int = 0, publisher: str = "The Northmere Chronicle") -> Figure:
    """A toll, as the ledger would hold it."""
    quote = Quote(f"{publisher}/{days}", 0, 1, f"{value}")
    return Figure(
        value, None, Bound.EXACTLY, Counted.DEAD, "dead", said_by, None, MONDAY + timedelta(days), Span(0, 1), quote
    )


def sort(*figures: Figure, texts: Mapping[str, str] | None = None) -> Sorted:
    """Sort figures whose articles say nothing else, or these texts by article id ("publisher/days")."""
    articles = {
        f.quote.article_id: article(f.quote.article_id, (texts or {}).get(f.quote.article_id, "")) for f in figures
    }
    return sorted_into_sides(figures, articles, lambda f: -f.value / 1000)


def article(name: str, text: str) -> Article:
    publisher, days = name.split("/")
    return Article(name, text, source=publisher, published=MONDAY + timedelta(int(days)), language="en")


def values(found: Sorted) -> list[float]:
    return [claim.latest.figure.value for claim in found.claims]


def earlier(found: Sorted) -> list[list[float]]:
    return [[told.figure.value for told in claim.earlier] for claim in found.claims]


def test_two_owners_with_two_numbers_differ() -> None:
    found = sort(figure(70, "Ammar al-Selmo"), figure(30, "the Observatory"))
    assert sorted(values(found)) == [30, 70]
    assert found.differ


def test_two_owners_with_one_number_agree() -> None:
    found = sort(figure(12, "the police"), figure(12, "the hospital"))
    assert len(found.claims) == 2
    assert not found.differ


def test_an_owner_who_raises_the_number_is_one_side_with_a_history() -> None:
    found = sort(figure(12, "the coast guard"), figure(19, "the coast guard", days=1))
    assert values(found) == [19]
    assert earlier(found) == [[12]]
    assert not found.differ


def test_history_runs_from_newest_to_oldest() -> None:
    assert earlier(sort(*(figure(n, "the coast guard", days=n) for n in (1, 3, 2)))) == [[2, 1]]


def test_a_number_told_again_by_another_outlet_is_the_same_claim() -> None:
    one = figure(70, "Ammar al-Selmo")
    [claim] = sort(one, figure(70, "Ammar al-Selmo, head of the civil defence", publisher="Der Bote")).claims
    assert len(claim.also) == 1


def test_an_unowned_number_belongs_to_whoever_is_named_for_it_elsewhere() -> None:
    [claim] = sort(figure(70, None, publisher="Der Bote", days=1), figure(70, "Ammar al-Selmo")).claims
    assert claim.latest.owner == "Ammar al-Selmo"


def test_an_unowned_number_that_nobody_else_tells_is_its_publishers() -> None:
    found = sort(figure(70, "Ammar al-Selmo"), figure(47, None, publisher="Der Bote"))
    assert found.differ


def test_a_publisher_who_corrects_itself_is_one_side() -> None:
    [claim] = sort(figure(14, None), figure(13, None, days=1)).claims
    assert claim.latest.figure.value == 13


def test_a_part_of_the_number_in_the_same_article_opens_no_side() -> None:
    total, part = figure(29, None), replace(figure(11, None), span=Span(50, 52))
    for found in (sort(total, part), sort(part, total)):
        assert values(found) == [29]


def test_who_retells_the_part_does_not_retell_the_whole() -> None:
    part = replace(figure(11, "the rescuers", days=1), span=Span(50, 52))
    [claim] = sort(
        part, figure(11, "the rescuers", days=1, publisher="Der Bote"), figure(29, "the rescuers", days=1)
    ).claims
    assert (claim.latest.figure.value, claim.also) == (29, [])


def test_a_part_that_the_same_owner_tells_opens_no_side_either() -> None:
    [claim] = sort(figure(29, "the rescuers"), replace(figure(11, "the rescuers"), span=Span(50, 52))).claims
    assert claim.latest.figure.value == 29


def test_an_old_number_told_again_later_opens_no_side() -> None:
    guard = "the coast guard"
    retelling = figure(12, None, days=0, publisher="Der Bote")
    [claim] = sort(figure(12, guard), figure(19, guard, days=1), retelling).claims
    assert claim.latest.figure.value == 19


def test_a_range_and_its_lower_end_are_different_numbers() -> None:
    assert sort(figure(30, "the police"), replace(figure(30, "the army"), high=40.0)).differ


def test_a_later_count_overtakes_an_older_one_of_somebody_who_had_spoken_before_its_owner_did() -> None:
    found = sort(figure(12, "the coastguard"), figure(23, "the minister", days=1))
    assert (values(found), earlier(found)) == ([23], [[12]])


def test_history_is_handed_on_whole_when_its_heir_is_overtaken_too() -> None:
    found = sort(figure(12, "the coastguard"), figure(23, "the minister", days=1), figure(31, "the judge", days=5))
    assert (values(found), earlier(found)) == ([31], [[23, 12]])


def test_rivals_of_one_day_stay_rivals_when_one_of_them_counts_on() -> None:
    found = sort(figure(26, "the ministry"), figure(52, "the charity"), figure(61, "the ministry", days=7))
    assert sorted(values(found)) == [52, 61]


def test_what_at_least_so_many_leaves_open_is_no_contradiction_later() -> None:
    at_least = replace(figure(50, "the mayor"), bound=Bound.AT_LEAST)
    found = sort(at_least, figure(40, "the ministry"), figure(62, "the ministry", days=2))
    assert values(found) == [62]
    assert sorted(earlier(found)[0]) == [40, 50]


def test_a_lower_count_that_comes_later_from_somebody_else_contradicts() -> None:
    assert sorted(values(sort(figure(70, "the civil defence"), figure(30, "the observatory", days=1)))) == [30, 70]


def test_the_missing_become_fewer_and_that_is_no_dispute() -> None:
    missing = [
        replace(each, counted=Counted.MISSING) for each in (figure(40, "the coastguard"), figure(29, "the minister", 1))
    ]
    found = sort(*missing)
    assert (values(found), earlier(found)) == ([29], [[40]])


def test_a_count_that_an_article_calls_one_of_before_is_history_of_what_it_says_now() -> None:
    text = "The toll is 16, the police said. On Monday the hospital had spoken of 14 dead."
    rivals = (figure(9, "the police"), figure(14, "the hospital", publisher="Der Bote"))
    now = figure(16, "the police", days=1)
    assert sorted(values(sort(*rivals, now))) == [14, 16]
    found = sort(*rivals, now, texts={now.quote.article_id: text})
    assert values(found) == [16]
    assert sorted(earlier(found)[0]) == [9, 14]


def test_a_number_taken_back_later_is_withdrawn_wherever_it_was_told() -> None:
    text = "The charity withdrew its estimate of more than 150."
    final = figure(127, "the ministry", days=9)
    told = (figure(150, "the charity"), figure(150, None, publisher="Der Bote", days=1), figure(112, "the ministry"))
    found = sort(*told, final, texts={final.quote.article_id: text})
    assert (values(found), earlier(found)) == ([127], [[112]])
    assert [f.value for f in found.withdrawn] == [150]


def test_a_detail_in_the_articles_own_words_opens_no_side_beside_an_owned_total() -> None:
    detail = replace(figure(11, None, days=1), span=Span(50, 52))
    assert values(sort(figure(23, "the minister", days=1), detail)) == [23]


def test_what_a_background_paragraph_says_was_done_elsewhere_opens_no_side() -> None:
    text = "A gunman shot two people dead at a mill, police said. In May a gunman opened fire in Norrby, killing three."
    report = Article("Chronicle/0", text, source="Chronicle", published=MONDAY, language="en")
    found = sorted_into_sides(read_figures(report), {report.id: report}, lambda _: 0.0)
    assert values(found) == [2]


def test_without_dates_nothing_is_history() -> None:
    figures = (figure(12, "the coastguard"), figure(23, "the minister", days=1))
    undated = {f.quote.article_id: Article(f.quote.article_id, "", source="x") for f in figures}
    found = sorted_into_sides(figures, undated, lambda f: f.value)
    assert sorted(values(found)) == [12, 23]


def test_at_least_one_leaves_a_greater_number_of_the_same_article_true() -> None:
    text = "There is news of at least one person killed on Sunday. The shooting killed four people in three places."
    report = replace(article("The Northmere Chronicle/0", text), id="report")
    found = sorted_into_sides(read_figures(report), {report.id: report}, lambda _: 1.0)
    assert values(found) == [4]


def test_a_part_of_a_number_that_was_told_first_is_no_rival_of_it() -> None:
    text = "The shooting killed four people in three places. One person was killed at the mill."
    report = replace(article("The Northmere Chronicle/0", text), id="report")
    found = sorted_into_sides(read_figures(report), {report.id: report}, lambda _: 1.0)
    assert values(found) == [4]


def test_a_count_that_falls_far_and_rises_again_is_of_something_else_and_no_step_of_the_history() -> None:
    steps = (figure(640, "the ministry"), figure(30, "the governor", days=13), figure(688, "the province", days=33))
    [claim] = sort(*steps).claims
    assert [claim.latest.figure.value, *(told.figure.value for told in claim.earlier)] == [688, 640]
    corrected = (
        figure(640, "the ministry"),
        figure(520, "the governor", days=13),
        figure(688, "the province", days=33),
    )
    [claim] = sort(*corrected).claims
    assert [told.figure.value for told in claim.earlier] == [520, 640]


def test_more_than_is_a_bound_and_not_others_beyond_those_told_of() -> None:
    text = "More than 200 people were killed, the interior ministry said. The Red Cross put the toll at 230 dead."
    told = Article("a", text, language="en", published=MONDAY)
    found = sorted_into_sides(read_figures(told), {"a": told}, lambda _: 0.0)
    assert sorted(values(found)) == [200, 230]
    assert found.differ


def test_what_was_taken_back_of_the_arrested_stands_of_the_dead() -> None:
    first = Article("a", "Three people were killed in the riot, police said.", language="en", published=MONDAY)
    text = "Correction: an earlier version said three people were arrested. That figure was wrong. It was five."
    later = Article("b", text, language="en", published=MONDAY + timedelta(1))
    dead = [figure for figure in read_figures(first) if figure.counted is Counted.DEAD]
    found = sorted_into_sides(dead, {"a": first, "b": later}, lambda _: 0.0)
    assert values(found) == [3]
    assert not found.withdrawn


def test_two_warring_ministries_are_rivals_and_not_one_that_revised() -> None:
    found = sort(figure(40, "The defence ministry in Kyiv"), figure(90, "the defence ministry in Moscow"))
    assert sorted(values(found)) == [40, 90]
    assert found.differ
