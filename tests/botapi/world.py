"""All that the server remembers: who is there, what was said, what was called. It speaks no HTTP."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from botapi.changes import Changes
from botapi.errors import AnswerLost, ApiError, bad_request, forbidden
from botapi.messages import Document, Message
from botapi.people import Bot, Chat, User
from botapi.updates import UpdateQueue

MAX_DOWNLOAD = 20 * 1024 * 1024
CALLBACK_LIFETIME = 150.0


@dataclass(frozen=True, slots=True)
class Call:
    """A call the bot made; never the token."""

    method: str
    params: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class CallbackAnswer:
    """What the bot answered to a pressed button."""

    query_id: str
    text: str
    show_alert: bool


@dataclass(slots=True)
class Fault:
    """Refuses the next `left` calls that fit: of one method or of all, to one chat or to all."""

    error: ApiError | AnswerLost
    left: int
    methods: tuple[str, ...] = ()
    chat_id: int | None = None

    def fits(self, method: str, chat_id: int) -> bool:
        right_method = not self.methods or method.lower() in self.methods
        return self.left > 0 and right_method and self.chat_id in (None, chat_id)


class World:
    """The state behind the methods; whoever touches it holds `changes.lock`."""

    def __init__(self, bot: Bot, clock: Callable[[], float]) -> None:
        self.bot = bot
        self.changes = Changes()
        self.updates = UpdateQueue()
        self.chats: dict[int, Chat] = {}
        self.users: dict[int, User] = {bot.user.id: bot.user}
        self.messages: dict[tuple[int, int], Message] = {}
        self.calls: list[Call] = []
        self.polls: list[Call] = []
        self.faults: list[Fault] = []
        self.losses: list[Fault] = []
        self.blocked: set[int] = set()
        self.kicked: set[int] = set()
        self.migrated: dict[int, int] = {}
        self.files: dict[str, bytes] = {}
        self.queries: dict[str, float] = {}
        self.answers: list[CallbackAnswer] = []
        self.webhook: dict[str, Any] = {}
        self.profile: dict[tuple[str, ...], str] = {}
        self._clock = clock
        self._later = 0.0
        self._numbers: Counter[int] = Counter()

    @property
    def now(self) -> float:
        return self._clock() + self._later

    def pass_time(self, seconds: float) -> None:
        self._later += seconds

    def called(self, method: str, params: Mapping[str, str]) -> None:
        """Notes the call.

        Raises:
            ApiError: The test wants it refused.
        """
        self.calls.append(Call(method, params))
        self._raise_first(self.faults, method, params)

    def polled(self, params: Mapping[str, str]) -> None:
        """Notes a getUpdates call; raises likewise."""
        self.polls.append(Call("getUpdates", params))
        self._raise_first(self.faults, "getUpdates", params)

    def answering(self, method: str, params: Mapping[str, str]) -> None:
        """The call is done.

        Raises:
            AnswerLost: The test wants nobody to hear of it.
        """
        self._raise_first(self.losses, method, params)

    def _raise_first(self, faults: list[Fault], method: str, params: Mapping[str, str]) -> None:
        chat_id = int(chat) if (chat := params.get("chat_id", "")).removeprefix("-").isdecimal() else 0
        for fault in faults:
            if fault.fits(method, chat_id):
                fault.left -= 1
                raise fault.error

    def enter(self, chat: Chat, *users: User) -> None:
        """The bot has now heard of them."""
        self.chats[chat.id] = chat
        self.users |= {user.id: user for user in users}

    def chat(self, chat_id: str) -> Chat:
        """The chat that a `chat_id` parameter names.

        Raises:
            ApiError: There is none, or it has become another.
        """
        if not chat_id:
            raise bad_request("chat_id is empty")
        named = {f"@{chat.username}": chat for chat in self.chats.values() if chat.username and not chat.is_private}
        known = {str(number): chat for number, chat in self.chats.items()} | named
        if chat_id not in known:
            raise bad_request("chat not found")
        chat = known[chat_id]
        if migrated := self.migrated.get(chat.id):
            text = "Bad Request: group chat was upgraded to a supergroup chat"
            raise ApiError(400, text, migrate_to_chat_id=migrated)
        return chat

    def writable(self, chat_id: str) -> Chat:
        """The same, where the bot may write.

        Raises:
            ApiError: 403, it was blocked or thrown out.
        """
        chat = self.chat(chat_id)
        if chat.id in self.blocked:
            raise forbidden("bot was blocked by the user")
        if chat.id in self.kicked:
            raise forbidden(f"bot was kicked from the {chat.type} chat")
        return chat

    def next_number(self, chat: Chat) -> int:
        """Supergroups count their own messages; private chats and groups share one count."""
        key = chat.id if chat.type == "supergroup" else 0
        self._numbers[key] += 1
        return self._numbers[key]

    def find(self, chat_id: int, message_id: int) -> Message | None:
        message = self.messages.get((chat_id, message_id))
        return None if message is None or message.deleted else message

    def keep(self, message: Message) -> Message:
        self.messages[message.chat_id, message.message_id] = message
        self.changes.notify()
        return message

    def delete(self, message: Message) -> None:
        self.keep(replace(message, deleted=True))

    def queue(self, kind: str, body: dict[str, Any]) -> bool:
        queued = self.updates.put(kind, body, self.now)
        self.changes.notify()
        return queued

    def store_file(self, name: str, content: bytes, mime_type: str) -> Document:
        file_id = f"BQACAgIAAxkBAAI{len(self.files):08d}"
        self.files[file_id] = content
        return Document(file_id, name, len(content), mime_type)
