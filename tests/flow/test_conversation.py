"""A conversation over real HTTP: what people write, and what the bot does about it."""

import threading
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

import pytest
from botapi import BOT, ApiError, BotApiServer, Chat, Entity, Message, User
from flow.stage import ANNA, ARTICLES, BRUNO, CHIEF, HeldDesk, NearestDesk, Stage, WonderingDesk, playing

from bot.answer.answers import Answer
from bot.answer.desk import Desk
from bot.answer.phrases import PHRASES
from bot.answer.reply import Line, Reply
from bot.telegram.heartbeat import Heartbeat
from bot.telegram.phrases import LANGUAGES
from index.archive import Archive

ENGLISH, FRENCH = LANGUAGES["en"], LANGUAGES["fr"]
LISTENING = replace(BOT, can_read_all_group_messages=True)
# Who Telegram says has written where somebody speaks as their group, or as a channel: the same everywhere.
ANONYMOUS = User(1_087_968_824, "Group", "GroupAnonymousBot", is_bot=True)
CHANNEL = User(136_817_688, "Channel", "Channel_Bot", is_bot=True)
QUESTION = "Who said what about the port of Sorrena?"


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server


@pytest.fixture
async def stage(tmp_path: Path, server: BotApiServer) -> AsyncIterator[Stage]:
    async with playing(tmp_path, server) as stage:
        yield stage


@pytest.fixture
def go() -> Iterator[Event]:
    """What lets a held desk answer; at the end, whatever happened, so that no thread is left waiting."""
    event = Event()
    yield event
    event.set()


def quotes_of(message: Message) -> list[str]:
    return [e.within(message.text) for e in message.entities if e.type == "expandable_blockquote"]


async def test_start_greets_in_the_users_language_with_questions_the_articles_answer(stage: Stage) -> None:
    stage.server.say(BRUNO, "/start")
    [greeting] = await stage.said(BRUNO)
    assert greeting.startswith(FRENCH.hello)
    assert "Le port de Sorrena rouvre" in greeting
    assert FRENCH.example_dead.format(title="Storm over Elmsau") in greeting


async def test_examples_are_of_different_events_and_only_one_asks_for_a_toll(
    tmp_path: Path, server: BotApiServer
) -> None:
    titles = (
        "At least 12 people dead as ferry capsizes",
        "Twelve people killed: the ferry report",
        "Three die in Elmsau",
    )
    articles = [
        {"id": str(n), "title": title, "text": f"{n + 3} people were killed, the police said.", "language": "en"}
        for n, title in enumerate(titles)
    ]
    async with playing(tmp_path, server, articles=articles) as stage:
        server.say(User(104, "Li", language_code="zh"), "/help")
        await server.wait_for(lambda: server.sent)
        asked = server.sent[0].text.partition(ENGLISH.examples)[2]
    assert stage.archive.status().articles == 3
    assert asked.count("How many people died") == 1
    assert asked.count("What happened") == 1


async def test_help_without_articles_names_no_example(tmp_path: Path, server: BotApiServer) -> None:
    async with playing(tmp_path, server, articles=[]) as stage:
        server.say(ANNA, "/help")
        assert await stage.said(ANNA) == [ENGLISH.help]


async def test_a_question_gets_an_answer_with_the_exact_quote(stage: Stage) -> None:
    stage.server.say(ANNA, QUESTION)
    await stage.said(ANNA)
    [answer] = stage.server.sent_to(ANNA)
    assert quotes_of(answer) == [ARTICLES[0]["text"]]
    assert set(answer.links) == {ARTICLES[0]["url"]}
    assert answer.link_preview == {"is_disabled": True}
    assert "Gazette · Le port de Sorrena rouvre" in answer.text
    assert not answer.reply_to


async def test_each_question_of_a_message_gets_a_message_of_its_own(stage: Stage) -> None:
    stage.server.say(ANNA, "What did the port of Sorrena do? How many died in Elmsau?")
    first, second = await stage.said(ANNA, 2)
    assert "What did the port of Sorrena do?" in first
    assert "How many died in Elmsau?" in second


