"""How five languages go on with a conversation: "and …", "who says so?", "there"; and how they ask for a count.

A list is one string, its entries parted by commas. Case and accents do not matter. What counts the dead or names a day
is not in here; those are `index.figures`' tables.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from index.domain import Counted
from index.text.function_words import FUNCTION_WORDS
from index.text.normalise import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language's words.

    Attributes:
        joins: What opens a text that goes on with what was said before.
        is_glued: Whether such a word is written together with the next one (Arabic "و").
        questions: Words that ask for something other than a number.
        anaphors: Words for what was spoken of before.
        little: What may stand in a short question beside them and names nothing, function words apart.
        places: Prepositions of place.
        prepositions: The others that tie what is spoken of to a question: "how many died *after* the flood".
        genitives: Those of them that tie a noun to a noun only ("the toll *of* the flood").
        articles: What may stand between a preposition and its noun, or is both in one ("du").
        persons: Words for the two who talk: what is asked of them is no question about the news.
        who_says: Whole questions for who says so; a regular expression over folded text without punctuation.
        count: How each kind is asked for.
        question: A question, made of its words.
    """

    joins: str
    is_glued: bool = False
    questions: str
    anaphors: str
    little: str
    places: str
    prepositions: str
    genitives: str
    articles: str
    persons: str
    who_says: str
    count: Mapping[Counted, str]
    question: str = "{}?"


_ENGLISH = Words(
    joins="and what about, and how about, what about, how about, and, but, so",
    questions="when, where, why, who, whom, whose, how, what, which",
    anaphors="it, that, this, there, they, them, these, those, he, she, him, her, then",
    little=(
        "happen, happened, happening, take, took, place, occur, occurred, exactly, precisely, please, else, say, says, "
        "said, start, begin, began, started, come, called, responsible, not, will, would, could, can, done, go, ok, "
        "okay, all, end, still, many, according, total, any, cause, reason, next"
    ),
    places="in, at, near, off, around, outside, inside",
    prepositions="of, on, to, from, after, during, before, with, by, for, over, about, against, since, under, between",
    genitives="of",
    articles="the, a, an",
    persons="i, you, we, me, us, your, my",
    who_says=(
        r"(?:and |but |so )?(?:(?:who|which source)(?: exactly)? (?:says?|said|claims?|claimed|reports?|reported|"
        r"counts?|counted|told you)(?: so| that| this| it)?|says who|(?:according|says) to whom?|who is (?:it )?saying "
        r"(?:so|that|this)|(?:what|which|who) (?:is|are|was|were) (?:the|your) (?:source|sources)"
        r"|(?:your |the )?sources?"
        r"|whose (?:figures?|numbers?|words|claims?) (?:is|are) (?:it|that|this|these|those|they)"
        r"|where (?:does|did|do) (?:that|this|it|these|those|they)(?: figures?| numbers?)? come from|how do you know"
        r"(?: that| this)?)"
    ),
    count={
        Counted.DEAD: "how many dead",
        Counted.INJURED: "how many injured",
        Counted.MISSING: "how many missing",
        Counted.DISPLACED: "how many displaced",
        Counted.ARRESTED: "how many arrested",
        Counted.RESCUED: "how many rescued",
        Counted.AFFECTED: "how many people",
    },
)

_FRENCH = Words(
    joins="et qu'en est-il, qu'en est-il, et pour ce qui est, et concernant, et quant, et pour, et, mais, ou sinon",
    questions="quand, où, pourquoi, qui, comment, que, quoi, qu, quel, quelle, quels, quelles",
    anaphors=(
        "ça, cela, ceci, là, y, en, il, ils, elle, elles, ce, ceux, celles, alors, l, lui, leur, est-ce, a-t-il, "
        "a-t-elle, était-ce, ont-ils, ont-elles"
    ),
    little=(
        "arrivé, arrivée, passé, passe, produit, produite, est, était, exactement, précisément, donc, eu, lieu, fait, "
        "faits, faite, faites, causé, causés, causée, s'il, plaît, svp, au, juste, dit, t, n, pas, responsable, "
        "commencé, tout, total, encore, compte, on, selon, d'après, cause, raison"
    ),
    places="à, au, aux, en, dans, près de, vers, chez, sur",
    prepositions="de, du, des, d', après, lors, pendant, avant, par, pour, contre, avec, depuis, entre, sous",
    genitives="de, du, des, d'",
    articles="le, la, les, l', un, une, du, des, l, d, ce, cette, ces, au, aux",
    persons="je, tu, vous, nous, moi, toi, me, te",
    who_says=(
        r"(?:et |mais )?(?:qui (?:(?:le |l )?(?:dit|affirme|pretend|avance|rapporte|annonce)|a dit)(?: ca| cela| ceci)?"
        r"|qui est ce qui (?:le )?dit(?: ca| cela)?|(?:selon|d apres) (?:qui|quelle source|quelles sources)"
        r"|(?:quelle est (?:la|ta|votre) source|quelles sont (?:les|tes|vos) sources)"
        r"|(?:la |ta |votre |tes |vos |les )?sources?"
        r"|d ou (?:ca|cela|viennent ces chiffres|vient ce chiffre)(?: vient)?(?: il)?"
        r"|comment le (?:sais tu|savez vous)|c est qui qui (?:le )?dit(?: ca)?)"
    ),
    count={
        Counted.DEAD: "combien de morts",
        Counted.INJURED: "combien de blessés",
        Counted.MISSING: "combien de disparus",
        Counted.DISPLACED: "combien de déplacés",
        Counted.ARRESTED: "combien de personnes arrêtées",
        Counted.RESCUED: "combien de personnes secourues",
        Counted.AFFECTED: "combien de personnes",
    },
    question="{} ?",
)

