"""The ways in which news says whose a figure is, what it counts and what limits it, sentence by sentence."""

import pytest
from ledger import cases, line, read

from index.domain import Bound, Counted

ENGLISH = """
The coast guard put the toll much higher, at 41 dead.
    41 dead | 41 | exactly | dead | dead | The coast guard | -
On Monday the Red Cross had spoken of at least 25 injured.
    at least 25 injured | 25 | at least | injured | injured | the Red Cross | -
The clinic in the old town said it had taken in 17 wounded since dawn.
    17 wounded | 17 | exactly | injured | wounded | The clinic in the old town | -
Officials raised the death toll to 61. The relief agency gave a lower count, speaking of 48 deaths.
    death toll to 61 | 61 | exactly | dead | death toll | Officials | -
    48 deaths | 48 | exactly | dead | deaths | The relief agency | -
The governor, Maria Lund, who on Friday had spoken of nine dead, resigned.
    nine dead | 9 | exactly | dead | dead | The governor, Maria Lund | -
Some 300 people are missing, the mayor's spokesman, Joe Park, told reporters at the scene.
    Some 300 people | 300 | about | missing | people | the mayor's spokesman, Joe Park | -
Twenty people died, the Northmere Chronicle reported, citing the interior ministry.
    Twenty people | 20 | exactly | dead | people | the interior ministry | -
The bus left at dawn with 52 people on board.
    52 people | 52 | exactly | affected | people | - | -
All 52 people on board were killed.
    52 people | 52 | exactly | dead | people | - | -
More than 700 people were evacuated and 90 families had to leave their homes.
    More than 700 people | 700 | more than | displaced | people | - | -
    90 families | 90 | exactly | displaced | families | - | -
Eleven refugees drowned off the coast, the coastguard said.
    Eleven refugees | 11 | exactly | dead | refugees | the coastguard | -
Police said 40 people were arrested after three men had died.
    40 people | 40 | exactly | arrested | people | Police | -
    three men | 3 | exactly | dead | men | Police | -
The injured totalled 19.
    injured totalled 19 | 19 | exactly | injured | injured | - | -
Police said 12 people or more were arrested.
    12 people or more | 12 | at least | arrested | people | Police | -
"""

FRENCH = """
Plus de 90 blessés: c'est le chiffre qu'avançait lundi matin le chef des pompiers.
    Plus de 90 blessés | 90 | more than | injured | blessés | le chef des pompiers | -
La Croix-Rouge, de son côté, parle d'une vingtaine de disparus.
    une vingtaine de disparus | 20 | about | missing | disparus | La Croix-Rouge | -
La préfecture s'en tenait mardi à 14 morts.
    14 morts | 14 | exactly | dead | morts | La préfecture | -
L'association, qui avançait plus de 50 morts, n'a pas répondu.
    plus de 50 morts | 50 | more than | dead | morts | L'association | -
Vingt maisons ont brûlé et sept personnes ont été blessées, a fait savoir la porte-parole de la police, Anne Roy.
    Vingt maisons | 20 | exactly | other | maisons | la porte-parole de la police, Anne Roy | -
    sept personnes | 7 | exactly | injured | personnes | la porte-parole de la police, Anne Roy | -
Le bilan annoncé lundi a choqué: 12 morts.
    12 morts | 12 | exactly | dead | morts | - | -
Quelque 1200 personnes ont dû quitter leur domicile.
    Quelque 1200 personnes | 1,200 | about | displaced | personnes | - | -
L'avion transportait 88 passagers.
    88 passagers | 88 | exactly | affected | passagers | - | -
La compagnie affirme que 61 personnes se trouvaient à bord.
    61 personnes | 61 | exactly | affected | personnes | La compagnie | -
Le syndicat compte 15 blessés au plus.
    15 blessés au plus | 15 | at most | injured | blessés | Le syndicat | -
Sept personnes, dont deux enfants de 4 et 9 ans, ont péri dans l'incendie, a annoncé la procureure.
    Sept personnes | 7 | exactly | dead | personnes | la procureure | -
    deux enfants | 2 | exactly | other | enfants | la procureure | -
Sept personnes, dont deux enfants, ont péri dans l'incendie, a annoncé la procureure.
    Sept personnes | 7 | exactly | dead | personnes | la procureure | -
    deux enfants | 2 | exactly | other | enfants | la procureure | -
Le bilan définitif s'établit à huit morts, a indiqué vendredi la préfecture.
    huit morts | 8 | exactly | dead | morts | la préfecture | -
Le collectif, qui avait avancé samedi le chiffre de trois morts, a reconnu une erreur.
    trois morts | 3 | exactly | dead | morts | Le collectif | -
Trois pompiers sont morts dans l'incendie qui ravage la forêt depuis lundi, a annoncé le préfet du Var.
    Trois pompiers | 3 | exactly | dead | pompiers | le préfet du Var | -
Trois pompiers sont morts dans l'incendie, qui fait rage depuis lundi, a annoncé le préfet du Var.
    Trois pompiers | 3 | exactly | dead | pompiers | le préfet du Var | -
Les organisateurs ont revendiqué 60.000 manifestants, la police en a compté 14.500.
    60.000 manifestants | 60,000 | exactly | other | manifestants | Les organisateurs | -
    14.500 | 14,500 | exactly | other | manifestants | la police | -
Une dizaine d'habitants manquaient toujours à l'appel.
    Une dizaine d'habitants | 10 | about | missing | habitants | - | -
"""

