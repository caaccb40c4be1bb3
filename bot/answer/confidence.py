"""How sure an answer is, 0..1, and the threshold under which the bot says that it has not found it.

A logistic model over what search, evidence and, where there is one, the reader already know; no text is encoded for it.
It tells a question about something else from one that the articles may answer; an article that mentions the matter it
tells from one that answers only as far as a reader does.
"""

import math
from collections.abc import Mapping, Sequence

from bot.answer.asked.question import Question
from bot.answer.events.fairness import article_similarities, head_start
from bot.answer.quotes.evidence import SUREST
from index.domain import Article, Hit
from index.reading.reranking import log_odds
from index.text.normalise import fold

FOUND = 0.5
# Two kinds of answer, two sets of weights: of a figure only the passage's similarity is known. Over 900 questions of
# seven sets (tests/eval/calibrate.py) the best sentence of a right answer has a fair similarity of .81 and more in 95
# of 100 cases; for a dozen matters foreign to the articles (capitals, recipes, world cups) it had .69 to .82. Of our
# own questions in words and sixteen such matters the nearest passage tells more (AUROC .996) than the sentence (.963):
# where 5 in 100 of ours are refused, both together refuse 15 of the 16, the sentence alone 14.
# Where a reader has read, the log-odds of its relevance count as they are: of 70 questions a set that it was never
# taught, asked of their own article, answered without and with it: cross_zh .24, .87, cross_ar .54, .87, cross_es .91,
# .94, french .93, .99, newsqa .81, .73, squad2 1.0, .88; though its article does not answer, squad2 .94, .61.
WORDS = {
    "bias": -25.5,
    "sentence": 9.0,
    "passage": 26.0,
    "unnamed": -1.5,
    "untold": -6.0,
    "read": 0.2,
    "relevance": 0.7,
}
# An article that knows a name of the question counts for a little: of 410 questions of `tolls` six right answers more,
# and none more of our own that have no answer.
FIGURES = {"bias": -10.1, "passage": 14.3, "unnamed": -1.5, "named": 0.3}
# Of a text that comes with the question nobody has to know whether it is about its matter: there the reader alone
# speaks. Untaught, 100 questions a set, with the reader before this one, 1.5, 1.8 and 2.2 answer of newsqa .90, .92,
# .96, of squad2's without an answer .54, .61, .70; the others hardly change.
GIVEN = {"given": 1.8, "relevance": 1.0, "untold": -6.0}
# Who gives several texts asks whether any of them answers: the best of ten is more relevant by chance, and how near it
# comes to the question tells, too (AUROC of abstain_en, _fr, _ar untaught: .76, .62, .70 -> .78, .74, .78). Fitted on
# the 69 questions for fitting, with an earlier reader; at the threshold about one right answer in ten of these and
# those that teach is refused. Untaught, refused though one answers and answered though none does, with this one:
# en .18, .35; fr .07, .73; ar .18, .49.
SEVERAL = {"several": -15.6, "relevance": 0.5, "passage": 19.0, "untold": -6.0}
# Each by what is known only where it applies; the bias is known everywhere else.
_WEIGHTS = {"given": GIVEN, "several": SEVERAL, "sentence": WORDS, "bias": FIGURES}
# A name and its forms in other languages share their first letters: Aleppo, Alep, Alepo.
_SHARED = 4


def features(  # noqa: PLR0913 each comes from a stage of its own
    question: Question,
    hits: Sequence[Hit],
    best: Article,
    sentence: float | None,
    *,
    is_told: bool = True,
    is_given: bool = False,
) -> dict[str, float]:
    """Return what the confidence is computed from.

    Args:
        question: Its names count: an answer that knows none of them is about something else.
        hits: Best first, with the readings of a reader where there is one.
        best: The article that answers best.
        sentence: Cosine of the question and the sentence that answers it best; None for an answer in figures.
        is_told: Whether any of the sentences can hold the kind of answer that is wanted.
        is_given: Whether the texts came with the question.
    """
    read = _read(hits) if sentence is not None else {}
    if is_given and read:
        return {**_given(hits, question.language), "relevance": read["relevance"], "untold": float(not is_told)}
    named, similar = _is_named(question, best), article_similarities(hits, question.language)
    if sentence is None:
        seen = {"passage": similar.get(best.id, 0.0), "named": float(named is True)}
    else:
        seen = {
            "sentence": sentence + head_start(best, question.language),
            "passage": max(similar.values(), default=0.0),
            "untold": float(not is_told),
            **read,
        }
    return {"bias": 1.0, **seen, "unnamed": float(named is False)}


def _given(hits: Sequence[Hit], language: str) -> dict[str, float]:
    """Return whether one text came with the question or several, and of several how near the nearest passage comes."""
    similar = article_similarities(hits, language)
    return {"given": 1.0} if len(similar) == 1 else {"several": 1.0, "passage": max(similar.values())}


def _read(hits: Sequence[Hit]) -> dict[str, float]:
    """Return that a reader has read, and the log-odds of the most relevant passage; nothing where none has."""
    relevance = max((hit.reading.relevance for hit in hits if hit.reading), default=None)
    if relevance is None:
        return {}
    return {"read": 1.0, "relevance": log_odds(relevance, SUREST)}


def confidence(seen: Mapping[str, float]) -> float:
    """Return how likely it is that the evidence is about what is asked, from its `features`."""
    weights = next(weights for mark, weights in _WEIGHTS.items() if mark in seen)
    return 1 / (1 + math.exp(-sum(weights[name] * value for name, value in seen.items())))


def _is_named(question: Question, article: Article) -> bool | None:
    """Tell whether an article knows any name of the question, None where it has none, or other letters than these."""
    names = {name[:_SHARED] for name in question.names()}
    text = fold(f"{article.title} {article.text}")
    return any(name in text for name in names) if names and _writes_like(question.text, text) else None


def _writes_like(question: str, text: str) -> bool:
    """Tell whether two texts share an alphabet, judged by their first letters."""
    return _is_latin(question) == _is_latin(text)


def _is_latin(text: str) -> bool:
    letters = [letter for letter in text[:400] if letter.isalpha()]
    return sum(letter < "\u0250" for letter in letters) * 2 > len(letters)
