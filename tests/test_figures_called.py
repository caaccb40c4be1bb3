"""Who says so in agency copy of six languages, and by which of an article's words he is called."""

import pytest
from ledger import read

from index.domain import Counted


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Nach Angaben des Ministeriums starben 12 Menschen.", "Ministerium"),
        ("Nach Angaben des Krankenhauses starben 12 Menschen.", "Krankenhaus"),
        ("12 Menschen starben nach Worten des Landrats.", "Landrat"),
        ("Laut Mitteilung des Regimes starben 12 Menschen.", "Regime"),
        ("Nach UN-Angaben starben 12 Menschen.", "UN"),
        ("Nach Schätzung der Polizei nahmen 12 Menschen teil.", "Polizei"),
        ("Nach Angaben des THW starben 12 Menschen.", "THW"),
        ("Nach Angaben des Präsidenten starben 12 Menschen.", "des Präsidenten"),
        ("Nach Angaben des örtlichen Krankenhauses starben 12 Menschen.", "des örtlichen Krankenhauses"),
        ("Nach Angaben des Bürgermeisters Karl Wend starben 12 Menschen.", "des Bürgermeisters Karl Wend"),
        ("Nach Schätzung der Polizei starben 12 Menschen.", "Polizei"),
    ],
)
def test_a_german_genitive_is_called_by_its_noun_or_with_its_article(text: str, owner: str) -> None:
    (figure,) = read(text, "de")
    assert figure.said_by == owner
    assert owner in figure.quote.text


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        ("de", "Wie das Ministerium am Samstag mitteilte, starben 12 Menschen.", "das Ministerium"),
        ("de", "Wie die Polizei am Montagabend in Talheim mitteilte, starben 12 Menschen.", "die Polizei"),
        ("en", "As police said, 12 people died in the blast.", "police"),
        ("es", "Como informó la policía, 12 personas murieron.", "la policía"),
        ("es", "Como la policía informó, 12 personas murieron.", "la policía"),
        ("it", "Come ha reso noto la questura, 12 persone sono morte.", "la questura"),
        ("it", "Come riferito dalla questura, 12 persone sono morte.", "questura"),
        ("zh", "内政部消息，爆炸造成12人死亡。", "内政部"),
        ("zh", "内政部消息说，爆炸造成12人死亡。", "内政部"),
        ("zh", "据官方消息，爆炸造成12人死亡。", "官方"),
        ("zh", "消息人士说，爆炸造成12人死亡。", "消息人士"),
    ],
)
def test_as_somebody_said_owns_what_follows(language: str, text: str, owner: str) -> None:
    assert {figure.said_by for figure in read(text, language)} == {owner}


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        ("de", "In Brennholm hat die Polizei nach eigenen Angaben 230 Menschen festgenommen.", "die Polizei"),
        ("de", "230 Menschen wurden festgenommen, hieß es aus dem Innenministerium.", "dem Innenministerium"),
        ("de", "12 Reisende konnten nach Angaben der Küstenwache gerettet werden.", "Küstenwache"),
        (
            "es",
            "El viceministro de Salud, Pablo Arce, dijo que hay 130 heridos.",
            "El viceministro de Salud, Pablo Arce",
        ),
        ("it", "La vulcanologa, Rita Selmi, ha detto che 12 persone sono morte.", "La vulcanologa, Rita Selmi"),
        ("it", "Il sindacato parla invece di 12 vittime.", "Il sindacato"),
        ("it", "L'opposizione denuncia oltre 500 arresti.", "L'opposizione"),
        ("it", "12 persone sono morte, a quanto si apprende dalla polizia stradale.", "polizia stradale"),
        ("zh", "人权组织“明灯”表示，12人死亡。", "人权组织“明灯”"),
        ("zh", "红十字会估计死亡人数多达10人。", "红十字会"),
        ("zh", "军方只承认8人死亡。", "军方"),
        ("ar", "قتل 12 شخصا، وفق ما نقلته وكالة الأفق عن مصدر أمني.", "مصدر أمني"),
        ("ar", "قتل 12 شخصا، وفق ما نقلته وكالة الأفق.", "وكالة الأفق"),
    ],
)
def test_a_plain_owner_is_not_missed(language: str, text: str, owner: str) -> None:
    assert {figure.said_by for figure in read(text, language)} == {owner}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Las autoridades confirmaron 17 muertos. El cronista, don Pablo Arce, dijo que hay 130 heridos."),
        ("it", "Un primo bilancio parlava di 31 morti."),
        ("de", "Wie es hieß, starben 12 Menschen."),
    ],
)
def test_nobody_owns_what_somebody_unknown_said(language: str, text: str) -> None:
    assert read(text, language)[-1].said_by is None


