"""`python -m index` as tools see it: its JSON, its exit status, its one line of error."""

import gzip
import io
import json
import os
import subprocess
import sys
import unicodedata
from contextlib import chdir, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from newsroom import story, write_lines, write_stories
from small_embedder import SmallEmbedder

from bot.settings import load
from index.__main__ import EmbedderOpener, main
from index.fusion import WEIGHTS, K

ROOT = Path(__file__).parents[1]
# The real command, in a process of its own, with a small real embedder in the place of the bundled one.
PROGRAM = """
import sys
from index.__main__ import main
from small_embedder import SmallEmbedder
main(sys.argv[1:], lambda name: SmallEmbedder(name or 'trigrams'))
"""


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


class Command:
    """Runs the command in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.opener: EmbedderOpener | None = lambda name: SmallEmbedder(name or "trigrams")

    def __call__(self, *arguments: str, **environment: str) -> Ran:
        out, err = io.StringIO(), io.StringIO()
        with pytest.MonkeyPatch.context() as patched, redirect_stdout(out), redirect_stderr(err), chdir(self.folder):
            for name in ("DEPECHE_STORE", "DEPECHE_MODEL", "DEPECHE_CACHE"):
                patched.delenv(name, raising=False)
            for name, value in environment.items():
                patched.setenv(name, value)
            with pytest.raises(SystemExit) as exit_:
                main(arguments, self.opener)
        return Ran(int(exit_.value.code or 0), out.getvalue(), err.getvalue())

    def process(self, program: str, *arguments: str) -> "subprocess.Popen[str]":
        path = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
        return subprocess.Popen(
            [sys.executable, "-c", program, *arguments], cwd=self.folder, env=os.environ | {"PYTHONPATH": path},
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip


@pytest.fixture
def index(tmp_path: Path) -> Command:
    return Command(tmp_path)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Command:
    command = Command(tmp_path_factory.mktemp("filled"))
    text = "A zeppelin landed – “unharmed” – on Monday.\nIt was late."
    record = {"id": "z", "url": "https://example.org/z", "title": "Zeppelin", "text": text, "source": "The Quay"}
    write_lines(command.folder / "z.jsonl", [record | {"published": "2016-09-23T18:14:00+02:00", "language": "en"}])
    write_stories(command.folder / "a.jsonl", range(5))
    assert command("add", "a.jsonl", "z.jsonl").status == 0
    return command


def test_add_reports_what_it_did_as_json(index: Command, tmp_path: Path) -> None:
    write_stories(tmp_path / "a.jsonl", range(3))
    with (tmp_path / "a.jsonl").open("a") as file:
        file.write("nonsense\n")
    ran = index("add", "a.jsonl", "--json", "--store", "s")
    [report] = ran.lines
    assert ran.status == 0
    seconds = report.pop("seconds")
    [skipped] = report.pop("skipped")
    assert (list(skipped), Path(skipped["path"]).name) == (["path", "reason"], "a.jsonl")
    assert report == {"articles": 3, "added": 3, "changed": 0, "unchanged": 0, "removed": 0, "passages": 6}
    assert seconds > 0
    assert (tmp_path / "s").is_dir()

    write_lines(tmp_path / "a.jsonl", [story(0), story(1) | {"text": "New words."}])
    [report] = index("add", "a.jsonl", "--json", DEPECHE_STORE="s").lines
    counted = [report[name] for name in ("articles", "added", "changed", "unchanged", "removed")]
    assert counted == [2, 0, 1, 1, 1]


def test_what_no_option_says_is_read_from_the_environment_else_from_the_bots_file(
    index: Command, tmp_path: Path
) -> None:
    write_stories(tmp_path / "a.jsonl", range(2))
    (tmp_path / ".env").write_text("DEPECHE_STORE=filed\nDEPECHE_MODEL=quads\nDEPECHE_WORKERS=1\n", "utf-8")
    assert index("add", "a.jsonl").status == 0
    assert index("add", "a.jsonl", DEPECHE_STORE="set", DEPECHE_MODEL="others").status == 0
    assert index("add", "a.jsonl", "--store", "given", DEPECHE_STORE="set").status == 0
    stores = {path.name for path in tmp_path.iterdir() if path.is_dir()}
    assert stores == {str(load({}, tmp_path / ".env").store), "set", "given"}
    models = {store: index("status", "--store", store).out for store in stores}
    assert {store for store, told in models.items() if "quads" in told} == {"filed", "given"}


def test_the_folder_of_unpacked_models_is_read_from_the_bots_file_too(index: Command, tmp_path: Path) -> None:
    write_stories(tmp_path / "a.jsonl", range(1))
    (tmp_path / ".env").write_text("DEPECHE_CACHE=unpacked\n", "utf-8")
    index.opener = None
    assert index("add", "a.jsonl").status == 0
    assert (tmp_path / "unpacked").is_dir()


def test_add_tells_a_person_what_was_skipped_line_by_line(index: Command, tmp_path: Path) -> None:
    write_stories(tmp_path / "a.jsonl", range(2))
    (tmp_path / "b.txt").write_text("")
    ran = index("add", "a.jsonl", "b.txt", "missing")
    assert ran.status == 0
    assert ran.out.startswith("2 added, 0 changed, 0 unchanged, 0 removed, 2 skipped")
    assert [line.split(":")[0] for line in ran.err.splitlines()] == ["skipped", "skipped"]


def test_of_very_much_that_was_skipped_add_tells_how_much_more_there_is(index: Command, tmp_path: Path) -> None:
    write_stories(tmp_path / "a.jsonl", range(2))
    (tmp_path / "b.jsonl").write_text("nonsense\n" * 1_005)
    ran = index("add", "a.jsonl", "b.jsonl")
    assert ran.out.startswith("2 added, 0 changed, 0 unchanged, 0 removed, 1005 skipped")
    assert len(ran.err.splitlines()) == 1_001
    assert ran.err.endswith("\nskipped: and 5 more\n")
    [report] = index("add", "a.jsonl", "b.jsonl", "--json").lines
    assert report["skipped"][1_000:] == [{"path": "", "reason": "and 5 more"}]


@pytest.mark.parametrize("name", ["missing", "picture.png", "empty.txt"])
def test_nothing_readable_at_all_is_exit_status_1_and_one_line(index: Command, tmp_path: Path, name: str) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    (tmp_path / "empty.txt").write_text("")
    ran = index("add", name)
    assert ran.status == 1
    [line] = ran.err.splitlines()
    assert name in line


def test_search_prints_every_field_of_a_hit(filled: Command) -> None:
    ran = filled("search", "zeppelin", "-k", "1", "--json")
    [line] = ran.lines
    [hit] = line["hits"]
    assert (line["id"], line["question"], line["ms"] > 0, ran.err) == ("1", "zeppelin", True, "")
    assert hit.pop("score") > (WEIGHTS.near + WEIGHTS.worded) / (K + 1)  # first in both engines, and more
    assert hit == {
        "rank": 1, "article_id": "z", "passage_id": "z:0", "start": 0, "end": 56,
        "text": "A zeppelin landed – “unharmed” – on Monday.\nIt was late.", "title": "Zeppelin",
        "url": "https://example.org/z", "source": "The Quay", "published": "2016-09-23T18:14:00+02:00",
        "language": "en",
    }  # fmt: skip


@pytest.mark.parametrize("name", ["questions.jsonl", "questions.jsonl.gz"])
def test_a_file_of_questions_gives_one_line_for_each(filled: Command, name: str) -> None:
    lines = [
        {"id": "a", "question": "zeppelin", "answers": []},
        {"id": 7, "question": "Ostrel ferry"},
        {"id": "c", "question": ""},
    ]
    content = "\n".join(json.dumps(line) for line in lines).encode()
    (filled.folder / name).write_bytes(gzip.compress(content) if name.endswith("gz") else content)
    ran = filled("search", "--questions", name, "-k", "2", "--json")
    assert ran.status == 0
    assert [(line["id"], len(line["hits"])) for line in ran.lines] == [("a", 2), ("7", 2), ("c", 0)]
    assert [hit["rank"] for hit in ran.lines[0]["hits"]] == [1, 2]


def test_a_line_that_is_no_question_is_named(filled: Command) -> None:
    (filled.folder / "bad.jsonl").write_text('{"id": "a", "question": "zeppelin"}\n{"id": "b"}\n')
    ran = filled("search", "--questions", "bad.jsonl", "--json")
    assert (ran.status, len(ran.lines)) == (1, 1)
    assert "bad.jsonl, line 2" in ran.err


def test_a_damaged_file_of_questions_is_an_error_and_no_crash(filled: Command) -> None:
    packed = bytearray(gzip.compress(b'{"id": "a", "question": "zeppelin"}'))
    packed[10:20] = b"\xff" * 10
    (filled.folder / "bad.jsonl.gz").write_bytes(packed)
    ran = filled("search", "--questions", "bad.jsonl.gz", "--json")
    assert (ran.status, ran.lines) == (1, [])
    assert "bad.jsonl.gz cannot be read" in ran.err


def test_a_person_gets_headlines_and_words(filled: Command) -> None:
    ran = filled("search", "zeppelin", "-k", "1")
    assert (
        ran.out
        == "1. Zeppelin · The Quay · 2016-09-23\n   A zeppelin landed – “unharmed” – on Monday. It was late.\n\n"
    )


def test_what_a_terminal_would_obey_is_not_printed(index: Command, tmp_path: Path) -> None:
    obeyed = {"title": "\x1b[2JFlood", "text": "A \x9b31m flood.", "source": "\x1b]0;Quay\x07"}
    write_lines(tmp_path / "a.jsonl", [story(0) | obeyed])
    index("add", "a.jsonl")
    printed = index("search", "flood").out + index("status").out
    assert "Flood" in printed
    assert not {character for character in printed if unicodedata.category(character) == "Cc"} - {"\n"}


def test_searching_an_empty_store_finds_nothing_and_makes_nothing(index: Command, tmp_path: Path) -> None:
    assert index("search", "zeppelin", "--json").lines[0]["hits"] == []
    assert index("search", "zeppelin").out == "nothing found\n"
    assert list(tmp_path.iterdir()) == []


def test_status_counts(filled: Command) -> None:
    [status] = filled("status", "--json").lines
    assert (status["articles"], status["passages"], status["model"]) == (6, 11, "trigrams")
    assert status["publishers"][0] == {"name": "The Northmere Chronicle", "articles": 5}
    assert status["oldest"] == "2016-09-23T18:14:00+02:00"
    assert "articles    6" in filled("status").out


def test_status_names_the_commonest_publishers_and_says_how_many_more_there_are(index: Command, tmp_path: Path) -> None:
    names = [*"aabcdefghijk", ""]
    write_lines(tmp_path / "a.jsonl", [{"id": f"{n}", "text": "Gale.", "source": name} for n, name in enumerate(names)])
    index("add", "a.jsonl")
    assert "publishers  a 2, unknown 1, b 1, c 1, d 1, e 1, f 1, g 1, and 4 more\n" in index("status").out
    assert len(index("status", "--json").lines[0]["publishers"]) == 12


def test_remove_says_what_was_there(index: Command, tmp_path: Path) -> None:
    write_stories(tmp_path / "a.jsonl", range(2))
    index("add", "a.jsonl")
    ran = index("remove", "story-1", "story-9")
    assert (ran.status, ran.out) == (0, "removed: story-1\nnot there: story-9\n")
    assert index("remove", "story-1").status == 1
    assert index("status", "--json").lines[0]["articles"] == 1


def test_rebuild_changes_nothing_that_is_found(index: Command, tmp_path: Path) -> None:
    write_stories(tmp_path / "a.jsonl", range(5))
    index("add", "a.jsonl")
    before = index("search", "Ostrel ferry", "--json").lines[0]["hits"]
    assert index("rebuild").status == 0
    assert index("search", "Ostrel ferry", "--json").lines[0]["hits"] == before


def test_another_model_is_refused_with_the_command_that_helps(index: Command, tmp_path: Path) -> None:
    write_stories(tmp_path / "a.jsonl", range(2))
    index("add", "a.jsonl")
    ran = index("search", "ferry", "--model", "other")
    assert ran.status == 1
    [line] = ran.err.splitlines()
    assert line.startswith("error: ")
    assert "trigrams" in line
    assert "python -m index rebuild --encode" in line
    assert index("rebuild", "--encode", DEPECHE_MODEL="other").status == 0
    assert index("search", "ferry", "--model", "other").status == 0


@pytest.mark.parametrize(
    "arguments", [["search"], ["search", "x", "--questions", "a.jsonl"], ["search", "--questions", "no.jsonl"]]
)
def test_a_search_without_a_question_is_one_line_of_error(index: Command, arguments: list[str]) -> None:
    ran = index(*arguments)
    assert ran.status == 1
    assert ran.err.startswith("error: ")
    assert len(ran.err.splitlines()) == 1


def test_an_unknown_option_is_exit_status_2(index: Command) -> None:
    assert index("search", "x", "--nonsense").status == 2


def test_a_reader_that_leaves_early_is_no_error(filled: Command) -> None:
    questions = [{"id": str(n), "question": "zeppelin mayor"} for n in range(300)]
    (filled.folder / "many.jsonl").write_text("\n".join(map(json.dumps, questions)))
    with filled.process(PROGRAM, "search", "--questions", "many.jsonl", "--json") as process:
        assert process.stdout
        assert process.stderr
        assert json.loads(process.stdout.readline())["id"] == "0"
        process.stdout.close()
        assert process.stderr.read() == ""


def test_a_search_imports_nothing_that_only_other_commands_need(filled: Command) -> None:
    heavy = ["torch", "sentence_transformers", "trafilatura", "faiss", "onnxruntime", "rich.progress", "index.figures"]
    program = f"import atexit\n{PROGRAM}".replace(
        "main(sys", f"atexit.register(lambda: print({{*{heavy}}} & {{*sys.modules}}, file=sys.stderr)); main(sys"
    )
    with filled.process(program, "search", "zeppelin") as process:
        assert process.communicate()[1].strip() == "set()"
