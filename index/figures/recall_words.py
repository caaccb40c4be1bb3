"""The words by which an article looks back on a number: that it was said before, or that it was wrong.

Regular expressions over whole sentences, case ignored; one entry for each of the five languages of the answers.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

_NOWHERE = r"(?!)"  # Arabic puts the number behind those whom it counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """One language's words.

    Attributes:
        had_said: Somebody had said so by then: what follows is former where an earlier day or `at_first` stands beside.
        at_first: The beginning of a story, in whatever words.
        before: What stands right before a former number ("the previous toll of", "up from").
        wrong: What makes the numbers of its sentence, or of the one before, wrong or withdrawn.
        not_this: What stands right before a number that was found wrong ("and not").
        takes_back: What an article that takes something back says in its title or its first words.
        itself: How such an article opens a sentence about what it had said.
        that: How a sentence begins that is about the number before it.
        who: How a clause begins about whom stands before it.
        part: What stands right before a number of people some of whom are told of ("one of the").
        found: What then follows where those are missing or held no more ("missing was found").
    """

    had_said: str
    at_first: str
    before: str
    wrong: str
    not_this: str
    takes_back: str
    itself: str
    that: str
    who: str
    part: str = _NOWHERE
    found: str = _NOWHERE


_ENGLISH = Looks(
    had_said=(
        r"\bhad (?:\w+ )?(?:said|spoken|put|given|reported|counted|estimated|announced|listed|confirmed|"
        r"recorded|received|"
        r"claimed|set|told|been put|been given|been reported|stood)\b|\b(?:spoke|was speaking) of\b"
        r"|\b(?:at first|initially|originally) (?:said|told|reported|announced|put|gave|estimated|counted)\b"
    ),
    at_first=(
        r"\b(?:at first|initially|originally|in the beginning|on the day of|the (?:evening|night) of|"
        r"first reports?)\b"
    ),
    before=(
        r"\b(?:previous|earlier|former|prior|preliminary)(?: \w+){0,3}? (?:of|at|from|figure|count|toll)"
        r"|\b(?:at first|first|initially|originally) (?:put|estimated|set|given|reported) at"
        r"|\b(?:revised|up|down|raised|lowered|reduced|increased|corrected|rising|rose|risen) from|"
        r"\binstead of|\brather than"
    ),
    wrong=(
        r"\b(?:was|were|is|are|be|been) (?:also )?(?:wrong|incorrect|untrue|mistaken|too high|too low|"
        r"an error|false|inaccurate)\b"
        r"|\b(?:withdr[ae]w\w*|retract\w*|disown\w*)\b.{0,40}\b(?:estimate|figure|toll|count|claim|article|"
        r"report|number)"
        r"|\bmisstated\b|\bwrongly (?:said|put|gave|reported|stated)\b"
    ),
    not_this=r"\b(?:and|but)? ?not",
    takes_back=r"\b(?:withdrawn|withdrew|retracted|retraction|correction|corrected version|corrects)\b",
    itself=r"(?:the|our|an earlier|this) (?:\w+ )?(?:article|report|story|version|dispatch)\b",
    that=r"(?:that|this|the|both|these|those) (?:figure|number|toll|count|estimate|statement|total)s?\b",
    who=r"(?:who|which|whose)\b",
    part=r"\b(?:one|two|three|four|five|six|\d+|another|several|some|most|all) of (?:the|those)",
    found=(
        r"(?:missing|trapped|stranded|hostages?|abducted|kidnapped)\b.*?\b(?:found|rescued|freed|released"
        r"|recovered|located|saved|brought (?:out|up|to safety))\b"
    ),
)
_FRENCH = Looks(
    had_said=(
        r"\bava(?:it|ient) (?:\w+ )?(?:dit|parlé|fait état|annoncé|évoqué|avancé|recensé|compté|estimé|donné|"
        r"cité|dénombré|"
        r"indiqué|été (?:estimé|annoncé|donné)e?s?)|\b(?:parlait|parlaient|comptait|comptaient|faisait état|"
        r"faisaient état|"
        r"recherchait|recherchaient|étaient|était|s'élevait|avançait|avançaient)\b"
    ),
    at_first=(
        r"\b(?:d'abord|au départ|initialement|au début|dans un premier temps|à l'origine|le (?:soir|jour|"
        r"lendemain) (?:du|de la|de l')"
        r"|au soir d)"
    ),
    before=(
        r"\b(?:précédente?|antérieure?|précédents|anciens?|ancienne)(?: \w+){0,3}? (?:de|d'|à|:)|\bau lieu de"
        r"|\b(?:d'abord|initialement|un temps|dans un premier temps) "
        r"(?:estimé|évalué|chiffré|fixé|annoncé|donné|établi)e?s? à"
        r"|\bplutôt que|\b(?:bilan|chiffre|estimation) (?:précédente?|antérieure?) (?:était )?(?:de|d')"
    ),
    wrong=(
        r"\b(?:était|étaient|est|sont) (?:aussi |également )?(?:faux|fausses?|erronée?s?|inexacte?s?|"
        r"trop (?:élevée?s?|bas|basse))\b"
        r"|\b(?:retir(?:é|e|ait)|retirée|désavou\w+)\b.{0,40}\b(?:estimation|chiffre|bilan|article)|"
        r"\bs'(?:est|étai(?:t|ent)) trompée?s?\b"
    ),
    not_this=r"\b(?:et|mais) non(?: pas)?(?: de)?|\bet pas",
    takes_back=r"\b(?:rectificatif|correction|retiré|retire|erratum|démenti)\b",
    itself=r"(?:l'|notre |cet |un )(?:article|information|dépêche|enquête)\b",
    that=r"(?:ce|ces|cette|le|les) (?:chiffre|bilan|nombre|estimation|total|information|décompte)s?\b",
    who=r"(?:qui|que|dont|lequel|laquelle)\b|qu'",
    part=r"\b(?:l['’])?(?:une?|deux|trois|quatre|cinq|six|\d+|plusieurs|certains|certaines) des",
    found=(
        r"(?:disparu|bloqué|piégé|otage|enlevé|portée?s disparu)\w*\b.*?\b(?:retrouv|secour|libér|sauv|repêch"
        r"|localis|dégag|remont)\w*"
    ),
)
_GERMAN = Looks(
    had_said=(
        r"\bhatten?\b.{0,80}\b(?:gesprochen|gemeldet|angegeben|gezählt|genannt|mitgeteilt|berichtet|beziffert|"
        r"geschätzt)\b"
        r"|\bwar(?:en)?\b.{0,60}\b(?:ausgegangen|die rede|gesprochen worden|gemeldet worden)\b|"
        r"\bsprach(?:en)? von\b|\bwar von\b"
    ),
    at_first=r"\b(?:zunächst|anfangs|ursprünglich|zu beginn|am (?:abend|tag) de[sr]|in einer ersten)\b",
    before=(
        r"\b(?:bisherigen?|früheren?|vorherigen?|vorigen?)(?: \w+){0,3}? (?:von|mit|auf)|\bnach zuvor|\bstatt|"
        r"\banstelle von"
        r"|\bvon (?:bisher|zuvor)"
    ),
    wrong=(
        r"\b(?:war|waren|ist|sind|sei|seien) (?:auch |ebenfalls )?(?:falsch|fehlerhaft|irrig|unzutreffend|"
        r"zu (?:hoch|niedrig))\b"
        r"|\b(?:zog|zogen|nahm|nahmen)\b.{0,60}\bzurück\b|\bzurückgezogen\b|\birrtümlich\b"
    ),
    not_this=r"\b(?:und )?nicht",
    takes_back=r"\b(?:korrektur|berichtigung|zurückgezogen|richtigstellung|korrigiert)\b",
    itself=r"(?:der|unser|in unserem|im) (?:artikel|bericht|beitrag|text)\b",
    that=r"(?:diese|die|beide) (?:zahl|zahlen|angabe|angaben|schätzung|bilanz)\b",
    who=r"(?:der|die|das|den|dem)\b",
    part=r"\b(?:ein(?:er|e|es)?|zwei|drei|vier|fünf|sechs|\d+|mehrere|einige) (?:der|von den)",
    found=(
        r"(?:vermisst|eingeschlossen|verschüttet|geisel|entführt)\w*\b.*?\b(?:gefunden|gerettet|befreit"
        r"|geborgen|freigelassen|entdeckt)\b"
    ),
)
_SPANISH = Looks(
    had_said=(
        r"\bhabían? (?:\w+ )?(?:dicho|hablado|cifrado|dado|contado|anunciado|informado|estimado|situado|"
        r"calculado|señalado|fijado)\b"
        r"|\b(?:hablaba|hablaban|cifraba|cifraban|contaba|contaban|calculaba|calculaban|eran)\b"
    ),
    at_first=(
        r"\b(?:al principio|en un principio|inicialmente|en un primer momento|en un inicio|la (?:noche|tarde) de[l ]"
        r"|el día de[l ]|primero se)"
    ),
    before=(
        r"\b(?:al principio|inicialmente|en un principio|primero) (?:cifrad|estimad|fijad|situad)[oa]s? en|"
        r"\b(?:anterior|previ[oa]|anteriores)(?: \w+){0,2}? (?:de|en)|\bfrente a(?: l[oa]s)?|\ben (?:vez|"
        r"lugar) de|\bdesde l[oa]s"
    ),
    wrong=(
        r"\b(?:era|eran|es|son|fue) (?:también |igualmente )?(?:errónea|erróneo|errónea|falsa|falso|"
        r"incorrecta|incorrecto|demasiado (?:alta|baja|alto|bajo))s?\b"
        r"|\b(?:retiró|retira|retirado|retiraron|desmintió)\b.{0,40}\b(?:estimación|cifra|balance|artículo|"
        r"dato|cálculo)|\bse equivoc(?:ó|aron)\b"
    ),
    not_this=r"\b(?:y|pero)? ?no",
    takes_back=r"\b(?:corrección|rectificación|retirado|retractación|fe de errores|rectifica)\b",
    itself=r"(?:el|nuestro|este) (?:artículo|informe|texto|reportaje)\b",
    that=r"(?:esa|esta|la|ese|este|el|ambas|esas|estas) (?:cifra|balance|número|estimación|dato|recuento)s?\b",
    who=r"(?:que|quien|quienes|(?:el|la|los|las) (?:que|cual|cuales)|cuyo|cuya)\b",
    part=r"\b(?:un[oa]|dos|tres|cuatro|cinco|seis|\d+|vari[oa]s|algun[oa]s) de l[oa]s",
    found=(
        r"(?:desaparecid|atrapad|rehen|secuestrad)\w*\b.*?\b(?:hallad|encontrad|rescatad|liberad|localizad"
        r"|recuperad|apareci)\w*"
    ),
)
_ARABIC = Looks(
    had_said=(
        r"(?:كان|كانت|وكان|وكانت)\b.{0,60}\bقد (?:تحدث|تحدثت|أعلن|أعلنت|ذكر|ذكرت|قال|قالت|أحصى|أحصت|أفاد|"
        r"أفادت|قدر|قدرت|سجلت|سجل)"
        r"|\b(?:كان|كانت|وكان|وكانت) (?:تتحدث|يتحدث)"
    ),
    at_first=r"(?:في البداية|في البدء|أول الأمر|بداية الأمر|مساء يوم|في حصيلة أولى)",
    before=r"(?:السابقة|السابق|سابقة|سابق)(?: \w+){0,2}|بدلا من|بدل|مقابل",
    wrong=(
        r"(?:خاطئ|خاطئة|غير صحيح|غير صحيحة|خطأ|مبالغا فيه)|\b(?:سحب|سحبت|تراجع|تراجعت)\b.{0,40}(?:تقدير|حصيلة|"
        r"رقم|عدد|مقال)"
    ),
    not_this=r"(?:،|\b)\s?(?:و)?(?:لا|وليس|ليس)",
    takes_back=r"(?:تصحيح|سحب مقال|استدراك|تراجع)",
    itself=r"(?:المقال|مقالنا|تقريرنا|الخبر)\b",
    that=r"(?:هذا|هذه|ذلك|تلك) (?:الرقم|الحصيلة|العدد|التقدير|الأرقام)",
    who=r"(?:الذي|التي|الذين)\b",
)
_LOOKS = {"en": _ENGLISH, "fr": _FRENCH, "de": _GERMAN, "es": _SPANISH, "ar": _ARABIC}
# From "the previous toll of" to its number.
_TO_NUMBER = r"\W+(?:[^\W\d]+\W+){0,3}?$"


class Recall:
    """The expressions of one language, compiled."""

    def __init__(self, looks: Looks) -> None:
        self.had_said = _compiled(looks.had_said)
        self.at_first = _compiled(looks.at_first)
        self.before = _compiled(f"(?:{looks.before}){_TO_NUMBER}")
        self.wrong = _compiled(looks.wrong)
        self.not_this = _compiled(rf"(?:{looks.not_this})\W+$")
        self.takes_back = _compiled(looks.takes_back)
        self.itself = _compiled(looks.itself)
        self.that = _compiled(looks.that)
        self.who = _compiled(looks.who)
        self.part = _compiled(rf"(?:{looks.part})\W+$")
        self.found = _compiled(rf"\W+(?:\w+ ){{0,2}}?(?:{looks.found})")
        # Most sentences have none of these and are passed over at the cost of one search.
        self.any = _compiled(
            "|".join(f"(?:{each})" for each in (looks.had_said, looks.before, looks.wrong, looks.not_this, looks.part))
        )


@lru_cache(maxsize=len(_LOOKS))
def recall(language: str) -> Recall | None:
    """Return the expressions of a language, None where there are none."""
    return Recall(_LOOKS[language]) if language in _LOOKS else None


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
