"""What caused a mishap and who did what: which sentences can tell it, and what is answered where none does."""

import pytest

from bot.answer.answers import Answered, NotFound
from bot.answer.desk import Desk
from bot.answer.quotes.acts import acts_asked, may_tell_acts
from bot.answer.quotes.causes import Cause
from bot.answer.quotes.causes_words import MISHAPS as WORDS
from bot.answer.text.beginnings import compiled
from index.text.languages import detect
from index.text.normalise import fold

KINDS = {kind: compiled(f"{words.befell}|{words.called}") for kind, words in WORDS.items()}

ASKED = {
    "collapse": [
        "What caused the bridge collapse in Brévaux?",
        "Why did the bridge in Brévaux collapse?",
        "Pourquoi le pont de Brévaux s'est-il effondré ?",
        "Quelle est la cause de l'effondrement du pont ?",
        "Was war die Ursache für den Einsturz der Brücke?",
        "Warum ist die Brücke eingestürzt?",
        "¿Por qué se derrumbó el puente?",
        "¿Cuál fue la causa del derrumbe del puente?",
        "لماذا انهار الجسر؟",
        "ما سبب انهيار الجسر؟",
    ],
    "fire": ["How did the fire in Dunmore start?", "Wie kam es zum Brand in Dunmore?", "¿Qué causó el incendio?"],
    "sinking": ["Pourquoi le ferry a-t-il coulé ?", "Warum sank die Fähre?", "لماذا غرقت العبارة؟"],
    "derailment": ["Why did the train derail?", "¿Por qué descarriló el tren?", "Pourquoi le train a-t-il déraillé ?"],
}


@pytest.mark.parametrize(("mishap", "question"), [(mishap, one) for mishap, every in ASKED.items() for one in every])
def test_a_question_for_the_cause_of_a_mishap_is_known_in_five_languages(mishap: str, question: str) -> None:
    cause = Cause.by(question)
    assert cause
    assert mishap in cause.mishaps


@pytest.mark.parametrize(
    "question",
    [
        "Why was the mayor arrested after the bridge collapsed?",
        "How many died in the fire?",
        "Combien de personnes sont mortes à cause de l'incendie ?",
        "Quels dégâts a causés l'incendie ?",
        "What damage did the fire cause?",
        "كم شخصا قتل بسبب الانهيار؟",
        "Warum streiken die Lokführer?",
        "Where did the train derail?",
    ],
)
def test_other_questions_ask_for_no_mishaps_cause(question: str) -> None:
    assert Cause.by(question) is None


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        (ASKED["fire"][0], "A gas leak set the Dunmore paper mill on fire on Thursday."),
        (ASKED["fire"][0], "The fire chief said a faulty lamp was the likeliest cause."),
        (ASKED["fire"][0], "Two teenagers set the mill on fire, police said."),
        (ASKED["fire"][0], "Une fuite de gaz a mis le feu à la papeterie."),
        (ASKED["fire"][0], "Ein Kurzschluss setzte die Fabrik in Brand."),
        (ASKED["fire"][0], "Das Feuer brach aus, weil eine Lampe umfiel."),
        (ASKED["fire"][0], "تسبب تماس كهربائي في الحريق."),
        (ASKED["collapse"][0], "The bridge came down after a barge struck one of its piers."),
        (ASKED["collapse"][0], "The closure of the weir led to the collapse."),
        (ASKED["collapse"][0], "The collapse was caused by a barge."),
        (ASKED["collapse"][0], "Der Einsturz sei auf Rost zurückzuführen, hieß es."),
        (ASKED["collapse"][0], "El puente se derrumbó tras semanas de crecidas."),
        (ASKED["collapse"][0], "The collapse came because of the fire under it."),
        (ASKED["collapse"][0], "It happened because nobody had counted the lorries, she said."),
        (ASKED["collapse"][0], "Le pont s'est effondré parce que personne n'avait compté les camions."),
        (ASKED["collapse"][0], "La cause du drame n'est pas connue."),
        (ASKED["collapse"][0], "Se investigan las causas del accidente."),
        (ASKED["collapse"][0], "Warum sie einstürzte, ist noch unklar."),
        (ASKED["collapse"][0], "وفتحت الشرطة تحقيقا في الحادث."),
        ("What caused the gas leak?", "The leak was traced to a cracked pipe."),
    ],
)
def test_a_cause_is_told_by_a_connective_a_fault_a_deed_or_an_inquiry(question: str, sentence: str) -> None:
    cause = Cause.by(question)
    assert cause
    assert cause.may_be_told(sentence, detect(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "The bridge over the Lauze collapsed on Monday evening, killing three people.",
        "The collapse led to the closure of the main road and caused long queues.",
        "Because of the collapse the road is closed.",
        "Wegen des Einsturzes ist die Straße gesperrt.",
        "Der Einsturz verursachte lange Staus.",
        "Le pont s'est effondré lundi après-midi.",
        "À cause de l'effondrement du pont, la route est coupée.",
        "El derrumbe provocó el corte de la carretera.",
        "وتسبب الانهيار في إغلاق الطريق.",
        "The bridge collapsed shortly after midnight.",
        "Schools stayed closed after the collapse.",
        "The union put the number at 31, because the company was not counting contractors.",
        "Der Bürgermeister schwieg, weil er nichts wisse.",
    ],
)
def test_what_the_mishap_led_to_tells_no_cause_of_it(sentence: str) -> None:
    cause = Cause.by("What caused the collapse of the bridge?")
    assert cause
    assert not cause.may_be_told(sentence, detect(sentence))


