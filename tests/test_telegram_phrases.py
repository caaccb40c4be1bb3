"""What the bot says itself: the same in every language, and what Telegram's menu will take."""

import re
from dataclasses import asdict

import pytest
from telegram.constants import BotCommandLimit

from bot.answer.asked.follow_up import asks_who_says
from bot.answer.asked.vague import asks_for_more, asks_for_news
from bot.telegram.phrases import LANGUAGES, in_language
from bot.telegram.phrases.english import ENGLISH
from bot.telegram.phrases.wording import Wording


def placeholders(text: object) -> list[str]:
    return sorted(re.findall(r"\{(\w+)\}", str(text)))


@pytest.mark.parametrize("wording", LANGUAGES.values(), ids=LANGUAGES)
def test_every_phrase_takes_the_same_fillings_in_every_language(wording: Wording) -> None:
    english = asdict(ENGLISH)
    for name, phrase in asdict(wording).items():
        assert phrase, name
        assert placeholders(phrase) == placeholders(english[name]), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_help_names_to_say_is_understood(language: str) -> None:
    quoted = re.findall(r"[“„«]\s?(.+?)\s?[”“»]", LANGUAGES[language].help)
    assert len(quoted) == 4
    assert sum(asks_who_says(words) for words in quoted) == 1
    assert [asks_for_news(words) for words in quoted[2:]] == [language, None]
    assert [asks_for_more(words) for words in quoted[2:]] == [None, language]


@pytest.mark.parametrize("wording", LANGUAGES.values(), ids=LANGUAGES)
def test_menus_name_the_same_commands_in_words_that_fit(wording: Wording) -> None:
    assert list(wording.menu) == list(ENGLISH.menu)
    assert list(wording.admin_menu) == list(ENGLISH.admin_menu)
    assert list(wording.stages) == list(ENGLISH.stages)
    for description in (*wording.menu.values(), *wording.admin_menu.values()):
        assert len(description) <= BotCommandLimit.MAX_DESCRIPTION


def test_a_language_is_known_by_its_code_and_everyone_else_is_spoken_to_in_english() -> None:
    assert in_language("fr") is in_language("FR-ch") is LANGUAGES["fr"]
    assert in_language(None) is in_language("") is in_language("xx") is ENGLISH
