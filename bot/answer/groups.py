"""What sort of people are meant: children, police, soldiers; in any of our languages alike.

Only sorts that a report names whenever it counts them. The injured of a protest are no injured police, while "people"
may well be the passengers who are asked for.
"""

from functools import lru_cache
from typing import Final

from bot.answer.beginnings import beginnings
from index.text.normalise import fold

# Beginnings of words, folded, "_" for a space; with a full stop behind, whole words. In en fr de es it pt ru ar zh.
_GROUPS: Final = {
    "children": (
        "child children kid. boy. girl. infant toddler baby. babies minors. enfant fillette garcons. nourrisson bebe. "
        "kind. kinder. kindern. jugendlich nino. nina. menores. bambin crianca meninos. meninas. ребен дети детей طفل "
        "اطفال رضيع 儿童 孩子"
    ),
    "women": "woman women femme. frau. frauen. mujer donna. donne. mulher женщин امراه نساء سيده سيدات 妇女 女性",
    "police": (
        "police_officer officer. policem policew cop. policier gendarme. polizist polizeibeamt policias. agentes. "
        "poliziott policiais. полицейск شرطي رجال_الشرطه عناصر_الشرطه 警察 警员"
    ),
    "firefighters": (
        "firefighter firem pompier. feuerwehrm feuerwehrleut bombero bombeiro пожарн اطفائي رجال_الاطفاء 消防员"
    ),
    "soldiers": (
        "soldier. troops. servicem soldat. soldaten. militaires. soldado soldati. солдат военнослуж جندي جنود 士兵"
    ),
    "journalists": "journalist reporter. periodist giornalist jornalist журналист صحفي صحافي 记者",
    "medics": (
        "medic. paramedic doctor. nurse. medecin. arzt. arzte. sanitater medico. sanitario врач طبيب اطباء مسعف 医生"
    ),
    "tourists": "tourist turist турист سائح سياح 游客",
}


@lru_cache(maxsize=2048)  # a question is compared with the same few figures
def groups_of(text: str) -> frozenset[str]:
    """Return the sorts of people that a text names."""
    folded = fold(text)
    return frozenset(group for group, pattern in _PATTERNS.items() if pattern.search(folded))


_PATTERNS: Final = {group: beginnings(listed) for group, listed in _GROUPS.items()}
