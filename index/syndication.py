"""Which articles of a store copy which, kept in step with it.

The store's own list says which articles still wait to be compared, so a killed process, a removed original and a store
of a former version are all brought up to date in the same way: at the next write, by `catch_up`.
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from index import records
from index.agencies import agency_named, is_agency
from index.domain import Article, Origin
from index.origins.likeness import likeness
from index.origins.lineage import Link, Provenance, lineages
from index.origins.sketch import SKETCH_VERSION, SLOTS, Sketched, sketch
from index.origins.wording import Wording, wording
from index.ports import Progress
from index.store import Store
from index.store_writer import StoreWriter

WINDOW = 7  # days within which a text is reprinted; articles without a date are compared with all
_AT_ONCE = 256  # articles between two commits
_AHEAD = 16_384  # articles put in the order of their dates, so that those of a commit share a few weeks' sketches
_SHARED = 2  # slots: one is often chance
# The most alike by their sketches are read. A text printed by hundreds is linked to so many of them, which is enough to
# hang it on the first.
_READ = 24
_REMEMBERED = 2_048  # wordings, some 10 kB each


class Syndication:
    """The copies among a store's articles. `catch_up` and `renew` are only for the holder of the writer's lock."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._wordings: dict[str, Wording] = {}

    def origins(self, ids: Collection[str]) -> dict[str, Origin]:
        """Return where the texts of these articles began; an article not yet compared copies none."""
        links = self._store.linked(ids)
        line = {*ids, *(end for one, other, _ in links for end in (one, other))}
        articles = {each.article_id: each for each in map(_provenance, self._store.bylines(line))}
        # One of them may have been removed since its links were read.
        found = lineages(articles.values(), (link for link in links if link[0] in articles and link[1] in articles))
        return {article_id: found.get(article_id, Origin(article_id)) for article_id in ids}

    def renew(self, writer: StoreWriter) -> None:
        """Forget all that was compared."""
        writer.forget_copies(SKETCH_VERSION)

    def catch_up(self, writer: StoreWriter, progress: Progress) -> None:
        """Compare the articles that wait for it; all of them where a former version compared them otherwise."""
        if self._store.meta("copies") != str(SKETCH_VERSION):
            self.renew(writer)
        done = 0
        while waiting := self._store.uncompared(_AHEAD):
            for at in range(0, len(waiting), _AT_ONCE):
                batch = list(self._sketched(waiting[at : at + _AT_ONCE]))
                writer.put_copies(batch, list(self._links(batch)))
                done += len(batch)
                progress("copies", done, None)
        self._wordings.clear()

    def _sketched(self, ids: Sequence[str]) -> Iterator[Sketched]:
        for article in filter(None, map(self._store.article, ids)):
            yield Sketched(article.id, _day(article), sketch(self._remembered(article)))

    def _links(self, batch: Sequence[Sketched]) -> Iterator[Link]:
        fresh = {each.article_id for each in batch}
        for day, published in groupby(sorted(batch, key=lambda each: each.day or 0), key=lambda each: each.day):
            known = [(key, slots) for key, slots in self._store.sketched(_window(day)) if key not in fresh]
            near = [each for each in batch if _is_near(each.day, day)]
            ids = [*(key for key, _ in known), *(each.article_id for each in near)]
            others = np.vstack([records.slots_of([slots for _, slots in known], SLOTS), *(each.slots for each in near)])
            for each in published:
                nominated = _most(np.count_nonzero(others == each.slots, axis=1))
                yield from self._likenesses(each.article_id, [ids[at] for at in nominated])

    def _likenesses(self, article_id: str, nominated: Sequence[str]) -> Iterator[Link]:
        for other_id in nominated:
            one, other = self._wording_of(article_id), self._wording_of(other_id)
            if other_id != article_id and one and other and (alike := likeness(one, other)):
                yield article_id, other_id, alike

    def _wording_of(self, article_id: str) -> Wording | None:
        if article_id in self._wordings:
            return self._wordings[article_id]
        article = self._store.article(article_id)
        return self._remembered(article) if article else None

    def _remembered(self, article: Article) -> Wording:
        if article.id not in self._wordings:
            if len(self._wordings) >= _REMEMBERED:
                self._wordings.pop(next(iter(self._wordings)))
            self._wordings[article.id] = wording(article)
        return self._wordings[article.id]


def _most(shared: NDArray[np.intp]) -> list[int]:
    """Return where the most slots are shared, most first, at most `_READ` places besides the article's own."""
    order = np.argsort(-shared, kind="stable")[: _READ + 1]
    return [at for at in order.tolist() if shared[at] >= _SHARED]


def _window(day: int | None) -> tuple[int, int] | None:
    return None if day is None else (day - WINDOW, day + WINDOW)


def _is_near(one: int | None, other: int | None) -> bool:
    return one is None or other is None or abs(one - other) <= WINDOW


def _day(article: Article) -> int | None:
    return article.published.toordinal() if article.published else None


def _provenance(byline: tuple[str, datetime | None, str, str | None, int]) -> Provenance:
    article_id, published, source, origin, length = byline
    agency = source if is_agency(source) else origin or ""
    named = agency_named(agency)
    return Provenance(article_id, published, named, bool(named) and agency_named(source) == named, length)
