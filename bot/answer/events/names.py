"""The names in a question, and which articles know them, in whatever alphabet: Karmadin is كرمادين by its consonants.

A name is a word with a capital, compared by its first letters, for its ending differs between languages (Alep).
Where one text is in Arabic letters, which have no capitals and few vowels, words are compared by their consonants.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from math import sqrt

from bot.answer.asked.follow_up_words import ways
from bot.answer.asked.place import without_dateline
from bot.answer.asked.question import no_names_of
from bot.answer.text.exonyms import places_shared, without_countries
from bot.answer.text.sounds import ARABIC, CAPITALS, HAN, are_comparable, in_common, script_of, transcribed
from index.domain import Article
from index.figures.dates import names_of_times
from index.text.normalise import fold

# Letters that a name and its forms in other languages share.
_SHARED = 4
# The share of the names of the one that has fewer which two reports of one event have in common, and the same between
# Arabic and other letters, where half of the names are not recognised.
_COMMON = 0.2
_COMMON_BY_SOUND = 0.1
# How many they share, for their number, by which two reports are of one event however little they say of what is asked:
# of the 147 articles found for the six questions of tests/eval/outlets.json beside the nearest one 56 of the 61 of its
# own event do, 7 of the 24 of a look-alike, none of the 62 of others.
_MOST = 0.25
_MANY = 3  # fewer are shared by chance, where an article has but a handful
# Letters of a text by which its script is told.
_SEEN = 1_000
# Fewer consonants are shared by chance.
_CONSONANTS = 3
_WORD = re.compile(r"[^\W\d_]{2,}")
_SPELT = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
# A word behind another, or behind what is elided before it.
_WITHIN = re.compile(r"(?:(?<=[\w,’'»)] )[«»„\"(]?|(?<=[dlDL]['’]|\w-))([^\W\d_]{3,})")
# "Ammar al-Selmo", "Juan de la Cruz"; overlapping, for "Bauamtsleiterin Tilda Krahn" has two pairs.
_PAIR = re.compile(
    r"(?<!\w)(?=([^\W\d_]+)[ -](?:(?:al|el|ben|bin|de|del|la|van|von|da|dos|di|du|d|O)[ '’-]){0,3}"
    r"([^\W\d_]+))"
)
_GERMAN_PLACE = re.compile(r"\b(?:in|bei|aus|von|nach|vor|um|über)\s+([A-ZÄÖÜ][^\W\d_]{3,})")
_ARABIC_WORD = re.compile(r"[\u0621-\u064a]{3,}")
_ARABIC_PREFIX = re.compile(r"^[وفبكل]?(?:ال|لل)?(?=.{3})")
_ARABIC = str.maketrans(
    {
        **dict.fromkeys("اأإآىيوةءؤئع", ""),
        "ب": "b", "ت": "t", "ث": "t", "ج": "g", "ح": "h", "خ": "k", "د": "d", "ذ": "d", "ر": "r",
        "ز": "z", "س": "s", "ش": "s", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "غ": "g", "ف": "f", "ق": "k",
        "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h",
    }
)  # fmt: skip
_LATIN = (
    ("sch", "s"),
    ("sh", "s"),
    ("ch", "k"),
    ("kh", "k"),
    ("th", "t"),
    ("ph", "f"),
    ("ck", "k"),
    ("qu", "k"),
    ("x", "ks"),
)
_LATIN_LETTERS = str.maketrans({**dict.fromkeys("aeiouywäöü", ""), "c": "k", "q": "k", "v": "f", "p": "b", "j": "g"})


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one question.

    Attributes:
        starts: Their first letters, folded.
        consonants: Their consonants; of a question in Arabic those of all its words.
        text: What they are looked for in where an article is in another script: the names, or, in letters without
            capitals, the question.
        language: The question's.
        meant: Those by which articles in other scripts are told, as `across` returns them; empty for all.
    """

    starts: frozenset[str]
    consonants: frozenset[str]
    text: str = ""
    language: str = "und"
    meant: frozenset[str] = frozenset()

    @classmethod
    def read(cls, question: str, language: str) -> "Names":
        """Read a question's names."""
        none = no_names_of(question, language)
        words = [word for word in _WORD.findall(question)[1:] if fold(word) not in none]
        names = [word for word in words if word[0].isupper() and len(word) >= _SHARED]
        consonants = _arabic_consonants(" ".join(words)) or _latin_consonants(" ".join(names))
        spelt = [word for word in _SPELT.findall(question)[1:] if word[0].isupper() and fold(word) not in none]
        text = " ".join(spelt) if script_of(question) in CAPITALS else question
        return cls(frozenset(fold(word)[:_SHARED] for word in names), consonants, text, language)

    def of(self, article: Article) -> "Names":
        """Return those of the names that an article has, all where it has none: a German noun is no name abroad."""
        if heard := self.across(article):
            starts = frozenset(start for start in self.starts if any(name.startswith(start) for name in heard))
            return replace(self, starts=starts or self.starts, meant=heard)
        starts, consonants = _latin(f"{article.title}\n{article.text}")
        consonants |= _arabic_consonants(article.text)
        return replace(
            self, starts=self.starts & starts or self.starts, consonants=self.consonants & consonants or self.consonants
        )

    def across(self, article: Article) -> frozenset[str]:
        """Return those of the names that an article in another script has; nothing of one in the same script.

        Returns:
            What sounds like one there, and the places that have other names in other languages, as in `exonyms`.
        """
        heard = _heard(self.text, self.language, f"{article.title}\n{article.text}", article.language)
        return heard & self.meant if self.meant else heard

    def known_to(self, article: Article) -> bool:
        """Tell whether an article has one of the names; a question without names is known to none."""
        if self.across(article):
            return True
        if script_of(self.text) == HAN == script_of(article.text):
            return any(name in article.title or name in article.text for name in transcribed(self.text))
        if _is_in_arabic(article.text):
            return script_of(self.text) == ARABIC and bool(self.consonants & _arabic_consonants(article.text))
        starts, consonants = _latin(f"{article.title}\n{article.text}")
        return bool(self.starts & starts if self.starts else self.consonants & consonants)

    def is_told_in(self, article: Article) -> bool:
        """Tell whether an article has one of the names, or names its place in another language of the same script."""
        if self.known_to(article):
            return True
        return bool(places_shared(self.text, self.language, article.text, article.language))

    def all_known_to(self, article: Article) -> bool:
        """Tell whether an article has each of the names as it is written; a question without names is known to none."""
        return bool(self.starts) and self.starts <= _latin(f"{article.title}\n{article.text}")[0]

    def may_be_meant_by(self, article: Article) -> bool:
        """Tell whether an article has one of the names, or there are none."""
        return not (self.starts or self.consonants) or self.known_to(article)


