"""Which article a line of copies began with."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from index.domain import Origin
from index.origins.lineage import Link, Provenance, lineages

SATURDAY = datetime(2026, 3, 14, tzinfo=UTC)


def article(name: str, hour: int, *, agency: str | None = None, length: int = 1_000) -> Provenance:
    return Provenance(name, SATURDAY + timedelta(hours=hour), agency, False, length)


def test_an_article_without_links_is_its_own_origin() -> None:
    assert lineages([article("a", 1)], []) == {"a": Origin("a")}


def test_a_copy_of_a_copy_has_the_origin_of_the_first() -> None:
    found = lineages([article("c", 3), article("a", 1), article("b", 2)], [("b", "a", 0.9), ("c", "b", 0.8)])
    assert {name: origin.first for name, origin in found.items()} == {"a": "a", "b": "a", "c": "a"}
    assert found["c"].copied_from == "b"


def test_the_agencys_own_article_comes_first_even_when_it_was_stored_with_a_later_date() -> None:
    own = replace(article("own", 5, agency="AFP"), is_the_agencys=True)
    found = lineages([article("a", 1), own], [("a", "own", 0.9)])
    assert found["a"] == Origin("own", "own", "AFP")


def test_of_articles_without_a_date_the_longest_comes_first_for_copies_are_cut() -> None:
    undated = [replace(article(name, 0, length=length), published=None) for name, length in (("a", 600), ("b", 900))]
    assert lineages(undated, [("a", "b", 0.9)])["a"].first == "b"


def test_an_agency_that_one_of_the_line_names_is_that_of_all() -> None:
    found = lineages([article("a", 1), article("b", 2, agency="ATS")], [("a", "b", 0.9)])
    assert {origin.key for origin in found.values()} == {"agency:ats"}


def test_one_agencys_texts_are_not_independent_however_little_alike() -> None:
    found = lineages([article("a", 1, agency="AFP"), article("b", 2, agency="AFP")], [])
    assert found["a"].first != found["b"].first
    assert found["a"].key == found["b"].key


def test_copies_whose_original_is_not_here_are_one_text_by_what_links_them() -> None:
    found = lineages([article("a", 1), article("b", 2), article("c", 3)], [("a", "c", 0.6), ("b", "c", 0.6)])
    assert {origin.first for origin in found.values()} == {"a"}


def test_a_round_up_does_not_make_two_dispatches_one() -> None:
    parts = [article("a", 1, length=1_000), article("b", 2, length=900), article("sum", 3, length=2_100)]
    found = lineages(parts, [("a", "sum", 0.9), ("b", "sum", 0.95)])
    assert (found["a"].first, found["b"].first, found["sum"].first) == ("a", "b", "b")


def test_an_excerpt_hangs_on_what_it_was_cut_from() -> None:
    found = lineages([article("a", 1, length=3_000), article("brief", 2, length=400)], [("a", "brief", 1.0)])
    assert found["brief"] == Origin("a", "a")


NAMES = "abcdefgh"
links = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES), st.floats(0.1, 1)).filter(lambda e: e[0] != e[1])
)


@given(links=links, hours=st.lists(st.integers(0, 9), min_size=8, max_size=8))
def test_every_line_has_one_first_whatever_the_order_in_which_it_is_read(links: list[Link], hours: list[int]) -> None:
    articles = [article(name, hour, length=100 * 3 ** (hour % 3)) for name, hour in zip(NAMES, hours, strict=True)]
    found = lineages(articles, links)
    assert lineages(articles[::-1], links[::-1]) == found
    for origin in found.values():
        assert found[origin.first].first == origin.first
