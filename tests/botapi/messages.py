"""Messages as the server keeps them: immutable, an edit makes a new one that remembers the old."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from botapi import tags
from botapi.entities import Entity
from botapi.keyboard import inline_buttons
from botapi.people import Chat, User


@dataclass(frozen=True, slots=True)
class Document:
    """A file in a message; its bytes stay with the server under `file_id`."""

    file_id: str
    name: str
    size: int
    mime_type: str

    def as_json(self) -> dict[str, Any]:
        names = {"file_id": self.file_id, "file_unique_id": self.file_id[-8:], "file_name": self.name}
        return names | {"file_size": self.size, "mime_type": self.mime_type}


@dataclass(frozen=True, slots=True)
class Version:
    """What an edit can change."""

    text: str
    entities: tuple[Entity, ...] = ()
    reply_markup: dict[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a user or of the bot.

    Attributes:
        text: Plain text, or the caption of `document`.
        entities: In UTF-16 units of `text`, sorted.
        reply_to: The number of the message it answers, in the same chat; 0 for none.
        quote: The words of that message it quotes.
        link_preview: The LinkPreviewOptions sent with it.
        history: What it said before each edit, oldest first.
        deleted: It was there once; `sent` still shows it.
        forwarded_from: Who wrote it, where `sender` passed it on.
        via: The bot that put the words in, where `sender` chose them inline.
        behalf: The chat in whose name `sender`, a user that Telegram made up, speaks.
    """

    chat: Chat
    message_id: int
    sender: User
    date: int
    text: str
    entities: tuple[Entity, ...] = ()
    reply_markup: dict[str, Any] | None = None
    reply_to: int = 0
    quote: str = ""
    thread_id: int = 0
    document: Document | None = None
    link_preview: dict[str, Any] | None = None
    silent: bool = False
    edit_date: int = 0
    history: tuple[Version, ...] = ()
    deleted: bool = False
    forwarded_from: User | None = None
    via: User | None = None
    behalf: Chat | None = None

    @property
    def chat_id(self) -> int:
        return self.chat.id

    @property
    def version(self) -> Version:
        return Version(self.text, self.entities, self.reply_markup)

    @property
    def html(self) -> str:
        """The text with its entities as Telegram's HTML."""
        return tags.write(self.text, self.entities)

    @property
    def buttons(self) -> tuple[str, ...]:
        """The texts of the inline buttons, row by row."""
        return tuple(button["text"] for button in inline_buttons(self.reply_markup))

    @property
    def links(self) -> tuple[str, ...]:
        """Where its text links lead, in reading order."""
        return tuple(entity.url for entity in self.entities if entity.type == "text_link")

    def edited(self, version: Version, date: int) -> "Message":
        """The message as it stands after an edit."""
        return replace(
            self,
            text=version.text,
            entities=version.entities,
            reply_markup=version.reply_markup,
            edit_date=date,
            history=(*self.history, self.version),
        )

    def as_json(self, look_up: Callable[[int, int], "Message | None"]) -> dict[str, Any]:
        """The Message object; `look_up` finds the message it answers, whose own answer is left out as there."""
        body = {"message_id": self.message_id, "from": self.sender.as_json(), "chat": self.chat.as_json()}
        answered = look_up(self.chat_id, self.reply_to) if self.reply_to else None
        reply = {"reply_to_message": answered.as_json(lambda *_: None)} if answered else {}
        return body | {"date": self.date} | self._content() | self._optional() | reply

    def _content(self) -> dict[str, Any]:
        name, listed = ("caption", "caption_entities") if self.document else ("text", "entities")
        body: dict[str, Any] = {name: self.text} if self.text else {}
        entities = {listed: [entity.as_json() for entity in self.entities]} if self.entities else {}
        document = {"document": self.document.as_json()} if self.document else {}
        return body | entities | document

    def _optional(self) -> dict[str, Any]:
        thread = {"message_thread_id": self.thread_id, "is_topic_message": True}
        inline = "inline_keyboard" in (self.reply_markup or {})
        return {
            **({"edit_date": self.edit_date} if self.edit_date else {}),
            **(thread if self.thread_id else {}),
            **({"reply_markup": self.reply_markup} if inline else {}),
            **({"quote": {"text": self.quote, "position": 0, "is_manual": True}} if self.quote else {}),
            **({"link_preview_options": self.link_preview} if self.link_preview else {}),
            **self._whose(),
        }

    def _whose(self) -> dict[str, Any]:
        body: dict[str, Any] = {"sender_chat": self.behalf.as_json()} if self.behalf else {}
        if self.via:
            body["via_bot"] = self.via.as_json()
        if self.forwarded_from:
            origin = {"type": "user", "date": self.date, "sender_user": self.forwarded_from.as_json()}
            body["forward_origin"] = origin
        return body
