"""The parameters of one call, however they came: query, form, multipart or JSON. Every value is a string, as there."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from tornado.httputil import HTTPServerRequest

from botapi.errors import bad_request


@dataclass(frozen=True, slots=True)
class Upload:
    """A file sent with a call."""

    name: str
    content: bytes
    mime_type: str


@dataclass(frozen=True, slots=True)
class Params:
    values: Mapping[str, str]
    files: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str, default: str = "") -> str:
        return self.values.get(name, default)

    def integer(self, name: str, default: int = 0) -> int:
        """A whole number, `default` where there is none, as Telegram reads them."""
        value = self.values.get(name, "")
        return int(value) if value.removeprefix("-").isdecimal() else default

    def flag(self, name: str) -> bool:
        return self.values.get(name, "").lower() in {"true", "yes", "1"}

    def json(self, name: str, what: str) -> Any:  # noqa: ANN401 - JSON is of any type
        """The decoded value or None; `what` names it in the refusal."""
        if not (value := self.values.get(name)):
            return None
        try:
            return json.loads(value)
        except ValueError as error:
            raise bad_request(f"can't parse {what} JSON object") from error


def read(request: HTTPServerRequest) -> Params:
    """The parameters of an HTTP request; those in the query count unless the body says otherwise."""
    query = dict(parse_qsl(request.query, keep_blank_values=True))
    form = {name: values[-1].decode() for name, values in request.body_arguments.items()}
    sent = {name: files[-1] for name, files in request.files.items()}
    files = {name: Upload(file.filename, file.body, file.content_type) for name, file in sent.items()}
    return Params({**query, **form, **_from_json(request)}, files)


def _from_json(request: HTTPServerRequest) -> dict[str, str]:
    if not request.headers.get("Content-Type", "").startswith("application/json") or not request.body:
        return {}
    try:
        body = json.loads(request.body)
    except ValueError as error:
        raise bad_request("can't parse JSON object") from error
    return {name: value if isinstance(value, str) else json.dumps(value) for name, value in body.items()}