MISHAPS = [
    ("A ferry sank off Karne.", "Someone had left the bow door open.", "All 40 on board swam ashore."),
    ("A barn burned to the ground at Hollin.", "Damp hay had heated up by itself.", "The cows were saved."),
    ("Un incendie a détruit la scierie.", "Une bougie avait été oubliée sur des copeaux.", "Les murs tiennent encore."),
    ("Das Gerüst in Olm stürzte ein.", "Lehrlinge hatten drei Anker vergessen.", "Ein Mann brach sich den Arm."),
    ("El techo del gimnasio se hundió.", "Habían colocado encima dos depósitos.", "Los bomberos retiraron las vigas."),
    ("انهار سقف المسبح.", "وكان العمال قد وضعوا فوقه خزانين.", "وأغلق المبنى."),
    ("A minibus left the road near Fenwick.", "Its driver had dozed off.", "Seven people were taken to hospital."),
    ("Half of Ashcombe had no electricity.", "A squirrel had got into a transformer.", "Cafés lit candles."),
]


@pytest.mark.parametrize(("mishap", "told", "untold"), MISHAPS)
def test_what_had_happened_before_a_mishap_may_tell_its_cause_in_any_words(mishap: str, told: str, untold: str) -> None:
    cause = Cause(frozenset(kind for kind, patterns in KINDS.items() if patterns.search(fold(mishap))))
    assert cause.may_be_told(told, detect(f"{mishap} {told}"), mishap)
    assert not cause.may_be_told(untold, detect(f"{mishap} {told}"), mishap)


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry had left the harbour with 40 people.",
        "The mayor had warned the council on Monday.",
        "It had carried tourists for forty years.",
        "Le bateau avait quitté le port avec 40 passagers.",
        "Das Schiff hatte den Hafen mit 40 Menschen verlassen.",
        "El barco había zarpado con 40 personas.",
    ],
)
def test_a_departure_and_what_somebody_had_said_are_no_cause(sentence: str) -> None:
    cause = Cause.by("Why did the ferry sink?")
    assert cause
    assert not cause.may_be_told(sentence, detect(sentence), "The ferry sank at noon. ")


def test_what_had_happened_where_no_mishap_was_told_is_no_cause() -> None:
    cause = Cause.by("Why did the ferry sink?")
    assert cause
    assert not cause.may_be_told("Someone had left the bow door open.", "en", "A market opened in Karne.")


def test_a_leak_is_no_cause_of_itself() -> None:
    cause = Cause.by("What caused the gas leak?")
    assert cause
    assert not cause.may_be_told("A gas leak was noticed on Friday.", "en")


@pytest.mark.parametrize("question", ASKED["collapse"])
def test_no_cause_is_found_where_none_is_told(seeds_desk: Desk, question: str) -> None:
    text = (
        "A road bridge over the Lauze collapsed in Brévaux on Monday evening, killing three people. Four cars plunged "
        "into the river. The collapse led to the closure of the main road."
    )
    assert isinstance(seeds_desk.answer(question, passages=[text]), NotFound)


