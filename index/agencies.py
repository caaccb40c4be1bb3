"""Wire agencies, and the names that by-lines, tags and publishers know them by."""

_AGENCIES = {
    "AFP": "afp|agence france-presse|agence france presse|أ ف ب|أ.ف.ب|ا ف ب|أف ب|فرانس برس|афп|法新社",
    "Reuters": "reuters|رويترز|рейтер|路透社|ロイター",
    "AP": "ap|associated press|the associated press|أ ب|美联社",
    "dpa": "dpa|د ب أ|德新社",
    "EFE": "efe|agencia efe|إفي",
    "ATS": "ats|keystone-ats|ats-keystone|sda|keystone-sda|sda-ats",
    "ANSA": "ansa",
    "Lusa": "lusa|agência lusa",
    "TASS": "tass|тасс|تاس|塔斯社",
    "RIA Novosti": "ria novosti|риа новости",
    "Interfax": "interfax|интерфакс",
    "Xinhua": "xinhua|新华社|新華社|شينخوا",
    "Kyodo": "kyodo|共同",
    "Yonhap": "yonhap|연합뉴스",
    "APA": "apa",
    "Belga": "belga",
    "ANP": "anp",
    "PAP": "pap",
    "NTB": "ntb",
    "PTI": "pti",
    "SANA": "sana|سانا",
    "Anadolu": "anadolu|anadolu agency|anadolu ajansı|الأناضول",
    "Europa Press": "europa press",
    "agences": "agences|agence|agencies|agenturen|agencias|agências|agenzie|news agencies|وكالات|агентства",
}
# Every name an agency goes by, casefolded, with the one we use.
ALIASES = {alias: name for name, aliases in _AGENCIES.items() for alias in aliases.split("|")}
_UNNAMED = "agences"


def agency_named(name: str) -> str | None:
    """Return the agency that a tag or a publisher's name is one of; None for what names none ("agences").

    An agency that is not in our list is known by the name it is given.
    """
    known = ALIASES.get(name.casefold(), name)
    return known if name and known != _UNNAMED else None


def is_agency(publisher: str) -> bool:
    """Tell whether a publisher is one of the wire agencies in our list."""
    return ALIASES.get(publisher.casefold(), _UNNAMED) != _UNNAMED
