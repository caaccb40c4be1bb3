"""Messages that name nothing: the news, an address, "more", "who won?"; over a real index, with the real model."""

import io
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from newsroom import write_lines

from bot.answer.answers import Answer, Answered, Reason, shown_in
from bot.answer.asked.question import Asked
from bot.answer.asked.vague import address_in, asks_for_more, asks_for_news, asks_what_happened, spellings
from bot.answer.desk import Desk, open_desk
from bot.answer.phrases import PHRASES
from bot.answer.quotes.second_look import READ, by
from bot.answer.reply import Block, Line, Reply
from bot.chat import talk_with
from bot.contracts import AnswerLine
from bot.plain import plain
from bot.talk import Talk
from bot.turns import Turns
from index.reading import open_reader

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
MILL = (
    "The old mill of Harrowdene burnt down on Friday night. Nobody was inside, said the fire chief, Olga Brandt. "
    "The mill had stood empty since the spring of last year. Its owner, the Lindqvist family, wants to build it again "
    "in stone. The council of Harrowdene will talk about that plan at its next meeting. Neighbours had smelt smoke for "
    "an hour before anybody called the brigade."
)


def article(name: str, title: str, text: str, published: str, **more: str) -> dict[str, str]:
    url = f"https://news.example/{name}"
    known = {"id": name, "title": title, "text": text, "published": published, "url": url}
    return {**known, "source": "Northmere Chronicle", "language": "en", **more}


ARTICLES = [
    article("mill", "Fire destroys Harrowdene mill", MILL, "2026-11-20T18:00:00+00:00"),
    article("copy", "Mill burns", MILL, "2026-11-21T06:00:00+00:00", source="Wexmoor Courier"),
    article(
        "race",
        "Ada Lund wins the Quellbach regatta",
        "Ada Lund won the regatta of Quellbach on Thursday in her boat, the Heron. It was her third victory in a row.",
        "2026-11-19T18:00:00+00:00",
    ),
    article(
        "ferry",
        "Un mort dans le port de Sorrena",
        "Un marin est mort mercredi dans le port de Sorrena, a dit la capitaine du port, Ana Ruiz. Il avait 41 ans.",
        "2026-11-18T10:00:00+00:00",
        language="fr",
        source="Gazette de Sorrena",
    ),
    article(
        "chess",
        "Boris Felde won the Elmsau chess cup",
        "Boris Felde won the chess cup of Elmsau on Sunday evening after nine rounds without a loss, the club said.",
        "2026-11-15T20:00:00+00:00",
    ),
    article(
        "vote",
        "Carla Munk won the Tarrawin run-off",
        "Carla Munk won the run-off in Tarrawin with 53 per cent of the votes, the returning officer said on Monday.",
        "2026-11-10T08:00:00+00:00",
    ),
    article(
        "storm",
        "Rain over the Brennach valley",
        "The weather service expects heavy rain and gales over the Brennach valley tomorrow, its spokesman said.",
        "2026-06-10T08:00:00+00:00",
    ),
    article(
        "gales",
        "Gales over the Brennach valley",
        "Gales and rain are expected over the Brennach valley tomorrow, the weather service said. A roof was torn off.",
        "2026-03-03T08:00:00+00:00",
    ),
    article(
        "tunnel",
        "Four dead in Castelnor tunnel",
        "Four people died in the tunnel of Castelnor on Monday when a lorry caught fire, the police said.",
        "2026-10-06T08:00:00+00:00",
    ),
    article(
        "quarry",
        "Seven dead in Hollgrund quarry",
        "Seven people died in the quarry of Hollgrund on Tuesday when its wall gave way, the mayor said.",
        "2026-10-14T08:00:00+00:00",
    ),
    article("undated", "A recipe for plum cake", "Take a pound of plums and half a pound of flour and butter.", ""),
    article(
        "future", "Printed too early", "This report was dated a day ahead by mistake.", "2026-11-23T08:00:00+00:00"
    ),
]

Say = Callable[[str], tuple[Answer, Reply]]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("vague")
    with open_desk(folder / "store") as (_, archive):
        archive.add([write_lines(folder / "news.jsonl", ARTICLES)])
        look = by(open_reader("", archive.embedder), READ)
        yield Desk(archive, archive.embedder, second_look=look, clock=lambda: NOW)


@pytest.fixture
def say(desk: Desk) -> Say:
    talk = Talk(Turns(lambda: NOW), lambda: NOW)

    def said(text: str) -> tuple[Answer, Reply]:
        *_, last = (hear().answered_by(desk) for hear in talk.hear_each("anna", text))
        return last

    return said


def ids(answer: Answer) -> list[str]:
    return [article.id for article in answer.choices]


