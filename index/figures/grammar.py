"""A language's table, made ready: dictionaries of phrases, built when the language is first met and kept."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import lru_cache
from importlib import import_module
from itertools import pairwise

from index.domain import Span
from index.figures.phrases import Match, Phrases
from index.figures.table import Table
from index.figures.tokens import Sentence, cut, key, words_of

_TABLES = {
    "en": "english",
    "fr": "french",
    "de": "german",
    "es": "spanish",
    "ar": "arabic",
    "it": "italian",
    "pt": "portuguese",
    "ru": "russian",
    "zh": "chinese",
}
LANGUAGES = tuple(_TABLES)

# Words from a verb to its second part: "put the preliminary number of dead at".
_TO_SECOND = 7
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W_]+")


def grammar(language: str) -> "Grammar | None":
    """Return the grammar of a language, None where there is no table for it."""
    return _made(language) if language in _TABLES else None


def grammar_or_english(language: str) -> "Grammar":
    """Return the grammar of a language, the English one where there is no table for it."""
    return _made(language if language in _TABLES else "en")


@lru_cache(maxsize=len(_TABLES))
def _made(language: str) -> "Grammar":
    return Grammar(import_module(f"index.figures.tables.{_TABLES[language]}").TABLE)


class Grammar:
    """The dictionaries of one language, each named after the table's list that it was made from."""

    def __init__(self, table: Table) -> None:
        self.table = table
        self._prefixes = frozenset(table.prefixes)
        self._vocabulary = frozenset(_vocabulary(table)) if table.prefixes else frozenset[str]()
        self._read_words(table)
        self._read_meaningful_phrases(table)
        self._read_phrases_of_figures(table)
        self._read_phrases_of_statements(table)
        self._find_starts()

    def _read_words(self, table: Table) -> None:
        self.values = _keyed(table.values)
        self.atoms = words(table.number_words) | frozenset(self.values)
        self.compound = _compound(self.atoms) if table.compounds else None
        self.multipliers = _keyed(table.multipliers)
        self.mixed = _keyed(table.mixed)
        self.months = _months(table.months)
        self.rounds = words(table.rounds)
        self.joiners = words(table.joiners)
        self.articles = words(table.articles)
        self.ones = words(table.ones)
        self.duals = words(table.duals)
        self.links = words(table.links)
        self.measures = words(table.measures)
        self.adjectival = tuple(words(table.adjectival))
        self.adjectives = words(table.adjectives)
        self.determiners = words(table.determiners)
        self.reopens = words(table.reopens)
        self.plurals = words(table.plurals)
        self.possessives = words(table.possessives)
        self.auxiliaries = words(table.auxiliaries)
        self.helpers = words(table.helpers)
        self.passives = words(table.passives)
        self.we = words(table.we)
        self.pronouns = words(table.pronouns) | self.we
        self.they = words(table.they)
        self.clitics = words(table.clitics)
        self.were = _list(table.were)
        self.owning_words = {key(word): tuple(words(ends)) for word, ends in table.owning_words.items()}
        self.asides = words(table.asides)
        self.verbs = words(table.verbs) | self.auxiliaries | self.helpers
        # Accents kept: "indique" says so, "indiqué" only after a helper.
        self.participles = frozenset(word.strip() for word in table.participles.split(","))
        self.relatives = words(table.relatives)
        self.objects = words(table.objects)
        self.locatives = words(table.locatives)
        self.oblique = words(table.oblique)
        self.genitives = words(table.genitives)
        self.as_said = words(table.as_said)
        self.so = words(table.so)

    def _read_meaningful_phrases(self, table: Table) -> None:
        self.collectives = Phrases(table.collectives.items())
        self.bounds = Phrases.listed(table.bounds)
        self.bounds_after = Phrases.listed(table.bounds_after)
        self.things = Phrases.listed(table.things)
        self.done_to = Phrases.listed(table.done_to)
        self.befell = Phrases.listed(table.befell)
        self.tallies = Phrases.listed(table.tallies)
        self.sources = Phrases.listed(table.sources)
        self.asks = Phrases.listed(table.asks)

    def _read_phrases_of_figures(self, table: Table) -> None:
        self.vague = _list(table.vague)
        self.halves = _list(table.halves)
        self.fractions = _list(table.fractions)
        self.numbering = _list(table.numbering)
        self.ratios = _list(table.ratios)
        self.openers = _list(table.openers)
        self.both = _list(table.both)
        self.ranges = _list(table.ranges)
        self.changes = _list(table.changes)
        self.origins = _list(table.origins)
        self.goals = _list(table.goals)
        self.subsets = _list(table.subsets)
        self.stops = _list(table.stops)
        self.breaks = _list(table.breaks)
        self.people = _list(table.people)
        self.days = _list(table.days)
        self.day_tails = _list(table.day_tails)
        self.durations = _list(table.durations)
        self.long_durations = _list(table.long_durations)
        self.uncounted = _list(table.uncounted)
        self.labels = _list(table.labels)
        self.clock = _list(table.clock)

    def _read_phrases_of_statements(self, table: Table) -> None:
        self.says, self._seconds = _verbs(table.says)
        self.people_say = _list(table.people_say)
        self.own_words = _list(table.own_words)
        self.echoes = _list(table.echoes)
        self.relays, self.relayed = _verbs(table.relays)
        self.deeds = _list(table.deeds)
        self.claims = _list(table.claims)
        self.interjections = _list(table.interjections)
        self.sums = _list(table.sums)
        self.that = _list(table.that)
        self.roles = _list(table.roles)
        self.taken_up = _list(table.taken_up)
        self.totals = _list(table.totals)
        self.never_one = _list(table.never_one)
        self.unreal = _list(table.unreal)
        self.nones = _list(table.nones)
        self.denies, self._second_denials = _verbs(table.denies)
        self.rumours = _list(table.rumours)
        self.hits = _list(table.hits)
        self.of_them = _list(table.of_them)
        self.partitives = _list(table.partitives)
        self.accused = _list(table.accused)
        self.by = words(table.by)
        self.negations = _list(table.negations)
        self.shares = _list(table.shares)
        self.deltas = _list(table.deltas)
        self.wars = _list(table.wars)
        self.waged = _list(table.waged)
        self.since = _list(table.since)
        self.of_years = _list(table.of_years)
        self.year_marks = _list(table.year_marks)
        self.beginnings = _list(table.beginnings)
        self.ago = _list(table.ago)
        self.during = _list(table.during)
        self.periods = _list(table.periods)
        self.superlatives = _list(table.superlatives)
        self.how_many = _list(table.how_many)
        self.not_asked = _list(table.not_asked)

    def _find_starts(self) -> None:
        # Where a search may begin: most words begin nothing, and are passed over at the cost of one look.
        self.number_starts = (
            self.atoms | self.articles | self.ones | self.duals | self.collectives.starts | self.mixed.keys()
        )
        self.period_starts = self.periods.starts | self.since.starts | self.during.starts
        self.owner_starts = frozenset(
            (
                *self.sources.starts,
                *self.says.starts,
                *self.echoes.starts,
                *self.own_words.starts,
                *self.owning_words,
            )
        )
        self._leads = frozenset((*self.things.starts, *self.people.starts, *self.links))
        fates = (self.things, self.befell, self.done_to)
        self._fates = frozenset(word for phrases in fates for word in phrases.starts)
        # Of "quarter of a million" only "million" counts.
        rounded = self.collectives.vocabulary - self.links - self.joiners - self.fractions.vocabulary
        self._counts = (
            (self.atoms | self.duals | self.multipliers.keys() | self.mixed.keys() | rounded)
            - self.ones
            - self.articles
        )

    def may_count(self, text: str) -> bool:
        """Tell quickly whether there may be a number in a sentence: most have none, and need not be cut up."""
        if _DIGIT.search(text):
            return True
        words = [key(word) for word in _WORD.findall(text)]
        if self.table.positional:
            return not self._counts.isdisjoint(text)
        if not self._counts.isdisjoint(words) or self._is_one_counted(words):
            return True
        if self.compound:
            return any(self.compound.fullmatch(word) for word in words if word not in self.ones)
        return bool(self._prefixes) and any(word[:1] in self._prefixes and word[1:] in self._counts for word in words)

    def _is_one_counted(self, words: list[str]) -> bool:
        """Tell whether "a" may count: before a noun that is counted, or anywhere with what befell somebody."""
        if any(word in self.ones and after in self._leads for word, after in pairwise(words)):
            return True
        return not self.ones.isdisjoint(words) and not self._fates.isdisjoint(words)

    def is_count(self, sentence: Sentence, place: int) -> bool:
        """Tell whether there is a number here, or a part of one, beyond "a" and "one"."""
        word = sentence.words[place]
        if sentence.tokens[place].kind == "number" or word in self._counts:
            return True
        return bool(self.compound and word not in self.ones | self.joiners and self.compound.fullmatch(word))

    def verb_at(self, sentence: Sentence, place: int) -> Match[bool] | None:
        """Return the verb of saying that starts here, its second part within reach where it has one."""
        return self._whole(sentence, self.says.at(sentence.words, place), self._seconds)

    def denial_at(self, sentence: Sentence, place: int) -> Match[bool] | None:
        """Return the verb of denying that starts here, its second part within reach where it has one."""
        return self._whole(sentence, self.denies.at(sentence.words, place), self._second_denials)

    def _whole(
        self, sentence: Sentence, found: Match[bool] | None, parts: Mapping[tuple[str, ...], frozenset[str]]
    ) -> Match[bool] | None:
        if found is None or not found.meaning:
            return None
        seconds = parts.get(sentence.words[found.first : found.last])
        return found if seconds is None or self._is_near(sentence, found.last, seconds) else None

    def _is_near(self, sentence: Sentence, first: int, seconds: frozenset[str]) -> bool:
        aside = self._past_aside(sentence, first)
        for place in range(aside, min(len(sentence.words), aside + _TO_SECOND)):
            if sentence.words[place] in seconds:
                return True
            if sentence.tokens[place].kind == "mark" or self.that.at(sentence.words, place):
                return False
        return False

    def _past_aside(self, sentence: Sentence, place: int) -> int:
        """Step over the ", however," of "puts, however, at"."""
        if sentence.words[place : place + 1] != (",",):
            return place
        aside = self.interjections.at(sentence.words, place + 1)
        return aside.last + 1 if aside and sentence.words[aside.last : aside.last + 1] == (",",) else place

    def cut(self, text: str, span: Span) -> Sentence:
        """Cut a sentence into tokens, as this language writes them."""
        table = self.table
        return cut(text, span, spaced_digits=table.spaced_digits, prefixes=table.prefixes, known=self._vocabulary)