_GERMAN = Words(
    joins="und was ist mit, und wie ist es mit, was ist mit, wie sieht es aus mit, und, aber, und wie steht es um",
    questions=(
        "wann, wo, warum, weshalb, wieso, wer, wem, wen, wessen, wie, was, womit, wodurch, woran, woher, wohin, "
        "welche, welcher, welches"
    ),
    anaphors="da, dort, das, dies, dieser, es, er, sie, ihm, ihr, damals, denn, dabei, daran, davon, dafür, dann, das",
    little=(
        "passiert, passierte, geschah, geschehen, geschieht, genau, bitte, war, waren, gab, gibt, kam, sich, ereignet, "
        "ereignete, wurde, wurden, sagt, sagte, schuld, verantwortlich, begann, nicht, noch, insgesamt, so, forderte, "
        "forderten, kamen, dazu, mal, eigentlich, laut, "
        "ursache, grund"
    ),
    places="in, im, bei, nahe, vor, aus",
    prepositions=(
        "am, an, auf, von, vom, nach, beim, während, durch, mit, zu, zum, zur, über, seit, gegen, für, um, unter"
    ),
    genitives="von, vom",
    articles="der, die, das, dem, den, des, ein, eine, einer, eines, einem, einen, im, am, beim, vom, zum, zur",
    persons="ich, du, wir, mir, dir, mich, dich, euch, uns",
    who_says=(
        r"(?:und |aber )?(?:wer (?:sagt|sagte|behauptet|behauptete|meldet|meldete|berichtet|berichtete)"
        r"(?: das| dies| so was| so etwas)?"
        r"|wer hat (?:das|dies) (?:gesagt|behauptet|gemeldet)|(?:laut|nach) wem|wessen angaben sind das"
        r"|(?:was|wer) (?:ist|sind) (?:die|deine|ihre) quellen?|(?:die |deine |ihre )?quellen?(?:angabe)?"
        r"|woher (?:stammt|kommt|stammen|kommen) (?:das|dies|die zahlen?|diese zahlen?|die angaben?)"
        r"|woher (?:weisst du|wissen sie) das|nach wessen angaben)"
    ),
    count={
        Counted.DEAD: "wie viele Tote",
        Counted.INJURED: "wie viele Verletzte",
        Counted.MISSING: "wie viele Vermisste",
        Counted.DISPLACED: "wie viele Vertriebene",
        Counted.ARRESTED: "wie viele Festgenommene",
        Counted.RESCUED: "wie viele Gerettete",
        Counted.AFFECTED: "wie viele Menschen",
    },
)

_SPANISH = Words(
    joins="y qué hay de, y qué pasa con, qué hay de, qué pasa con, y en cuanto a, y, e, pero",
    questions="cuándo, dónde, por qué, quién, quiénes, cómo, qué, cuál, cuáles",
    anaphors="eso, esto, ello, allí, ahí, allá, entonces, él, ella, ellos, ellas, lo, ese, esa",
    little=(
        "pasó, pasa, ocurrió, ocurre, sucedió, sucede, fue, era, hubo, exactamente, por, favor, dejó, causó, "
        "resultaron, quedaron, dijo, dice, empezó, comenzó, responsable, no, total, todavía, culpa, tuvo, lugar, qué, "
        "murió, según, causa, motivo"
    ),
    places="en, cerca de, junto a",
    prepositions="a, al, de, del, tras, durante, por, con, sobre, desde, contra, antes, después, para, entre, ante",
    genitives="de, del",
    articles="el, la, los, las, un, una, unos, unas, del, al",
    persons="yo, tú, usted, ustedes, nosotros, me, te",
    who_says=(
        r"(?:y |pero )?(?:(?:quien|quienes) (?:lo )?(?:dice|dicen|dijo|dijeron|afirma|afirman|asegura)(?: eso| esto)?"
        r"|segun (?:quien|quienes|que fuente)|(?:cual es|cuales son) (?:la|las|tu|tus|su|sus) fuentes?"
        r"|(?:la |las |tu |tus |su |sus )?fuentes?"
        r"|de donde (?:sale|salen|viene|vienen)(?: eso| esto| esa cifra| esas cifras)?"
        r"|como lo (?:sabes|sabe)|de quien (?:es|son) (?:esa|esas|la|las) cifras?)"
    ),
    count={
        Counted.DEAD: "cuántos muertos",
        Counted.INJURED: "cuántos heridos",
        Counted.MISSING: "cuántos desaparecidos",
        Counted.DISPLACED: "cuántos desplazados",
        Counted.ARRESTED: "cuántos detenidos",
        Counted.RESCUED: "cuántos rescatados",
        Counted.AFFECTED: "cuántas personas",
    },
    question="¿{}?",
)