GERMAN = """
Mehr als 40 Tote meldet die Leiterin des Rettungsdienstes, Petra Wolf, nach dem Sturm.
    Mehr als 40 Tote | 40 | more than | dead | Tote | die Leiterin des Rettungsdienstes, Petra Wolf | -
Das Rote Kreuz kommt dagegen auf 25 Tote.
    25 Tote | 25 | exactly | dead | Tote | Das Rote Kreuz | -
Die Polizei bleibt bei 18 Verletzten.
    18 Verletzten | 18 | exactly | injured | Verletzten | Die Polizei | -
Die Organisation geht davon aus, dass mindestens 60 Menschen ums Leben kamen.
    mindestens 60 Menschen | 60 | at least | dead | Menschen | Die Organisation | -
Neun Menschen wurden getötet. Das teilte Polizeisprecher Jan Berg mit.
    Neun Menschen | 9 | exactly | dead | Menschen | Polizeisprecher Jan Berg | -
In Altbrück sprach der Zivilschutz von 12 Vermissten.
    12 Vermissten | 12 | exactly | missing | Vermissten | der Zivilschutz | -
Rund 500 Bewohner mussten ihre Häuser verlassen.
    Rund 500 Bewohner | 500 | about | displaced | Bewohner | - | -
An Bord des Schiffes waren 70 Menschen.
    70 Menschen | 70 | exactly | affected | Menschen | - | -
Etwa 20 Menschen wurden in Sicherheit gebracht.
    Etwa 20 Menschen | 20 | about | displaced | Menschen | - | -
Vor dem Tor protestierten nach Polizeiangaben 700 Menschen, laut Gewerkschaft waren es 1.200.
    700 Menschen | 700 | exactly | other | Menschen | Polizeiangaben | -
    1.200 | 1,200 | exactly | other | Menschen | Gewerkschaft | -
12 Menschen starben nach Behördenangaben.
    12 Menschen | 12 | exactly | dead | Menschen | Behördenangaben | -
Nach dem Feuer wurden 12 Menschen vermisst.
    12 Menschen | 12 | exactly | missing | Menschen | - | -
Angehörige können sich unter einer Nummer melden; bis Montag gingen 260 Anrufe ein.
    260 Anrufe | 260 | exactly | other | Anrufe | - | -
Die Polizei hat die Zahl der Todesopfer auf zwölf beziffert.
    Zahl der Todesopfer auf zwölf | 12 | exactly | dead | Zahl der Todesopfer | Die Polizei | -
Zwei Tage nach dem Feuer hat die Polizei die Zahl der Todesopfer auf zwölf beziffert.
    Zahl der Todesopfer auf zwölf | 12 | exactly | dead | Zahl der Todesopfer | die Polizei | -
Die Polizei in Bergtal hat bislang 12 Tote und 30 Verletzte gemeldet.
    12 Tote | 12 | exactly | dead | Tote | Die Polizei in Bergtal | -
    30 Verletzte | 30 | exactly | injured | Verletzte | Die Polizei in Bergtal | -
Die Explosion hat 12 Menschen getötet, teilte die Polizei mit.
    12 Menschen | 12 | exactly | dead | Menschen | die Polizei | -
"""

