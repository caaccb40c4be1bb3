"""Every method the server answers, but getUpdates, which waits and stands with the server."""

import json
import re
from collections.abc import Callable
from typing import Any

from botapi import writing
from botapi.errors import bad_request
from botapi.params import Params
from botapi.people import Chat, User
from botapi.updates import WEBHOOK_SET
from botapi.world import CALLBACK_LIFETIME, MAX_DOWNLOAD, CallbackAnswer, World

ACTIONS = {"typing", "choose_sticker", "find_location", "upload_document", "upload_photo"}
ACTIONS |= {f"{act}_{what}" for act in ("record", "upload") for what in ("video", "video_note", "voice")}
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
MAX_COMMANDS = 100
# Profile texts by method: the parameter and its greatest length.
PROFILE = {"Name": ("name", 64), "Description": ("description", 512), "ShortDescription": ("short_description", 120)}


def get_me(world: World, _: Params) -> dict[str, Any]:
    return world.bot.as_json()


def get_chat(world: World, params: Params) -> dict[str, Any]:
    gifts = dict.fromkeys(("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription"), False)
    gifts |= {"gifts_from_channels": False}
    full = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}
    return world.chat(params.text("chat_id")).as_json() | full


def get_chat_member(world: World, params: Params) -> dict[str, Any]:
    chat = world.chat(params.text("chat_id"))
    if not (user := world.users.get(params.integer("user_id"))):
        raise bad_request("PARTICIPANT_ID_INVALID")
    return _member(chat, user)


def get_chat_administrators(world: World, params: Params) -> list[dict[str, Any]]:
    chat = world.chat(params.text("chat_id"))
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    return [_member(chat, world.users[admin]) for admin in chat.admins if admin in world.users]


def _member(chat: Chat, user: User) -> dict[str, Any]:
    if user.id not in chat.admins:
        return {"status": "member", "user": user.as_json()}
    return {"status": "creator", "user": user.as_json(), "is_anonymous": False}


def send_chat_action(world: World, params: Params) -> bool:
    world.writable(params.text("chat_id"))
    if params.text("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


def answer_callback_query(world: World, params: Params) -> bool:
    query_id = params.text("callback_query_id")
    if world.now - world.queries.get(query_id, -CALLBACK_LIFETIME) > CALLBACK_LIFETIME:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(params.text("text")) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    world.answers.append(CallbackAnswer(query_id, params.text("text"), params.flag("show_alert")))
    return True


def get_file(world: World, params: Params) -> dict[str, Any]:
    file_id = params.text("file_id")
    if (content := world.files.get(file_id)) is None:
        raise bad_request("invalid file_id")
    if len(content) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    path = f"documents/{file_id}"
    return {"file_id": file_id, "file_unique_id": file_id[-8:], "file_size": len(content), "file_path": path}


def set_my_commands(world: World, params: Params) -> bool:
    commands = params.json("commands", "commands")
    if not isinstance(commands, list):
        raise bad_request("Can't parse list of bot commands: expected an Array of BotCommand")
    if len(commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND.fullmatch(command.get("command", "").removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command.get("description", "")) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.profile[_commands_key(params)] = json.dumps(commands)
    return True


def get_my_commands(world: World, params: Params) -> object:
    return json.loads(world.profile.get(_commands_key(params), "[]"))


def delete_my_commands(world: World, params: Params) -> bool:
    world.profile.pop(_commands_key(params), None)
    return True


def _commands_key(params: Params) -> tuple[str, ...]:
    scope = params.json("scope", "scope") or {"type": "default"}
    return "commands", json.dumps(scope, sort_keys=True), params.text("language_code")


def set_webhook(world: World, params: Params) -> bool:
    url = params.text("url")
    if url and not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if not SECRET.fullmatch(params.text("secret_token")):
        raise bad_request("secret token contains unallowed characters")
    allow_updates(world, params)
    world.webhook = {"url": url} if url else {}
    if url:
        world.updates.interrupt(WEBHOOK_SET)
    return _drop_pending(world, params)


def delete_webhook(world: World, params: Params) -> bool:
    world.webhook = {}
    return _drop_pending(world, params)


def _drop_pending(world: World, params: Params) -> bool:
    if params.flag("drop_pending_updates"):
        world.updates.clear()
    return True


def allow_updates(world: World, params: Params) -> None:
    """Given once, `allowed_updates` holds until it is given again; an empty list means the usual kinds."""
    if (kinds := params.json("allowed_updates", "allowed_updates")) is not None:
        world.updates.allowed = tuple(kinds)


def get_webhook_info(world: World, _: Params) -> dict[str, Any]:
    pending = len(world.updates.pending(0, world.now))
    info = {"url": world.webhook.get("url", ""), "has_custom_certificate": False, "pending_update_count": pending}
    allowed = list(world.updates.allowed)
    return info | ({"allowed_updates": allowed} if allowed else {})


def leave_chat(world: World, params: Params) -> bool:
    chat = world.writable(params.text("chat_id"))
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    world.kicked.add(chat.id)
    return True


def _setter(kind: str, name: str, limit: int) -> Callable[[World, Params], bool]:
    def set_profile(world: World, params: Params) -> bool:
        if len(params.text(name)) > limit:
            raise bad_request(f"bot {name.replace('_', ' ')} is too long")
        world.profile[kind, params.text("language_code")] = params.text(name)
        return True

    return set_profile


def _getter(kind: str, name: str) -> Callable[[World, Params], dict[str, str]]:
    return lambda world, params: {name: world.profile.get((kind, params.text("language_code")), "")}


METHODS: dict[str, Callable[[World, Params], object]] = {
    "getMe": get_me,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "leaveChat": leave_chat,
    "sendChatAction": send_chat_action,
    "answerCallbackQuery": answer_callback_query,
    "getFile": get_file,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    **{f"setMy{kind}": _setter(kind, *limits) for kind, limits in PROFILE.items()},
    **{f"getMy{kind}": _getter(kind, name) for kind, (name, _) in PROFILE.items()},
    **writing.METHODS,
}
BY_LOWER_NAME = {name.lower(): method for name, method in METHODS.items()}
