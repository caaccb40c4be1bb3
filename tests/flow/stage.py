"""A bot on a stage: the unpatched application, a real archive, and Telegram's part played by the local server."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

from botapi import BotApiServer, User
from newsroom import write_lines
from pydantic import SecretStr
from small_embedder import SmallEmbedder

from bot.answer.answers import Answer, Answered, Citation, NotFound
from bot.answer.asked.question import Asked
from bot.answer.reply import Block, Line, Reply, Source
from bot.settings import Settings
from bot.talk import Answering
from bot.telegram.app import Parts, build, serve
from bot.telegram.bench import Bench
from bot.telegram.heartbeat import Heartbeat
from bot.telegram.ports import Library
from bot.telegram.state import State
from bot.telegram.work import Pool
from index.archive import Archive
from index.domain import AddReport, Quote, Span
from index.ports import Clock, Progress

ANNA = User(101, "Anna", language_code="en")
BRUNO = User(102, "Bruno", language_code="fr")
CHIEF = User(900, "Chief", language_code="en")

ARTICLES = [
    {
        "id": "port",
        "title": "Le port de Sorrena rouvre",
        "text": "Le port de Sorrena a rouvert lundi. « Nous avons attendu <neuf> mois », a dit la capitaine Ana Ruiz.",
        "url": "https://gazette.example/port?a=1&b=2",
        "published": "2026-11-20T08:00:00+00:00",
        "source": "Gazette",
        "language": "fr",
    },
    {
        "id": "storm",
        "title": "Storm over Elmsau",
        "text": "A storm killed at least 12 people in Elmsau, the fire brigade said on Tuesday.",
        "published": "2026-11-18T08:00:00+00:00",
        "source": "Northmere Chronicle",
        "language": "en",
    },
]


class NearestDesk:
    """Answers with the nearest passage: a desk's shape and a real quote, without its judgement."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def answer(self, asked: str | Asked, /) -> Answer:
        question = asked if isinstance(asked, str) else asked.text
        hits = self._archive.search(question, 1)
        if not hits:
            return NotFound(question, "en", 0.0)
        quote = Quote.of(hits[0].article, Span(hits[0].passage.start, hits[0].passage.end))
        return Answered(question, "en", 1.0, (Citation(1, quote, hits[0].article),))

    def reply(self, answer: Answer) -> Reply:
        if isinstance(answer, NotFound):
            return Reply("en", (Line("The articles do not say."),))
        [citation] = answer.citations
        article = citation.article
        return Reply(
            "en",
            (Line(f"You asked: {answer.question}", answer.question, (1,)), Block(citation.quote.text, 1)),
            (Source((1,), f"{article.source} · {article.title}", article.url),),
        )

    def who_says(self, answer: Answer) -> Reply:
        citations = () if isinstance(answer, NotFound) else answer.citations
        return Reply("en", tuple(Line(f"Told by: {citation.article.source}") for citation in citations))


class WonderingDesk(NearestDesk):
    """Asks back as long as nobody has chosen an article."""

    def answer(self, asked: str | Asked, /) -> Answer:
        question = asked if isinstance(asked, Asked) else Asked(asked)
        articles = [article for record in ARTICLES if (article := self._archive.article(record["id"]))]
        chosen = next((article for article in articles if article.id == question.about), None)
        if chosen is None:
            return NotFound(question.text, "en", 0.0, choices=tuple(articles))
        quote = Quote.of(chosen, Span(0, len(chosen.text)))
        return Answered(question.text, "en", 1.0, (Citation(1, quote, chosen),))


class HeldDesk(NearestDesk):
    """Does not answer before it is let go."""

    def __init__(self, archive: Archive, go: Event) -> None:
        super().__init__(archive)
        self._go = go

    def answer(self, asked: str | Asked, /) -> Answer:
        self._go.wait()
        return super().answer(asked)


@dataclass
class Stage:
    """What a test has in hand."""

    server: BotApiServer
    archive: Archive
    folder: Path

    async def said(self, to: User, count: int = 1) -> list[str]:
        """Return what the bot said to a user, once it is so many messages."""
        await self.server.wait_for(lambda: len(self.server.sent_to(to)) >= count)
        return [message.text for message in self.server.sent_to(to)]


@asynccontextmanager
async def playing(  # noqa: PLR0913 - what can be told of a bot
    folder: Path,
    server: BotApiServer,
    *,
    desk: Callable[[Archive], Answering] = NearestDesk,
    library: Library | None = None,
    articles: Sequence[dict[str, str]] = ARTICLES,
    clock: Clock = lambda: datetime.now(UTC),
    **settings: object,
) -> AsyncIterator[Stage]:
    """Run the bot over these articles until the block ends; what the bot raised comes out of the block."""
    with Archive.open(folder / "store", SmallEmbedder()) as archive:
        if articles and not archive.status().articles:
            archive.add([write_lines(folder / "articles.jsonl", articles)])
        chosen = _settings(folder, server, settings)
        state = State.open(chosen.store / "bot.sqlite3")
        # Progress is looked at more often than Telegram would like, so that no test waits for it.
        pool = Pool(chosen.workers, chosen.queue, chosen.deadline)
        parts = Parts(state, pool, Bench(every=0.01), Heartbeat(chosen.store))
        stop = asyncio.Event()
        application = build(chosen, desk(archive), library or archive, parts, clock)
        running = asyncio.create_task(serve(application, parts, stop, chosen.admins))
        try:
            yield Stage(server, archive, folder)
        finally:
            stop.set()
            await running
            parts.close()


def _settings(folder: Path, server: BotApiServer, changes: dict[str, object]) -> Settings:
    given = {
        "token": SecretStr(server.token),
        "store": folder / "store",
        "admins": (CHIEF.id,),
        "api_base_url": server.base_url,
        "api_file_url": server.base_file_url,
        "question_burst": 100,
    }
    return Settings.model_validate(given | changes)


class Interrupted(Archive):
    """An archive that never finishes adding until somebody stops it."""

    def add(self, paths: Sequence[Path], progress: Progress = lambda *_: None) -> AddReport:
        done = 0
        while True:
            done += 1
            progress("stored", done, 1_000_000)