SPANISH = """
El sindicato contó ayer 41 heridos.
    41 heridos | 41 | exactly | injured | heridos | El sindicato | -
La ministra de Salud, Elena Ríos, había hablado de más de 60 muertos.
    más de 60 muertos | 60 | more than | dead | muertos | La ministra de Salud, Elena Ríos | -
La Cruz Roja, por su parte, situó el balance en casi 80.
    balance en casi 80 | 80 | nearly | dead | balance | La Cruz Roja | -
Los bomberos que trabajan en la zona contaron este lunes 17 muertos.
    17 muertos | 17 | exactly | dead | muertos | Los bomberos | -
Un incendio declarado el lunes ha quemado 200 casas.
    200 casas | 200 | exactly | other | casas | - | -
El gobierno sostiene que al menos 35 personas siguen desaparecidas.
    al menos 35 personas | 35 | at least | missing | personas | El gobierno | -
Los heridos suman 22 y los detenidos son ya nueve.
    heridos suman 22 | 22 | exactly | injured | heridos | - | -
    detenidos son ya nueve | 9 | exactly | arrested | detenidos | - | -
El barco llevaba 310 pasajeros a bordo.
    310 pasajeros | 310 | exactly | affected | pasajeros | - | -
Las autoridades evacuaron a unos 400 vecinos.
    unos 400 vecinos | 400 | about | displaced | vecinos | - | -
La ONG Rutas Abiertas, que había dado la alerta el jueves, eleva los desaparecidos a 27.
    desaparecidos a 27 | 27 | exactly | missing | desaparecidos | La ONG Rutas Abiertas | -
Una asociación de inquilinos eleva, sin embargo, a nueve el número de fallecidos.
    nueve el número de fallecidos | 9 | exactly | dead | número de fallecidos | Una asociación de inquilinos | -
Los fallecidos son ya cuatro: a los tres bomberos se suma una anciana, según la policía.
    fallecidos son ya cuatro | 4 | exactly | dead | fallecidos | la policía | -
"""

ARABIC = """
تحدثت وزارة الصحة عن 15 قتيلا على الأقل.
    15 قتيلا على الأقل | 15 | at least | dead | قتيلا | وزارة الصحة | -
وقال مدير المستشفى إن مؤسسته استقبلت 18 جثة.
    18 جثة | 18 | exactly | dead | جثة | مدير المستشفى | -
أحصت الشرطة أكثر من 40 جريحا.
    أكثر من 40 جريحا | 40 | more than | injured | جريحا | الشرطة | -
وكان الدفاع المدني قد تحدث عن 12 مفقودا.
    12 مفقودا | 12 | exactly | missing | مفقودا | الدفاع المدني | -
وكان على متنها 148 شخصا.
    148 شخصا | 148 | exactly | affected | شخصا | - | -
أجلي نحو 500 شخص من القرية.
    نحو 500 شخص | 500 | about | displaced | شخص | - | -
قتل تسعة أشخاص وأصيب 27 آخرون.
    تسعة أشخاص | 9 | exactly | dead | أشخاص | - | -
    27 آخرون | 27 | exactly | injured | آخرون | - | -
"""

ITALIAN = """
Il sindaco ha parlato di almeno 12 morti.
    almeno 12 morti | 12 | at least | dead | morti | Il sindaco | -
"""

PORTUGUESE = """
A polícia falou em mais de 30 feridos.
    mais de 30 feridos | 30 | more than | injured | feridos | A polícia | -
"""

CHINESE = """
事故致12死30伤。
    12死 | 12 | exactly | dead | 死 | - | -
    30伤 | 30 | exactly | injured | 伤 | - | -
爆炸造成三死五伤一失踪。
    三死 | 3 | exactly | dead | 死 | - | -
    五伤 | 5 | exactly | injured | 伤 | - | -
    一失踪 | 1 | exactly | missing | 失踪 | - | -
死者增至38人，伤者达100余人。
    38人 | 38 | exactly | dead | 人 | - | -
    100余人 | 100 | more than | injured | 人 | - | -
死者超过100人。
    超过100人 | 100 | more than | dead | 人 | - | -
死者的邻居说，3名男子逃走。
    3名男子 | 3 | exactly | other | 男子 | 死者的邻居 | -
警方打死12名武装分子。
    12名武装分子 | 12 | exactly | dead | 武装分子 | - | -
一百零五人死亡，两万零五百人撤离。
    一百零五人死亡 | 105 | exactly | dead | 人死亡 | - | -
    两万零五百人 | 20,500 | exactly | displaced | 人 | - | -
零下5度，3人死亡。
    3人死亡 | 3 | exactly | dead | 人死亡 | - | -
"""

