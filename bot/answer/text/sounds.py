"""Names by how they sound, across scripts: Kharkiv is Харьков, خاركيف and 哈尔科夫. What they mean is for `exonyms`.

Words whose consonants fall into the same classes are romanised and compared letter by letter, since a script writes
some sounds alike (p and b in Arabic, r and l in Chinese) and leaves others out.
"""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Final

from anyascii import anyascii

LATIN, CYRILLIC, ARABIC, HAN = "LATIN", "CYRILLIC", "ARABIC", "CJK"
# The scripts whose names can be told; of others nothing is known.
KNOWN: Final = frozenset({LATIN, CYRILLIC, ARABIC, HAN})
CAPITALS: Final = frozenset({LATIN, CYRILLIC})  # the scripts that write names with one
# Letters of a text by which its script is told.
_SEEN = 1_000
_SHORTEST = 4  # letters of a name, but in Chinese
_KEPT = 512  # texts: the same few are asked about again and again

_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
# "l'Ukraine", "d'Alep"
_ELIDED = re.compile(r"^[dljmnst]['’](?=[^\W\d_]{2})", re.IGNORECASE)
# Endings of cases that have a consonant: "под Харьковом".
_CYRILLIC_ENDING = re.compile(r"(?<=\w{3})(?:[оеыи]м|[оеу]й|ою|[ая]х|[ая]ми?|[ое]го|[ое]му)$")
_ARABIC_WORD = re.compile(r"[\u0621-\u064a]{3,}")
_ARABIC_PREFIX = re.compile(r"^[وفبكل]?(?:ال|لل)?(?=.{3})")
# How these are read in names, where anyascii has another reading; each by a character that is read so.
_SPELLINGS: Final = str.maketrans(
    {
        "重": "崇",
        "厦": "下",
        "长": "常",
        "藏": "脏",
        "都": "督",
        "勒": "乐",
        "蚌": "泵",
        "颇": "坡",
        "柏": "伯",
        **dict.fromkeys("اأآىة", "a"),
        "إ": "i",
    }
)
# What foreign names are written with: what two Chinese names of countries and cities in CLDR have in common, and some
# more from the same custom, but no common word ("中", "和").
_RUN: Final = re.compile(
    "[丁丹丽乌乔亚亨京什仁伊伍休伦伯佛佩俄克兰兹冈凯列切刚利加努劳勃勒博卜卡卢卧厄及古吉吕哈哥唐喀图圣坎坡坦埃埔城基堡塔塞墨士夏多夫奇奈"
    "奎奥姆威娃娄娜孟宁安密察尔尤尼岑巴布希帕干库康延廷弗彭彼得德怀恩慕戈戴托扎扬拉拜拿捷提摩撒敦斐斯日昂普曼朗木本朱杜杰林果柏"
    "查柯柳柴根格桑梅梵森楚欣欧比毛汉汤汶沃沙法波泰泽津洛洪派济浦涅温满滕澳热烈爱特狄玛珀珠班理琳琼瑙瑞瑟瓜瓦甘登皮盖盾科秘"
    "穆窝立符米约纳纽绍维缅罕罗耶聂肯胡胥腊腾舍艾芒芝芬苏若英茨茹荷莉莎莫莱莲菲萄萨葛蒂蒙蓬蓝薇蕾衣西让诺谢贝费贾赖赛赞赫路辅辛"
    "达迈迦迪途逊道那邦邓里鄂金钦锡门阿陀陶隆雅雷霍靡韦韩顿颇马鲁鲍麦黎黑默齐龙]{2,}"
)
_LONGEST_RUN = 8  # characters of one name
_SYLLABLES = 2  # of a Chinese name, at least
_FEWEST = 2  # consonants
# How far apart two words may be that share two consonants, three, four and more. Of CLDR's cities of one word in
# English .83 are found in Russian so, .73 in Arabic, .48 in Chinese; of random pairs of them 3, 5 and 104 in 100,000.
# A name of our questions about Arabic and Chinese paragraphs (`cross`) is found in .008 and .004 of other paragraphs.
_LIMITS: Final = {CYRILLIC: (0.1, 0.12, 0.2), ARABIC: (0.02, 0.08, 0.15), HAN: (0.06, 0.075, 0.15)}

