from collections.abc import Iterator
from pathlib import Path

import pytest
from newsroom import write_lines, write_stories
from small_embedder import SmallEmbedder

from index.archive import Archive
from index.domain import Hit
from index.engine_text import for_encoder


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    folder = tmp_path_factory.mktemp("search")
    write_stories(folder / "stories.jsonl", range(30))
    write_lines(
        folder / "others.jsonl",
        [
            {"id": "fr", "title": "Raids sur Valdorne", "language": "fr", "published": "2016-09-23T18:14:00Z",
             "text": "L'armée a bombardé les quartiers assiégés. Le conflit a fait 300'000 morts."},
            {"id": "de", "title": "Brücken", "language": "de", "published": "2017-03-01T08:00:00Z",
             "text": "Die Brücken über den Elm wurden gesperrt."},
            {"id": "zh", "title": "渡轮", "language": "zh", "text": "渡轮在港口外沉没。"},
        ],
    )  # fmt: skip
    with Archive.open(folder / "store", SmallEmbedder()) as opened:
        opened.add([folder])
        yield opened


def by_words(hits: list[Hit]) -> list[str]:
    ranked = [hit for hit in hits if hit.lexical_rank]
    return [hit.article.id for hit in sorted(ranked, key=lambda hit: hit.lexical_rank or 0)]


@pytest.mark.parametrize(
    ("question", "article_id"),
    [
        ("armée", "fr"),
        ("l'armee", "fr"),
        ("300 000", "fr"),
        ("how did 300,000 people die", "fr"),
        ("bombarder", "fr"),
        ("which Brücke was closed", "de"),
        ("渡轮", "zh"),
        ("what happened on September 23, 2016", "fr"),
        ("2017-03-01", "de"),
        ("März 2017", "de"),
        ("en septembre", "fr"),
        ("Ostrel ferry 0", "story-0"),
    ],
)
def test_words_are_found_whatever_their_form_and_the_language_of_the_question(
    archive: Archive, question: str, article_id: str
) -> None:
    assert by_words(archive.search(question, 200))[0] == article_id


def test_a_hit_says_why_it_is_here(archive: Archive) -> None:
    hits = archive.search("L'armée a bombardé les quartiers assiégés, le conflit a fait 300'000 morts", 200)
    best = hits[0]
    assert (best.article.id, best.dense_rank, best.lexical_rank) == ("fr", 1, 1)
    assert best.similarity == max(hit.similarity for hit in hits)
    assert sorted(hit.dense_rank for hit in hits if hit.dense_rank) == list(range(1, archive.status().passages + 1))
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_a_hit_that_only_the_words_found_has_its_similarity_too(tmp_path: Path) -> None:
    question = "Ostrel mayor neighbour"
    with Archive.open(tmp_path / "store", SmallEmbedder()) as archive:
        archive.add([write_stories(tmp_path / "stories.jsonl", range(320))])
        hits = [hit for hit in archive.search(question, 200) if hit.dense_rank is None]
    assert hits
    [vector] = SmallEmbedder().encode_questions([question])
    for hit in hits:
        [stored] = SmallEmbedder().encode_passages([for_encoder(hit.article, hit.passage)])
        assert hit.similarity == pytest.approx(float(stored @ vector), abs=2e-3)


def test_a_hit_is_a_slice_of_its_article(archive: Archive) -> None:
    for hit in archive.search("mayor neighbour", 100):
        assert hit.text == hit.article.text[hit.passage.start : hit.passage.end]
        assert hit.text.strip()


@pytest.mark.parametrize("question", ["", "   ", "\n\t"])
def test_an_empty_question_finds_nothing(archive: Archive, question: str) -> None:
    assert archive.search(question) == []


@pytest.mark.parametrize(
    "question",
    ["x" * 100_000, "mayor " * 20_000, "\ud800", "ferry \udc00 Ostrel", "\x00", "?!…", "🙂", '"AND OR (', "0"],
)
def test_no_question_breaks_the_search(archive: Archive, question: str) -> None:
    assert len(archive.search(question, 3)) == 3


@pytest.mark.parametrize(("k", "count"), [(1, 1), (0, 0), (-3, 0), (10, 10)])
def test_as_many_hits_come_as_are_asked_for(archive: Archive, k: int, count: int) -> None:
    assert len(archive.search("mayor", k)) == count


def test_more_hits_than_passages_are_all_passages(archive: Archive) -> None:
    hits = archive.search("mayor", 10_000)
    assert len({hit.passage.id for hit in hits}) == len(hits) == archive.status().passages


def test_what_was_published_in_the_period_named_comes_before_its_like(tmp_path: Path) -> None:
    told = "The ferry of Ostrel was closed on Monday, the mayor of Ostrel said."
    months = ["2014-01", "2014-05", "2015-01"]
    with Archive.open(tmp_path / "store", SmallEmbedder()) as archive:
        archive.add(
            [
                write_lines(
                    tmp_path / "a.jsonl",
                    [
                        {"id": month, "text": told, "language": "en", "published": f"{month}-12T10:00:00Z"}
                        for month in months
                    ],
                )
            ]
        )
        for month, name in zip(months, ("January 2014", "May 2014", "January 2015"), strict=True):
            assert archive.search(f"When was the ferry of Ostrel closed in {name}?")[0].article.id == month
        assert archive.search("When was the ferry of Ostrel closed on 30 April 2014?")[0].article.id == "2014-05"