LANGUAGES = {
    "en": ENGLISH,
    "fr": FRENCH,
    "de": GERMAN,
    "es": SPANISH,
    "ar": ARABIC,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "zh": CHINESE,
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [case for language, block in LANGUAGES.items() for case in cases(language, block)],
)
def test_a_statement_gives_its_figures_whole(language: str, text: str, expected: list[str]) -> None:
    assert [line(figure, text) for figure in read(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Trois hommes ont été arrêtés après le vol du collier dit «de la Reine»."),
        ("es", "Un fuego declarado el martes dejó tres heridos."),
        ("ar", "تضرر 3 أشخاص استنادا إلى صور الأقمار الصناعية."),
        ("en", "Three men were held after the theft reported missing by nobody."),
        ("en", "The mayor gave the children 12 tanks."),
        ("de", "Die Regierung gab den Helfern 12 Panzer."),
        ("es", "El alcalde elevó 12 globos."),
    ],
)
def test_a_participle_a_picture_or_a_gift_owns_nothing(language: str, text: str) -> None:
    assert {figure.said_by for figure in read(text, language)} == {None}


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        (
            "en",
            "A nurse said the ward was full. She said 12 were hurt. She added that three people were dead.",
            "A nurse",
        ),
        ("en", "The ministry said the search was over and that it had counted 12 dead.", "The ministry"),
        ("en", "12 people died, said the group «Pale Heron».", "the group «Pale Heron»"),
        ("fr", "Le groupe « Colère Noire » affirme que 12 personnes sont mortes.", "Le groupe « Colère Noire »"),
        ("de", "Die Gruppe »Graue Wölfe« behauptet, 12 Menschen seien getötet worden.", "Die Gruppe »Graue Wölfe«"),
        ("es", "La asociación «Norte Vivo» sostiene que murieron 12 personas.", "La asociación «Norte Vivo»"),
        ("en", "The D.A.'s office said 12 people died.", "The D.A.'s office"),
    ],
)
def test_the_owner_is_found_behind_pronouns_clauses_and_quotation_marks(language: str, text: str, owner: str) -> None:
    assert {figure.said_by for figure in read(text, language) if figure.counted is Counted.DEAD} == {owner}


