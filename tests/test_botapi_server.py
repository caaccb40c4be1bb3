"""The test server must refuse what Telegram refuses, or the flow tests prove nothing."""

import asyncio
import json
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import httpx
import pytest
from botapi import TOKEN, BotApiServer, Chat, Entity, User
from botapi.entities import units
from botapi.errors import ApiError, bad_request
from botapi.markup import parse
from botapi.tags import write
from botapi.texts import finished
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Message, MessageEntity, ReplyParameters, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter
from telegram.ext import Application, CallbackQueryHandler, ContextTypes, MessageHandler, filters

AMINA = User(1001, "Amina", "amina", "fr")
OMAR = User(1002, "Omar", language_code="ar")
NEWSROOM = Chat.supergroup(55, "Newsroom", threads=(7,), admins=(AMINA.id,))
FAMILY = Chat.group(77, "Family")


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    async with BotApiServer() as running:
        yield running


@pytest.fixture
async def bot(server: BotApiServer) -> AsyncIterator[Bot]:
    async with Bot(server.token, base_url=server.base_url, base_file_url=server.base_file_url) as running:
        yield running


unhurried = settings(deadline=None)  # the machine may be busy


async def call(server: BotApiServer, method: str, token: str = TOKEN, **params: object) -> dict[str, Any]:
    """A call over plain HTTP; values that are no strings travel as JSON."""
    data = {name: value if isinstance(value, str) else json.dumps(value) for name, value in params.items()}
    async with httpx.AsyncClient() as client:
        response = await client.post(f"{server.base_url}{token}/{method}", data=data)
    body: dict[str, Any] = response.json()
    assert body.get("error_code", 200) == response.status_code
    return body


async def refusal(server: BotApiServer, method: str, **params: object) -> str:
    body = await call(server, method, TOKEN, **params)
    assert not body["ok"]
    return str(body["description"])


# --- who is calling


async def test_the_bot_learns_who_it_is(bot: Bot) -> None:
    me = await bot.get_me()
    assert me.is_bot
    assert me.username == "depeche_test_bot"
    assert (me.can_join_groups, me.can_read_all_group_messages, me.supports_inline_queries) == (True, False, False)


@pytest.mark.parametrize(
    ("token", "code", "description"),
    [("no-token", 404, "Not Found"), ("123:somebody-elses", 401, "Unauthorized")],
)
async def test_a_wrong_token_is_refused(server: BotApiServer, token: str, code: int, description: str) -> None:
    assert await call(server, "getMe", token) == {"ok": False, "error_code": code, "description": description}


async def test_a_wrong_token_stops_the_library(server: BotApiServer) -> None:
    with pytest.raises(InvalidToken):
        async with Bot("123:somebody-elses", base_url=server.base_url):
            pass


async def test_an_unknown_method_is_not_found(server: BotApiServer) -> None:
    assert await call(server, "sendTelepathy") == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_any_other_path_is_not_found(server: BotApiServer) -> None:
    async with httpx.AsyncClient() as client:
        response = await client.get(f"{server.address}/elsewhere")
    assert response.json() == {"ok": False, "error_code": 404, "description": "Not Found"}


async def test_a_method_answers_to_get_form_multipart_and_json(server: BotApiServer) -> None:
    server.say(AMINA, "bonjour")
    url, message = f"{server.base_url}{TOKEN}/sendmessage", {"chat_id": str(AMINA.id), "text": "salut"}
    async with httpx.AsyncClient() as client:
        await client.get(url, params=message)
        await client.post(url, data=message)
        await client.post(url, files={name: (None, value) for name, value in message.items()})
        await client.post(url, json={"chat_id": AMINA.id, "text": "salut"})
    assert [sent.text for sent in server.sent] == ["salut"] * 4


async def test_calls_are_noted_without_the_token(server: BotApiServer) -> None:
    await call(server, "sendChatAction", chat_id=1, action="typing")
    assert [(made.method, made.params) for made in server.calls] == [
        ("sendChatAction", {"chat_id": "1", "action": "typing"})
    ]
    assert TOKEN not in repr(server.calls)


# --- texts and their markup

KINDS = ("bold", "italic", "code", "bold", "blockquote")
BAD_UNICODE = "Text contains invalid Unicode characters after decoding HTML entities"
BEGINS, ENDS = "entity begins", "entity beginning at UTF-16 offset 0 ends"
BAD_ADDRESS = "inline keyboard button URL 'no address' is invalid: Unsupported URL protocol"


