"""More of an answer: of one in figures, who else tells the same, each in their own words."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from bot.answer.answers import Answer, Answered, CitedFigure, Disputed, NotFound, Reason, Side
from index.domain import Quote


def further(answer: Answer, shown: Collection[Quote | str]) -> Answer:
    """Return what of a verified answer was not seen yet, "no more" where there is nothing.

    Args:
        answer: Its words are others than were shown; its figures are the same again.
        shown: What was seen of it before.
    """
    match answer:
        case NotFound():
            is_all = answer.reason is Reason.NOT_TOLD
            return replace(answer, reason=Reason.NO_MORE, nearest=None) if is_all else answer
        case Answered(sides=()):
            return answer
        case _:
            return _also_told(answer, shown)


def _also_told(answer: Answered | Disputed, shown: Collection[Quote | str]) -> Answer:
    """Return the figures of other origins that tell an answer's claims."""
    quotes = {citation.n: citation.quote for citation in answer.citations}
    fresh = [[cited for cited in _of_other_origins(side) if quotes[cited.n] not in shown] for side in answer.sides]
    sides = tuple(Side(cited) for claim in fresh for cited in claim)
    if not sides:
        reason = Reason.NO_MORE
        return NotFound(
            answer.question, answer.language, answer.confidence, None, answer.timing, answer.said, (), reason
        )
    ns = {side.latest.n for side in sides}
    kind = Disputed if isinstance(answer, Disputed) and sum(map(bool, fresh)) > 1 else Answered
    return kind(
        answer.question, answer.language, answer.confidence, tuple(c for c in answer.citations if c.n in ns),
        sides=sides, timing=answer.timing, said=answer.said,
    )  # fmt: skip


def _of_other_origins(side: Side) -> Iterator[CitedFigure]:
    """Yield the retellings of a claim by outlets that have it from elsewhere, one of each origin."""
    own = next((root.ns for root in side.roots if side.latest.n in root.ns), ())
    firsts = {root.ns[0] for root in side.roots if root.ns != own}
    yield from (cited for cited in side.also if cited.n in firsts)
