"""What the reader makes of hand-written sentences, figure by figure, in full (the blocks are told in `ledger`)."""

from datetime import UTC, datetime

import pytest
from ledger import PUBLISHED, cases, line, read

from index.domain import Bound, Counted

ENGLISH = """
12 people were killed and 30 injured, the police said, while the hospital spoke of 15 dead.
    12 people | 12 | exactly | dead | people | the police | -
    30 injured | 30 | exactly | injured | injured | the police | -
    15 dead | 15 | exactly | dead | dead | the hospital | -
At least twelve people were killed in the blast, according to Ammar al-Selmo, head of the civil defence.
    At least twelve people | 12 | at least | dead | people | Ammar al-Selmo, head of the civil defence | -
Police said between 12 and 15 people had died when the ferry sank.
    between 12 and 15 people | 12 to 15 | between | dead | people | Police | -
The ministry said on Friday that 300 were missing. It added that 41 had been rescued.
    300 were missing | 300 | exactly | missing | were missing | The ministry | -
    41 had been rescued | 41 | exactly | rescued | rescued | The ministry | -
More than 300,000 people have been killed in the war since 2011.
    More than 300,000 people | 300,000 | more than | dead | people | - | since 2011
The flood killed nearly two dozen people and displaced about 1.2 million.
    nearly two dozen people | 24 | nearly | dead | people | - | -
    displaced about 1.2 million | 1,200,000 | about | displaced | displaced | - | -
Up to 40 passengers were trapped, said Jane Doe, a spokeswoman for the fire brigade.
    Up to 40 passengers | 40 | at most | affected | passengers | Jane Doe, a spokeswoman for the fire brigade | -
The death toll rose from 12 to 15, officials said.
    death toll rose from 12 to 15 | 15 | exactly | dead | death toll | officials | -
Some 250,000 residents live there.
    Some 250,000 residents | 250,000 | about | affected | residents | - | -
Two dozen people, including three children, were killed on Friday.
    Two dozen people | 24 | about | dead | people | - | -
    three children | 3 | exactly | other | children | - | -
The army shelled the town for seven days, killing a hundred people.
    a hundred people | 100 | exactly | dead | people | - | -
The mayor, John Smith, put the death toll at 18.
    death toll at 18 | 18 | exactly | dead | death toll | The mayor, John Smith | -
Twenty-two protesters were arrested and fifty were wounded by 3 a.m.
    Twenty-two protesters | 22 | exactly | arrested | protesters | - | -
    fifty were wounded | 50 | exactly | injured | wounded | - | -
Rebels destroyed 14 Russian tanks near the border.
    14 Russian tanks | 14 | exactly | other | Russian tanks | - | -
12 people were killed. That toll was given by the health ministry.
    12 people | 12 | exactly | dead | people | the health ministry | -
So far this year, 99 homicides have been recorded.
    99 homicides | 99 | exactly | dead | homicides | - | So far this year
It was the worst attack since 2011, with 31 dead.
    31 dead | 31 | exactly | dead | dead | - | -
The UN refugee agency says 5 million people have fled the country over the past two years.
    5 million people | 5,000,000 | exactly | displaced | people | The UN refugee agency | over the past two years
"""

ONE_VICTIM = """
A 19-year-old Philadelphia man was fatally shot Friday, police said.
    A 19-year-old Philadelphia man | 1 | exactly | dead | Philadelphia man | police | -
A man was injured and a woman was killed.
    A man | 1 | exactly | injured | man | - | -
    a woman | 1 | exactly | dead | woman | - | -
A shooting left one Spartan College of Aeronautics student dead and three others wounded.
    one Spartan College of Aeronautics student | 1 | exactly | dead | Spartan College of Aeronautics student | - | -
    three others wounded | 3 | exactly | injured | others wounded | - | -
A woman who was in critical condition has now died.
    A woman | 1 | exactly | dead | woman | - | -
Six people were shot, one of them fatally.
    Six people | 6 | exactly | other | people | - | -
    one of them fatally | 1 | exactly | dead | fatally | - | -
Two men are dead and three others are in the hospital with gunshot wounds.
    Two men | 2 | exactly | dead | men | - | -
    three others | 3 | exactly | injured | others | - | -
"""

