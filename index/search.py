"""Hybrid search: a question's nearest passages by meaning and by words, fused into one ranking."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from index.dense import DenseSearch
from index.domain import Hit, Ranked
from index.fusion import fuse_across_languages
from index.lexical import LexicalSearch
from index.ports import Embedder, Vectors
from index.store import Found, Store
from index.text.languages import detect
from index.text.terms import analyse

CANDIDATES = 100  # from each engine
# Passages in the question's own language are this much more similar to it than equally good ones in another. One store
# of five languages, right article at 1/5, with STAND_IN: our own questions .42/.78 -> .54/.96, English questions for
# Arabic paragraphs .08/.22 -> .35/.74, English for English .80/.95 -> .79/.95, Arabic for Arabic .93/.98 -> .91/.97.
HEAD_START = 0.03
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
        language = detect(asked)
        near, foreign = self._near(vector, candidates, language)
        worded = self._lexical.search(self._terms(asked, language), candidates)
        return self._with_similarity(self._hits(near, worded, foreign, k), vector)

    def _near(self, question: Vectors, candidates: int, language: str) -> tuple[list[Ranked], set[int]]:
        """Return the nearest passages, those in other languages with a head start, and which ones these are."""
        near = self._dense.search(question, 2 * candidates)
        foreign = set() if language == "und" else self._foreign(near, language)
        order = sorted(near, key=lambda ranked: -ranked.score - HEAD_START * (ranked.row in foreign))
        return order[:candidates], foreign

    def _foreign(self, near: Sequence[Ranked], language: str) -> set[int]:
        return self._store.rows_in_other_languages((ranked.row for ranked in near), language)

    def _terms(self, question: str, language: str) -> list[str]:
        # An article was stemmed by its own language's rules, so the question is stemmed by those of each.
        languages = dict.fromkeys([language, *self._common_languages()])
        terms = (term for each in languages for term in analyse(question, each))
        return list(dict.fromkeys(terms))[:_MOST_TERMS]

    def _common_languages(self) -> list[str]:
        version = self._store.version()
        if self._languages[0] != version:
            self._languages = version, self._store.languages(_LANGUAGES)
        return self._languages[1]

    def _hits(
        self, near: Sequence[Ranked], worded: Sequence[Ranked], foreign: set[int], k: int
    ) -> list[tuple[int, Hit]]:
        hit_of = _explained(near, worded)
        fused = fuse_across_languages([ranked.row for ranked in near], [ranked.row for ranked in worded], foreign)
        hits: list[tuple[int, Hit]] = []
        while fused and len(hits) < k:  # goes round again only where a passage vanished meanwhile
            wanted, fused = fused[: k - len(hits)], fused[k - len(hits) :]
            found = self._store.found(row for row, _ in wanted)
            hits += [(row, hit_of(found[row], score)) for row, score in wanted if row in found]
        return hits

    def _with_similarity(self, hits: Sequence[tuple[int, Hit]], question: Vectors) -> list[Hit]:
        """Give the hits that only the words found their cosine too."""
        far = [row for row, hit in hits if hit.dense_rank is None]
        rows, vectors = self._store.vectors(far)
        similar = dict(zip(rows.tolist(), (vectors @ question).tolist(), strict=True)) if far else {}
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
