"""News of one day, made up for tests of near-copies: many desks on a few events, and copies of what one of them wrote.

Desks that report one event share its names, its numbers, whole quotes and background, and many a phrase; each chooses
what it tells, in which order, and how. A copy keeps the order, with words changed and paragraphs cut.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from index.domain import Article, Origin

DAY = datetime(2026, 3, 14, 6, tzinfo=UTC)

_CHOICE = re.compile(r"\[([^\[\]]+)\]")
_WORD = re.compile(r"[^\W_]+")

# What is told of an event: a line for each thing told, and its wordings, of which a desk chooses one.
_TOLD = [line.split(" / ") for line in """
At least {dead} people [died|were killed|lost their lives] on Saturday [after|when] {event} in {place}, {chief} said / [The|A first] toll of {event} in {place} stood at {dead} dead by [the evening|nightfall], [according to|said] {chief} / {chief} [spoke of|counted] at least {dead} dead in {place}, where {event} [took the town by surprise|struck on Saturday]
[Some|About] {hurt} people were [injured|wounded|hurt], {grave} of them [seriously|gravely], the [regional|district] hospital [said|told reporters] / The hospital of {town} [took in|admitted|treated] {hurt} wounded, {grave} of whom were in [intensive care|critical condition] / {hurt} others were [being treated|receiving care] in {town}, and doctors [feared|were afraid] for the lives of {grave}
{missing} people were [still missing|unaccounted for] on Saturday [night|evening] / Rescuers were [looking for|searching for|trying to reach] {missing} missing / The fate of {missing} [others|residents] was [not known|unclear]
"It came without any warning," said {witness}, a [teacher|baker|nurse] who lives nearby / {witness} [said|recalled|told us] that it had come "without any warning" / "It came without any warning," {witness} told reporters. "We ran as we were"
{minister}, the [interior minister|minister of the interior], [cut short|broke off] a visit abroad and was [expected|due] in {place} on Sunday / The interior minister, {minister}, [promised|announced] an inquiry and will [travel to|visit] {place} / The government sent {minister} to {place}, [who is expected there|where the minister is due] on Sunday
[Two|Three|Several] helicopters and [forty|sixty|a hundred] [soldiers|firefighters|volunteers] took part in the search / Soldiers [dug|worked] through the night [by hand|with shovels|under floodlights] / Firefighters [from four districts|of the whole region] were [at work|on the spot], and dogs were [brought in|flown in]
The cause [was not known|remained unclear|was being looked into] / {chief} [declined|refused] to [speculate on|speak about] the cause / Investigators [secured|sealed off] the site and would not [say anything of|comment on] the cause
"We will not stop before everybody has been found," {chief} said / {chief} vowed that the search would go on: "We will not stop before everybody has been found" / "We will not stop before everybody has been found," said {chief}, [visibly tired|in a hoarse voice]
[Schools|Shops and schools] in {place} will stay closed on Monday / The mayor [ordered|declared] three days of mourning in {place} / A gymnasium in {town} was [opened|made ready] for those who cannot [return|go home]
The road between {place} and {town} was [cut|closed|blocked] for [hours|most of the day] / Trains between {place} and {town} were [suspended|halted] / Power was [out|cut off] in [parts|half] of {place} until the [evening|late afternoon]
{place}, a [town|place] of {people} people in the {region}, lives on [fishing|tourism|its harbour] / Some {people} people live in {place}, the [second|third] largest town of the {region} / In the {region}, {place} is known for its [market|cathedral|vineyards] and has {people} inhabitants
[In|It is the worst accident of its kind in the {region} since] {year}, when {before} people died / In {year} {before} people had [died|been killed] in a similar [accident|disaster] in the {region} / [Many|The older ones] remembered {year}, when the {region} [mourned|lost] {before} people
Opposition [members of parliament|politicians] [asked|demanded to know] why warnings had [gone unheeded|not been heeded] / A report of last year had [warned of|pointed to] [the danger|just such a case], the opposition said / The opposition [accused|blamed] the authorities of having saved [on safety|in the wrong place]
Messages of condolence [came|arrived] from [the neighbouring countries|abroad] / [The president|The head of state] spoke of a [black day|day of grief] for the {region} / Flags were [lowered|flown at half-mast] on [public|government] buildings
[Insurers|Experts] put the damage at {damage} million / The damage [may reach|is put at|was estimated at] {damage} million, [the chamber of commerce|a first estimate] said / {damage} million [will be needed|is what it will cost] to [rebuild|repair] what was lost, [the district|the mayor] [reckons|believes]
Dozens of [residents|neighbours] [queued|stood in line] to give blood in {town} / Neighbours [brought|carried] [blankets and tea|soup and bread] to the [rescuers|helpers] / A local bakery [gave away|handed out] bread to [all who had lost their homes|the homeless]
""".strip().splitlines()]  # fmt: skip

# What only one desk has: whom its reporter met, and what they said of it.
_OWN = (
    "A [retired|young|former] [sailor|miner|postman|farmer|pharmacist|taxi driver|schoolboy|grandmother|priest]",
    "The [owner|cook|porter|manager] of a [hotel|café|garage|boatyard|bookshop|sawmill]",
    "{witness}, [47|52|19|33|68|26], a [plumber|student|translator|seamstress|welder|clerk]",
    "A [spokeswoman|lawyer|former member] of the [union|parish|harbour office|builders|railway|club]",
    "Our [reporter|photographer], who reached the place on [foot|a tractor|a borrowed bicycle],",
), (
    "had [heard|noticed|reported] [cracks|a smell of oil|a dull rumble|strange lights|barking dogs] [for weeks|the night before|at dawn]",
    "[lost|left behind] [a brother|two dogs|his savings|everything but a suitcase|the work of thirty years]",
    "[saw|watched] [a bus turn round|children being carried out|roofs float past|smoke above the trees|men wave from a window]",
    "[spent the night|slept] [in a car|in the choir of the church|under a lorry|beside the stove of strangers]",
    "[kept|wrote down] [a list of names|the numbers of the ambulances|every call|the times of the tides]",
    "[doubted|would not believe] that [the money would come|anyone had been told|the pumps were ever tested|it was over]",
), (
    "and [wants|hopes|means] to [move away|stay whatever happens|sue|rebuild in stone|forget it]",
    "while [the radio played|rain set in|the telephones were dead|a crowd gathered at the [kiosk|station]]",
    "before [the army came|the lights went out|the first trucks arrived|anybody thought of the [school|cellar|ferry]]",
    "as [in the film he had seen|on every other Saturday|if nothing had happened|in the winter of the long strike]",
    "though [the sirens were silent|nobody asked for it|the papers say otherwise|her doctor had forbidden it]",
)  # fmt: skip

# The same words every day, filled in anew: no copies, however alike.
_BULLETINS = [
    (
        "Police are looking for witnesses to a collision on Saturday at {hour} between {place} and {town}. {witness}, {hurt}, "
        "was taken to the hospital of {town} with injuries that are not life-threatening. The driver of a {colour} van, "
        "{chief}, was not hurt. The road was closed for {grave} hours. Anyone who saw the accident is asked to call the "
        "station in {town} on 0{number}."
    ),
    (
        "An earthquake of magnitude {grave}.{missing} was recorded at {hour} on Saturday {damage} kilometres from {place} in the "
        "{region}, the seismological service said. Its depth was {hurt} kilometres. It was felt in {town}. There were no "
        "reports of damage. The service's {witness} said that aftershocks were to be expected, as in {year}."
    ),
]

_EVENTS = [
    "a ferry capsized", "a bridge gave way", "a hillside slid onto the road", "a warehouse caught fire", "a dam overflowed",
    "a gas main exploded", "a train left the rails", "a mine shaft collapsed", "a market hall burned down", "a storm surge hit",
]  # fmt: skip
_SYLLABLES = [
    "ka",
    "mar",
    "os",
    "trel",
    "val",
    "dor",
    "sor",
    "ren",
    "hol",
    "grun",
    "cas",
    "tel",
    "elm",
    "sau",
    "bren",
    "na",
    "tar",
    "ra",
    "win",
    "nor",
    "sund",
    "lor",
    "vie",
    "mon",
    "tel",
    "ost",
    "rie",
]


@dataclass(frozen=True)
class Event:
    """Something that happened, with the names and numbers that all who report it share."""

    facts: dict[str, str]


def event(random: Random) -> Event:
    """Make up an event."""
    count = {"dead": 40, "hurt": 90, "grave": 9, "missing": 30, "before": 60, "damage": 95}
    facts = {name: str(random.randint(3, most)) for name, most in count.items()}
    facts |= {name: _name(random) for name in ("place", "town", "region")}
    facts |= {name: f"{_name(random)} {_name(random)}" for name in ("chief", "minister", "witness")}
    facts |= {"people": f"{random.randint(4, 80)},000", "year": str(random.randint(1950, 2015))}
    facts |= {"hour": f"{random.randint(1, 12)}.{random.randint(10, 59)}", "number": str(random.randint(10**6, 10**7))}
    facts |= {"event": random.choice(_EVENTS), "colour": random.choice(["white", "grey", "red", "blue", "black"])}
    return Event(facts)


def report(told: Event, random: Random) -> str:
    """Write a desk's own report: most of what there is to tell, led by the toll, in this desk's words."""
    lead, *rest = [_worded(random.choice(wordings), told, random) for wordings in _TOLD]
    chosen = random.sample(rest, random.randint(5, 9))
    if random.random() < 0.5:  # half of all desks tell the most important things first
        chosen.sort(key=rest.index)
    for _ in range(random.randint(4, 7)):
        own = " ".join(_worded(random.choice(part), event(random), random) for part in _OWN)
        chosen.insert(random.randint(0, len(chosen)), own)
    return "\n\n".join(f"{sentence}." for sentence in [lead, *chosen])


def bulletin(told: Event, random: Random) -> str:
    """Fill in one of the forms that every day's news has."""
    return random.choice(_BULLETINS).format(**told.facts)