@pytest.mark.parametrize("question", ASKED["collapse"])
def test_that_nobody_knows_the_cause_is_an_answer(seeds_desk: Desk, question: str) -> None:
    text = (
        "A road bridge over the Lauze collapsed in Brévaux on Monday evening, killing three people. Four cars plunged "
        "into the river. The cause of the collapse is not known."
    )
    answer = seeds_desk.answer(question, passages=[text])
    assert isinstance(answer, Answered)
    assert [citation.quote.text for citation in answer.citations] == ["The cause of the collapse is not known."]


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        ("Who built the bridge?", "Es wurde von Krahn & Söhne errichtet.", "Es stürzte am Montag ein."),
        ("Qui a construit le pont ?", "The firm Merin built it in 1931.", "A school bus crossed it."),
        ("Wer hat die Brücke gebaut?", "La construyó Merin en 1931.", "Se derrumbó el lunes."),
        ("When was the bridge built?", "Le pont a été construit en 1931.", "Le pont s'est effondré lundi."),
        ("Who was arrested after the blast?", "Zwei Männer wurden festgenommen.", "Fünf Arbeiter wurden verletzt."),
        ("¿Quién fue detenido?", "La police a interpellé le directeur.", "Cinq ouvriers ont été blessés."),
        ("Who was driving the train?", "Am Steuer saß Emil Haase.", "Elf Fahrgäste wurden verletzt."),
        ("من بنى الجسر؟", "شيدته شركة مرين.", "انهار الجسر يوم الاثنين."),
        ("Was anyone arrested?", "Trois hommes ont été arrêtés.", "C'est ce qu'a dit la juge chargée de l'enquête."),
        ("Wurde schon jemand verhaftet?", "La policía detuvo a dos personas.", "Die Täter flohen durch das Dach."),
        ("Quelqu'un a-t-il été interpellé ?", "Two men were charged.", "He declined to say when the search would end."),
        ("هل تم اعتقال أحد؟", "اعتقلت الشرطة رجلين.", "لم يعثر على القلادة."),
        ("Did anybody resign?", "El alcalde dimitió el martes.", "She withdrew her estimate."),
        ("Ist jemand zurückgetreten?", "The mayor has stepped down.", "Ruth Zeller schied mit 24 Prozent aus."),
        ("Qui a démissionné ?", "Der Minister trat am Abend zurück.", "Le maire a refusé de répondre."),
        ("¿Ha dimitido alguien?", "استقال الوزير.", "El alcalde no quiso responder."),
    ],
)
def test_who_did_it_is_told_where_the_deed_is_named(question: str, told: str, untold: str) -> None:
    acts = acts_asked(question)
    assert acts
    languages = ("en", "fr", "de", "es", "ar")
    assert all(may_tell_acts(told, language, acts) for language in languages)
    assert not any(may_tell_acts(untold, language, acts) for language in languages)


@pytest.mark.parametrize(
    "question",
    [
        "Quand s'arrête la guerre ?",
        "Who won?",
        "Why was he arrested?",
        "Who fell after it was built?",
        "Did somebody die?",
    ],
)
def test_other_deeds_and_reasons_are_not_looked_for(question: str) -> None:
    assert not acts_asked(question)


def test_in_a_language_that_cannot_be_read_any_sentence_may_tell_it() -> None:
    cause = Cause.by("Why did the bridge collapse?")
    assert cause
    assert cause.may_be_told("桥在清晨坍塌。", "zh")


def test_the_parts_of_a_split_verb_stand_near_each_other() -> None:
    near = Cause.by("Warum fiel in Olm und in sieben Dörfern am Ufer der Sarne am Dienstagabend der Strom aus?")
    assert near
    assert near.mishaps == {"outage"}
    assert Cause.by(f"Warum fiel {'das Wort ' * 40}aus?") is None
    told = Cause.by(ASKED["collapse"][0])
    assert told
    assert told.may_be_told("Zwei Lehrlinge setzten in der Nacht zum Montag das Gerüst in Brand.", "de")
    assert not told.may_be_told(f"Sie setzten {'das eine Wort ' * 40}in Brand.", "de")