@pytest.mark.parametrize(
    ("source", "plain", "entities"),
    [
        ("<b>gras</b> et <i>italique</i>", "gras et italique", [("bold", 0, 4), ("italic", 8, 8)]),
        ("<STRONG>é</> <ins>u</ins>", "é u", [("bold", 0, 1), ("underline", 2, 1)]),
        ("<s>a</s> <strike>b</strike>", "a b", [("strikethrough", 0, 1), ("strikethrough", 2, 1)]),
        ("🗞 <code>&lt;x&gt;</code>", "🗞 <x>", [("code", 3, 3)]),
        ("<tg-spoiler>a</tg-spoiler><span class='tg-spoiler'>b</span>", "ab", [("spoiler", 0, 1), ("spoiler", 1, 1)]),
        ("<blockquote>a</blockquote>\n<blockquote expandable>b</blockquote>", "a\nb",
         [("blockquote", 0, 1), ("expandable_blockquote", 2, 1)]),
        ("&amp;&quot;&#65;&#x1F5DE;&nbsp;&Or;", '&"A🗞&nbsp;&Or;', []),
        ("<i></i>vide", "vide", []),
        ("<a>sans adresse</a>", "sans adresse", []),
    ],
)  # fmt: skip
def test_markup_becomes_text_and_entities(source: str, plain: str, entities: list[tuple[str, int, int]]) -> None:
    text, found = parse(source)
    assert text == plain
    assert [(entity.type, entity.offset, entity.length) for entity in found] == entities


def test_what_a_tag_carries_is_kept() -> None:
    source = (
        '<a href="https://news.example/a?b=1&amp;c=2">l</a><a href="news.example">l</a><a href="tg://user?id=5">u</a>'
        '<pre><code class="language-py">p</code></pre><tg-emoji emoji-id="99">🔥</tg-emoji>'
        '<tg-time unix="1700000000" format="wDT">t</tg-time>'
    )
    assert parse(source)[1] == [
        Entity("text_link", 0, 1, url="https://news.example/a?b=1&c=2"),
        Entity("text_link", 1, 1, url="http://news.example/"),
        Entity("text_mention", 2, 1, user_id=5),
        Entity("pre", 3, 1, language="py"),
        Entity("custom_emoji", 4, 2, custom_emoji_id="99"),
        Entity("date_time", 6, 1, unix_time=1_700_000_000, date_time_format="wDT"),
    ]


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("🗞 <h1>Une</h1>", 'Unsupported start tag "h1" at byte offset 5'),
        ("3 < 5 morts", 'Unsupported start tag "" at byte offset 2'),
        ("coût <5", "Unclosed start tag at byte offset 6"),
        ("<b>gras", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>a</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("<b>a</b", "Unclosed end tag at byte offset 4"),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a href="x>a</a>', "Unclosed start tag at byte offset 0"),
        ("<a href=x/y>a</a>", "Unexpected end of name token at byte offset 8"),
        ("<a href= ", 'Unclosed start tag "a" at byte offset 0'),
        ("<i =x>a</i>", 'Empty attribute name in the tag "i" at byte offset 0'),
        ('<tg-emoji emoji-id="x">a</tg-emoji>', "Invalid custom emoji identifier specified"),
        (
            "&#xD83D;",
            f"{BAD_UNICODE}, check for unmatched surrogate code units",
        ),
    ],
)
async def test_broken_markup_is_refused_in_the_words_of_telegram(
    server: BotApiServer, source: str, complaint: str
) -> None:
    server.say(AMINA, "bonjour")
    refused = await refusal(server, "sendMessage", chat_id=AMINA.id, text=source, parse_mode="HTML")
    assert refused == f"Bad Request: can't parse entities: {complaint}"
    assert server.sent == ()


@contextmanager
def suppress_400() -> Iterator[None]:
    """A refusal is as good as an answer, as long as it blames the caller."""
    try:
        yield
    except ApiError as refused:
        if refused.code != 400:
            raise


@unhurried
@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parse(f"<b>{escaped}</b>")[0] == text


