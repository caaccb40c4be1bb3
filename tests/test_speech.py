"""What somebody said: how it is asked, whose words a sentence holds, and what is answered where they said nothing."""

import pytest

from bot.answer.answers import Answered, NotFound, Reason
from bot.answer.asked.question import Question
from bot.answer.desk import Desk
from bot.answer.said.roles import roles_of
from bot.answer.said.speech import Speech
from index.domain import Article
from index.figures.statements import MOST_READ, statements_in


@pytest.mark.parametrize(
    ("question", "speaker", "matter"),
    [
        ("What did the imam say?", "the imam", ""),
        ("what does the ferry company say about the delays", "the ferry company", "the delays"),
        ("What is Lene Habermoos saying on Tuesday?", "Lene Habermoos", ""),
        ("What did the state prosecutor say?", "the state prosecutor", ""),
        ("What did the Ministry of Defence announce?", "the Ministry of Defence", ""),
        ("What did the mayor have to say about the report?", "the mayor", "the report"),
        ("Qu'a déclaré le maire ?", "le maire", ""),
        ("Qu'est-ce que la préfète a dit sur l'usine ?", "la préfète", "l'usine"),
        ("Que dit le syndicat ?", "le syndicat", ""),
        ("Was sagte die Polizei?", "die Polizei", ""),
        ("Was hat der Bürgermeister über die Brücke gesagt?", "der Bürgermeister", "die Brücke"),
        ("Was teilte die Feuerwehr mit?", "die Feuerwehr", ""),
        ("¿Qué dijo la portavoz?", "la portavoz", ""),
        ("¿Qué ha dicho el alcalde de Robledal sobre el incendio?", "el alcalde de Robledal", "el incendio"),
        ("ماذا قال الوزير؟", "الوزير", ""),
        ("ماذا قالت الشرطة عن الحريق؟", "الشرطة", "الحريق"),
        ("O que disse o presidente?", "o presidente", ""),
        ("Что сказал мэр?", "мэр", ""),
    ],
)
def test_whose_words_are_asked_for_and_what_about(question: str, speaker: str, matter: str) -> None:
    speech = Speech.by(Question.read(question))
    assert speech
    assert speech.speaker
    assert (speech.speaker.called, speech.about) == (speaker, matter)


@pytest.mark.parametrize(
    "question",
    [
        "What caused the fire, according to the police?",
        "What did the mayor say the repair would cost?",
        "What did police say caused the crash?",
        "What time did the police say it happened?",
        "What is the name of the clinic where the singer was admitted?",
        "What do people say?",
        "What did she say?",
        "What damage did the storm cause?",
        "Que veut dire le mot dépêche ?",
        "¿Qué dijo el alcalde que costaría el puente?",
    ],
)
def test_other_questions_ask_for_nobodys_words(question: str) -> None:
    assert Speech.by(Question.read(question)) is None


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("en", 'Ann Corvey runs the bakery. She was up early. "The flour is wet," quipped the baker.', {}),
        (
            "en",
            'The mayor, Ilse Brandt, said the bridge was shut. "We saw the crack," she said. "Nobody is hurt."',
            {"The mayor, Ilse Brandt": 3},
        ),
        (
            "en",
            'The surveyor, Tom Reeve, promised a report. It rained. "Too late," he said.',
            {"The surveyor, Tom Reeve": 1},
        ),
        ("fr", "« Le toit a cédé », a ironisé la directrice. « Et le vin coule encore. »", {"la directrice": 2}),
        (
            "de",
            "»Das Wasser steigt noch. Wir warten.« Das sagte Einsatzleiter Kurt Mohn.",
            {"Einsatzleiter Kurt Mohn": 2},
        ),
        ("es", "La alcaldesa pidió calma. «El pozo está seco», añadió.", {"La alcaldesa": 2}),
        ("ar", "وقال المزارع سليم: «جف البئر». وأضاف أن القطيع مات.", {"المزارع سليم": 2}),
        ("en", '"The council said it would pay, and it never did," the tenant said.', {"the tenant": 1}),
        ("en", "“It cracked at once.” The mayor, Ilse Brandt, said it was shut.", {"The mayor, Ilse Brandt": 1}),
        ("de", "„Das Wasser steigt noch.“ Die Feuerwehr sagte, sie warte ab.", {"Die Feuerwehr": 1}),
    ],
)
def test_every_statement_has_the_one_who_makes_it(language: str, text: str, said: dict[str, int]) -> None:
    statements = [one.speaker for one in statements_in(Article("a", text, language=language)) if one.speaker]
    assert {speaker: statements.count(speaker) for speaker in statements} == said


