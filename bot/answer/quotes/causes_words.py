"""How five languages ask what caused a mishap, and tell it: regular expressions over folded text.

The parts of a split verb stand at most some 120 characters apart: an open run would be looked through anew from every
verb of a long sentence.
"""

from typing import Final, NamedTuple

from bot.answer.text.beginnings import compiled


class Mishap(NamedTuple):
    """A kind of mishap.

    Attributes:
        befell: Verbs that say it befell something: why that happened asks for its cause.
        called: Nouns for it.
    """

    befell: str
    called: str


LANGUAGES: Final = frozenset({"en", "fr", "de", "es", "ar"})  # in no other can a sentence be told from the rest

ANY: Final = "any"

MISHAPS: Final = {
    "collapse": Mishap(
        r"\bcollaps(?:e|ed|ing)\b|\b(?:gave|give) way\b|\bcav(?:e|ed) in\b|\b(?:s.effondr|effondr|ecroul)\w*"
        r"|\beingesturzt\w*|\beinsturz\w+|\bsturz\w+ (?:[^.;]{0,120}? )?ein\b|\bzusammengebrochen\b"
        r"|\b(?:derrumb|desplom|desmoron)\w*|\bانهار\w*",
        r"\b(?:collapses?|cave-in|roof ?falls?|rockfalls?|effondrements?|eboulements?)\b|\b\w*einst(?:urz|urze)\w*"
        r"|\b(?:derrumbes?|desplome|hundimientos?|colapso)\b|انهيار",
    ),
    "explosion": Mishap(
        r"\bexplod\w*|\bbl(?:ow|ew|own) up\b|\bdetonat\w*|\bexplos(?:e|er|ee?s?)\b|\bexplot\w*|\bestall\w*|\bانفجر\w*",
        r"\b\w*explosion\w*|\bblasts?\b|\bdeflagration\w*|\bexplosiones\b|\bdeflagraci\w*|انفجار",
    ),
    "fire": Mishap(
        r"\bburn(?:t|ed)?\b|\bc(?:atch|aught) fire\b|\bbrul\w*|\bpris feu\b|\b(?:ab|aus|nieder)?(?:ge)?brann(?:te|t)\b"
        r"|\bfeuer (?:ge)?f(?:ing|angen)\b|\bardi\w+|\bquem\w+|\bincendi(?:o|aron|arse)\b|\bاحترق\w*|\bاندلع\w*",
        r"\b(?:fires?|blazes?|wildfires?|feux?|incendi\w*|\b\w*feuers?|\b\w*br[ae]nde?n?|\w*brandes|fuegos?)\b|حريق|حرائق",
    ),
    "sinking": Mishap(
        r"\bs[aiu]nk\b|\bcapsiz\w*|\boverturn\w*|\bcoul(?:e|er|ait|a)\b|\bchavir\w*|\bsombr(?:e|er)\b|\bgesunken\b"
        r"|\bsank(?:en)?\b|\buntergegangen\b|\bunterging\b|\bging\b.{0,120}\bunter\b|\b(?:ge)?kentert\w*|\bhund(?:io|ieron)\b"
        r"|\bnaufrag\w+|\bvolc(?:o|aron)\b|\bzozobr\w+|\bغرق(?:ت)?\b|\bانقلب\w*",
        r"\b(?:sinking|shipwreck|naufrag\w+|\b\w*untergang\w*|\w*kenterns?|hundimiento)\b|غرق",
    ),
    "derailment": Mishap(
        r"\bderail\w*|\bderaill\w*|\bentgleis\w+|\bdescarril\w+|\bخرج\w*(?= \w+ (?:\w+ )?عن)",
        r"\bderailments?\b|\bderaillements?\b|\b\w*entgleisung\w*|\bdescarrilamientos?\b|خروج .{0,120}عن",
    ),
    "crash": Mishap(
        r"\b(?:left|ran off|veered off|came off) the (?:road|track|runway)\b"
        r"|\b(?:quitte|sorti\w* de) la (?:route|piste)\b"
        r"|\bvon der (?:strasse|fahrbahn|piste) ab|\bsalio de la (?:via|carretera|pista|calzada)\b|انحرف\w*"
        r"|\bcrash(?:ed)?\b|\bcollided?\b|\bs.?(?:est |est-\w+ )?ecras\w*|\babgesturzt\b|\bsturzte\w*\b.{0,120}\bab\b"
        r"|\bzusammengestossen\b|\bestrell\w+|\bchoc(?:o|aron)\b|\bتحطم\w*|\bاصطدم\w*|\bسقطت?\b",
        r"\b(?:crash(?:es)?|collisions?|pile-?up|\w*absturz\w*|zusammenstoss\w*|choque|colision\w*)\b|تحطم|تصادم|اصطدام",
    ),
    "flood": Mishap(
        r"\bflooded\b|\bburst\b|\bbr(?:eak|oke)\b.{0,120}\bdam\b|\binond\w+\b|\buberflut\w+|\buberschwemmt\w*|\binund\w+"
        r"|\bdesbord\w+|\bفاض\w*",
        r"\b(?:floods?|flooding|inondations?|crues?|hochwassers?|\w*flut|\w*dammbruch\w*|uberschwemmung\w*"
        r"|inundacion\w*"
        r"|riadas?)\b|فيضان|سيول",
    ),
    "landslide": Mishap(
        r"\babgerutscht\b|\brutschte\w*\b.{0,120}\bab\b",
        r"\b(?:landslides?|mudslides?|landslips?|avalanches?|glissements?|\w*erdrutsch\w*|\w*hangrutsch\w*|\w*lawinen?"
        r"|deslizamientos?|aludes|alud|coulees?)\b|انزلاق",
    ),
    "outbreak": Mishap(
        r"\bvergiftet\w*",
        r"\b(?:outbreaks?|epidemi\w*|poisonings?|intoxication\w*|\w*vergiftung\w*|seuche|brotes?|intoxicacion\w*)\b"
        r"|تفشي|تسمم",
    ),
    "outage": Mishap(
        r"\bausgefallen\b|\bfiel\w*\b.{0,120}\baus\b|\b(?:no|without|lost|lose) (?:power|electricity)\b"
        r"|\b(?:sans|plus d.) ?(?:courant|electricite)\b|\bohne strom\b"
        r"|\bsin (?:luz|electricidad|corriente)\b|(?:بلا|بدون|دون) (?:كهرباء|تيار)",
        r"\b(?:outages?|blackouts?|power (?:cuts?|failures?)|pannes?|coupures?|\w*ausfall\w*|apagon\w*)\b|انقطاع",
    ),
    "leak": Mishap(
        r"\bleaked\b|\bausgetreten\b",
        r"\b(?:\w*leaks?|spills?|fuites?|\w*lecks?|vertidos?|derrames?|fugas?)\b|تسرب",
    ),
    ANY: Mishap(
        r"\b(?:got|came) about\b",
        r"\b(?:accidents?|disasters?|catastroph\w*|tragedy|tragedies|tragedies?|tragedie|drames?|sinistres?"
        r"|\w*ungluck\w*"
        r"|\w*unfall\w*|\w*katastroph\w*|accidentes?|desastres?|siniestros?|tragedias?|catastrofes?)\b|حادث|كارثه|ماساه",
    ),
}