async def test_each_good_poll_is_a_sign_of_life(stage: Stage) -> None:
    stage.server.say(ANNA, QUESTION)
    await stage.said(ANNA)
    assert Heartbeat(stage.folder / "store").age(0.0) is not None


async def test_the_typing_sign_shows_while_the_answer_is_sought(tmp_path: Path, server: BotApiServer) -> None:
    go = Event()
    async with playing(tmp_path, server, desk=lambda archive: HeldDesk(archive, go)) as stage:
        server.say(ANNA, QUESTION)
        [typing] = await server.wait_for(lambda: server.calls_of("sendChatAction"))
        assert server.sent == ()
        go.set()
        await stage.said(ANNA)
    assert typing.params == {"chat_id": str(ANNA.id), "action": "typing"}


async def test_html_in_a_question_is_words(stage: Stage) -> None:
    stage.server.say(ANNA, "<b>Sorrena</b> & <script>?")
    [answer] = await stage.said(ANNA)
    assert "You asked: <b>Sorrena</b> & <script>?" in answer


async def test_ask_works_everywhere_and_says_how_when_nothing_follows(stage: Stage) -> None:
    stage.server.say(ANNA, f"/ask {QUESTION}")
    stage.server.say(BRUNO, "/ask")
    assert QUESTION in (await stage.said(ANNA))[0]
    assert await stage.said(BRUNO) == [FRENCH.ask_usage]


async def test_sources_counts_articles_publishers_languages_and_dates(stage: Stage) -> None:
    stage.server.say(BRUNO, "/sources")
    [told] = await stage.said(BRUNO)
    assert told == FRENCH.sources.format(
        articles=2,
        newest="20 novembre 2026",
        oldest="18 novembre 2026",
        languages="anglais (1), français (1)",
        publishers="Gazette (1), Northmere Chronicle (1)",
    )


async def test_names_that_run_the_other_way_do_not_shuffle_the_list_of_sources(
    tmp_path: Path, server: BotApiServer
) -> None:
    reader, papers = User(103, "Amal", language_code="ar"), ("Gazette", "النهر")
    articles = [{"id": name, "text": f"Rain in Elmsau, says {name}.", "source": name} for name in papers]
    async with playing(tmp_path, server, articles=articles) as stage:
        server.say(ANNA, "/sources")
        server.say(reader, "/sources")
        assert (await stage.said(ANNA))[0].endswith("Publishers: Gazette (1), \u2068النهر\u2069 (1)")
        assert (await stage.said(reader))[0].endswith("الناشرون: \u2068Gazette\u2069 (1)، النهر (1)")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("🕊🕊", ENGLISH.no_words),
        ("?!", ENGLISH.no_words),
        ("x " * 2_000, ENGLISH.too_long.format(limit=1_000)),
        ("/unknown", ENGLISH.unknown_command),
    ],
)
async def test_what_is_no_question_is_refused_politely(stage: Stage, words: str, answer: str) -> None:
    stage.server.say(ANNA, words)
    assert await stage.said(ANNA) == [answer]


@pytest.mark.parametrize("words", ["x", "'; drop table articles; --", "كم عدد القتلى؟", "%s {0} \\", "why " * 240])
async def test_odd_questions_are_answered_like_any_other(stage: Stage, words: str) -> None:
    stage.server.say(ANNA, words)
    [answer] = await stage.said(ANNA)
    assert ENGLISH.failed not in answer


async def test_an_edit_in_private_is_not_a_question(stage: Stage) -> None:
    asked = stage.server.say(ANNA, QUESTION)
    await stage.said(ANNA)
    stage.server.edit(asked, "Another question?")
    stage.server.say(ANNA, "/help")
    assert len(await stage.said(ANNA, 2)) == 2
    assert "Another question?" not in " ".join(await stage.said(ANNA, 2))


