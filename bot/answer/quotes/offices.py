"""What somebody is called by their office or trade: mayor, captain, minister; in any of our languages alike.

Only those that a report states where it names who holds one. A director, an author or a victim is told in many ways.
"""

from typing import Final

from bot.answer.text.beginnings import naming

# Beginnings of words, folded, "_" for a space; with a full stop behind, whole words. In en fr de es it pt ru ar.
_OFFICES: Final = {
    "mayor": (
        "mayor. mayoral maire. burgermeister oberburgermeister stadtprasident alcalde. alcaldesa sindac prefeit мэр "
        "عمده رئيس_بلديه رئيس_البلديه رئيسه_بلديه رئيسه_البلديه"
    ),
    "governor": "governor gouverneur gobernador prefet. prefete. governator governador губернатор محافظ حاكم والي",
    "president": "president. presidente. presidenta. prasident presidentess президент رئيس",
    "prime minister": (
        "prime_minister premier_minist premiere_minist premierminister ministerprasident kanzler bundeskanzler "
        "chancellor chancelier primer_ministr primera_ministr presidente_del_gobierno primo_ministr primeiro-ministr "
        "премьер رئيس_الوزراء رئيس_وزراء رئيس_الحكومه رئيسه_الوزراء"
    ),
    "minister": "minister. ministre. innenminister ministerin ministra. ministro. министр وزير",
    "king": "king. queen. reign regne. reinado roi. reine. konig. konigin. rey. reina. король ملك",
    "bishop": "bishop archbishop eveque archeveque bischof erzbischof obispo arzobispo pope. pape. papst papa. اسقف",
    "police chief": (
        "police_chief chief_of_police police_commissioner commissioner. commissaire polizeichef polizeiprasident "
        "kommissar comisari jefe_de_policia jefe_de_la_policia chef_de_la_police قائد_الشرطه مدير_الشرطه مفوض"
    ),
    "fire chief": (
        "fire_chief feuerwehrchef feuerwehrkommandant jefe_de_bomberos chef_des_pompiers commandant_des_pompiers "
        "قائد_الاطفاء"
    ),
    "spokesperson": "spokes porte-parole sprecher pressesprecher portavoz vocer portavoce porta-voz متحدث ناطق",
    "captain": "captain skipper capitaine kapitan capitan capitao капитан قبطان ربان",
    "driver": "driver. conducteur chauffeur mecanicien. fahrer lokfuhrer maquinista conductor. chofer سائق",
    "pilot": "pilot. pilote. piloto. طيار",
    "doctor": (
        "doctor. dr. medic. surgeon. physician medecin. chirurgien arzt arztin chirurg medico. medica. cirujan "
        "طبيب جراح"
    ),
    "judge": "judge. juge. richter juez. jueza. magistrad قاضي القاضي قاض",
    "prosecutor": "prosecutor procureur staatsanw fiscal. прокурор مدعي المدعي نائب_عام",
    "coach": "coach. trainer. entraineur entrenador مدرب",
    "goalkeeper": "goalkeeper goalie gardien_de_but torwart torhuter portero. guardameta حارس_مرم حارس_المرم",
}


# The offices and trades that a text names.
offices_of: Final = naming(_OFFICES, 2048)
