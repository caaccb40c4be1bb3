"""Reads the public sets that teach the reader: SQuAD 2.0, PIAF, XQuAD and NoMIRACL, in the project's common form.

A folder holds `NAME.articles.jsonl.gz`, `NAME.questions.jsonl.gz` and `abstain_LANGUAGE_KIND.jsonl.gz`; MODEL.md says
where they are from and under which licence. XQuAD translates paragraphs of SQuAD: both know a paragraph by one key, so
that what tests the reader in one language has not taught it in another.
"""

import gzip
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from index.domain import Readable
from index.reading.example import Asked, Bag, Example, part_of_judged, places

ENGLISH: Final = "squad2"
FRENCH: Final = "french"
TRANSLATED: Final = ("es", "ar", "zh")
JUDGED: Final = ("en", "fr", "ar")

Record = Mapping[str, Any]


def records(path: Path) -> list[Record]:
    """Read a file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def asked(data: Path, name: str) -> list[Asked]:
    """Return the questions of a set, each with its own article's text.

    Args:
        data: The folder.
        name: Such as "squad2" or "newsqa".
    """
    articles = {record["id"]: record for record in records(data / f"{name}.articles.jsonl.gz")}
    keys = _paragraphs(data, name, articles)
    questions = records(data / f"{name}.questions.jsonl.gz")
    return [_asked(question, articles[question["article_ids"][0]], keys) for question in questions]


def translated(data: Path) -> list[Asked]:
    """Return XQuAD's questions with passages in Spanish, Arabic and Chinese, asked in each of those and in English."""
    sets = {language: asked(data, f"cross_{language}") for language in TRANSLATED}
    wordings: dict[str, dict[str, str]] = {}
    for language in TRANSLATED:
        for question in records(data / f"cross_{language}.questions.jsonl.gz"):
            words = wordings.setdefault(question["question"] + question["article_ids"][0].partition("-")[2], {})
            words |= {"en": question["question"], language: question["question_own_language"]}
    return [
        Asked(
            Example(words, one.example.readable, one.example.answers, True),
            one.accepted,
            (spoken, language),
            one.paragraph,
        )
        for language, questions in sets.items()
        for one in questions
        for spoken, words in wordings[one.example.question + one.paragraph.partition(":")[2]].items()
    ]


def english_of_translated(data: Path) -> list[Asked]:
    """Return the questions of `squad2` that XQuAD translates, asked in its other languages of the English passage."""
    wordings: dict[str, dict[str, str]] = {}
    for language in TRANSLATED:
        for question in records(data / f"cross_{language}.questions.jsonl.gz"):
            wordings.setdefault(question["question"], {})[language] = question["question_own_language"]
    return [
        Asked(
            Example(words, one.example.readable, one.example.answers, True), one.accepted, (spoken, "en"), one.paragraph
        )
        for one in asked(data, ENGLISH)
        if one.example.relevant
        for spoken, words in wordings.get(one.example.question, {}).items()
    ]


def judged(data: Path, language: str, kind: str) -> Iterator[Bag]:
    """Yield the questions whose ten passages people judged; `kind` is "relevant" or "non_relevant".

    Of the relevant ones, at least one passage holds the answer; of the others, none.
    """
    for record in records(data / f"abstain_{language}_{kind}.jsonl.gz"):
        relevant = None if kind == "relevant" else False
        yield Bag(tuple(Example(record["question"], _titled(text), (), relevant) for text in record["passages"]))


def is_in(bag: Bag, part: str) -> bool:
    """Say whether a judged question is in a part."""
    return part_of_judged(bag.examples[0].question) == part


def _titled(passage: str) -> Readable:
    title, found, text = passage.partition(": ")
    return Readable(text, title) if found and text.strip() else Readable(passage)


def _asked(question: Record, article: Record, keys: Mapping[str, str]) -> Asked:
    readable = Readable(article["text"], article["title"].replace("_", " "))
    stand = [places(readable.text, answer) for answer in question["answers"] if answer in readable.text]
    # People mark the same answer longer or shorter: the first that stands there is the one to learn.
    example = Example(question["question"], readable, (stand[0],) if stand else (), bool(stand))
    accepted = tuple(question["answers"]) if question["answerable"] else ()
    languages = (question["language"], article["language"])
    return Asked(example, accepted, languages, keys[article["id"]])


def _paragraphs(data: Path, name: str, articles: Mapping[str, Record]) -> dict[str, str]:
    """Return each article's key: French ones by the title they share, translations by their original."""
    if name.startswith("cross_"):
        return {key: f"xquad:{key.partition('-')[2]}" for key in articles}
    if name == FRENCH:
        return {key: f"piaf:{record['title']}" for key, record in articles.items()}
    keys = {key: f"{name}:{key}" for key in articles}
    return keys | _originals(data) if name == ENGLISH else keys


def _originals(data: Path) -> dict[str, str]:
    """Return the key of each English paragraph that XQuAD translates: they share a question."""
    translated_of = {
        record["question"]: f"xquad:{record['article_ids'][0].partition('-')[2]}"
        for record in records(data / "cross_es.questions.jsonl.gz")
    }
    return {
        record["article_ids"][0]: translated_of[record["question"]]
        for record in records(data / f"{ENGLISH}.questions.jsonl.gz")
        if record["question"] in translated_of
    }
