"""The `depeche` command. Without a sub-command it runs the Telegram bot, as does `python -m bot`."""

import gc
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from index.command import run_command
from index.environment import at_home
from index.errors import SourceError

if TYPE_CHECKING:
    from bot.settings import Settings

app = typer.Typer(
    name="depeche",
    help="Answers questions about the news with quotes a reader can check word by word.",
    pretty_exceptions_enable=False,
    add_completion=False,
)

Store = Annotated[Path | None, typer.Option("--store", help="Folder of the index; by default as in the settings.")]
Model = Annotated[str | None, typer.Option("--model", help="Embedding model; by default as in the settings.")]

_DEMO = Path(".depeche-demo")  # most of the samples' events are invented: they stay out of the bot's store

# Each command imports what it needs when it runs: `depeche --help` and `depeche ask` stay quick.


@app.callback(invoke_without_command=True)
def start(context: typer.Context) -> None:
    """Run the Telegram bot unless a sub-command is named."""
    if context.invoked_subcommand is None:
        run()


@app.command()
def run() -> None:
    """Run the Telegram bot; its settings come from the environment (DEPECHE_…) or .env."""
    from bot.telegram.app import run as run_telegram

    raise typer.Exit(run_telegram(_settings()))


@app.command()
def ask(
    question: Annotated[str, typer.Argument(help="One question.")] = "",
    *,
    questions: Annotated[Path | None, typer.Option(help="Many: a .jsonl or .jsonl.gz file.")] = None,
    json: Annotated[bool, typer.Option("--json", help="One JSON object a line.")] = False,
    store: Store = None,
    model: Model = None,
) -> None:
    """Answer one question, or every question of a file."""
    if bool(question) == (questions is not None):
        raise SourceError("There is no question, or too many.", 'Give one: "…", or a file: --questions FILE.')
    if question:
        gc.disable()  # a process that answers once and ends leaves nothing to collect: 0.1 s of 1.4
    from bot.ask import ask_many, ask_one

    if questions is not None:
        ask_many(questions, _settings(store, model))
    else:
        ask_one(question, _settings(store, model), as_json=json)


@app.command()
def chat(*, store: Store = None, model: Model = None) -> None:
    """Ask in a terminal, question after question."""
    from bot.chat import converse

    converse(_settings(store, model))


@app.command()
def demo(*, store: Annotated[Path, typer.Option("--store", help="Folder of the demo's own index.")] = _DEMO) -> None:
    """Index the sample articles of seeds/ and answer a question from them."""
    from bot.demo import demonstrate

    demonstrate(Path("seeds"), _settings(store))


@app.command()
def doctor(
    *,
    store: Store = None,
    model: Model = None,
    prepare: Annotated[bool, typer.Option(help="Only unpack the model into the cache.")] = False,
    quiet: Annotated[bool, typer.Option(help="Print only what is wrong.")] = False,
    alive: Annotated[bool, typer.Option(help="Only look whether the running bot fetches updates.")] = False,
) -> None:
    """Check token, store and model; each line with its remedy."""
    if alive:
        raise typer.Exit(_examine_heartbeat(_settings(store).store, quiet=quiet))
    from bot.doctor import examine, prepare_model

    settings = _settings(store, model)
    raise typer.Exit(prepare_model(settings) if prepare else examine(settings, quiet=quiet))


def _examine_heartbeat(store: Path, *, quiet: bool) -> int:
    from bot.telegram.heartbeat import Heartbeat, examined

    well, line = examined(Heartbeat(store), time.time())
    if not (quiet and well):
        sys.stdout.write(f"{'ok  ' if well else 'FAIL'} bot: {line}\n")
    return int(not well)


def _settings(store: Path | None = None, model: str | None = None) -> "Settings":
    from bot.settings import load

    given = {"store": at_home(store) if store else None, "model": model}
    return load().model_copy(update={name: value for name, value in given.items() if value is not None})


def main() -> None:
    """Run the command; an error is one line with its remedy, and exit status 1."""
    run_command(app)


if __name__ == "__main__":
    main()