@pytest.mark.parametrize(
    ("language", "text", "sides"),
    [
        (
            "fr",
            "Douze personnes sont mortes selon la police et trente selon l'opposition.",
            {"la police": 12, "l'opposition": 30},
        ),
        ("fr", "La police parle de 12 morts, l'opposition de 30.", {"La police": 12, "l'opposition": 30}),
        (
            "en",
            "Twelve people died according to police and thirty according to the opposition.",
            {"police": 12, "the opposition": 30},
        ),
        (
            "en",
            "According to police, 12 people died, and according to the opposition, 30.",
            {"police": 12, "the opposition": 30},
        ),
        ("en", "Police said 12 people died, and the mayor said 30.", {"Police": 12, "the mayor": 30}),
        (
            "es",
            "Doce personas murieron según la policía y treinta según la oposición.",
            {"la policía": 12, "la oposición": 30},
        ),
        (
            "es",
            "Según la policía murieron 12 personas, según la oposición, 30.",
            {"la policía": 12, "la oposición": 30},
        ),
        (
            "es",
            "12 personas murieron según la policía y según la oposición, 30.",
            {"la policía": 12, "la oposición": 30},
        ),
        (
            "pt",
            "Doze pessoas morreram segundo a polícia e trinta segundo a oposição.",
            {"a polícia": 12, "a oposição": 30},
        ),
        (
            "it",
            "Dodici persone sono morte secondo la polizia e trenta secondo l'opposizione.",
            {"la polizia": 12, "l'opposizione": 30},
        ),
        (
            "de",
            "Zwölf Menschen starben nach Angaben der Polizei und dreißig nach Angaben der Opposition.",
            {"Polizei": 12, "Opposition": 30},
        ),
        ("de", "12 Tote laut Polizei und 30 laut Opposition.", {"Polizei": 12, "Opposition": 30}),
        ("de", "Die Polizei sprach von 12 Toten, die Opposition von 17.", {"Die Polizei": 12, "die Opposition": 17}),
        (
            "ru",
            "По данным полиции, погибли 12 человек, а по данным оппозиции — тридцать.",
            {"полиции": 12, "оппозиции": 30},
        ),
        ("ar", "قتل 12 شخصا بحسب الشرطة و30 بحسب المعارضة.", {"الشرطة": 12, "المعارضة": 30}),
        ("zh", "据警方称，12人死亡，据反对派称，30人死亡。", {"警方": 12, "反对派": 30}),
    ],
)
def test_two_sides_numbers_are_each_sides_own(language: str, text: str, sides: dict[str, float]) -> None:
    figures = read(text, language)
    assert {figure.said_by: figure.value for figure in figures} == sides
    assert {figure.counted for figure in figures} == {Counted.DEAD}


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("en", "Three people died, including a woman, 30, according to the mayor.", [3]),
        ("en", "Police said 12 people died, as the mayor, 30, told reporters.", [12]),
        ("en", "Police said 12 people died, the mayor said 30 percent of the town was lost.", [12]),
        ("en", "Police said 12 people died, the mayor said 2016 was worse.", [12]),
        ("en", "The mayor said 12 people died, she said 30.", [12]),
        ("en", "Police said two men were wounded, and the mayor said one man is now paralysed.", [2]),
        ("en", "Police said 12 people died, and the mayor said 30 in the old town.", [12, 30]),
        ("de", "Die Polizei sprach von 12 Toten und 40 Verletzten, die Opposition von 17.", [12, 40]),
    ],
)
def test_a_bare_number_counts_only_what_another_owner_plainly_counted(
    language: str, text: str, values: list[float]
) -> None:
    assert [figure.value for figure in read(text, language)] == values


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        ("en", "Twelve people died, according to three rescue officials.", "three rescue officials"),
        ("en", "Twelve people died, according to police and three witnesses.", "police and three witnesses"),
        ("en", "Twelve people died, said a group of seven doctors.", "a group of seven doctors"),
        ("en", "Twelve people died, according to Channel Four.", "Channel Four"),
        (
            "fr",
            "Douze personnes sont mortes selon trois médecins et deux témoins.",
            "trois médecins et deux témoins",
        ),
        ("de", "Zwölf Tote gab es nach Angaben von drei Ärzten.", "drei Ärzten"),
        ("es", "Doce personas murieron según tres grandes hospitales.", "tres grandes hospitales"),
    ],
)
def test_an_owner_may_be_several(language: str, text: str, owner: str) -> None:
    assert next(figure.said_by for figure in read(text, language)) == owner


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The group Banner claimed responsibility for the attack that killed 12 people."),
        ("fr", "Le groupe Bannière a revendiqué l'attentat qui a fait 12 morts."),
        ("es", "El grupo Bandera anunció su responsabilidad en el atentado que causó 12 muertos."),
        ("de", "Die Gruppe Banner erklärte die Verantwortung für den Anschlag mit 12 Toten für sich."),
        ("it", "Il gruppo Bandiera ha annunciato la responsabilità per l'attentato che ha causato 12 morti."),
        ("pt", "O grupo Bandeira declarou a autoria do atentado que deixou 12 mortos."),
        ("ru", "Группировка «Знамя» подтвердила ответственность за теракт, в котором погибли 12 человек."),
        ("ar", "أعلن تنظيم الراية مسؤوليته عن الهجوم الذي أسفر عن مقتل 12 شخصا."),
    ],
)
def test_who_claims_a_deed_does_not_count_its_victims(language: str, text: str) -> None:
    assert [(figure.value, figure.said_by) for figure in read(text, language)] == [(12, None)]


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        (
            "en",
            "Police said the group claimed responsibility for the attack that killed 12 people.",
            "Police",
        ),
        ("fr", "Les rebelles ont revendiqué la mort de 12 soldats.", "Les rebelles"),
        (
            "fr",
            "La police affirme que 12 personnes sont mortes dans l'attentat revendiqué par le groupe.",
            "La police",
        ),
        ("es", "Dijo el responsable de la policía que murieron 12 personas.", "el responsable de la policía"),
        ("ar", "قال مسؤول المستشفى إن 12 شخصا قتلوا.", "مسؤول المستشفى"),
        ("ar", "أعلنت الشرطة مقتل 12 شخصا في هجوم أعلن تنظيم الراية مسؤوليته عنه.", "الشرطة"),
        ("ar", "وبحسب الدفاع المدني، قضى 12 شخصا.", "الدفاع المدني"),
        ("pt", "Doze pessoas morreram, informou nesta terça-feira (5) a Defesa Civil.", "a Defesa Civil"),
        ("pt", "Doze pessoas morreram, disse na segunda-feira (4) o governador.", "o governador"),
        ("pt", "A Defesa Civil (DC) informou que 12 pessoas morreram.", "A Defesa Civil (DC)"),
        ("es", "Los servicios sanitarios atendieron a 61 personas, casi todas por golpes.", "Los servicios sanitarios"),
        ("es", "Según la policía, los médicos atendieron a 61 heridos.", "la policía"),
        ("es", "Los médicos atendieron a 61 heridos, informó el alcalde.", "el alcalde"),
        ("es", "Atendieron a 61 heridos.", None),
        ("de", "12 Menschen seien gestorben, so das Rote Kreuz.", "das Rote Kreuz"),
        ("de", "12 Menschen starben, so die UN.", "die UN"),
        ("de", "12 Menschen seien gestorben, so die Polizei am Montag.", "die Polizei"),
        ("de", "12 Menschen starben, so die Lage.", None),
        ("de", "12 Menschen starben, so schwer war das Beben.", None),
    ],
)
def test_the_owner_is_neither_torn_nor_a_bystander(language: str, text: str, owner: str | None) -> None:
    assert [figure.said_by for figure in read(text, language)] == [owner]


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        ("en", "Citing police, Reuters reported 12 deaths.", "police"),
        ("en", "Twelve people died, according to police figures cited by Reuters.", "police figures"),
        ("en", "Twelve people died, police cited by Reuters said.", "police"),
        ("en", "A toll of 12 dead was cited by Reuters.", "Reuters"),
        ("en", "Citing bad weather, the mayor said 12 people were missing.", "the mayor"),
        ("fr", "Citant la police, l'AFP a fait état de 12 morts.", "la police"),
        ("fr", "Douze personnes sont mortes, selon un bilan de la police cité par l'AFP.", "la police"),
        ("fr", "Douze personnes sont mortes, selon l'AFP citant la police.", "la police"),
        ("fr", "Le bilan cité par l'AFP est de 12 morts.", "l'AFP"),
        ("es", "Citando a la policía, Reuters informó de 12 muertos.", "la policía"),
        ("es", "12 personas murieron, según un balance de la policía citado por AFP.", "la policía"),
        ("pt", "Citando a polícia, a Lusa informou que 12 pessoas morreram.", "a polícia"),
        ("it", "Citando la polizia, l'Ansa ha riferito di 12 morti.", "la polizia"),
        ("de", "Unter Berufung auf die Polizei meldete die dpa 12 Tote.", "die Polizei"),
        ("ru", "Ссылаясь на полицию, Рейтер сообщил о 12 погибших.", "полицию"),
        ("ar", "نقلت رويترز عن مصدر طبي مقتل 12 شخصا.", "مصدر طبي"),
        ("ar", "أفادت وكالة سانا نقلا عن محافظ حلب بمقتل 12 شخصا.", "محافظ حلب"),
        ("ar", "نقلت سيارات الإسعاف 12 جريحا عن الطريق.", "سيارات الإسعاف"),
    ],
)
def test_a_relayed_figure_is_theirs_who_are_quoted(language: str, text: str, owner: str) -> None:
    assert [figure.said_by for figure in read(text, language)] == [owner]