def quotes(reply: Reply) -> list[str]:
    return [part.text for part in reply.body if isinstance(part, Block)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("what is the news", "en"), ("What's new?", "en"), ("latest news", "en"), ("Any news today?", "en"),
        ("quoi de neuf ?", "fr"), ("les nouvelles", "fr"), ("Quelles sont les dernières nouvelles ?", "fr"),
        ("Was gibt's Neues?", "de"), ("Nachrichten", "de"), ("die neuesten Meldungen bitte", "de"),
        ("¿Qué hay de nuevo?", "es"), ("las últimas noticias", "es"), ("ما الأخبار", "ar"), ("آخر الأخبار؟", "ar"),
        ("che novità ci sono?", "it"), ("o que há de novo?", "pt"), ("Какие новости?", "ru"), ("有什么新闻吗", "zh"),
    ],
)  # fmt: skip
def test_a_wish_for_the_news_is_known_in_its_language(text: str, language: str) -> None:
    assert asks_for_news(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("more", "en"), ("and?", "en"), ("Tell me more", "en"), ("mehr", "de"), ("und?", "de"), ("encore", "fr"),
        ("et ?", "fr"), ("más", "es"), ("¿y?", "es"), ("المزيد", "ar"), ("ещё", "ru"), ("还有吗", "zh"),
    ],
)  # fmt: skip
def test_a_wish_for_more_is_known_in_its_language(text: str, language: str) -> None:
    assert asks_for_more(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "what is the news from Harrowdene?", "what happened in Harrowdene?", "quoi de neuf à Sorrena ?", "more dead?",
        "and the injured?", "what is new about the mill?", "who brings the news?", "y los heridos?", "",
    ],
)  # fmt: skip
def test_what_names_anything_is_a_question(text: str) -> None:
    assert [asks_for_news(text), asks_what_happened(text), asks_for_more(text)] == [None] * 3


def test_an_address_is_known_however_it_is_spelt_and_words_are_none() -> None:
    assert address_in(" <https://www.news.example/mill/?utm_source=chat> ")
    assert address_in("news.example/mill")
    assert not any(map(address_in, ["Harrowdene", "e.g.", "and/or", "10/12", "see https://news.example/mill"]))
    written = set(spellings("http://www.news.example/mill/?utm_source=chat&id=3#top"))
    assert {"https://news.example/mill?id=3", "http://www.news.example/mill/?id=3"} <= written


def test_the_news_is_the_newest_articles_with_outlet_day_and_age_and_copies_once(say: Say) -> None:
    answer, reply = say("what is the news")
    assert answer.reason is Reason.HEADLINES
    assert ids(answer) == ["copy", "race", "ferry", "chess", "vote"]
    assert plain(reply).splitlines()[:3] == [
        "The newest articles I have:",
        "1. Mill burns · Wexmoor Courier · November 21, 2026 (1 day ago)",
        "2. Ada Lund wins the Quellbach regatta · Northmere Chronicle · November 19, 2026 (3 days ago)",
    ]
    assert not quotes(reply)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("quoi de neuf ?", "fr"), ("que se passe-t-il ?", "fr"), ("was ist passiert?", "de"),
        ("¿qué noticias hay?", "es"),
        ("ما الأخبار", "ar"), ("what happened?", "en"),
    ],
)  # fmt: skip
def test_the_news_is_told_in_the_language_it_is_asked_in(say: Say, text: str, language: str) -> None:
    _, reply = say(text)
    assert (reply.language, reply.body[0]) == (language, Line(PHRASES[language].newest_articles))
    assert len(reply.body) == 6


def test_one_of_the_newest_is_opened_by_its_number_and_may_be_asked_about(say: Say) -> None:
    say("what's new?")
    answer, reply = say("3")
    assert isinstance(answer, Answered)
    assert quotes(reply) == [ARTICLES[3]["text"]]
    assert "Gazette de Sorrena · Un mort dans le port de Sorrena · November 18, 2026" in plain(reply)
    assert "(4 days ago)" in plain(reply)
    answer, _ = say("how many died?")
    assert isinstance(answer, Answered)
    assert {citation.article.id for citation in answer.citations} == {"ferry"}


def test_more_news_goes_on_where_the_last_ended_until_there_is_none(say: Say) -> None:
    say("what is the news")
    assert ids(say("more")[0]) == ["quarry", "tunnel", "storm", "gales"]
    answer, reply = say("more")
    assert answer.reason is Reason.NO_MORE
    assert reply.body == (Line(PHRASES["en"].no_more),)


@pytest.mark.parametrize("address", ["https://news.example/mill", "http://www.news.example/mill/?utm_source=chat"])
def test_an_address_gets_the_beginning_of_its_article_and_more_the_rest(say: Say, address: str) -> None:
    shown = quotes(say(address)[1])
    while isinstance((said := say("more"))[0], Answered):
        shown += quotes(said[1])
    assert said[0].reason is Reason.NO_MORE
    assert " ".join(shown) == MILL


@pytest.mark.parametrize("language", [None, "fr", "ar"])
def test_an_address_that_is_not_stored_is_told_so(desk: Desk, language: str | None) -> None:
    answer = desk.answer(Asked("https://news.example/nothing", language))
    assert answer.reason is Reason.UNKNOWN_ADDRESS
    assert desk.reply(answer).body == (Line(PHRASES[language or "en"].unknown_address),)


