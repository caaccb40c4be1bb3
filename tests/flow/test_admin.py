"""Looking after the articles from the chat: who may, and what they see while it goes on."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from botapi import BOT, ApiError, BotApiServer, Chat, User
from flow.stage import ANNA, BRUNO, CHIEF, Interrupted, Stage, playing
from newsroom import write_stories
from small_embedder import SmallEmbedder

from bot.telegram.phrases import LANGUAGES
from index.writer_lock import sole_writer

ENGLISH, FRENCH = LANGUAGES["en"], LANGUAGES["fr"]
UNDER_WAY = ENGLISH.starting, ENGLISH.in_line
ARTICLE = "The lighthouse of Brennach was lit again on Sunday, the keeper Tomas Lind said."


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as server:
        yield server


@pytest.fixture
async def stage(tmp_path: Path, server: BotApiServer) -> AsyncIterator[Stage]:
    source = write_stories(tmp_path / "more.jsonl", range(3))
    async with playing(tmp_path, server, sources=(source,)) as stage:
        yield stage


async def outcome(stage: Stage, *, count: int = 1) -> str:
    """Return the last message to the chief once the work is over: it has no button any more."""
    sent = stage.server.sent_to

    def is_over() -> bool:
        return len(sent(CHIEF)) >= count and not sent(CHIEF)[count - 1].buttons and last() not in UNDER_WAY

    def last() -> str:
        return sent(CHIEF)[count - 1].text

    await stage.server.wait_for(is_over)
    return last()


@pytest.mark.parametrize("command", ["/status", "/reindex", "/reindex full", "/add", "/remove port"])
async def test_nobody_else_may(stage: Stage, command: str) -> None:
    stage.server.say(BRUNO, command)
    assert await stage.said(BRUNO) == [FRENCH.admins_only]
    assert stage.archive.status().articles == 2


async def test_a_document_of_nobody_is_not_even_fetched(stage: Stage) -> None:
    stage.server.send_document(BRUNO, "a.txt", ARTICLE.encode(), "/add")
    assert await stage.said(BRUNO) == [FRENCH.admins_only]
    assert stage.server.calls_of("getFile") == ()


@pytest.mark.parametrize("command", ["/status", "/reindex", "/remove port"])
async def test_a_command_is_not_taken_from_a_forwarded_message(stage: Stage, command: str) -> None:
    written = stage.server.say(BRUNO, command, chat=Chat.group(8, "Elsewhere"))
    stage.server.forward(written, CHIEF)
    assert await stage.said(CHIEF) == [ENGLISH.forwarded]
    assert stage.archive.status().articles == 2


async def test_a_command_is_not_taken_from_another_bots_words(stage: Stage) -> None:
    stage.server.say(CHIEF, "/remove port", via=User(5, "Other", "other_bot", is_bot=True))
    assert await stage.said(CHIEF) == [ENGLISH.forwarded]
    assert stage.archive.article("port") is not None


async def test_a_document_is_not_taken_for_a_forwarded_caption_but_for_having_been_handed_over(stage: Stage) -> None:
    sent = [
        stage.server.send_document(BRUNO, "light.txt", ARTICLE.encode(), caption, chat=Chat.group(8, "Elsewhere"))
        for caption in ("/add", "The lighthouse")
    ]
    stage.server.forward(sent[0], CHIEF)
    assert await stage.said(CHIEF) == [ENGLISH.forwarded]
    assert stage.server.calls_of("getFile") == ()
    stage.server.forward(sent[1], CHIEF)
    assert "Added: 1." in await outcome(stage, count=2)


@pytest.mark.parametrize("private", [True, False])
async def test_a_document_for_another_bot_is_not_taken_and_one_for_this_bot_is(
    tmp_path: Path, *, private: bool
) -> None:
    chat = Chat.private(CHIEF) if private else Chat.group(8, "Readers", admins=(BOT.user.id,))
    async with BotApiServer() as server, playing(tmp_path, server) as stage:
        for caption in ("/add@other_bot", "/added", "/remove port"):
            server.send_document(CHIEF, "a.txt", ARTICLE.encode(), caption, chat=chat)
        server.send_document(CHIEF, "b.txt", ARTICLE.encode(), "/add@Depeche_Test_Bot, please", chat=chat)
        server.send_document(CHIEF, "c.txt", ARTICLE.encode(), "/add@Depeche_Test_Bot please", chat=chat)
        await server.wait_for(lambda: any("Added: 1." in message.text for message in server.sent_to(chat)))
        assert [path.name for path in (stage.folder / "store" / "inbox").iterdir()] == ["c.txt"]


async def test_only_admins_see_the_admin_commands(stage: Stage) -> None:
    calls = stage.server.calls_of
    await stage.server.wait_for(lambda: len(calls("setMyCommands")) == 2 * len(LANGUAGES))
    for call in calls("setMyCommands"):
        commands = {command["command"] for command in json.loads(call.params["commands"])}
        mine = json.loads(call.params["scope"]).get("chat_id") == CHIEF.id
        assert ("reindex" in commands) is mine


async def test_an_admin_is_told_of_their_commands_in_private_only(stage: Stage) -> None:
    group = Chat.group(8, "Readers")
    stage.server.say(CHIEF, "/help")
    stage.server.say(ANNA, "/help")
    stage.server.say(CHIEF, "/help", chat=group)
    await stage.server.wait_for(lambda: len(stage.server.sent) == 3)
    command = f"/reindex: {ENGLISH.admin_menu['reindex']}"
    assert command in (await stage.said(CHIEF))[0]
    assert command not in (await stage.said(ANNA))[0] + stage.server.sent_to(group)[0].text


async def test_an_admin_who_begins_gets_the_list_of_admin_commands(stage: Stage) -> None:
    calls = stage.server.calls_of
    await stage.server.wait_for(lambda: len(calls("setMyCommands")) == 2 * len(LANGUAGES))
    stage.server.say(CHIEF, "/start")
    await stage.server.wait_for(lambda: len(calls("setMyCommands")) == 3 * len(LANGUAGES))


async def test_a_file_of_a_kind_that_cannot_be_read_is_refused_by_its_name(stage: Stage) -> None:
    stage.server.send_document(CHIEF, "a.pdf", b"%PDF")
    assert await stage.said(CHIEF) == [ENGLISH.wrong_kind.format(name="a.pdf")]
    assert stage.server.calls_of("getFile") == ()


async def test_an_admin_is_told_where_a_removed_article_still_is(stage: Stage) -> None:
    lines = b'{"id": "one", "text": "Rain fell in Elmsau."}\n{"id": "two", "text": "Snow fell in Sorrena."}\n'
    stage.server.send_document(CHIEF, "two.jsonl", lines)
    await outcome(stage)
    stage.server.say(CHIEF, "/remove one")
    told = f"{ENGLISH.removed.format(id='one')}\n{ENGLISH.still_there.format(file='two.jsonl')}"
    assert await outcome(stage, count=2) == told


async def test_status_counts(stage: Stage) -> None:
    stage.server.say(CHIEF, "/status")
    [told] = await stage.said(CHIEF)
    assert "Articles: 2" in told
    assert "trigrams (64 dimensions)" in told


async def test_reindex_reads_the_sources_and_reports(stage: Stage) -> None:
    stage.server.say(CHIEF, "/reindex")
    assert "Added: 3. Changed: 0. Unchanged: 0." in await outcome(stage)
    assert stage.archive.status().articles == 5
    stage.server.say(CHIEF, "/reindex")
    assert "Added: 0. Changed: 0. Unchanged: 3." in await outcome(stage, count=2)


async def test_reindex_full_builds_the_indexes_again(stage: Stage) -> None:
    stage.server.say(CHIEF, "/reindex full")
    assert await outcome(stage) == ENGLISH.rebuilt
    assert stage.archive.status().articles == 2


async def test_reindex_without_sources_says_so(tmp_path: Path, server: BotApiServer) -> None:
    async with playing(tmp_path, server) as stage:
        server.say(CHIEF, "/reindex")
        assert await stage.said(CHIEF) == [ENGLISH.no_sources]


@pytest.fixture
async def endless(tmp_path: Path, server: BotApiServer) -> AsyncIterator[Stage]:
    library = Interrupted.open(tmp_path / "store", SmallEmbedder())
    async with playing(tmp_path, server, library=library, sources=(tmp_path,)) as stage:
        yield stage
    library.close()


async def test_progress_is_shown_and_an_admin_can_stop_it(endless: Stage) -> None:
    server = endless.server
    server.say(CHIEF, "/reindex")
    await server.wait_for(lambda: any("Articles stored: " in message.text for message in server.sent_to(CHIEF)))
    [board] = server.sent_to(CHIEF)
    assert " of 1000000" in board.text
    server.press(board, ENGLISH.cancel)
    assert await outcome(endless) == ENGLISH.cancelled
    assert [answer.text for answer in server.answers] == [ENGLISH.cancelling]


async def test_nobody_else_can_stop_it_and_nobody_can_start_a_second(endless: Stage) -> None:
    server = endless.server
    server.say(CHIEF, "/reindex")
    await endless.said(CHIEF)
    server.press(server.sent_to(CHIEF)[0], ENGLISH.cancel, user=BRUNO)
    await server.wait_for(lambda: server.answers)
    assert server.answers[0].text == FRENCH.admins_only
    server.say(CHIEF, "/reindex")
    assert (await endless.said(CHIEF, 2))[1] == ENGLISH.already_running
    server.press(server.sent_to(CHIEF)[0], ENGLISH.cancel)
    assert await outcome(endless) == ENGLISH.cancelled


async def test_stopping_the_bot_stops_the_work(endless: Stage) -> None:
    endless.server.say(CHIEF, "/reindex")
    await endless.said(CHIEF)


async def test_a_button_of_work_that_is_over_says_so(endless: Stage) -> None:
    server = endless.server
    server.say(CHIEF, "/reindex")
    await endless.said(CHIEF)
    for _ in range(2):
        server.press(server.sent_to(CHIEF)[0], ENGLISH.cancel)
    await server.wait_for(lambda: len(server.answers) == 2)
    assert await outcome(endless) == ENGLISH.cancelled


async def test_a_button_pressed_too_long_ago_is_no_error(endless: Stage) -> None:
    server = endless.server
    server.say(CHIEF, "/reindex")
    await endless.said(CHIEF)
    server.refuse(ApiError(400, "Bad Request: query is too old and response timeout expired"), ("answerCallbackQuery",))
    server.press(server.sent_to(CHIEF)[0], ENGLISH.cancel)
    assert await outcome(endless) == ENGLISH.cancelled


async def test_that_a_message_is_not_modified_is_success(stage: Stage) -> None:
    stage.server.refuse(ApiError(400, "Bad Request: message is not modified"), ("editMessageText",))
    stage.server.say(CHIEF, "/reindex")
    stage.server.say(CHIEF, "/status")
    await stage.said(CHIEF, 2)
    await stage.server.wait_for(lambda: stage.archive.status().articles == 5)
    assert len(stage.server.sent_to(CHIEF)) == 2


async def test_a_document_becomes_an_article(stage: Stage) -> None:
    for count, told in ((1, "Added: 1. Changed: 0. Unchanged: 0."), (2, "Added: 0. Changed: 0. Unchanged: 1.")):
        stage.server.send_document(CHIEF, "../light.txt", ARTICLE.encode())
        assert told in await outcome(stage, count=count)
    assert [path.name for path in (stage.folder / "store" / "inbox").iterdir()] == ["light.txt"]
    stage.server.say(ANNA, "lighthouse of Brennach")
    assert ARTICLE in (await stage.said(ANNA))[0]


async def test_a_document_that_cannot_be_read_is_reported_and_not_kept(stage: Stage) -> None:
    stage.server.send_document(CHIEF, "broken.jsonl", b"{this is no article\n", "/add")
    told = await outcome(stage)
    assert "broken.jsonl" in told
    assert not (stage.folder / "store" / "inbox" / "broken.jsonl").exists()
    stage.server.send_document(CHIEF, "song.mp3", b"la la la", "/add")
    assert "song.mp3" in await outcome(stage, count=2)
    assert not (stage.folder / "store" / "inbox" / "song.mp3").exists()


async def test_everything_that_was_skipped_is_counted_and_some_of_it_listed(stage: Stage) -> None:
    stage.server.send_document(CHIEF, "junk.jsonl", b"junk\n" * 1_005, "/add")
    told = await outcome(stage)
    assert "Problems: 1005" in told
    assert "junk.jsonl: line 1: " in told


async def test_a_document_that_is_too_big_is_not_fetched(tmp_path: Path, server: BotApiServer) -> None:
    async with playing(tmp_path, server, upload_megabytes=0.001) as stage:
        server.send_document(CHIEF, "a.txt", b"x" * 1_001, "/add")
        assert await stage.said(CHIEF) == [ENGLISH.too_big.format(limit="0.001")]
        assert server.calls_of("getFile") == ()


async def test_an_article_is_removed_by_its_id_once(stage: Stage) -> None:
    for count, told in ((1, ENGLISH.removed), (2, ENGLISH.unknown_article)):
        stage.server.say(CHIEF, "/remove port")
        assert await outcome(stage, count=count) == told.format(id="port")
    assert stage.archive.article("port") is None
    stage.server.say(CHIEF, "/remove")
    assert (await stage.said(CHIEF, 3))[2] == ENGLISH.remove_usage


async def test_an_article_is_removed_by_its_address_as_answers_show_it(stage: Stage) -> None:
    article = stage.archive.search("port", 1)[0].article
    assert article.url
    stage.server.say(CHIEF, f"/remove {article.url}")
    assert await outcome(stage, count=1) == ENGLISH.removed.format(id=article.id)


async def test_an_article_that_was_sent_and_removed_does_not_come_back(stage: Stage) -> None:
    stage.server.send_document(CHIEF, "light.txt", ARTICLE.encode())
    assert "Added: 1" in await outcome(stage)
    [hit] = stage.archive.search("lighthouse of Brennach", 1)
    stage.server.say(CHIEF, f"/remove {hit.article.id}")
    assert await outcome(stage, count=2) == ENGLISH.removed.format(id=hit.article.id)
    assert list((stage.folder / "store" / "inbox").iterdir()) == []


async def test_a_store_that_somebody_else_writes_to_is_said_with_the_remedy(stage: Stage) -> None:
    with sole_writer(stage.folder / "store"):
        stage.server.say(CHIEF, "/reindex")
        told = await outcome(stage)
    assert stage.archive.status().articles == 2
    assert len(told.splitlines()) == 2


async def test_a_chat_where_the_bot_may_not_write_does_not_keep_others_from_working(stage: Stage) -> None:
    server, group = stage.server, Chat.supergroup(7, "Readers")
    refusal = ApiError(400, "Bad Request: not enough rights to send text messages to the chat")
    server.refuse(refusal, ("sendMessage",), chat_id=group.id, times=100)
    server.say(CHIEF, "/reindex", chat=group)
    await server.wait_for(lambda: stage.archive.status().articles == 5 and len(server.calls_of("sendMessage")) == 2)
    server.say(CHIEF, "/reindex")
    assert "Unchanged: 3." in await outcome(stage)


async def test_a_wrong_answer_of_the_server_frees_the_bench_too(stage: Stage) -> None:
    stage.server.refuse(ApiError(400, "Bad Request: something new"), ("sendMessage",))
    stage.server.say(CHIEF, "/reindex")
    assert await stage.said(CHIEF) == [ENGLISH.failed]
    stage.server.say(CHIEF, "/reindex")
    assert "Added: 3." in await outcome(stage, count=2)


async def test_documents_that_are_sent_at_once_wait_for_each_other(stage: Stage) -> None:
    for place in ("Brennach", "Elmsau"):
        stage.server.send_document(CHIEF, f"{place}.txt", ARTICLE.replace("Brennach", place).encode())
    for count in (1, 2):
        assert "Added: 1." in await outcome(stage, count=count)
    assert stage.archive.status().articles == 4


async def test_a_document_sent_while_other_work_goes_on_is_told_to_wait(endless: Stage) -> None:
    server = endless.server
    server.say(CHIEF, "/reindex")
    await endless.said(CHIEF)
    server.send_document(CHIEF, "light.txt", ARTICLE.encode())
    assert (await endless.said(CHIEF, 2))[1] == ENGLISH.in_line
    assert not (endless.folder / "store" / "inbox").exists()


async def test_a_document_whose_adding_failed_is_not_kept_and_its_namesake_is(stage: Stage) -> None:
    light = stage.folder / "store" / "inbox" / "light.txt"
    stage.server.send_document(CHIEF, "light.txt", ARTICLE.encode())
    assert "Added: 1" in await outcome(stage)
    with sole_writer(stage.folder / "store"):
        for count, name in ((2, "light.txt"), (3, "more.jsonl")):
            stage.server.send_document(CHIEF, name, b"Other words about the lighthouse.")
            assert len((await outcome(stage, count=count)).splitlines()) == 2
    assert list(light.parent.iterdir()) == [light]
    assert light.read_text("utf-8") == ARTICLE