_SOUND = re.compile(r"shch|tsch|dsch|sch|tch|dzh|dj|sh|ch|zh|kh|gh|th|dh|ph|ts|tz|ck|qu|ng|[a-z]")
_VOWELS: Final = frozenset("aeiouy")
# The classes that a sound may be heard as; "-" where it may be left out.
_CLASSES: Final[Mapping[str, tuple[str, ...]]] = {
    sound: tuple(classes.replace("-", "") for classes in heard.split())
    for heard, sounds in {
        "S": "shch tsch dsch sch tch sh ts tz s z", "S J": "dzh dj zh", "S K TS": "ch", "K": "gh ck qu k q c",
        "K J": "g",
        "K H -": "kh", "- H K": "h", "J S -": "j", "KS S": "x", "T S": "th dh", "T": "t d", "P": "p b", "F": "ph f v",
        "F -": "w", "N NK": "ng", "N": "n", "M": "m", "L": "l", "R": "r",
    }.items()
    for sound in sounds.split()
}  # fmt: skip
_SOFT: Final[Mapping[str, tuple[str, ...]]] = {"c": ("S",), "g": ("K", "J", "S")}  # before e, i and y
_MOST_KEYS = 48
_ARABIC_CLASSES: Final = {
    letter: heard
    for heard, letters in {
        "": "اأإآىيوةءؤئع", "P": "ب", "T": "تثدذضط", "J": "ج", "H": "حه", "K": "خغقك", "R": "ر", "S": "زسشصظ",
        "F": "ف", "L": "ل", "M": "م", "N": "ن",
    }.items()
    for letter in letters
}  # fmt: skip
_ARABIC: Final = {ord(letter): heard for letter, heard in _ARABIC_CLASSES.items()}
_ARABIC_IN_CHINESE: Final = {code: heard.replace("R", "L") for code, heard in _ARABIC.items()}
_PINYIN_CLASSES: Final = {
    initial: heard
    for heard, initials in {
        "S": "zh ch sh z c s x q", "J": "j", "K": "g k", "H": "h", "P": "b p", "T": "d t", "F": "f w", "M": "m",
        "N": "n", "L": "l r",
    }.items()
    for initial in initials.split()
}  # fmt: skip
_DOUBLED = re.compile(r"([^ ])\1+")
_SYLLABLE = re.compile(r"(?P<initial>zh|ch|sh|[bpmfdtnlgkhjqxrzcsw])?[aeiouyv]+(?P<final>ng?|r)?")

# Sounds of one class that most scripts tell apart, by groups.
_GROUPS: Final = {
    sound: group
    for group in ("k q c ck qu", "g gh", "kh h", "s c ts tz", "z", "sh sch ch shch tch tsch x", "zh j dj dzh dsch",
                  "t th", "d dh", "p", "b", "f ph", "v w")
    for sound in group.split()
}  # fmt: skip
_ONE_IN_ARABIC: Final = frozenset({"p", "b"})
_NEAR_VOWELS: Final = frozenset(map(frozenset, ("ei", "ou", "ao", "ae", "iy", "ey", "wu", "wo")))


@lru_cache(maxsize=_KEPT)
def script_of(text: str) -> str:
    """Return the script of most letters of a text's beginning, by its name in Unicode: a quoted word makes no other."""
    letters = Counter(filter(str.isalpha, text[:_SEEN]))
    scripts: Counter[str] = Counter()
    for letter, times in letters.items():
        scripts[unicodedata.name(letter, "?").split(maxsplit=1)[0]] += times
    return scripts.most_common(1)[0][0] if scripts else ""


def are_comparable(one: str, other: str) -> bool:
    """Tell whether two texts are in two scripts whose names can be held against each other."""
    scripts = {script_of(one), script_of(other)}
    return len(scripts) == 2 and scripts <= KNOWN


def in_common(one: str, other: str) -> frozenset[str]:
    """Return the names of one text, romanised, that sound like a name of another, in another script.

    A name is a word with a capital, in Arabic any word, in Chinese what looks transcribed or reads exactly like it.
    """
    poorer = _poorer(script_of(one), script_of(other))
    ours, theirs = _heard(one, poorer), _heard(other, poorer)
    found = {
        word
        for classes in ours.keys() & theirs.keys()
        for word in ours[classes]
        if any(_is_near(word, each, len(classes), poorer) for each in theirs[classes])
    }
    if poorer == HAN:
        found |= _spelt_out(one, other) if script_of(other) == HAN else _spelt_out(other, one)
    return frozenset(found)


