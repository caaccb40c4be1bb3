"""What a question wants counted."""

import pytest

from index.domain import Counted
from index.figures import asked, asked_fate, asked_owner, asked_unit


@pytest.mark.parametrize(
    ("language", "question", "kind"),
    [
        ("en", "how many died in Aleppo?", Counted.DEAD),
        ("en", "What is the death toll in Aleppo?", Counted.DEAD),
        ("en", "How many people were killed in January 2014 in Hermitage, Tennessee?", Counted.DEAD),
        ("en", "and how many injured?", Counted.INJURED),
        ("en", "How many children are missing?", Counted.MISSING),
        ("en", "How many people had to flee?", Counted.DISPLACED),
        ("en", "how many arrests were made", Counted.ARRESTED),
        ("en", "How many survived?", Counted.RESCUED),
        ("en", "How many people live in Aleppo?", Counted.AFFECTED),
        ("en", "How many tanks were destroyed in the attack that killed 12?", Counted.OTHER),
        ("en", "How many people were in the stadium?", Counted.OTHER),
        ("en", "How many homes burned in the Alberca fire?", Counted.OTHER),
        ("en", "How many badly injured?", Counted.INJURED),
        ("en", "How many Syrians killed?", Counted.DEAD),
        ("fr", "Combien de maisons brûlées ?", Counted.OTHER),
        ("fr", "Combien de Syriens tués ?", Counted.DEAD),
        ("en", "How many residents died?", Counted.DEAD),
        ("fr", "Combien d'habitants sont morts ?", Counted.DEAD),
        ("de", "Wie viele Bewohner starben?", Counted.DEAD),
        ("en", "How many refugees drowned?", Counted.DEAD),
        ("en", "How many residents were evacuated?", Counted.DISPLACED),
        ("en", "How many people fled the fighting that killed 12?", Counted.DISPLACED),
        ("en", "How many were rescued from the ship where 12 died?", Counted.RESCUED),
        ("en", "Who won?", None),
        ("en", "How many years did the war last?", None),
        ("en", "How much did it cost?", None),
        ("en", "Who was killed?", None),
        ("fr", "combien de morts à Alep ?", Counted.DEAD),
        ("fr", "Quel est le bilan ?", Counted.DEAD),
        ("fr", "Combien de personnes ont été tuées ?", Counted.DEAD),
        ("fr", "Combien de blessés ?", Counted.INJURED),
        ("fr", "combien d'habitants vivent encore à Alep ?", Counted.AFFECTED),
        ("fr", "Combien de chars ont été détruits ?", Counted.OTHER),
        ("fr", "Combien de temps a duré la trêve ?", None),
        ("fr", "Combien coûte un char ?", None),
        ("fr", "Où est Alep ?", None),
        ("de", "Wie viele Menschen starben in Aleppo?", Counted.DEAD),
        ("de", "Wie hoch ist die Zahl der Toten?", Counted.DEAD),
        ("de", "Wie viele Verletzte gab es?", Counted.INJURED),
        ("de", "Wie viele Panzer wurden zerstört?", Counted.OTHER),
        ("de", "Wie viele Jahre dauerte es?", None),
        ("es", "¿Cuántos murieron en Alepo?", Counted.DEAD),
        ("es", "¿Cuál es la cifra de muertos?", Counted.DEAD),
        ("es", "¿Cuántas personas resultaron heridas?", Counted.INJURED),
        ("es", "¿Cuántos tanques hay?", Counted.OTHER),
        ("es", "¿Cuánto tiempo duró?", None),
        ("ar", "كم عدد القتلى في حلب؟", Counted.DEAD),
        ("ar", "كم شخصا أصيب؟", Counted.INJURED),
        ("ar", "ما هي حصيلة القتلى؟", Counted.DEAD),
        ("ar", "كم شخصا أوقفت الشرطة؟", Counted.ARRESTED),
        ("ar", "كم دبابة دمرت؟", Counted.OTHER),
        ("ar", "كم سنة استمرت الحرب؟", None),
        ("it", "Quanti morti ad Aleppo?", Counted.DEAD),
        ("it", "Qual è il bilancio delle vittime?", Counted.DEAD),
        ("it", "Quante persone sono rimaste ferite?", Counted.INJURED),
        ("it", "Quanti anni è durata?", None),
        ("pt", "Quantas pessoas morreram em Alepo?", Counted.DEAD),
        ("pt", "Quantos tanques há?", Counted.OTHER),
        ("pt", "Quem venceu?", None),
        ("ru", "Сколько человек погибло в Алеппо?", Counted.DEAD),
        ("ru", "Сколько танков уничтожено?", Counted.OTHER),
        ("ru", "Сколько лет длилась война?", None),
        ("zh", "阿勒颇有多少人死亡？", Counted.DEAD),
        ("zh", "死亡人数是多少？", Counted.DEAD),
        ("zh", "多少辆坦克被摧毁？", Counted.OTHER),
        ("zh", "多少年？", None),
        ("zh", "塔恩地震死了多少人？", Counted.DEAD),
        ("zh", "爆炸炸死了几名士兵？", Counted.DEAD),
        ("zh", "塔恩地震中受伤多少人？", Counted.INJURED),
        ("zh", "警方逮捕了多少人？", Counted.ARRESTED),
        ("zh", "死伤多少人？", Counted.OTHER),
        ("zh", "大火烧死了多少头牛？", Counted.OTHER),
        ("pt", "Morreram quantas pessoas em Alva?", Counted.DEAD),
        ("en", "After the two dead, how many people came?", Counted.OTHER),
        ("en", "How many demonstrators gathered after police killed a student?", Counted.OTHER),
        ("en", "How many people are yet missing?", Counted.MISSING),
        ("und", "how many people were arrested?", Counted.ARRESTED),
    ],
)
def test_a_question_asks_for_one_kind_of_count_or_for_none(language: str, question: str, kind: Counted | None) -> None:
    assert asked(question, language) == kind


