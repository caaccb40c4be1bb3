"""How five languages begin another question behind "and": "… and who was arrested?", "… et combien à Homs ?".

Regular expressions over a question's text, whatever its case. What follows "and" has to ask as a question of its own
does: "and who was arrested", not "and why the dyke broke", which somebody may have said.
"""

from typing import Final

# What stands between two questions; what follows has to open one.
JOINS: Final = {
    "en": r"\b(?:and|but)(?: also| then)?\s+",
    "fr": r"\b(?:et|mais)(?: aussi| ensuite)?\s+",
    "de": r"\b(?:und|aber|sowie)(?: auch| dann)?\s+",
    "es": r"\b(?:y|e|pero)(?: también)?\s+¿?",
    "ar": r"(?<=\s)و\s?",
}

_ENGLISH_OWN = r"(?!\s+(?:the|an?|it|he|she|they|we|you|i|this|that|these|those|his|her|their|its)\b)"
_GERMAN_OWN = r"(?!\s+(?:der|die|das|den|dem|des|eine?[nmrs]?|er|sie|es|sich|man|seine?[nmrs]?|ihre?[nmrs]?)\b)"

# What opens a question there.
OPENINGS: Final = {
    "en": (
        r"(?:(?:in|at|on|by|to|from|with|for|since|until|of|under) )?"
        rf"(?:how (?:many|much|long|old|far|big)|who(?:m|se|['’]s)?|what(?:['’]s)?|which|when|where|why|how)\b"
        rf"{_ENGLISH_OWN}"
    ),
    "fr": (
        r"(?:(?:à|de|par|pour|avec|depuis|en|dans|sur|chez|contre|sous|vers) |d['’])?"
        r"(?:qui|quoi|quel(?:le)?s?|quand|où|comment|pourquoi|combien|qu['’](?:est-ce|a|ont|en)"
        r"|que (?=s['’]est|se |fai|font|di[ts]|sai|save|v[ao]|devien|s['’]étai))\b"
    ),
    "de": (
        r"(?:(?:seit|bis|ab|in|an|am|auf|mit|von|durch|aus|für|um|zu|bei|nach|wegen|unter) )?"
        r"(?:wie ?viele?|was (?=ist mit\b)|(?:we[rmn]|wessen|was|wann|wo|warum|weshalb|wieso|wie|wo[mdbfn]\w+|woher"
        rf"|wohin|welche[rnsm]?)\b{_GERMAN_OWN})"
    ),
    "es": (
        r"(?:(?:a|de|en|por|con|desde|hasta|para|contra|bajo) )?"
        r"(?:qué|quién(?:es)?|cuándo|dónde|cómo|cuál(?:es)?|cu[áa]nt[oa]s?|por qu[eé](?=\W*$)"
        r"|(?:cuando|donde|como)(?=\W*$))(?!\w)"
    ),
    "ar": (
        r"(?:(?:في|منذ|إلى|الى|من|على|حتى) )?(?:كم|متى|أين|اين|لماذا|كيف|ماذا|هل|(?:من|ما) (?=ه[ويم]\b|الذي|التي"
        r"|المسؤول|سبب|أسباب|عدد|اسم|حصيلة))"
    ),
}