_ARABIC = Words(
    joins="وماذا عن, ماذا عن, وماذا بشأن, ولكن, لكن, و",
    is_glued=True,
    questions="متى, أين, لماذا, من, كيف, ما, ماذا, هل, لم",
    anaphors="ذلك, هذا, هذه, تلك, هناك, هو, هي, هم, بذلك, عنه, عنها, منهم, فيه, فيها, حينها, عندها",
    little=(
        "حدث, وقع, حصل, جرى, كان, كانت, بالضبط, تحديدا, فضلك, بلغ, قال, يقول, المسؤول, إذن, وقعت, حدثت, بدأ, "
        "عدد, كم, كل, بحسب, السبب, سبب"
    ),
    places="في, ب, قرب, قبالة, عند",
    prepositions="من, على, إلى, عن, مع, بعد, قبل, خلال, منذ, بين, جراء, إثر, بسبب, أثناء, ل",
    genitives="من",
    articles="",
    persons="أنا, أنت, نحن",
    who_says=(
        r"و?(?:من (?:قال|يقول|ذكر|أعلن|يؤكد|أكد|اعلن|اكد)(?: (?:ذلك|هذا))?|(?:بحسب|وفقا ل|حسب|وفق|نقلا عن)\s?من"
        r"|(?:ما|من) (?:هو |هي )?(?:ال)?(?:مصدر|مصادر)(?: ذلك| هذا| هذه الارقام| هذا الرقم|ك|كم)?"
        r"|(?:ال)?(?:مصدر|مصادر)(?:ك|كم)?"
        r"|من اين (?:هذا|ذلك|هذه الارقام|جاء(?:ت)? (?:هذا|ذلك|هذه))(?: الرقم| الارقام)?"
        r"|كيف (?:عرفت|تعرف)(?: ذلك| هذا)?)"
    ),
    count={
        Counted.DEAD: "كم عدد القتلى",
        Counted.INJURED: "كم عدد الجرحى",
        Counted.MISSING: "كم عدد المفقودين",
        Counted.DISPLACED: "كم عدد النازحين",
        Counted.ARRESTED: "كم عدد المعتقلين",
        Counted.RESCUED: "كم عدد الناجين",
        Counted.AFFECTED: "كم عدد الأشخاص",
    },
    question="{}؟",
)

_WORDS = {"en": _ENGLISH, "fr": _FRENCH, "de": _GERMAN, "es": _SPANISH, "ar": _ARABIC}
LANGUAGES = tuple(_WORDS)

_PUNCTUATION = re.compile(r"[^\w\s]+|_")


class Ways:
    """One language's words, made ready: folded sets, and expressions compiled."""

    def __init__(self, language: str, words: Words) -> None:
        self.language = language
        self.count = words.count
        self.is_glued = words.is_glued
        self.questions = _set(words.questions)
        self.anaphors = _set(words.anaphors)
        self.places = _set(words.places)
        self.prepositions = self.places | _set(words.prepositions)
        self.genitives = _set(words.genitives)
        self.articles = _set(words.articles)
        self.persons = _set(words.persons)
        self.little = _set(words.little) | self.anaphors | self.prepositions | self.articles | FUNCTION_WORDS[language]
        self._question = words.question
        self._joins = [_opening(join, glued=words.is_glued) for join in _longest_first(words.joins)]
        self._who_says = re.compile(fold(words.who_says))

    def question(self, words: str) -> str:
        """Make a question of its words: a capital before them, the marks around them."""
        return self._question.format(words[:1].upper() + words[1:])

    def unjoined(self, text: str) -> str | None:
        """Return what follows the words that tie a text to the one before; None where there are none."""
        return next((text[found.end() :] for join in self._joins if (found := join.match(text))), None)

    def asks_who_says(self, text: str) -> bool:
        """Tell whether a text asks for nothing but who says so."""
        return self._who_says.fullmatch(" ".join(_PUNCTUATION.sub(" ", fold(text)).split())) is not None


@lru_cache(maxsize=len(_WORDS))
def ways(language: str) -> Ways:
    """Return a language's words, the English ones where there are none."""
    known = language if language in _WORDS else "en"
    return Ways(known, _WORDS[known])


def _set(listed: str) -> frozenset[str]:
    return frozenset(word for entry in listed.split(",") for word in fold(entry).replace("'", " ").split())


def _longest_first(listed: str) -> Iterable[str]:
    return sorted((entry.strip() for entry in listed.split(",")), key=len, reverse=True)


def _opening(join: str, *, glued: bool) -> re.Pattern[str]:
    """Return what a text looks like that begins with these words."""
    said = r"\s+".join(re.escape(word).replace("'", "['’]") for word in join.split())
    end = "(?=[^\\W\\d_]{2})" if glued and len(join) == 1 else r"\b[\s,:]*"
    return re.compile(rf"\W*{said}{end}", re.IGNORECASE)
