"""Whether the words that widen a figure only say since when an event has been going on: "since the start of the month".

An epidemic's dead since the first of June are its own, not another scope's, while those since the year began are.
"""

import re
from datetime import timedelta

from index.domain import Article, Figure
from index.figures.dates import named_in

# From the widening words to the month they name: "since the beginning" | "of June".
_BEYOND = 25
_LONGEST = timedelta(days=45)
_OF_THE_MONTH = re.compile(
    r"(?:this|the) month|week|(?:du|le|ce) mois|semaine|de[sr] monats|monatsbeginn|woche|(?:de|este) mes|semana"
    r"|الشهر|أسبوع",
    re.IGNORECASE,
)


def is_own(figure: Figure, article: Article) -> bool:
    """Tell whether a figure is of the event itself: nothing widens it, or only a start of some weeks ago."""
    if figure.scope is None:
        return True
    start = figure.quote.text.find(figure.scope)
    words = figure.quote.text[max(0, start) : start + len(figure.scope) + _BEYOND]
    if article.published is None or start < 0:
        return False
    today = article.published.date()
    since = [named.period for named in named_in(words, article.language, today) if named.period.first <= today]
    if since:
        return all(period.is_short and today - period.first <= _LONGEST for period in since)
    return _OF_THE_MONTH.search(words) is not None and not re.search(r"\d", words)
