"""One owner's claim while it is being gathered."""

from dataclasses import dataclass, field
from datetime import date

from bot.answer.figures.told import Told
from index.figures import same_owner


@dataclass(slots=True)
class Claim:
    """One owner's claim.

    Attributes:
        latest: The figure that holds.
        earlier: Those that it replaced, newest first.
        also: The same figure as other articles tell it.
    """

    latest: Told
    earlier: list[Told] = field(default_factory=list)
    also: list[Told] = field(default_factory=list)

    @property
    def all(self) -> list[Told]:
        """Every figure of the claim."""
        return [self.latest, *self.earlier, *self.also]

    def is_of(self, owner: str) -> bool:
        """Tell whether this is an owner's claim, as any of the articles names them."""
        return any(told.owner and same_owner(owner, told.owner) for told in self.all)

    @property
    def first_day(self) -> date | None:
        """When its owner first spoke, None where no day is known: what others had said before is no word of theirs."""
        own = (told for told in self.all if told in self.also or told.has_voice_of(self.latest))
        return min((told.day for told in own if told.day), default=None)

    @property
    def last_day(self) -> date | None:
        """When the number that holds was last told."""
        return max((told.day for told in (self.latest, *self.also) if told.day), default=None)