FRENCH = """
Ce bilan d'au moins douze morts a été donné par Jeanne Durand, la maire de la ville.
    au moins douze morts | 12 | at least | dead | morts | Jeanne Durand, la maire de la ville | -
L'Organisation mondiale de la santé (OMS) a pour sa part fait état de près de 40 morts.
    près de 40 morts | 40 | nearly | dead | morts | L'Organisation mondiale de la santé (OMS) | -
Selon la police, entre 12 et 15 personnes sont mortes ; l'hôpital parle de 18 morts et d'une quarantaine de blessés.
    entre 12 et 15 personnes | 12 to 15 | between | dead | personnes | la police | -
    18 morts | 18 | exactly | dead | morts | l'hôpital | -
    une quarantaine de blessés | 40 | about | injured | blessés | l'hôpital | -
Douze personnes, dont trois enfants, ont été tuées et une trentaine blessées vendredi, a déclaré à l'AFP le maire.
    Douze personnes | 12 | exactly | dead | personnes | le maire | -
    trois enfants | 3 | exactly | other | enfants | le maire | -
    une trentaine blessées | 30 | about | injured | blessées | le maire | -
La guerre a fait 80'000 morts en plus de trois ans.
    80'000 morts | 80,000 | exactly | dead | morts | - | La guerre a fait 80'000 morts en plus de trois ans
Quelque 250 000 habitants vivent encore dans ces quartiers pour la deuxième journée.
    Quelque 250 000 habitants | 250,000 | about | affected | habitants | - | -
Le séisme a coûté la vie à plus de 1,2 million de personnes depuis 2010.
    plus de 1,2 million de personnes | 1,200,000 | more than | dead | personnes | - | depuis 2010
Un mort et quatre blessés, selon un bilan provisoire communiqué par le ministère de la Santé.
    Un mort | 1 | exactly | dead | mort | le ministère de la Santé | -
    quatre blessés | 4 | exactly | injured | blessés | le ministère de la Santé | -
L'armée a tué 12 civils et arrêté une centaine de manifestants.
    12 civils | 12 | exactly | dead | civils | - | -
    une centaine de manifestants | 100 | about | arrested | manifestants | - | -
Le 9 septembre, 300 personnes étaient portées disparues, a indiqué la Croix-Rouge.
    300 personnes | 300 | exactly | missing | personnes | la Croix-Rouge | -
Jusqu'à 500 personnes ont fui leurs villages. Elles étaient 200 la veille.
    Jusqu'à 500 personnes | 500 | at most | displaced | personnes | - | -
Le bilan est passé de 12 à 15 morts, d'après les pompiers.
    15 morts | 15 | exactly | dead | morts | les pompiers | -
Les insurgés ont détruit 14 chars russes.
    14 chars russes | 14 | exactly | other | chars russes | - | -
Une attaque a fait 7 morts. Ce bilan a été confirmé par la préfecture.
    7 morts | 7 | exactly | dead | morts | la préfecture | -
"""

GERMAN = """
Zwölf Menschen kamen bei dem Angriff ums Leben und mehr als 30 wurden verletzt, teilte die Polizei am Freitag mit.
    Zwölf Menschen | 12 | exactly | dead | Menschen | die Polizei | -
    mehr als 30 wurden verletzt | 30 | more than | injured | verletzt | die Polizei | -
Nach Angaben der Weltgesundheitsorganisation wurden mindestens 30 Menschen getötet, darunter fünf Kinder.
    mindestens 30 Menschen | 30 | at least | dead | Menschen | Weltgesundheitsorganisation | -
    fünf Kinder | 5 | exactly | other | Kinder | Weltgesundheitsorganisation | -
Der Zivilschutz sprach von rund 70 Toten, die Behörden meldeten 25 Verletzte.
    rund 70 Toten | 70 | about | dead | Toten | Der Zivilschutz | -
    25 Verletzte | 25 | exactly | injured | Verletzte | die Behörden | -
Der Krieg hat seit 2011 mehr als 300 Menschen das Leben gekostet.
    mehr als 300 Menschen | 300 | more than | dead | Menschen | - | Der Krieg hat seit 2011 mehr als 300 Menschen
Bis zu 1,5 Millionen Menschen sind auf der Flucht, sagte Anna Weber, Sprecherin der Armee.
    Bis zu 1,5 Millionen Menschen | 1,500,000 | at most | displaced | Menschen | Anna Weber, Sprecherin der Armee | -
Am 9. September starben zwei bis drei Menschen.
    zwei bis drei Menschen | 2 to 3 | between | dead | Menschen | - | -
Zwischen 20 und 30 Personen werden vermisst, wie der Bürgermeister mitteilte.
    Zwischen 20 und 30 Personen | 20 to 30 | between | missing | Personen | der Bürgermeister | -
Fast zweihundert Demonstranten wurden festgenommen.
    Fast zweihundert Demonstranten | 200 | nearly | arrested | Demonstranten | - | -
"""