def test_who_is_only_told_about_says_nothing() -> None:
    (figure,) = read("The governor, who had spoken of 12 dead, said the first count had missed villages.", "en")
    assert figure.said_by == "The governor"


def test_a_rising_number_counts_what_was_named_far_before_it() -> None:
    (figure,) = read("The number of people killed in the floods in the northern valleys has risen to 33.", "en")
    assert (figure.value, figure.counted) == (33, Counted.DEAD)


@pytest.mark.parametrize(
    ("language", "text", "owners"),
    [
        ("en", "The army spoke of 12 dead, the rebel commander of 40 dead.", ["The army", "the rebel commander"]),
        ("fr", "La police compte 12 blessés, le syndicat plus de 30 blessés.", ["La police", "le syndicat"]),
        (
            "de",
            "Die Armee sprach von 12 Toten, ein Sprecher der Rebellen dagegen von 40 Toten.",
            ["Die Armee", "ein Sprecher der Rebellen"],
        ),
        ("es", "La policía contó 12 heridos, el sindicato más de 30 heridos.", ["La policía", "el sindicato"]),
        ("en", "The mayor said 12 people died and a doctor treated 40 people.", ["The mayor", "The mayor"]),
    ],
)
def test_a_verb_left_out_the_second_time_is_the_first_one(language: str, text: str, owners: list[str]) -> None:
    assert [figure.said_by for figure in read(text, language)] == owners


