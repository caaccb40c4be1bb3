"""Verbs whose subject speaks but owns no figure: "promised", "called for", "a ironisé", "lehnte ab".

Beside a language's verbs of saying (`Table.says`) they tell who speaks in a sentence. Forms as a report has them; the
entries as in a table: commas, "…" before a verb's second part, "~" for what is none.
"""

from dataclasses import replace
from functools import lru_cache
from typing import Final

from index.figures.grammar import Grammar, grammar

_VOICES: Final = {
    "en": (
        "promised, promises, pledged, pledges, vowed, vows, called for, calls for, called on, called it, urged, urges, "
        "demanded, demands, asked, asks, replied, replies, answered, responded, thanked, praised, criticised, "
        "criticized, condemned, condemns, denied, denies, rejected, rejects, dismissed, refused to, declined to, "
        "disagreed, disagrees, agreed, complained, complains, recalled, recalls, described, describes, suggested, "
        "suggests, hinted, joked, expects, expected, hopes, hoped, thinks, thought, fears, feared, wants, predicted, "
        "predicts, proposed, proposes, apologised, apologized, accused, accuses, blamed, blames, questioned, "
        "stressed, stresses, emphasised, emphasized, underlined, pointed out, points out, observed, remarked, "
        "commented, shouted, cautioned, advised, advises, assured, assures, appealed, ordered, speaking, argues, "
        "defended, defends, welcomed, welcomes, lamented, confessed, swore, rebuked, recommended, explains, warns, "
        "claimed responsibility, claims responsibility, ruled out, rules out, would not say, did not say, posted, "
        "warn, argue, suggest, insist, deny, urge, accuse, describe, explain, agree, caution, cautions, alleged, "
        "alleges, allege, recanted, released a statement, issued a statement, "
        "went on, put it, telling, saying, adding, insisting, warning, ~expected to, ~was asked, ~is expected, "
        "~feared dead, ~so called"
    ),
    "fr": (
        "promis, promet, promettent, lancé, lance, ironisé, ironise, répondu, répond, répondent, réclame, réclament, "
        "réclamé, demandé, demande, demandent, exige, exigent, exigé, exclut, exclu, refuse de, refusé de, refusent "
        "de, dénonce, dénoncé, dénoncent, condamné, condamne, condamnent, salué, salue, saluent, regrette, regretté, "
        "regrettent, craint, craignent, espère, espèrent, souhaite, souhaitent, propose, proposé, plaidé, plaide, "
        "appelé à, appelle à, appellent à, invité à, invite à, exhorté, martelé, insisté, insiste, conclu, conclut, "
        "résumé, résume, commenté, commente, témoigné, témoigne, témoignent, s'est félicité, se félicite, s'est dit, "
        "se dit, s'est excusé, s'interroge, s'est interrogé, s'étonne, s'est étonné, s'indigne, s'est indigné, "
        "déploré, déplore, déplorent, critiqué, critique, accusé, accuse, accusent, nié, nie, nient, démenti, dément, "
        "démentent, contesté, conteste, contestent, rejette, rejeté, prévenu, prévient, averti, avertit, juge, jugé, "
        "pense, pensent, croit, croient, se souvient, s'est souvenu, glissé, soufflé, rétorqué, répliqué, réplique, "
        "rassuré, rassure, reproche, reproché, remercié, remercie, prévoit, compte, martèle, ordonné, poursuit, "
        "poursuivi, reprend, s'inquiète, s'est inquiété, ~a été, ~demande d'emploi"
    ),
    "de": (
        "gesagt, versprach, verspricht, versprachen, versprochen, fordert, forderte, forderten, gefordert, verlangt, "
        "verlangte, verlangten, fragte, fragt, antwortete, antwortet, geantwortet, lehnt … ab, lehnte … ab, lehnten … "
        "ab, abgelehnt, kritisierte, kritisiert, kritisierten, verurteilte, verurteilt, lobte, lobt, dankte, dankt, "
        "bedauerte, bedauert, hofft, hoffte, hoffen, befürchtet, befürchtete, fürchtet, warnte, warnt, warnten, "
        "gewarnt, rief … auf, rufen … auf, riefen … auf, ruft … auf, appellierte, appelliert, erinnerte, erinnert, "
        "rechnet, rechnete, rechnen, erwartet, erwartete, beschrieb, beschreibt, schilderte, schildert, kündigte, "
        "kündigt, kündigten, angekündigt, entgegnete, erwiderte, widersprach, widerspricht, wies … zurück, weist … "
        "zurück, wiesen … zurück, bestritt, bestreitet, bestritten, dementierte, dementiert, beschwerte, klagte, "
        "klagt, spottete, scherzte, rief, verteidigte, verteidigt, schloss … aus, schließt … aus, wollte … sagen, "
        "will … sagen, glaubt, glaubte, wünscht, schlug … vor, schlägt … vor, rät, riet, mahnte, mahnt, beteuerte, "
        "versicherte, versichert, entschuldigte, entschuldigt, bekannte, äußerte, äußert, geäußert, sprach, spricht, "
        "erzählt, meinte, urteilte, resümierte, bilanzierte, verlangten, beschuldigte, beschuldigt, warf … vor, wirft "
        "… vor, werfen … vor, warfen … vor, erklärten, hieß es, lautete"
    ),
    "es": (
        "dicho, prometió, promete, prometieron, pidió, pide, piden, pidieron, exigió, exige, exigen, exigieron, "
        "exigido, reclamó, reclama, reclaman, respondió, responde, respondieron, contestó, contesta, rechazó, "
        "rechaza, rechazan, rechazaron, rechazado, negó, niega, niegan, negaron, desmintió, desmiente, criticó, "
        "critica, critican, criticaron, condenó, condena, condenan, lamentó, lamenta, lamentan, lamentaron, agradeció, "
        "agradece, celebró, elogió, acusó, acusa, acusan, acusaron, acusado, culpó, culpa, teme, temen, temió, espera, "
        "esperan, esperaba, cree, creen, creía, propuso, propone, proponen, aconsejó, aconseja, recomendó, recomienda, "
        "llamó a, llamaron a, instó a, insta a, instaron a, subrayó, subraya, recalcó, recalca, destacó, destaca, "
        "apuntó, apunta, comentó, comenta, recordó, recuerda, resumió, resume, concluyó, concluye, bromeó, gritó, "
        "confesó, admitido, prevé, prevén, avisó, avisa, alertó, alerta, alertaron, alertan, expresó, expresa, "
        "expresaron, defendió, defiende, descartó, descarta, descartan, sugirió, sugiere, reiteró, reitera, opinó, "
        "opina, opinan, adelantó, adelanta, zanjó, replicó, replica, ~se espera, ~se cree, ~se teme"
    ),
    "ar": (
        "وعد, وعدت, وعدوا, تعهد, تعهدت, تعهدوا, طالب, طالبت, طالبوا, يطالب, تطالب, دعا, دعت, دعوا, يدعو, تدعو, طلبت, "
        "أجاب, أجابت, سأل, سألت, رفض, رفضت, رفضوا, يرفض, ترفض, نفى, نفت, نفوا, ينفي, تنفي, انتقد, انتقدت, أدان, "
        "أدانت, ندد, نددت, أشاد, أشادت, شكر, شكرت, أعرب, أعربت, حذر, حذرت, حذروا, يحذر, تحذر, اتهم, اتهمت, "
        "اتهموا, يتهم, تتهم, اعتبر, اعتبرت, رأى, رأت, وصف, وصفت, روى, روت, يروي, تروي, علق, علقت, اقترح, اقترحت, نصح, "
        "نصحت, ناشد, ناشدت, استبعد, استبعدت, عزا, عزت, طمأن, طمأنت, دافع, دافعت, أصر, أصرت, استنكر, "
        "استنكرت, شكك, شككت, كتب, كتبت, يأمل, تأمل, يخشى, تخشى, يتوقع, يعتقد, تعتقد, ينصح, صرخ, صرخت"
    ),
    "it": (
        "promesso, promette, chiesto, chiede, chiedono, risposto, risponde, respinto, respinge, negato, nega, "
        "criticato, critica, condannato, condanna, ringraziato, ringrazia, accusato, accusa, teme, temono, spera, "
        "sperano, crede, proposto, propone, avvertito, avverte, invitato a, invita a, sottolineato, sottolinea, "
        "commentato, commenta, ricordato, ricorda, concluso, conclude, scherzato"
    ),
    "pt": (
        "prometeu, promete, pediu, pede, pediram, exigiu, exige, respondeu, responde, rejeitou, rejeita, negou, nega, "
        "criticou, critica, condenou, condena, lamentou, lamenta, agradeceu, acusou, acusa, teme, espera, acredita, "
        "propôs, propõe, alertou, alerta, avisou, recomendou, sublinhou, destacou, comentou, comenta, lembrou, lembra, "
        "concluiu, brincou, defendeu, defende, descartou"
    ),
    "ru": (
        "пообещал, пообещала, обещает, потребовал, потребовала, требует, попросил, попросила, ответил, ответила, "
        "отверг, отвергла, опроверг, опровергла, отрицает, раскритиковал, раскритиковала, осудил, осудила, "
        "поблагодарил, поблагодарила, обвинил, обвинила, опасается, надеется, считает, предложил, предложила, "
        "предупредил, предупредила, призвал, призвала, прокомментировал, прокомментировала, вспоминает, пошутил"
    ),
    "zh": "承诺, 要求, 回答, 回应, 否认, 批评, 谴责, 感谢, 指责, 担心, 希望, 认为, 呼吁, 警告, 建议, 强调, 指出, 评论",
}


@lru_cache(maxsize=len(_VOICES))
def voiced(language: str) -> Grammar | None:
    """Return the grammar of a language by which anybody is heard who says anything, None where it has no table.

    Those are heard, too, who but claim a deed, or did something to those that they count.
    """
    known = grammar(language)
    if known is None:
        return None
    table, more = known.table, _VOICES.get(language, "")
    alone = {verb.strip() for verb in more.split(",")}
    says = (verb.strip() for verb in table.says.split(","))
    kept = (verb for verb in says if not verb.startswith("~claim") and verb.split("…")[0].strip() not in alone)
    return Grammar(replace(table, says=f"{', '.join(kept)}, {more}", claims="", deeds=""))