SPANISH = """
Murieron al menos doce personas y unas 30 resultaron heridas, informó el alcalde de la ciudad.
    al menos doce personas | 12 | at least | dead | personas | el alcalde de la ciudad | -
    unas 30 resultaron heridas | 30 | about | injured | heridas | el alcalde de la ciudad | -
Según la policía, el ataque dejó más de 70 muertos y entre 20 y 30 heridos.
    más de 70 muertos | 70 | more than | dead | muertos | la policía | -
    entre 20 y 30 heridos | 20 to 30 | between | injured | heridos | la policía | -
La guerra ha dejado más de 9.000 muertos en dos años.
    más de 9.000 muertos | 9,000 | more than | dead | muertos | - | La guerra ha dejado más de 9.000 muertos en dos años
Casi veintidós mil personas huyeron, dijo Ana Ruiz, portavoz de la ONU.
    Casi veintidós mil personas | 22,000 | nearly | displaced | personas | Ana Ruiz, portavoz de la ONU | -
Una decena de manifestantes fueron detenidos este viernes.
    Una decena de manifestantes | 10 | about | arrested | manifestantes | - | -
El terremoto mató a 12 personas e hirió a otras 40.
    12 personas | 12 | exactly | dead | personas | - | -
    hirió a otras 40 | 40 | exactly | injured | hirió | - | -
Hasta 15 mineros siguen desaparecidos, de acuerdo con el gobierno.
    Hasta 15 mineros | 15 | at most | missing | mineros | el gobierno | -
"""

ARABIC = """
أعلنت وزارة الصحة مقتل 12 شخصا وإصابة 30 آخرين في القصف.
    12 شخصا | 12 | exactly | dead | شخصا | وزارة الصحة | -
    30 آخرين | 30 | exactly | injured | آخرين | وزارة الصحة | -
وقال المرصد السوري لحقوق الإنسان إن ما لا يقل عن 30 شخصا قتلوا بينهم خمسة أطفال.
    ما لا يقل عن 30 شخصا | 30 | at least | dead | شخصا | المرصد السوري لحقوق الإنسان | -
    خمسة أطفال | 5 | exactly | other | أطفال | المرصد السوري لحقوق الإنسان | -
قتل أكثر من 300 ألف شخص منذ عام 2011.
    أكثر من 300 ألف شخص | 300,000 | more than | dead | شخص | - | منذ عام 2011
وقال عمار السلمو، مدير الدفاع المدني في حلب، إن أكثر من 70 شخصا قتلوا.
    أكثر من 70 شخصا | 70 | more than | dead | شخصا | عمار السلمو، مدير الدفاع المدني في حلب | -
وأسفر الهجوم عن سقوط خمسة وعشرين قتيلا بحسب الشرطة.
    خمسة وعشرين قتيلا | 25 | exactly | dead | قتيلا | الشرطة | -
اعتقلت السلطات نحو ٤٠ متظاهرا.
    نحو ٤٠ متظاهرا | 40 | about | arrested | متظاهرا | - | -
نزح قرابة 1.5 مليون شخص.
    قرابة 1.5 مليون شخص | 1,500,000 | nearly | displaced | شخص | - | -
"""

ITALIAN = """
Almeno dodici persone sono morte e una trentina sono rimaste ferite, ha detto il sindaco.
    Almeno dodici persone | 12 | at least | dead | persone | il sindaco | -
    una trentina sono rimaste ferite | 30 | about | injured | ferite | il sindaco | -
Secondo la polizia, l'esplosione ha ucciso più di 20 persone.
    più di 20 persone | 20 | more than | dead | persone | la polizia | -
La guerra ha causato 300mila morti dal 2011.
    300mila morti | 300,000 | exactly | dead | morti | - | La guerra ha causato 300mila morti dal 2011
"""

