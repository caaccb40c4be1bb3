"""What the reader makes of prose in the manner of agencies: tallies, half millions, victims, who said so."""

import pytest
from ledger import cases, line, read

GERMAN = """
Nach dem Erdbeben ist die Zahl der Toten auf mehr als 41.000 gestiegen.
    Toten auf mehr als 41.000 | 41,000 | more than | dead | Toten | - | -
Eine Frau wurde schwer verletzt.
    Eine Frau | 1 | exactly | injured | Frau | - | -
Ein Toter und zwölf Verletzte.
    Ein Toter | 1 | exactly | dead | Toter | - | -
    zwölf Verletzte | 12 | exactly | injured | Verletzte | - | -
Dabei starben nach jüngsten Angaben sieben Arbeiter.
    sieben Arbeiter | 7 | exactly | dead | Arbeiter | - | -
"""

SPANISH = """
El balance eleva a 2.562 la cifra de heridos.
    2.562 la cifra de heridos | 2,562 | exactly | injured | cifra de heridos | - | -
Doce bomberos sufrieron quemaduras; uno de ellos murió en el hospital.
    Doce bomberos | 12 | exactly | injured | bomberos | - | -
    uno de ellos murió | 1 | exactly | dead | murió | - | -
Medio centenar de rescatistas trabaja en la zona.
    Medio centenar de rescatistas | 50 | about | other | rescatistas | - | -
"""

ITALIAN = """
È di almeno 11 morti il bilancio di un'esplosione. Lo ha riferito il prefetto.
    almeno 11 morti | 11 | at least | dead | morti | il prefetto | -
Sono salite a 14 le vittime dell'alluvione.
    14 le vittime | 14 | exactly | dead | vittime | - | -
"""

PORTUGUESE = """
Subiu para 176 o número de mortos nas chuvas, segundo a Defesa Civil.
    176 o número de mortos | 176 | exactly | dead | o número de mortos | a Defesa Civil | -
"""

RUSSIAN = """
Не менее 20 человек погибли и более 50 получили ранения.
    Не менее 20 человек | 20 | at least | dead | человек | - | -
    более 50 получили ранения | 50 | more than | injured | получили ранения | - | -
Погибли 39 человек. Об этом сообщил губернатор области Борис Дубровский.
    39 человек | 39 | exactly | dead | человек | губернатор области Борис Дубровский | -
"""

ARABIC = """
مقتل شخصين وإصابة ثلاثة في انفجار.
    شخصين | 2 | exactly | dead | شخصين | - | -
    إصابة ثلاثة | 3 | exactly | injured | إصابة | - | -
أسفر انفجار عن مقتل 20 مدنيا، فيما تحدثت الشرطة عن 15 قتيلا.
    20 مدنيا | 20 | exactly | dead | مدنيا | - | -
    15 قتيلا | 15 | exactly | dead | قتيلا | الشرطة | -
قتل أكثر من نصف مليون شخص.
    أكثر من نصف مليون شخص | 500,000 | more than | dead | شخص | - | -
"""

CHINESE = """
一名34岁男子在枪击事件中身亡。
    一名34岁男子 | 1 | exactly | dead | 男子 | - | -
据悉，3.2万人被紧急转移安置。
    3.2万人 | 32,000 | exactly | displaced | 人 | - | -
"""

FRENCH = """
Ce nouveau décompte porte à 4.632 le nombre de morts.
    4.632 le nombre de morts | 4,632 | exactly | dead | nombre de morts | - | -
Le virus a touché une quinzaine de personnes dont quatre sont mortes.
    une quinzaine de personnes | 15 | about | other | personnes | - | -
    quatre sont mortes | 4 | exactly | dead | sont mortes | - | -
"""

BLOCKS = {
    "de": GERMAN,
    "es": SPANISH,
    "it": ITALIAN,
    "pt": PORTUGUESE,
    "ru": RUSSIAN,
    "ar": ARABIC,
    "zh": CHINESE,
    "fr": FRENCH,
}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [case for language, block in BLOCKS.items() for case in cases(language, block)],
)
def test_agency_prose_gives_its_figures(language: str, text: str, expected: list[str]) -> None:
    assert [line(figure, text) for figure in read(text, language)] == expected


def test_years_that_people_lived_between_are_no_count_of_them() -> None:
    assert read("Les noms des soldats portés disparus entre 1914 et 1918 y sont gravés.", "fr") == []