def transcribed(text: str) -> frozenset[str]:
    """Return the foreign names of a Chinese text, as far as what they are written with tells them."""
    return frozenset(_RUN.findall(text))


def _poorer(one: str, other: str) -> str:
    """Return that of two scripts which tells fewer sounds apart."""
    return next((script for script in (HAN, ARABIC) if script in {one, other}), CYRILLIC)


@lru_cache(maxsize=_KEPT)
def _heard(text: str, poorer: str) -> Mapping[str, frozenset[str]]:
    """Return a text's names by each sequence of classes that they may be heard as, beside a script at least so poor."""
    script = script_of(text)
    if script == HAN:
        return _by_classes(_runs(text), _PINYIN)
    if script == ARABIC:
        return _by_classes(_arabic_forms(text), _ARABIC_IN_CHINESE if poorer == HAN else _ARABIC)
    found: dict[str, set[str]] = defaultdict(set)
    for word in map(_romanised, _capitalised(text)):
        for classes in _classes(word, poorer):
            found[classes].add(word)
    return _told_by(found)


def _by_classes(words: Iterable[str], table: Mapping[int, str]) -> Mapping[str, frozenset[str]]:
    """Return words by their classes, told letter by letter, all at once: an article has hundreds."""
    listed = list(dict.fromkeys(words))
    heard = _undoubled(" ".join(listed).translate(table)).split(" ") if listed else []
    found: dict[str, set[str]] = defaultdict(set)
    for word, classes in zip(listed, heard, strict=True):
        found[classes].add(word)
    return _told_by(found)


def _told_by(found: Mapping[str, set[str]]) -> Mapping[str, frozenset[str]]:
    return {classes: frozenset(words) for classes, words in found.items() if len(classes) >= _FEWEST}


def _capitalised(text: str) -> list[str]:
    words = (_ELIDED.sub("", word) for word in _WORD.findall(text) if not word.islower())
    forms = (form for word in words if word[0].isupper() for form in {word, _CYRILLIC_ENDING.sub("", word)})
    return [form for form in forms if len(form) >= _SHORTEST]


def _arabic_forms(text: str) -> set[str]:
    """Return the words of an Arabic text. A first letter may be "and", "by" or "for", or the name's own: both."""
    return {form for word in _ARABIC_WORD.findall(text) for form in (word, _ARABIC_PREFIX.sub("", word))}


def _runs(text: str) -> Iterator[str]:
    """Yield every part of what looks transcribed in a Chinese text."""
    for run in dict.fromkeys(_RUN.findall(text)):
        for first in range(len(run) - 1):
            for last in range(first + 2, min(len(run), first + _LONGEST_RUN) + 1):
                yield run[first:last]


@lru_cache(maxsize=1 << 14)
def _romanised(word: str) -> str:
    return re.sub(r"[^a-z]", "", anyascii(word.translate(_SPELLINGS)).lower())


class _Pinyin(dict[int, str]):
    """How each character is heard, worked out when it is first met: 尔 (er) is L, 林 (lin) LN, 阿 (a) nothing."""

    def __missing__(self, code: int) -> str:
        self[code] = heard = _syllable_classes(_romanised(chr(code))) if _is_han(code) else chr(code)
        return heard


class _Reading(dict[int, str]):
    """How each character reads, with a capital: 贵州 is GuiZhou. Anything else parts what it stands between."""

    def __missing__(self, code: int) -> str:
        self[code] = reading = _romanised(chr(code)).capitalize() if _is_han(code) else " "
        return reading


def _is_han(code: int) -> bool:
    return 0x4E00 <= code <= 0x9FFF


def _syllable_classes(syllable: str) -> str:
    found = _SYLLABLE.fullmatch(syllable)
    if not found:
        return ""
    first = "" if syllable == "wu" else _PINYIN_CLASSES.get(found["initial"] or "", "")
    return first + {"r": "L", "n": "N", "ng": "N"}.get(found["final"] or "", "")


@lru_cache(maxsize=1 << 14)
def _classes(word: str, poorer: str) -> frozenset[str]:
    """Return the sequences of classes that a romanised word may be heard as."""
    found = [""]
    for sound in _SOUND.finditer(word):
        following = word[sound.end() : sound.end() + 1]
        heard = _heard_as(sound[0], following, poorer)
        found = [known + each for known in found for each in heard][:_MOST_KEYS]
    return frozenset(map(_undoubled, found))


