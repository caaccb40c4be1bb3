"""A Telegram Bot API server for tests: real HTTP on 127.0.0.1, Telegram's checks, Telegram's refusals.

It holds one bot's world in memory. It is not Telegram: no media but documents, no Markdown, no payments, no
webhook delivery. What it does not offer it refuses, it never pretends.
"""

from botapi.entities import Entity
from botapi.errors import ApiError
from botapi.messages import Document, Message, Version
from botapi.people import Bot, Chat, User
from botapi.server import BOT, TOKEN, BotApiServer
from botapi.world import Call, CallbackAnswer

__all__ = [
    "BOT",
    "TOKEN",
    "ApiError",
    "Bot",
    "BotApiServer",
    "Call",
    "CallbackAnswer",
    "Chat",
    "Document",
    "Entity",
    "Message",
    "User",
    "Version",
]
