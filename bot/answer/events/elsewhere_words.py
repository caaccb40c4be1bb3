"""How nine languages say "in the rest of the province", "elsewhere": regular expressions, without case but in names."""

from typing import Final

# What a land, a district or a town is called where the rest of it is spoken of; another word ("the rest of the crew")
# speaks of no place. A name counts as such a word.
_NAMED: Final = r"(?-i:[A-ZÀ-ÖØ-Þ])"
_ENGLISH: Final = (
    "country county province region district state city town island area territory valley coast peninsula continent "
    "archipelago capital camp"
)
_FRENCH: Final = "pays province région département district ville commune île territoire vallée côte capitale camp zone"
_GERMAN: Final = "Land|Provinz|Region|Bezirk|Kreis|Insel|Stadt|Tal|Küste|Gebiet|Bundesland|Kanton|Departement|Lager"
_SPANISH: Final = "país provincia región comarca departamento estado ciudad isla territorio valle costa municipio zona"
_ITALIAN: Final = "paese provincia regione città isola territorio valle costa comune zona"
_PORTUGUESE: Final = "país província região estado cidade ilha território vale costa município distrito concelho"
_ARABIC: Final = "إقليم|محافظة|ولاية|بلاد|منطقة|مدينة|جزيرة|مناطق|محافظات|ولايات|أنحاء|مدن"


def _any(words: str) -> str:
    return "|".join(words.split())


ELSEWHERE: Final = {
    "en": (
        rf"(?:rest|remainder) of (?:the )?(?:{_any(_ENGLISH)}|{_NAMED})"
        r"|\belsewhere\b(?! (?:in|on) (?:this|the) (?:article|report|paper|page|site)\b)"
        r"|\bother parts of\b"
        r"|\bin other (?:provinces|regions|districts|counties|states|cities|towns|villages|islands)\b"
    ),
    "fr": (
        rf"\b(?:reste|restant) (?:du |de la |de l['’]|des |de |d['’])(?:{_any(_FRENCH)}|{_NAMED})"
        r"|(?<!d['’])(?<!par )\bailleurs (?:dans|en|au|aux|à|sur)\b"
        r"|\bd['’]autres (?:provinces|régions|villes|communes|départements|îles)"
    ),
    "de": (
        rf"\bRest (?:der|des|von) (?:{_GERMAN}|{_NAMED})|\bübrigen?\w* (?:{_GERMAN}|Landesteil)"
        r"|\banderswo\b|\bandernorts\b|\banderen (?:Landesteilen|Provinzen|Regionen|Städten|Orten|Bezirken|Dörfern)\b"
    ),
    "es": (
        rf"\bresto (?:del |de la |de las |de los |de )(?:{_any(_SPANISH)}|{_NAMED})"
        r"|\botr[oa]s (?:puntos|partes|zonas|provincias|regiones|ciudades|localidades|municipios) (?:de|en)"
    ),
    "it": (
        rf"\bresto (?:del |della |dell['’]|dello |di )(?:{_any(_ITALIAN)}|{_NAMED})|\baltrove\b"
        r"|\bin altr[ei] (?:zone|parti|province|regioni|città|comuni|località)\b"
    ),
    "pt": (
        rf"\brest(?:o|ante) (?:do |da |de )(?:{_any(_PORTUGUESE)}|{_NAMED})"
        r"|\b(?:em |n)outr[oa]s (?:pontos|partes|zonas|províncias|regiões|cidades|localidades|municípios)\b"
    ),
    "ar": rf"(?:بقية|باقي|سائر)\s+(?:ال)?(?:{_ARABIC})|(?:مناطق|محافظات|ولايات|مدن|أنحاء|أماكن)\s+أخرى",
    "ru": (
        r"\bостальн\w+ (?:част|район|территор|област|провинц|стран|регион|город)\w*"
        r"|\bв других (?:район|област|город|част|провинц|регион|мест)\w*"
    ),
    "zh": r"(?:其他|其它|其余|别的)(?:地区|地方|省份|省|市县|县市|城市|县|区域|村庄)|(?:省|市|县|国)内其[他它余]",
}
