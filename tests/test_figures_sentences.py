"""Sentences of eight languages, each with all that the ledger reads in it: value, bound, kind, unit, owner, scope."""

import pytest
from ledger import cases, line, read

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
