"""Which names are one owner, and what an owner is called elsewhere."""

import pytest

from index.figures import gloss, same_owner
from index.figures.organisation_names import ORGANISATIONS

SOHR = "L'Observatoire syrien des droits de l'Homme (OSDH)"
CHIEF = "Ammar al-Selmo, le responsable de la défense civile sur place"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the police", "Police"),
        ("Ammar al-Selmo", "Ammar al-Selmo, head of the civil defence"),
        ("al-Selmo", "Ammar al-Selmo"),
        ("le responsable de la défense civile", "civil defence"),
        (CHIEF, "the White Helmets"),
        (SOHR, "the Syrian Observatory for Human Rights"),
        (SOHR, "SOHR"),
        ("OSDH", "Beobachtungsstelle"),
        ("المرصد السوري لحقوق الإنسان", SOHR),
        ("للشرطة", "la police"),
        ("l'armée syrienne", "the Syrian army"),
        ("la Croix-Rouge", "das Rote Kreuz"),
        ("Gaza health ministry", "le ministère de la Santé"),
        ("el Ministerio del Interior", "内政部"),
        ("内政部", "塔恩内政部"),
    ],
)
def test_one_owner_by_two_names(one: str, other: str) -> None:
    assert same_owner(one, other)
    assert same_owner(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SOHR, CHIEF),
        ("l'armée syrienne", "the Russian army"),
        ("加沙卫生部", "以色列卫生部"),
        ("John Smith", "John Brown"),
        ("The defence ministry in Kyiv", "the defence ministry in Moscow"),
        ("Al-Quds hospital", "Shifa hospital"),
        ("the police", "the fire brigade"),
        ("un conflit", "UN"),
        ("", ""),
        ("the", "a"),
    ],
)
def test_two_owners_stay_two(one: str, other: str) -> None:
    assert not same_owner(one, other)


@pytest.mark.parametrize(
    ("owner", "language", "name"),
    [
        (SOHR, "en", "Syrian Observatory for Human Rights"),
        (CHIEF, "en", "civil defence"),
        (CHIEF, "de", "Zivilschutz"),
        ("the police", "ar", "الشرطة"),
        ("للشرطة", "en", "police"),
        ("OMS", "en", "World Health Organization"),
        ("the police", "en", None),
        (SOHR, "fr", None),
        ("un conflit", "en", None),
        ("John Smith", "fr", None),
        (SOHR, "fi", None),
        ("", "en", None),
    ],
)
def test_an_owner_is_glossed_in_the_readers_language_unless_it_is_so_called(
    owner: str, language: str, name: str | None
) -> None:
    assert gloss(owner, language) == name


@pytest.mark.parametrize("body", sorted(ORGANISATIONS))
def test_all_names_of_a_body_are_one_owner(body: str) -> None:
    names = [name for listed in ORGANISATIONS[body].values() for name in listed]
    assert all(same_owner(names[0], name) for name in names)