class TestGroups:
    GROUP = Chat.supergroup(7, "Readers", threads=(11,))

    @pytest.fixture
    async def server(self) -> AsyncIterator[BotApiServer]:
        """Privacy mode is off: the bot hears everything and has to tell what is meant for it."""
        async with BotApiServer(bot=LISTENING) as server:
            yield server

    async def test_only_what_is_addressed_to_the_bot_is_answered(self, stage: Stage) -> None:
        server = stage.server
        server.say(ANNA, "Has anybody read about Sorrena?", chat=self.GROUP)
        asked = server.say(ANNA, "🕊 @Depeche_Test_Bot, who is Ana Ruiz?", chat=self.GROUP)
        await server.wait_for(lambda: server.sent_to(self.GROUP))
        [answer] = server.sent_to(self.GROUP)
        assert "You asked: 🕊 , who is Ana Ruiz?" in answer.text
        assert answer.reply_to == asked.message_id

    async def test_a_reply_to_the_bot_is_addressed_to_it(self, stage: Stage) -> None:
        server = stage.server
        server.say(ANNA, "/ask Sorrena", chat=self.GROUP)
        await server.wait_for(lambda: server.sent_to(self.GROUP))
        server.say(BRUNO, "And Elmsau?", chat=self.GROUP, reply_to=server.sent_to(self.GROUP)[0])
        await server.wait_for(lambda: len(server.sent_to(self.GROUP)) == 2)
        assert "You asked: And Elmsau?" in server.sent_to(self.GROUP)[1].text

    async def test_everybody_has_a_conversation_of_their_own(self, stage: Stage) -> None:
        server = stage.server
        server.say(ANNA, "/ask How many died in Elmsau?", chat=self.GROUP)
        await server.wait_for(lambda: server.sent_to(self.GROUP))
        server.say(BRUNO, "/ask and the injured?", chat=self.GROUP)
        await server.wait_for(lambda: len(server.sent_to(self.GROUP)) == 2)
        server.say(ANNA, "/ask and the injured?", chat=self.GROUP)
        await server.wait_for(lambda: len(server.sent_to(self.GROUP)) == 3)
        _, his, hers = (message.text for message in server.sent_to(self.GROUP))
        assert "You asked: and the injured?" in his
        assert "You asked: How many injured in Elmsau?" in hers

    async def test_who_speaks_as_a_channel_or_a_group_is_not_taken_for_another_who_does(
        self, tmp_path: Path, server: BotApiServer
    ) -> None:
        other, channels = Chat.supergroup(8, "Others"), [Chat.supergroup(n, "News") for n in (20, 21)]
        async with playing(tmp_path, server, question_burst=1, questions_per_minute=1):
            for chat, behalf in ((self.GROUP, self.GROUP), (other, other)):
                server.say(ANONYMOUS, "/ask Elmsau?", chat=chat, behalf=behalf)
            for channel in channels:
                server.say(CHANNEL, "/ask Elmsau?", chat=self.GROUP, behalf=channel)
            await server.wait_for(lambda: len(server.sent_to(self.GROUP)) == 3 and server.sent_to(other))
        assert all("You asked: Elmsau?" in message.text for message in server.sent)

    async def test_a_picture_is_a_question_only_if_the_bot_is_mentioned_under_it(self, stage: Stage) -> None:
        server = stage.server
        server.send_picture(ANNA, "Elmsau today", chat=self.GROUP)
        server.send_picture(ANNA, "/add@other_bot Elmsau", chat=self.GROUP)
        server.send_picture(ANNA, "@depeche_test_bot what about Elmsau?", chat=self.GROUP)
        server.say(BRUNO, "/new", chat=self.GROUP)
        await server.wait_for(lambda: len(server.sent_to(self.GROUP)) == 2)
        told = [message.text for message in server.sent_to(self.GROUP)]
        assert FRENCH.forgotten in told
        assert any("You asked: what about Elmsau?" in words for words in told)

    async def test_a_mention_by_link_counts_too(self, stage: Stage) -> None:
        server = stage.server
        link = Entity("text_mention", 0, 2, user_id=LISTENING.user.id)
        server.say(ANNA, "Du what about Elmsau?", chat=self.GROUP, entities=(link,))
        await server.wait_for(lambda: server.sent_to(self.GROUP))
        assert "You asked: what about Elmsau?" in server.sent_to(self.GROUP)[0].text

    async def test_the_answer_stays_in_its_topic(self, tmp_path: Path, server: BotApiServer) -> None:
        go = Event()
        async with playing(tmp_path, server, desk=lambda archive: HeldDesk(archive, go)):
            server.say(ANNA, "@depeche_test_bot Elmsau?", chat=self.GROUP, thread=11)
            [typing] = await server.wait_for(lambda: server.calls_of("sendChatAction"))
            go.set()
            await server.wait_for(lambda: server.sent_to(self.GROUP))
        assert server.sent_to(self.GROUP)[0].thread_id == 11
        assert typing.params["message_thread_id"] == "11"

    async def test_an_edit_that_mentions_the_bot_is_answered(self, stage: Stage) -> None:
        server = stage.server
        asked = server.say(ANNA, "what about Elmsau?", chat=self.GROUP)
        server.edit(asked, "@depeche_test_bot what about Elmsau?")
        await server.wait_for(lambda: server.sent_to(self.GROUP))
        assert "You asked: what about Elmsau?" in server.sent_to(self.GROUP)[0].text


