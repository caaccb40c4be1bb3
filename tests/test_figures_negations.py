"""What news says is not so is in no ledger: what befell none of those counted."""

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
