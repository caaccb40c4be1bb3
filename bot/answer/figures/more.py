"""More of an answer: of one in figures, who else tells the same, each in their own words."""

from collections.abc import Iterator
from dataclasses import replace

from bot.answer.answers import Answer, Answered, CitedFigure, Disputed, NotFound, Reason, Side
from bot.answer.asked.shown import Shown


def further(answer: Answer, shown: Shown) -> Answer:
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


def _also_told(answer: Answered | Disputed, shown: Shown) -> Answer:
    """Return the figures of other origins that tell an answer's claims."""
    seen = {citation.n for citation in answer.citations if citation.quote in shown.quotes}
    fresh = [[cited for cited in _of_other_origins(side) if cited.n not in seen] for side in answer.sides]
    sides = tuple(Side(cited) for claim in fresh for cited in claim)
    about = (answer.question, answer.language, answer.confidence)
    if not sides:
        return NotFound(*about, timing=answer.timing, said=answer.said, reason=Reason.NO_MORE)
    ns = {side.latest.n for side in sides}
    citations = tuple(citation for citation in answer.citations if citation.n in ns)
    kind = Disputed if isinstance(answer, Disputed) and sum(map(bool, fresh)) > 1 else Answered
    return kind(*about, citations, sides=sides, timing=answer.timing, said=answer.said)


def _of_other_origins(side: Side) -> Iterator[CitedFigure]:
    """Yield the retellings of a claim by outlets that have it from elsewhere, one of each origin."""
    own = next((root.ns for root in side.roots if side.latest.n in root.ns), ())
    firsts = {root.ns[0] for root in side.roots if root.ns != own}
    yield from (cited for cited in side.also if cited.n in firsts)
