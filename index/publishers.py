"""Publishers named by the host of their address, as saved pages and feeds name them: one publisher, one name."""

import re

_HOST = re.compile(
    r"(?P<www>www\.)?(?P<name>(?:[\w-]+\.)+(?:[^\W\d_]{2,}|xn--[\w-]+))(?P<root>\.)?(?P<port>:\d{1,5})?", re.IGNORECASE
)


def publisher_named(source: str) -> str:
    """Return a publisher's name without what only an address needs: "www.Example.org:80" is "example.org".

    A name that has none of it stays as it is written: "Lenta.ru" calls itself so.
    """
    host = _HOST.fullmatch(source)
    return host["name"].lower() if host and (host["www"] or host["root"] or host["port"]) else source