TOWN = Article(
    "town",
    'The mayor of Tilvane, Ilse Brandt, said on Monday that the baths would close. "The roof is a danger," she said.'
    "\n\n"
    "The swimming club disagreed. Its chairman, Rolf Otter, called it a pretext.\n\n"
    'Brandt also promised a new library. "Books float badly," joked the caretaker, Ned Ames.\n\n'
    'A teacher, Mona Saleh, brought her pupils. "They wept," she recalled.',
    language="en",
    title="Tilvane closes its baths",
)


def spans(question: str, article: Article = TOWN) -> list[str]:
    speech = Speech.by(Question.read(question))
    assert speech
    return [span.of(article.text) for span in speech.spans(article)]


@pytest.mark.parametrize(
    "question",
    ["What did the mayor say?", "Qu'a dit la maire ?", "Was sagte die Bürgermeisterin?", "¿Qué dijo la alcaldesa?"],
)
def test_a_holder_of_an_office_is_found_by_it_and_by_name_in_any_language(question: str) -> None:
    found = spans(question)
    assert [each.partition(".")[0].split()[0] for each in found] == ["The", "Brandt"]
    assert found[0].endswith('"The roof is a danger," she said.')


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("What did Ned Ames say?", "Books float badly"),
        ("What did the caretaker say?", "Books float badly"),
        ("What did Rolf Otter say?", "pretext"),
        ("ماذا قالت المعلمة؟", "They wept"),
        ("Was sagte der Vorsitzende?", "pretext"),
    ],
)
def test_only_the_speakers_own_words_are_found(question: str, words: str) -> None:
    [found] = spans(question)
    assert words in found


@pytest.mark.parametrize("question", ["What did the imam say?", "What did Lena Otting say?", "Was sagte die Polizei?"])
def test_who_says_nothing_is_given_nobody_elses_words(question: str) -> None:
    assert spans(question) == []


def test_a_name_beside_an_office_is_its_holders_whatever_is_told_before_it() -> None:
    text = "The club thanked Mayor Anna Berg on Monday. It rained all day. Berg said the bridge was shut."
    assert spans("What did the mayor say?", Article("h", text, language="en")) == ["Berg said the bridge was shut."]
    text = "The mayor met Tom Bell on Monday. It rained all day. Bell said the bridge was shut."
    assert spans("What did the mayor say?", Article("h", text, language="en")) == []


@pytest.mark.parametrize(
    ("words", "roles"),
    [
        ("But the butcher", set()),
        ("the goalkeeper", {"goalkeeper"}),
        ("الحارس", {"goalkeeper"}),
        ("أمس", set()),
        ("الأم", {"mother"}),
        ("king", {"king"}),
        ("عالم الزلازل سامي حداد", {"researcher"}),
        ("العلماء", {"researcher"}),
        ("دول العالم", set()),
        ("General Karst", {"general"}),
        ("the secretary-general", {"secretary-general"}),
        ("le directeur général", {"director"}),
        ("the attorney general", set()),
        ("voters in the general election", set()),
        ("people in general", set()),
        ("the dockers' union", {"union"}),
        ("the European Union", set()),
        ("الاتحاد الأوروبي", set()),
        ("the court", {"court"}),
        ("the tennis court", set()),
        ("the Bank of Tilvane", {"bank"}),
        ("a bank of dark clouds", set()),
        ("the head of the clinic", {"director"}),
        ("the head of the river", set()),
        ("le chef de la clinique", {"director"}),
        ("le chef cuisinier", set()),
        ("der Händler", {"shopkeeper"}),
        ("a dog handler", set()),
        ("the mayor's spokesman", {"mayor", "spokesperson"}),
        ("Anna Berg, a friend of the mayor", set()),
        ("the mayor's former wife", set()),
        ("Mayor Anna Berg, wife of a farmer", {"mayor"}),
        ("l'avocat du maire", {"lawyer"}),
        ("der Sohn des Bürgermeisters", set()),
        ("la esposa del alcalde", set()),
        ("زوجة العمدة", set()),
    ],
)
def test_a_role_is_told_by_its_own_words(words: str, roles: set[str]) -> None:
    assert roles_of(words) == roles


