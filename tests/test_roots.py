"""How many sources a claim really has, and which article is cited for it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.answer.answers import Citation, Root
from bot.answer.figures.claim import Claim
from bot.answer.figures.roots import LONGEST, cite_first, distinct, lone, roots_of, side_by_side, with_originals
from bot.answer.figures.told import Told
from bot.answer.quotes.evidence import Candidate, Evidence
from index.domain import Article, Bound, Counted, Figure, Hit, Origin, Passage, Quote, Span
from index.figures.recalled import Standing

SATURDAY = datetime(2026, 3, 14, 12, tzinfo=UTC)
TEXT = "At least 12 people died when a ferry capsized off the island of Ostrel, the coastguard said."


def article(name: str, *, agency: str | None = None, source: str = "", hours: int = 0, text: str = TEXT) -> Article:
    published = SATURDAY + timedelta(hours=hours)
    return Article(name, text, published=published, source=source or name, language="en", origin=agency)


def citations(*articles: Article) -> list[Citation]:
    return [Citation(n, Quote.of(each, Span(0, 20)), each) for n, each in enumerate(articles, 1)]


def told(by: Article, owner: str | None = "the coastguard") -> Told:
    quote = Quote.of(by, Span(0, len(by.text)))
    figure = Figure(12, None, Bound.AT_LEAST, Counted.DEAD, "people", owner, None, by.published, Span(0, 18), quote)
    return Told(figure, by, Standing.NOW, by.published.date() if by.published else None)


def hit(found: Article, similarity: float = 0.9) -> Hit:
    return Hit(found, Passage(found.id, 0, len(found.text)), 1.0, similarity=similarity)


def test_copies_of_one_text_are_one_origin_named_by_its_agency() -> None:
    cited = citations(article("Chronicle", agency="Vesper"), article("Post"), article("OSDH"))
    origins = {"Chronicle": Origin("Chronicle", None, "Vesper"), "Post": Origin("Chronicle", "Chronicle", "Vesper")}
    assert roots_of(cited, origins | lone(["OSDH"])) == (Root("Vesper", (1, 2)), Root("OSDH", (3,)))


def test_an_agency_that_no_cited_article_names_is_not_named() -> None:
    origins = {"Post": Origin("gone", "gone", "Vesper"), "Courier": Origin("gone", "Post", "Vesper")}
    assert roots_of(citations(article("Post"), article("Courier")), origins) == (Root("Post", (1, 2)),)


def test_one_outlet_that_tells_it_twice_is_one_outlet() -> None:
    twice = citations(article("a", source="Post"), article("b", source="Post"))
    assert roots_of(twice, dict.fromkeys("ab", Origin("a"))) == (Root("Post", (1,)),)


@given(st.lists(st.sampled_from("abcdef"), min_size=1, max_size=6, unique=True), st.integers(0, 6))
def test_every_outlet_stands_under_one_origin(names: list[str], cut: int) -> None:
    cited = citations(*map(article, names))
    origins = lone(names) | dict.fromkeys(names[:cut], Origin(names[0]))
    roots = roots_of(cited, origins)
    assert sorted(n for root in roots for n in root.ns) == [c.n for c in cited]
    assert len(roots) == len({origin.key for origin in origins.values()})


def test_the_article_that_a_claim_began_with_is_cited() -> None:
    copy, first, other = told(article("copy", hours=2)), told(article("first")), told(article("other"))
    claim = Claim(copy, also=[other, first])
    cite_first(claim, {"copy": Origin("first", "first"), "first": Origin("first"), "other": Origin("other")})
    assert claim.latest is first
    assert claim.also == [copy, other]


def test_without_the_original_the_earliest_copy_is_cited() -> None:
    late, early = told(article("late", hours=3)), told(article("early", hours=1))
    claim = Claim(late, also=[early])
    cite_first(claim, dict.fromkeys(("late", "early"), Origin("gone", "gone")))
    assert claim.latest is early


def test_an_original_that_names_nobody_does_not_take_the_owner_away() -> None:
    copy, first = told(article("copy")), told(article("first"), owner=None)
    claim = Claim(copy, also=[first])
    cite_first(claim, {"copy": Origin("first", "first"), "first": Origin("first")})
    assert claim.latest is copy


def test_an_original_that_was_not_found_is_looked_at_beside_its_copy() -> None:
    copy, first = article("copy", hours=2), article("first")
    [found, whole] = with_originals([hit(copy)], {"copy": Origin("first", "first")}, {"first": first}.get)
    assert (found.article, whole.article, whole.similarity) == (copy, first, 0.9)
    assert whole.text == first.text


def test_an_original_published_later_than_its_copy_is_not_added() -> None:
    copy, later = article("copy"), article("agency", hours=5)
    assert len(with_originals([hit(copy)], {"copy": Origin("agency", "agency")}, {"agency": later}.get)) == 1


def evidence_of(one: Article) -> Evidence:
    return Evidence(Candidate(one, Span(0, len(one.text)), 0.9, hit(one)), 0.9, 1.0)


def test_a_sentence_is_quoted_once_and_from_the_text_it_began_in() -> None:
    first, copy = article("first", text=f"PORT HELVEN - {TEXT}"), article("copy")
    retouched = article("retouched", text=TEXT.replace("capsized", "overturned"))
    stored = {each.id: each for each in (first, copy, retouched)}
    evidence = [evidence_of(a) for a in (copy, retouched)]
    origins = dict.fromkeys(("copy", "retouched"), Origin("first", "first"))
    [quote] = distinct(evidence, origins, stored.get)
    assert (quote.article_id, quote.text) == ("first", TEXT)
    assert quote.stands_in(first)
    assert len(list(distinct(evidence, lone(["copy", "retouched"]), stored.get))) == 2


def test_a_sentence_that_the_original_does_not_have_is_quoted_from_the_copy() -> None:
    copy = article("copy")
    [quote] = distinct(
        [evidence_of(copy)],
        {"copy": Origin("first", "first")},
        {"first": replace(copy, id="first", text="Something else.")}.get,
    )
    assert quote.article_id == "copy"


def quoted(of: Article, *words: str) -> list[Quote]:
    starts = [of.text.index(each) for each in words]
    return [Quote.of(of, Span(start, start + len(each))) for start, each in zip(starts, words, strict=True)]


def test_quotes_of_neighbouring_sentences_are_one_quote_that_stands_in_its_article() -> None:
    storm, shut, crowd = "The storm came.", "It shut the harbour.", "A crowd watched."
    of = article("Post", text=f"{storm}\n\n{shut} Nobody knew. {crowd}")
    stored = {"Post": of}.get
    joined = side_by_side(quoted(of, shut, crowd, storm), stored)
    assert [quote.text for quote in joined] == [f"{storm}\n\n{shut}", crowd]
    assert all(quote.stands_in(of) for quote in joined)


def test_quotes_of_two_articles_or_with_words_between_them_or_too_long_together_stay_apart() -> None:
    post, courier = article("Post", text="One. Two. Three."), article("Courier", text="Two. Three.")
    stored = {"Post": post, "Courier": courier}.get
    apart = [*quoted(post, "One.", "Three."), *quoted(courier, "Two.")]
    assert side_by_side(apart, stored) == apart
    half = f"{'a' * (LONGEST // 2)}."
    long = article("Herald", text=f"{half} {half.replace('a', 'b')}")
    holed = article("Gazette", text="One.\n\n\nTwo.")
    assert len(side_by_side(quoted(holed, "One.", "Two."), {"Gazette": holed}.get)) == 2
    both = quoted(long, *long.text.split())
    assert side_by_side(both, {"Herald": long}.get) == both


def test_a_quote_of_an_article_that_is_gone_stays_as_it_is() -> None:
    of = article("Post", text="One. Two.")
    gone: dict[str, Article] = {}
    assert side_by_side(quoted(of, "One.", "Two."), gone.get) == quoted(of, "One.", "Two.")