@lru_cache(maxsize=1 << 12)
def _heard(names: str, language: str, text: str, other_language: str) -> frozenset[str]:
    if not are_comparable(names, text):
        return frozenset()
    places = places_shared(names, language, text, other_language)
    return places | in_common(without_countries(names, language), text)


@lru_cache(maxsize=512)
def _is_in_arabic(text: str) -> bool:
    """Tell whether most letters of a text's beginning are Arabic: a quoted word makes no other text of it."""
    letters = [letter for letter in text[:_SEEN] if letter.isalpha()]
    return sum("\u0621" <= letter <= "\u064a" for letter in letters) * 2 > len(letters)


def bear_the_same_names(one: Article, other: Article) -> bool | None:
    """Tell whether two articles have as many names in common as two reports of one event have.

    Of the pairs of our samples 97 of the 98 of one event do, and 79 of 2,317 others, many of these two events of one
    place; 590 of those cannot be told.

    Returns:
        None where it cannot be told: one has no names, or one is in Arabic letters and none of them sounds the same.
    """
    if _are_in_other_letters(one, other):
        return _sound_the_same(one, other)
    ours, theirs = _names(one, other)
    fewer = min(len(ours), len(theirs))
    return len(ours & theirs) / fewer >= _COMMON if fewer else None


def bear_most_names(one: Article, other: Article) -> bool:
    """Tell whether two articles have so many of their names in common that they report one event however they put it.

    By the cosine of their sets of names, so that a long list of incidents is not taken for each of them.
    """
    if _are_in_other_letters(one, other):
        return False
    ours, theirs = _names(one, other)
    common = len(ours & theirs)
    return common >= _MANY and common >= _MOST * sqrt(len(ours) * len(theirs))


