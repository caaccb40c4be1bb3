"""How five languages ask for a time, an age, a length, a price …, and what an answer to it has to hold.

Regular expressions over folded text; a question's is looked for in the question, an answer's in the sentence that may
answer, in whatever language that is: units are few, and much the same everywhere.
"""

from typing import Final, NamedTuple


class Kind(NamedTuple):
    """A kind of answer.

    Attributes:
        asked: What asks for it.
        told: What tells it.
        in_figures: Whether a number has to stand in the answer, too.
    """

    asked: str
    told: str
    in_figures: bool = True


_TIME = (
    r"\b(?:second|minute|minut|hour|day|week|month|year|decade|centur|seconde|heure|jour|semaine|mois|annee|siecle"
    r"|sekunde|stunde|tag|woche|monat|jahr|segundo|hora|dia|semana|mes|ano|siglo)(?:s|en|e|n|es|ies|y|os|as)?\b"
    r"|\bans?\b|(?:ثاني|ثوان|دقيق|دقائق|ساع|يوم|ايام|اسبوع|اسابيع|شهر|اشهر|شهور|سنه|سنوات|سنين|عام|اعوام|عقد|عقود"
    r"|قرن|قرون)"
)
_LENGTH = (
    r"(?:\d\s?|\b)(?:mm|cm|m|km|(?:milli|centi|zenti|kilo)?met(?:re|er)[ns]?|(?:mili|centi|kilo)?metros?|kilomet\w*"
    r"|centimet\w*|feet|foot|ft|inch(?:es)?|miles?|yards?|pieds?|fuss|meilen?|pies|millas?)\b|متر|امتار|سنتيمتر"
    r"|كيلومتر|ميل|قدم"
)
_MONEY = (
    r"[€$£¥]|(?:\d\s?|\b)(?:francs?|franken|francos?|euros?|dollars?|dolar(?:es)?|pounds?|livres?|pfund|libras?"
    r"|pesos?|rubel|rou?bles?|rublos?|yen|yuan|rup(?:ee|ie|ia)s?|kron\w+|couronnes?|coronas?|lira\w*|dinars?|rials?"
    r"|riyals?|dirhams?|shekels?|chf|eur|usd|gbp)\b|يورو|دولار|فرنك|جنيه|ليره|دينار|ريال|درهم|\b(?:free|gratuit\w*"
    r"|kostenlos|gratis)\b|مجان"
)
_SHARE = (
    r"%|٪|\b(?:per ?cent|pour cent|prozent|por ciento|half|third|quarter|tiers|moitie|quart|halfte|drittel|viertel"
    r"|mitad|tercio|tercios|cuarto|thirds|quarters|one in|(?:une?|deux|trois|quatre) \w+ sur|out of|de cada)\b"
    r"|في المئه|بالمئه|في المايه|بالمايه|نصف|ثلث|ربع"
)
_HOUR = (
    r"\b\d{1,2}\s?[h:.٫]\s?\d{2}(?!\d)|\b\d{1,2}\s?(?:h|uhr|heures?|a\.?m|p\.?m|o.clock)\b|\b(?:\w+ heures?|\w+ uhr"
    r"|o.clock|las (?:\d|un|do|tr|cua|cin|sei|sie|och|nue|die|onc)\w*|midnight|noon|minuit|midi|mitternacht"
    r"|mittag\w*|medianoche|mediodia|dawn|aube|morgengrauen|tagesanbruch|amanecer|alba)\b|الساعه|منتصف الليل|فجرا"
    r"|الفجر|ظهرا"
)

