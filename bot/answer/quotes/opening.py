"""How an article begins: the quote that stands for one which nobody asks anything of, and how it goes on."""

from collections.abc import Iterator

from bot.answer.quotes.evidence import SHORTEST
from index.domain import Article, Quote, Span
from index.text.sentences import split

# Characters of an opening of several sentences; a single one may be longer.
LONGEST = 350
# Characters between two sentences that are neighbours: a space, or a blank line.
_GAP = 2
_ENDS = (".", "!", "?", "…", "؟", "。", "！", "？")


def opening(article: Article, after: int = 0) -> Quote | None:
    """Return the first sentences of an article, or the first ones behind a place in it; None at its end.

    Headings and by-lines are passed over, but where there is nothing else; so is the title, where the text repeats it.
    """
    spans = [span for span in _sentences(article) if span.start >= after]
    if not spans:
        return None
    first = spans[0]
    end = max((span.end for span in _together(spans) if span.end - first.start <= LONGEST), default=first.end)
    return Quote.of(article, Span(first.start, end))


def _sentences(article: Article) -> list[Span]:
    spans = split(article.text, article.language)
    told = [span for span in spans if span.of(article.text).strip() != article.title.strip()]
    return [span for span in told if _is_sentence(span.of(article.text))] or told or spans


def _is_sentence(words: str) -> bool:
    """Tell a sentence from a heading or a by-line, which is short and has no full stop."""
    return len(words) >= SHORTEST or words.rstrip("\"'»”’“ ").endswith(_ENDS)


def _together(spans: list[Span]) -> Iterator[Span]:
    """Yield the sentences up to the first gap: what was passed over is in no quote."""
    end = spans[0].start
    for place, span in enumerate(spans):
        if place and span.start - end > _GAP:
            return
        yield span
        end = span.end
