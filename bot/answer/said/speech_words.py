"""How a question asks what somebody said: folded words for each language, "_" for a space.

Who speaks in a sentence the ledger's tables tell (`index.figures.voices`). Not each of their verbs asks for somebody's
words: what somebody counted, wants or fears is told in any.
"""

from typing import Final, NamedTuple


class Asking(NamedTuple):
    """The words around verb and speaker.

    Attributes:
        verbs: What asks for somebody's words, in any form.
        opens: What a question for somebody's words begins with.
        helpers: What may stand between that, the verb and the speaker, and belongs to neither.
        about: What parts the speaker from what was spoken of.
        when: What parts the speaker from the circumstances.
        first: Words that may stand before all that.
    """

    verbs: str
    opens: str
    helpers: str
    about: str
    when: str
    first: str


ASKING: Final = {
    "en": Asking(
        "say said saying tell told announce declare claim explain comment warn reply respond confirm deny argue "
        "promise reveal admit suggest testify disclose",
        "what what_else what_exactly",
        "did does do has have had is was were are would will",
        "about on of regarding concerning over",
        "after when before during in at to today yesterday since while following last this for from as immediately "
        "publicly again in_response at_the",
        "and so but",
    ),
    "fr": Asking(
        "dit disent disait déclaré déclare annoncé annonce affirmé affirme expliqué répondu répond promis promet "
        "révélé confirmé confirme assuré précisé indiqué commenté raconté avoué "
        "prétendre prétend ajouté écrit",
        "qu' que quoi qu'est-ce_que qu'est-ce_qu' est-ce_que",
        "a ont avait avaient a-t-il a-t-elle t-il t-elle ont-ils t-elles donc est-ce que qu'",
        "sur concernant quant au_sujet a_propos",
        "apres quand lors pendant avant depuis hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche "
        "devant dans en a_la_presse face",
        "et mais alors",
    ),
    "de": Asking(
        "sagen sagt sagte sagten gesagt erklären erklärt erklärte mitteilen teilte teilt mitgeteilt verkünden "
        "verkündete verkündet bekanntgegeben gab bekannt melden meldet meldete gemeldet behaupten behauptet behauptete "
        "berichten berichtet berichtete ankündigen angekündigt kündigte äußern äußerte geäußert erzählen erzählte "
        "erzählt antworten antwortete geantwortet versprechen versprach versprochen bestätigen bestätigt bestätigte "
        "schrieb meint meinte",
        "was was_genau",
        "hat haben hatte hatten denn genau dazu",
        "uber zu zum zur wegen",
        "nach bei vor wahrend am im in gestern heute seit als mit bekannt hinzu an ein",
        "und aber",
    ),
    "es": Asking(
        "decir dijo dijeron dice dicen dicho anunciar anunció anunciado anuncia anunciaron declarar declaró declarado "
        "declararon explicar explicó explicado afirmar afirmó afirma afirmado contestar contestó responder respondió "
        "confirmar confirmó confirmado prometer prometió prometido revelar reveló comentar comentó contar contó "
        "asegurar aseguró asegura informó señaló advirtió escribió",
        "que que_mas",
        "ha han habia habian",
        "sobre acerca respecto",
        "tras despues cuando durante antes ayer hoy en ante",
        "y pero",
    ),
    "ar": Asking(
        "قال قالت قالوا يقول تقول أعلن أعلنت يعلن صرح صرحت أكد أكدت ذكر ذكرت أوضح أوضحت وعد وعدت رد ردت كتب قاله قالته "
        "أعلنه أعلنته كشف",
        "ماذا ما ما_الذي ماالذي",
        "قد الذي",
        "عن حول بشأن بخصوص",
        "بعد خلال عندما قبل امس اليوم اثر",
        "و",
    ),
    "it": Asking(
        "detto dice disse dicono dichiarato annunciato spiegato affermato risposto promesso confermato",
        "cosa che_cosa che",
        "ha hanno aveva avevano",
        "su sul sulla sullo sui sugli sulle riguardo",
        "dopo quando durante prima ieri oggi",
        "e ma",
    ),
    "pt": Asking(
        "disse dizem diz declarou anunciou explicou afirmou respondeu prometeu confirmou",
        "o_que que",
        "foi que",
        "sobre acerca",
        "apos depois quando durante antes ontem hoje",
        "e mas",
    ),
    "ru": Asking(
        "сказал сказала сказали говорит заявил заявила заявили объявил объявила сообщил сообщила сообщили ответил "
        "пообещал рассказал рассказала",
        "что",
        "",
        "о об про",
        "после когда во до вчера сегодня",
        "и а",
    ),
}

# What asks whose words these are, folded; what was said follows.
WHO_SAID: Final = (
    r"^\W*(?:and |but )?who(?: was it)?(?: that)? (?:has |had )?"
    r"(?:says?|said|saying|told|announced|declared|warned|stated)\b(?! so\b)(?= ?\S+ \S+)"
    r"|^\W*(?:et |mais )?qui (?:est-ce qui )?(?:a |avait )?(?:dit|declare|annonce|affirme)\b(?= ?\S+ \S+)"
    r"|^\W*(?:und |aber )?wer (?:hat |hatte )?(?:sagt\w*|behauptet\w*|erklart\w*|gesagt)\b(?= ?\S+ \S+)"
    r"|^\W*(?:und )?wer hat .*\b(?:gesagt|behauptet|erklart)\W*$"
    r"|^\W*(?:y |pero )?quien(?:es)? (?:ha |habia )?"
    r"(?:dice\w*|dijo|dijeron|dicho|afirm\w+|anunci\w+|declar\w+)\b(?= ?\S+ \S+)"
    r"|^\W*من (?:هو )?(?:الذي )?(?:قال|قالت|اعلن|صرح|يقول)\b(?! مسؤول)(?= ?\S+ \S+)"
)

# Who is nobody in particular.
ANYBODY: Final = frozenset({"people", "everyone", "everybody", "anyone", "gens", "leute", "menschen", "gente", "الناس"})
# Languages in which the speaker may stand behind the verb.
INVERTING: Final = frozenset(ASKING) - {"en"}