# What asks for a cause; what mishap's, its nouns and verbs say.
WHAT_CAUSED: Final = (
    r"\bwhat (?:(?:has|had|have|is|was|may|might|could|probably|actually|really|exactly|thought|believed|said|to) )*"
    r"(?:caus\w+|trigger\w+|spark\w+|provok\w+|led to|start\w+|set off|ignit\w+|brought (?:down|about)|made|behind)\b"
    r"|\b(?:causes?|reasons?) (?:of|for|behind)\b|\bhow (?:did|could)\b.{0,120}\b(?:start|happen|begin|come about"
    r"|break out|occur)\b"
    r"|\b(?<!\ba )(?:causes?|origines?|raisons?) (?:(?:exactes?|probables?) )?(?:de|du|des|d.)\b|\ba l.origine\b"
    r"|\bqu.est[- ]ce qui (?:\w+ )?(?:\w+ )?(?:caus|provoqu|declench|entrain)\w*|\bqui (?:a|aurait|avait) (?:caus"
    r"|provoqu|declench|entrain)\w*|\bquel (?:evenement|incident|phenomene) \w* ?(?:caus|provoqu|declench)\w*"
    r"|\ba quoi\b.{0,120}\bdue?s?\b|\bcomment\b.{0,120}\b(?:declar|declench|produi|arriv|debut)\w*"
    r"|\b\w*ursachen?\b|\bausloser\b|\bgrund fur\b|\bwodurch\b|\bwoher\b|\bwie (?:kam|konnte) es\b"
    r"|\bwas (?:\w+ ){0,12}?(?:verursach\w*|ausgelost|loste|fuhrte)\b"
    r"|\b(?:causas?|origen|motivos?|razon|razones) (?:de|del)\b|\bque (?:es lo que )?(?:\w+ )?(?:(?:caus|provoc|origin"
    r"|desencaden|ocasion)(?:o|ado|aron|aba))\b|\ba que se deb\w+|\bcomo (?:se )?(?:produjo|inicio|origino|empezo"
    r"|ocurrio)\b"
    r"|\b(?:ال)?(?:سبب|اسباب)\b|\bما (?:الذي )?(?:تسبب|سبب|ادي)\b|\bكيف (?:وقع|حدث|اندلع|نشب)\w*"
)
# What asks why; what befell something, its verb says.
WHY: Final = r"\bwhy\b|\bhow come\b|\bpourquoi\b|\b(?:warum|wieso|weshalb)\b|\bpor que\b|لماذا|\bلم\b"
# Behind these a question tells of the circumstances: "why was he arrested after the fire".
_CIRCUMSTANCES: Final = compiled(
    r"\b(?:after|before|when|while|during|apres|avant|quand|lors|pendant|nach|vor|wahrend|als|despues|antes|cuando|tras"
    r"|durante|بعد|قبل|عندما|خلال)\b"
)

