"""Hybrid search: a question's nearest passages by meaning and by words, fused into one ranking."""

import os
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date, timedelta

from index.dense import DenseSearch
from index.domain import Hit, Ranked
from index.fusion import Candidate, fuse, places
from index.lexical import LexicalSearch
from index.ports import Embedder, Vectors
from index.spelling import Respelling, Spelling
from index.store import Found, Store
from index.text.languages import detect
from index.text.terms import analyse, forms_elsewhere

CANDIDATES = 120  # from each engine; of 80 to 200 none finds more
_LONGEST_QUESTION = 2000  # characters: four times what the default model reads
_MOST_TERMS = 128  # each is looked up in two fields; a question of 2,000 characters has some 200 distinct ones
_LANGUAGES = 5  # the commonest of the store, by whose rules a question's words are stemmed besides its own
_YEAR = re.compile(r"\d{4}")
_AFTERWARDS = timedelta(days=31)  # news of a period goes on appearing after it


@dataclass(frozen=True, slots=True, eq=False)
class _Question:
    """A question as the engines are asked it."""

    text: str
    language: str
    vector: Vectors
    days: tuple[str, str, str] | None


class HybridSearch:
    """Finds passages for questions. Safe to use from several threads at once."""

    def __init__(self, store: Store, embedder: Embedder, dense: DenseSearch, lexical: LexicalSearch) -> None:
        self._store = store
        self._embedder = embedder
        self._dense = dense
        self._lexical = lexical
        self._spelling = Spelling(store, lexical)
        self._languages: tuple[tuple[int, int], list[str]] = ((-1, -1), [])
        # Encoding takes half a question's time and none of Python's lock; its words are found meanwhile.
        self._beside = ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="words")

    def __call__(self, question: str, k: int) -> list[Hit]:
        """Return the k best passages, best first; none for a question without any words. Raises IndexDamaged."""
        asked = _readable(question)
        return self._hits(self._found(asked, max(CANDIDATES, k)), k) if asked and k > 0 else []

    def close(self) -> None:
        """End its threads."""
        self._beside.shutdown()

    def candidates(self, question: str) -> list[Candidate]:
        """Return what the engines offer for a question, unordered. Raises IndexDamaged."""
        return self._found(_readable(question), CANDIDATES).candidates

    def respelt(self, question: str) -> list[Respelling]:
        """Return the words of a question that are read otherwise, for no passage holds them. Raises IndexDamaged."""
        return self._spelling.respelt(_readable(question), self._common_languages())

    def _found(self, question: str, count: int) -> "_Offers":
        language = detect(question)
        finding = self._beside.submit(self._worded, question, language, count)
        [vector] = self._embedder.encode_questions([question])
        asked = _Question(question, language, vector, _days_of(_period_of(question, language)))
        near, worded = self._dense.search(vector, count), finding.result()
        return _Offers(near, worded, list(self._candidates(asked, near, worded)))

    def _worded(self, question: str, language: str, count: int) -> list[Ranked]:
        terms = analyse(question, language)
        akin = forms_elsewhere(question, language, self._common_languages())
        return self._lexical.search(terms[:_MOST_TERMS], count, akin=akin[:_MOST_TERMS])

    def _common_languages(self) -> list[str]:
        version = self._store.version()
        if self._languages[0] != version:
            self._languages = version, self._store.languages(_LANGUAGES)
        return self._languages[1]

    def _candidates(self, asked: _Question, near: Sequence[Ranked], worded: Sequence[Ranked]) -> Iterator[Candidate]:
        words = dict(worded)
        similarities = dict(near)
        similarities |= self._similarities([row for row in words if row not in similarities], asked.vector)
        for row, (language, day, start) in self._store.contexts(similarities).items():
            is_foreign = "und" not in {language, asked.language} and language != asked.language
            when = _timeliness(day, asked.days)
            yield Candidate(row, similarities[row], words.get(row, 0.0), start, is_foreign, *when)

    def _similarities(self, rows: Sequence[int], question: Vectors) -> dict[int, float]:
        found, vectors = self._store.vectors(rows)
        return dict(zip(found.tolist(), (vectors @ question).tolist(), strict=True)) if len(found) else {}

    def _hits(self, offers: "_Offers", k: int) -> list[Hit]:
        fused = fuse(offers.candidates)
        hits: list[Hit] = []
        while fused and len(hits) < k:  # goes round again only where a passage vanished meanwhile
            wanted, fused = fused[: k - len(hits)], fused[k - len(hits) :]
            found = self._store.found(candidate.row for candidate, _ in wanted)
            hits += [offers.hit(found[each.row], each, score) for each, score in wanted if each.row in found]
        return hits


class _Offers:
    """What both engines found for one question."""

    def __init__(self, near: Sequence[Ranked], worded: Sequence[Ranked], candidates: list[Candidate]) -> None:
        self.candidates = candidates
        self._dense_ranks, self._word_ranks = _places(near), _places(worded)

    def hit(self, found: Found, candidate: Candidate, score: float) -> Hit:
        ranks = self._dense_ranks.get(found.row), self._word_ranks.get(found.row)
        return Hit(found.article, found.passage, score, *ranks, candidate.similarity)


def _places(found: Sequence[Ranked]) -> dict[int, int]:
    """Return the place of each row."""
    scored = places([ranked.score for ranked in found])
    return {ranked.row: int(place) for ranked, place in zip(found, scored, strict=True)}


def _period_of(question: str, language: str) -> tuple[date, date] | None:
    """Return the first and last day of the shortest time that a question names with its year."""
    if not _YEAR.search(question):
        return None
    from index.figures.dates import named_in  # the ledger's tables: a cold search without a date needs none of them

    named = [each.period for each in named_in(question, language, None) if each.is_dated and each.limit is None]
    return min(named, key=lambda period: period.last - period.first, default=None)


def _days_of(period: tuple[date, date] | None) -> tuple[str, str, str] | None:
    """Return the first and the last day of a period, and the last on which news of it appears, as days are written."""
    if period is None:
        return None
    first, last = period
    return first.isoformat(), last.isoformat(), (last + _AFTERWARDS).isoformat()


def _timeliness(day: str, days: tuple[str, str, str] | None) -> tuple[bool, bool]:
    """Tell whether something was published in a period, and whether in the month after it."""
    if not day or days is None:
        return False, False
    first, last, after = days
    return first <= day <= last, last < day <= after


def _readable(question: str) -> str:
    """Cut a question to what is worth reading, without halves of characters."""
    return question[:_LONGEST_QUESTION].encode("utf-8", "replace").decode().strip()
