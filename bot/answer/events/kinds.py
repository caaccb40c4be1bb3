"""Kinds of events: a question about an earthquake is not answered from a flood.

A word of any of our languages tells a kind, in whatever language the article is. War and crime have no entry: their
words are too many, and one report uses several of them.
"""

import re
from collections.abc import Sequence
from typing import Final

from bot.answer.text.beginnings import naming
from index.domain import Article, Hit

# Beginnings of words, folded; with a full stop behind, whole words and their plurals. In en fr de es it pt ru ar zh.
_KINDS: Final = {
    "earthquake": (
        "earthquake quake aftershock seism seisme tremblement erdbeben beben nachbeben terremoto sismo "
        "temblor terremot sisma terramoto землетряс زلزال زلازل 地震"
    ),
    "flood": (
        "flood deluge. inondation crue. hochwasser uberschwemm uberflut flut. flutkat inundaci riada. "
        "alluvion inondazion inundac enchente cheia наводнен فيضان سيول 洪水 洪灾 水灾"
    ),
    "shipwreck": (
        "ferry ferries shipwreck boat. ship. vessel. capsiz naufrage bateau navire traversier fahre "
        "fahrungluck schiff boot. kenter naufragi ferri. barco. buque. patera. traghetto nave. barcone balsa. "
        "navio. паром судн корабл лодк عبار سفين قارب مركب غرق 渡轮 沉船 客轮 船"
    ),
    "train": (
        "train. rail. railway railroad locomotive derail ferroviaire deraill zugun zug. zuge bahn. bahnun "
        "entgleis tren. trenes ferroviari descarril treno treni trem. comboio. поезд железнодорож قطار قطارات "
        "火车 列车"
    ),
    "plane": (
        "plane. airplane. aircraft airliner. airbus boeing avion. aeronef flugzeug flugun aviones "
        "vuelo. aviao avioes самолет авиа طائرة 飞机 客机 空难"
    ),
    "storm": (
        "storm. hurricane cyclone typhoon gale. tempete ouragan typhon orage. sturm. sturmflut "
        "unwetter orkan hurrikan zyklon taifun tormenta. huracan ciclon tifon temporal. tempesta uragano "
        "tempestade furacao ураган шторм тайфун عاصف إعصار اعصار 台风 飓风 风暴"
    ),
    "tornado": "tornad tornade. windhose trombe. tromba. торнадо смерч 龙卷风",
    "landslide": (
        "landslide mudslide landslip avalanche glissement eboulement coulee erdrutsch bergrutsch lawine "
        "hangrutsch deslizamiento alud derrumbe avalancha frana slavina valanga deslizamento оползен лавин "
        "انهيار_ارضي انهيار_طيني انهيار_ثلجي انهيار_صخري انهيارات انزلاق 山体滑坡 泥石流 雪崩"
    ),
    "eruption": ("eruption. volcan vulkan erupcion eruzion vulcan erupcao vulcao извержен вулкан بركان ثوران 火山"),
    "epidemic": (
        "epidemic outbreak cholera ebola measles pandemic virus epidemi rougeole epidemie seuche. masern "
        "epidemia brote. sarampion surto. эпидеми вспышк холер وباء كوليرا تفشي 疫情 霍乱"
    ),
    "fire": (
        "fire. blaze. wildfire incendi brand. brande. branden. brandkatastrophe waldbrand grossbrand feuer fuego. "
        "fogo. пожар حريق حرائق 火灾 大火"
    ),
}


# What is called by the word for a kind and is none.
_IDIOMS: Final = re.compile(
    r"\bopen(?:s|ed|ing)? fire\b|\b(?:under|in the line of|exchanged?|return(?:ed|ing)?) fire\b|\bcease[- ]?fires?\b"
    r"|\bfeuer(?:gefecht|pause)\w*|\b(?:eroffnete\w*|unter) (?:das )?feuer\b|\balto el fuego\b|\babrio fuego\b"
)

# The kinds of events that a text names.
kinds_of: Final = naming(_KINDS, 512, _IDIOMS)


def of_the_kind(hits: Sequence[Hit], question: str) -> list[Hit]:
    """Keep the hits of articles that name a kind of event that the question names; all where it names none.

    Args:
        hits: In any order, which stays.
        question: Its words.
    """
    wanted = kinds_of(question)
    return [hit for hit in hits if not wanted or wanted & kinds_told(hit.article)]


def kind_first(hits: Sequence[Hit], question: str) -> list[Hit]:
    """Put first the hits of articles that name a kind of event that the question names; else the order stays.

    None is left out: where no number is wanted such a word may mean anything, "which trains were bought".
    """
    wanted = kinds_of(question)
    return sorted(hits, key=lambda hit: not wanted & kinds_told(hit.article)) if wanted else list(hits)


def kinds_told(article: Article) -> frozenset[str]:
    """Return the kinds of events that an article names in its title or text."""
    return kinds_of(f"{article.title}\n{article.text}")
