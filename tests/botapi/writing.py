"""The methods that write into a chat: sendMessage, sendDocument, the edits and deleteMessage."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from botapi import keyboard
from botapi.entities import Entity
from botapi.errors import bad_request
from botapi.messages import Document, Message, Version
from botapi.params import Params
from botapi.people import Chat
from botapi.texts import caption, message_text
from botapi.world import World

UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same as "
    "a current content and reply markup of the message"
)
DELETABLE_FOR = 48 * 60 * 60


def send_message(world: World, params: Params) -> dict[str, Any]:
    chat = world.writable(params.text("chat_id"))
    text, entities = message_text(params)
    return _send(world, params, chat, text, entities)


def send_document(world: World, params: Params) -> dict[str, Any]:
    chat = world.writable(params.text("chat_id"))
    text, entities = caption(params)
    if not (upload := params.files.get("document")):
        raise bad_request("there is no document in the request")
    document = world.store_file(upload.name, upload.content, upload.mime_type)
    return _send(world, params, chat, text, entities, document)


def _send(  # noqa: PLR0913, PLR0917 - a message has these parts
    world: World, params: Params, chat: Chat, text: str, entities: tuple[Entity, ...], document: Document | None = None
) -> dict[str, Any]:
    reply_to, quote = _reply(world, params, chat)
    message = Message(
        chat,
        0,
        world.bot.user,
        int(world.now),
        text,
        entities,
        keyboard.checked(params.json("reply_markup", "reply markup")),
        reply_to,
        quote,
        _thread(params, chat),
        document,
        params.json("link_preview_options", "link preview options"),
        params.flag("disable_notification"),
    )
    return world.keep(replace(message, message_id=world.next_number(chat))).as_json(world.find)


def _thread(params: Params, chat: Chat) -> int:
    thread = params.integer("message_thread_id")
    if thread and thread not in chat.threads:
        raise bad_request("message thread not found")
    return thread


def _reply(world: World, params: Params, chat: Chat) -> tuple[int, str]:
    """The number of the answered message and the words quoted from it; zero where it is gone and need not be there."""
    asked = params.json("reply_parameters", "reply parameters") or {}
    number = int(asked.get("message_id", 0))
    if not number:
        return 0, ""
    if not (answered := world.find(chat.id, number)):
        if asked.get("allow_sending_without_reply"):
            return 0, ""
        raise bad_request("message to be replied not found")
    if (quote := asked.get("quote", "")) not in answered.text:
        raise bad_request("QUOTE_TEXT_INVALID")
    return number, quote


def edit_message_text(world: World, params: Params) -> dict[str, Any]:
    message = _editable(world, params)
    if message.document:
        raise bad_request("there is no text in the message to edit")
    text, entities = message_text(params)
    markup = keyboard.checked(params.json("reply_markup", "reply markup"))
    return _edit(world, message, Version(text, entities, markup))


def edit_message_reply_markup(world: World, params: Params) -> dict[str, Any]:
    message = _editable(world, params)
    markup = keyboard.checked(params.json("reply_markup", "reply markup"))
    return _edit(world, message, replace(message.version, reply_markup=markup))


def _editable(world: World, params: Params) -> Message:
    chat = world.writable(params.text("chat_id"))
    if not (number := params.integer("message_id")):
        raise bad_request("message identifier is not specified")
    if not (message := world.find(chat.id, number)):
        raise bad_request("message to edit not found")
    if message.sender != world.bot.user:
        raise bad_request("message can't be edited")
    return message


def _edit(world: World, message: Message, version: Version) -> dict[str, Any]:
    if version == message.version:
        raise bad_request(UNCHANGED)
    return world.keep(message.edited(version, int(world.now))).as_json(world.find)


def delete_message(world: World, params: Params) -> bool:
    chat = world.writable(params.text("chat_id"))
    if not (message := world.find(chat.id, params.integer("message_id"))):
        raise bad_request("message to delete not found")
    own = message.sender == world.bot.user
    if not own and not chat.is_private and world.bot.user.id not in chat.admins:
        raise bad_request("message can't be deleted")
    if world.now - message.date > DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")
    world.delete(message)
    return True


METHODS: dict[str, Callable[[World, Params], object]] = {
    "sendMessage": send_message,
    "sendDocument": send_document,
    "editMessageText": edit_message_text,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
}