@pytest.mark.parametrize(
    ("speaker", "language", "question"),
    [
        ("Anna Berg, a friend of the mayor,", "en", "What did the mayor say?"),
        ("The mayor's wife, Ida Moll,", "en", "What did the mayor say?"),
        ("The mayor's brother", "en", "What did the mayor say?"),
        ("The lawyer of the mayor", "en", "Qu'a dit le maire ?"),
        ("Anna Berg, a friend of Ida Moll,", "en", "What did Ida Moll say?"),
    ],
)
def test_a_friends_words_are_not_theirs(speaker: str, language: str, question: str) -> None:
    text = f"{speaker} said the bridge was shut. It rained all day."
    assert spans(question, Article("f", text, language=language)) == []


@pytest.mark.parametrize(
    ("speaker", "question"),
    [
        ("Anna Berg, a friend of the mayor,", "What did Anna Berg say?"),
        ("The mayor's brother", "What did the mayor's brother say?"),
        ("A friend of the mayor", "What did the friend of the mayor say?"),
        ("A spokesman for the mayor", "What did the mayor say?"),
        ("Mayor Anna Berg, wife of a baker,", "What did the mayor say?"),
    ],
)
def test_a_friends_words_are_their_own(speaker: str, question: str) -> None:
    text = f"{speaker} said the bridge was shut. It rained all day."
    assert spans(question, Article("f", text, language="en")) == [f"{speaker} said the bridge was shut."]


def test_what_is_too_long_for_one_quote_is_quoted_once() -> None:
    said = " ".join(f'"The {colour} roof leaks, {"and it leaks, " * 14}too," she said.' for colour in ("red", "blue"))
    text = f"The mayor said {'the roof leaks and ' * 14}the baths were shut. {said}"
    found = spans("What did the mayor say?", Article("l", text, language="en"))
    assert len(found) > 1
    assert " ".join(found) == text


def test_a_book_is_read_for_who_speaks_in_it_as_far_as_a_long_article_goes() -> None:
    article = Article("b", "The mayor said the roof leaks. " * (MOST_READ // 20), language="en")
    assert max(one.covers.start for one in statements_in(article)) < MOST_READ < len(article.text)


def test_a_minister_of_one_matter_is_none_of_another() -> None:
    article = Article("m", "The minister of health said the wells were clean.", language="en")
    assert spans("What did the health minister say?", article)
    assert not spans("What did the minister of transport say?", article)


def test_what_was_not_said_of_the_matter_is_left_out() -> None:
    text = (
        f"The market of Tilvane opened on Friday. {'Stalls stood in rows and the sun shone on them. ' * 8}"
        f"The mayor said the cheese was good. {'Then a band played for hours on the square. ' * 8}"
        "The mayor said the tax would rise."
    )
    assert spans("What did the mayor say about the tax?", Article("t", text, language="en", title="Market day")) == [
        "The mayor said the tax would rise."
    ]


def test_who_said_something_is_told_with_the_one_who_said_it(seeds_desk: Desk) -> None:
    answer = seeds_desk.answer("Wer sagte, dass die Sofas schwimmen?")
    assert isinstance(answer, Answered)
    assert "Petra Sauer" in answer.citations[0].quote.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("What did Ruta Kems say?", "jacket"),
        ("Qu'a déclaré le maire de Villareda ?", "los árboles no votan"),
        ("¿Qué dijo la portavoz en Villareda?", "cuenten ustedes"),
        ("What did the goalkeeper say after the final?", "الحارس"),
        ("Was hat der Bürgermeister von Elmsau gesagt?", "vier Jahre"),
    ],
)
def test_somebodys_words_are_quoted_and_nobody_elses(seeds_desk: Desk, question: str, words: str) -> None:
    answer = seeds_desk.answer(question)
    assert isinstance(answer, Answered)
    assert any(words in citation.quote.text for citation in answer.citations)


