"""What people do: write, press, send a file, block the bot. Each act puts its update into the queue."""

from dataclasses import replace
from typing import Any

from botapi.detection import found
from botapi.entities import Entity, clean
from botapi.errors import AnswerLost, ApiError, too_many_requests
from botapi.keyboard import inline_buttons
from botapi.messages import Message, Version
from botapi.people import Chat, User
from botapi.world import Fault, World

CAPTIONED = {"text": "caption", "entities": "caption_entities"}
WRITING = ("sendmessage", "senddocument", "editmessagetext", "editmessagereplymarkup")


class Acting:
    """The test's hand on the world; safe to call from any thread."""

    _world: World

    def say(  # noqa: PLR0913 - what can be told of a message
        self,
        user: User,
        text: str,
        *,
        chat: Chat | None = None,
        reply_to: Message | None = None,
        thread: int = 0,
        entities: tuple[Entity, ...] = (),
        via: User | None = None,
        behalf: Chat | None = None,
    ) -> Message:
        """A user writes, by default in the private chat with the bot; commands, mentions and links are found."""
        plain, kept = clean(text, [*entities, *found(text)])
        place, answered = chat or Chat.private(user), reply_to.message_id if reply_to else 0
        message = Message(place, 0, user, 0, plain, tuple(kept), reply_to=answered, thread_id=thread)
        return self._deliver(replace(message, via=via, behalf=behalf))

    def send_document(  # noqa: PLR0913 - a document has these parts
        self,
        user: User,
        name: str,
        content: bytes,
        caption: str = "",
        *,
        chat: Chat | None = None,
        mime_type: str = "text/plain",
        reply_to: Message | None = None,
    ) -> Message:
        """A user sends a file."""
        plain, kept = clean(caption, found(caption))
        with self._world.changes.lock:
            document = self._world.store_file(name, content, mime_type)
            place, answered = chat or Chat.private(user), reply_to.message_id if reply_to else 0
            message = Message(place, 0, user, 0, plain, tuple(kept), reply_to=answered, document=document)
            return self._deliver(message)

    def send_picture(
        self, user: User, caption: str = "", *, chat: Chat | None = None, album: str = "", moves: bool = False
    ) -> Message:
        """A user sends a picture, perhaps one of an album, or one that moves: to a bot that is a document as well."""
        plain, kept = clean(caption, found(caption))
        file = {"file_id": "P", "file_unique_id": "P", "width": 1, "height": 1}
        clip = {"animation": file | {"duration": 1}, "document": {"file_id": "P", "file_unique_id": "P"}}
        content: dict[str, Any] = clip if moves else {"photo": [file]}
        grouped = {"media_group_id": album} if album else {}
        return self._deliver(Message(chat or Chat.private(user), 0, user, 0, plain, tuple(kept)), content | grouped)

    def forward(self, message: Message, by: User, *, chat: Chat | None = None) -> Message:
        """A user passes on what somebody wrote, by default to the bot in private."""
        place, writer = chat or Chat.private(by), message.forwarded_from or message.sender
        copy = Message(place, 0, by, 0, message.text, message.entities, document=message.document)
        return self._deliver(replace(copy, forwarded_from=writer))

    def _deliver(self, message: Message, content: dict[str, Any] | None = None) -> Message:
        """Gives a message its number and its date, keeps it, and tells the bot if it may know.

        Args:
            message: What was sent.
            content: A picture, which this server does not keep; the message's text is its caption.
        """
        world, place = self._world, message.chat
        with world.changes.lock:
            world.enter(place, message.sender)
            world.blocked.discard(place.id)
            message = replace(message, message_id=world.next_number(place), date=int(world.now))
            world.keep(message)
            if self._reaches_bot(message):
                body = message.as_json(world.find)
                captioned = {CAPTIONED.get(name, name): value for name, value in body.items()}
                world.queue("message", body if content is None else captioned | content)
        return message

    def _reaches_bot(self, message: Message) -> bool:
        """Privacy mode: in a group the bot gets commands, mentions of itself and answers to itself."""
        bot = self._world.bot
        if message.chat.is_private or bot.can_read_all_group_messages or bot.user.id in message.chat.admins:
            return True
        answered = self._world.find(message.chat_id, message.reply_to)
        called = [e.within(message.text) for e in message.entities if e.type in ("mention", "bot_command")]
        mine = [word for word in called if "@" not in word or word.lower().endswith(f"@{bot.user.username}".lower())]
        return bool(mine) or (answered is not None and answered.sender == bot.user)

    def queue_raw(self, kind: str, body: dict[str, Any]) -> None:
        """Something happens that this server has no words for: an update as it is written here."""
        with self._world.changes.lock:
            self._world.queue(kind, body)

    def edit(self, message: Message, text: str) -> Message:
        """A user changes what they wrote."""
        world = self._world
        plain, kept = clean(text, found(text))
        with world.changes.lock:
            edited = world.keep(message.edited(Version(plain, tuple(kept)), int(world.now)))
            if self._reaches_bot(edited):
                world.queue("edited_message", edited.as_json(world.find))
        return edited

    def press(self, message: Message, button: str, *, user: User | None = None) -> str:
        """A user presses the button with this text; returns the query's id, by which `answers` knows it.

        Raises:
            LookupError: There is no such button under the message now, or it asks nothing of the bot.
        """
        world = self._world
        with world.changes.lock:
            shown = world.messages[message.chat_id, message.message_id]
            if shown.deleted:
                raise LookupError("the message is gone, and its buttons with it")
            data = {b["text"]: b.get("callback_data") for b in inline_buttons(shown.reply_markup)}.get(button)
            if data is None:
                raise LookupError(f"no button {button!r} to press; there are {shown.buttons}")
            presser, query_id = user or world.users[message.chat_id], str(4_000_000_000 + len(world.queries))
            world.queries[query_id] = world.now
            body = {"id": query_id, "from": presser.as_json(), "message": shown.as_json(world.find)}
            world.queue("callback_query", body | {"chat_instance": str(message.chat_id), "data": data})
        return query_id

    def join(self, chat: Chat, by: User) -> None:
        """Somebody adds the bot to a group."""
        self._world.kicked.discard(chat.id)
        self._change_membership(chat, by, "left", "member")

    def kick(self, chat: Chat, by: User) -> None:
        """Somebody throws the bot out of a group."""
        self._world.kicked.add(chat.id)
        self._change_membership(chat, by, "member", "kicked")

    def block(self, user: User) -> None:
        """The user blocks the bot; saying something unblocks it."""
        self._world.blocked.add(user.id)
        self._change_membership(Chat.private(user), user, "member", "kicked")

    def _change_membership(self, chat: Chat, by: User, old: str, new: str) -> None:
        world = self._world
        ends = {"kicked": {"until_date": 0}}
        before, after = ({"user": world.bot.user.as_json(), "status": s} | ends.get(s, {}) for s in (old, new))
        with world.changes.lock:
            world.enter(chat, by)
            body = {"chat": chat.as_json(), "from": by.as_json(), "date": int(world.now)}
            world.queue("my_chat_member", body | {"old_chat_member": before, "new_chat_member": after})

    def migrate(self, group: Chat, by: User) -> Chat:
        """A group becomes a supergroup: another id, and the old one refuses with the new."""
        world = self._world
        number = -1_000_000_000_000 + group.id
        supergroup = replace(group, id=number, type="supergroup")
        with world.changes.lock:
            world.enter(group, by)
            world.enter(supergroup)
            world.migrated[group.id] = number
            self._serve_notice(group, by, "migrate_to_chat_id", number)
            self._serve_notice(supergroup, by, "migrate_from_chat_id", group.id)
        return supergroup

    def _serve_notice(self, chat: Chat, by: User, name: str, number: int) -> None:
        notice = Message(chat, self._world.next_number(chat), by, int(self._world.now), "")
        self._world.queue("message", notice.as_json(self._world.find) | {name: number})

    def flood(self, chat_id: int | None = None, retry_after: int = 1, times: int = 1) -> None:
        """Refuses the next writes to the chat (to every chat for None) with 429."""
        self.refuse(too_many_requests(retry_after), WRITING, chat_id=chat_id, times=times)

    def refuse(
        self, error: ApiError, methods: tuple[str, ...] = (), *, chat_id: int | None = None, times: int = 1
    ) -> None:
        """Refuses the next calls of these methods (of all for none), such as `ApiError(502, "Bad Gateway")`."""
        with self._world.changes.lock:
            names = tuple(method.lower() for method in methods)
            self._world.faults.append(Fault(error, times, names, chat_id))

    def lose_answers(self, methods: tuple[str, ...] = (), *, chat_id: int | None = None, times: int = 1) -> None:
        """Does what the next calls ask but hangs up instead of answering: the bot cannot know that it was done."""
        with self._world.changes.lock:
            names = tuple(method.lower() for method in methods)
            self._world.losses.append(Fault(AnswerLost(), times, names, chat_id))

    def pass_time(self, seconds: float) -> None:
        """Moves the server's clock, so that what waits in the queue ages."""
        with self._world.changes.lock:
            self._world.pass_time(seconds)