def copied(text: str, random: Random, *, changed: float, cut: float, words: Sequence[str]) -> str:
    """Return a copy with this share of its words replaced, dropped or added to, and of its paragraphs left out."""
    kept = [paragraph for paragraph in text.split("\n\n") if random.random() >= cut] or text.split("\n\n")[:3]
    edits = (lambda _: random.choice(words), lambda _: "", lambda word: f"{word} {random.choice(words)}")

    def edited(found: re.Match[str]) -> str:
        return random.choices(edits, (4, 1, 1))[0](found[0]) if random.random() < changed else found[0]

    return "\n\n".join(_WORD.sub(edited, paragraph) for paragraph in kept)


def vocabulary() -> list[str]:
    """Return the words that editors put in place of others: those of all reports."""
    return sorted({word for wordings in _TOLD for wording in wordings for word in _WORD.findall(wording)})


def a_day(count: int, random: Random) -> Iterator[Article]:
    """Yield distinct articles: about a hundred desks an event, and every tenth article a bulletin."""
    events = [event(random) for _ in range(max(1, count // 100))]
    for n in range(count):
        text = report(events[n % len(events)], random) if n % 10 else bulletin(event(random), random)
        yield published(f"day-{n}", text, n % 720)


@dataclass(frozen=True)
class Group:
    """Articles of one event, and how many of their texts were written independently."""

    articles: tuple[Article, ...]
    origins: int

    def error(self, origins: Mapping[str, Origin]) -> int:
        """Return how many origins more than there are were counted, fewer as a negative number."""
        return len({origins[article.id].key for article in self.articles}) - self.origins

    def strays(self, origins: Mapping[str, Origin]) -> list[str]:
        """Return the articles said to come from another text than they do; each text has its own number in its id."""
        return [each.id for each in self.articles if origins[each.id].first.split("-")[0] != each.id.split("-")[0]]


def group(name: str, random: Random, *, originals: float = 0.8) -> Group:
    """Write one to three reports of one event and print each several times; a share of the originals is here."""
    told = event(random)
    texts = [report(told, random) for _ in range(random.randint(1, 3))]
    return Reprints(vocabulary(), originals).of(name, texts, random)


@dataclass(frozen=True)
class Reprints:
    """How texts are printed again: 10-40 words in 100 changed, up to 40 paragraphs in 100 cut, another headline.

    Attributes:
        words: What editors put in place of others.
        originals: The share of the originals that is here, too.
    """

    words: Sequence[str]
    originals: float
    language: str = "en"

    def of(self, name: str, texts: Sequence[str], random: Random) -> Group:
        """Print each text one to six times."""
        articles: list[Article] = []
        for n, text in enumerate(texts):
            if random.random() < self.originals:
                articles.append(published(f"{name}/{n}", text, n, self.language))
            for copy in range(random.randint(1, 6)):
                changed, cut = random.uniform(0.1, 0.4), random.uniform(0, 0.4)
                edited = copied(text, random, changed=changed, cut=cut, words=self.words)
                articles.append(published(f"{name}/{n}-{copy}", edited, 60 + random.randint(0, 900), self.language))
        return Group(tuple(articles), len(texts))


def published(article_id: str, text: str, minutes: int, language: str = "en") -> Article:
    """Print a text."""
    moment, title = DAY + timedelta(minutes=minutes), f"Headline of {article_id}"
    return Article(article_id, text, title, published=moment, source=article_id, language=language)


def line(article: Article) -> dict[str, str]:
    """Return an article as a line of JSON would hold it."""
    record = {
        "id": article.id,
        "title": article.title,
        "text": article.text,
        "source": article.source,
        "language": article.language,
    }
    return record | {
        "published": article.published.isoformat() if article.published else "",
        "origin": article.origin or "",
    }


def _name(random: Random) -> str:
    return "".join(random.sample(_SYLLABLES, random.randint(2, 3))).title()


def _worded(wording: str, told: Event, random: Random) -> str:
    while found := _CHOICE.search(wording):  # the innermost first
        wording = wording[: found.start()] + random.choice(found[1].split("|")) + wording[found.end() :]
    return wording.format(**told.facts)