@pytest.mark.parametrize(
    ("language", "text", "value", "counted"),
    [
        ("en", "The number of missing people fell from 242 to 196.", 196, Counted.MISSING),
        ("en", "The number of missing fell from about 242 on Monday to at least 196.", 196, Counted.MISSING),
        ("en", "The death toll was revised from 45 to 38.", 38, Counted.DEAD),
        ("en", "Officials lowered the death toll from 45 to 38.", 38, Counted.DEAD),
        ("fr", "Le nombre de disparus est passé de 242 à 196.", 196, Counted.MISSING),
        ("fr", "Le bilan a été ramené de 45 à 38 morts.", 38, Counted.DEAD),
        ("de", "Die Zahl der Vermissten sank von zuvor 242 auf 196.", 196, Counted.MISSING),
        ("de", "Die Zahl der Toten stieg von 12 auf 15.", 15, Counted.DEAD),
        ("de", "Die Zahl der Toten wurde von 45 auf 38 korrigiert.", 38, Counted.DEAD),
        ("es", "El número de desaparecidos bajó de 242 a 196.", 196, Counted.MISSING),
        ("es", "El balance fue revisado de 45 a 38 muertos.", 38, Counted.DEAD),
        ("it", "Il numero dei dispersi è sceso da 242 a 196.", 196, Counted.MISSING),
        ("it", "Il bilancio dei morti è stato rivisto da 45 a 38.", 38, Counted.DEAD),
        ("pt", "O número de mortos subiu de 12 para 15.", 15, Counted.DEAD),
        ("pt", "O número de mortos foi revisto de 45 para 38.", 38, Counted.DEAD),
        ("ru", "Число пропавших без вести снизилось с 242 до 196.", 196, Counted.MISSING),
        ("ru", "Число погибших выросло до 15.", 15, Counted.DEAD),
        ("ru", "Число погибших было снижено с 45 до 38.", 38, Counted.DEAD),
        ("zh", "死亡人数从12人上升到15人。", 15, Counted.DEAD),
        ("zh", "失踪人数由242人降至196人。", 196, Counted.MISSING),
        ("zh", "死亡人数从45人下调至38人。", 38, Counted.DEAD),
        ("ar", "انخفض عدد المفقودين من 242 إلى 196.", 196, Counted.MISSING),
    ],
)
def test_of_a_number_that_rose_or_fell_only_the_new_one_stands(
    language: str, text: str, value: float, counted: Counted
) -> None:
    (figure,) = read(text, language)
    assert (figure.value, figure.high, figure.counted) == (value, None, counted)
    assert figure.bound is (Bound.AT_LEAST if "at least" in text else Bound.EXACTLY)


@pytest.mark.parametrize(
    ("language", "text", "figures"),
    [
        ("en", "From 12 to 15 people died.", [(12, 15, Bound.BETWEEN)]),
        ("en", "The toll rose to between 12 and 15 dead.", [(12, 15, Bound.BETWEEN)]),
        ("en", "Up to 12 people died.", [(12, None, Bound.AT_MOST)]),
        ("fr", "De 12 à 15 personnes sont mortes.", [(12, 15, Bound.BETWEEN)]),
        (
            "de",
            "Von 12 Menschen auf 15 Booten fehlt jede Spur.",
            [(12, None, Bound.EXACTLY), (15, None, Bound.EXACTLY)],
        ),
        ("es", "Murieron de 12 a 15 personas.", [(12, 15, Bound.BETWEEN)]),
        ("es", "Murieron hasta 15 personas.", [(15, None, Bound.AT_MOST)]),
        ("pt", "De 12 a 15 pessoas morreram.", [(12, 15, Bound.BETWEEN)]),
        ("ru", "Погибли до 15 человек.", [(15, None, Bound.AT_MOST)]),
        ("ru", "Погибли от 12 до 15 человек.", [(12, 15, Bound.BETWEEN)]),
        ("ru", "С 2 марта погибли до 15 человек.", [(15, None, Bound.AT_MOST)]),
        ("zh", "12至15人死亡。", [(12, 15, Bound.BETWEEN)]),
    ],
)
def test_without_a_word_of_change_two_numbers_are_a_range_or_two_counts(
    language: str, text: str, figures: list[tuple[float, float | None, Bound]]
) -> None:
    assert [(figure.value, figure.high, figure.bound) for figure in read(text, language)] == figures


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two thirds of the 300 passengers died."),
        ("en", "A quarter of the 300 passengers died."),
        ("en", "Half the 300 passengers died."),
        ("en", "One in five of the 4,000 residents was evacuated."),
        ("en", "One in five people died."),
        ("fr", "Les deux tiers des 300 passagers sont morts."),
        ("fr", "La moitié des 300 passagers sont morts."),
        ("fr", "Une personne sur cinq a été évacuée."),
        ("de", "Zwei Drittel der 300 Passagiere starben."),
        ("de", "Jeder fünfte der 4.000 Bewohner wurde evakuiert."),
        ("es", "Dos tercios de los 300 pasajeros murieron."),
        ("es", "Uno de cada cinco vecinos fue evacuado."),
        ("it", "Due terzi dei 300 passeggeri sono morti."),
        ("pt", "Dois terços dos 300 passageiros morreram."),
        ("ru", "Погибли две трети из 300 пассажиров."),
        ("zh", "三分之二的300名乘客死亡。"),
        ("ar", "نجا ثلثا الركاب البالغ عددهم 300."),
        ("ar", "توفي ثلثا ركاب العبارة الـ300."),
        ("ar", "أصيب نصف الركاب، وعددهم 300 شخص."),
    ],
)
def test_a_share_counts_nobody_and_neither_does_what_it_is_a_share_of(language: str, text: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "All of the 300 passengers died.", 300),
        ("en", "Half of the 300 people killed were children.", 300),
        ("en", "12 of the 300 passengers died.", 12),
        ("en", "A third man died in hospital.", 1),
        ("en", "Two third-party workers died.", 2),
        ("fr", "12 des 300 passagers sont morts.", 12),
        ("ru", "Погибли более трёх десятков человек.", 30),
        ("ar", "توفي الركاب البالغ عددهم 300.", 300),
    ],
)
def test_a_whole_or_a_counted_part_is_read_beside_words_of_shares(language: str, text: str, value: float) -> None:
    (figure,) = read(text, language)
    assert (figure.value, figure.counted) == (value, Counted.DEAD)


