"""What sort of people or things is meant: children, police, schools, houses; in any of our languages alike.

Only sorts that a report names whenever it counts them. The injured of a protest are no injured police, while "people"
may well be the passengers who are asked for.
"""

from typing import Final

from bot.answer.text.beginnings import naming

# Beginnings of words, folded, "_" for a space; with a full stop behind, whole words. In en fr de es it pt ru ar zh.
_SORTS: Final = {
    "children": (
        "child children kid. boy. girl. infant toddler baby. babies minors. enfant fillette garcons. nourrisson bebe. "
        "kinder. kindern. jugendlich nino. nina. menores. bambin crianca meninos. meninas. ребен дети детей طفل "
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
    "farmers": (
        "farmer peasant paysan agriculteur cultivateur bauer. bauern. landwirt campesin agricultor contadin agricoltor "
        "campones camponesa lavrador крестьян фермер مزارعا مزارعين مزارعون فلاح 农民"
    ),
    "tourists": "tourist turist турист سائح سياح 游客",
    "houses": (
        "house. home. dwelling maison logement habitation haus. hauser wohnhaus. wohnhauser wohnung casa. vivienda "
        "abitazion moradia дом. дома. домов منزل منازل بيت. بيتا. بيتين. بيوت 房屋 住宅 住房"
    ),
    "jobs": (
        "job. emploi. poste. arbeitsplatz arbeitsstelle stelle. stellen. puestos. empleo. posti. impieghi. emprego. "
        "рабочих_мест وظيفه وظائف 岗位 职位"
    ),
    "schools": "school ecole schule. schulen escuela colegio scuola scuole escola школ مدرسه مدارس 学校",
    "hospitals": "hospital hopital hopitaux krankenh klinik ospedal больниц مستشفي مستشفى 医院",
    "shops": "shop. store. magasin. boutique laden. laden geschaft tienda comercio. negozi loja. متجر متاجر 商店",
    "villages": "village dorf. dorfer. pueblo aldea villagg aldeia деревн قريه قري 村庄",
    "trees": "tree. arbre baum. baume. baumen. arbol albero alberi arvore дерев شجره اشجار 树木 棵树",
    "animals": (
        "cattle cow. livestock animal sheep goat betail vache. mouton chevre tier. tiere. rinder. kuhe. schaf vieh "
        "ganado vaca. oveja cabra bestiame mucche gado. скот. животн ماشيه مواش راسا رؤوس حيوان ابقار اغنام 牲畜"
    ),
    "pages": "page. seite. seiten. pagina страниц صفحه صفحات",
    "hectares": "hectar hektar hectarea ettar гектар هكتار 公顷",
}


# The sorts of people and things that a text names.
sorts_of: Final = naming(_SORTS, 2048)