def _are_in_other_letters(one: Article, other: Article) -> bool:
    return are_comparable(one.text, other.text) or _is_in_arabic(one.text) is not _is_in_arabic(other.text)


def _names(one: Article, other: Article) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names of two articles in the same letters."""
    if one.language == other.language == "de":
        return _places(one.text), _places(other.text)
    return _written(one.text, one.language), _written(other.text, other.language)


def persons_in(sentence: str, language: str, known: str = "") -> bool | None:
    """Tell whether a sentence may name a person: two words with capitals, one after the other.

    Args:
        sentence: In any language.
        language: Of its words.
        known: A text whose names are no news.

    Returns:
        None in letters without capitals.
    """
    if sum(letter.upper() != letter.lower() for letter in sentence) * 2 <= sum(map(str.isalpha, sentence)):
        return None
    old = {fold(word)[:_SHARED] for word in _WORD.findall(known) if word[0].isupper()}
    small = ways(language).little
    pairs = (found.groups() for found in _PAIR.finditer(sentence))
    return any(
        all(word[0].isupper() and not word.isupper() and fold(word)[:_SHARED] not in old for word in pair)
        and fold(pair[0]) not in small
        for pair in pairs
    )


def knows_name(article: Article, word: str) -> bool:
    """Tell whether a word, in whatever case, is a name in an article of the same alphabet."""
    return len(word) >= _SHARED and fold(word)[:_SHARED] in _written(article.text, article.language)


def _sound_the_same(one: Article, other: Article) -> bool | None:
    """Compare two articles in two scripts by the names of one whose names have capitals."""
    spelt, heard = (one, other) if script_of(one.text) in CAPITALS else (other, one)
    names = " ".join(sorted({name for name in _capitalised(spelt.text, spelt.language) if len(name) >= _SHARED}))
    if not names or script_of(spelt.text) not in CAPITALS:
        return None
    common = in_common(names, f"{heard.title}\n{heard.text}")
    if not common and script_of(heard.text) in CAPITALS:
        return False
    return len(common) / len(names.split()) >= _COMMON_BY_SOUND or None


@lru_cache(maxsize=512)
def _written(text: str, language: str) -> frozenset[str]:
    """Return the names in a text by their first letters: capitalised words that begin no sentence, in Arabic all."""
    if _is_in_arabic(text):
        return _arabic_consonants(text)
    return frozenset(fold(word)[:_SHARED] for word in _capitalised(text, language) if len(word) >= _SHARED)


def _capitalised(text: str, language: str) -> list[str]:
    """Return the words of a text that have a capital and begin no sentence, but for months and weekdays."""
    times = names_of_times(language)
    return [word for word in _WITHIN.findall(without_dateline(text)) if word[0].isupper() and fold(word) not in times]


def _places(text: str) -> frozenset[str]:
    """Return what stands behind a preposition without an article, by its first letters: in German no common noun."""
    return frozenset(fold(word)[:_SHARED] for word in _GERMAN_PLACE.findall(text))


@lru_cache(maxsize=512)  # the same few articles are asked about again and again
def _latin(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the capitalised words of a text by their first letters, and by their consonants."""
    starts = frozenset(fold(word)[:_SHARED] for word in _WORD.findall(text) if word[0].isupper())
    return starts, _latin_consonants(text)


@lru_cache(maxsize=512)
def _arabic_consonants(text: str) -> frozenset[str]:
    # A first letter may be "and", "by" or "for", or the name's own: both are tried.
    words = [form for word in _ARABIC_WORD.findall(text) for form in {word, _ARABIC_PREFIX.sub("", word)}]
    return frozenset(bare for word in words if len(bare := _undoubled(word.translate(_ARABIC))) >= _CONSONANTS)


def _latin_consonants(text: str) -> frozenset[str]:
    words = (_latin_skeleton(word) for word in _WORD.findall(text) if word[0].isupper())
    return frozenset(word for word in words if len(word) >= _CONSONANTS)


def _latin_skeleton(word: str) -> str:
    folded = fold(word)
    for letters, sound in _LATIN:
        folded = folded.replace(letters, sound)
    return _undoubled(folded.translate(_LATIN_LETTERS))


def _undoubled(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)