def test_more_of_an_answer_in_words_repeats_nothing_and_ends(say: Say) -> None:
    shown = quotes(say("What do we know about the mill of Harrowdene?")[1])
    assert shown
    for _ in range(6):
        answer, reply = say("tell me more")
        assert not set(quotes(reply)) & set(shown)
        shown += quotes(reply)
    assert answer.reason is Reason.NO_MORE
    assert len(shown) > 1


def test_more_of_an_answer_in_figures_is_who_else_tells_it(seeds_desk: Desk) -> None:
    talk = Talk(Turns(lambda: NOW), lambda: NOW)
    first, _ = talk.hear("anna", "how many died on the ferry Maren Lys?").answered_by(seeds_desk)
    more, reply = talk.hear("anna", "more").answered_by(seeds_desk)
    assert isinstance(first, Answered)
    assert isinstance(more, Answered)
    assert [side.latest.figure.value for side in more.sides] == [31]
    assert {c.article.source for c in more.citations}.isdisjoint({first.citations[0].article.source})
    assert quotes(reply) == [c.quote.text for c in more.citations]
    assert talk.hear("anna", "and?").answered_by(seeds_desk)[0].reason is Reason.NO_MORE
    assert "Oberwaldener Bote" in plain(talk.hear("anna", "who says so?").answered_by(seeds_desk)[1])


@pytest.mark.parametrize(("text", "language"), [("more", "en"), ("et ?", "fr"), ("mehr", "de"), ("المزيد", "ar")])
def test_more_of_nothing_is_told_what_can_be_asked(say: Say, text: str, language: str) -> None:
    answer, reply = say(text)
    assert answer.reason is Reason.NOTHING_ASKED
    assert (reply.language, reply.body) == (language, (Line(PHRASES[language].ask_me),))


def test_more_of_what_was_not_found_is_no_more(say: Say) -> None:
    say("who is the mayor of Zanzibar?")
    assert say("more")[0].reason is Reason.NO_MORE


@pytest.mark.parametrize(
    ("question", "events"),
    [
        ("how many died?", {"quarry", "tunnel"}), ("wie viele Tote gab es?", {"quarry", "tunnel"}),
        ("who won?", {"chess", "vote"}),
    ],
)  # fmt: skip
def test_who_or_how_many_without_an_event_is_asked_back(desk: Desk, question: str, events: set[str]) -> None:
    answer = desk.answer(question)
    assert answer.reason is Reason.SEVERAL_EVENTS
    assert events <= set(ids(answer))


@pytest.mark.parametrize(("question", "event"), [("who won in Tarrawin?", "vote"), ("who won the chess cup?", "chess")])
def test_a_word_of_its_own_makes_a_question_clear(desk: Desk, question: str, event: str) -> None:
    assert {citation.article.id for citation in desk.answer(question).citations} == {event}


@pytest.mark.parametrize("question", ["who won it?", "how many plums?"])
def test_what_points_back_or_counts_things_is_not_asked_back(desk: Desk, question: str) -> None:
    assert desk.answer(question).reason is not Reason.SEVERAL_EVENTS


@pytest.mark.parametrize(
    "question", ["what is the weather tomorrow?", "quel temps fera-t-il demain ?", "wie wird das Wetter morgen?"]
)
def test_of_tomorrow_nothing_is_told_by_what_was_written_long_ago(desk: Desk, question: str) -> None:
    assert desk.answer(question).reason is Reason.NOT_TOLD


def test_of_tomorrow_what_was_written_the_day_before_tells(desk: Desk) -> None:
    answer = desk.answer("what is the weather tomorrow?", asked=datetime(2026, 6, 10, 12, tzinfo=UTC))
    assert isinstance(answer, Answered)
    assert answer.citations[0].article.id == "storm"


def test_more_of_tomorrow_is_not_told_by_what_was_written_long_ago_either(desk: Desk) -> None:
    question, day = "what is the weather tomorrow?", datetime(2026, 6, 10, 12, tzinfo=UTC)
    shown = shown_in(desk.answer(question, asked=day))
    assert desk.answer(Asked(question, shown=shown), asked=day).reason is Reason.NO_MORE


def test_in_json_the_reason_tells_headlines_from_events(desk: Desk) -> None:
    for question, why in (("what is the news", "headlines"), ("how many died?", "several_events")):
        answer = desk.answer(question)
        line = AnswerLine.of("1", answer, desk.reply(answer), 1.0)
        assert (line.status, line.reason) == ("not_found", why)
        assert [choice.article_id for choice in line.choices] == ids(answer)
        assert line.choices[0].source


def test_on_a_terminal_the_news_goes_on_as_well(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    talk_with(io.StringIO("news\nmore\n1\n"), desk, lambda: NOW)
    said = capsys.readouterr().out
    assert said.index("1. Mill burns") < said.index("1. Seven dead in Hollgrund quarry")
    assert "Seven people died in the quarry of Hollgrund on Tuesday" in said