@pytest.mark.parametrize(
    ("language", "question", "fate"),
    [
        ("en", "How many cowherds were killed in Valdrin?", Counted.DEAD),
        ("fr", "Combien de bergers ont été tués ?", Counted.DEAD),
        ("de", "Wie viele Hirten wurden in Valdrin getötet?", Counted.DEAD),
        ("es", "¿Cuántos pastores murieron?", Counted.DEAD),
        ("ru", "Сколько крестьян погибло?", Counted.DEAD),
        ("en", "How many tanks were destroyed?", None),
        ("en", "How many houses burned when 12 people died?", None),
        ("en", "How many people died?", None),
        ("en", "Who was killed?", None),
    ],
)
def test_what_befell_those_who_are_none_of_the_ledgers_is_asked_for(
    language: str, question: str, fate: Counted | None
) -> None:
    assert asked_fate(question, language) == fate


@pytest.mark.parametrize(
    ("language", "question", "unit"),
    [
        ("en", "How many Russian tanks were destroyed?", "Russian tanks"),
        ("en", "How many homes burned?", "homes"),
        ("fr", "Combien de chars russes ont été détruits ?", "chars russes"),
        ("de", "Wie viele russische Panzer wurden zerstört?", "russische Panzer"),
        ("es", "¿Cuántos tanques hay?", "tanques"),
        ("ar", "كم دبابة دمرت؟", "دبابة"),
        ("it", "Quanti carri armati?", "carri"),
        ("ru", "Сколько танков уничтожено?", "танков"),
        ("zh", "多少辆坦克被摧毁？", "坦克"),
        ("en", "How many died?", None),
        ("en", "Who won?", None),
    ],
)
def test_the_unit_of_another_count_is_the_noun_asked_for(language: str, question: str, unit: str | None) -> None:
    assert asked_unit(question, language) == unit


@pytest.mark.parametrize(
    ("language", "question", "owner"),
    [
        ("en", "How many died in Aleppo according to the Observatory?", "the Observatory"),
        ("en", "How many people does the civil defence say were killed?", "the civil defence"),
        ("en", "How many died, police say?", "police"),
        ("fr", "Selon l'OSDH, combien de morts à Alep ?", "l'OSDH"),
        ("de", "Wie viele Tote meldete das Gesundheitsministerium?", "Gesundheitsministerium"),
        ("es", "¿Cuántos heridos contó la defensa civil en Alepo?", "defensa civil"),
        ("ar", "كم عدد القتلى في حلب بحسب الدفاع المدني؟", "الدفاع المدني"),
        ("zh", "据叙利亚人权观察站称，阿勒颇有多少人死亡？", "叙利亚人权观察站"),
        ("en", "How many police officers were reported injured?", None),
        ("en", "How many were reported killed by the army?", None),
        ("fr", "Combien de policiers ont été blessés ?", None),
        ("en", "How many people died in Aleppo?", None),
        ("en", "How many people died after NATO announced air strikes?", None),
        ("fr", "Combien de morts après que l'ONU a annoncé une trêve ?", None),
    ],
)
def test_whose_count_is_asked_for(language: str, question: str, owner: str | None) -> None:
    assert asked_owner(question, language) == owner
