"""Hybrid search: a question's nearest passages by meaning and by words, fused into one ranking."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from index.dense import DenseSearch
from index.domain import Hit, Ranked
from index.fusion import fuse
from index.lexical import LexicalSearch
from index.ports import Embedder, Vectors
from index.store import Found, Store
from index.text.languages import detect
from index.text.terms import analyse

CANDIDATES = 100  # from each engine
_LONGEST_QUESTION = 2000  # characters: four times what the default model reads
_MOST_TERMS = 128  # each is looked up in three fields; a question of 2,000 characters has some 200 distinct ones
_LANGUAGES = 5  # the commonest of the store, by whose rules a question's words are stemmed besides its own


class HybridSearch:
    """Finds passages for questions. Safe to use from several threads at once."""

    def __init__(self, store: Store, embedder: Embedder, dense: DenseSearch, lexical: LexicalSearch) -> None:
        self._store = store
        self._embedder = embedder
        self._dense = dense
        self._lexical = lexical
        self._languages: tuple[tuple[int, int], list[str]] = ((-1, -1), [])

    def __call__(self, question: str, k: int) -> list[Hit]:
        """Return the k best passages, best first; none for a question without any words. Raises IndexDamaged."""
        asked = _readable(question)
        if not asked or k < 1:
            return []
        candidates = max(CANDIDATES, k)
        [vector] = self._embedder.encode_questions([asked])
        near = self._dense.search(vector, candidates)
        worded = self._lexical.search(self._terms(asked), candidates)
        return self._with_similarity(self._hits(near, worded, k), vector)

    def _terms(self, question: str) -> list[str]:
        # An article was stemmed by its own language's rules, so the question is stemmed by those of each.
        languages = dict.fromkeys([detect(question), *self._common_languages()])
        terms = (term for language in languages for term in analyse(question, language))
        return list(dict.fromkeys(terms))[:_MOST_TERMS]

    def _common_languages(self) -> list[str]:
        version = self._store.version()
        if self._languages[0] != version:
            self._languages = version, self._store.languages(_LANGUAGES)
        return self._languages[1]

    def _hits(self, near: Sequence[Ranked], worded: Sequence[Ranked], k: int) -> list[tuple[int, Hit]]:
        hit_of = _explained(near, worded)
        fused = fuse([ranked.row for ranked in near], [ranked.row for ranked in worded])
        hits: list[tuple[int, Hit]] = []
        while fused and len(hits) < k:  # goes round again only where a passage vanished meanwhile
            wanted, fused = fused[: k - len(hits)], fused[k - len(hits) :]
            found = self._store.found(row for row, _ in wanted)
            hits += [(row, hit_of(found[row], score)) for row, score in wanted if row in found]
        return hits

    def _with_similarity(self, hits: Sequence[tuple[int, Hit]], question: Vectors) -> list[Hit]:
        """Give the hits that only the words found their cosine too."""
        rows, vectors = self._store.vectors(row for row, hit in hits if hit.dense_rank is None)
        similar = dict(zip(rows.tolist(), (vectors @ question).tolist(), strict=True))
        return [replace(hit, similarity=similar.get(row, hit.similarity)) for row, hit in hits]


def _explained(near: Sequence[Ranked], worded: Sequence[Ranked]) -> Callable[[Found, float], Hit]:
    dense_ranks = {ranked.row: rank for rank, ranked in enumerate(near, start=1)}
    word_ranks = {ranked.row: rank for rank, ranked in enumerate(worded, start=1)}
    similarities = dict(near)

    def hit_of(found: Found, score: float) -> Hit:
        row = found.row
        ranks = dense_ranks.get(row), word_ranks.get(row)
        return Hit(found.article, found.passage, score, *ranks, similarities.get(row, 0.0))

    return hit_of


def _readable(question: str) -> str:
    """Cut a question to what is worth reading, without halves of characters."""
    return question[:_LONGEST_QUESTION].encode("utf-8", "replace").decode().strip()