KINDS: Final = {
    "hour": Kind(
        r"\b(?:what time(?! ?(?:of|fram|period|span))|what hour|quelle heure|(?:um )?wie ?viel uhr|que hora)\b"
        r"|(?:اي|كم) ساعه|كم الساعه",
        _HOUR,
        False,
    ),
    "year": Kind(
        r"\b(?:(?:in )?(?:what|which) year|quelle annee|welche[mns]? jahr|que ano)\b|في (?:اي|ايه) (?:عام|سنه)",
        r"(?<!\d)(?:1\d|20|١[٠-٩]|٢٠)\d\d(?!\d)",
        False,
    ),
    "day": Kind(
        r"^\W*(?:and |but )?when (?:did|does|do|is|are|was|were|will|would|has|have|had|can|should)\b|\bon (?:what"
        r"|which) (?:date|day)\b|\b(?:what|which) (?:date|day|month)\b|^\W*(?:depuis |jusqu.a )?quand\b"
        r"|\b(?:quel jour|quelle date|quel mois)\b|\bwann\b|\b(?:welche[mnrs]? (?:tag|datum|monat))\b|^\W*(?:desde "
        r"|hasta )?cuando\b|\b(?:que (?:dia|fecha|mes))\b|متي|(?:اي|ما|باي) (?:يوم|تاريخ|شهر)",
        rf"{_HOUR}|{_TIME}|\d{{3}}|\b(?:after|before|during|since|until|apres|avant|pendant|lors|depuis|nach|vor"
        rf"|wahrend"
        r"|seit|bis|when|quand|lorsque|als|wenn|cuando|weekend|despues|antes|durante|tras|desde|hasta|today|tonight"
        r"|tomorrow|morning|evening|night|noon|soon|now|aujourd.hui|demain|matin|soir|nuit|heute|morgen|abend|nacht"
        r"|bald|hoy|manana|noche|tarde|spring|summer|autumn|winter|printemps|l.ete|automne|hiver|fruhling|sommer"
        r"|herbst|primavera|verano|otono|invierno)\w*\b|اليوم|غدا|صباح|مساء|ليل|بعد|قبل|منذ|خلال|نهايه|بدايه|حين"
        r"|عندما",
        False,
    ),
    "age": Kind(
        r"\b(?:how old|(?:what|which) age|quel age|wie alt|cuantos anos (?:tiene|tenia|tienen|tenian|cumple)"
        r"|que edad)\b|كم (?:كان )?عمر|ما عمر|كم يبلغ من العمر",
        r"(?<!\d)\d{1,3}[- ]?(?:years?|ans|jahr\w*|anos|عام|سن|months?|mois|monat\w*|meses|j\.)|\b(?:aged|age de"
        r"|im alter|de edad)\b|\w[- ](?:year|month)[- ]old|(?<!\w)(?:ans|anos|jahre|years old)\b|عمر|عاما|سنه"
        r"|سنوات|(?<!\w)سن (?=\d)|[,(،] ?\d{1,3} ?[,)،]",
        False,
    ),
    "duration": Kind(
        r"\b(?:how many (?:more )?(?:years|months|weeks|days|hours|minutes)|combien (?:de temps|d.annees|d.heures"
        r"|de (?:jours|mois|semaines|minutes))|wie lange|wie ?viele (?:jahre|monate|wochen|tage|stunden|minuten)"
        r"|cuanto tiempo|cuant[oa]s (?:anos|meses|semanas|dias|horas|minutos)|how long)\b|كم من الوقت|كم (?:سنه"
        r"|عاما|شهرا|اسبوعا|يوما|ساعه|دقيقه|استغرق)",
        rf"{_TIME}|{_LENGTH}|\b(?:since|depuis|seit|desde|until|through|from|jusqu|bis|hasta)\b|منذ|حتى",
        False,
    ),
    "length": Kind(
        r"\b(?:how (?:deep|tall|wide|far)|how high (?:is|was|are|were|did)|quelle (?:profondeur|hauteur|longueur"
        r"|largeur|distance|taille)|combien de (?:centi|kilo)?metres|wie (?:tief|breit|lang|weit)"
        r"|wie ?viele (?:zenti|kilo)?meter|que (?:profundidad|altura|longitud|anchura|distancia)|cuantos (?:centi"
        r"|kilo)?metros|how many (?:centi|kilo)?met(?:re|er)s|how many (?:feet|miles|inches))\b|(?:اي|ما|كم يبلغ"
        r"|كم بلغ) (?:عمق|ارتفاع|طول|عرض|مسافه)|كم (?:كيلو)?مترا",
        _LENGTH,
    ),
    "rain": Kind(
        r"\b(?:combien de (?:milli|centi)?(?:litres|metres) (?:de pluie|d.eau)|combien de (?:litres|millimetres)"
        r"|wie ?viele? (?:liter|millimeter)|cuantos (?:litros|milimetros)|how many (?:lit(?:re|er)s|millimet(?:re"
        r"|er)s))\b|كم (?:لترا|مليمترا|ملم)",
        r"(?:\d\s?|\b)(?:mm|cm|l|milli?met\w+|(?:mil|hecto)?lit(?:re|er|ro)s?)\b|لتر|مليمتر|ملم",
    ),
    "speed": Kind(
        r"\b(?:how fast (?:was|is|were|are)|(?:what|which) speed|quelle vitesse|wie schnell (?:war|ist|fuhr)"
        r"|que velocidad)\b|(?:ما|كم|باي) (?:كانت |بلغت )?سرعه",
        r"\b(?:km/?h|kmh|kph|mph|m/s|knots|n[oœ]e?uds|knoten|nudos|stundenkilomet\w*)\b|\b(?:an|per|l.|par|pro|por"
        r"|a la|in der) ?(?:hour|heure|stunde|hora|second|seconde|sekunde|segundo)\b|في الساعه|كم/س",
    ),
    "money": Kind(
        r"\bhow much\b.{0,120}\b(?:costs?|worth|pa(?:y|ys|id)|earns?|earned|ransom|money|fines?|fined|price|salary"
        r"|compensation|spend|spent)\b|\bcombien (?!de |d.)(?:\w+[ -]){0,4}?(?:coute\w*|vaut|valait|paye\w*|paie\w*"
        r"|gagnent|gagne|touche\w*|verse\w*|depense\w*)\b|\bcombien d.argent|\bquel(?:le)? (?:prix"
        r"(?! (?:\w+ )?(?:a|ont|avait)(?: \w+)? (?:recu|remporte|gagne|obtenu)\w*)|montant|salaire"
        r"|cout|amende|rancon|somme)\b|\b(?:wie teuer|wie ?viel (?:geld|losegeld|lohn)|wie ?viel (?:kost\w+"
        r"|verdien\w+|zahl\w+|ist .{0,120} wert))\b|\bcuanto (?:dinero|cuest\w+|costo|costar\w+|costaba|vale|valia|pago"
        r"|paga|pagan|pagaron|gana|ganan|ganaba|cobra\w*)\b|\bque (?:precio|rescate|multa|salario|sueldo)\b"
        r"|كم (?:س?[يت]كلف\w*|كلف\w*|دفع\w*|ثمن|سعر|راتب)|ما (?:قيمه|ثمن|سعر|الغرامه|غرامه|راتب|الفديه)",
        _MONEY,
        False,
    ),
    "share": Kind(
        r"\b(?:what (?:share|percentage|proportion)|which (?:share|percentage|proportion)|how many percent"
        r"|what percent|quel(?:le)? (?:part|pourcentage|proportion)|wie ?viel prozent|welcher anteil"
        r"|que (?:porcentaje|proporcion)|que tanto por ciento)\b|(?:ما|كم|اي) (?:نسبه|النسبه)",
        _SHARE,
        False,
    ),
    "temperature": Kind(
        r"\b(?:how (?:hot|cold|warm)|how many degrees|combien de degres|wie ?viel grad|cuantos grados"
        r"|what temperature|quelle temperature|welche temperatur|wie (?:heiss|kalt)"
        r"|que temperatura)\b|درجه الحراره",
        r"°|\b(?:degrees?|degres?|grad|grados?)\b|درج",
    ),
    "number": Kind(
        r"\b(?:how (?:big|large)|what magnitude|which magnitude|quelle (?:magnitude|superficie|surface)"
        r"|welche starke|que magnitud|how much(?! (?:of|has|have))|wie ?viel|wie hoch|cuant[oa])\b"
        r"|\bcombien\b(?! ?\?)",
        "",
    ),
}

