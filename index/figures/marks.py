"""The marks of nine languages, by what they do between words. Those within a number are in `index.figures.tokens`."""

QUOTES = frozenset('«»“”„‟‘’"')
OPENING = frozenset("(«“„[（")
CLOSING = frozenset(')»”“]）"')
COMMAS = frozenset(",،，")
SEMICOLONS = frozenset(";؛；")
# Between the parts of a word ("co-workers"); between statements, or the ends of a stretch of years.
HYPHENS = frozenset("-‐‑")
DASHES = frozenset("-–—")
# What a statement does not reach across, and what a name does not: its own brackets are round.
ENDS = frozenset('.;:!?«»“”"…–—。；：！？؛؟')
ENDS_OF_NAME = ENDS | frozenset("[]")
# A count and what says what it counts stand on one side of a bracket; Chinese lists have a comma of their own.
ENDS_OF_COUNT = ENDS | frozenset("()（）")
LISTING = COMMAS | {"、"}