PORTUGUESE = """
Pelo menos 12 pessoas morreram e 30 ficaram feridas, informou o Ministério da Saúde.
    Pelo menos 12 pessoas | 12 | at least | dead | pessoas | o Ministério da Saúde | -
    30 ficaram feridas | 30 | exactly | injured | feridas | o Ministério da Saúde | -
Segundo a polícia, entre 20 e 30 manifestantes foram detidos.
    entre 20 e 30 manifestantes | 20 to 30 | between | arrested | manifestantes | a polícia | -
Cerca de 1,5 milhão de pessoas fugiram desde 2011.
    Cerca de 1,5 milhão de pessoas | 1,500,000 | about | displaced | pessoas | - | desde 2011
"""

RUSSIAN = """
По данным полиции, погибли не менее 12 человек, ещё 30 ранены.
    не менее 12 человек | 12 | at least | dead | человек | полиции | -
    30 ранены | 30 | exactly | injured | ранены | полиции | -
Более 300 тысяч человек погибли с начала войны.
    Более 300 тысяч человек | 300,000 | more than | dead | человек | - | с начала войны
Около двадцати человек были задержаны, сообщил мэр города.
    Около двадцати человек | 20 | about | arrested | человек | мэр города | -
"""

CHINESE = """
警方表示，爆炸造成至少12人死亡、30人受伤。
    至少12人死亡 | 12 | at least | dead | 人死亡 | 警方 | -
    30人 | 30 | exactly | injured | 人 | 警方 | -
据叙利亚人权观察组织称，近30人遇难。
    近30人 | 30 | nearly | dead | 人 | 叙利亚人权观察组织 | -
自2011年以来，战争已造成超过30万人死亡。
    超过30万人死亡 | 300,000 | more than | dead | 人死亡 | - | 自2011年以来，战争已造成超过30万人死亡
三百二十名平民在袭击中丧生。
    三百二十名平民 | 320 | exactly | dead | 平民 | - | -
"""


LANGUAGES = {
    "en": ENGLISH,
    "fr": FRENCH,
    "de": GERMAN,
    "es": SPANISH,
    "ar": ARABIC,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "ru": RUSSIAN,
    "zh": CHINESE,
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [case for language, block in [*LANGUAGES.items(), ("en", ONE_VICTIM)] for case in cases(language, block)],
)
def test_a_sentence_gives_its_figures_with_bound_unit_owner_and_scope(
    language: str, text: str, expected: list[str]
) -> None:
    assert [line(figure, text) for figure in read(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The T-72 was built in 1985; a 17-year-old drove it on Route 66 at 10:30 on September 9, 2016."),
        ("en", "Prices rose 12 percent to $5 million over seven days, 3 weeks and two months."),
        ("en", "Mr Smith, 32, lives at 1094 Misty Lane and supports the 49ers."),
        ("en", "Dozens were killed, hundreds of people wounded and several thousand fled."),
        ("en", "It was the second day of the talks."),
        ("en", "He was tried for the November 2013 shooting death of a clerk at Norvale."),
        ("en", "March 18, 2016 HOMICIDE: officers were called to Mill Lane."),
        ("en", "On 18 March 2016 death came to the valley."),
        ("fr", "La deuxième journée de la trêve, le 9 septembre, a duré sept jours, deux mois, cinq ans."),
        ("fr", "Un arrêté a été pris et une interpellation a eu lieu : 12 % des 30 euros."),
        ("fr", "Des dizaines de morts, plusieurs milliers de blessés."),
        ("fr", "Le dossier du 18 mars 2016 : morts suspectes à Sarlande."),
        ("es", "El sumario de marzo de 2016 muertes sin aclarar lo llama."),
        ("de", "Am 3. Tag um 10 Uhr, nach zwei Jahren, kostete es 12 Euro."),
        ("es", "El 9 de septiembre, a las 10 horas, tras dos años, costó 12 euros."),
        ("ar", "في 9 سبتمبر 2016 وبعد خمس سنوات بلغت النسبة 12 بالمئة."),
    ],
)
def test_dates_ages_money_durations_names_and_vague_plurals_are_no_figures(language: str, text: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In March 2000 people died of the fever.", 2000),
        ("In March 1,998 people died of the fever.", 1998),
        ("On March 3, 12 people died of the fever.", 12),
        ("By the end of March 1500 people had died.", 1500),
    ],
)
def test_a_count_behind_a_month_is_no_year(text: str, value: float) -> None:
    assert [figure.value for figure in read(text, "en")] == [value]


