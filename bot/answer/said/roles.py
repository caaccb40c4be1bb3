"""What somebody who speaks is called by: an office or a trade, in any of our languages alike.

The mayor's wife is no mayor, the European Union no union, a tennis court no court.
"""

from typing import Final

from bot.answer.quotes.offices import offices_of
from bot.answer.text.beginnings import compiled, naming
from index.text.normalise import fold

# Who speaks without an office, or by another word for one, as beginnings of words; in en fr de es ar, some in it pt ru.
_TRADES: Final = {
    "imam": "imam إمام",
    "priest": "priest. vicar. cure. pretre. pfarrer priester. parroco. sacerdote. كاهن قس",
    "rabbi": "rabbi rabin حاخام",
    "teacher": "teacher enseignant instituteur institutrice lehrer maestro. maestra. profesor معلم مدرس",
    "professor": "professor professeur professorin catedratic بروفيسور استاذ",
    "lawyer": "lawyer attorney avocat anwalt anwalt. rechtsanw abogad avvocat advogad محام",
    "nurse": "nurse. infirmier krankenschwest krankenpfleg pfleger enfermer infermier ممرض",
    "surgeon": "surgeon chirurg cirujan جراح",
    "engineer": "engineer ingenieur ingenier مهندس",
    "expert": "expert experte experto experta fachmann fachfrau sachverstand perit خبير خبراء",
    "researcher": (
        "researcher scientist chercheu scientifique forscher wissenschaftl investigador cientific باحث عالم. علماء"
    ),
    "farmer": "farmer agricult fermier paysan bauer. bauern landwirt agricultor ganader campesin مزارع فلاح",
    "fisherman": "fisherm pecheur fischer pescador صياد",
    "baker": "baker. boulang backer. panader خباز",
    "shopkeeper": "shopkeeper shop_owner commercant epicier ladenbesitz handler comerciante tender صاحب_متجر بائع",
    "student": "student. pupil eleve. etudiant lyceen schuler student estudiante alumn طالب تلميذ",
    "passenger": "passenger passager fahrgast passagier pasajer راكب ركاب",
    "survivor": "survivor rescape survivant uberlebend supervivient ناج",
    "mother": "mother mere. mutter. madre. والده ام.",
    "father": "father pere. vater. padre. والد.",
    "neighbour": "neighbour neighbor voisin nachbar vecin جار جيران",
    "union": "union. syndicat. gewerkschaft sindicato. sindacato. sindicato نقابه نقابات اتحاد",
    "company": (
        "company. firm. operator. compagnie. entreprise. exploitant societe. unternehmen. konzern firma betreiber "
        "empresa. compania. operador شركه مجموعه"
    ),
    "director": (
        "director. head. chief_executive ceo. boss manager. directeur directrice patron. pdg direktor geschaftsfuhr "
        "leiter chef. chefin. director. directora. jefe. jefa. مدير رئيس_مجلس"
    ),
    "chair": "chairman chairwom chairper vorsitz presidente_del_consejo رئيس_مجلس",
    "commander": "commander commandant kommandant kommandeur comandante قائد",
    "general": "general. generaux generalin. generaloberst generalmajor generalleutnant جنرال لواء",
    "sheriff": "sheriff",
    "coroner": "coroner",
    "inspector": "inspector inspecteur inspectrice inspektor kommissar comisari commissaire detective مفتش محقق",
    "investigators": "investigator enqueteur enquetrice ermittler investigador محققون محققين",
    "owner": "owner. proprietaire besitzer eigentumer propietari dueno duena مالك صاحب.",
    "ministry": "ministry ministere ministerium ministeri وزاره",
    "secretary-general": (
        "secretary-general secretary_general secretaire_general generalsekretar secretario_general الامين_العام"
    ),
    "ambassador": "ambassador ambassad botschafter embajador سفير",
    "opposition": "opposition oposicion معارضه المعارضه",
    "senator": "senator senateur senador سناتور",
    "bank": "bank. banque. banco. zentralbank nationalbank البنك مصرف",
    "curator": "curator. conservateur. conservatrice konservator conservador امين_المتحف",
    "museum": "museum. musee museo المتحف متحف",
    "school": "school. ecole. schule. escuela. مدرسه المدرسه",
    "court": "court. tribunal gericht. محكمه المحكمه",
    "goalkeeper": "حارس",
}
# What has such a word in it and is nobody of that trade, in folded text.
_IDIOMS: Final = compiled(
    r"\b(?:attorney|solicitor|consul)[ -]general\b|(?:(?<=inspector)|(?<=governor)|(?<=director))[ -]general\b"
    r"|(?:(?<=procureur)|(?<=directeur)|(?<=inspecteur)|(?<=fiscal)|(?<=directora)) general(?:e?s)?\b"
    r"|\b(?:in|en) general\b|\bpor lo general\b"
    r"|\bgeneral[ -](?:elections?|strikes?|public|assembly|secretary|manager|hospital|practi\w+|council|store"
    r"|interest)\b"
    r"|\b(?:(?:elec|direc|inspec)tion(?:es|s)?|elecciones|direccion|asamblea|assemblees?|greves?|huelga|conseil|consejo"
    r"|consul|medecine|medicina|hospital) general(?:e?s)?\b"
    r"|\b(?:european|african|soviet|customs|currency|credit|western) unions?\b|\beuropaische\w* union\b"
    r"|\bunion (?:europe|african|africaine|sovieti)\w*|(?:ال)?اتحاد (?:ال)?(?:اوروب|افريق|سوفيت|سوفيات)\w*"
    r"|\b(?:tennis|basketball|squash|badminton|volleyball|clay|grass|hard|food|cent(?:er|re)|indoor"
    r"|outdoor)[ -]courts?\b"
    r"|\bbanks? of (?:the |an? )?(?:\w+ )?(?:clouds?|fog|mist|snow|earth|sand|mud|seats|screens|lights|river|stream"
    r"|lake|canal)\b"
    r"|\b(?:river|canal|left|right|west|east|north|south|far|opposite|snow|sand|mud|fog|cloud|food|blood|power|data)"
    r"[ -]?banks?\b"
    r"|\bbanco de (?:peces|niebla|arena|sangre|alimentos|pruebas|datos)\b|\bbanque (?:alimentaire|de sang|de donnees)\b"
    r"|\bhead (?:of (?:the |an? )?(?:river|lake|loch|valley|bay|fjord|glacier|table|queue|line|stairs|steps|bed|column"
    r"|pier)\b|offices?\b|injur\w+|wounds?\b|start\b|coach(?=\b))|\bhead-on\b"
    r"|\b(?:sous[- ])?chefs? (?:cuisini\w+|de cuisine|patissi\w+|de partie|d.orchestre|d.accusation|etoile\w*)\b"
    r"|\b(?:the|an?|his|her|its|their|our|s|dog|animal|baggage|luggage|cargo|bomb)[ -]handler\b|\bhandlers\b"
    r"|(?<!\w)[وفبك]?(?:ال|لل)عالم(?!\w)"  # the world; a scientist with an article is rarer by far
)
# Whoever is close to somebody, and none of those who speak for them.
_CLOSE: Final = (
    r"(?:friend|wife|husband|widow|widower|partner|fiancee?|girlfriend|boyfriend|son|daughter|child|children|father|mother"
    r"|parents?|brother|sister|cousin|uncle|aunt|nephew|niece|neighbou?r|colleague|lawyer|attorney|advis[eo]r|aide|ally"
    r"|critic|rival|opponent|successor|predecessor|supporter|bodyguard)s?"
)
_PROCHE: Final = (
    r"(?:amie?|femme|epouse|mari|epoux|veu(?:ve|f)|compagne|compagnon|fils|fille|enfant|pere|mere|parent|frere|s(?:œ|oe)ur"
    r"|cousine?|voisine?|collegue|avocate?|conseill(?:er|ere)|allie|rivale?|predecesseur|successeur|proche)s?"
)
_NAHE: Final = (
    r"(?:freund|freundin|frau|ehefrau|mann|ehemann|witwer?|sohn|tochter|kind|vater|mutter|bruder|schwester|nachbar"
    r"|nachbarin|kolleg(?:e|in)|anwalt|anwaltin|berater|beraterin|rival(?:e|in)|gegner|gegnerin|nachfolger|vorganger"
    r"|vertraute[rn]?)"
)
_CERCANO: Final = (
    r"(?:amig[oa]|espos[oa]|mujer|marido|viud[oa]|hij[oa]|padre|madre|herman[oa]|prim[oa]|vecin[oa]|abogad[oa]|asesora?"
    r"|rival|sucesora?|antecesora?|aliad[oa])s?"
)
_CLOSE_IN_ARABIC: Final = "(?:صديقه?|زوجه?|ارمله|نجل|شقيقه?|محاميه?|مستشاره?)"
_OF: Final = compiled(
    rf"(?:\b{_CLOSE} (?:of|to|for)\b|\b{_PROCHE} (?:du\b|des?\b|d['’])|\b{_NAHE} (?:des|der|von|vom)\b"
    rf"|\b{_CERCANO} (?:de|del)\b|(?<!\w){_CLOSE_IN_ARABIC}(?= ))(?P<other>[^,،;()]+)"
    rf"|(?P<owner>(?:(?:(?<![\w-])(?:the|an?|its|his|her|their) |^|(?<=, ))(?:[\w-]+ ){{0,3}}|(?<![\w-]))[\w-]+['’]s)"
    rf" (?:[\w-]+ ){{0,2}}{_CLOSE}\b"
)
_trades_of: Final = naming(_TRADES, 2048, _IDIOMS)


def roles_of(text: str) -> frozenset[str]:
    """Return the offices and trades that a text names somebody by: none of whom they are only a friend of."""
    own = without_others(text)
    roles = offices_of(own) | _trades_of(own)
    return roles - {"general"} if "secretary-general" in roles else roles


def is_of_another(text: str) -> bool:
    """Tell whether a text names somebody by whom they are close to: "the mayor's wife", "a friend of the mayor"."""
    return _OF.search(_flat(text)) is not None


def without_others(text: str) -> str:
    """Return the words for somebody without those for whom they are close to: "Anna Berg, a friend"."""
    spans = (found.span(found.lastgroup or 0) for found in _OF.finditer(_flat(text)))
    for start, end in reversed(list(spans)):
        text = f"{text[:start]} {text[end:]}"
    return text


def _flat(text: str) -> str:
    """Return a text folded letter by letter: what is found there stands at the same place here."""
    return "".join((fold(char) or char)[0] for char in text)