def words(listed: str) -> frozenset[str]:
    """Return a comma-separated list of single words as a set, folded."""
    return frozenset(key(word.strip()) for word in listed.split(",") if word.strip())


def _keyed(values: Mapping[str, float]) -> dict[str, float]:
    return {key(word): value for word, value in values.items()}


def _list(listed: str) -> Phrases[bool]:
    """Make a dictionary of a list; an entry after "~" is found too, and means that none of the others was."""
    entries = (entry.strip() for entry in listed.split(","))
    return Phrases((entry.lstrip("~"), not entry.startswith("~")) for entry in entries)


def _verbs(listed: str) -> tuple[Phrases[bool], dict[tuple[str, ...], frozenset[str]]]:
    """Return a dictionary of verbs, and the second words ("put … toll") that some of them say nothing without."""
    seconds: dict[tuple[str, ...], frozenset[str]] = {}
    parted = [entry.partition("…") for entry in listed.split(",")]
    for first, gap, second in parted:
        if gap:
            verb = words_of(first)
            seconds[verb] = seconds.get(verb, frozenset()) | {key(second.strip())}
    return _list(",".join(first for first, _, _ in parted)), seconds


def _months(listed: str) -> Phrases[int]:
    months = enumerate(listed.split(","), start=1)
    return Phrases((name, number) for number, names in months for name in names.split("/"))


def _compound(atoms: frozenset[str]) -> re.Pattern[str]:
    """Return what a number written in one word looks like; no word of more than twelve parts is a number."""
    longest_first = sorted(atoms, key=lambda atom: (-len(atom), atom))
    return re.compile("(?:" + "|".join(map(re.escape, longest_first)) + "){1,12}")


def _vocabulary(table: Table) -> Iterator[str]:
    """Yield every word that a figure may be read by: a prefix is taken off these only."""
    for each in fields(table):
        value = getattr(table, each.name)
        for listed in _listed(value) if each.name != "voices" else ():
            yield from _list(listed.replace("/", ",")).vocabulary


def _listed(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, Mapping):
        return [text for item in value.items() for text in item if isinstance(text, str)]
    return []
