"""A reply as Telegram messages: any reply at all fits, parses, and loses nothing."""

from botapi import Entity
from botapi.entities import clean, units
from botapi.markup import parse
from hypothesis import given
from hypothesis import strategies as st

from bot.answer.reply import Block, Line, Reply, Source
from bot.telegram.markup import escaped, isolated, isolated_within, utf16, web_address
from bot.telegram.packing import Limits
from bot.telegram.phrases import LANGUAGES
from bot.telegram.rendering import Message, render, text

# Telegram itself takes control characters, line separators and three combining marks out of any message.
CHARACTERS = st.characters(
    exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\u0333\u033f\u030a\u202a\u202b\u202c\u202d\u202e"
)
WORDS = st.text(CHARACTERS | st.sampled_from(" \n.<&>\"'ه🕊"), min_size=1)
SHORT = WORDS.map(str.strip).filter(bool)
LONG = st.builds(lambda words, times: (words * times).strip(), SHORT, st.integers(1, 20))
TEXTS = SHORT | LONG
# Small, so that short texts meet them; the code knows no other difference.
TIGHT = Limits(units=60, entities=4, messages=1_000_000)
NUMBERS = st.integers(1, 5)


@st.composite
def lines(draw: st.DrawFn) -> Line:
    words = draw(TEXTS)
    start = draw(st.integers(0, len(words) - 1))
    strong = words[start : start + draw(st.integers(0, 40))]
    return Line(words, strong, tuple(draw(st.lists(NUMBERS, max_size=12))))


REPLIES = st.builds(
    Reply,
    language=st.sampled_from(["en", "fr", "ar"]),
    body=st.lists(lines() | st.builds(Block, TEXTS, NUMBERS), min_size=1, max_size=6).map(tuple),
    sources=st.lists(
        st.builds(
            Source,
            ns=st.lists(NUMBERS, min_size=1, max_size=3).map(tuple),
            label=TEXTS,
            url=st.sampled_from(["", "https://news.example/a?b=1&c=%22", "javascript:alert(1)"]),
        ),
        max_size=4,
    ).map(tuple),
)


def read(message: Message) -> tuple[str, list[Entity]]:
    """What a reader gets: parsed, cleaned and trimmed as the server does."""
    return clean(*parse(message.html))


def quotes_in(message: Message) -> list[str]:
    words, entities = read(message)
    return [entity.within(words) for entity in entities if entity.type == "expandable_blockquote"]


def without_space(words: str) -> str:
    return "".join(words.split()).replace("\u2068", "").replace("\u2069", "")


@given(REPLIES)
def test_every_message_keeps_telegrams_limits(reply: Reply) -> None:
    for message in render(reply, TIGHT):
        words, entities = parse(message.html)
        assert 0 < units(words) <= TIGHT.units
        assert len(entities) <= TIGHT.entities
        assert words == message.plain


@given(REPLIES)
def test_a_quote_that_fits_in_a_message_stands_in_one_character_for_character(reply: Reply) -> None:
    shown = [quote for message in render(reply, TIGHT) for quote in quotes_in(message)]
    for part in reply.body:
        if isinstance(part, Block) and utf16(part.text) <= TIGHT.units:
            assert clean(part.text, [])[0] in shown


@given(REPLIES)
def test_of_all_quotes_together_nothing_but_white_space_at_cuts_is_lost(reply: Reply) -> None:
    shown = "".join(quote for message in render(reply, TIGHT) for quote in quotes_in(message))
    given_quotes = "".join(part.text for part in reply.body if isinstance(part, Block))
    assert without_space(shown) == without_space(clean(given_quotes, [])[0])


@given(REPLIES)
def test_every_line_and_source_is_said_whole(reply: Reply) -> None:
    said = without_space("".join(message.plain for message in render(reply, TIGHT)))
    for part in reply.body:
        assert without_space(part.text) in said
    for source in reply.sources:
        assert without_space(source.label) in said


@given(TEXTS)
def test_plain_words_come_through_as_they_are(words: str) -> None:
    assert without_space("".join(read(message)[0] for message in text(words, TIGHT))) == without_space(
        clean(words, [])[0]
    )


def test_a_claim_its_quote_and_its_source_look_like_this() -> None:
    reply = Reply(
        "en",
        (
            Line("More than 40 dead, says Ana Ruiz", "More than 40 dead", (1,)),
            Block("« Plus de 40 morts », a dit Ana Ruiz.", 1),
            Line("As of 3 May"),
        ),
        (Source((1,), "Gazette · 3 May", "https://gazette.example/1?a=1&b=2"),),
    )
    [message] = render(reply)
    link = '<a href="https://gazette.example/1?a=1&amp;b=2">[1]</a>'
    assert message.html == (
        f"<b>More than 40 dead</b>, says Ana Ruiz {link}\n"
        "<blockquote expandable>« Plus de 40 morts », a dit Ana Ruiz.</blockquote>\n\n"
        f"As of 3 May\n\n{link} Gazette · 3 May"
    )


def test_a_quote_that_no_line_announces_is_numbered() -> None:
    [message] = render(Reply("en", (Block("One.", 1), Block("Two.", 2))))
    assert message.plain == "[1]\nOne.\n\n[2]\nTwo."


def test_markup_in_an_article_is_shown_and_not_obeyed() -> None:
    [message] = render(Reply("en", (Block('<b onclick="x">&amp;</b>', 1),)))
    assert quotes_in(message) == ['<b onclick="x">&amp;</b>']


