"""A conversation: what a text means after what was said before, and what it gets. In Telegram and in a terminal."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from bot.answer.answers import Answer, NotFound, Reason, shown_in
from bot.answer.asked.follow_up import asks_who_says, follow_up
from bot.answer.asked.question import Asked, Question
from bot.answer.asked.several import questions_in
from bot.answer.asked.shown import Shown
from bot.answer.asked.vague import address_in, asks_for_more, asks_for_news, names_nothing
from bot.answer.events.choices import chosen_by
from bot.answer.events.event import may_be_about
from bot.answer.reply import Reply
from bot.turns import Turn, Turns
from index.domain import Article
from index.ports import Clock
from index.text.languages import detect

# Characters of what may be understood from what was said before: ten words, at most, in any language. Chinese has no
# spaces to count words by, and to read a thousand characters of it took half a second.
_LONGEST = 120


class Answering(Protocol):
    """Answers questions; safe to use from several threads at once. `bot.answer.desk.Desk` fits."""

    def answer(self, question: str | Asked, /) -> Answer:
        """Answer a question, of any length and language."""

    def reply(self, answer: Answer) -> Reply:
        """Put an answer into words."""

    def who_says(self, answer: Answer) -> Reply:
        """Tell who says what an answer holds, as the articles have it now."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What somebody wrote, as it is meant.

    Attributes:
        turn: The question.
        wants_source: Whether it is asked who says what it was answered with.
        is_lost: Whether that, or more, is asked for where nothing has been answered, or it is forgotten.
        before: The answer of which more is asked for, else None.
    """

    turn: Turn
    wants_source: bool = False
    is_lost: bool = False
    before: Answer | None = None

    def answered_by(self, desk: Answering) -> tuple[Answer, Reply]:
        """Answer it. May run in any thread; it takes as long as the desk does."""
        if self.wants_source and self.is_lost:
            text = self.turn.asked.text
            lost = NotFound(text, detect(text), 0.0)
            return lost, desk.reply(lost)
        answer = self.turn.answer if self.wants_source else None
        if answer is None:
            answer = desk.answer(self.turn.asked)
            self._remember(answer)
        return answer, desk.who_says(answer) if self.wants_source else desk.reply(answer)

    def _remember(self, answer: Answer) -> None:
        """Note what was answered last: where there was no more, that is still what was answered before."""
        last = self.before if self.before and answer.reason is Reason.NO_MORE else answer
        self.turn.answer = last
        self.turn.choices = tuple(article.id for article in last.choices)


Hear = Callable[[], Heard]


class Talk:
    """Conversations, each under a key of its own. Safe to use from several threads, each conversation from one."""

    def __init__(self, turns: Turns, clock: Clock) -> None:
        self._turns = turns
        self._clock = clock

    def hear_each(self, talk: Hashable, text: str, language: str | None = None) -> list[Hear]:
        """Take what somebody wrote apart into its questions.

        Args:
            talk: Whose conversation it is.
            text: As it was written.
            language: Of its writer: for an address, which is in none.

        Returns:
            What hears each of them, in order; to be called when the one before has been answered.
        """
        if address_in(text):
            return [partial(self._hear, talk, Asked(text, language))]
        first, *others = questions_in(text, self._clock().date())
        hears = [partial(self._hear, talk, first)]
        return [*hears, *(partial(self._hear, talk, each, goes_on=True) for each in others)]

    def hear(self, talk: Hashable, text: str) -> Heard:
        """Take note of what somebody wrote, as one question, and understand it: that may take a tenth of a second."""
        return self._hear(talk, Asked(text))

    def _hear(self, talk: Hashable, said: Asked, *, goes_on: bool = False) -> Heard:
        text = said.text
        recent = self._turns.recent(talk) if len(text) <= _LONGEST else []
        if len(text) <= _LONGEST and asks_who_says(text):
            turn = recent[0] if recent else Turn(Asked(text), self._clock(), "")
            return Heard(turn, wants_source=True, is_lost=not recent)
        # "More news" is more of an answer where there is one, else a wish for the news.
        if asks_for_more(text) and not goes_on and (recent or not asks_for_news(text)):
            return self._more(talk, recent, text)
        if asks_for_news(text) or address_in(text):
            return Heard(self._turns.add(talk, said))
        if recent and not goes_on and (chosen := self._chosen(talk, recent[0], text)):
            return chosen
        before = [asked for turn in recent if (asked := _gone_on_from(turn))]
        asked = follow_up(text, before, self._clock().date(), goes_on=goes_on) or said
        return Heard(self._turns.add(talk, asked if _may_be_about_it(asked, recent) else replace(asked, about=None)))

    def choose(self, talk: Hashable, token: str, n: int) -> Heard | None:
        """Ask a turn's question again, about the n-th of the events to choose from, n counted from 1.

        Returns:
            None where the turn is forgotten, or gave no such choice.
        """
        turn = self._turns.find(talk, token)
        if turn is None or not 1 <= n <= len(turn.choices):
            return None
        said = turn.asked.said or (turn.asked.text,)
        return Heard(self._turns.add(talk, replace(turn.asked, said=said, about=turn.choices[n - 1], shown=None)))

    def _more(self, talk: Hashable, recent: Sequence[Turn], text: str) -> Heard:
        """Ask the last question again, for what was not shown of its answer."""
        if not recent:
            return Heard(Turn(Asked(text), self._clock(), ""), is_lost=True)
        last, answer = recent[0].asked, recent[0].answer
        shown = (last.shown or Shown()) + (shown_in(answer) if answer else Shown())
        again = replace(last, said=(*(last.said or (last.text,)), text), shown=shown)
        return Heard(self._turns.add(talk, again), before=answer)

    def _chosen(self, talk: Hashable, last: Turn, text: str) -> Heard | None:
        """Understand a text as a choice: its number, or a name that only one of the events has."""
        if text.strip().isdecimal():
            return self.choose(talk, last.token, int(text))
        answer = last.answer  # once: a thread that was given up may still set it
        choices = answer.choices if answer else ()
        n = chosen_by(text, choices, self._clock().date()) if choices else None
        return self.choose(talk, last.token, n) if n else None

    def forget(self, talk: Hashable) -> None:
        """Forget what was said."""
        self._turns.forget(talk)


def _gone_on_from(turn: Turn) -> Asked | None:
    """Return the question that the next one may go on from, None for one that named nothing.

    An article that was opened by its address, or out of the newest, is asked about by its title.
    """
    text, answer = turn.asked.text, turn.answer
    if not names_nothing(text):
        return _about_its_event(turn)
    if answer is None or not answer.citations:
        return None
    article = answer.citations[0].article
    return Asked(article.title, article.language, about=article.id)


def _about_its_event(turn: Turn) -> Asked:
    """Return a turn's question; one answered in figures was about their event, and so is what goes on from it."""
    event = _event_of(turn.answer)
    return replace(turn.asked, about=event.id) if event and turn.asked.about is None else turn.asked


def _may_be_about_it(asked: Asked, recent: Sequence[Turn]) -> bool:
    """Tell whether a question may go on about the last answer's event; what was chosen by its asker always may."""
    event = _event_of(recent[0].answer) if recent else None
    if event is None or event.id != asked.about or event.id == recent[0].asked.about:
        return True
    return may_be_about(Question.read(asked.text, asked.language), event)


def _event_of(answer: Answer | None) -> Article | None:
    """Return the article that stands for the event which an answer's figures are of."""
    if answer is None or not answer.sides:
        return None
    return answer.citations[0].article