@unhurried
@given(st.text("<>/&;#\"' =-abispre\0é🗞", max_size=40))
def test_any_markup_is_read_or_refused_with_a_400(source: str) -> None:
    with suppress_400():
        text, entities = parse(source)
        assert all(0 <= entity.offset < entity.end <= units(text) for entity in entities)


TREES = st.recursive(
    st.text("ab é🗞\n", max_size=6),
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag.split()[0]}>",
        st.sampled_from(["b", "i", "u", "code", "pre", "blockquote", 'a href="https://x.example/"']),
        st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)


@unhurried
@given(TREES)
def test_a_finished_text_written_as_markup_reads_back_the_same(source: str) -> None:
    text, entities = finished(*parse(source))
    again = finished(*parse(write(text, entities)))
    assert again == (text, entities)


@unhurried
@given(st.text("a b🗞\r\n\t", max_size=12), st.lists(st.tuples(st.integers(-1, 15), st.integers(-1, 15)), max_size=5))
def test_entities_by_offset_are_placed_or_refused(text: str, places: list[tuple[int, int]]) -> None:
    asked = [
        Entity(kind, *place)
        for kind, place in zip(("bold", "italic", "code", "bold", "blockquote"), places, strict=False)
    ]
    with suppress_400():
        plain, entities = finished(text, asked)
        assert plain == plain.rstrip(" \n")
        assert all(0 <= entity.offset < entity.end <= units(plain) for entity in entities)


def test_styles_are_cut_where_others_begin() -> None:
    _, entities = finished(*parse('<b>un <i>deux <a href="https://x.example/">trois</a></i></b>'))
    assert [(entity.type, entity.offset, entity.length) for entity in entities] == [
        ("bold", 0, 3),
        ("bold", 3, 5),
        ("italic", 3, 5),
        ("text_link", 8, 5),
        ("bold", 8, 5),
        ("italic", 8, 5),
    ]


@pytest.mark.parametrize(
    ("entity", "complaint"),
    [
        ({"offset": -1, "length": 1}, "receive an entity with incorrect offset -1"),
        ({"offset": 9, "length": 1}, f"{BEGINS} after the end of the text at UTF-16 offset 9"),
        ({"offset": 0, "length": 9}, f"{ENDS} after the end of the text at UTF-16 offset 9"),
        ({"offset": 1, "length": 1}, f"{BEGINS} in a middle of a UTF-16 symbol at byte offset 4"),
        ({"offset": 0, "length": 1}, f"{ENDS} in a middle of a UTF-16 symbol at byte offset 4"),
    ],
)  # fmt: skip
async def test_entities_that_do_not_fit_are_refused(
    server: BotApiServer, entity: dict[str, int], complaint: str
) -> None:
    server.say(AMINA, "bonjour")
    entities = [{"type": "bold", **entity}]
    refused = await refusal(server, "sendMessage", chat_id=AMINA.id, text="🗞 une", entities=entities)
    assert refused == f"Bad Request: {complaint}"


async def test_entities_reach_the_chat_and_are_trimmed_with_the_text(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "bonjour")
    bold = MessageEntity(MessageEntity.BOLD, 2, 6)
    sent = await bot.send_message(AMINA.id, "  🗞 une  ", entities=[bold])
    assert sent.text == "🗞 une"
    assert sent.entities == (MessageEntity(MessageEntity.BOLD, 0, 6),)
    assert server.sent[0].html == "<b>🗞 une</b>"


async def test_only_a_hundred_entities_remain(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "bonjour")
    sent = await bot.send_message(AMINA.id, "<b>a</b> " * 120, parse_mode=ParseMode.HTML)
    assert len(sent.entities) == len(server.sent[0].entities) == 100


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "message text is empty"),
        (" \n ", "message must be non-empty"),
        ("<b></b>", "message must be non-empty"),
        ("a" * 4097, "message is too long"),
        ("🗞" * 2049, "message is too long"),
        ("a" * 32769, "text is too long"),
    ],
)
async def test_a_text_of_the_wrong_size_is_refused(server: BotApiServer, text: str, complaint: str) -> None:
    server.say(AMINA, "bonjour")
    refused = await refusal(server, "sendMessage", chat_id=AMINA.id, text=text, parse_mode="HTML")
    assert refused == f"Bad Request: {complaint}"


