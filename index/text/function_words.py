"""The commonest words of eight languages, folded. They carry grammar, not news.

`terms` drops them, so that BM25 over a question is not ruled by "how many"; `languages` counts them, because in a
question of five words they tell more than letters do. Not a stop list to grow: a word that can matter (not, no, war)
does not belong here.
"""

_TABLE = {
    "en": "the a an of to in on at by for from with and or is are was were be been has have had do does did it its "
    "this that these those there as what which who whom whose when where how why many much s",
    "fr": "le la les l un une des du de d au aux a en dans sur par pour avec et ou est sont ont ete etait il elle "
    "ils elles on ce c cet cette ces se s son sa ses leur leurs que qu qui quoi quel quelle quels quelles "
    "quand comment combien pourquoi y",
    "de": "der die das den dem des ein eine einer eines einem einen und oder in im an am auf aus bei mit von vom zu "
    "zum zur fur ist sind war waren wird werden wurde wurden hat haben hatte es er sie sich dass als wie viel "
    "viele was wer wem wen wo wann warum welche welcher welches gibt",
    "es": "el la los las lo un una unos unas de del a al en por para con y o es son fue fueron ha han hay hubo se "
    "su sus que quien quienes cual cuales cuando donde como cuanto cuanta cuantos cuantas",
    "it": "il lo la i gli le l un uno una di del dello della dei degli delle d a al alla ai alle da dal dalla in "
    "nel nella nei nelle su sul sulla per con e ed o sono ha hanno si che chi quale quali quando dove come "
    "quanto quanta quanti quante c ci stato stati",
    "pt": "o os a as um uma uns umas de do da dos das em no na nos nas ao aos por pelo pela para com e ou foi foram "
    "sao ha se seu sua seus suas que quem qual quais quando onde como quanto quanta quantos quantas",
    "ar": "في من على الى عن مع هل ما ماذا متى اين كيف كم عدد هو هي هم هذا هذه ذلك تلك التي الذي الذين ان او و كان "
    "كانت قد بين لماذا",
    "ru": "в во на с со к ко о об от до из за по для и или не что кто как где когда сколько почему какои какая "
    "какие это этот эта эти был была было были есть он она они его ее их у",
}

FUNCTION_WORDS: dict[str, frozenset[str]] = {language: frozenset(words.split()) for language, words in _TABLE.items()}