def _heard_as(sound: str, following: str, poorer: str) -> tuple[str, ...]:
    """Return the classes of a sound before another."""
    if poorer == HAN and (heard := _heard_in_chinese(sound, following)):
        return heard
    if following and following in "eiy":
        return _SOFT.get(sound) or _CLASSES.get(sound, ("",))
    return _CLASSES.get(sound, ("",))


def _heard_in_chinese(sound: str, following: str) -> tuple[str, ...]:
    """Return the classes of what Chinese writes otherwise than other scripts; nothing for the rest."""
    is_open = following in _VOWELS
    match sound:
        case "r":
            return ("L",) if is_open else ("L", "")
        case "m" if not is_open:
            return ("M", "N", "")
        case "q":
            return ("K", "S")
        case "k" if is_open:
            return ("K", "J")
    return ()


def _undoubled(classes: str) -> str:
    return _DOUBLED.sub(r"\1", classes)


def _spelt_out(spelt: str, chinese: str) -> set[str]:
    """Return the words that are some characters' reading, letter by letter: Guizhou in 贵州省."""
    reading = chinese.translate(_READING)
    words = map(_romanised, _arabic_forms(spelt) if script_of(spelt) == ARABIC else _capitalised(spelt))
    return {word for word in words if _is_read_in(reading, reading.lower(), word)}


def _is_read_in(reading: str, folded: str, word: str) -> bool:
    """Tell whether a word is what two or more whole syllables read as."""
    first = folded.find(word)
    while first >= 0:
        last = first + len(word)
        syllables = sum(map(str.isupper, reading[first:last]))
        if reading[first].isupper() and not reading[last : last + 1].islower() and syllables >= _SYLLABLES:
            return True
        first = folded.find(word, first + 1)
    return False


def _is_near(one: str, other: str, shared: int, poorer: str) -> bool:
    """Tell whether two words that share so many consonants are near enough to be one name."""
    if _ARABIC_WORD.match(one):
        one, other = other, one
    limits = _LIMITS[poorer]
    return _away(_romanised(one), _romanised(other), poorer) <= limits[min(shared, len(limits) + 1) - _FEWEST]


@lru_cache(maxsize=1 << 14)
def _away(one: str, other: str, poorer: str) -> float:
    """Return how far two romanised words, in Arabic the second, are apart: what is changed, for each sound."""
    ours, theirs = _SOUND.findall(one), _SOUND.findall(other)
    trill = 0.3 if poorer == HAN else 1.0
    ours_left = _left_out(ours, 0.4 if poorer == CYRILLIC else 0.1, trill)
    theirs_left = _left_out(theirs, 0.1 if poorer == HAN else 0.4, trill)
    row = list(accumulate(theirs_left, initial=0.0))
    for sound, left in zip(ours, ours_left, strict=True):
        below = [row[0] + left]
        for j, each in enumerate(theirs):
            changed = row[j] + _unlike(sound, each, poorer)
            below.append(min(changed, row[j + 1] + left, below[j] + theirs_left[j]))
        row = below
    return row[-1] / max(len(ours), len(theirs), 1)


def _left_out(sounds: list[str], vowel: float, trill: float) -> list[float]:
    """Return what it costs to leave out each sound: little for what is doubled, or not written in that script."""
    costs = {**dict.fromkeys((*_VOWELS, "w"), vowel), "h": 0.3, "r": trill}
    return [
        0.05 if sound == before and sound not in _VOWELS else costs.get(sound, 1.0)
        for before, sound in pairwise(["", *sounds])
    ]


def _unlike(one: str, other: str, poorer: str) -> float:
    """Return how far two sounds are apart, 0..1."""
    if one == other:
        return 0.0
    if {one, other} <= _VOWELS | {"w"}:
        return (0.0 if poorer == ARABIC else 0.15) if frozenset((one, other)) in _NEAR_VOWELS else 0.35
    ours, theirs = ({*_CLASSES.get(sound, ())} - {""} for sound in (one, other))
    if poorer == HAN:
        return 0.1 if ours | theirs <= {"L", "R"} or ours & theirs else 1.0
    if not ours & theirs:
        return 1.0
    is_one = _GROUPS.get(one) == _GROUPS.get(other) or (poorer == ARABIC and {one, other} <= _ONE_IN_ARABIC)
    return 0.0 if is_one else 0.25


_PINYIN: Final = _Pinyin()
_READING: Final = _Reading()
