"""Counts and their owners as agencies of nine languages put them: "for the organisers", "as X has said it", "we"."""

import pytest
from ledger import cases, line, read

from index.domain import Counted

ITALIAN = """
Secondo la questura i manifestanti erano 12mila, per gli organizzatori erano 40mila.
    manifestanti erano 12mila | 12,000 | exactly | other | manifestanti | la questura | -
    40mila | 40,000 | exactly | other | manifestanti | gli organizzatori | -
Alla marcia hanno partecipato 12mila persone secondo la questura, 40mila per gli organizzatori.
    12mila persone | 12,000 | exactly | other | persone | la questura | -
    40mila | 40,000 | exactly | other | persone | gli organizzatori | -
Per la questura erano 5mila i manifestanti, per gli organizzatori erano 40mila.
    5mila i manifestanti | 5,000 | exactly | other | manifestanti | la questura | -
    40mila | 40,000 | exactly | other | manifestanti | gli organizzatori | -
Per la procura i passeggeri a bordo erano 140, mentre l'azienda ne conta 122.
    passeggeri a bordo erano 140 | 140 | exactly | affected | passeggeri | la procura | -
    122 | 122 | exactly | affected | passeggeri | l'azienda | -
Secondo la prefettura le case allagate sono 800.
    case allagate sono 800 | 800 | exactly | other | case | la prefettura | -
Gli sfollati sono 1200, fanno sapere dalla prefettura.
    sfollati sono 1200 | 1,200 | exactly | displaced | sfollati | prefettura | -
«Abbiamo estratto vive undici persone», ha raccontato il comandante Dario Fenzi.
    undici persone | 11 | exactly | rescued | persone | il comandante Dario Fenzi | -
"""

FRENCH = """
Comme l'a indiqué le ministère, 12 personnes ont été tuées dans l'explosion.
    12 personnes | 12 | exactly | dead | personnes | le ministère | -
Ainsi que l'a précisé la préfecture, 40 maisons ont été détruites.
    40 maisons | 40 | exactly | other | maisons | la préfecture | -
La marche a rassemblé 14 000 personnes selon la préfecture, 60 000 pour les organisateurs.
    14 000 personnes | 14,000 | exactly | other | personnes | la préfecture | -
    60 000 | 60,000 | exactly | other | personnes | les organisateurs | -
Selon la Croix-Rouge, 35 000 habitants déplacés dorment dehors et 12 passagers blessés ont été soignés.
    35 000 habitants | 35,000 | exactly | displaced | habitants | la Croix-Rouge | -
    12 passagers | 12 | exactly | injured | passagers | la Croix-Rouge | -
« On compte 52 décès », a rectifié le préfet du Nord, Jonas Tavo.
    52 décès | 52 | exactly | dead | décès | le préfet du Nord, Jonas Tavo | -
"""

SPANISH = """
El gobernador estimó en 1.900 las viviendas dañadas.
    1.900 las viviendas | 1,900 | exactly | other | viviendas | El gobernador | -
La marcha reunió a 25.000 personas según la Delegación del Gobierno, y a más de 90.000 de acuerdo con los convocantes.
    25.000 personas | 25,000 | exactly | other | personas | la Delegación del Gobierno | -
    más de 90.000 | 90,000 | more than | other | personas | los convocantes | -
Para la policía fueron 12.000 los manifestantes, para los organizadores fueron 40.000.
    12.000 los manifestantes | 12,000 | exactly | other | manifestantes | la policía | -
    40.000 | 40,000 | exactly | other | manifestantes | los organizadores | -
Según la alcaldesa las viviendas afectadas son 340.
    viviendas afectadas son 340 | 340 | exactly | other | viviendas | la alcaldesa | -
"Los detenidos ya son 38", dijo a última hora un portavoz policial.
    detenidos ya son 38 | 38 | exactly | arrested | detenidos | un portavoz policial | -
"""

PORTUGUESE = """
Há 11 desaparecidos, número contestado por moradores, que falam em 30.
    11 desaparecidos | 11 | exactly | missing | desaparecidos | - | -
    30 | 30 | exactly | missing | desaparecidos | moradores | -
"Recebemos 19 feridos", disse a diretora do hospital municipal.
    19 feridos | 19 | exactly | injured | feridos | a diretora do hospital municipal | -
O presidente da câmara, Rui Sequeira, contabiliza 22 casas ardidas e 450 pessoas retiradas.
    22 casas | 22 | exactly | other | casas | O presidente da câmara, Rui Sequeira | -
    450 pessoas | 450 | exactly | displaced | pessoas | O presidente da câmara, Rui Sequeira | -
"""

