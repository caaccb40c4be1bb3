from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from index.text.sentences import split

LANGUAGES = ["en", "fr", "de", "es", "it", "pt", "ar", "ru", "zh", "ja", "th", "und", "xx"]
PIECES = [
    *[
        "Dr. ",
        "M. ",
        "3. ",
        "5 Mio. ",
        '"',
        "« ",
        " »",
        "“",
        "”",
        "(",
        "...",
        "!",
        "؟",
        "。",
        "A. B",
        "Wort ",
        "слово ",
        "语",
    ],
    *["\n", "\r\n", "\u2028", "\x00", "\x1c", "\u00a0", "\u202b", "\u200f", "𝔘", "😀", "e\u0301"],
]
texts = st.one_of(st.text(), st.lists(st.sampled_from(PIECES) | st.text(max_size=3)).map("".join))


def sentences(text: str, language: str) -> list[str]:
    return [span.of(text) for span in split(text, language)]


@given(texts, st.sampled_from(LANGUAGES))
@example("a.\u00a0\u00bb\n\x1c", "fr")
def test_every_visible_character_is_in_exactly_one_sentence(text: str, language: str) -> None:
    spans = split(text, language)
    covered = [at for span in spans for at in range(*span)]
    assert len(covered) == len(set(covered))
    assert {at for at, char in enumerate(text) if not char.isspace()} <= set(covered)


@given(texts, st.sampled_from(LANGUAGES))
def test_sentences_ascend_and_have_no_outer_white_space(text: str, language: str) -> None:
    spans = split(text, language)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(span.of(text) and span.of(text) == span.of(text).strip() for span in spans)


@given(texts, st.sampled_from(LANGUAGES))
def test_no_sentence_runs_over_the_end_of_a_line(text: str, language: str) -> None:
    assert all(len(sentence.splitlines()) == 1 for sentence in sentences(text, language))


@pytest.mark.parametrize("unit", ["Das Wasser stieg. ", "他说战争。", "“他说。", "a.»»»» ", '"a. ', "x"])
def test_a_line_longer_than_a_block_is_split_like_a_short_one(unit: str) -> None:
    text = unit * (5000 // len(unit))
    assert "".join("".join(sentences(text, "de")).split()) == "".join(text.split())


def test_sentences_end_where_a_block_does_not() -> None:
    text = "Neun Tage lang regnete es ohne jede Pause. " * 200
    assert set(sentences(text, "de")) == {"Neun Tage lang regnete es ohne jede Pause."}


def test_a_heading_is_a_sentence_of_its_own() -> None:
    assert sentences("Une trêve rompue\nLes combats ont repris. Lundi.", "fr") == [
        "Une trêve rompue",
        "Les combats ont repris.",
        "Lundi.",
    ]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Dr. Amin and Gen. J. Smith met Mr. Roe on Sept. 11 near the U.S. Army base at No. 5."),
        ("fr", "M. Dupont et Mme. Roy ont rencontré le Dr. Amin et J.-P. Durand."),
        ("de", "Am 3. Mai sprach Dr. Müller mit ca. 50 Leuten, z.B. Hr. Maier, im 2. Stock."),
        ("es", "El Sr. Pérez y la Dra. Ruiz hablaron con el Gral. López en la pág. 5."),
        ("it", "Il sig. Rossi e il dott. Bianchi hanno parlato con l'on. Verdi."),
        ("pt", "O Sr. Silva e a Dra. Costa falaram com o Gen. Souza."),
        ("ar", "قال د. أحمد إن الحرب مستمرة."),
        ("ru", "Вчера А. С. Иванов и проф. Петров приехали в г. Москва и на ул. Мира."),
    ],
)
def test_an_abbreviation_ends_no_sentence(language: str, sentence: str) -> None:
    assert sentences(sentence, language) == [sentence]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["He left at 5 p.m.", "Then it rained.", "Rescue came."]),
        ("de", ["Das war 2016.", "Dann kam der Regen."]),
        ("de", ["Das bestätigte die Feuerwehr.", "23 Bewohner sind verletzt!", "12 gelten als vermisst."]),
        ("de", ["Er wohnt in der Hauptstr. 12, Tel. 555, mind. 3 Jahre, seit Samstag, 3. Mai."]),
        ("ru", ["Это было в 2016 году.", "Он погиб."]),
        ("fr", ["Elle a dit : « La guerre dure. »", "Puis elle est partie.", "Pourquoi ?", "Nul ne sait."]),
        ("de", ["„Es ist Krieg.“", "Er ging.", "»Warum?«", "Niemand weiß es."]),
        ("de", ["«Es ist Krieg. Wir gehen», sagte er.", "Im «Haus am See» war Licht.", "«Warum?»", "Nichts."]),
        ("de", ["Er sprach von mindestens 70.", "Den Schaden kennt niemand.", "Am 3. Mai kam der 12. Mann."]),
        ("es", ["Dijo: «Basta.»", "¿Cuántos?", "¡Muchos!"]),
        ("zh", ["他说。", "“是战争。”", "他走了！"]),
        ("ar", ["وأضاف: لا.", "ماذا حدث؟", "نعم."]),
    ],
)
def test_sentences_are_told_apart(language: str, expected: list[str]) -> None:
    assert sentences("".join(expected) if language == "zh" else " ".join(expected), language) == expected


