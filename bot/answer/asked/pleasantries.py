"""Texts that ask nothing of the news: a greeting, thanks, "ok", an insult, "who are you?".

Told by every word of them, in nine languages.
"""

import re
from typing import Final

from index.text.normalise import fold

# A longer text may ask something all the same.
_LONGEST: Final = 6
_WORD: Final = re.compile(r"[^\W\d_]+")
_WORDS: Final = {
    "en": (
        "hello hi hey hiya yo good morning afternoon evening night day everyone there bot dear thanks thank thx "
        "you u ty very much so many a lot cheers ok okay k fine great cool wow lol haha well bye goodbye see "
        "later please sorry welcome test testing stupid idiot dumb useless shut up fuck damn are is your the yes "
        "no yep nope hm hmm how doing what can do who help me"
    ),
    "fr": (
        "bonjour bonsoir salut coucou allo merci beaucoup bien mille de rien d accord super genial bravo au revoir "
        "a bientot bonne journee soiree nuit oui non s il vous te plait pardon desole desolee nul con idiote "
        "imbecile ta gueule tout le monde et comment ca va allez qui es tu etes que peux pouvez faire aide aidez moi"
    ),
    "de": (
        "hallo guten morgen tag abend nacht moin servus gruss gott danke dank schon sehr vielen schone gut prima "
        "toll tschuss auf wiedersehen bis bald ja nein bitte entschuldigung blod doof dumm idiot und super wie gehts "
        "geht s dir ihnen wer bist du sind sie was kannst konnen hilfe"
    ),
    "es": (
        "hola buenos buenas dias tardes noches gracias muchas muchisimas vale bien genial adios hasta luego pronto "
        "si por favor perdon tonto idiota que tal como estas esta quien eres usted puedes puede hacer ayuda"
    ),
    "it pt": (
        "ciao buongiorno buonasera salve grazie mille va bene arrivederci prego ola oi bom dia boa tarde noite "
        "obrigado obrigada tudo bem tchau"
    ),
    "ru": ("привет здравствуйте здравствуй добрый день вечер утро доброе спасибо большое пока да нет пожалуйста ок"),
    "ar": (
        "مرحبا اهلا وسهلا أهلا السلام عليكم سلام صباح الخير مساء النور شكرا شكراً جزيلا لك لكم حسنا تمام نعم لا مع "
        "السلامة من فضلك عفوا آسف"
    ),
    "zh": "你好 您好 谢谢 谢谢你 早上好 晚上好 再见 好的 好 对不起",
}
_BY_LANGUAGE: Final = {language: frozenset(map(fold, words.split())) for language, words in _WORDS.items()}
_KNOWN: Final = frozenset[str]().union(*_BY_LANGUAGE.values())


def asks_nothing(text: str) -> bool:
    """Tell whether a text is nothing but such words."""
    words = _WORD.findall(fold(text))
    return 0 < len(words) <= _LONGEST and _KNOWN.issuperset(words)


def says_something(text: str) -> bool:
    """Tell whether there is a word in a text; emoji, a number alone, greetings and thanks ask nothing."""
    return any(map(str.isalpha, text)) and not asks_nothing(text)


def language_of_pleasantry(text: str) -> str | None:
    """Return the language of a text of such words, None where it is none of one language we answer in."""
    words = _WORD.findall(fold(text))
    return next((each for each, known in _BY_LANGUAGE.items() if len(each) == 2 and words and known >= {*words}), None)
