"""The ledger's reader: what an article counts, how it limits the figure, who says so, and what the figure covers.

`read_figures` reads an article; `asked` tells what a question wants counted; `same_owner` and `gloss` know the
organisations and roles that news keeps quoting. One table for each language; the engine knows none of them.
"""

from index.figures.organisations import gloss, names_one_body, same_owner
from index.figures.questions import asked, asked_fate, asked_owner, asked_phrase, asked_unit
from index.figures.reader import READER_VERSION, read_figures

__all__ = [
    "READER_VERSION",
    "asked",
    "asked_fate",
    "asked_owner",
    "asked_phrase",
    "asked_unit",
    "gloss",
    "names_one_body",
    "read_figures",
    "same_owner",
]