def test_a_pronoun_means_the_owner_of_the_sentence_before_and_the_quote_spans_both() -> None:
    text = "The mayor said 12 people were killed. He said 30 were missing."
    dead, missing = read(text, "en")
    assert dead.quote.text == "The mayor said 12 people were killed."
    assert missing.said_by == "The mayor"
    assert missing.quote.text == text


def test_a_sentence_that_names_the_owner_of_the_toll_before_it_is_quoted_with_it() -> None:
    text = "Une explosion a fait 7 morts. Ce bilan a été établi par la préfecture."
    (dead,) = read(text, "fr")
    assert dead.said_by == "la préfecture"
    assert dead.quote.text == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The road was closed. He said 12 people were killed."),
        ("en", "The road was closed. The latter reported 12 deaths."),
        ("de", "Die Straße ist gesperrt. Ihm zufolge gab es zwölf Tote."),
        ("es", "La carretera está cortada. Él informó de doce muertos."),
    ],
)
def test_a_pronoun_after_nobody_owns_nothing(language: str, text: str) -> None:
    (figure,) = read(text, language)
    assert figure.said_by is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The army killed 12 people."),
        ("fr", "L'armée a tué 12 personnes après l'annonce par le gouvernement d'une trêve."),
        ("de", "Die Armee tötete 12 Menschen."),
        ("es", "El ejército mató a 12 personas."),
        ("en", "12 people were reported dead."),
    ],
)
def test_the_subject_of_a_verb_that_says_nothing_owns_nothing(language: str, text: str) -> None:
    (figure,) = read(text, language)
    assert (figure.counted, figure.said_by) == (Counted.DEAD, None)


def test_each_figure_of_a_sentence_has_the_owner_nearest_to_it() -> None:
    text = "The ministry said 12 people died, but according to the Red Cross 18 were killed."
    assert [(figure.value, figure.said_by) for figure in read(text, "en")] == [
        (12, "The ministry"),
        (18, "the Red Cross"),
    ]


def test_a_figure_holds_on_the_day_that_its_sentence_names_else_on_the_articles() -> None:
    dated, undated = read("On 13 November 2015 the attack killed 130 people. It injured 400.", "en")
    assert dated.as_of == datetime(2015, 11, 13, tzinfo=UTC)
    assert undated.as_of == PUBLISHED


def test_a_day_that_no_calendar_has_is_not_taken_for_one() -> None:
    (figure,) = read("On 31 February 2015 the attack killed 130 people.", "en")
    assert figure.as_of == PUBLISHED


def test_a_year_of_another_time_widens_a_figure_and_the_articles_own_does_not() -> None:
    other, own = read("In 2014, 90 people were killed. In 2026, 12 people were killed.", "en")
    assert (other.scope, own.scope) == ("In 2014", None)


def test_a_language_without_a_table_has_no_figures() -> None:
    assert read("12 ihmistä kuoli.", "fi") == []
    assert read("12 people died.", "und") == []


def test_two_men_who_kill_twelve_are_not_two_dead() -> None:
    assert [(figure.value, figure.counted) for figure in read("Two men killed 12 people.", "en")] == [
        (2, Counted.OTHER),
        (12, Counted.DEAD),
    ]


def test_residents_are_affected_until_something_happens_to_them() -> None:
    living, dead = read("Quelque 5'000 habitants y vivent. Six habitants ont été tués.", "fr")
    assert (living.counted, dead.counted) == (Counted.AFFECTED, Counted.DEAD)


def test_what_did_not_happen_to_them_is_not_counted() -> None:
    (figure,) = read("Two men were not injured.", "en")
    assert figure.counted is Counted.OTHER


@pytest.mark.parametrize("text", ["Two men were charged with murder.", "Two men were convicted of killing her."])
def test_what_they_are_accused_of_did_not_befall_them(text: str) -> None:
    (figure,) = read(text, "en")
    assert figure.counted is Counted.OTHER


def test_a_part_of_the_dead_is_of_another_scope_than_the_dead() -> None:
    (figure,) = read("14 of the dead were children, the mayor said.", "en")
    assert (figure.counted, figure.scope) == (Counted.DEAD, "of the dead")


