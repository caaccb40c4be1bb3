"""`depeche ask` as a tool sees it: a real process, its JSON, its exit status."""

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

from conftest import SEEDS
from media import read_only

KEYS = ["id", "question", "status", "answer", "short", "confidence", "quotes", "figures", "choices", "ms"]


def depeche(*arguments: str | Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "bot", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, input=stdin)


def test_an_answer_keeps_to_the_contract(seeds_store: Path) -> None:
    done = depeche("ask", "how many died in Aleppo?", "--store", seeds_store, "--json")
    answer = json.loads(done.stdout)
    assert list(answer) == KEYS
    assert answer["status"] == "disputed"
    quotes = {quote["n"]: quote for quote in answer["quotes"]}
    assert all(quotes[figure["quote"]]["text"] for figure in answer["figures"])
    assert 0 <= answer["confidence"] <= 1


def test_a_questions_file_gets_one_line_each_in_order(seeds_store: Path, tmp_path: Path) -> None:
    lines = [
        {"id": 7, "question": "What is the capital of Australia?"},
        {"id": "b", "question": "Who won?", "passages": ["Racing Puertobello won the cup."]},
        {"id": "c", "question": ""},
    ]
    path = tmp_path / "questions.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, lines)).encode()))
    done = depeche("ask", "--questions", path, "--store", seeds_store, "--json")
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["7", "b", "c"]
    assert [answer["status"] for answer in answers][::2] == ["not_found", "not_found"]
    assert all("confidence" in answer for answer in answers)


def test_a_text_of_two_questions_gets_one_line_with_both_answers(seeds_store: Path) -> None:
    asked = "how many died in Aleppo and how many in Homs?"
    done = depeche("ask", asked, "--store", seeds_store, "--json")
    [line] = done.stdout.splitlines()
    answer = json.loads(line)
    assert list(answer) == [*KEYS[:-1], "also", "ms"]
    [other] = answer["also"]
    assert [answer["question"], other["question"]] == ["How many died in Aleppo?", "How many died in Homs?"]
    assert {figure["value"] for figure in other["figures"]} == {4, 6}
    said = depeche("ask", asked, "--store", seeds_store).stdout
    assert said.index("Understood as: How many died in Aleppo?") < said.index("Understood as: How many died in Homs?")


def test_two_questions_that_bring_their_evidence_are_answered_from_it(seeds_store: Path, tmp_path: Path) -> None:
    texts = ["Mira Sand won the regatta of Quellbach on Sunday. Her boat was built by Odo Farn."]
    path = tmp_path / "questions.jsonl"
    asked = "Who won the regatta of Quellbach, and who built her boat?"
    path.write_text(json.dumps({"id": "a", "question": asked, "passages": texts}))
    done = depeche("ask", "--questions", path, "--store", seeds_store, "--json")
    answer = json.loads(done.stdout)
    assert [answer["id"], *(other["id"] for other in answer["also"])] == ["a", "a"]
    assert "Odo Farn" in answer["also"][0]["quotes"][0]["text"]


def test_a_store_without_articles_is_said_with_its_remedy(tmp_path: Path) -> None:
    done = depeche("ask", "who?", "--store", tmp_path / "none")
    assert done.returncode == 1
    [line] = done.stderr.splitlines()
    assert line.startswith("error: ")
    assert "python -m index add" in line


def test_a_broken_questions_file_is_said_with_its_line(seeds_store: Path, tmp_path: Path) -> None:
    path = tmp_path / "questions.jsonl"
    path.write_text('{"id": "1", "question": "who?"}\n{"id": "2"}\n')
    done = depeche("ask", "--questions", path, "--store", seeds_store)
    assert done.returncode == 1
    assert len(done.stdout.splitlines()) == 1
    assert "line 2: question" in done.stderr


def test_a_missing_questions_file_is_one_clear_line(seeds_store: Path, tmp_path: Path) -> None:
    done = depeche("ask", "--questions", tmp_path / "none.jsonl", "--store", seeds_store)
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1


def test_a_conversation_in_the_terminal_answers_line_after_line(seeds_store: Path) -> None:
    done = depeche("chat", "--store", seeds_store, stdin="how many died in Aleppo?\n\nwhat is the capital of Peru?\n")
    assert done.returncode == 0
    assert "more than 70" in done.stdout
    assert "I have not found this" in done.stdout


def test_the_doctor_says_what_is_there_and_what_is_not(seeds_store: Path, tmp_path: Path) -> None:
    done = depeche("doctor", "--store", seeds_store)
    assert done.returncode == 0
    assert f"{len(list(SEEDS.iterdir()))} articles" in done.stdout
    (tmp_path / "depeche.sqlite").write_bytes(b"not a database at all, whatever it says" * 100)
    broken = depeche("doctor", "--quiet", "--store", tmp_path)
    assert broken.returncode == 1
    assert broken.stdout.startswith("FAIL store")


def test_the_doctor_finds_a_store_that_the_bot_could_read_and_not_write_to(seeds_store: Path, tmp_path: Path) -> None:
    with read_only(seeds_store, tmp_path / "there") as there:
        for store in (there, there / "none" / "yet"):
            done = depeche("doctor", "--quiet", "--store", store)
            assert done.returncode == 1
            assert done.stdout.startswith(f"FAIL store: {there} cannot be written to by user {os.getuid()}. Make")


def test_the_demo_is_said_to_need_the_checkout_where_there_are_no_samples(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "from bot.__main__ import main; main()", "demo"]
    environment = os.environ | {"PYTHONPATH": str(SEEDS.parent)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "make demo" in done.stderr
    assert not list(tmp_path.iterdir())


def test_asking_imports_neither_torch_nor_telegram(seeds_store: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from bot.ask import ask_one; from bot.settings import load; "
        f"settings = load({{'DEPECHE_STORE': {str(seeds_store)!r}}}); "
        "ask_one('how many died in Aleppo?', settings, as_json=True); "
        "print([m for m in ('torch', 'sentence_transformers', 'telegram', 'trafilatura') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