@pytest.mark.parametrize("question", ["What did the imam say?", "What did the pope say?", "Qu'a dit l'astronaute ?"])
def test_nobodys_words_are_not_found(seeds_desk: Desk, question: str) -> None:
    assert isinstance(seeds_desk.answer(question), NotFound)


def test_one_answer_holds_the_words_of_one_towns_mayor(seeds_desk: Desk) -> None:
    answer = seeds_desk.answer("What did the mayor of Robledal say?")
    assert isinstance(answer, Answered)
    assert {citation.article.id.rpartition(".")[0].removesuffix("-update") for citation in answer.citations} == {
        "wildfire-sierra-alberca"
    }


@pytest.mark.parametrize(
    ("question", "speaker", "matter"),
    [
        ("What did the union say about the mine – the company?", "the company", "the mine"),
        ("Qu'a dit la préfète sur Montclar – le syndicat ?", "le syndicat", "Montclar"),
        ("What did she say – mayor of Altbrück?", "mayor of Altbrück", ""),
        ("What did the minister say – ferry disaster?", "the minister", "ferry disaster"),
    ],
)
def test_what_goes_on_from_a_question_names_another_speaker_or_the_matter(
    question: str, speaker: str, matter: str
) -> None:
    speech = Speech.by(Question.read(question))
    assert speech
    assert speech.speaker
    assert (speech.speaker.called, speech.about) == (speaker, matter)


@pytest.mark.parametrize(
    "text",
    ["hello", "Thanks a lot!", "Danke schön", "merci beaucoup !", "¡Hola!", "شكرا", "спасибо", "谢谢", "stupid bot"],
)
def test_a_greeting_is_answered_with_no_news(seeds_desk: Desk, text: str) -> None:
    answer = seeds_desk.answer(text)
    assert isinstance(answer, NotFound)
    assert (answer.reason, answer.nearest) == (Reason.NOTHING_ASKED, None)


@pytest.mark.parametrize(
    "text", ["Good news from Tarrawin?", "merci de dire combien de morts", "ferry", "a night of fire", "et à Nice ?"]
)
def test_what_has_any_other_word_asks_something(text: str) -> None:
    assert Question.read(text).says_something


def test_who_speaks_for_somebody_does_not_say_what_they_say_themselves() -> None:
    text = "Ann Corvey said the mill was sold. Corvey's lawyer said nothing was signed."
    assert spans("What did Ann Corvey say?", Article("c", text, language="en")) == [
        "Ann Corvey said the mill was sold."
    ]
    spoken = "Corvey spokesman Tom Bell said nothing was signed."
    assert spans("What did Corvey say?", Article("b", spoken, language="en")) == [spoken]


def test_a_possessive_names_no_matter() -> None:
    article = Article("k", "The king said that his train was late.", language="en")
    assert not spans("What did the king say about his illness?", article)


@pytest.mark.parametrize(
    ("text", "question", "words"),
    [
        ("TILVANE (Vesper) -- A Lindra court freed the two men, saying the trial was unfair.", "the court", "unfair"),
        ("Yet in May the bakery giant Corvo announced its move to Lindra.", "Corvo", "its move"),
        ("Petra Nimkova: Lindra is a city of bells.", "Petra Nimkova", "bells"),
    ],
)
def test_a_speaker_is_heard_beside_a_verb_of_saying_and_in_an_interview(text: str, question: str, words: str) -> None:
    [found] = spans(f"What did {question} say?", Article("v", text, language="en"))
    assert words in found


@pytest.mark.parametrize(
    "text",
    [
        "The mayor said that the imam was hurt.",
        "The imam was reported missing on Friday.",
        "Police told reporters nothing. The imam left the house.",
        '"The imam said no such thing," the mayor replied.',
    ],
)
def test_who_is_only_spoken_of_says_nothing(text: str) -> None:
    assert not spans("What did the imam say?", Article("v", text, language="en"))


def test_what_was_said_about_it_is_of_no_matter_in_particular() -> None:
    text = "The ministry said the flight was planned."
    assert spans("What did the ministry say about it?", Article("v", text, language="en")) == [text]