# What asks how somebody is called, where an office follows.
NAME: Final = (
    r"\b(?:what|which)(?: is|'s|’s| was| are| were) (?:the|his|her|their) names?\b|\bcomment (?:s.appel\w+"
    r"|se nomm\w+)|\bquel (?:est|etait|etaient|sont) (?:le|les) noms?\b|\bwie (?:heiss|hiess)\w*|\bwie (?:lautet"
    r"|lautete) der name\b|\bcomo se llama\w*|\bcual (?:es|era) el nombre|\bما (?:هو )?(?:ال)?اسم|\bما (?:هي )?اسماء"
)
# What asks who holds an office: these words, then the office.
WHO_IS: Final = (
    r"\bwho(?: is|'s|’s| was| are| were)\b|\bqui (?:est|etait|sont|etaient)\b|\bwer (?:ist|war|sind|waren)\b"
    r"|\bquien(?:es)? (?:es|era|son|eran|fue)\b|\bمن (?:هو|هي|كان|كانت|هم|يكون|يشغل)"
)
# What follows these tells of the circumstances: "who was arrested after the mayor was shot".
ASIDE: Final = (
    "after before by with without when while against for from near during because apres avant par avec sans lors quand "
    "contre pour pendant nach vor von mit ohne wahrend gegen fur bei tras despues antes por con sin cuando contra para "
    "durante بعد قبل من مع ضد خلال عندما"
)