def test_only_addresses_a_reader_can_follow_become_links() -> None:
    good = ["https://a.example/x", "http://a.example:8080/?q=é#f"]
    bad = [
        "",
        "ftp://a.example",
        "javascript:x",
        "https://",
        "https://a b.example",
        "http://a:99999999/",
        "https://[",
        "//a",
    ]
    assert [web_address(url) for url in good + bad] == good + [""] * len(bad)


def test_a_long_text_is_cut_at_a_sentence_and_not_inside_a_word() -> None:
    sentence = "The river rose in the night. "
    first, second = text(sentence * 200)
    assert first.plain.endswith("night.")
    assert second.plain.startswith("The river")


def test_words_that_run_the_other_way_are_isolated() -> None:
    assert isolated("أحمد", "en") == "\u2068أحمد\u2069"
    assert isolated("Reuters", "ar") == "\u2068Reuters\u2069"
    assert isolated("Reuters", "en") == "Reuters"
    assert isolated("1, 2", "ar") == "1, 2"


def shown(words: str) -> str:
    """What isolates do, visibly."""
    return words.replace("\u2068", "{").replace("\u2069", "}")


def test_words_that_run_the_other_way_are_isolated_within_a_line() -> None:
    assert (
        shown(isolated_within("earlier: 3 — رستم ياليف (3 mai) [2]", "fr")) == "earlier: 3 — {رستم ياليف} (3 mai) [2]"
    )
    assert shown(isolated_within("بحسب The Post (TP)، 3", "ar")) == "بحسب {The Post (TP)}، 3"
    assert shown(isolated_within("«Post» أو Gazette", "ar")) == "«{Post}» أو {Gazette}"
    assert isolated_within("The Post, 3", "en") == "The Post, 3"
    assert isolated_within("", "ar") == ""


def test_each_part_of_a_label_runs_its_own_way_and_the_date_stands_outside() -> None:
    reply = Reply("fr", (Line("selon رستم ياليف", "", (1,)),), (Source((1,), "جريدة · زلزال 2 · 3 mai 2026"),))
    [message] = render(reply)
    assert shown(message.plain) == "selon {رستم ياليف} [1]\n\n[1] {جريدة} · {زلزال 2} · 3 mai 2026"


def test_half_a_surrogate_pair_is_replaced_because_no_message_may_hold_it() -> None:
    assert escaped("a\ud83d<") == "a\ufffd&lt;"
    [message] = render(Reply("en", (Block("a\ud83db", 1),)))
    assert quotes_in(message) == ["a\ufffdb"]


def test_an_empty_reply_is_no_message() -> None:
    assert render(Reply("en", ())) == ()
    assert text("  \n ") == ()


FEW = Limits(units=120, entities=8, messages=3)


@given(REPLIES)
def test_no_answer_is_more_messages_than_it_may_be(reply: Reply) -> None:
    messages = render(reply, FEW)
    note = LANGUAGES[reply.language].left_out
    everything = render(reply, Limits(FEW.units, FEW.entities, messages=1_000_000))
    assert len(messages) <= FEW.messages
    if len(everything) <= FEW.messages:
        assert messages == everything
    else:
        assert without_space(note) in without_space("".join(message.plain for message in messages))


def dispute(sides: int, withdrawn: int = 0) -> Reply:
    numbers = range(1, sides + withdrawn + 1)
    claims = [(Line(f"Claim {n}.", f"{n}", (n,)), Block(f"Quote {n}. {'So ' * 99}", n)) for n in numbers]
    body = [Line("Sources differ:"), *(part for claim in claims[:sides] for part in claim)]
    body += [Line("Taken back:"), *(part for claim in claims[sides:] for part in claim)] if withdrawn else []
    return Reply("fr", (*body, Line("As of 3 May")), tuple(Source((n,), f"Gazette {n}") for n in numbers))


def test_of_a_long_dispute_the_first_sides_are_shown_with_their_quotes_and_sources_and_all_of_what_is_rare() -> None:
    said = "\n".join(message.plain for message in render(dispute(398, withdrawn=2)))
    shown = [n for n in range(1, 401) if f"Claim {n}." in said]
    assert shown == [*range(1, len(shown) - 1), 399, 400]
    assert shown == [n for n in range(1, 401) if f"Quote {n}." in said]
    assert shown == [n for n in range(1, 401) if said.endswith(f"[{n}] Gazette {n}") or f"[{n}] Gazette {n}\n" in said]
    assert len(shown) > 30
    assert f"As of 3 May\n{LANGUAGES['fr'].left_out}" in said.replace("\n\n", "\n")


def test_what_is_shown_would_not_fit_with_one_side_more() -> None:
    few = Limits(messages=1)
    sides = next(n for n in range(1, 99) if len(render(dispute(n), Limits())) > 1) - 1
    [message] = render(dispute(99), few)
    assert sides - 1 <= message.plain.count("Claim") <= sides


def test_a_heading_goes_with_the_last_of_what_it_is_over() -> None:
    [message] = render(dispute(2, withdrawn=1), Limits(units=600, messages=1))
    assert message.plain.startswith("Sources differ:")
    assert "Taken back:" not in message.plain
    assert "Claim 1." in message.plain


def test_of_a_quote_that_is_too_long_by_itself_the_beginning_and_the_source_are_shown() -> None:
    reply = Reply("en", (Block("So " * 9_000, 1),), (Source((1,), "Gazette"),))
    messages = render(reply)
    assert len(messages) == 4
    assert messages[-1].plain == f"{LANGUAGES['en'].left_out}\n\n[1] Gazette"


def test_the_limits_leave_room_under_those_of_telegram() -> None:
    assert Limits().units < 4_096
    assert Limits().entities < 100
    assert [utf16(m.plain) for m in text("🕊" * 3_000)] == [3_900, 2_100]