async def test_markup_does_not_count_towards_the_length(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "bonjour")
    await bot.send_message(AMINA.id, f"<b>{'&amp;' * 4096}</b>", parse_mode=ParseMode.HTML)
    assert server.sent[0].text == "&" * 4096


async def test_what_the_server_has_not_it_does_not_pretend(server: BotApiServer) -> None:
    server.say(AMINA, "bonjour")
    body = await call(server, "sendMessage", chat_id=AMINA.id, text="*a*", parse_mode="MarkdownV2")
    assert body["error_code"] == 501


# --- chats, answers, buttons


async def test_nobody_is_written_to_who_has_not_spoken(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(AMINA.id, "bonjour")


async def test_who_blocked_the_bot_is_out_of_reach_until_they_speak(server: BotApiServer, bot: Bot) -> None:
    server.block(AMINA)
    with pytest.raises(Forbidden, match="Forbidden: bot was blocked by the user"):
        await bot.send_message(AMINA.id, "bonjour")
    server.say(AMINA, "/start")
    await bot.send_message(AMINA.id, "bonjour")


async def test_a_group_that_threw_the_bot_out_refuses_it(server: BotApiServer, bot: Bot) -> None:
    server.kick(NEWSROOM, OMAR)
    with pytest.raises(Forbidden, match="Forbidden: bot was kicked from the supergroup chat"):
        await bot.send_message(NEWSROOM.id, "bonjour")


async def test_a_migrated_group_says_where_it_went(server: BotApiServer, bot: Bot) -> None:
    server.say(OMAR, "/start", chat=FAMILY)
    moved = server.migrate(FAMILY, OMAR)
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(FAMILY.id, "bonjour")
    assert caught.value.new_chat_id == moved.id
    await bot.send_message(moved.id, "bonjour")


async def test_an_answer_quotes_what_was_really_said(server: BotApiServer, bot: Bot) -> None:
    question = server.say(AMINA, "Combien de morts à Alep ?")
    sent = await bot.send_message(
        AMINA.id, "On ne sait pas.", reply_parameters=ReplyParameters(question.message_id, quote="à Alep")
    )
    assert sent.reply_to_message
    assert sent.reply_to_message.text == question.text
    assert (server.sent[0].reply_to, server.sent[0].quote) == (question.message_id, "à Alep")
    with pytest.raises(BadRequest, match="Quote_text_invalid"):
        await bot.send_message(AMINA.id, "Non.", reply_parameters=ReplyParameters(question.message_id, quote="à Homs"))


async def test_an_answer_to_a_message_that_is_gone_is_refused_unless_that_was_allowed(
    server: BotApiServer, bot: Bot
) -> None:
    server.say(AMINA, "bonjour")
    with pytest.raises(BadRequest, match="Message to be replied not found"):
        await bot.send_message(AMINA.id, "Oui ?", reply_parameters=ReplyParameters(99))
    await bot.send_message(AMINA.id, "Oui ?", reply_parameters=ReplyParameters(99, allow_sending_without_reply=True))
    assert server.sent[0].reply_to == 0


async def test_a_message_goes_to_the_topic_it_names(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "/start", chat=NEWSROOM, thread=7)
    sent = await bot.send_message(NEWSROOM.id, "bonjour", message_thread_id=7)
    assert (sent.message_thread_id, sent.is_topic_message) == (7, True)
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(NEWSROOM.id, "bonjour", message_thread_id=8)


@pytest.mark.parametrize(
    ("button", "complaint"),
    [
        ({"text": "a", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": " ", "callback_data": "a"}, "BUTTON_TEXT_INVALID"),
        ({"text": "a"}, "text buttons are unallowed in the inline keyboard"),
        ({"text": "a", "url": "no address"}, BAD_ADDRESS),
    ],
)  # fmt: skip
async def test_a_button_telegram_would_not_show_is_refused(
    server: BotApiServer, button: dict[str, str], complaint: str
) -> None:
    server.say(AMINA, "bonjour")
    markup = {"inline_keyboard": [[button]]}
    refused = await refusal(server, "sendMessage", chat_id=AMINA.id, text="a", reply_markup=markup)
    assert refused == f"Bad Request: {complaint}"


async def test_a_keyboard_that_is_no_json_is_refused(server: BotApiServer) -> None:
    server.say(AMINA, "bonjour")
    refused = await refusal(server, "sendMessage", chat_id=AMINA.id, text="a", reply_markup="{broken")
    assert refused == "Bad Request: can't parse reply markup JSON object"


async def test_an_edit_replaces_the_message_and_keeps_what_it_said(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "bonjour")
    sent = await bot.send_message(AMINA.id, "<b>Je cherche…</b>", parse_mode=ParseMode.HTML)
    edited = await bot.edit_message_text("Trouvé.", AMINA.id, sent.message_id)
    assert isinstance(edited, Message)
    assert edited.edit_date
    assert [message.text for message in server.sent] == ["Trouvé."]
    assert [(was.text, was.entities) for was in server.sent[0].history] == [("Je cherche…", (Entity("bold", 0, 11),))]


async def test_an_edit_that_changes_nothing_is_refused(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "bonjour")
    sent = await bot.send_message(AMINA.id, "Trouvé.")
    refused = await refusal(server, "editMessageText", chat_id=AMINA.id, message_id=sent.message_id, text="Trouvé. ")
    assert refused == (
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
        "as a current content and reply markup of the message"
    )


async def test_only_messages_of_the_bot_can_be_edited(server: BotApiServer) -> None:
    said = server.say(AMINA, "bonjour")
    edit = {"chat_id": AMINA.id, "text": "salut"}
    assert await refusal(server, "editMessageText", message_id=99, **edit) == "Bad Request: message to edit not found"
    assert await refusal(server, "editMessageText", message_id=said.message_id, **edit) == (
        "Bad Request: message can't be edited"
    )


async def test_a_deleted_message_is_gone_for_the_bot_but_not_for_the_test(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "bonjour")
    sent = await bot.send_message(AMINA.id, "Oups")
    assert await bot.delete_message(AMINA.id, sent.message_id)
    assert server.sent[0].deleted
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(AMINA.id, sent.message_id)


async def test_chat_actions_are_those_telegram_knows(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "bonjour")
    assert await bot.send_chat_action(AMINA.id, "typing")
    with pytest.raises(BadRequest, match="Wrong parameter action in request"):
        await bot.send_chat_action(AMINA.id, "thinking")


# --- files, commands, webhook


async def test_a_document_can_be_fetched(server: BotApiServer, bot: Bot) -> None:
    said = server.send_document(AMINA, "article.txt", b"Un texte.", "/add voilà")
    (update,) = await bot.get_updates()
    assert update.message
    assert update.message.caption == "/add voilà"
    assert update.message.document
    assert said.document
    assert update.message.document.file_size == said.document.size == 9
    file = await bot.get_file(update.message.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"Un texte."


async def test_a_document_over_20_mb_cannot_be_fetched(server: BotApiServer, bot: Bot) -> None:
    said = server.send_document(AMINA, "archive.txt", bytes(20 * 1024 * 1024 + 1))
    assert said.document
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.get_file(said.document.file_id)


async def test_a_file_nobody_sent_is_not_found(server: BotApiServer, bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Invalid file_id"):
        await bot.get_file("made-up")
    async with httpx.AsyncClient() as client:
        assert (await client.get(f"{server.base_file_url}{TOKEN}/documents/made-up")).status_code == 404


async def test_the_bot_can_send_a_document(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "/export")
    await bot.send_document(AMINA.id, b"a;b", filename="export.csv", caption="<i>Voilà</i>", parse_mode="HTML")
    (sent,) = server.sent
    assert sent.document
    assert (sent.document.name, sent.document.size, sent.html) == ("export.csv", 3, "<i>Voilà</i>")


async def test_commands_are_kept_by_language(bot: Bot) -> None:
    await bot.set_my_commands([("start", "Commencer")], language_code="fr")
    assert [command.description for command in await bot.get_my_commands(language_code="fr")] == ["Commencer"]
    assert await bot.get_my_commands() == ()
    with pytest.raises(BadRequest, match="Bot_command_invalid"):
        await bot.set_my_commands([("Démarrer", "Commencer")])


async def test_profile_texts_are_kept(bot: Bot) -> None:
    await bot.set_my_description("Des réponses avec les mots exacts.")
    assert (await bot.get_my_description()).description == "Des réponses avec les mots exacts."
    with pytest.raises(BadRequest, match="too long"):
        await bot.set_my_short_description("a" * 121)


async def test_administrators_of_a_group_are_known(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "/start", chat=NEWSROOM)
    server.say(OMAR, "/start", chat=NEWSROOM)
    assert [member.user.id for member in await bot.get_chat_administrators(NEWSROOM.id)] == [AMINA.id]
    assert (await bot.get_chat_member(NEWSROOM.id, OMAR.id)).status == "member"
    assert (await bot.get_chat(NEWSROOM.id)).title == "Newsroom"


async def test_polling_is_refused_while_a_webhook_is_set(bot: Bot) -> None:
    await bot.set_webhook("https://bot.example/hook", secret_token="a-secret", allowed_updates=["message"])
    assert (await bot.get_webhook_info()).url == "https://bot.example/hook"
    with pytest.raises(Conflict, match="use deleteWebhook to delete the webhook first"):
        await bot.get_updates()
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == ()


async def test_a_webhook_without_https_is_refused(bot: Bot) -> None:
    with pytest.raises(BadRequest, match="Bad webhook: an https url must be provided for webhook"):
        await bot.set_webhook("http://bot.example/hook")


# --- updates


async def test_updates_wait_until_they_are_confirmed(server: BotApiServer, bot: Bot) -> None:
    for text in ("un", "deux", "trois"):
        server.say(AMINA, text)
    first, second = await bot.get_updates(limit=2)
    assert [first.message and first.message.text, second.message and second.message.text] == ["un", "deux"]
    assert len(await bot.get_updates()) == 3
    (third,) = await bot.get_updates(offset=second.update_id + 1)
    assert third.update_id == first.update_id + 2
    assert server.pending == 1
    assert await bot.get_updates(offset=third.update_id + 1) == ()


async def test_a_negative_offset_keeps_the_newest(server: BotApiServer, bot: Bot) -> None:
    for text in ("un", "deux", "trois"):
        server.say(AMINA, text)
    (last,) = await bot.get_updates(offset=-1)
    assert last.message
    assert last.message.text == "trois"


async def test_a_waiting_poll_gets_what_is_said_later(server: BotApiServer, bot: Bot) -> None:
    polling = asyncio.create_task(bot.get_updates(timeout=30))
    await server.wait_for(lambda: server.is_polled)
    server.say(AMINA, "bonjour")
    (update,) = await polling
    assert update.effective_user
    assert (update.effective_user.id, update.effective_user.language_code) == (AMINA.id, "fr")


async def test_a_second_poller_ends_the_first_with_a_conflict(server: BotApiServer, bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await server.wait_for(lambda: server.is_polled)
    async with Bot(TOKEN, base_url=server.base_url) as other:
        second = asyncio.create_task(other.get_updates(timeout=30))
        with pytest.raises(Conflict, match="terminated by other getUpdates request; make sure that only one bot"):
            await first
        server.say(AMINA, "bonjour")
        assert len(await second) == 1


async def test_a_poller_that_hung_up_leaves_no_conflict(server: BotApiServer, bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await server.wait_for(lambda: server.is_polled)
    first.cancel()
    await server.wait_for(lambda: not server.is_polled)
    server.say(AMINA, "bonjour")
    assert len(await bot.get_updates(timeout=30)) == 1


async def test_allowed_updates_hold_until_they_are_given_again(server: BotApiServer, bot: Bot) -> None:
    await bot.get_updates(allowed_updates=["edited_message"])
    await bot.get_updates()
    assert [poll.params.get("allowed_updates") for poll in server.polls] == ['["edited_message"]', None]
    server.edit(server.say(AMINA, "bonjuor"), "bonjour")
    (update,) = await bot.get_updates()
    assert update.edited_message
    assert update.edited_message.text == "bonjour"


async def test_what_nobody_fetched_is_forgotten_with_age(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "bonjour")
    sent = await sent_with_button(bot)
    server.press(server.sent[0], "Plus")
    server.pass_time(151)
    (update,) = await bot.get_updates()
    assert update.message
    server.pass_time(24 * 60 * 60)
    assert await bot.get_updates() == ()
    assert sent.message_id == server.sent[0].message_id


async def test_commands_mentions_and_addresses_are_marked(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "/ask@depeche_test_bot 🗞 @omar_news lis https://x.example/a. #Alep a@b.example")
    (update,) = await bot.get_updates()
    assert update.message
    assert {update.message.parse_entity(entity): entity.type for entity in update.message.entities} == {
        "/ask@depeche_test_bot": "bot_command",
        "@omar_news": "mention",
        "https://x.example/a": "url",
        "#Alep": "hashtag",
        "a@b.example": "email",
    }


async def test_in_a_group_the_bot_hears_only_what_is_meant_for_it(server: BotApiServer, bot: Bot) -> None:
    server.join(FAMILY, OMAR)
    sent = await bot.send_message(FAMILY.id, "Bonjour à tous")
    server.say(OMAR, "il fait beau", chat=FAMILY)
    server.say(OMAR, "/start@another_bot", chat=FAMILY)
    server.say(OMAR, "/start", chat=FAMILY)
    server.say(OMAR, "et toi, @depeche_test_bot ?", chat=FAMILY)
    server.say(OMAR, "merci", chat=FAMILY, reply_to=server.sent[0])
    heard = [update.message for update in await bot.get_updates() if update.message]
    assert [message.text for message in heard] == ["/start", "et toi, @depeche_test_bot ?", "merci"]
    assert heard[-1].reply_to_message
    assert heard[-1].reply_to_message.message_id == sent.message_id


async def sent_with_button(bot: Bot, chat_id: int = AMINA.id) -> Message:
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("Plus", callback_data="more:1")]])
    return await bot.send_message(chat_id, "Trouvé.", reply_markup=markup)


async def test_a_pressed_button_arrives_and_is_answered(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "bonjour")
    await sent_with_button(bot)
    assert server.sent[0].buttons == ("Plus",)
    query_id = server.press(server.sent[0], "Plus")
    query = (await bot.get_updates())[-1].callback_query
    assert query
    assert (query.id, query.data, query.from_user.id) == (query_id, "more:1", AMINA.id)
    await query.answer("Voilà", show_alert=True)
    assert [(answer.query_id, answer.text, answer.show_alert) for answer in server.answers] == [
        (query_id, "Voilà", True)
    ]


async def test_a_button_that_is_not_there_cannot_be_pressed(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "bonjour")
    sent = await sent_with_button(bot)
    with pytest.raises(LookupError, match="Moins"):
        server.press(server.sent[0], "Moins")
    await sent.delete()
    with pytest.raises(LookupError, match="the message is gone"):
        server.press(server.sent[0], "Plus")


async def test_an_old_query_cannot_be_answered(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "bonjour")
    await sent_with_button(bot)
    query_id = server.press(server.sent[0], "Plus")
    server.pass_time(151)
    for number in (query_id, "made-up"):
        with pytest.raises(BadRequest, match="Query is too old and response timeout expired or query id is invalid"):
            await bot.answer_callback_query(number)


# --- trouble on demand


@pytest.mark.filterwarnings("ignore:Deprecated since version v22.2")  # the library's own, unless PTB_TIMEDELTA is set
async def test_a_flooded_chat_refuses_as_often_as_told_and_no_other_does(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "bonjour")
    server.say(OMAR, "bonjour")
    server.flood(AMINA.id, retry_after=33, times=2)
    for _ in range(2):
        with pytest.raises(RetryAfter) as caught:
            await bot.send_message(AMINA.id, "salut")
        assert caught.value.retry_after in {33, timedelta(seconds=33)}  # which of them, PTB_TIMEDELTA decides
        await bot.send_message(OMAR.id, "salut")
    await bot.send_message(AMINA.id, "salut")
    assert len(server.sent_to(AMINA)) == 1


async def test_a_method_can_be_made_to_fail(server: BotApiServer, bot: Bot) -> None:
    server.refuse(ApiError(502, "Bad Gateway"), ("getMe",))
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.get_me()
    assert (await bot.get_me()).is_bot


async def test_an_answer_can_be_lost_after_the_deed(server: BotApiServer, bot: Bot) -> None:
    server.say(AMINA, "bonjour")
    server.lose_answers(("sendMessage",))
    with pytest.raises(NetworkError):
        await bot.send_message(AMINA.id, "salut")
    assert [message.text for message in server.sent] == ["salut"]
    await bot.send_message(AMINA.id, "encore")


def test_sentences_of_a_refusal_lose_their_capital_and_names_keep_it() -> None:
    assert bad_request("Chat not found").description == "Bad Request: chat not found"
    assert bad_request("BUTTON_DATA_INVALID").description == "Bad Request: BUTTON_DATA_INVALID"


# --- a whole application, in the loop and in a thread


async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.effective_message
    markup = InlineKeyboardMarkup.from_button(InlineKeyboardButton("Encore", callback_data="again"))
    await update.effective_message.reply_text(f"Vous dites : {update.effective_message.text}", reply_markup=markup)


async def again(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.callback_query
    await update.callback_query.answer()
    await update.callback_query.edit_message_text("Encore !")


def build(server: BotApiServer) -> "Application[Any, Any, Any, Any, Any, Any]":
    builder = Application.builder().token(server.token).base_url(server.base_url).base_file_url(server.base_file_url)
    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.add_handler(CallbackQueryHandler(again))
    return application


async def test_an_unpatched_application_holds_a_conversation(server: BotApiServer) -> None:
    application = build(server)
    async with application:
        assert application.updater
        await application.updater.start_polling()
        await application.start()
        server.say(AMINA, "bonjour")
        (answer,) = await server.wait_for(lambda: server.sent)
        assert answer.text == "Vous dites : bonjour"
        server.press(answer, "Encore")
        await server.wait_for(lambda: server.sent[0].text == "Encore !")
        assert server.sent[0].buttons == ()
        assert len(server.answers) == 1
        await application.updater.stop()
        await application.stop()
    assert server.pending == 0


def run_in_thread(server: BotApiServer, stop: threading.Event) -> None:
    async def run() -> None:
        application = build(server)
        async with application:
            assert application.updater
            await application.updater.start_polling()
            await application.start()
            await asyncio.to_thread(stop.wait)
            await application.updater.stop()
            await application.stop()

    asyncio.run(run())


def test_a_test_without_a_loop_talks_to_an_application_elsewhere() -> None:
    stop = threading.Event()
    with BotApiServer() as server:
        elsewhere = threading.Thread(target=run_in_thread, args=(server, stop))
        elsewhere.start()
        server.say(OMAR, "مرحبا")
        (answer,) = server.wait(lambda: server.sent)
        stop.set()
        elsewhere.join()
    assert answer.text == "Vous dites : مرحبا"


def test_another_process_can_talk_to_it() -> None:
    script = "import sys, httpx; httpx.post(sys.argv[1], data={'chat_id': sys.argv[2], 'text': 'salut'})"
    with BotApiServer() as server:
        server.say(OMAR, "bonjour")
        url = f"{server.base_url}{TOKEN}/sendMessage"
        with subprocess.Popen([sys.executable, "-c", script, url, str(OMAR.id)]):
            server.wait(lambda: server.sent, 60)
    assert server.sent[0].text == "salut"


async def test_a_server_that_comes_back_is_the_same() -> None:
    server = BotApiServer()
    async with server:
        address = server.address
        server.say(AMINA, "bonjour")
    async with server, Bot(TOKEN, base_url=server.base_url) as bot:
        assert server.address == address
        assert len(await bot.get_updates()) == 1


def test_leaving_the_server_ends_a_poll_that_waits() -> None:
    with BotApiServer() as server:
        url = f"{server.base_url}{TOKEN}/getUpdates"
        replies: list[object] = []

        def poll() -> None:
            try:
                replies.append(httpx.get(url, params={"timeout": 40}, timeout=50).json())
            except httpx.TransportError as error:
                replies.append(error)

        poller = threading.Thread(target=poll)
        poller.start()
        server.wait(lambda: server.is_polled)
    poller.join()
    assert len(replies) == 1


async def test_waiting_in_vain_says_what_happened_instead(server: BotApiServer) -> None:
    with pytest.raises(TimeoutError, match=r"the bot said \[\] and called \[\]"):
        await server.wait_for(lambda: server.sent, 0)


async def test_blocking_an_event_loop_is_refused(server: BotApiServer) -> None:
    with pytest.raises(RuntimeError, match="await wait_for instead"):
        server.wait(lambda: server.sent)


async def test_a_fault_of_the_server_itself_is_not_passed_over() -> None:
    def broken() -> float:
        raise ZeroDivisionError

    with pytest.raises(BaseExceptionGroup, match="the test server itself failed"):
        async with BotApiServer(clock=broken) as server, httpx.AsyncClient() as client:
            assert (await client.get(f"{server.base_url}{TOKEN}/getWebhookInfo")).status_code == 500