async def test_who_asks_too_much_is_told_once(tmp_path: Path, server: BotApiServer) -> None:
    async with playing(tmp_path, server, question_burst=1, questions_per_minute=1) as stage:
        for _ in range(4):
            server.say(ANNA, QUESTION)
        server.say(BRUNO, QUESTION)
        await stage.said(BRUNO)
        assert len(await stage.said(ANNA, 2)) == 2
        assert ENGLISH.slow_down.format(seconds=60) in await stage.said(ANNA, 2)


@pytest.mark.parametrize("words", ["/start", "/help", "/sources", "/ask", "/new", "/unknown", "/status"])
async def test_who_calls_for_many_other_replies_is_told_once_and_may_still_ask(
    tmp_path: Path, server: BotApiServer, words: str
) -> None:
    async with playing(tmp_path, server, question_burst=1, questions_per_minute=1) as stage:
        for _ in range(4):
            server.say(ANNA, words)
        assert (await stage.said(ANNA, 2)).count(ENGLISH.slow_down.format(seconds=60)) == 1
        server.say(ANNA, QUESTION)
        assert QUESTION in (await stage.said(ANNA, 3))[2]


async def test_many_files_at_once_are_no_questions_and_that_is_said_once(tmp_path: Path, server: BotApiServer) -> None:
    group = Chat.supergroup(7, "Readers")
    async with playing(tmp_path, server, question_burst=1, questions_per_minute=1):
        server.say(ANNA, f"/ask {QUESTION}", chat=group)
        [answer] = await server.wait_for(lambda: server.sent_to(group))
        for _ in range(4):
            server.send_document(ANNA, "a.txt", b"words", chat=group, reply_to=answer)
        server.say(BRUNO, f"/ask {QUESTION}", chat=group)
        await server.wait_for(lambda: len(server.sent_to(group)) == 4)
        told = [message.text for message in server.sent_to(group)]
    replies = sorted(words for words in told if QUESTION not in words)
    assert replies == [ENGLISH.text_only, ENGLISH.slow_down.format(seconds=60)]


async def test_an_answer_that_takes_too_long_is_given_up_and_a_full_queue_is_said(
    tmp_path: Path, server: BotApiServer
) -> None:
    go = Event()
    async with playing(
        tmp_path, server, desk=lambda archive: HeldDesk(archive, go), workers=1, queue=1, deadline=0.5
    ) as stage:
        for user in (ANNA, CHIEF, BRUNO):
            server.say(user, QUESTION)
        try:
            assert await stage.said(BRUNO) == [FRENCH.busy]
            for user in (ANNA, CHIEF):
                assert await stage.said(user) == [ENGLISH.too_slow]
        finally:
            go.set()


class BrokenDesk(NearestDesk):
    def reply(self, answer: Answer) -> Reply:
        raise RuntimeError("the secret reason")


async def test_an_error_is_told_as_a_sentence_without_its_reason(tmp_path: Path, server: BotApiServer) -> None:
    async with playing(tmp_path, server, desk=BrokenDesk) as stage:
        server.say(ANNA, QUESTION)
        assert await stage.said(ANNA) == [ENGLISH.failed]


