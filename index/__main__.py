"""`python -m index`: articles in, passages out, on one machine. JSON goes to stdout, everything else to stderr.

What an option leaves open is read from the environment or from `.env`, as the bot reads it: both use one store.
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from index.command import run_command
from index.environment import at_home, variables
from index.errors import ModelError, SourceError
from index.ports import Embedder, Reader
from index.progress_bar import progress_shown
from index.text.harmless import harmless

if TYPE_CHECKING:
    from index.archive import Archive
    from index.contracts import QuestionLine, SearchLine
    from index.domain import AddReport, Hit, Status

EmbedderOpener = Callable[[str], Embedder]

app = typer.Typer(help="Find passages in news articles.", no_args_is_help=True, pretty_exceptions_enable=False)

StoreOption = Annotated[Path, typer.Option("--store", help="The folder of the store; else DEPECHE_STORE.")]
ModelOption = Annotated[
    str, typer.Option("--model", help="An embedding model by name or folder; else DEPECHE_MODEL, else the bundled.")
]
ReaderOption = Annotated[
    str, typer.Option("--reader", help="A reading model by name or folder; else DEPECHE_READER, else the bundled.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]

_STORE = Path(".depeche")
_MOST_NAMED = 8  # languages, publishers: of a large store there are a thousand
_SET_ELSEWHERE = ("store", "model", "reader")  # options that are DEPECHE_… where they are not given


@app.command()
def add(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(help="Files or folders of .txt .md .html .jsonl .jsonl.gz.")],
    store: StoreOption = _STORE,
    model: ModelOption = "",
    *,
    as_json: JsonOption = False,
) -> None:
    """Take in articles; what is known already costs next to nothing."""
    with _archive(context, store, model) as archive, progress_shown() as progress:
        report = archive.add(paths, progress)
    _print_report(report, as_json=as_json)
    if report.skipped and not report.added + report.changed + report.unchanged:
        raise typer.Exit(1)


@app.command()
def search(  # noqa: PLR0913, PLR0917 the options of a command
    context: typer.Context,
    question: Annotated[str | None, typer.Argument(help="The question.")] = None,
    questions: Annotated[Path | None, typer.Option(help="A .jsonl or .jsonl.gz file of them.")] = None,
    store: StoreOption = _STORE,
    model: ModelOption = "",
    k: Annotated[int, typer.Option("-k", min=1, max=1000, help="How many passages.")] = 10,
    reader: ReaderOption = "",
    *,
    rerank: Annotated[bool, typer.Option("--rerank", help="Read the first ten and put them in order again.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Find the passages that fit a question best."""
    if (question is None) == (questions is None):
        raise SourceError("There is no question, or too many.", 'Give one: "…", or a file: --questions FILE.')
    from index.contracts import QuestionLine, read_questions

    asked = (
        read_questions(questions, QuestionLine)
        if questions
        else [QuestionLine(id="1", question=_readable(question or ""))]
    )
    with _archive(context, store, model) as archive:
        second = _reader(reader, archive.embedder) if rerank else None
        for line in asked:
            hits, found = _found(archive, line, k, second)
            sys.stdout.write(f"{found.model_dump_json()}\n" if as_json else harmless(_shown(hits)))


@app.command()
def status(store: StoreOption = _STORE, *, as_json: JsonOption = False) -> None:
    """Tell what the store holds."""
    from index.store import Store

    with Store(at_home(store)) as opened:
        counted = opened.status()
    if as_json:
        from index.contracts import StatusLine

        sys.stdout.write(StatusLine.of(counted).model_dump_json() + "\n")
    else:
        sys.stdout.write(harmless(_told(counted)))


@app.command()
def remove(
    context: typer.Context,
    names: Annotated[list[str], typer.Argument(metavar="IDS", help="Ids of articles, or their addresses.")],
    store: StoreOption = _STORE,
    model: ModelOption = "",
) -> None:
    """Remove articles, for good: they stay away until their words change or a file with one alone is added."""
    with _archive(context, store, model) as archive:
        meant = {name: archive.named(name) for name in names}
        removed = archive.remove([article_id for ids in meant.values() for article_id in ids])
    lines = [f"removed: {article_id}" for article_id in dict.fromkeys(removed)]
    lines += [f"not there: {name}" for name, ids in meant.items() if not ids]
    sys.stdout.write(harmless("".join(f"{line}\n" for line in lines)))
    if not removed:
        raise typer.Exit(1)


