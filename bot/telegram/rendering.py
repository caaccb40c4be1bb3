"""A reply as Telegram messages: cut first, marked up last. Nothing is sent here.

A reply becomes paragraphs of runs (plain words with one style each); paragraphs are packed into messages, cut where one
is too long; only then does each run become HTML. So no tag is ever cut, and whatever an article or a user wrote passes
through the one escaper.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from bot.answer.reply import Block, Line, Reply, Source
from bot.telegram.markup import Paragraph, Run, Style, isolated, isolated_within, web_address, whole
from bot.telegram.packing import TELEGRAM, Limits, joined, packed, plain
from bot.telegram.phrases import in_language
from bot.telegram.shortening import shortened

_BETWEEN = " · "  # the parts of a source's label, each of which may run its own way


@dataclass(frozen=True, slots=True)
class Message:
    """One message, ready to be sent: the same words as HTML and as they will be read."""

    html: str
    plain: str


def render(reply: Reply, limits: Limits = TELEGRAM) -> tuple[Message, ...]:
    """Render a reply into messages within the limits; of one that is too long say so and leave out the last claims.

    A quote that fits in a message stands in one, character for character; of a longer one the parts, put together,
    lack only white space at the cuts.
    """
    whole_reply = _rendered(reply, limits)
    if len(whole_reply) <= limits.messages:
        return whole_reply
    note = in_language(reply.language).left_out
    short = shortened(reply, note, lambda less: len(_rendered(less, limits)) <= limits.messages)
    messages = _rendered(short, limits)
    if len(messages) <= limits.messages:
        return messages
    # A single quote of thousands of characters: its beginning, and where it is from.
    return *messages[: limits.messages - 1], _rendered(replace(short, body=(Line(note),)), limits)[0]


def _rendered(reply: Reply, limits: Limits) -> tuple[Message, ...]:
    """Return a reply's messages, one too many of one that is too long."""
    return tuple(_message(group) for group in islice(packed(_paragraphs(reply), limits), limits.messages + 1))


def text(words: str, limits: Limits = TELEGRAM) -> tuple[Message, ...]:
    """Render plain words of ours, line by line, with nothing marked up."""
    return tuple(_message(group) for group in packed((Paragraph((Run(line),)) for line in words.split("\n")), limits))


def _paragraphs(reply: Reply) -> Iterator[Paragraph]:
    urls = {n: web_address(source.url) for source in reply.sources for n in source.ns}
    for before, part, after in zip((None, *reply.body), reply.body, (*reply.body[1:], None), strict=False):
        heading = isinstance(before, Line) and not before.cites
        if isinstance(part, Line):
            opens = not part.cites or isinstance(after, Block)
            yield Paragraph(_line(part, reply.language, urls), apart=opens and not heading)
            continue
        if not (isinstance(before, Line) and part.n in before.cites):  # nothing says whose words these are
            yield Paragraph((_marks((part.n,), urls),), apart=not heading)
        yield Paragraph((Run(whole(part.text), Style.QUOTE),))
    for place, source in enumerate(reply.sources):
        yield Paragraph(_source(source, reply.language, urls), apart=place == 0)


def _line(line: Line, language: str, urls: Mapping[int, str]) -> tuple[Run, ...]:
    before, strong, after = line.text.partition(line.strong) if line.strong else (line.text, "", "")
    before, after = isolated_within(before, language), isolated_within(after, language)
    runs = [Run(before), Run(isolated(strong, language), Style.BOLD), Run(after)]
    for n in line.cites:
        runs += [Run(" "), _marks((n,), urls)]
    return tuple(replace(run, text=whole(run.text)) for run in runs if run.text)


def _marks(ns: tuple[int, ...], urls: Mapping[int, str]) -> Run:
    """Return the numbers of quotes of one article."""
    url = urls.get(ns[0], "") if ns else ""
    return Run("".join(f"[{n}]" for n in ns), Style.LINK if url else Style.PLAIN, url)


def _source(source: Source, language: str, urls: Mapping[int, str]) -> tuple[Run, ...]:
    label = _BETWEEN.join(isolated(part, language) for part in source.label.split(_BETWEEN))
    return _marks(source.ns, urls), Run(" " + whole(label))


def _message(group: list[Paragraph]) -> Message:
    return Message(joined(group, lambda paragraph: paragraph.html).strip(), plain(group).strip())
