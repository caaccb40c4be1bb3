"""What a language tells the engine: lists of words, nothing that runs.

A list is one string, its entries parted by commas; an entry may be several words ("plus de"). Case and accents do
not matter. `index.figures.grammar` turns a table into dictionaries when the language is first met.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from index.domain import Bound, Counted


class Head(StrEnum):
    """Where the noun stands in "12 Russian tanks", "12 chars russes", "12 russische Panzer"."""

    PLURAL = "the first word that ends in s, or is a person"
    FIRST = "the first word that is no adjective"
    CAPITAL = "the first word with a capital"
    NEXT = "the very next word"
    ALL = "every word up to the next verb or preposition"


class Edge(StrEnum):
    """Which side of its marker an owner stands on."""

    AFTER = "according to the police"
    BEFORE = "der Polizei zufolge"
    CITING = "the paper said, citing the police"
    RELAYED = "police figures cited by the paper"
    ASIDE = "12 Menschen seien gestorben, so die Polizei"
    VIEW = "40mila per gli organizzatori, 15mila per la questura"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The words of one language.

    Attributes:
        spaced_digits: Whether "12 300" is one number.
        prefixes: Letters written together with the next word (Arabic "و").
        glued: Whether a number may touch the words beside it (Chinese, Arabic).
        number_words: The words that written-out numbers are made of, without the multipliers' vague plurals.
        values: What those words are worth, where no library reads them.
        positional: Whether those words multiply by place (Chinese 三十, 3 times 10) rather than add up.
        spellings: Number words that the library which reads them knows by another form.
        compounds: Whether they are written together (zweihundertfünfzig).
        joiners: What may stand inside a written-out number ("and").
        were: What stands between an owner and a bare number of theirs ("laut Gewerkschaft *waren es* 1.200").
        articles: Indefinite articles; before a collective or "hundred" they belong to the number.
        ones: Words for 1 that count only before a noun that is counted (one dead, un mort).
        duals: Words for two of a kind, number and noun in one (Arabic "شخصين").
        multipliers: "million" after digits.
        collectives: "dozen", "trentaine": a round number; "about" unless a bound says otherwise.
        rounds: Those that are a number without an article or a count before them ("полсотни").
        mixed: Words worth a number and a half ("anderthalb", "полтора").
        halves: What adds a half to the number before it ("and a half", "et demi").
        fractions: Parts of a whole ("thirds"); after "~" those that are one only where "of" follows ("a third man").
        numbering: What stands between those named and how many they are ("the passengers numbering" 300).
        ratios: One, and what stands between it and the number that it is one of ("one in" five).
        vague: What makes a number unreadable when it stands before it ("several hundred").
        bounds: What stands before a number and limits it.
        bounds_after: The same after it ("or more").
        openers: What opens a range ("between").
        both: What joins the ends of a range so opened.
        ranges: What joins the ends of a range otherwise ("to").
        changes: Words of rising and falling, which make "from 12 to 15" a change and no range.
        origins: What then stands before the number that no longer holds ("from").
        goals: What stands before the one that does ("to", "auf").
        subsets: "including": what follows is part of what was counted before.
        links: Words between a number and its noun ("of", "other").
        adjectival: Endings of adjectives, where the noun is the very next word that has none of them.
        measures: Measure words for things, which may stand without their noun (Chinese 间).
        adjectives: Words that stand before the noun and are part of it.
        definite: How an adjective of a year begins, and no noun behind a count ("ال").
        stops: Words that end a noun phrase.
        breaks: Conjunctions that begin another statement ("while").
        things: Nouns and participles that stand after a number and say what it counts.
        people: Words for people, who may have been anything.
        done_to: Verbs just before a number ("killed 12").
        verb_first: Whether words may stand between such a verb and its number ("starben am Freitag 12 Menschen").
        befell: Verbs after it that need no other ("died", "kamen ums Leben").
        auxiliaries: Verbs that make a participle of `things` passive ("were killed").
        tallies: Nouns before a number ("death toll").
        sums: Verbs between those counted and their number ("los heridos suman 14").
        months: Names of the months, January first; other names after a slash.
        days: Names of days, and other words for when; they end an owner.
        day_tails: Names of days and the like, where no space parts them from the name before them.
        durations: Units of time.
        long_durations: Those that make a figure wider than an event.
        uncounted: Units that make no count: money, percentages, degrees.
        labels: Words that make the number after them a name ("route 66").
        clock: Words before or after a time of day.
        sources: What marks an owner ("according to"), by the side on which it stands.
        owning_words: What stands before a word that holds the owner, and its ends ("nach Polizeiangaben").
        says: Verbs whose subject owns what follows; "put … toll" says so only with the second word soon after it.
        relays: Such verbs whose subject repeats what another said ("نقلت رويترز عن مصدر": "… عن" names the other).
        deeds: Those whose subject knows the number by what it did to those counted ("treated").
        voices: Verbs whose subject speaks but owns no figure ("promised", "called for", "lehnte … ab").
        as_said: What opens a clause whose speaker owns its whole sentence ("*wie* die Polizei mitteilte, starben 12").
        so: What may stand for that sentence behind it ("comme *l'*a dit X").
        own_words: What gives a figure to whom the sentence is about ("nach eigenen Angaben").
        people_say: Plurals that speak for a place ("в полиции *сообщили*"); its name is theirs.
        locatives: What stands before such a place.
        echoes: Sources who were named before ("according to him").
        claims: What the subject of such a verb takes upon itself; no count is its own ("responsibility").
        participles: Those that say so only after a helper ("ha informado").
        passives: Words before such a verb that take its subject away ("were reported").
        helpers: Auxiliaries of those verbs ("a déclaré").
        frames: Whether what is said stands between the two ("hat 12 Tote gemeldet").
        that: What follows such a verb and is no owner.
        relatives: Pronouns of a clause about whom stands before them ("the mayor, who spoke of").
        objects: Words for the figure before a verb whose subject stands after it ("qu'avançait X", "das sagte X").
        interjections: What may stand between commas before such a verb ("pour sa part").
        genitives: Articles of a German genitive, whose noun has an ending of its own ("des Ministeriums").
        oblique: Words that open a noun phrase, but no subject ("du").
        pronouns: Owners named in the sentence before.
        we: Those of who speaks, in direct speech ("*we* counted 12 dead").
        they: Pronouns that mean all of those counted ("where *they* died").
        clitics: What may stand between a subject and its verb for what was counted before ("la police *en* a compté").
        silent: Whether such a verb may stand without a subject (Spanish, Arabic).
        determiners: Words that open a noun phrase.
        reopens: Articles that open another noun phrase where one stands ("secondo la questura *i* manifestanti").
        plurals: Those of more than one ("*le* case allagate sono 800").
        possessives: What says whose those counted are ("their" two children).
        roles: What people are when they are asked.
        asides: Words before an owner that are no part of it ("meanwhile").
        verbs: Finite verbs that end an owner.
        taken_up: What takes up those counted before, with another number of them ("put *the number* at 31").
        totals: "That toll": what opens a sentence that names the owner of the one before.
        never_one: Words that after "a" count nothing ("un arrêté", a decree).
        hits: What wounds or kills, the word does not say which ("shot").
        of_them: What stands after a number of those named before ("one of them died").
        partitives: What stands between a part and those it is a part of ("14 of the dead").
        accused: What is said of those who did it ("charged", "convicted"): what follows is what they did.
        unreal: What did not happen, but could have ("could have").
        nones: "none of": what follows its number befell nobody.
        denies: Verbs of denying ("denied"; "wies … zurück" with its second word), and "there were no".
        rumours: What of a figure is denied: "reports", "the death of", "that".
        by: What follows a count and names who counted ("compiled on Friday by X").
        negations: "not": what follows did not happen to those counted.
        shares: What stands between a part and its whole ("2 of 6").
        deltas: What makes a number a difference ("12 more than").
        wars: Conflicts, which make a figure wider than an event; a `~` before an entry takes it back.
        waged: Verbs between a conflict and its figure.
        since: "since".
        of_years: What stands between an event and its year ("de" 1999).
        year_marks: What stands after a year that an event had ("1988 года").
        beginnings: What a figure may run since, besides a year.
        ago: What makes a stretch of time a day of the past ("two years ago", "il y a deux ans").
        during: Prepositions of a period ("over").
        periods: Whole phrases for a period or a wider place ("this year").
        superlatives: "deadliest": what follows compares and does not count.
        how_many: What opens a question for a number.
        asks: Verbs and nouns of questions, beyond the words above.
        not_asked: Units that make "how many" no question for a count ("years").
    """

    language: str
    spaced_digits: bool = False
    prefixes: str = ""
    glued: bool = False
    number_words: str = ""
    values: Mapping[str, float] = field(default_factory=dict)
    positional: bool = False
    spellings: Mapping[str, str] = field(default_factory=dict)
    compounds: bool = False
    joiners: str = ""
    were: str = ""
    articles: str = ""
    ones: str = ""
    duals: str = ""
    multipliers: Mapping[str, float] = field(default_factory=dict)
    collectives: Mapping[str, float] = field(default_factory=dict)
    rounds: str = ""
    mixed: Mapping[str, float] = field(default_factory=dict)
    halves: str = ""
    fractions: str = ""
    numbering: str = ""
    ratios: str = ""
    vague: str = ""
    bounds: Mapping[Bound, str] = field(default_factory=dict)
    bounds_after: Mapping[Bound, str] = field(default_factory=dict)
    openers: str = ""
    both: str = ""
    ranges: str = ""
    changes: str = ""
    origins: str = ""
    goals: str = ""
    subsets: str = ""
    links: str = ""
    head: Head = Head.FIRST
    adjectival: str = ""
    measures: str = ""
    adjectives: str = ""
    definite: str = ""
    stops: str = ""
    breaks: str = ""
    things: Mapping[Counted, str] = field(default_factory=dict)
    people: str = ""
    done_to: Mapping[Counted, str] = field(default_factory=dict)
    verb_first: bool = False
    befell: Mapping[Counted, str] = field(default_factory=dict)
    auxiliaries: str = ""
    tallies: Mapping[Counted, str] = field(default_factory=dict)
    sums: str = ""
    months: str = ""
    days: str = ""
    day_tails: str = ""
    durations: str = ""
    long_durations: str = ""
    uncounted: str = ""
    labels: str = ""
    clock: str = ""
    sources: Mapping[Edge, str] = field(default_factory=dict)
    owning_words: Mapping[str, str] = field(default_factory=dict)
    says: str = ""
    relays: str = ""
    deeds: str = ""
    voices: str = ""
    as_said: str = ""
    so: str = ""
    own_words: str = ""
    people_say: str = ""
    locatives: str = ""
    echoes: str = ""
    claims: str = ""
    participles: str = ""
    passives: str = ""
    helpers: str = ""
    frames: bool = False
    that: str = ""
    relatives: str = ""
    objects: str = ""
    interjections: str = ""
    genitives: str = ""
    oblique: str = ""
    pronouns: str = ""
    we: str = ""
    they: str = ""
    clitics: str = ""
    silent: bool = False
    determiners: str = ""
    reopens: str = ""
    plurals: str = ""
    possessives: str = ""
    roles: str = ""
    asides: str = ""
    verbs: str = ""
    taken_up: str = ""
    totals: str = ""
    never_one: str = ""
    hits: str = ""
    of_them: str = ""
    partitives: str = ""
    accused: str = ""
    unreal: str = ""
    nones: str = ""
    denies: str = ""
    rumours: str = ""
    by: str = ""
    negations: str = ""
    shares: str = ""
    deltas: str = ""
    wars: str = ""
    waged: str = ""
    since: str = ""
    of_years: str = ""
    year_marks: str = ""
    beginnings: str = ""
    ago: str = ""
    during: str = ""
    periods: str = ""
    superlatives: str = ""
    how_many: str = ""
    asks: Mapping[Counted, str] = field(default_factory=dict)
    not_asked: str = ""