def test_a_quotation_after_a_colon_stays_with_its_speaker() -> None:
    heading = 'Amira Haddad: "Le fleuve monte car la digue a cédé"'
    assert sentences(f"{heading}\nLa ville attend.", "fr") == [heading, "La ville attend."]


def test_brackets_hold_together_and_do_not_hide_what_follows() -> None:
    text = "Er ging (niemand sah ihn. Es war Nacht). Sie blieb. (Alles war still.) Dann kam er."
    assert sentences(text, "de") == [
        "Er ging (niemand sah ihn. Es war Nacht).",
        "Sie blieb.",
        "(Alles war still.)",
        "Dann kam er.",
    ]


def test_a_missing_quotation_mark_spoils_nothing_after_it() -> None:
    text = 'Personne ne sait". Le maire attend. "Tout va mal", dit-il. La ville aussi.'
    expected = ['Personne ne sait".', "Le maire attend.", '"Tout va mal", dit-il.', "La ville aussi."]
    assert sentences(text, "fr") == expected


def test_items_of_a_list_are_split_like_any_line() -> None:
    assert sentences("► Le pont est fermé. Le bac aussi.\n2. Le port ouvre.", "fr") == [
        "► Le pont est fermé.",
        "Le bac aussi.",
        "2. Le port ouvre.",
    ]


def test_a_time_of_day_keeps_its_day() -> None:
    text = "It began at 9:30 p.m. Thursday. It ended at 2 a.m. Police left."
    assert sentences(text, "en") == ["It began at 9:30 p.m. Thursday.", "It ended at 2 a.m.", "Police left."]


def test_an_opening_quotation_mark_belongs_to_what_it_opens() -> None:
    text = 'It rose to 3.5 km. "Run now. Go up. He cried "Go." and left.'
    assert sentences(text, "en")[:2] == ["It rose to 3.5 km.", '"Run now.']


def test_a_question_inside_a_sentence_does_not_end_it() -> None:
    assert sentences('"Quand ?" demande-t-elle. Silence.', "fr") == ['"Quand ?" demande-t-elle.', "Silence."]


def test_half_a_character_moves_nothing() -> None:
    assert sentences("Eins\ud800. Zwei\udfff.", "de") == ["Eins\ud800.", "Zwei\udfff."]


def test_a_french_weekday_or_month_cut_short_ends_no_sentence_before_a_number() -> None:
    assert sentences("Le procès s'ouvre le mar. 12 mars à Brévaux. Il durera.", "fr") == [
        "Le procès s'ouvre le mar. 12 mars à Brévaux.",
        "Il durera.",
    ]
    assert sentences("Réunion du 11 mar. 2025 à Brévaux.", "fr") == ["Réunion du 11 mar. 2025 à Brévaux."]
