"""A newswire of any length in five languages, for filling stores: words as frequent as in real text, and no meaning.

An article is three passages of sentences taken from a pool of 5,000 a language. In the pool the sample articles' own
words come most often, in their order of frequency; behind them stand words put together from halves of theirs, up to
60,000 a language. The n-th word comes in proportion to 1 / (n + 2.7) (Zipf's law as amended by Mandelbrot). One
article in ten also holds one of the questions that are asked, word for word.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import numpy as np

from index.domain import Article
from index.sources import open_source

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
QUESTIONS = ROOT / "tests" / "corpus" / "questions.jsonl"
SHARES = {"en": 0.4, "fr": 0.25, "de": 0.15, "es": 0.1, "ar": 0.1}
WIRE = "wire-"  # how the ids of its articles begin
PASSAGES_EACH = 3  # of an article
_SENTENCES_EACH = 6  # of a passage: about 600 characters, and never more than a passage may have
_POOL = 5000
_VOCABULARY = 60_000
_LONGEST = 110  # characters of a sentence
_ASKED = 0.1


class Story(NamedTuple):
    """An article before it is put together: places in its language's pool, the title's first."""

    number: int
    language: str
    sentences: Sequence[int]


class Newswire:
    """Articles without end; the n-th is always the same one.

    Args:
        edition: Another edition has other articles, under the same ids.
    """

    def __init__(self, edition: int = 0) -> None:
        self._edition = edition
        self._asked = {language: questions(language) for language in SHARES}
        self.pools = {language: _pool(language) + self._asked[language] for language in SHARES}

    def story(self, n: int) -> Story:
        """Return the n-th article's sentences."""
        drawn = np.random.default_rng((self._edition, n))
        language = list(SHARES)[int(np.searchsorted(np.cumsum(list(SHARES.values())), drawn.random()))]
        sentences = drawn.integers(0, _POOL, 1 + PASSAGES_EACH * _SENTENCES_EACH)
        if drawn.random() < _ASKED:
            sentences[-1] = _POOL + drawn.integers(0, len(self._asked[language]))
        return Story(n, language, sentences.tolist())

    def article(self, n: int) -> Article:
        """Return the n-th article."""
        _, language, (title, *sentences) = self.story(n)
        pool = self.pools[language]
        return Article(
            id=f"{WIRE}{n}",
            text=" ".join(pool[at] for at in sentences),
            title=pool[title],
            published=published(n),
            source=f"Agency {n % 40}",
            language=language,
        )


def write(path: Path, articles: Iterable[Article]) -> Path:
    """Write articles as JSON lines."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(_line(article) + "\n" for article in articles)
    return path


def published(n: int) -> datetime:
    """Return when the n-th article appeared."""
    return datetime(2000 + n % 25, n % 12 + 1, n % 28 + 1, 10, tzinfo=UTC)


def questions(language: str = "") -> list[str]:
    """Return our own questions about the sample articles, of all languages or one."""
    asked = map(json.loads, QUESTIONS.read_text(encoding="utf-8").splitlines())
    return [each["question"] for each in asked if language in ("", each["language"])]


def samples() -> list[Article]:
    """Return the sample articles."""
    return [article for article in open_source(SEEDS) if isinstance(article, Article)]


def _line(article: Article) -> str:
    published = article.published.isoformat() if article.published else None
    fields = {"id": article.id, "title": article.title, "text": article.text, "published": published}
    return json.dumps({**fields, "source": article.source, "language": article.language}, ensure_ascii=False)


def _pool(language: str) -> list[str]:
    drawn = np.random.default_rng(0)
    vocabulary = _vocabulary(language, drawn)
    frequencies = 1 / (np.arange(_VOCABULARY) + 2.7)
    lengths = drawn.integers(8, 25, _POOL)
    ranks = drawn.choice(_VOCABULARY, lengths.sum(), p=frequencies / frequencies.sum())
    return [_sentence([vocabulary[rank] for rank in part]) for part in np.split(ranks, np.cumsum(lengths)[:-1])]


def _sentence(words: Sequence[str]) -> str:
    joined = " ".join(words)[:_LONGEST].rstrip()
    return f"{joined[:1].upper()}{joined[1:]}."


def _vocabulary(language: str, drawn: np.random.Generator) -> Sequence[str]:
    texts = [f"{article.title} {article.text}" for article in samples() if article.language == language]
    counts = Counter(word.strip(".,:;!?«»“”\"'()#،؟") for text in texts for word in text.split())
    known = [word for word, _ in counts.most_common() if word]
    halves = [(word[: len(word) // 2], word[len(word) // 2 :].lower()) for word in known if len(word) > 3]
    made: dict[str, None] = dict.fromkeys(known)
    while len(made) < _VOCABULARY:
        for begin, end in drawn.integers(0, len(halves), (_VOCABULARY, 2)):
            made.setdefault(halves[begin][0] + halves[end][1])
    return list(made)[:_VOCABULARY]
