"""Stores of a given size, kept for the next run: our newswire with synthetic vectors, and on top the sample articles.

They go through the store's own writer, word index and snapshots. Only what a million passages would wait for is left
out: a passage's terms are put together from those of its sentences, and its vector is drawn.
"""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from itertools import groupby, islice, repeat
from pathlib import Path

import numpy as np
from bench.newswire import PASSAGES_EACH, ROOT, SEEDS, WIRE, Newswire, Story, published
from bench.vector_cloud import VectorCloud

from index.archive import Archive
from index.domain import Article, Passage, Span
from index.embedding import open_embedder
from index.engine_text import WORDS_VERSION, for_words
from index.figures import READER_VERSION
from index.origins.sketch import SKETCH_VERSION, SLOTS, Sketched
from index.ports import Embedder
from index.store import Store
from index.store_writer import Entry, writing
from index.tantivy_index import TantivyIndex
from index.text.terms import analyse

STORES = ROOT / ".cache" / "bench"
_AT_ONCE = 2000  # articles to a transaction
_COMMIT_EVERY = 30_000  # articles between commits of the word index


def large_store(passages: int, folder: Path = STORES) -> Path:
    """Return a store of about so many passages, made on the first call out of a copy of the next smaller one."""
    store, part = folder / f"store-{passages}", folder / f"store-{passages}.part"
    if not store.exists():
        smaller = max((size for size in _sizes(folder) if size < passages), default=0)
        shutil.rmtree(part, ignore_errors=True)
        if smaller:
            shutil.copytree(folder / f"store-{smaller}", part)
        _grow(part, range(smaller // PASSAGES_EACH, passages // PASSAGES_EACH))
        part.rename(store)
    _settle(store)
    return store


def _sizes(folder: Path) -> list[int]:
    names = (path.name.removeprefix("store-") for path in folder.glob("store-*"))
    return [int(name) for name in names if name.isdecimal()]


def _grow(folder: Path, numbers: range) -> None:
    embedder, wire = open_embedder(), Newswire()
    folder.mkdir(parents=True, exist_ok=True)
    _grow_store(folder, wire, numbers, embedder)
    _grow_words(folder, wire)


def _settle(folder: Path) -> None:
    """Do what a former version left to the next write, so that it is not measured."""
    drawn = np.random.default_rng(0)
    with writing(folder) as writer, Store(folder) as store:
        writer.note(figures=READER_VERSION, copies=SKETCH_VERSION)  # words without meaning state no figures
        while ids := store.uncompared(_AT_ONCE):  # and are nobody's copies
            waiting = [article for article in map(store.article, ids) if article]
            slots = drawn.integers(0, 1 << 32, (len(waiting), SLOTS), np.uint32)
            writer.put_copies([Sketched(each.id, _day(each), at) for each, at in zip(waiting, slots, strict=True)], [])
    with Archive.open(folder, open_embedder()) as archive:  # finds it when a snapshot is due
        archive.add([SEEDS])


def _grow_store(folder: Path, wire: Newswire, numbers: range, embedder: Embedder) -> None:
    cloud, drawn = VectorCloud(embedder), np.random.default_rng(numbers.start)
    with writing(folder) as writer:
        writer.claim(embedder.model, embedder.dimension)
        for batch in _batches(numbers):
            vectors = cloud.draw(PASSAGES_EACH * len(batch), drawn).reshape(len(batch), PASSAGES_EACH, -1)
            writer.put([Entry(wire.article(n), _spans(wire, n), vectors[at]) for at, n in enumerate(batch)])


def _grow_words(folder: Path, wire: Newswire) -> None:
    terms = {spoken: [analyse(each, spoken) for each in pool] for spoken, pool in wire.pools.items()}
    with Store(folder) as store:
        words = folder / "words" / f"{(store.meta('store') or '')[:12]}-{WORDS_VERSION}.1"  # as LexicalSearch calls it
        with TantivyIndex(words) as index:
            for article_id, passages in groupby(store.found_above(index.highest_row()), lambda found: found.article.id):
                number = int(article_id.removeprefix(WIRE)) if article_id.startswith(WIRE) else None
                made = _fields(wire.story(number), terms) if number is not None else repeat({})
                for found, fields in zip(passages, made, strict=False):
                    index.add(found.row, fields or for_words(found.article, found.passage))
                if number is not None and number % _COMMIT_EVERY == 0:
                    index.commit()
            index.commit()


def _fields(story: Story, terms: Mapping[str, Sequence[Sequence[str]]]) -> Iterator[Mapping[str, Sequence[str]]]:
    """Yield the terms of each of an article's passages."""
    title, *sentences = story.sentences
    known, date = terms[story.language], _date(published(story.number), story.language)
    for part in np.array_split(sentences, PASSAGES_EACH):
        yield {"title": known[title], "date": date, "body": [term for at in part for term in known[at]]}


def _spans(wire: Newswire, n: int) -> list[Span]:
    _, language, (_, *sentences) = wire.story(n)
    ends = np.cumsum([len(wire.pools[language][at]) + 1 for at in sentences])
    parts = np.array_split(np.arange(len(sentences)), PASSAGES_EACH)
    return [Span(int(ends[part[0] - 1]) if part[0] else 0, int(ends[part[-1]]) - 1) for part in parts]


def _day(article: Article) -> int | None:
    return article.published.toordinal() if article.published else None


@cache
def _date(published: datetime, language: str) -> Sequence[str]:
    return for_words(Article("", "", published=published, language=language), Passage("", 0, 0))["date"]


def _batches(numbers: range) -> Iterator[Sequence[int]]:
    rest = iter(numbers)
    while batch := list(islice(rest, _AT_ONCE)):
        yield batch