@pytest.mark.parametrize(
    ("language", "text", "value", "counted"),
    [
        ("de", "Zunächst hatte die Bundespolizei von 17 Toten gesprochen.", 17, Counted.DEAD),
        ("de", "Die Feuerwehr konnte 12 Menschen retten.", 12, Counted.RESCUED),
        ("de", "12.000 Menschen nahmen an der Kundgebung teil.", 12000, Counted.OTHER),
        ("de", "Am Samstag nahmen 12.000 Menschen an der Kundgebung teil.", 12000, Counted.OTHER),
        ("de", "Die Polizei nahm 12 Männer fest.", 12, Counted.ARRESTED),
        ("de", "Es starben beim Untergang der Fähre «Lina Berg» 43 Menschen.", 43, Counted.DEAD),
        ("de", "23 Bewohner erlitten Rauchvergiftungen.", 23, Counted.INJURED),
        ("de", "Eine schwer verletzte Frau sei in der Nacht gestorben.", 1, Counted.DEAD),
        ("es", "«Hay once casas quemadas», dijo el alcalde.", 11, Counted.OTHER),
        ("es", "Otros cinco están ingresados.", 5, Counted.INJURED),
        ("ru", "Подтоплены 1250 домов.", 1250, Counted.OTHER),
        ("ru", "Двоих подозреваемых задержали.", 2, Counted.ARRESTED),
        ("ru", "61 шахтёра удалось поднять на поверхность.", 61, Counted.RESCUED),
        ("ru", "Судьба 11 человек остаётся неизвестной.", 11, Counted.MISSING),
        ("ru", "Беженцами стали 1,6 млн человек.", 1.6e6, Counted.DISPLACED),
        ("zh", "警方抓了7名嫌疑人。", 7, Counted.ARRESTED),
        ("zh", "警方解救了12名人质。", 12, Counted.RESCUED),
        ("zh", "被捕者超过600人。", 600, Counted.ARRESTED),
        ("zh", "3人伤势严重。", 3, Counted.INJURED),
        ("zh", "约1.2万人离开家园。", 12000, Counted.DISPLACED),
        ("ar", "وتشرد نحو ستة آلاف شخص.", 6000, Counted.DISPLACED),
        ("ar", "قضى 31 شخصا في الفيضانات.", 31, Counted.DEAD),
        ("it", "Mancano all'appello 16 persone.", 16, Counted.MISSING),
        ("it", "Due persone sono state fermate dai carabinieri.", 2, Counted.ARRESTED),
        ("it", "L'alluvione ha costretto 8.400 persone a lasciare le proprie case.", 8400, Counted.DISPLACED),
    ],
)
def test_what_befell_those_counted_is_read(language: str, text: str, value: float, counted: Counted) -> None:
    assert [(figure.value, figure.counted) for figure in read(text, language)] == [(value, counted)]


def test_an_owner_ends_with_the_sentence_although_an_abbreviation_might() -> None:
    figures = read("12 persone sono morte, secondo l'Onu. Gli sfollati sono 30.", "it")
    assert [(figure.value, figure.said_by) for figure in figures] == [(12, "l'Onu"), (30, None)]


def test_what_could_have_been_is_no_figure_and_what_had_been_is() -> None:
    assert read("Es hätten 12 Menschen sterben können.", "de") == []
    assert [figure.value for figure in read("Er hatte 12 Menschen getötet.", "de")] == [12]


def test_a_war_told_of_by_its_time_is_a_scope() -> None:
    (figure,) = read("За время войны, по данным ООН, погибло свыше 87 тысяч человек.", "ru")
    assert figure.scope == "За время войны"
