"""What a price is of: pulling something down, building it, a fine, a ransom, wages; in any of our languages alike.

Not for goods: what a ticket costs is told by the ticket's own word, which a question and a sentence may not share.
"""

from typing import Final

from bot.answer.text.beginnings import naming

# Beginnings of words, folded, "_" for a space; with a full stop behind, whole words. In en fr de es ar.
_PRICED: Final = {
    "demolition": (
        "demoli tear_down tearing_down torn_down tore_down pull_down pulling_down pulled_down dismantl demantel "
        "abriss abgerissen abreiss abzureiss abbruch ruckbau derrib derroc هدم ازاله تفكيك"
    ),
    "building": (
        "rebuil reconstruct construction repair restor renovat refurbish construire construit repar rehabilit "
        "wiederaufbau wiederauf neubau umbau bau. baukosten bauen sanier reparatur reparier instandsetz renovier "
        "construir reconstru rehabilita اعاده_بناء بناء اعمار اعاده_اعمار ترميم اصلاح تشييد"
    ),
    "fine": "fine. fined amende. bussgeld geldstrafe multa. multad multo غرامه غرم تغريم",
    "ransom": "ransom rancon losegeld فديه",
    "wages": "wage. salar salair salaire gehalt gehalter lohn lohne sueldo. راتب رواتب اجور اجر",
}

# What a text names that has a price.
priced_in: Final = naming(_PRICED, 2048)
