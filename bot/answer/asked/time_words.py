"""How five languages ask for the first toll, for a toll as it was known, and for how things stand now.

Regular expressions over a question, case ignored. The days themselves are `index.figures.dates`'.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from babel.dates import get_day_names

from index.text.normalise import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Cues:
    """One language's words.

    Attributes:
        first: The toll that was given first, or on the day itself.
        known: What was known, announced or counted then: with it "on Tuesday" is when it was said.
        later: Days after the event; `n` is how many, "the day after" has none.
        tomorrow: The day after the question's.
        now: How things stand now: what is older than some days has to be called old.
    """

    first: str
    known: str
    later: str
    tomorrow: str
    now: str


_ENGLISH = Cues(
    first=(
        r"\b(?:first|initial|earliest|original)(?: \w+){0,2} (?:toll|count|figure|estimate|report|number|tally)s?\b"
        r"|\b(?:at first|initially|originally)\b|\b(?:on|that) (?:the )?(?:same |very |first )?day (?:of|the|"
        r"that|it)\b"
        r"|\bon the (?:same|first) day\b|\bwhen (?:it|the news) first\b"
    ),
    known=(
        r"\b(?:toll|tally|count|known|announced|reported|confirmed|counted|figures?|estimates?|spoken of|"
        r"put at|stand|stood)\b"
    ),
    later=(
        r"\b(?:the|a|one) day (?:after|later)\b|\bthe (?:next|following) day\b|\b(?P<n>\w+) days (?:after|"
        r"later|on|into)\b"
    ),
    tomorrow=r"(?-i:\btomorrow\b|^Tomorrow\b)",  # with a capital it is of a name: "The Day after Tomorrow"
    now=(
        r"\b(?:now|today|tonight|currently|at present|still|so far|to date|until now|latest|newest|"
        r"most recent|current|up to now"
        r"|(?:are|is|remain|remains)(?: \w+){0,2} (?:missing|injured|dead|trapped|wounded|displaced|homeless|"
        r"detained)"
        r"|(?:have|has)(?: \w+){0,4} (?:died|been|killed|lost|perished))\b"
    ),
)
_FRENCH = Cues(
    first=(
        r"\b(?:premiers?|premières?|tout premier)(?: \w+){0,2} (?:bilan|chiffre|décompte|estimation|nombre|"
        r"annonce)s?\b"
        r"|\bbilan (?:initial|provisoire)\b|\b(?:d'abord|au départ|initialement|dans un premier temps)\b"
        r"|\ble jour (?:même|où|du|de la|de l')|\ble même jour\b"
    ),
    known=(
        r"\b(?:bilan|décompte|chiffres?|connus?|connaissait|annoncée?s?|recensée?s?|comptée?s?|confirmée?s?|"
        r"faisait état|estimait)\b"
    ),
    later=(
        r"\ble lendemain\b|\bau lendemain\b|\bun jour (?:après|plus tard)\b|\b(?P<n>\w+) jours (?:après|"
        r"plus tard)\b"
    ),
    tomorrow=r"(?<!apr[eè]s-)\bdemain\b",
    now=(
        r"\b(?:maintenant|aujourd'hui|actuellement|toujours|encore|à ce jour|jusqu'ici|pour l'heure|désormais|"
        r"en ce moment|jusqu'à présent"
        r"|derni(?:er|ère|ers|ères) (?:bilan|chiffre|décompte|estimation)s?|bilan (?:actuel|le plus récent)|"
        r"restent|reste"
        r"|(?:est|sont)(?: \w+){0,2} (?:disparu|porté|blessé|mort|piégé)\w*)\b"
    ),
)
_GERMAN = Cues(
    first=(
        r"\berste[nrs]?(?: \w+){0,2} (?:bilanz|zahl|zahlen|opferzahl|opferbilanz|angabe|angaben|meldung|schätzung)\b"
        r"|\b(?:zunächst|anfangs|ursprünglich|anfänglich)\b|\bam (?:selben|gleichen|ersten) tag\b|"
        r"\bam tag (?:de[sr]|selbst)\b"
    ),
    known=(
        r"\b(?:bilanz|opferzahl|zahl der \w+|bekannt|gemeldet|bestätigt|gezählt|genannt|angegeben|stand|"
        r"angaben?)\b"
    ),
    later=(
        r"\bam (?:nächsten|folgenden) tag\b|\b(?:ein|einen) tag (?:nach|später|danach)\b|"
        r"\b(?P<n>\w+) tage (?:nach|später|danach)\b"
    ),
    tomorrow=r"(?<!heute )(?<!gestern )(?<!jeden )(?<!am )(?<!diesen )\bmorgen\b",
    now=(
        r"\b(?:jetzt|heute|derzeit|aktuell|aktuelle[nr]?|momentan|noch|immer noch|bisher|bislang|inzwischen|"
        r"mittlerweile|zurzeit"
        r"|(?:letzte|neueste|jüngste)[nr]? (?:bilanz|zahl|opferzahl|stand)|(?:werden|gelten|"
        r"sind)\b.{0,60}\b(?:vermisst|verschüttet))\b"
    ),
)
_SPANISH = Cues(
    first=(
        r"\b(?:primer|primera|primeros|primeras)(?: \w+){0,2} (?:balance|recuento|cifra|cifras|número|"
        r"estimación|dato)s?\b"
        r"|\bbalance inicial\b|\b(?:al principio|en un principio|inicialmente|en un primer momento)\b"
        r"|\b(?:el|ese|aquel) (?:mismo )?día (?:en que|del|de la|que)\b|\bel mismo día\b"
    ),
    known=(
        r"\b(?:balance|recuento|cifras?|conoc[ií]an?|conocid[oa]s?|anunci\w+|confirmad\w+|contaban?|"
        r"contabilizad\w+|se hablaba"
        r"|número de \w+)\b"
    ),
    later=r"\b(?:al|el) día siguiente\b|\bun día después\b|\b(?P<n>\w+) días después\b",
    tomorrow=r"(?<!la )(?<!esta )(?<!una )(?<!de )(?<!cada )\bmañana\b",
    now=(
        r"\b(?:ahora|hoy|actualmente|todavía|aún|siguen?|hasta ahora|hasta la fecha|de momento|por ahora|"
        r"en este momento"
        r"|(?:último|última|más reciente|actual)(?: \w+){0,2} ?(?:balance|cifra|recuento)?|quedan?"
        r"|han?(?: \w+)? (?:muerto|fallecido|sido|resultado|quedado|tenido))\b"
    ),
)
_ARABIC = Cues(
    first=(
        r"(?:الحصيلة|حصيلة|الأرقام|التقديرات) (?:ال)?أول(?:ى|ية)|أول (?:حصيلة|رقم|تقدير|بيان)|في البداية|بداية الأمر"
        r"|في اليوم نفسه|في نفس اليوم|يوم (?:وقوع|غرق|الانفجار|الزلزال|الحادث)"
    ),
    known=r"حصيلة|الحصيلة|معروف|عرف|أعلن|المعلن|المعلنة|سجل|أحصي|بلغ عدد",
    later=r"في اليوم التالي|بعد يوم(?! (?:الاثنين|الثلاثاء))|بعد (?P<n>\w+) أيام من|غداة",
    tomorrow=r"\bغد[اًا]+(?!\w)",
    now=r"الآن|اليوم|حاليا|لا يزال|لا تزال|ما زال|ما زالت|حتى الآن|آخر حصيلة|أحدث|حتى اللحظة|إلى الآن",
)
_CUES = {"en": _ENGLISH, "fr": _FRENCH, "de": _GERMAN, "es": _SPANISH, "ar": _ARABIC}


class Tenses:
    """The expressions of one language, compiled."""

    def __init__(self, language: str, cues: Cues) -> None:
        self._weekdays = get_day_names("wide", locale=language)
        self.first, self.known, self.later, self.tomorrow, self.now = (
            re.compile(each, re.IGNORECASE) for each in (cues.first, cues.known, cues.later, cues.tomorrow, cues.now)
        )

    def weekday(self, day: date) -> str:
        """Return the name of a day's weekday, folded."""
        return fold(self._weekdays[day.weekday()])


@lru_cache(maxsize=len(_CUES))
def tenses(language: str) -> Tenses:
    """Return the expressions of a language, the English ones where there are none."""
    known = language if language in _CUES else "en"
    return Tenses(known, _CUES[known])
