"""How an owner in the genitive is called: "nach Angaben des Ministeriums" is the ministry's, "Ministerium".

Word for word in any case: a noun that stands alone loses its ending; with more words ("des türkischen Ministeriums",
"des Bürgermeisters Karl Wend"), or another ending ("des Präsidenten"), it keeps its article, which makes it a whole
phrase.
"""

import re

from index.domain import Span
from index.figures.grammar import Grammar
from index.figures.tokens import Sentence

# "Ministeriums", "Landrates", "Krankenhauses"; but "Regimes", "Gebäudes", whose e is their own.
_ENDING = re.compile(r"(?!Ge(?:bäu|län)de).+?[a-zäöüß]((?<=[bdfgklptzxsß])es|(?<![sß])s)")


def called(sentence: Sentence, owner: tuple[int, int], rules: Grammar) -> Span:
    """Return the words that name an owner, by themselves.

    Args:
        sentence: The sentence.
        owner: Its first word and the one behind its last, without the article before it.
        rules: The language.
    """
    first, last = owner
    span = sentence.slice(first, last)
    if first and (hyphened := _hyphened(sentence, first, rules)):
        return Span(span.start, span.start + len(hyphened))
    if not first or sentence.words[first - 1] not in rules.genitives:
        return span
    word = sentence.tokens[first].text
    if last - first > 1 or word.endswith("n"):
        return sentence.slice(first - 1, last)
    ending = _ENDING.fullmatch(word)
    return Span(span.start, span.end - len(ending[1])) if ending else span


def _hyphened(sentence: Sentence, place: int, rules: Grammar) -> str | None:
    """Return the owner within "nach UN-Angaben"; one that is grown into its word ("Polizeiangaben") stays there."""
    ends = rules.owning_words.get(sentence.words[place - 1], ())
    name, hyphen, rest = sentence.tokens[place].text.rpartition("-")
    return name if hyphen and rest.lower() in ends else None