def test_a_year_between_two_statements_widens_neither() -> None:
    (figure,) = read("Shots were fired at a vigil for a singer of the band of 2014, wounding three people.", "en")
    assert figure.scope is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "2 of 6 people were killed."),
        ("en", "Two of the six miners died."),
        ("en", "Two of the six passengers were killed."),
        ("fr", "Deux des six mineurs sont morts."),
        ("de", "Zwei der sechs Insassen starben."),
    ],
)
def test_the_whole_of_a_share_is_no_figure(language: str, text: str) -> None:
    assert [figure.value for figure in read(text, language)] == [2]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two of the 12 people killed were children."),
        ("en", "She was one of 12 officers shot and killed in the valley."),
        ("en", "Four of the 12 people who died at the mill were identified."),
        ("fr", "Deux des 12 mineurs qui sont morts ont été identifiés."),
    ],
)
def test_the_whole_of_a_share_that_names_their_fate_is_the_figure(language: str, text: str) -> None:
    assert [(figure.value, figure.counted) for figure in read(text, language)] == [(12, Counted.DEAD)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Police said two women and one man died at the mill."),
        ("en", "The blast killed two women and a man who were inside."),
        ("en", "At least two officers and three civilians were killed."),
        ("en", "The shooting left three women and one man injured."),
        ("en", "Two boys, ages 7 and 10, and two adults were found slain inside."),
        ("en", "Two men, 24 and 31, and a woman were killed."),
        ("en", "A 5-year-old and four adults were wounded."),
        ("en", "A 2-year-old girl and four other people were wounded."),
        ("en", "A young couple and their two children were found dead in the house."),
        ("en", "The woman and her three sons were killed."),
        ("en", "Mara Lind, 34, and her two sons were killed."),
        ("fr", "Deux femmes et trois hommes ont été tués."),
        ("fr", "La mère et ses deux filles ont été tuées."),
        ("fr", "Mara Lind et ses deux filles ont été tuées."),
        ("es", "La mujer y sus dos hijos murieron."),
        ("de", "Der Mann und seine zwei Kinder kamen ums Leben."),
        ("de", "Zwei Frauen und drei Männer kamen ums Leben."),
    ],
)
def test_counts_that_only_together_say_how_many_are_none(language: str, text: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The driver fled and his two passengers were killed."),
        ("en", "A shell hit the house, and their two children were killed."),
        ("en", "The gunman shot at the woman and killed her two children."),
        ("fr", "Le chauffeur a fui et ses deux passagers ont été tués."),
        ("es", "El conductor huyó y sus dos pasajeros murieron."),
        ("de", "Der Fahrer floh, und seine zwei Beifahrer kamen ums Leben."),
    ],
)
def test_those_of_somebody_whom_nothing_befell_are_counted(language: str, text: str) -> None:
    assert [(figure.value, figure.counted) for figure in read(text, language)] == [(2, Counted.DEAD)]


def test_what_was_counted_a_year_ago_is_not_the_reports_own_toll() -> None:
    found = read("A teenager was killed at the mill. At this time last year, the town had 50 homicides.", "en")
    assert [(figure.value, figure.scope) for figure in found] == [(1, None), (50, "At this time last year")]


def test_a_list_of_videos_is_no_part_of_the_report() -> None:
    text = "Share More Videos 11:32 Two men die in Elmsau fire Pause 2:29 Nine hurt on ferry 0:50 Ostrel wins 3:1"
    assert read(text, "en") == []
    report = "Nine people were hurt when the 9:30 p.m. ferry left, and not the 10:15 p.m. or the 11:45 p.m. one."
    assert [figure.value for figure in read(report, "en")] == [9]


def test_those_left_dead_may_be_told_with_a_part_of_them() -> None:
    (figure,) = read("The rampage left four soldiers including the gunman dead.", "en")
    assert (figure.value, figure.counted) == (4, Counted.DEAD)


def test_two_counts_with_a_verb_each_are_no_list() -> None:
    for text in (
        "The bomb killed two people and three people were injured.",
        "The bomb left two people dead and three people injured.",
        "The bomb killed two people and injured three people.",
    ):
        found = read(text, "en")
        assert [(figure.value, figure.counted) for figure in found] == [(2, Counted.DEAD), (3, Counted.INJURED)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "He was convicted of a rampage at the mill exactly two years ago that left four people dead."),
        ("fr", "Il est jugé pour un attentat dans un marché il y a deux ans qui a fait quatre morts."),
        ("de", "Bei einem Amoklauf in einer Mühle vor zwei Jahren wurden vier Menschen getötet."),
    ],
)
def test_so_long_ago_is_a_day_and_widens_nothing(language: str, text: str) -> None:
    (figure,) = read(text, language)
    assert (figure.value, figure.scope) == (4, None)


