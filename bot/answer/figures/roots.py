"""How many sources a claim really has, and which article to cite for it.

Outlets that print one agency, and copies of one text, are one origin; the article cited is the one it began with.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from bot.answer.answers import Citation, Root
from bot.answer.figures.claim import Claim
from bot.answer.figures.told import Told
from bot.answer.quotes.evidence import Evidence
from index.agencies import agency_named
from index.domain import Article, Hit, Origin, Passage, Quote, Span
from index.text.terms import analyse

Origins = Callable[[Collection[str]], Mapping[str, Origin]]

_NEVER = datetime.max.replace(tzinfo=UTC)
# Two sentences of one text with so many of their words in common are one sentence, retouched.
_SAME = 0.7
# Characters of a quote that is put together from neighbouring sentences: half a passage.
LONGEST = 350
# Line breaks around an empty line: more look like a hole in a quote.
_BLANK_LINE = 2


def lone(ids: Collection[str]) -> dict[str, Origin]:
    """Let every article be its own origin."""
    return {article_id: Origin(article_id) for article_id in ids}


def roots_of(cited: Iterable[Citation], origins: Mapping[str, Origin]) -> tuple[Root, ...]:
    """Return the independent origins of what these citations tell, those of most outlets first, then in their order.

    Args:
        cited: Whoever tells it.
        origins: By article id, for each of their articles.
    """
    groups: dict[str, list[Citation]] = {}
    for citation in cited:
        groups.setdefault(origins[citation.article.id].key, []).append(citation)
    roots = [Root(_name(group, origins), _one_an_outlet(group)) for group in groups.values()]
    return tuple(sorted(roots, key=lambda root: -len(root.ns)))


def with_originals(
    hits: Sequence[Hit], origins: Mapping[str, Origin], stored: Callable[[str], Article | None]
) -> list[Hit]:
    """Return the hits, and behind them, whole, the articles that these are copies of and that were not found."""
    copies = {origins[hit.article.id].first: hit for hit in reversed(hits)}
    found = {hit.article.id for hit in hits}
    missing = ((hit, stored(first)) for first, hit in copies.items() if first not in found)
    originals = (_whole(article, hit) for hit, article in missing if article and _is_no_later(article, hit.article))
    return [*hits, *originals]


def cite_first(claim: Claim, origins: Mapping[str, Origin]) -> None:
    """Let the article that a copied claim began with stand for it, else the earliest that tells it."""
    origin = origins[claim.latest.article.id]
    same = [
        t for t in (claim.latest, *claim.also) if origins[t.article.id].first == origin.first and _is_as_owned(t, claim)
    ]
    first = min(same, key=lambda t: (t.article.id != origin.first, t.article.published or _NEVER))
    if first is not claim.latest:
        claim.also = [claim.latest, *(t for t in claim.also if t is not first)]
        claim.latest = first


def distinct(
    evidence: Iterable[Evidence], origins: Mapping[str, Origin], stored: Callable[[str], Article | None]
) -> Iterator[Quote]:
    """Yield the evidence' quotes, each text's sentence once, out of the text it began in where that has it too."""
    kept: list[tuple[str, frozenset[str]]] = []
    for each in evidence:
        first = origins[each.article.id].first
        words = frozenset(analyse(each.quote.text, each.article.language))
        if not any(first == other and _share(words, known) >= _SAME for other, known in kept):
            kept.append((first, words))
            yield _original(each, stored(first))


def side_by_side(quotes: Iterable[Quote], stored: Callable[[str], Article | None]) -> list[Quote]:
    """Return the quotes in their order, but those of neighbouring sentences as one, while it is not too long."""
    kept: list[Quote] = []
    for quote in quotes:
        article = stored(quote.article_id)
        whole = [_together(other, quote, article) if article else None for other in kept]
        place = next((at for at, one in enumerate(whole) if one), None)
        if place is None:
            kept.append(quote)
        else:
            kept[place] = whole[place] or quote
    return kept


def _together(one: Quote, other: Quote, article: Article) -> Quote | None:
    """Return two quotes of an article with what stands between them, None where that is more than a blank line."""
    if one.article_id != other.article_id:
        return None
    first, second = sorted((one, other), key=lambda quote: quote.start)
    span = Span(first.start, second.end)
    between = article.text[first.end : second.start]
    is_near = first.end <= second.start and not between.strip() and between.count("\n") <= _BLANK_LINE
    return Quote.of(article, span) if is_near and span.end - span.start <= LONGEST else None


def _name(group: Sequence[Citation], origins: Mapping[str, Origin]) -> str:
    """Return the agency as one of these articles names it, else the publisher of the first of them."""
    first = min(group, key=lambda c: (origins[c.article.id].first != c.article.id, c.n)).article
    agencies = (c.article.origin for c in group if c.article.origin and agency_named(c.article.origin))
    return next(agencies, None) or first.source or first.title or first.id


def _one_an_outlet(group: Iterable[Citation]) -> tuple[int, ...]:
    outlets: dict[str, int] = {}
    for citation in group:
        outlets.setdefault(citation.article.source or citation.article.id, citation.n)
    return tuple(outlets.values())


def _whole(article: Article, copy: Hit) -> Hit:
    """Return an article as found: it fits the question as well as its copy does."""
    return Hit(article, Passage(article.id, 0, len(article.text)), copy.score, similarity=copy.similarity)


def _is_no_later(article: Article, copy: Article) -> bool:
    """Tell whether an original may be used wherever its copy may: an answer as of a day uses nothing later."""
    ours, theirs = article.published, copy.published
    return ours is None or theirs is None or ours <= theirs


def _is_as_owned(told: Told, claim: Claim) -> bool:
    return told.owner is not None or claim.latest.owner is None


def _original(evidence: Evidence, article: Article | None) -> Quote:
    quote = evidence.quote
    at = article.text.find(quote.text) if article and _is_no_later(article, evidence.article) else -1
    return Quote.of(article, Span(at, at + len(quote.text))) if article and at >= 0 else quote


def _share(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))