async def test_flood_control_is_waited_for(stage: Stage) -> None:
    stage.server.flood(ANNA.id, retry_after=1)
    stage.server.say(ANNA, QUESTION)
    assert QUESTION in (await stage.said(ANNA))[0]
    assert len(stage.server.calls_of("sendMessage")) == 2


async def test_a_server_error_is_met_by_sending_again(stage: Stage) -> None:
    stage.server.refuse(ApiError(502, "Bad Gateway"), ("sendMessage",))
    stage.server.say(ANNA, QUESTION)
    assert len(await stage.said(ANNA)) == 1


async def test_an_answer_that_may_have_arrived_is_not_sent_twice(stage: Stage) -> None:
    stage.server.lose_answers(("sendMessage",))
    stage.server.say(ANNA, QUESTION)
    await stage.said(ANNA)
    stage.server.say(ANNA, "/ask")
    assert (await stage.said(ANNA, 2))[1:] == [ENGLISH.ask_usage]


async def test_the_answer_follows_a_group_that_has_become_a_supergroup(tmp_path: Path, server: BotApiServer) -> None:
    go, group = Event(), Chat.group(8, "Readers")
    async with playing(tmp_path, server, desk=lambda archive: HeldDesk(archive, go)):
        server.say(ANNA, "@depeche_test_bot Elmsau?", chat=group)
        await server.wait_for(lambda: server.calls_of("sendChatAction"))
        moved = server.migrate(group, ANNA)
        go.set()
        await server.wait_for(lambda: server.sent_to(moved))
    assert server.sent_to(group) == ()


async def test_someone_who_has_blocked_the_bot_does_not_stop_it(stage: Stage) -> None:
    stage.server.say(ANNA, QUESTION)
    stage.server.block(ANNA)
    stage.server.say(BRUNO, QUESTION)
    assert len(await stage.said(BRUNO)) == 1


async def test_messages_from_before_a_long_silence_are_not_answered(tmp_path: Path) -> None:
    async with BotApiServer(clock=lambda: time.time() - 7 * 3_600) as old:
        async with playing(tmp_path, old):
            old.say(ANNA, QUESTION)
            await old.wait_for(lambda: not old.pending)
        assert old.sent == ()


async def test_an_update_that_is_delivered_again_after_a_restart_is_not_answered_again(tmp_path: Path) -> None:
    for expected in (1, 0):
        async with BotApiServer() as server, playing(tmp_path, server) as stage:
            server.say(ANNA, QUESTION)  # each server begins with the same number
            await server.wait_for(lambda: not server.pending)
            if expected:
                await stage.said(ANNA)
        assert len(server.sent_to(ANNA)) == expected


async def test_a_picture_or_a_file_of_anybody_is_no_question(stage: Stage) -> None:
    stage.server.send_document(ANNA, "a.txt", b"words")
    stage.server.send_picture(BRUNO)
    assert await stage.said(ANNA) == [ENGLISH.text_only]
    assert await stage.said(BRUNO) == [FRENCH.text_only]


@pytest.mark.parametrize(
    "words", ["Who is Ana Ruiz?", "/ask Who is Ana Ruiz?", "/ask@Depeche_Test_Bot Who is Ana Ruiz?"]
)
async def test_what_is_written_under_a_picture_or_a_file_is_a_question(stage: Stage, words: str) -> None:
    stage.server.send_picture(ANNA, words)
    assert "You asked: Who is Ana Ruiz?" in (await stage.said(ANNA))[0]
    stage.server.send_document(ANNA, "a.txt", b"words", words)
    assert "You asked: Who is Ana Ruiz?" in (await stage.said(ANNA, 2))[1]


async def test_another_command_under_a_picture_is_no_question(stage: Stage) -> None:
    stage.server.send_picture(ANNA, "/help me")
    assert await stage.said(ANNA) == [ENGLISH.text_only]


