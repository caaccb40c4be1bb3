"""What news says is not so is in no ledger: what befell none of those counted, and a count that is denied."""

import pytest
from ledger import read

from index.domain import Counted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "None of the 62 people on board survived, the airline said."),
        ("en", "None of the 150 passengers was injured."),
        ("en", "None of the ship's 40 sailors was hurt, the navy said."),
        ("en", "None of the 40 children was among the dead."),
        ("en", "Neither of the two pilots was killed."),
        ("en", "Not one of the 62 passengers survived."),
        ("fr", "Aucun des 150 passagers n'a été blessé."),
        ("fr", "Aucun des 40 enfants n'est mort."),
        ("de", "Keiner der 150 Passagiere wurde verletzt."),
        ("de", "Keines der 40 Kinder starb."),
        ("es", "Ninguno de los 150 pasajeros resultó herido."),
        ("it", "Nessuno dei 150 passeggeri è rimasto ferito."),
        ("pt", "Nenhum dos 62 passageiros sobreviveu."),
        ("pt", "Nenhuma das 40 pessoas morreu."),
        ("ru", "Никто из 150 пассажиров не пострадал."),
        ("ru", "Никто из 62 человек на борту не выжил."),
        ("ar", "لم يصب أي من الركاب ال150."),
        ("ar", "لم يقتل أي من الأطفال ال40."),
        ("zh", "150名乘客无一受伤。"),
        ("zh", "62人无一生还。"),
        ("zh", "150名乘客均未受伤。"),
    ],
)
def test_what_befell_none_of_those_counted_is_no_figure(language: str, text: str) -> None:
    assert {figure.counted for figure in read(text, language)} <= {Counted.AFFECTED, Counted.OTHER}


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "None of the 12 dead was from the town.", 12),
        ("en", "None of the 14 people killed was armed.", 14),
        ("en", "None of the shelters was open when 14 people were killed.", 14),
        ("en", "None of the soldiers who killed 12 people was arrested.", 12),
        ("en", "None of the attackers was caught and 12 people died.", 12),
        ("en", "No fewer than 62 people died.", 62),
        ("fr", "Aucun des 12 morts n'a été identifié.", 12),
        ("de", "Keiner der 12 Toten ist identifiziert.", 12),
        ("es", "Ningún pasajero resultó herido, pero 12 personas murieron.", 12),
        ("it", "Nessuno dei 12 morti è stato identificato.", 12),
        ("pt", "Nenhum dos 12 mortos foi identificado.", 12),
        ("ru", "Никто из 12 погибших не опознан.", 12),
        ("ar", "أكد الجيش مقتل 40 مدنيا.", 40),
        ("zh", "12名未成年人死亡。", 12),
    ],
)
def test_the_dead_of_whom_something_is_denied_are_dead(language: str, text: str, value: int) -> None:
    assert [(figure.value, figure.counted) for figure in read(text, language)] == [(value, Counted.DEAD)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "There were no reports of 50 deaths."),
        ("en", "The government denied reports that 300 protesters had been killed."),
        ("en", "The army rejected claims by the rebels that 40 civilians were killed."),
        ("en", "The army dismissed as false reports that 30 soldiers were killed."),
        ("en", "The army denied on Monday that there were 30 dead."),
        ("fr", "Le parquet a démenti lundi que 12 personnes aient été tuées."),
        ("fr", "L'armée dément la mort de 300 civils."),
        ("fr", "L'armée a rejeté les affirmations des rebelles selon lesquelles 40 civils ont été tués."),
        ("de", "Die Regierung dementierte, dass 12 Menschen getötet wurden."),
        ("de", "Die Armee wies Berichte zurück, wonach 300 Menschen getötet wurden."),
        ("de", "Die Armee wies Berichte über 300 Tote zurück."),
        ("es", "El Gobierno desmiente la muerte de 300 manifestantes."),
        ("es", "El Gobierno desmintió las informaciones de que 12 personas murieron."),
        ("it", "Il governo ha smentito che 12 persone siano morte."),
        ("it", "Il governo smentisce la morte di 300 manifestanti."),
        ("pt", "O governo nega relatos de 40 mortos."),
        ("pt", "O governo desmente a morte de 300 manifestantes."),
        ("ru", "Министерство опровергло сообщения о гибели 12 человек."),
        ("ru", "Армия отвергла сообщения о том, что погибли 40 мирных жителей."),
        ("ar", "نفت الحكومة مقتل 300 متظاهر."),
        ("ar", "نفى الجيش أنباء عن مقتل 40 مدنيا."),
        ("zh", "政府否认300名抗议者死亡。"),
        ("zh", "政府否认有300人死亡的报道。"),
        ("zh", "没有12人死亡的报道。"),
    ],
)
def test_a_count_that_is_denied_is_no_figure(language: str, text: str) -> None:
    assert read(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The ministry denied responsibility for the strike that killed 12."),
        ("en", "The ministry denied that its planes carried out the strike that killed 12 people."),
        ("en", "The army denied that it was behind the deaths of 12 people."),
        ("en", "The army denied claims that the 12 people killed were civilians."),
        ("en", "The army denied that 300 people had died, saying 12 were killed."),
        ("en", "The army did not deny that 12 people were killed."),
        ("en", "A man denied the murder of 12 women."),
        ("en", "There is no doubt that 12 people died."),
        ("fr", "Le ministère a démenti toute responsabilité dans la frappe qui a tué 12 civils."),
        ("fr", "L'armée n'a pas démenti que 12 civils ont été tués."),
        ("fr", "L'armée a rejeté la responsabilité de la mort de 12 civils."),
        ("de", "Die Behörde wies am Montag darauf hin, dass 12 Menschen getötet wurden."),
        ("de", "Es gibt keine Zweifel, dass 12 Menschen getötet wurden."),
        ("es", "El ejército negó su responsabilidad en el ataque que mató a 12 personas."),
        ("es", "No hay duda de que 12 personas murieron."),
        ("it", "L'esercito ha negato ogni responsabilità per l'attacco che ha ucciso 12 persone."),
        ("pt", "O exército negou responsabilidade pelo ataque que matou 12 pessoas."),
        ("ru", "Армия отвергла ответственность за удар, при котором погибли 12 человек."),
        ("ru", "Нет сомнений, что погибли 12 человек."),
        ("ar", "نفى الجيش مسؤوليته عن الغارة التي قتلت 12 شخصا."),
        ("zh", "军方否认对造成12人死亡的袭击负责。"),
    ],
)
def test_the_dead_are_counted_where_something_else_is_denied(language: str, text: str) -> None:
    figures = [(figure.value, figure.counted, figure.said_by) for figure in read(text, language)]
    assert figures == [(12, Counted.DEAD, None)]


def test_reports_that_are_cited_or_denied_say_nothing_themselves() -> None:
    (figure,) = read("The president cited reports that 12 people had died.", "en")
    assert figure.said_by is None