@pytest.mark.parametrize(
    ("language", "text", "value", "scope"),
    [
        ("en", "A 2018 earthquake in the same valley killed 85 people.", 85, "A 2018 earthquake"),
        ("en", "The 2011 Norvale floods killed 85 people.", 85, "The 2011 Norvale floods"),
        ("en", "85 people died in the 2018 earthquake.", 85, "in the 2018 earthquake"),
        ("en", "The earthquake of 1999 killed 85 people.", 85, "The earthquake of 1999"),
        ("en", "The 2026 earthquake killed 85 people.", 85, None),
        ("en", "The quake killed 12 people, more than a 2018 earthquake.", 12, None),
        ("en", "The quake killed 2018 people.", 2018, None),
        ("en", "At least 2018 died.", 2018, None),
        ("fr", "Le séisme de 1999 a fait 85 morts.", 85, "Le séisme de 1999"),
        ("fr", "Le séisme de 2026 a fait 85 morts.", 85, None),
        ("fr", "Un bilan de 1999 morts.", 1999, None),
        ("de", "Bei dem Erdbeben von 1999 starben in Bergtal 170 Menschen.", 170, "dem Erdbeben von 1999"),
        ("de", "Bei der Katastrophe von 2021 starben mehr als 180.", 180, "der Katastrophe von 2021"),
        ("de", "Im März 2026 starben 12 Menschen.", 12, None),
        (
            "fr",
            "En 2018, l'effondrement d'une maison à Sarlande, loin de là, avait coûté la vie à huit personnes.",
            8,
            "En 2018",
        ),
        ("en", "In 2018 the collapse of a house, as old as this one, killed eight people.", 8, "In 2018"),
        ("es", "En 2018, el derrumbe de una casa, tan vieja como esta, dejó ocho muertos.", 8, "En 2018"),
        ("pt", "Em 2018, o desabamento de uma casa, tão velha como esta, deixou oito mortos.", 8, "Em 2018"),
        (
            "es",
            "En lo que va de año han llegado menos barcos que en 2025, y al menos 1.900 han muerto en la ruta.",
            1900,
            "En lo que va de año",
        ),
        ("en", "In 2018 the bridge was closed; on Monday its fall killed eight people.", 8, None),
        ("en", "In 2018 the bridge was closed, but on Monday its fall killed eight people.", 8, None),
        ("es", "El terremoto de 1985 dejó 85 muertos.", 85, "El terremoto de 1985"),
        ("it", "Il terremoto del 1980 ha causato 85 morti.", 85, "Il terremoto del 1980"),
        ("pt", "O terremoto de 1985 deixou 85 mortos.", 85, "O terremoto de 1985"),
        ("ru", "Землетрясение 1988 года унесло жизни 85 человек.", 85, "1988 года"),
        ("zh", "1976年地震造成85人死亡。", 85, "1976年"),
        ("zh", "2026年3月1日地震造成85人死亡。", 85, None),
        ("zh", "1976人死亡。", 1976, None),
    ],
)
def test_a_year_is_no_toll_and_an_event_of_another_year_is_another_scope(
    language: str, text: str, value: float, scope: str | None
) -> None:
    (figure,) = read(text, language)
    assert (figure.value, figure.counted, figure.scope) == (value, Counted.DEAD, scope)
