"""What was done, where a question asks who did it, to whom, or when: built, arrested, drove; in any language alike.

Only acts that a report names, by whatever word, wherever it tells who or when. A winner, an owner or a founder is told
in many ways.
"""

import re
from typing import Final

from bot.answer.quotes.causes_words import LANGUAGES, without_circumstances
from bot.answer.text.beginnings import compiled, naming
from index.text.normalise import fold

# The verbs that ask, beginnings of words, folded; with a full stop behind, whole words. In en fr de es ar.
_ASKED: Final = {
    "building": (
        "built. build. constructed. designed. construit construisi bati. batie. concu. concue. gebaut baute. bauten. "
        "erbaut errichtet construyo. construyeron. construid diseno. بني بنت بنوا صمم شيد انشا"
    ),
    "arrest": (
        "arrested. detained. arrete. arretee. arretes. interpelle festgenommen verhaftet detenid arrestad detuvo. "
        "detuvieron. اعتقل اعتقلت اعتقال اوقف القي_القبض القبض"
    ),
    "driving": "driving. drove. conduisait. pilotait. fuhr. steuerte. gefahren. conducia. pilotaba. manejaba. يقود قاد",
    "resignation": (
        "resign quit. stepped_down step_down stood_down stand_down demission zuruckgetreten zurucktr rucktritt dimit "
        "dimision renuncio. renunciaron. renunciado. استقال استقالت استقالوا يستقيل"
    ),
}
# The words that tell.
_TOLD: Final = {
    "building": (
        "built. build construct design architect erect engineer. contractor constru bati. batie. batir. batiment "
        "concu. concue. architecte ingenieur edifi. erig entrepr gebaut bau. baute. bauten. baufirma bauunternehm "
        "erbau "
        "erricht architekt ingenieur entworf diseno disena arquitect ingenier constructora levant بني بنت بناء بنا شيد "
        "تشييد صمم تصميم انشا مهندس مقاول"
    ),
    "arrest": (
        "arrest arrete. arretee. detain detention custody suspect charged. charges. jail prison caught. "
        "handcuff apprehend surrender turned "
        "picked_up taken_in captur seized. interpel garde_a_vue ecrou detenu detention mis_en_examen incarcer "
        "suspect saisi. festgenommen festnahm festnehm verhaft haft. untersuchungshaft gefasst verdachtig tatverdacht "
        "gewahrsam deten detuv arrest captur apresad apreso. sospechos esposad preso اعتقل اعتقال اوقف توقيف "
        "القبض احتجز محتجز "
        "موقوف مشتبه ضبط سجن"
    ),
    "driving": (
        "driv drove. wheel. pilot operator. conductor. engineer. captain skipper helm. steer motorist conduct conduis "
        "volant. chauffeur pilotait capitaine mecanicien automobilist fahrer lokfuhrer gefahren fuhr. steuer lenk "
        "maquinista conduc volante. "
        "chofer piloto capitan سائق يقود قاد قياده قبطان ربان طيار"
    ),
    "resignation": (
        "resign quit. quits. quitting. step_down steps_down stepped_down stepping_down step_aside stepped_aside "
        "stand_down stood_down standing_down left_office left_his left_her left_the_post demission quitte_ses "
        "quitte_son "
        "depart. zuruck rucktritt niedergelegt niederlegt amtsverzicht dimit dimision renunci dejo_el dejo_su "
        "dejo_la deja_el cargo. استقال استقاله استقالت تنحي تنحت مستقيل"
    ),
}
_WHO: Final = r"who|whom|qui|wer|wen|wem|quien|quienes"
_WHEN: Final = r"when|quand|wann|cuando"
# "Was anybody arrested?" asks who was, should there be one.
_ANYBODY: Final = compiled(
    r"(?:(?:did|does|has|have|is|are|was|were|will)\W+(?:any(?:body|one)|some(?:body|one))"
    r"|(?:est-ce que )?quelqu\W?un|(?:wurde|wird|ist|hat|trat|tritt)\W+(?:schon |denn )?jemand"
    r"|(?:ha |han |fue )?(?:\w+ )?alguien|هل\W+(?:\w+ ){1,2}(?:احد|شخص)|هل احد)\b"
)
_AND: Final = r"^\W*(?:and |but |by |et |und |y |a |de |par |von |por |depuis )?"
_WHO_DID: Final = compiled(rf"{_AND}(?:(?:{_WHO})\b|{_ANYBODY.pattern})|^\W*من\b")
_WHEN_DONE: Final = compiled(rf"{_AND}(?:{_WHEN})\b|^\W*متي\b")
# "Quand" asks when something stopped, too, in the same word as who was arrested.
_ASKS: Final = {_WHO_DID: frozenset(_TOLD), _WHEN_DONE: frozenset({"building", "driving"})}
_BEGINNING: Final = re.compile(rf"{_AND}(?:{_WHEN})\b")

_asked_in = naming(_ASKED, 512)
_told_in = naming(_TOLD, 2048)


def acts_asked(question: str) -> frozenset[str]:
    """Return the acts of which a question asks who or when; its circumstances are none."""
    asked = without_circumstances(_BEGINNING.sub("", fold(question)))
    return frozenset().union(*(_asked_in(asked) & acts for who, acts in _ASKS.items() if who.match(fold(question))))


def may_tell_acts(sentence: str, language: str, acts: frozenset[str]) -> bool:
    """Tell whether a sentence names one of these acts, or there are none, or its language is another."""
    return not acts or language not in LANGUAGES or bool(acts & _told_in(sentence))