async def test_an_album_gets_one_reply(stage: Stage) -> None:
    for caption in ("Who is Ana Ruiz?", "", ""):
        stage.server.send_picture(ANNA, caption, album="1")
    for _ in range(3):
        stage.server.send_picture(ANNA, album="2")
    stage.server.send_picture(ANNA, album="3")
    told = await stage.said(ANNA, 3)
    assert sorted(told) == sorted([ENGLISH.text_only] * 2 + [words for words in told if "Ana Ruiz" in words])


async def test_a_moving_picture_is_no_file_of_articles(stage: Stage) -> None:
    stage.server.send_picture(CHIEF, moves=True)
    assert await stage.said(CHIEF) == [ENGLISH.text_only]


@pytest.mark.parametrize("words", ["Hello!", "thanks", "Danke schön", "ok 👍"])
async def test_who_asks_nothing_is_invited_to_ask(stage: Stage, words: str) -> None:
    stage.server.say(ANNA, words)
    assert await stage.said(ANNA) == [ENGLISH.nothing_asked]


@pytest.mark.parametrize("words", ["help", "Who are you?", "Was kannst du?", "¡Ayuda!", "من أنت؟"])
async def test_who_asks_the_bot_about_itself_gets_the_help(stage: Stage, words: str) -> None:
    stage.server.say(ANNA, words)
    assert (await stage.said(ANNA))[0].startswith(ENGLISH.help)


async def test_who_says_so_before_anything_was_answered_is_told_to_ask_first(stage: Stage) -> None:
    stage.server.say(BRUNO, "qui le dit ?")
    assert await stage.said(BRUNO) == [FRENCH.nothing_said]


async def test_a_follow_up_is_understood_from_what_was_said_before(stage: Stage) -> None:
    stage.server.say(ANNA, "How many died in Elmsau?")
    await stage.said(ANNA)
    stage.server.say(ANNA, "And how many injured?")
    await stage.said(ANNA, 2)
    stage.server.say(ANNA, "/ask und die Vermissten?")
    answers = await stage.said(ANNA, 3)
    assert "You asked: How many injured in Elmsau?" in answers[1]
    assert "You asked: Wie viele Vermisste – Elmsau?" in answers[2]


async def test_what_is_meant_is_found_out_where_it_holds_up_nobody(tmp_path: Path, server: BotApiServer) -> None:
    asked_by = set[str]()

    def clock() -> datetime:
        asked_by.add(threading.current_thread().name.split("_")[0])
        return datetime.now(UTC)

    async with playing(tmp_path, server, clock=clock) as stage:
        server.say(ANNA, "How many died in Elmsau?")
        await stage.said(ANNA)
        asked_by.clear()
        server.say(ANNA, "And how many injured?")
        assert "You asked: How many injured in Elmsau?" in (await stage.said(ANNA, 2))[1]
    assert "work" in asked_by


async def test_who_says_so_is_asked_of_the_last_answer(stage: Stage) -> None:
    stage.server.say(ANNA, "How many died in Elmsau?")
    await stage.said(ANNA)
    stage.server.say(ANNA, "who says so?")
    assert (await stage.said(ANNA, 2))[1] == "Told by: Northmere Chronicle"


async def test_new_forgets_what_was_said_and_says_so(stage: Stage) -> None:
    stage.server.say(BRUNO, "How many died in Elmsau?")
    await stage.said(BRUNO)
    stage.server.say(BRUNO, "/new")
    assert (await stage.said(BRUNO, 2))[1] == FRENCH.forgotten
    stage.server.say(BRUNO, "and how many injured?")
    assert "You asked: and how many injured?" in (await stage.said(BRUNO, 3))[2]


async def test_a_question_asked_before_the_last_one_is_answered_still_follows_it(
    tmp_path: Path, server: BotApiServer
) -> None:
    go = Event()
    async with playing(tmp_path, server, desk=lambda archive: HeldDesk(archive, go)) as stage:
        server.say(ANNA, "How many died in Elmsau?")
        server.say(ANNA, "and the injured?")
        await server.wait_for(lambda: len(server.calls_of("sendChatAction")) == 2)
        go.set()
        assert "You asked: How many injured in Elmsau?" in (await stage.said(ANNA, 2))[1]


