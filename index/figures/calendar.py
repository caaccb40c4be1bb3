"""The words that name days, in five languages: weekdays, yesterday, last week, "three days ago", "until", "before".

Months are in each language's own table. Lists are comma-separated, names of one thing parted by a slash.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from index.figures.grammar import words
from index.figures.phrases import Phrases

# A stretch of time and how many of it ago: ("week", 1) is last week.
Ago = tuple[str, int]

_GERMAN_PARTS = ("", "abend", "morgen", "mittag", "nachmittag", "vormittag", "nacht", "früh")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One language's words for days.

    Attributes:
        weekdays: Monday first.
        ago: Words for a stretch of time seen from today.
        units: Days and weeks, as they are counted: 1 or 7 days.
        ago_before: What stands before "three days" and means "ago".
        ago_after: What stands after it.
        last: What stands beside a weekday and means the one before today.
        that: What stands beside a weekday and points into the story instead of the calendar ("that Friday").
        until: Prepositions that end a time, the day named included.
        before: Those that leave the day named out.
        between: What may stand between such a preposition and its day.
        joints: What may stand between the parts of a date.
    """

    weekdays: str = ""
    ago: Mapping[Ago, str] = field(default_factory=dict)
    units: Mapping[int, str] = field(default_factory=dict)
    ago_before: str = ""
    ago_after: str = ""
    last: str = ""
    that: str = ""
    until: str = ""
    before: str = ""
    between: str = ""
    joints: str = ""