@app.command()
def rebuild(
    context: typer.Context,
    store: StoreOption = _STORE,
    model: ModelOption = "",
    *,
    encode: Annotated[
        bool, typer.Option("--encode", help="Make the vectors anew too, with the model chosen now.")
    ] = False,
) -> None:
    """Make the indexes and the figures anew from what is stored."""
    if encode:
        from index.archive import encode_again

        with progress_shown() as progress:
            encode_again(at_home(store), _opener(context)(model), progress)
        return
    with _archive(context, store, model) as archive, progress_shown() as progress:
        archive.rebuild(progress)


def main(arguments: Sequence[str] | None = None, open_embedder: EmbedderOpener | None = None) -> None:
    """Run a command and exit; an error that an operator can mend is one line and exit status 1."""
    given = variables(os.environ, Path(".env"))
    options = {name: given[name] for name in _SET_ELSEWHERE if name in given}
    defaults = dict.fromkeys(typer.main.get_group(app).commands, options)
    opener = open_embedder or _bundled_in(given.get("cache"))
    run_command(lambda: app(arguments, prog_name="python -m index", obj=opener, default_map=defaults))


@contextmanager
def _archive(context: typer.Context, store: Path, model: str) -> Iterator["Archive"]:
    from index.archive import Archive

    with Archive.open(at_home(store), _opener(context)(model)) as archive:
        yield archive


def _opener(context: typer.Context) -> EmbedderOpener:
    opener: EmbedderOpener = context.obj
    return opener


def _bundled_in(cache: str | None) -> EmbedderOpener:
    def opened(name: str) -> Embedder:
        from index.embedding import open_embedder

        return open_embedder(name, cache=at_home(Path(cache)) if cache else None)

    return opened


def _reader(name: str, embedder: Embedder) -> Reader:
    from index.reading import open_reader

    reader = open_reader(name, embedder)
    if reader is None:
        raise ModelError("There is no reading model to rerank with.", "Name one: --reader NAME, or leave out --rerank.")
    return reader


def _found(
    archive: "Archive", asked: "QuestionLine", k: int, reader: Reader | None
) -> tuple[list["Hit"], "SearchLine"]:
    from index.contracts import HitLine, SearchLine

    started = perf_counter()
    hits = archive.search(asked.question, k, reader)
    ms = round((perf_counter() - started) * 1000, 2)
    lines = [HitLine.of(rank, hit) for rank, hit in enumerate(hits, start=1)]
    return hits, SearchLine(id=asked.id, question=asked.question, hits=lines, ms=ms)


def _print_report(report: "AddReport", *, as_json: bool) -> None:
    if as_json:
        from index.contracts import AddLine

        sys.stdout.write(AddLine.of(report).model_dump_json() + "\n")
        return
    for skipped in report.skipped:
        sys.stderr.write(harmless(f"skipped: {skipped.path}: {' '.join(skipped.reason.split())}\n"))
    if report.unlisted:
        sys.stderr.write(f"skipped: and {report.unlisted} more\n")
    sys.stdout.write(
        f"{report.added} added, {report.changed} changed, {report.unchanged} unchanged, {report.removed} removed, "
        f"{len(report.skipped) + report.unlisted} skipped in {report.seconds:.1f} s; "
        f"the store holds {report.articles} articles in {report.passages} passages.\n"
    )


def _shown(hits: Iterable["Hit"]) -> str:
    return (
        "".join(
            f"{rank}. {_headline(hit)}\n   {' '.join(hit.text.split())}\n\n" for rank, hit in enumerate(hits, start=1)
        )
        or "nothing found\n"
    )


def _headline(hit: "Hit") -> str:
    article = hit.article
    published = article.published.date().isoformat() if article.published else ""
    return " · ".join(part for part in (article.title, article.source, published) if part) or article.id


def _told(counted: "Status") -> str:
    span = f"{counted.oldest:%Y-%m-%d} to {counted.newest:%Y-%m-%d}" if counted.oldest and counted.newest else "-"
    return (
        f"articles    {counted.articles}\npassages    {counted.passages}\nfigures     {counted.figures}\n"
        f"published   {span}\n"
        f"languages   {_commonest(counted.languages)}\npublishers  {_commonest(counted.publishers)}\n"
        f"model       {counted.model or '-'} ({counted.dimension} dimensions)\n"
    )


def _commonest(counts: Sequence[tuple[str, int]]) -> str:
    shown = ", ".join(f"{name or 'unknown'} {count}" for name, count in counts[:_MOST_NAMED])
    left = len(counts) - _MOST_NAMED
    return f"{shown}, and {left} more" if left > 0 else shown or "-"


def _readable(question: str) -> str:
    """Replace bytes that the terminal's encoding could not make sense of."""
    return question.encode("utf-8", "replace").decode()


if __name__ == "__main__":
    main()
