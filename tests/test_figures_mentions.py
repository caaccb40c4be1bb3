"""Whether a text speaks of the dead, the injured, the missing … at all."""

import pytest

from index.domain import Counted
from index.figures.mentions import mentions


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Dozens were killed.", Counted.DEAD),
        ("en", "The toll may still rise.", Counted.DEAD),
        ("en", "Nobody was hurt.", Counted.INJURED),
        ("en", "The arrests went on all night.", Counted.ARRESTED),
        ("fr", "Des dizaines de personnes ont péri.", Counted.DEAD),
        ("fr", "Plusieurs habitants restent introuvables.", Counted.MISSING),
        ("fr", "La ville a été évacuée.", Counted.DISPLACED),
        ("de", "Zahlreiche Verletzte wurden behandelt.", Counted.INJURED),
        ("de", "Vermisst wird niemand.", Counted.MISSING),
        ("es", "No hay detenidos.", Counted.ARRESTED),
        ("es", "Los supervivientes fueron trasladados.", Counted.RESCUED),
        ("ar", "سقط قتلى وجرحى في الهجوم.", Counted.DEAD),
        ("ar", "سقط قتلى وجرحى في الهجوم.", Counted.INJURED),
        ("fi", "Kukaan ei kuollut.", Counted.DEAD),  # no table: it may
    ],
)
def test_a_word_for_a_kind_is_a_mention_of_it(language: str, text: str, kind: Counted) -> None:
    assert mentions(text, kind, language)


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "The bridge was closed for repairs.", Counted.DEAD),
        ("en", "Twelve people were killed.", Counted.ARRESTED),
        ("fr", "Le pont sera rouvert lundi.", Counted.INJURED),
        ("de", "Die Brücke wird am Montag geöffnet.", Counted.DEAD),
        ("es", "El puente se abrirá el lunes.", Counted.MISSING),
        ("ar", "يفتح الجسر يوم الاثنين.", Counted.DEAD),
    ],
)
def test_a_text_without_such_a_word_does_not_speak_of_it(language: str, text: str, kind: Counted) -> None:
    assert not mentions(text, kind, language)
