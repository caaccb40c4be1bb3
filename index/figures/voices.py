"""Who is heard in a text: anybody who says anything, also by a verb that owns no figure ("promised", "lehnte ab")."""

from dataclasses import replace
from functools import lru_cache

from index.figures.grammar import LANGUAGES, Grammar, grammar


@lru_cache(maxsize=len(LANGUAGES))
def voiced(language: str) -> Grammar | None:
    """Return the grammar of a language by which anybody is heard who says anything, None where it has no table.

    Those are heard, too, who but claim a deed, or did something to those that they count.
    """
    known = grammar(language)
    if known is None:
        return None
    table = known.table
    # What needs a second word to own a figure, or never does, may speak without: "called … deaths", "~claimed
    # responsibility".
    alone = {verb.strip() for verb in table.voices.split(",")}
    says = (verb.strip() for verb in table.says.split(","))
    kept = (verb for verb in says if verb.removeprefix("~").split("…")[0].strip() not in alone)
    return Grammar(replace(table, says=f"{', '.join(kept)}, {table.voices}", claims="", deeds=""))
