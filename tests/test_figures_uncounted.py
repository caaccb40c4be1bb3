"""Numbers that count nothing by themselves: shares, and years."""

import pytest
from ledger import read

from index.domain import Counted


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


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ar", "دمر الفيضان 1200 منزل في المدينة.", 1200),
        ("ar", "قالت الوزارة إن 1250 منزلا دمرت في الفيضان.", 1250),
        ("en", "The flood destroyed 1200 houses.", 1200),
        ("fr", "La crue a détruit 1200 maisons.", 1200),
        ("de", "Das Hochwasser zerstörte 1200 Häuser.", 1200),
        ("it", "La piena ha distrutto 1200 case.", 1200),
        ("ar", "زلزال 1755 المدمر معروف.", None),
        ("ar", "في عام 1800 منزل الحاكم احترق.", None),
        ("en", "The 1860 elections were held.", None),
        ("en", "In 1800 houses were small.", None),
        ("en", "The flood recalled 2018 floods.", None),
        ("de", "Nach der Revolution 1848 Häuser zu bauen war schwer.", None),
    ],
)
def test_what_is_too_early_for_a_year_of_the_news_counts_the_noun_behind_it(
    language: str, text: str, value: float | None
) -> None:
    assert [figure.value for figure in read(text, language)] == ([value] if value else [])


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("es", "El gobierno estimó en 1.900 las viviendas dañadas.", ("El gobierno", 1900, "viviendas")),
        ("es", "El ministerio cifró ayer en 300 las escuelas cerradas.", ("El ministerio", 300, "escuelas")),
        ("es", "El gobierno estimó en 1.900 el número de viviendas dañadas.", ("El gobierno", 1900, "viviendas")),
        ("pt", "A prefeitura estimou em 1.900 as casas danificadas.", ("A prefeitura", 1900, "casas")),
        ("fr", "Le ministère a estimé à 1.900 les maisons endommagées.", ("Le ministère", 1900, "maisons")),
        ("fr", "La préfecture évalue à 15.000 le nombre de marins.", ("La préfecture", 15000, "marins")),
        ("it", "La prefettura stima in 1.900 il numero delle case.", ("La prefettura", 1900, "case")),
        ("es", "El gobierno estimó en un 40 por ciento las viviendas dañadas.", None),
        ("es", "El alcalde habló en 1950 las palabras del rey.", None),
        ("es", "El alcalde habló a las 5 a los vecinos.", None),
        ("fr", "Le maire a déclaré à 12 heures les travaux finis.", None),
        ("fr", "Le maire a rejoint à 12 les autres.", None),
    ],
)
def test_what_somebody_puts_at_a_number_is_named_behind_it(
    language: str, text: str, said: tuple[str, float, str] | None
) -> None:
    figures = read(text, language)
    assert [(figure.said_by, figure.value, figure.unit) for figure in figures] == ([said] if said else [])