async def test_whoever_sends_very_much_at_once_holds_up_nobody_else(
    tmp_path: Path, server: BotApiServer, go: Event
) -> None:
    async with playing(tmp_path, server, desk=lambda archive: HeldDesk(archive, go), question_burst=2) as stage:
        server.say(ANNA, QUESTION)
        for _ in range(300):
            server.say(ANNA, "/new")
        server.say(BRUNO, "/ask")
        assert await stage.said(BRUNO) == [FRENCH.ask_usage]
        go.set()
        told = await stage.said(ANNA, 4)
    assert QUESTION in told[1]
    assert told[2:] == [ENGLISH.forgotten] * 2


async def test_that_the_bot_is_busy_is_not_said_to_whoever_calls_for_many_replies(
    tmp_path: Path, server: BotApiServer, go: Event
) -> None:
    async with playing(
        tmp_path,
        server,
        desk=lambda archive: HeldDesk(archive, go),
        workers=1,
        queue=1,
        question_burst=1,
        questions_per_minute=1,
    ) as stage:
        server.say(BRUNO, "/ask")
        await stage.said(BRUNO)
        for user in (ANNA, CHIEF, BRUNO):
            server.say(user, QUESTION)
        assert (await stage.said(BRUNO, 2))[1] == FRENCH.slow_down.format(seconds=60)


class LongWindedDesk(NearestDesk):
    """Takes two messages for an answer, and waits for leave to answer about the port."""

    def __init__(self, archive: Archive, go: Event) -> None:
        super().__init__(archive)
        self._go = go

    def reply(self, answer: Answer) -> Reply:
        if "port" in answer.question:
            self._go.wait()
        return Reply("en", tuple(Line(f"{n}. {answer.question} {'so ' * 1_000}") for n in (1, 2)))


async def test_questions_of_one_chat_are_answered_in_order_and_in_one_piece_while_others_do_not_wait(
    tmp_path: Path, server: BotApiServer
) -> None:
    go = Event()
    async with playing(tmp_path, server, desk=lambda archive: LongWindedDesk(archive, go)) as stage:
        server.say(ANNA, "the port?")
        server.say(ANNA, "the storm?")
        server.say(BRUNO, "the storm?")
        await stage.said(BRUNO, 2)
        go.set()
        begins = [" ".join(words.split()[:3]) for words in await stage.said(ANNA, 4)]
    assert begins == ["1. the port?", "2. the port?", "1. the storm?", "2. the storm?"]


class TestChoosing:
    """Which event is meant? A button for each; what is pressed is asked again."""

    @pytest.fixture
    async def stage(self, tmp_path: Path, server: BotApiServer) -> AsyncIterator[Stage]:
        async with playing(tmp_path, server, desk=WonderingDesk) as stage:
            yield stage

    async def test_a_button_asks_the_same_about_its_event(self, stage: Stage) -> None:
        stage.server.say(ANNA, "How many died?")
        await stage.said(ANNA)
        [board] = stage.server.sent_to(ANNA)
        assert board.buttons == (
            "1. Le port de Sorrena rouvre · November 20, 2026",
            "2. Storm over Elmsau · November 18, 2026",
        )
        stage.server.press(board, board.buttons[1])
        assert "A storm killed at least 12 people" in (await stage.said(ANNA, 2))[1]
        stage.server.press(board, board.buttons[0])
        answer = (await stage.said(ANNA, 3))[2]
        assert "Le port de Sorrena a rouvert" in answer
        assert "You asked: How many died?" in answer
        assert [answer.text for answer in stage.server.answers] == ["", ""]

    async def test_typing_the_number_chooses_too(self, stage: Stage) -> None:
        stage.server.say(ANNA, "How many died?")
        await stage.said(ANNA)
        stage.server.say(ANNA, "2")
        assert "A storm killed at least 12 people" in (await stage.said(ANNA, 2))[1]

    async def test_a_number_typed_before_the_choices_were_read_chooses_as_well(self, stage: Stage) -> None:
        for words in ("How many died?", "2"):
            stage.server.say(ANNA, words)
        assert "A storm killed at least 12 people" in (await stage.said(ANNA, 2))[1]

    async def test_a_button_of_a_forgotten_question_says_so(self, stage: Stage) -> None:
        stage.server.say(BRUNO, "How many died?")
        await stage.said(BRUNO)
        stage.server.say(BRUNO, "/new")
        await stage.said(BRUNO, 2)
        [board, _] = stage.server.sent_to(BRUNO)
        stage.server.press(board, board.buttons[0])
        await stage.server.wait_for(lambda: stage.server.answers)
        assert [answer.text for answer in stage.server.answers] == [FRENCH.choice_over]
        assert len(stage.server.sent_to(BRUNO)) == 2

    async def test_a_button_is_its_askers_own(self, stage: Stage) -> None:
        stage.server.say(ANNA, "How many died?")
        await stage.said(ANNA)
        [board] = stage.server.sent_to(ANNA)
        stage.server.press(board, board.buttons[0], user=BRUNO)
        await stage.server.wait_for(lambda: stage.server.answers)
        assert [answer.text for answer in stage.server.answers] == [FRENCH.choice_over]

    async def test_pressing_counts_as_asking(self, tmp_path: Path, server: BotApiServer) -> None:
        async with playing(tmp_path, server, desk=WonderingDesk, question_burst=1, questions_per_minute=1):
            server.say(BRUNO, "How many died?")
            await server.wait_for(lambda: server.sent_to(BRUNO))
            [board] = server.sent_to(BRUNO)
            server.press(board, board.buttons[0])
            await server.wait_for(lambda: server.answers)
        assert [answer.text for answer in server.answers] == [FRENCH.slow_down.format(seconds=60)]


