"""Whose a figure is: who says so, and who only stands beside it."""

import pytest
from ledger import read

from index.domain import Counted


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
    ("text", "owner"),
    [
        ("内政部星期六表示，塔恩地震造成12人死亡。", "内政部"),
        ("塔恩地震造成12人死亡，内政部上周六晚表示。", "内政部"),
        ("據內政部週六晚間通報，地震造成12人死亡。", "內政部"),
        ("内政部今日上午通报，地震造成12人死亡。", "内政部"),
        ("内政部5日晚些时候表示，地震造成12人死亡。", "内政部"),
        ("内政部发言人李明昨天说，地震造成12人死亡。", "内政部发言人李明"),
    ],
)
def test_a_day_is_no_part_of_a_chinese_owner(text: str, owner: str) -> None:
    assert [figure.said_by for figure in read(text, "zh")] == [owner]


@pytest.mark.parametrize(
    ("language", "text", "owner"),
    [
        ("fr", "Comme l'a indiqué le ministère, 12 personnes sont mortes.", "le ministère"),
        ("fr", "12 personnes sont mortes, comme l’a annoncé la préfecture de Valmont.", "la préfecture de Valmont"),
        ("fr", "Comme le précise la préfecture, 12 personnes sont mortes.", "la préfecture"),
        ("fr", "Comme le ministère l'a indiqué, 12 personnes sont mortes.", "le ministère"),
        ("fr", "Ainsi que l'a précisé le maire, 12 personnes sont mortes.", "le maire"),
        ("es", "Como lo indicó el ministerio, murieron 12 personas.", "el ministerio"),
        ("it", "Come l'ha spiegato il sindaco, 12 persone sono morte.", "il sindaco"),
        ("fr", "Comme le chef de la police, 12 personnes sont mortes.", None),
        ("fr", "Comme l'annonce de la mairie, le rapport cite 12 morts.", None),
    ],
)
def test_who_said_so_may_stand_behind_as_and_it(language: str, text: str, owner: str | None) -> None:
    assert [figure.said_by for figure in read(text, language)] == [owner]


_MARCHERS = "In piazza a Corvara i manifestanti erano 40mila"


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        (f"{_MARCHERS} per gli organizzatori, 15mila per la questura.", ["gli organizzatori", "la questura"]),
        (f"{_MARCHERS} secondo gli organizzatori, 15mila per la questura.", ["gli organizzatori", "la questura"]),
        ("Per la questura hanno sfilato 15mila persone, per i promotori 40mila.", ["la questura", "i promotori"]),
        ("Per la prefettura i feriti sono 12.", ["la prefettura"]),
        ("Per la polizia locale sono arrivati 12 nuovi veicoli.", [None]),
        ("Il sindaco ha assunto 12 persone per la protezione civile.", [None]),
        ("Il bando offre 12 posti per i residenti e 30 per la polizia.", [None]),
    ],
)
def test_for_somebody_is_their_view_of_how_many_people_there_were(text: str, owners: list[str | None]) -> None:
    assert [figure.said_by for figure in read(text, "it")] == owners


@pytest.mark.parametrize(
    ("language", "text", "unit"),
    [
        ("en", "The protesters numbered 40,000.", "protesters"),
        ("fr", "Les manifestants étaient 40.000.", "manifestants"),
        ("es", "Los manifestantes eran 40.000.", "manifestantes"),
        ("pt", "Os manifestantes eram 40.000.", "manifestantes"),
        ("it", "I manifestanti erano 40mila.", "manifestanti"),
        ("en", "The ride is open to the children up to 12.", None),
    ],
)
def test_people_may_be_counted_behind_a_verb(language: str, text: str, unit: str | None) -> None:
    assert [figure.unit for figure in read(text, language)] == ([unit] if unit else [])