# What can tell a cause wherever it stands: an inquiry, a fault, a force of nature, somebody's deed.
CAUSES: Final = (
    # English
    r"(?<!\ba )\bcauses?\b|\b(?:investigat|inquir|blam|attribut|suspect|fault|defect|malfunction|flaw|corro|overload"
    r"|overheat|overcrowd|negligen|careless|arson|sabotag|electrical|subsid|undermin|ero[ds]|collid|weaken|deliberate|ignit"
    r"|attack|bomb(?!ero)|shell(?:ed|ing)|terror|contaminat|ramm)\w*|\b(?:inquest|probe[ds]?|why|reasons?|failures?|cracks?"
    r"|cracked|rust\w*|human error|mistakes?|lightning|cigarettes?|fireworks?|short[- ]circuit\w*|sparks?|gas \w+"
    r"|leaks?|leaked|leaking|speeding|too (?:fast|heavy|many|old|weak)|fatigue|asleep|(?:heavy|torrential|days of|weeks"
    r" of) rains?|rainfall|winds?|storms?|gales?|waves|fog|drought|heatwave|earthquakes?|tremors?|(?:taken|took"
    r"|taking) "
    r"on water|hit|struck|striking|collisions?|lost control|wear|poorly|maintenance|structural|snapped|human"
    r" hand|responsib\w+)\b|\bfailed\b(?! to)"
    r"|\bbroke\b(?! (?:\w+ ){0,2}(?:bones?|arms?|legs?|ribs?|wrists?|ankles?|noses?|hips?|records?))"
    # French
    r"|\b(?:la|les|aucune|une|ses|sa|leurs?) causes?\b|\bcause (?:accidentelle|criminelle|probable|exacte|inconnue)"
    r"|\b(?:enquet|investig|expertis|inexpliqu|imput|attribu|responsab|soupconn|defaill|defaut|defectueu|fissur|corro"
    r"|rouill|surcharg|surchauff|erreur|negligen|imprudenc|criminel|megot|petard|court-circuit|etincelle|affaiss"
    r"|erosion"
    r"|heurt|percut|fragilis|vetust|enflamm|attentat|bombe(?!ro)|contamin|rompu)\w*|\b(?:origine|pourquoi|raisons?|pannes?"
    r"|vice|foudre|feux? d.artifice|fuites? de|vitesse|endormi|pluies?|intemperies|vents?|tempete|vagues|brouillard"
    r"|canicule|secheresse|seisme|pris l.eau|voie d.eau|perdu le controle|usure|mal (?:entretenu|concu|construit)\w*"
    r"|maintenance|volontairement|deliberement|cede|ceder|rupture|lache|poids)\b"
    # German
    r"|\b\w*ursachen?\b|\b\w*(?:ermittl|untersuch|fehler|versagen|defekt|korro|uberlast|uberlad|uberhitz|fahrlass"
    r"|brandstift"
    r"|blitz|zigarette|feuerwerk|kurzschluss|funken|gasflasche|unterspul|verschlei|entzund|anschlag|uberhoht"
    r"|verunreinig|vorsatz)\w*|\b(?:ermittel\w*|grund|grunde|ungeklart|unklar|warum|wieso|weshalb|zuruckzufuhren|schuld"
    r"|verantwortlich\w*|verdacht\w*|vermut\w*|mangelhaft\w*|riss|risse|rost\w*|\w*lecks?|ausgetreten\w*|austretend\w*"
    r"|zu (?:schnell|schwer)|geschwindigkeit|ermud\w*|eingeschlafen|aufgeweicht\w*|\w*regen\w*|\w*sturm|\w*wind\w*"
    r"|wellen|nebel|durre|hitze|erdbeben|gerammt|rammte|prallte|kollid\w*|geschwacht\w*|marode\w*|baufallig\w*"
    r"|wartung\w*|absichtlich|angriff\w*|gerissen|brach(?! sich)|gebrochen|nachgegeben|gab \w* ?nach)\b"
    # Spanish
    r"|\b(?:las?|sus?|ninguna|una|posibles?|probables?) causas?\b|\bcausas? (?:del?|exactas?|probables?)\b|\b(?:pesquis"
    r"|perit|inexplic|sospech|culp|averia|grieta|corros|oxid|sobrecarg|recalent|imprudenci|intencionad|sabotaj|colilla"
    r"|pirotecn|cortocircuito|chispa|socav|lluvia|viento|colision|debilit|deliberad|ataque|terroris|cedi"
    r"|rotur|ruptur)\w*|\b(?:origen|por que|motivos?|razon|razones|fallos?|fallas?|errores|rayos?|fugas? de|exceso de"
    r"|velocidad|bombas?|fatiga|dormid[oa]|temporal"
    r"|tormenta|oleaje|olas|niebla|sequia|terremoto|sismo|via de agua|chocar|choco"
    r"|golpeo|golpear|perdio el control|desgaste|mal (?:estado|\w+d[oa])|mantenimiento|rompio"
    r"|romperse)\b"
    # Arabic
    r"|(?<![بت])سبب|اسباب|تحقيق|يحقق|لماذا|خلل|عطل|تسرب|خطا\b|اهمال|صاعقه|ماس كهرب|شراره|حموله|سرعه|تصدع|تشقق|شقوق|تاكل"
    r"|صدا\b|امطار|رياح|عاصفه|زلزال|اصطدم|اصطدام|ارتطم|متعمد|تخريب|هجوم|قنبله|صاروخ|عبوه|تلوث|صيانه|اضرم|مفتعل|مجهول"
    r"|(?:ارتفاع|فرط) (?:درجه )?(?:ال)?حراره|سخون"
)
# So can a deed that has the mishap's name in it.
DEEDS: Final = (
    r"\bset (?:\S+ ){0,6}(?:fire|alight|ablaze)\b|\bmis (?:\w+ )?le feu\b|\b(?:setz|steck)\w+ .{0,120}\bin brand\b"
    r"|\bin brand ge(?:setzt|steckt)\b|\bprendi\w+ fuego\b|\bاضرم\w* (?:ال)?نار"
)
# Behind these the cause is told: "because of", "caused by".
BACKWARD: Final = (
    r"\b(?:because of|due to|owing to|as a result of|result(?:ed|ing|s)? (?:of|from)|stemm\w+ from|(?:caused"
    r"|triggered|sparked|started|provoked|brought (?:down|about)|set off|ignited) by|linked to|a cause d\w*"
    r"|en raison d\w*|du fait d\w*|faute de|suite a|a la suite d\w*|due?s? (?:a|aux?)|(?:caus|provoqu|declench|entrain"
    r"|occasionn)\w+ par|wegen|aufgrund|infolge|folge (?:von|eines|einer|des|der)|durch"
    r"(?= .{0,120}(?:verursach|ausgelos|entstand|hervorgeruf))|debido a|a causa de|por culpa de|a raiz de"
    r"|(?:a|como) consecuencia de|se deb\w+ a|(?:caus|provoc|origin|desencaden|ocasion)ad[oa]s? por)\b"
    r"|بسبب|نتيجه|جراء|\b(?:على |علي )?اثر\b|(?:ناجم|نجم|ناتج|نتج)\w* عن|بفعل"
)
# Behind these a reason for anything is told: for the mishap, where the sentence names it or begins with what stands for
# it.
REASONS: Final = r"\b(?:because(?! of)|parce qu.?\w*|car|puisque|weil|porque|ya que)\b|\bلان"
IT: Final = r"^\W*(?:it|this|that|they|il|elle|cela|ca|ils|elles|er|sie|es|das|dies|eso|esto|ello|وذلك|وهذا|ذلك|هذا)\b"
# Behind these it is told where the mishap stands before them: "it collapsed after days of rain". No time of day.
AFTERWARDS: Final = (
    r"\b(?:after|following)\b(?! (?:mid|noon|\d|dawn|dusk|one|two|three|four|five|six|seven|eight|nine|ten|eleven))"
    r"|\bapres\b(?![- ]?(?:midi|minuit|\d))|\bnachdem\b|\bnach (?:de[mnr]|eine[mr]|tage\w*|heftig\w*|stark\w*"
    r"|schwer\w*)"
    r"|\btras\b|\bdespues de (?!las? )|\bبعد (?!ظهر|الظهر|منتصف)"
)
# Behind these stands what was caused: "led to the collapse".
FORWARD: Final = (
    r"\b(?:caus(?:ed|ing|es)|trigger(?:ed|ing)|spark(?:ed|ing)|provok\w+|set off|brought (?:down|about))\b(?! by)"
    r"|\b(?:led|leading) to\b|\bstarted\b(?! by)"
    r"|(?<!\ba )\b(?:caus|provoqu|declench|entrain|occasionn)(?:e|a|ent|ait|er|es|ant)\b(?! par)|\bconduit a\b"
    r"|\bverursach\w*|\bausgelos\w*|\b(?:aus)?losten?\b|\bfuhrten?\b|\bhervorgeruf\w*"
    r"|\b(?:caus|provoc|desencaden|ocasion|origin)(?:o|aron|an?|ar|ando|ado)\b(?! por)|\b(?:llevo|condujo) a\b"
    r"|\b(?:و|ف)?(?:تسبب|تسببت|ادي|ادت)\b(?: \w+){0,6}? (?:في|الي|ب\w+)"
)
# What had happened before, which a report tells of a mishap in no words of causing: "somebody had left the bow door
# open". Not when a journey had begun, nor what somebody had said.
HAD_HAPPENED: Final = (
    r"(?<!\bit )\bhad (?:(?:not|never|already|just|also|earlier|\w+ly) )*(?:been (?:\w+ly )?)?(?!(?:to|a|an|the|no|some"
    r"|about|more|less|its|his|her|their|said|told|warned|announced|reported|denied"
    r"|left (?:the )?(?:port|harbou?r|station)|departed|opened|set (?:out|off|sail)|boarded|gathered|been|already)\b"
    r"|\d)\w{3,}"
    r"|\b(?:avai(?:en)?t|s.etai(?:en)?t) (?:(?:deja|bien|mal|trop|pas|jamais|ete|encore|meme|\w+ment) )*"
    r"(?!quitte|annonce|declare|indique|dit\b|ouvert|appareille|embarque|prevenu)\w{2,}(?:e|ee|es|i|ie|is|it|u|ue|us|ert|uit)\b"
    r"|\bhatten?\b(?!.{0,240}\b(?:gesagt|erklart|mitgeteilt|angekundigt|abgelegt|verlassen|eroffnet|gemeldet|gewarnt)\b)"
    r"[^.;]{0,240}\b(?:\w*ge\w{2,}(?:t|en)|(?:ver|be|zer|ent|er|miss)\w{2,}(?:t|en)|\w+iert|worden)(?=\s*(?:$|[.,;:!?»]))"
    r"|\bhabian? (?:sido )?(?!dicho|anunciad|declarad|informad|salid|zarpad|abiert|inaugurad|advertid)\w+"
    r"(?:[ai]d[oa]s?|to|cho|sto|rto)\b"
    r"|\bو?كان(?:ت|وا)?\b(?: \w+){0,3}? قد\b(?! (?:قال|اعلن|غادر|صرح|ذكر|حذر))"
)


def without_circumstances(question: str) -> str:
    """Return what a folded question asks, before it tells of the circumstances."""
    return _CIRCUMSTANCES.split(question, maxsplit=1)[0]