def test_a_text_with_spaces_around_its_hyphens_is_read_all_the_same() -> None:
    text = (
        "A 23 - year - old man was charged with the murder of his 58 - year - old mother. He killed two co - workers."
    )
    assert [(figure.value, figure.unit) for figure in read(text, "en")] == [(2, "co - workers")]
    (figure,) = read("A 23 - year - old man was killed.", "en")
    assert (figure.value, figure.counted) == (1, Counted.DEAD)


def test_who_was_taken_out_of_a_place_is_counted_in_arabic_too() -> None:
    (figure,) = read("وقال رئيس الهيئة سمير الحداد إن السلطات أخلت نحو 4500 شخص من القرى المنخفضة.", "ar")
    assert (figure.value, figure.bound, figure.counted) == (4500, Bound.ABOUT, Counted.DISPLACED)


def test_half_a_million_is_no_million() -> None:
    (figure,) = read("It left half a million people homeless.", "en")
    assert (figure.value, figure.bound, figure.counted) == (500_000, Bound.ABOUT, Counted.DISPLACED)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It could have killed 12 people."),
        ("fr", "Il aurait pu y avoir sept morts."),
        ("en", "If a person is killed, call us."),
        ("en", "Twelve people could have been killed."),
        ("en", "He intended to kill one other person."),
        ("en", "She mourned the death of one of her four cats."),
        ("en", "The brother of a woman found dead in the mill spoke on Friday."),
        ("fr", "Le frère d'une femme retrouvée morte a parlé vendredi."),
        ("en", "A man killed his wife."),
        ("en", "A woman and her son were killed."),  # two, which nobody wrote
        ("en", "A man, 24, and a woman, 23, were killed."),
        ("en", "A few people were killed. A dog was killed."),
        ("en", "A woman in her 30's was questioned."),
        ("fr", "Une femme et un enfant ont été tués."),
        ("en", "He was 95 and lived in town."),
        ("en", "Parents heard a shot in the school."),
        ("fr", "Une mort soudaine."),
        ("en", "It injured more than 1, 400 people."),  # 1,400 badly copied, or two numbers
        ("it", "La guerra è finita dal 2011."),
    ],
)
def test_what_only_looks_like_a_count_is_none(language: str, text: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        (
            "fr",
            "Le virus a tué 12 personnes, selon un bilan établi vendredi à midi par la préfecture.",
            "la préfecture",
        ),
        ("fr", "Le virus a tué 12 personnes, selon un bilan provisoire fourni par la mairie.", "la mairie"),
        ("en", "It killed 12 people, according to figures released by the ministry.", "the ministry"),
        ("fr", "Selon France 3, 12 personnes ont été tuées.", "France 3"),
        ("en", "The mayor, Jane Doe, told reporters that 12 people had died.", "The mayor, Jane Doe"),
        ("en", "Chief Marlow initially told us that 12 people had died.", "Chief Marlow"),
        ("fr", "« Nous comptons 12 morts », a dit vendredi à l'AFP Jeanne Durand.", "Jeanne Durand"),
        ("de", "Polizeiangaben zufolge starben 12 Menschen.", "Polizeiangaben"),
        ("en", "As many as 12 people died, Dr. Jane Doe of the clinic said.", "Dr. Jane Doe of the clinic"),
    ],
)
def test_the_owner_is_who_counted_in_the_articles_own_words(language: str, text: str, owner: str) -> None:
    assert [figure.said_by for figure in read(text, language)] == [owner]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La quasi-totalité des 46 passagers ont été tués."),
        ("fr", "Presque tous les 46 passagers ont été tués."),
        ("en", "Almost all of the 46 passengers were killed."),
        ("de", "Fast alle 46 Passagiere kamen ums Leben."),
        ("es", "Casi todos los 46 pasajeros murieron."),
    ],
)
def test_almost_all_of_so_many_are_nearly_so_many(language: str, text: str) -> None:
    [figure] = read(text, language)
    assert (figure.value, figure.bound) == (46, Bound.NEARLY)
