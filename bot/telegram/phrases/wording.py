"""What the bot says itself, as a type: mypy sees to it that every language says everything.

Words around an answer's quotes are not in here; those are `bot.answer.phrases`. `{…}` are filled in by who speaks.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """One language's phrases.

    Attributes:
        stages: What long work calls its stages, and how we say it; a stage that is not here is said as it comes.
        asking_help: What people write who ask for help, without marks.
        menu: A command and what Telegram's menu says of it.
        admin_menu: The same for commands that only admins see.
    """

    hello: str
    help: str
    examples: str  # the heading above them
    example_dead: str  # {title}
    example_event: str  # {title}
    no_articles: str
    sources: str  # {articles} {newest} {oldest} {languages} {publishers}
    unknown: str
    ask_usage: str
    no_words: str
    nothing_asked: str  # to a greeting, to thanks
    nothing_said: str  # to "who says so?" and "more" before any answer
    asking_help: tuple[str, ...]
    too_long: str  # {limit}
    text_only: str
    slow_down: str  # {seconds}
    busy: str
    too_slow: str
    failed: str
    unknown_command: str
    forgotten: str
    choice_over: str
    left_out: str
    admins_only: str
    forwarded: str
    status: str  # {articles} {passages} {figures} {model} {dimension} {waiting}
    progress: str  # {stage} {done}
    progress_of: str  # {stage} {done} {total}
    stages: Mapping[str, str]
    starting: str
    cancel: str
    cancelling: str
    cancelled: str
    nothing_to_cancel: str
    already_running: str
    in_line: str
    no_sources: str
    rebuilt: str
    report: str  # {added} {changed} {unchanged} {removed} {articles} {passages} {seconds}
    problems: str  # {count}
    add_usage: str
    wrong_kind: str  # {name}
    too_big: str  # {limit}
    remove_usage: str
    removed: str  # {id}
    still_there: str  # {file}
    unknown_article: str  # {id}
    menu: Mapping[str, str]
    admin_menu: Mapping[str, str]