GERMAN = """
Elf Bewohner wurden verletzt, zwei liegen noch im Krankenhaus.
    Elf Bewohner | 11 | exactly | injured | Bewohner | - | -
Wie die Polizei mitteilte, wurden elf Bewohner mit Rauchvergiftungen in Kliniken gebracht.
    elf Bewohner | 11 | exactly | injured | Bewohner | die Polizei | -
Der Landrat sprach von mindestens 70 Mietern. Zuvor war von 48 die Rede. Den Schaden kennt niemand.
    mindestens 70 Mietern | 70 | at least | other | Mietern | Der Landrat | -
Etwa 12.000 Menschen seien in Zelten untergebracht, so der Rote Halbmond.
    Etwa 12.000 Menschen | 12,000 | about | displaced | Menschen | der Rote Halbmond | -
«Wir haben 22 Verletzte gezählt. Zwei liegen noch im Spital», sagte die Sanitäterin Ruth Egli.
    22 Verletzte | 22 | exactly | injured | Verletzte | die Sanitäterin Ruth Egli | -
"""

RUSSIAN = """
Как сообщили в пресс-службе МЧС, эвакуированы 240 жителей.
    240 жителей | 240 | exactly | displaced | жителей | пресс-службе МЧС | -
Как рассказали в мэрии, вывезено 5,4 тысячи человек.
    5,4 тысячи человек | 5,400 | exactly | displaced | человек | мэрии | -
В МВД заявили о задержании 128 демонстрантов.
    128 демонстрантов | 128 | exactly | arrested | демонстрантов | МВД | -
"""

ARABIC = """
وقال المحافظ إن 1200 منزل تضررت في العاصفة.
    1200 منزل | 1,200 | exactly | other | منزل | المحافظ | -
وقالت الشرطة إن 90 شخصا لا يزالون في عداد المفقودين.
    90 شخصا | 90 | exactly | missing | شخصا | الشرطة | -
ونقلت وكالة الواحة عن مصدر طبي قوله إن المستشفى استقبل 12 جثة.
    12 جثة | 12 | exactly | dead | جثة | مصدر طبي | -
"""

CHINESE = """
当地村民则称，失联人数至少有20人。
    至少有20人 | 20 | at least | missing | 人 | 当地村民 | -
警方称62人送医治疗。
    62人 | 62 | exactly | injured | 人 | 警方 | -
"""

LANGUAGES = {
    "it": ITALIAN,
    "fr": FRENCH,
    "es": SPANISH,
    "pt": PORTUGUESE,
    "de": GERMAN,
    "ru": RUSSIAN,
    "ar": ARABIC,
    "zh": CHINESE,
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [case for language, block in LANGUAGES.items() for case in cases(language, block)],
)
def test_agencies_sentences_give_their_figures_and_whose_they_are(
    language: str, text: str, expected: list[str]
) -> None:
    assert [line(figure, text) for figure in read(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        ("en", 'Police reported 3 arrests. "We counted 12 dead," said the mayor.', "the mayor"),
        ("de", "Die Polizei meldete 3 Festnahmen. «Wir haben 12 Tote gezählt», sagte die Ärztin.", "die Ärztin"),
        ("ru", "Полиция сообщила о 3 задержанных. «Мы насчитали 12 погибших», — сказал мэр.", "мэр"),
        ("zh", "警方说逮捕3人。“我们统计有12人死亡”，市长说。", "市长"),
    ],
)
def test_who_says_we_is_named_behind_it_and_did_not_speak_before(language: str, text: str, owner: str) -> None:
    assert [figure.said_by for figure in read(text, language) if figure.counted is Counted.DEAD] == [owner]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Arrestate 12 persone, 5 milioni per la polizia."),
        ("it", "I feriti sono 12, un aiuto per gli ospedali."),
        ("fr", "On déplore 12 blessés, un problème pour les hôpitaux."),
        ("es", "Hay 12 heridos y camas para los hospitales."),
    ],
)
def test_what_is_for_somebody_is_not_what_they_say(language: str, text: str) -> None:
    assert [(figure.value, figure.said_by) for figure in read(text, language)] == [(12, None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("it", "Nel 1850 case e ponti bruciarono."),
        ("es", "En 1850 casas y puentes ardieron."),
        ("ar", "وفي 2015 مدرسة دمرت."),
        ("de", "Zwei liegen noch im Krankenhaus."),
    ],
)
def test_a_year_or_a_verb_makes_no_count_of_things(language: str, text: str) -> None:
    assert read(text, language) == []
