"""What a person has seen of an answer: where more of it is asked for, that is not shown again."""

from dataclasses import dataclass

from index.domain import Quote


@dataclass(frozen=True, slots=True)
class Shown:
    """What was seen.

    Attributes:
        quotes: Word for word.
        choices: Ids of the articles that were named to choose from.
    """

    quotes: tuple[Quote, ...] = ()
    choices: tuple[str, ...] = ()

    def __add__(self, other: "Shown") -> "Shown":
        return Shown((*self.quotes, *other.quotes), (*self.choices, *other.choices))

    def touches(self, quote: Quote) -> bool:
        """Tell whether any of a quote was seen."""
        same = (each for each in self.quotes if each.article_id == quote.article_id)
        return any(each.start < quote.end and quote.start < each.end for each in same)

    def end_in(self, article_id: str) -> int:
        """Return where in an article the last quote of it ended, in code points; 0 where none was seen."""
        return max((each.end for each in self.quotes if each.article_id == article_id), default=0)
