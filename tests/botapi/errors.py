"""The refusals of the Bot API: a status code, Telegram's own words and, for some, parameters."""

from typing import Any


class ApiError(Exception):
    """A call the server refuses; `description` is what the client reads, prefix included."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def as_json(self) -> dict[str, Any]:
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


class AnswerLost(Exception):
    """The call was done and its answer is to be lost on the way."""


def bad_request(text: str) -> ApiError:
    """A 400. Sentences lose their capital as in Telegram's server; names such as BUTTON_DATA_INVALID keep it."""
    is_name = len(text) > 1 and (text[1] == "_" or text[1].isupper())
    return ApiError(400, f"Bad Request: {text if is_name else text[:1].lower() + text[1:]}")


def forbidden(text: str) -> ApiError:
    return ApiError(403, f"Forbidden: {text}")


def conflict(text: str) -> ApiError:
    return ApiError(409, f"Conflict: {text}")


def too_many_requests(retry_after: int) -> ApiError:
    return ApiError(429, f"Too Many Requests: retry after {retry_after}", retry_after=retry_after)


def not_found() -> ApiError:
    return ApiError(404, "Not Found")


def not_offered(what: str) -> ApiError:
    """Telegram has it and this server has not: said aloud, so that no test passes on a pretence."""
    return ApiError(501, f"Not Implemented: this test server has no {what}")