_ENGLISH = Words(
    weekdays="monday/mon, tuesday/tue/tues, wednesday/wed, thursday/thu/thurs, friday/fri, saturday/sat, sunday/sun",
    ago={
        ("day", 0): "today, tonight, this morning, this afternoon, this evening",
        (
            "day",
            1,
        ): "yesterday, last night, a day ago, a day earlier, the day before, the previous day, the night before",
        ("day", 2): "the day before yesterday",
        ("day", 7): "a week ago, a week earlier",
        ("weekend", 0): "weekend, the weekend, this weekend",
        ("weekend", 1): "last weekend",
        ("week", 0): "this week",
        ("week", 1): "last week, the week before, the previous week",
        ("month", 0): "this month",
        ("month", 1): "last month, a month ago, a month earlier",
        ("year", 0): "this year",
        ("year", 1): "last year, a year ago, a year earlier",
    },
    units={1: "day, days", 7: "week, weeks"},
    ago_after="ago, earlier, before",
    last="last, previous",
    that="that, same",
    until="as of, as at, by, until, till, up to, through, up until",
    before="before, prior to",
    between="the, last, early, late, end of, the end of, this, on, evening of, the evening of, night, noon on",
    joints=", of the",
)
_FRENCH = Words(
    weekdays="lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche",
    ago={
        ("day", 0): "aujourd'hui, ce matin, ce soir, cet après-midi, cette nuit",
        ("day", 1): "hier, la veille, hier soir, hier matin, le jour précédent, la nuit dernière, un jour plus tôt",
        ("day", 2): "avant-hier, l'avant-veille, deux jours plus tôt",
        ("day", 7): "une semaine plus tôt",
        ("weekend", 0): "week-end, weekend, le week-end, ce week-end, fin de semaine",
        ("weekend", 1): "week-end dernier, weekend dernier, le week-end dernier",
        ("week", 0): "cette semaine",
        ("week", 1): "la semaine dernière, la semaine passée, la semaine précédente",
        ("month", 0): "ce mois, ce mois-ci",
        ("month", 1): "le mois dernier, le mois passé, un mois plus tôt",
        ("year", 0): "cette année",
        ("year", 1): "l'an dernier, l'année dernière, l'année passée, un an plus tôt",
    },
    units={1: "jour, jours", 7: "semaine, semaines"},
    ago_before="il y a, voici, voilà",
    ago_after="plus tôt, auparavant",
    last="dernier, passé, précédent",
    that="-là",
    until="au, jusqu'au, jusqu'à, jusqu', à la date du, en date du, au soir du, à la date de, dès",
    before="avant, d'avant",
    between="le, la, l', ce, cet, cette, du, de, jour, soir, matin, au, soir de, fin de",
    joints="de, du, er",
)
_GERMAN = Words(
    weekdays=", ".join(
        "/".join(name + part for name in names.split("/") for part in _GERMAN_PARTS)
        for names in ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag/sonnabend", "sonntag")
    ),
    ago={
        ("day", 0): "heute, heute morgen, heute abend, heute früh",
        ("day", 1): "gestern, am vortag, am tag davor, am tag zuvor, tags zuvor, gestern abend, einen tag zuvor",
        ("day", 2): "vorgestern, zwei tage zuvor",
        ("day", 7): "eine woche zuvor",
        ("weekend", 0): "wochenende, das wochenende, dem wochenende, dieses wochenende, diesem wochenende",
        ("weekend", 1): "letztes wochenende, letzten wochenende, vergangenen wochenende, vergangenes wochenende",
        ("week", 0): "diese woche, dieser woche",
        ("week", 1): "letzte woche, letzter woche, vergangene woche, vergangener woche, vorige woche",
        ("month", 0): "diesen monat, diesem monat",
        ("month", 1): "letzten monat, vergangenen monat, letztem monat, einen monat zuvor",
        ("year", 0): "dieses jahr, diesem jahr",
        ("year", 1): "letztes jahr, letzten jahr, vergangenes jahr, vergangenen jahr, voriges jahr, ein jahr zuvor",
    },
    units={1: "tag, tage, tagen", 7: "woche, wochen"},
    ago_before="vor",
    ago_after="zuvor, davor, vorher",
    last="letzten, letzter, letztem, vergangenen, vergangener, vorigen",
    that="jenem, jener, jenen, diesem",
    until="bis, bis zum, stand, stand vom, per, bis einschließlich, bis zu",
    before="vor, vor dem, bis vor",
    between="den, dem, der, das, am, zum, tag, abend, einschließlich, :, vom, morgen, ende",
    joints=". , im jahr",
)
_SPANISH = Words(
    weekdays="lunes, martes, miércoles, jueves, viernes, sábado, domingo",
    ago={
        ("day", 0): "hoy, esta mañana, esta noche, esta tarde",
        ("day", 1): "ayer, anoche, la víspera, el día anterior, el día antes, un día antes",
        ("day", 2): "anteayer, antes de ayer, dos días antes",
        ("day", 7): "una semana antes",
        ("weekend", 0): "fin de semana, el fin de semana, este fin de semana, del fin de semana",
        ("weekend", 1): "fin de semana pasado, el fin de semana pasado",
        ("week", 0): "esta semana",
        ("week", 1): "la semana pasada, la semana anterior",
        ("month", 0): "este mes",
        ("month", 1): "el mes pasado, mes pasado, un mes antes",
        ("year", 0): "este año",
        ("year", 1): "el año pasado, año pasado, un año antes",
    },
    units={1: "día, días", 7: "semana, semanas"},
    ago_before="hace, hacía",
    ago_after="antes, atrás",
    last="pasado, anterior, último",
    that="aquel, ese, mismo",
    until="hasta, hasta el, hasta la, al, a, a fecha de, a fecha del, para el, hacia el",
    before="antes del, antes de, antes",
    between="el, la, los, del, de, día, noche, tarde, mañana, este, noche del, cierre del, final del",
    joints="de, del, º",
)
_ARABIC = Words(
    weekdays="الاثنين/الإثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد",
    ago={
        ("day", 0): "اليوم, هذا الصباح, هذا المساء, الليلة",
        ("day", 1): "أمس, الأمس, بالأمس, البارحة, اليوم السابق, قبل يوم, في اليوم السابق, مساء أمس",
        ("day", 2): "أول أمس, أول من أمس, قبل يومين",
        ("day", 7): "قبل أسبوع",
        ("weekend", 0): "عطلة نهاية الأسبوع, نهاية الأسبوع",
        ("weekend", 1): "عطلة نهاية الأسبوع الماضي, عطلة نهاية الأسبوع الماضية, نهاية الأسبوع الماضي",
        ("week", 0): "هذا الأسبوع",
        ("week", 1): "الأسبوع الماضي, الأسبوع السابق",
        ("month", 0): "هذا الشهر",
        ("month", 1): "الشهر الماضي, قبل شهر",
        ("year", 0): "هذا العام, هذه السنة",
        ("year", 1): "العام الماضي, السنة الماضية, قبل عام, قبل سنة",
    },
    units={1: "يوم, أيام, يوما", 7: "أسبوع, أسابيع"},
    ago_before="قبل, منذ",
    last="الماضي, السابق, المنصرم",
    that="ذلك, نفسه",
    until="حتى, لغاية, إلى غاية, بحلول, حتى نهاية, إلى حدود",
    before="قبل",
    between="يوم, مساء, صباح, ليل, نهاية, تاريخ, ظهر, عطلة",
    joints="من, عام, سنة",
)
_WORDS = {"en": _ENGLISH, "fr": _FRENCH, "de": _GERMAN, "es": _SPANISH, "ar": _ARABIC}


class Calendar:
    """The dictionaries of one language's words for days."""

    def __init__(self, table: Words) -> None:
        weekdays = enumerate(table.weekdays.split(","))
        self.weekdays = Phrases((name, day) for day, names in weekdays for name in names.split("/"))
        self.ago = Phrases.listed(table.ago)
        self.units = Phrases.listed(table.units)
        self.ago_before = _phrases(table.ago_before)
        self.ago_after = _phrases(table.ago_after)
        self.last = words(table.last)
        self.that = words(table.that)
        self.until = _phrases(table.until)
        self.before = _phrases(table.before)
        self.between = _phrases(table.between)
        self.joints = frozenset(table.joints.replace(", ", " , ").split()) | words(table.joints)


@lru_cache(maxsize=len(_WORDS))
def calendar(language: str) -> Calendar:
    """Return the words for days of a language; a language without a table has only its months and numbers."""
    return Calendar(_WORDS.get(language, Words()))


def _phrases(listed: str) -> Phrases[bool]:
    return Phrases((entry, True) for entry in listed.split(","))