class TestNamingNothing:
    """The news, an address, "more": what names nothing gets no quotes of anything."""

    @pytest.fixture
    async def stage(self, tmp_path: Path, server: BotApiServer) -> AsyncIterator[Stage]:
        def desk(archive: Archive) -> Desk:
            return Desk(archive, archive.embedder, clock=lambda: datetime(2026, 11, 22, 12, tzinfo=UTC))

        async with playing(tmp_path, server, desk=desk) as stage:
            yield stage

    async def test_the_news_is_titles_with_outlet_and_age_and_a_button_opens_one(self, stage: Stage) -> None:
        stage.server.say(ANNA, "what's new?")
        [told] = await stage.said(ANNA)
        assert told.splitlines() == [
            PHRASES["en"].newest_articles,
            "1. Le port de Sorrena rouvre · Gazette · November 20, 2026 (2 days ago)",
            "2. Storm over Elmsau · Northmere Chronicle · November 18, 2026 (4 days ago)",
        ]
        [board] = stage.server.sent_to(ANNA)
        stage.server.press(board, board.buttons[1])
        await stage.said(ANNA, 2)
        opened = stage.server.sent_to(ANNA)[1]
        assert quotes_of(opened) == [ARTICLES[1]["text"]]
        assert "Northmere Chronicle · Storm over Elmsau · November 18, 2026" in opened.text

    async def test_an_address_gets_its_article_or_is_told_unknown_in_the_writers_language(self, stage: Stage) -> None:
        stage.server.say(BRUNO, ARTICLES[0]["url"])
        stage.server.say(BRUNO, "https://gazette.example/nothing")
        opened, unknown = await stage.said(BRUNO, 2)
        assert "Le port de Sorrena a rouvert lundi." in opened
        assert "Source la plus récente" in opened
        assert unknown == PHRASES["fr"].unknown_address

    async def test_more_and_a_bare_and_go_on_or_say_what_is_missing(self, stage: Stage) -> None:
        stage.server.say(BRUNO, "encore")
        stage.server.say(BRUNO, "et ?")
        assert await stage.said(BRUNO, 2) == [FRENCH.nothing_said] * 2
        stage.server.say(BRUNO, "quoi de neuf ?")
        stage.server.say(BRUNO, "et ?")
        assert (await stage.said(BRUNO, 4))[3] == PHRASES["fr"].no_more
        stage.server.say(BRUNO, "2")
        assert "A storm killed at least 12 people" in (await stage.said(BRUNO, 5))[4]
