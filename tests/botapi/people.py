"""Who talks and where: users, the bot, private chats and groups."""

from dataclasses import dataclass
from typing import Any, Literal, Self

ChatType = Literal["private", "group", "supergroup"]


@dataclass(frozen=True, slots=True)
class User:
    """A person or a bot; `language_code` is the IETF tag of the client, empty where it sends none."""

    id: int
    first_name: str
    username: str = ""
    language_code: str = ""
    is_bot: bool = False

    def as_json(self) -> dict[str, Any]:
        optional = {"username": self.username, "language_code": self.language_code}
        given = {key: value for key, value in optional.items() if value}
        return {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name, **given}


@dataclass(frozen=True, slots=True)
class Bot:
    """What getMe tells of the bot; reading every group message means that privacy mode is off."""

    user: User
    can_join_groups: bool = True
    can_read_all_group_messages: bool = False
    supports_inline_queries: bool = False

    def as_json(self) -> dict[str, Any]:
        return self.user.as_json() | {
            "can_join_groups": self.can_join_groups,
            "can_read_all_group_messages": self.can_read_all_group_messages,
            "supports_inline_queries": self.supports_inline_queries,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }


@dataclass(frozen=True, slots=True)
class Chat:
    """A place to talk in.

    Attributes:
        id: As Telegram numbers them: the user's id, a negative number for a group, -100… for a supergroup.
        threads: Topics of a forum, by `message_thread_id`; a chat without any is no forum.
        admins: Ids of the users who administer it.
    """

    id: int
    type: ChatType
    title: str = ""
    username: str = ""
    threads: tuple[int, ...] = ()
    admins: tuple[int, ...] = ()

    @classmethod
    def private(cls, user: User) -> Self:
        return cls(user.id, "private", user.first_name, user.username)

    @classmethod
    def group(cls, number: int, title: str, *, admins: tuple[int, ...] = ()) -> Self:
        return cls(-abs(number), "group", title, admins=admins)

    @classmethod
    def supergroup(
        cls, number: int, title: str, *, threads: tuple[int, ...] = (), admins: tuple[int, ...] = (), username: str = ""
    ) -> Self:
        return cls(-1_000_000_000_000 - abs(number), "supergroup", title, username, threads, admins)

    @property
    def is_private(self) -> bool:
        return self.type == "private"

    def as_json(self) -> dict[str, Any]:
        name = "first_name" if self.is_private else "title"
        body: dict[str, Any] = {"id": self.id, "type": self.type, name: self.title}
        username = {"username": self.username} if self.username else {}
        return body | username | ({"is_forum": True} if self.threads else {})
