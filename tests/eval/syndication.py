"""Near-copies, measured in full: `python tests/eval/syndication.py [--data DIR]` (part of `make eval`).

Groups of one to three texts on one event, each printed again one to six times with 10-40 words in 100 changed, up to
40 paragraphs in 100 cut and another headline: for how many groups is the number of independent origins exact? With all
originals in the store, and with a fifth of them missing. And of distinct articles of one day, a hundred on each event:
how many are taken for a copy? The texts are made up (tests/wire.py); with --data, real articles of a folder of
evaluation sets are printed again too, all on one day. Those already taken for copies
of another are counted and left out.
"""

import argparse
import gzip
import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS), str(TESTS.parent)]

from bench.machine import describe_machine  # noqa: E402 - found on the path above
from bench.spent import Spent  # noqa: E402
from blind_embedder import BlindEmbedder  # noqa: E402
from newsroom import write_lines  # noqa: E402
from wire import Group, Reprints, a_day, group, line, published  # noqa: E402

from index.archive import Archive  # noqa: E402
from index.domain import Article, Origin  # noqa: E402

SETS = ("tolls", "outlets", "newsqa", "french")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_LENGTH = 600, 6_000  # characters of a real article: a dispatch, no brief and no magazine


def origins_of(articles: Sequence[Article], folder: Path) -> Mapping[str, Origin]:
    """Index articles in a store of their own, without reading figures or meaning, and ask where each began."""
    with TemporaryDirectory(dir=folder) as own, Archive(Path(own), BlindEmbedder(), figures=lambda _: ()) as archive:
        archive.add([write_lines(folder / "news.jsonl", [line(article) for article in articles])])
        return archive.origins([article.id for article in articles])


def measure_groups(name: str, groups: Sequence[Group], folder: Path) -> None:
    """Print for how many groups the number of origins is exact, and how many articles were hung on another text."""
    started = Spent.so_far()
    articles = [article for each in groups for article in each.articles]
    origins = origins_of(articles, folder)
    errors = [each.error(origins) for each in groups]
    print(json.dumps({
        "groups": name, "number": len(groups), "articles": len(articles),
        "exact": round(errors.count(0) / len(groups), 3), "too many": sum(error > 0 for error in errors),
        "too few": sum(error < 0 for error in errors), "strays": sum(len(each.strays(origins)) for each in groups),
        "processor seconds": round(Spent.so_far().since(started).processor, 1),
    }), flush=True)  # fmt: skip


def measure_day(number: int, folder: Path) -> None:
    """Print how many of the distinct articles of one day are taken for a copy."""
    origins = origins_of(list(a_day(number, Random(12))), folder)
    merged = [key for key, origin in origins.items() if origin.copied_from]
    print(json.dumps({"distinct": number, "taken for copies": len(merged), "which": merged[:10]}), flush=True)


def invented(number: int, originals: float) -> list[Group]:
    """Make up groups of one day."""
    random = Random(11)
    return [group(f"group{n}", random, originals=originals) for n in range(number)]


def measure_real(data: Path, name: str, number: int, folder: Path) -> None:
    """Print real articles again, those of one event in one group where the set says so."""
    articles = list(real(data / f"{name}.articles.jsonl.gz"))
    as_they_are = origins_of(articles, folder)
    distinct = [article for article in articles if not as_they_are[article.id].copied_from]
    print(json.dumps({"set": name, "articles": len(articles), "taken for copies": len(articles) - len(distinct)}))
    words = [word for article in Random(1).sample(distinct, 200) for word in re.findall(r"\w+", article.text)]
    for originals in (1.0, 0.8):
        random, left = Random(13), distinct[:]
        reprints = Reprints(words, originals, distinct[0].language)
        groups: list[Group] = []
        while left and len(groups) < number:
            texts = [left.pop().text for _ in range(min(len(left), random.randint(1, 3)))]
            groups.append(reprints.of(f"{name}{len(groups)}", texts, random))
        measure_groups(f"{name}, {originals:.0%} of the originals", groups, folder)


def real(path: Path) -> Iterator[Article]:
    """Yield a set's articles by event, dated on one day, two sentences a paragraph."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        records = {record["id"]: record for record in map(json.loads, lines)}
    for n, (key, record) in enumerate(sorted(records.items(), key=lambda item: str(item[1].get("event", "")))):
        if _LENGTH[0] <= len(record["text"]) <= _LENGTH[1]:
            sentences = _SENTENCE.split(record["text"])
            text = "\n\n".join(" ".join(sentences[at : at + 2]) for at in range(0, len(sentences), 2))
            yield published(str(key), text, n % 720, record["language"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--groups", type=int, default=500)
    parser.add_argument("--distinct", type=int, default=5_000)
    parser.add_argument("--data", type=Path, help="folder of evaluation sets")
    options = parser.parse_args()
    print(describe_machine(("rensa", "numpy")))
    with TemporaryDirectory() as name:
        folder = Path(name)
        for originals in (1.0, 0.8):
            measure_groups(f"invented, {originals:.0%} of the originals", invented(options.groups, originals), folder)
        measure_day(options.distinct, folder)
        for each in SETS if options.data else ():
            measure_real(options.data, each, options.groups, folder)


if __name__ == "__main__":
    main()
